import { readFileSync } from 'node:fs';
import { FAILING_ACTS, judgeActs, readActCases } from '../../bench/act-judge.mjs';
import { readArticle } from '../../src/extract.ts';
import { articleFromText } from '../../src/loaders/text.ts';

/** Written by `npm run eval -- --acts --accept`: run it when a case that failed is right. */
const failing = new Set<string>(JSON.parse(readFileSync(FAILING_ACTS, 'utf8')));
const kinds = readActCases();
const all = kinds.flatMap(({ cases }) => cases);
const texts = all.map(({ text }) => text);

describe.each(kinds)('$kind', ({ cases }) => {
  const right = cases.filter(({ text }) => !failing.has(text));
  if (right.length > 0)
    test.each(right)('$text', (one) => {
      expect(judgeActs(one, read(one))).toEqual([]);
    });

  const known = cases.filter(({ text }) => failing.has(text));
  if (known.length > 0)
    test.each(known)('known to fail: $text', (one) => {
      expect(judgeActs(one, read(one))).not.toEqual([]);
    });
});

test('every kind has ten cases or more, all together six hundred, a third of them without an act', () => {
  for (const { cases } of kinds) expect(cases.length).toBeGreaterThanOrEqual(10);
  expect(all.length).toBeGreaterThanOrEqual(600);
  expect(all.filter(({ acts }) => acts.length === 0).length).toBeGreaterThanOrEqual(all.length / 3);
});

test('no case stands twice, and those known to fail are cases', () => {
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts).toEqual(expect.arrayContaining([...failing]));
});

function read({ text, published }: { readonly text: string; readonly published: string | null }) {
  return readArticle(articleFromText(text, { publishedAt: published }));
}
