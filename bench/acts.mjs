// The constructed cases of tests/acts/cases: the share right by kind. --list says what is wrong with which case,
// --accept writes down those that fail now, which is what the tests hold the program to.
import { readArticle } from '../dist/extract.js';
import { articleFromText } from '../dist/loaders/text.js';
import { FAILING_ACTS, judgeActs, readActCases } from './act-judge.mjs';
import { report } from './marks.mjs';

/** @param {{ list: boolean, accept: boolean }} options */
export function acts(options) {
  const kinds = readActCases().map(({ kind, cases }) => ({
    kind,
    judged: cases.map((one) => ({ text: one.text, wrong: judgeActs(one, read(one)) })),
  }));
  report('acts, constructed cases', kinds, FAILING_ACTS, options);
}

/** @param {import('./act-judge.mjs').Case} one */
const read = ({ text, published }) => readArticle(articleFromText(text, { publishedAt: published }));
