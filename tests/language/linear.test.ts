import { splitSentences } from '../../src/language/sentences.ts';
import { tokenize } from '../../src/language/tokenize.ts';

/** Sentences and tokens of a text, line by line, as an article is read. */
function readAll(text: string): number {
  let tokens = 0;
  let from = 0;
  for (const line of text.split('\n')) {
    for (const [start, end] of splitSentences(text, from, from + line.length))
      tokens += tokenize(text, start, end).length;
    from += line.length + 1;
  }
  return tokens;
}

/** Milliseconds of the fastest of five readings. */
function cost(text: string): number {
  const costs = Array.from({ length: 5 }, () => {
    const began = performance.now();
    readAll(text);
    return performance.now() - began;
  });
  return Math.min(...costs);
}

/** How much longer a text twice as long takes; tried again where something else ran meanwhile. */
function growth(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 6 && least > 2.5; tries++) least = Math.min(least, cost(text + text) / cost(text));
  return least;
}

describe('sentences and tokens take time in proportion to the text', () => {
  it.each([
    ['prose', 'The minister said “no, thanks” to Mr. Doe of the U.S. Senate on Jan. 5.\n', 500],
    ['one line', 'He asked: "Who is it?" Nobody at Acme Inc. knew. ', 800],
    ['no stop', 'a line that has no stop\n', 5000],
    ['one word', 'abcdefghij', 250_000],
    ['quote marks', '“”', 25_000],
    ['dots', '.', 4_000_000],
    ['dots apart', '. ', 40_000],
    ['apostrophes', "a'", 60_000],
    ['prefixes', 're-', 10_000],
    ['numbers', '1,', 150_000],
    ['addresses', 'a.b@', 40_000],
    ['links', 'www.', 60_000],
    ['abbreviations', 'Mr. ', 20_000],
    ['emoji', '👩‍👧', 40_000],
    ['half pairs', '\ud83da', 20_000],
    ['spaces', ' ', 2_000_000],
  ])('%s', (_, unit, times) => {
    expect(growth(unit.repeat(times))).toBeLessThanOrEqual(2.5);
  });

  it('reads five megabytes without a space', () => {
    expect(readAll('a'.repeat(5_000_000))).toBeGreaterThan(1000);
  });
});
