// How right Hearsay is on PolNeAR, by its published metric. FOLDER holds dev.jsonl.gz, one line an annotator's copy of an
// article: {doc, text, date, attributions: [{source, cue, content}]}, ranges in code points. --show prints the ranges
// of a role that were missed or found for nothing; --confidence how many of those found with each are annotated.
// --alone scores what the network finds, before the rules are joined with it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { inCodePoints } from '../dist/cli/code-points.js';
import { articlesFromJsonLines, extract, HearsayError } from '../dist/index.js';
import { analyse } from '../dist/language/analyse.js';
import { tokenSpan } from '../dist/language/analysis.js';
import { articleFromText } from '../dist/loaders/text.js';
import { findQuotes } from '../dist/quotes/find.js';
import { attributionNetwork } from '../dist/quotes/model.js';
import { readAttributions } from '../dist/quotes/network/read.js';
import { readChunks } from '../dist/quotes/reading.js';
import { prf, ROLES, score, share } from './spans.mjs';

/**
 * @param {string} folder
 * @param {{ split: string, show?: string, limit: string, confidence: boolean, alone: boolean }} options
 */
export async function polnear(folder, { split, show, limit, confidence, alone }) {
  const copies = readCopies(join(folder, `${split}.jsonl.gz`));
  const { found, seconds } = await extractAll(copies, alone ? readAlone : undefined);
  for (const { doc, text } of copies)
    if (found.get(doc)?.text !== text) throw new HearsayError('bad-input', `${doc}: its copies are not of one text`);
  const total = score(copies, found, show);
  if (show) console.log(`${total.differences.slice(0, Number(limit)).join('\n')}\n`);
  print(split, total, found.size / seconds);
  if (!alone) printQuotesSpeed(found);
  if (confidence) printConfidence(total.sure);
}

/** How fast the language layer and the quotations alone are. @param {Map<string, any>} found */
function printQuotesSpeed(found) {
  const articles = [...found.values()].map(({ text }) => articleFromText(text));
  const before = process.cpuUsage();
  for (const article of articles) findQuotes(readChunks(analyse(article)));
  const { user, system } = process.cpuUsage(before);
  console.log(`| language and quotations alone | ${((articles.length * 1e6) / (user + system)).toFixed(1)} |`);
}

/** What is promised of quotations and what annotators agree with: the same words, and the same source. @param {readonly { rule: string, confidence: number, right: boolean }[]} sure */
function printConfidence(sure) {
  console.log('\n| rule | confidence | found | annotated so |\n| --- | --- | --- | --- |');
  /** @type {Map<string, boolean[]>} */
  const groups = new Map();
  for (const { rule, confidence, right } of sure) {
    const group = `| ${rule} | ${confidence.toFixed(2)} |`;
    groups.set(group, [...(groups.get(group) ?? []), right]);
  }
  for (const [group, all] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${group} ${all.length} | ${share(all.filter(Boolean).length, all.length).toFixed(2)} |`);
}

/** @param {string} path */
export function readCopies(path) {
  if (!existsSync(path)) throw new HearsayError('bad-input', `there is no ${path}`);
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

/** What the network finds in an article, as far as it is scored. @param {any} article */
function readAlone(article) {
  const analysis = analyse(article);
  const span = (/** @type {any} */ range) => range && tokenSpan(analysis, range[0], range[1]);
  const quotes = readAttributions(attributionNetwork(), readChunks(analysis)).map(
    ({ source, cue, content, shares }) => ({
      ...{ source: span(source), cue: span(cue), content: content.map(span), inside: null },
      ...{ rule: 'network', confidence: Math.min(...Object.values(shares)) },
    }),
  );
  return /** @type {any} */ ({ text: article.text, regions: [], entities: [], quotes, acts: [] });
}

/**
 * The distinct articles read once each, and the processor time that took.
 * @param {readonly any[]} copies @param {(article: any) => any} read
 */
export async function extractAll(copies, read = extract) {
  const articles = new Map(copies.map(({ doc, text, date }) => [doc, { id: doc, text, publishedAt: date }]).reverse());
  /** @type {Map<string, any>} */
  const found = new Map();
  const bytes = [...articles.values()].map((article) => Buffer.from(`${JSON.stringify(article)}\n`));
  const before = process.cpuUsage();
  for await (const article of articlesFromJsonLines(asStream(bytes), ({ path, message }) => {
    throw new Error(`${path}: ${message}`);
  }))
    found.set(article.source, inCodePoints(read(article)));
  const { user, system } = process.cpuUsage(before);
  return { found, seconds: (user + system) / 1e6 };
}

/** @param {readonly Uint8Array[]} chunks */
async function* asStream(chunks) {
  yield* chunks;
}

/** @param {string} split @param {ReturnType<typeof score>} total @param {number} speed */
function print(split, { roles, ...total }, speed) {
  const percent = (/** @type {number} */ part) => (100 * part).toFixed(1);
  const both = total.gold + total.found;
  console.log(`PolNeAR ${split}: ${total.copies} annotated copies, ${total.gold} attributions, ${total.found} found.

| exact ranges | precision | recall | F1 |
| --- | --- | --- | --- |`);
  for (const role of ROLES) {
    const { precision, recall, f1 } = prf(roles[role]);
    console.log(`| ${role} | ${[precision, recall, f1].map(percent).join(' | ')} |`);
  }
  console.log(`
| | |
| --- | --- |
| content overlap at least half, F1 | ${percent(share(2 * total.matched, both))} |
| link F1 | ${percent(share(2 * total.linked, both))} |
| source right, where content is | ${percent(share(total.linked, total.matched))} |
| direct quotes: content found exactly | ${percent(share(total.directRight, total.direct))} (${total.directRight} of ${total.direct}) |
| articles read a second, one core, everything | ${speed.toFixed(1)} |`);
}
