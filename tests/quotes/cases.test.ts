import { readFileSync } from 'node:fs';
import { FAILING, readCases } from '../../bench/cases-file.mjs';
import { judge } from '../../bench/judge.mjs';
import { analyse } from '../../src/language/analyse.ts';
import { articleFromText } from '../../src/loaders/text.ts';
import { findQuotes } from '../../src/quotes/find.ts';
import { readChunks } from '../../src/quotes/reading.ts';

/** Written by `npm run eval -- --cases --accept`: run it when a case that failed is right. */
const failing = new Set<string>(JSON.parse(readFileSync(FAILING, 'utf8')));
const phenomena = readCases();

describe.each(phenomena)('$phenomenon', ({ also, cases }) => {
  test.each(cases.filter(({ text }) => !failing.has(text)))('$text', (one) => {
    expect(judge(one, read(one.text), also)).toEqual([]);
  });

  const known = cases.filter(({ text }) => failing.has(text));
  if (known.length > 0)
    test.each(known)('known to fail: $text', (one) => {
      expect(judge(one, read(one.text), also)).not.toEqual([]);
    });
});

test('every phenomenon has ten cases or more, all together three hundred', () => {
  for (const { cases } of phenomena) expect(cases.length).toBeGreaterThanOrEqual(10);
  expect(texts().length).toBeGreaterThanOrEqual(300);
});

test('no case stands twice, and those known to fail are cases', () => {
  expect(new Set(texts()).size).toBe(texts().length);
  expect(texts()).toEqual(expect.arrayContaining([...failing]));
});

function read(text: string) {
  return findQuotes(readChunks(analyse(articleFromText(text))));
}

function texts(): string[] {
  return phenomena.flatMap(({ cases }) => cases.map(({ text }) => text));
}
