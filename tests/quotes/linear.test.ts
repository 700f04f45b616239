import { analyse } from '../../src/language/analyse.ts';
import { findQuotes } from '../../src/quotes/find.ts';
import { readChunks } from '../../src/quotes/reading.ts';

/** Milliseconds to find the quotations of a text, its analysis left out. */
function cost(text: string): number {
  const analysis = analyse({ text, regions: [] });
  const start = performance.now();
  findQuotes(readChunks(analysis));
  return performance.now() - start;
}

/** What took time quadratic in its length would take minutes; what is linear takes some seconds, most of them in the network. */
const BUDGET = 30_000;
const LENGTH = 100_000;

describe('a hundred thousand characters of anything', () => {
  test.each([
    ['straight marks', '"'],
    ['opening marks', '“'],
    ['closing marks', '”'],
    ['marks and words', '"a '],
    ['single marks', "'a' "],
    ['paragraphs that never close their mark', '"He said it.\n'],
    ['verbs of saying in one sentence', 'he said '],
    ['coordinated verbs', 'He said and asked Bob, '],
    ['adjectives', 'big '],
    ['prepositional phrases', 'of Bob '],
    ['relays', 'according to Bob '],
    ['lines of dialogue in one paragraph', '"No," he said. '],
    ['times', 'on Tuesday and '],
    ['quotations with no speaker', '"I do not agree with that." '],
  ])('%s', (_, unit) => {
    expect(cost(unit.repeat(Math.ceil(LENGTH / unit.length)))).toBeLessThan(BUDGET);
  });
});
