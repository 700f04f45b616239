import { readFileSync } from 'node:fs';
import { FAILING_ENTITIES, judgeEntities, readEntityCases } from '../../bench/entity-judge.mjs';
import { readArticle } from '../../src/extract.ts';
import { articleFromText } from '../../src/loaders/text.ts';

/** Written by `npm run eval -- --entities --accept`: run it when a case that failed is right. */
const failing = new Set<string>(JSON.parse(readFileSync(FAILING_ENTITIES, 'utf8')));
const kinds = readEntityCases();
const texts = kinds.flatMap(({ cases }) => cases.map(({ text }) => text));

describe.each(kinds)('$kind', ({ cases }) => {
  test.each(cases.filter(({ text }) => !failing.has(text)))('$text', (one) => {
    expect(judgeEntities(one, one.articles.map(read))).toEqual([]);
  });

  const known = cases.filter(({ text }) => failing.has(text));
  if (known.length > 0)
    test.each(known)('known to fail: $text', (one) => {
      expect(judgeEntities(one, one.articles.map(read))).not.toEqual([]);
    });
});

test('every kind has ten cases or more, all together two hundred and fifty', () => {
  for (const { cases } of kinds) expect(cases.length).toBeGreaterThanOrEqual(10);
  expect(texts.length).toBeGreaterThanOrEqual(250);
});

test('no case stands twice, and those known to fail are cases', () => {
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts).toEqual(expect.arrayContaining([...failing]));
});

function read({ text }: { readonly text: string }) {
  return readArticle(articleFromText(text));
}
