// Why people of several articles are taken for one, on PolNeAR. FOLDER holds train.jsonl.gz and dev.jsonl.gz. --list names
// who was found by office, kept apart from whom a knowledge base knows, or parted from a namesake: to be read.
import { join } from 'node:path';
import { partsOf } from '../dist/entities/namesakes.js';
import { extractAll, readCopies } from './polnear.mjs';

const TOLD = new Set(['office', 'blocked', 'namesake']);

/** @param {string} folder @param {{ list: boolean, limit: string }} options */
export async function namesakes(folder, { list, limit }) {
  /** @type {Map<string, { name: string, articles: number, spheres: Map<string, number> }>} */
  const people = new Map();
  /** @type {Map<string, number>} */
  const reasons = new Map();
  /** @type {string[]} */
  const told = [];
  for (const split of ['train', 'dev']) {
    const { found } = await extractAll(readCopies(join(folder, `${split}.jsonl.gz`)));
    for (const [doc, { entities }] of found)
      for (const { id, name, label, unnamed, aliases, identity } of entities) {
        if (label !== 'Person' || unnamed) continue;
        const { reason, namesake } = identity;
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        if (TOLD.has(reason)) told.push(`${doc} ${reason} ${name}: ${aliases.join(', ')}`);
        if (reason === 'article') continue;
        const one = people.get(id) ?? { name, articles: 0, spheres: new Map() };
        one.articles++;
        if (namesake) one.spheres.set(namesake.sphere, (one.spheres.get(namesake.sphere) ?? 0) + 1);
        people.set(id, one);
      }
  }
  const shared = [...people.values()].filter(({ articles }) => articles > 1);
  const parted = shared.filter(({ spheres }) => partsOf(spheres).size > 0);
  console.log('| people of an article, why they are who they are | |\n| --- | --- |');
  for (const [reason, times] of [...reasons].sort(([, a], [, b]) => b - a)) console.log(`| ${reason} | ${times} |`);
  console.log(`\n| in several articles | of them parted |\n| --- | --- |\n| ${shared.length} | ${parted.length} |`);
  if (list)
    console.log(`\n${[...parted.map(({ name }) => `parted ${name}`), ...told].slice(0, Number(limit)).join('\n')}`);
}
