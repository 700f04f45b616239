import { findActs } from '../../src/acts/find.ts';
import { resolveEntities } from '../../src/entities/resolve.ts';
import { analyse } from '../../src/language/analyse.ts';
import { articleFromText } from '../../src/loaders/text.ts';
import { findQuotes } from '../../src/quotes/find.ts';
import { readChunks } from '../../src/quotes/reading.ts';

/** Milliseconds to find the acts of a text, all that comes before them left out. */
function cost(text: string): number {
  const article = articleFromText(text);
  const analysis = analyse(article);
  const reading = readChunks(analysis);
  const cast = resolveEntities(article, analysis, findQuotes(reading));
  const start = performance.now();
  findActs(reading, cast);
  return performance.now() - start;
}

/** What took time quadratic in its length would take minutes. */
const BUDGET = 10_000;
const LENGTH = 50_000;

describe('fifty thousand characters of anything', () => {
  test.each([
    ['sentences', 'France warned Spain on Monday. '],
    ['verbs that share a subject', 'France warned Spain and '],
    ['a list of states', 'France, Spain, Italy and '],
    ['verbs with lists', 'France, Spain and Italy urged Poland, Malta and Cyprus to act and '],
    ['nouns of acts', 'France’s warning to Spain about '],
    ['prepositions', 'talks with Spain against Italy '],
    ['infinitives', 'France threatened to '],
    ['members of a group', 'The senators, including France and drivers, thanked Spain, '],
    ['supporters', 'a Spain supporter, one of France’s critics and '],
    ['interviews', 'in an interview with Spain about whether France '],
    ['quotations', '“We must act,” France said. '],
  ])('%s', (_, unit) => {
    expect(cost(unit.repeat(Math.ceil(LENGTH / unit.length)))).toBeLessThan(BUDGET);
  });
});
