import fc from 'fast-check';
import { isSpace, tokenize } from '../../src/language/tokenize.ts';

const words = (text: string) => tokenize(text).map(([start, end]) => text.slice(start, end));

/** Words with a bar between: "a|b". */
const read = (text: string) => words(text).join('|');

describe('tokenize', () => {
  it.each([
    ['The U.S. said so.', 'The|U.S.|said|so|.'],
    ['Sen. Roe, J. R. Doe Jr., No. 10', 'Sen.|Roe|,|J.|R.|Doe|Jr.|,|No.|10'],
    ['J.K. Doe and H.W. Roe, Ph.D., at 9 a.m. Monday', 'J.K.|Doe|and|H.W.|Roe|,|Ph.D.|,|at|9|a.m.|Monday'],
    ['on Jan. 21, 2022, e.g. p. 5', 'on|Jan.|21|,|2022|,|e.g.|p.|5'],
    ['GEN. ROE OF ST. PAUL', 'GEN.|ROE|OF|ST.|PAUL'],
    ['KYIV, Ukraine (AP) — It', 'KYIV|,|Ukraine|(|AP|)|—|It'],
  ])('keeps the stop of an abbreviation: %p', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['They make nuts, bolts, etc.', 'They|make|nuts|,|bolts|,|etc|.'],
    ['“He joined Acme Inc.”', '“|He|joined|Acme|Inc|.|”'],
    ['He asked for plan B.', 'He|asked|for|plan|B|.'],
    ['She lives in the U.S.', 'She|lives|in|the|U.S.'],
    ['He sat. It was modern art. Who won? No.', 'He|sat|.|It|was|modern|art|.|Who|won|?|No|.'],
  ])('takes the stop of a sentence for itself: %p', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['He wouldn’t say they’re Anna’s.', 'He|would|n’t|say|they|’re|Anna|’s|.'],
    ["I can't, won't and shouldn't've", "I|ca|n't|,|wo|n't|and|should|n't|'ve"],
    ['cannot gonna dont thats', 'can|not|gon|na|do|nt|that|s'],
    ['Im Soo-ji and Ive', 'Im|Soo|-|ji|and|Ive'],
    ['the workers’ union, O’Brien’s', 'the|workers|’|union|,|O’Brien|’s'],
    ["rock 'n' roll in the '90s, the 60's, 2030's", "rock|'n'|roll|in|the|'90s|,|the|60's|,|2030|'s"],
  ])('cuts clitics: %p', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['a 100,000-strong army', 'a|100,000|-|strong|army'],
    ['to “de-escalate” U.S.-led talks', 'to|“|de-escalate|”|U.S.|-|led|talks'],
    ['the ex-president co-operates in mid-2004', 'the|ex-president|co-operates|in|mid-2004'],
    ['non-English-speaking, post-9/11', 'non|-|English|-|speaking|,|post|-|9/11'],
    ['UN-backed ANTI-WAR F-16 COVID-19', 'UN|-|backed|ANTI-WAR|F|-|16|COVID|-|19'],
    ['won 3-2 on 2022-01-21', 'won|3|-|2|on|2022-01-21'],
  ])('cuts at hyphens but after a prefix: %p', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['$2.7 billion (€5bn, US$3m, 50%)', '$|2.7|billion|(|€|5|bn|,|US$|3|m|,|50|%|)'],
    ['at 5:30pm on the 3rd, a 2nd 83N', 'at|5:30|pm|on|the|3rd|,|a|2nd|83N'],
    ['hit .324, call 555-123-4567 or +44 20', 'hit|.324|,|call|555-123-4567|or|+44|20'],
  ])('reads numbers: %p', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['see www.example.org/a?b=c.', 'see|www.example.org/a?b=c|.'],
    [
      '(https://example.org/x), example.com/y; Example.com.',
      '(|https://example.org/x|)|,|example.com/y|;|Example.com|.',
    ],
    ['mail j.doe@mail.example.org, @doe #tag_1', 'mail|j.doe@mail.example.org|,|@doe|#tag_1'],
    ['the file a-b_c.pdf', 'the|file|a-b_c.pdf'],
    ['AT&T, S&P 500, Q&A', 'AT&T|,|S&P|500|,|Q&A'],
  ])('keeps addresses and names of firms whole: %p', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['wait... what?! no… **', 'wait|...|what|?!|no|…|**'],
    ["''Yes,'' he said -- “‘no,’”", "''|Yes|,|''|he|said|--|“|‘|no|,|’|”"],
    ['it was over.The next', 'it|was|over|.|The|next'],
    ['thanks :-) (see: this)', 'thanks|:-)|(|see|:|this|)'],
    ['A: Yes • No', 'A|:|Yes|•|No'],
  ])('reads marks: %p', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['👩‍👩‍👧‍👦🇺🇳👍🏽1️⃣ ok', '👩‍👩‍👧‍👦|🇺🇳|👍🏽|1️⃣|ok'],
    ['Mr\u00a0Rossi \u202aleft\u202c', 'Mr|Rossi|left'],
    ['news\u00adpaper cafe\u0301s', 'news\u00adpaper|cafe\u0301s'],
    ['مرحبا بالعالم', 'مرحبا|بالعالم'],
    ['a\ud800b \u0000', 'a|\ud800|b|\u0000'],
  ])('reads any script: %p', (text, expected) => expect(read(text)).toBe(expected));

  it('keeps within its bounds', () => {
    expect(tokenize('He left. She stayed.', 9, 19)).toEqual([
      [9, 12],
      [13, 19],
    ]);
  });

  it('takes a long run of one mark for one token, of emoji for as many', () => {
    expect(words('"'.repeat(1000))).toHaveLength(1);
    expect(words('😀'.repeat(10))).toHaveLength(10);
  });

  it('cuts a word that never ends into pieces', () => {
    const text = 'a'.repeat(100_000);
    expect(Math.max(...words(text).map((word) => word.length))).toBeLessThan(2500);
    expect(words(text).join('')).toBe(text);
  });

  const piece = fc.constantFrom(
    'U.S.',
    ' ',
    '’s',
    "n't",
    '-',
    're',
    'x',
    '.',
    '"',
    '”',
    '9',
    '👍🏽',
    '@',
    '/',
    '\u00a0',
    '#',
    'A',
    '&',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  );

  it('loses nothing but white space, and never half a character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const blank = (s: string) => [...s].every((c) => isSpace(c.charCodeAt(0)));
        let at = 0;
        for (const [start, end] of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(blank(text.slice(at, start))).toBe(true);
          expect(blank(text.slice(start, end))).toBe(false);
          expect(/[\ud800-\udbff]$/.test(text.slice(start, end)) && /^[\udc00-\udfff]/.test(text.slice(end))).toBe(
            false,
          );
          at = end;
        }
        expect(blank(text.slice(at))).toBe(true);
      }),
    );
  });
});
