import fc from 'fast-check';
import { splitSentences } from '../../src/language/sentences.ts';
import { isSpace } from '../../src/language/tokenize.ts';

const sentences = (text: string) => splitSentences(text, 0, text.length).map(([start, end]) => text.slice(start, end));

/** Each text with a bar where a sentence begins. */
const marked = (text: string) => {
  const parts = text.split('|').map((part) => part.trim());
  const source = text.replace(/\|/g, '');
  return [sentences(source), parts];
};

describe('splitSentences', () => {
  it.each([
    ['stops and questions', 'It rained. |Why? |Nobody knew! |They left.'],
    ['no stop at the end', 'It rained. |It poured'],
    ['a decimal', 'It grew by 2.5 percent. |It fell later.'],
    [
      'abbreviations inside a sentence',
      'Mr. Rossi met Gen. Park of the U.S. Army on Jan. 21 in Sioux City, Calif. (AP) Roe v. Wade.',
    ],
    ['an abbreviation that ends one', 'They came from the U.S. |The talks failed, etc. |Nobody minded.'],
    ['an initial', 'The speech by J. Doe of S.&P. 500 fame was short.'],
    [
      'a letter that ends one',
      'It was plan B. |The plan failed, and so did I. |We left in the 1980s. |Mr. Roe lived at Ann’s. |Doe went.',
    ],
    [
      'an hour',
      'They met at 9 a.m. Monday, 9 p.m. E.T. or so. |Was it 8p.m. local time? |They met at 5 p.m. |Nobody came.',
    ],
    ['a number', 'It was No. 10 of many. |Was it? |No. |It was not.'],
    ['an item of a list', '1. The first. |2.1. Another. |It is short.'],
    ['capitals', 'GEN. LEE TALKS. |DR. ROE LISTENS. |NO MR. DOE'],
    ['dots', 'He left... and came back... |She stayed. |... They did not. |. . . Who knows …. |Nobody'],
    ['a name with a mark', 'Yahoo! News said so. |It was on Yahoo! |The end.'],
    ['a reference', 'He was born there.[3] |He left.'],
    ['a small letter that is a capital', 'She bought one. |iPhone sales rose.'],
  ])('splits at %s', (_, text) => {
    const [found, expected] = marked(text);
    expect(found).toEqual(expected);
  });

  it.each([
    ['a question and its tag', '"Do you see a way out?" Radio Nord’s Eva Lund asked the minister.'],
    ['a tag that begins small', '“Why now?” asked the mayor.'],
    ['dots and a tag', '“I do not know…” Doe said.'],
    ['a closed quotation and a new sentence', 'He said: “We are ready.” |The crowd cheered.'],
    ['sentences within a quotation', '“We are ready. |We will go,” he said. |‘So be it.’ |“Yes.”'],
    ['a bracket', 'It fell (in the U.S.) last year. |(It rose later.) |Nobody knew.'],
  ])('reads quotations: %s', (_, text) => {
    const [found, expected] = marked(text);
    expect(found).toEqual(expected);
  });

  it.each([
    ['The strike was over.|The trains ran again.'],
    ['It was “over.”|The trains ran again.'],
    ['It was over….|The trains...Ran again.'],
    ['Write to Jane.Doe@example.org or Example.Com today.'],
    ['Dr.Roe and Prof.Doe met.'],
  ])('sees a stop glued to the next word: %s', (text) => {
    const [found, expected] = marked(text);
    expect(found).toEqual(expected);
  });

  it('trims, and skips what is blank', () => {
    expect(sentences('  One.  Two. ')).toEqual(['One.', 'Two.']);
    expect(sentences(' \u00a0 ')).toEqual([]);
    expect(splitSentences('One. Two. Three.', 5, 9)).toEqual([[5, 9]]);
  });

  it('loses nothing but white space', () => {
    const piece = fc.constantFrom(
      'He left',
      '.',
      ' ',
      '”',
      '“',
      '?',
      'U.S.',
      'The',
      '[1]',
      '…',
      ')',
      '\u00a0',
      '😀',
      '1',
    );
    fc.assert(
      fc.property(
        fc
          .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 80 })
          .map((p) => p.join('')),
        (text) => {
          let at = 0;
          for (const [start, end] of [...splitSentences(text, 0, text.length), [text.length, text.length] as const]) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect([...text.slice(at, start)].every((c) => isSpace(c.charCodeAt(0)))).toBe(true);
            at = end;
          }
        },
      ),
    );
  });
});
