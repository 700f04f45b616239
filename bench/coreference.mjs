// Whether the speakers of quotations are whom another program's coreference takes them for, on PolNeAR. FOLDER holds
// dev.jsonl.gz and dev.corenlp.jsonl.gz: Stanford CoreNLP's sentences [[begin, end, word, lemma, tag, …]] and its chains
// of mentions [sentence, start, end, head, representative], made by machine: agreement says how alike, not how right.
// Compared are the names that each gives a source elsewhere; --list prints where they differ.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { HearsayError } from '../dist/index.js';
import { extractAll, readCopies } from './polnear.mjs';

const KINDS = /** @type {const} */ (['pronoun', 'nominal', 'name']);

/** @param {string} folder @param {{ split: string, list: boolean, limit: string }} options */
export async function coreference(folder, { split, list, limit }) {
  const path = join(folder, `${split}.corenlp.jsonl.gz`);
  if (!existsSync(path)) throw new HearsayError('bad-input', `there is no ${path}`);
  const silver = new Map(
    gunzipSync(readFileSync(path))
      .toString('utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line))
      .map((one) => [one.doc, one]),
  );
  const copies = readCopies(join(folder, `${split}.jsonl.gz`)).filter(({ doc }) => silver.has(doc));
  const { found } = await extractAll(copies);
  /** @type {Record<string, Record<string, number>>} */
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, { same: 0, other: 0, ours: 0, silver: 0, neither: 0 }]));
  /** @type {string[]} */
  const differences = [];
  for (const [doc, extraction] of found) {
    const chains = chainsOf(silver.get(doc));
    for (const { source, speaker, content } of extraction.quotes) {
      if (!source) continue;
      const entity = extraction.entities.find((/** @type {any} */ e) => e.id === speaker) ?? null;
      const mention = mentionIn(entity, source);
      const text = [...extraction.text];
      const words = text.slice(...source).join('');
      const kind = mention?.kind ?? (/^(?:s?he|they|it|who|i|we)$/i.test(words) ? 'pronoun' : 'nominal');
      const head = mention ?? { start: source[0], end: source[1] };
      const chain = chains.find((one) => one.mentions.some(({ at }) => head.start <= at && at < head.end)) ?? null;
      const ours = entity && !entity.unnamed && namesBut(head, entity.mentions).length > 0 ? entity : null;
      const theirs = chain?.names.some(({ at }) => at < head.start || at >= head.end) ? chain : null;
      const result = compare(ours, theirs, head);
      /** @type {any} */ (counts[kind])[result]++;
      if (result === 'other' || result === 'silver' || (result === 'ours' && kind === 'pronoun'))
        differences.push(
          `${doc} ${result} ${kind} [${words.slice(0, 60)}] ours: ${ours?.name ?? '–'} silver: ${theirs ? [...new Set(theirs.names.map(({ span }) => text.slice(...span).join('')))].slice(0, 3).join(' / ') : '–'} | ${text
            .slice(Math.max(0, Math.min(source[0], content[0][0]) - 220), Math.max(source[1], content.at(-1)[1]) + 20)
            .join('')
            .replaceAll('\n', ' ¶ ')}`,
        );
    }
  }
  print(counts);
  if (list) console.log(`\n${differences.slice(0, Number(limit)).join('\n\n')}`);
}

/** @param {any} entity @param {readonly [number, number]} source @returns {any} the mention that is the head of a source */
function mentionIn(entity, [start, end]) {
  return entity?.mentions.findLast((/** @type {any} */ m) => m.start >= start && m.end <= end) ?? null;
}

/** An entity's mentions by name, that of the source itself left out. @param {any} source @param {readonly any[]} mentions */
function namesBut(source, mentions) {
  return mentions.filter(({ kind, start }) => kind === 'name' && start !== source.start);
}

/** @param {any} ours @param {any} theirs @param {any} source */
function compare(ours, theirs, source) {
  if (!ours) return theirs ? 'silver' : 'neither';
  if (!theirs) return 'ours';
  const named = namesBut(source, ours.mentions);
  const shared = theirs.names.some((/** @type {any} */ n) =>
    named.some((/** @type {any} */ m) => m.start <= n.at && n.at < m.end),
  );
  return shared ? 'same' : 'other';
}

/** Each chain's mentions by where their heads begin, and those that are names. @param {any} silver */
function chainsOf({ sentences, coref }) {
  return coref.map((/** @type {any} */ chain) => {
    const mentions = chain.map((/** @type {any} */ [s, start, end, head]) => {
      const sentence = sentences[s - 1] ?? sentences[s];
      const token = sentence[head - 1];
      return {
        at: token[0],
        name: /^NNP/.test(token[4]),
        span: [sentence[start - 1][0], sentence[end - 2][1]],
      };
    });
    return { mentions, names: mentions.filter((/** @type {any} */ m) => m.name) };
  });
}

/** @param {Record<string, Record<string, number>>} counts */
function print(counts) {
  console.log('| sources of quotations | same name | another | only we name | only they name | neither | agreement |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const [kind, { same, other, ours, silver, neither }] of Object.entries(counts)) {
    const share = ((100 * (same ?? 0)) / ((same ?? 0) + (other ?? 0) || 1)).toFixed(1);
    console.log(`| ${[kind, same, other, ours, silver, neither, `${share} %`].join(' | ')} |`);
  }
}
