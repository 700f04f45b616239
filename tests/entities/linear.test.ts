import { resolveEntities } from '../../src/entities/resolve.ts';
import { analyse } from '../../src/language/analyse.ts';
import { articleFromText } from '../../src/loaders/text.ts';
import { findQuotes } from '../../src/quotes/find.ts';
import { readChunks } from '../../src/quotes/reading.ts';

const LENGTH = 60_000;
/** What took time quadratic in its length would take minutes; what is linear takes about a second. */
const BUDGET = 10_000;
const SYLLABLES = ['ba', 'ko', 'ri', 'mu', 'te', 'la', 'vo', 'shi', 'ne', 'du'];

/** A word with a capital that no other number gives. */
function word(n: number): string {
  const syllables = [...String(n)].map((digit) => SYLLABLES[Number(digit)]).join('');
  return syllables[0]?.toUpperCase() + syllables.slice(1);
}

/** Milliseconds to say who is who in a text, its analysis and quotations left out. */
function cost(unit: (i: number) => string): number {
  let text = '';
  for (let i = 0; text.length < LENGTH; i++) text += unit(i);
  const article = articleFromText(text);
  const analysis = analyse(article);
  const quotations = findQuotes(readChunks(analysis));
  const start = performance.now();
  resolveEntities(article, analysis, quotations);
  return performance.now() - start;
}

describe('sixty thousand characters of anything', () => {
  test.each<[string, (i: number) => string]>([
    ['persons', (i) => `${word(i)}n ${word(3 * i)}s said it rained. `],
    ['persons of one surname', (i) => `${word(i)}n Berg met Berg. `],
    ['surnames', (i) => `Mr. ${word(i)}s left. `],
    ['bodies of one name', (i) => `The ${word(i)} Harbor Commission met. The commission closed. `],
    ['words with a capital', (i) => `${word(i)} said no. `],
    ['ministries', (i) => `The Defense Ministry met ${word(i)} Energy. `],
    [
      'holders of one office',
      (i) => `Danish Foreign Minister ${word(i)}n ${word(i)}s left. The Danish foreign minister wept. `,
    ],
    ['unnamed sources', (i) => `A ${word(i)} official said no. The official left. `],
    ['acronyms', (i) => `The ${word(i)} Harbor Fund (BHF) closed. `],
    ['pronouns', () => 'He said she was his. '],
    ['one list of names', (i) => `${word(i)}n ${word(i)}s, `],
  ])('%s', (_, unit) => expect(cost(unit)).toBeLessThan(BUDGET), 60_000);
});
