import { splitSentences } from '../../src/language/sentences.ts';

const sentences = (text: string) => splitSentences(text, 0, text.length).map(([start, end]) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['stops and questions', 'It rained. Why? Nobody knew! They left.', 4],
    ['abbreviations inside a sentence', 'Mr. Rossi met Gen. Park of the U.S. Army on Jan. 21 in Sioux City.', 1],
    ['an abbreviation that ends one', 'They came from the U.S. The talks failed.', 2],
    ['a question and its tag', '"Do you see a way out?" Radio Nord’s Eva Lund asked the minister.', 1],
    ['a question and a tag that begins small', '“Why now?” asked the mayor.', 1],
    ['a closed quotation and a new sentence', 'He said: “We are ready.” The crowd cheered.', 2],
    ['a stop glued to the next word', 'The strike was over.The trains ran again.', 2],
    ['no stop at the end', 'It rained. It poured', 2],
    ['an initial', 'The speech by J. Doe was short.', 1],
    ['a decimal', 'It grew by 2.5 percent. It fell later.', 2],
  ])('splits at %s', (_, text, expected) => expect(sentences(text)).toHaveLength(expected));

  it('trims, and skips what is blank', () => {
    expect(sentences('  One.  Two. ')).toEqual(['One.', 'Two.']);
    expect(sentences(' \u00a0 ')).toEqual([]);
  });
});
