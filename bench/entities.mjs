// The constructed cases of tests/entities/cases: the share right by kind. --list says what is wrong with which case,
// --accept writes down those that fail now, which is what the tests hold the program to.
import { findActs } from '../dist/acts/find.js';
import { resolveEntities } from '../dist/entities/resolve.js';
import { analyse } from '../dist/language/analyse.js';
import { articleFromText } from '../dist/loaders/text.js';
import { findQuotes } from '../dist/quotes/find.js';
import { readChunks } from '../dist/quotes/reading.js';
import { FAILING_ENTITIES, judgeEntities, readEntityCases } from './entity-judge.mjs';
import { report } from './marks.mjs';

/** @param {{ list: boolean, accept: boolean }} options */
export function entities(options) {
  const kinds = readEntityCases().map(({ kind, cases }) => ({
    kind,
    judged: cases.map((one) => ({ text: one.text, wrong: judgeEntities(one, one.articles.map(read)) })),
  }));
  report('who is who, constructed cases', kinds, FAILING_ENTITIES, options);
}

/** @param {{ text: string }} given */
function read({ text }) {
  const article = articleFromText(text);
  const analysis = analyse(article);
  const reading = readChunks(analysis);
  const cast = resolveEntities(article, analysis, findQuotes(reading));
  return { cast, acts: findActs(reading, cast) };
}
