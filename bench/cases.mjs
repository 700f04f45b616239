// The constructed cases of tests/quotes/cases: the share right by phenomenon. --list says what is wrong with which case,
// --accept writes down those that fail now, which is what the tests hold the program to.
import { analyse } from '../dist/language/analyse.js';
import { articleFromText } from '../dist/loaders/text.js';
import { findQuotes } from '../dist/quotes/find.js';
import { readChunks } from '../dist/quotes/reading.js';
import { FAILING, readCases } from './cases-file.mjs';
import { judge } from './judge.mjs';
import { report } from './marks.mjs';

/** @param {{ list: boolean, accept: boolean }} options */
export function cases(options) {
  const kinds = readCases().map(({ phenomenon, also, cases }) => ({
    kind: phenomenon,
    judged: cases.map((one) => ({ text: one.text, wrong: judge(one, read(one.text), also) })),
  }));
  report('constructed cases', kinds, FAILING, options);
}

/** @param {string} text */
const read = (text) => findQuotes(readChunks(analyse(articleFromText(text))));
