// The constructed cases of tests/entities/cases: the share right by kind. --list says what is wrong with which case,
// --accept writes down those that fail now, which is what the tests hold the program to.
import { writeFileSync } from 'node:fs';
import { findActs } from '../dist/acts/find.js';
import { resolveEntities } from '../dist/entities/resolve.js';
import { analyse } from '../dist/language/analyse.js';
import { articleFromText } from '../dist/loaders/text.js';
import { findQuotes } from '../dist/quotes/find.js';
import { readChunks } from '../dist/quotes/reading.js';
import { FAILING_ENTITIES, judgeEntities, readEntityCases } from './entity-judge.mjs';

/** @param {{ list: boolean, accept: boolean }} options */
export function entities({ list, accept }) {
  const rows = readEntityCases().map(({ kind, cases }) => {
    const judged = cases.map((one) => ({ text: one.text, wrong: judgeEntities(one, one.articles.map(read)) }));
    return { kind, all: judged.length, failing: judged.filter(({ wrong }) => wrong.length > 0) };
  });
  print(rows);
  const failing = rows.flatMap((row) => row.failing);
  if (list) for (const { text, wrong } of failing) console.log(`\n${text}\n  ${wrong.join('\n  ')}`);
  if (accept)
    writeFileSync(
      FAILING_ENTITIES,
      `${JSON.stringify(
        failing.map(({ text }) => text),
        null,
        2,
      )}\n`,
    );
}

/** @param {{ text: string }} given */
function read({ text }) {
  const article = articleFromText(text);
  const analysis = analyse(article);
  const reading = readChunks(analysis);
  const cast = resolveEntities(article, analysis, findQuotes(reading));
  return { cast, acts: findActs(reading, cast) };
}

/** @param {readonly { kind: string, all: number, failing: readonly unknown[] }[]} rows */
function print(rows) {
  const row = (/** @type {string} */ kind, /** @type {number} */ all, /** @type {number} */ failing) =>
    `| ${kind} | ${((100 * (all - failing)) / all).toFixed(0)} % | ${all - failing} of ${all} |`;
  const sum = (/** @type {readonly number[]} */ numbers) => numbers.reduce((a, b) => a + b, 0);
  console.log('| who is who, constructed cases | right | |\n| --- | --- | --- |');
  for (const { kind, all, failing } of rows) console.log(row(kind, all, failing.length));
  console.log(row('all', sum(rows.map(({ all }) => all)), sum(rows.map(({ failing }) => failing.length))));
}
