// The constructed cases of tests/quotes/cases: the share right by phenomenon. --list says what is wrong with which case,
// --accept writes down those that fail now, which is what the tests hold the program to.
import { writeFileSync } from 'node:fs';
import { analyse } from '../dist/language/analyse.js';
import { articleFromText } from '../dist/loaders/text.js';
import { findQuotes } from '../dist/quotes/find.js';
import { readChunks } from '../dist/quotes/reading.js';
import { FAILING, readCases } from './cases-file.mjs';
import { judge } from './judge.mjs';

/** @param {{ list: boolean, accept: boolean }} options */
export function cases({ list, accept }) {
  const phenomena = readCases().map(({ phenomenon, also, cases }) => {
    const judged = cases.map((one) => ({ text: one.text, wrong: judge(one, read(one.text), also) }));
    return { phenomenon, all: judged.length, failing: judged.filter(({ wrong }) => wrong.length > 0) };
  });
  print(phenomena);
  const failing = phenomena.flatMap((one) => one.failing);
  if (list) for (const { text, wrong } of failing) console.log(`\n${text}\n  ${wrong.join('\n  ')}`);
  if (accept)
    writeFileSync(
      FAILING,
      `${JSON.stringify(
        failing.map(({ text }) => text),
        null,
        2,
      )}\n`,
    );
}

/** @param {string} text */
const read = (text) => findQuotes(readChunks(analyse(articleFromText(text))));

/** @param {readonly { phenomenon: string, all: number, failing: readonly unknown[] }[]} phenomena */
function print(phenomena) {
  const row = (/** @type {string} */ name, /** @type {number} */ all, /** @type {number} */ failing) =>
    `| ${name} | ${((100 * (all - failing)) / all).toFixed(0)} % | ${all - failing} of ${all} |`;
  const sum = (/** @type {readonly number[]} */ numbers) => numbers.reduce((a, b) => a + b, 0);
  console.log('\n| constructed cases | right | |\n| --- | --- | --- |');
  for (const { phenomenon, all, failing } of phenomena) console.log(row(phenomenon, all, failing.length));
  console.log(row('all', sum(phenomena.map(({ all }) => all)), sum(phenomena.map(({ failing }) => failing.length))));
}
