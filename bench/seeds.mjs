// npm run eval: how right Hearsay is on the three sample articles, against their annotation by hand.
// --list names every difference.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extract, readArticles } from '../dist/index.js';
import { score } from './score.mjs';

const root = join(import.meta.dirname, '..');
const goldDir = join(root, 'tests', 'seeds', 'gold');
const json = (/** @type {string} */ name) => JSON.parse(readFileSync(join(goldDir, name), 'utf8'));

const gold = Object.fromEntries(
  readdirSync(goldDir)
    .filter((name) => /^\d+\.json$/.test(name))
    .map((name) => [json(name).article, json(name)]),
);
/** @type {Record<string, any>} */
const found = {};
for await (const article of readArticles([join(root, 'seeds')], (problem) => {
  throw new Error(problem.message);
}))
  found[basename(article.source)] = extract(article);

const result = score(gold, json('entities.json'), found);
const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)} %`;
const of = (/** @type {number} */ right, /** @type {number} */ all) => `${right} of ${all}`;
const { total } = result;
console.log(`| on ${Object.keys(gold).length} articles | | |
| --- | --- | --- |
| statements, F1 | ${percent(result.statements)} | ${total.right} right of ${total.found} found, ${total.gold} to find |
| of those found: kind | ${percent(result.kind)} | ${of(total.kind, total.right)} |
| speaker | ${percent(result.speaker)} | ${of(total.speaker, total.right)} |
| addressee | ${percent(result.addressee)} | ${of(total.to, total.toAll)} |
| relays, whole chain | ${percent(result.relays)} | ${of(total.via, total.viaAll)} |
| acts, F1 | ${percent(result.acts)} | ${total.actsRight} right of ${total.actsFound} found, ${total.actsGold} to find |
| taken from what is not prose | ${result.noise} | |`);
if (process.argv.includes('--list')) console.log(`\n${result.differences.join('\n')}`);
