/*
 * Trains models/tagger.bin:  npm run build && node models/train/tagger.mjs CORPUS_DIR
 * CORPUS_DIR holds ewt-train.conllu.gz and gum-train.conllu.gz (Universal Dependencies).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { UPOS } from '../../dist/language/analysis.js';
import { featuresAt, look, MAX_FEATURES } from '../../dist/language/tagger.js';
import { readTreebank } from './conllu.mjs';

const ROUNDS = 8;
const MIN_COUNT = 2;
const SEED = 1;
const CLASSES = UPOS.length;
const LEVELS = 40; // weights are rounded to -LEVELS..LEVELS; the small ones vanish

const folder = process.argv[2];
if (!folder) throw new Error('usage: node models/train/tagger.mjs CORPUS_DIR');

const random = ((state) => () => {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
})(SEED);

const data = ['ewt-train', 'gum-train']
  .flatMap((name) => readTreebank(join(folder, `${name}.conllu.gz`)))
  .flatMap((document) => document.sentences)
  .map(({ words }) => ({ sight: look(words.map((w) => w.form)), gold: words.map((w) => UPOS.indexOf(w.upos)) }))
  .filter(({ gold }) => !gold.includes(-1));
console.log(`${data.length} sentences, ${data.reduce((n, d) => n + d.gold.length, 0)} words`);

const features = new Uint32Array(MAX_FEATURES);
const counts = new Map();
for (const { sight, gold } of data) {
  gold.forEach((_, i) => {
    const count = featuresAt(sight, i, gold[i - 1] ?? -1, gold[i - 2] ?? -1, features);
    for (let f = 0; f < count; f++) counts.set(features[f], (counts.get(features[f]) ?? 0) + 1);
  });
}
const rows = new Map();
for (const [key, count] of counts) if (count >= MIN_COUNT) rows.set(key, rows.size * CLASSES);
counts.clear();
console.log(`${rows.size} features`);

const weights = new Float64Array(rows.size * CLASSES);
const totals = new Float64Array(weights.length);
const since = new Int32Array(weights.length);
let step = 0;
function update(active, c, by) {
  for (const row of active) {
    const w = row + c;
    totals[w] += (step - since[w]) * weights[w];
    since[w] = step;
    weights[w] += by;
  }
}
for (let round = 1; round <= ROUNDS; round++) {
  let right = 0;
  let seen = 0;
  for (let i = data.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [data[i], data[j]] = [data[j], data[i]];
  }
  for (const { sight, gold } of data) {
    let tag1 = -1;
    let tag2 = -1;
    for (let i = 0; i < gold.length; i++) {
      const count = featuresAt(sight, i, tag1, tag2, features);
      const active = [];
      for (let f = 0; f < count; f++) {
        const row = rows.get(features[f]);
        if (row !== undefined) active.push(row);
      }
      const scores = new Float64Array(CLASSES);
      for (const row of active) for (let c = 0; c < CLASSES; c++) scores[c] += weights[row + c];
      let best = 0;
      for (let c = 1; c < CLASSES; c++) if (scores[c] > scores[best]) best = c;
      step++;
      seen++;
      if (best === gold[i]) right++;
      else {
        update(active, gold[i], 1);
        update(active, best, -1);
      }
      tag2 = tag1;
      tag1 = best;
    }
  }
  console.log(`round ${round}: ${((100 * right) / seen).toFixed(2)} % of the training words right`);
}
for (let w = 0; w < weights.length; w++) weights[w] = (totals[w] + (step - since[w]) * weights[w]) / step;

const largest = [...weights].map(Math.abs).sort((a, b) => b - a)[Math.floor(weights.length * 0.0001)];
const small = (w) => Math.max(-127, Math.min(127, Math.round((weights[w] / largest) * LEVELS)));
const kept = [...rows.entries()]
  .map(([key, row]) => [key, Array.from({ length: CLASSES }, (_, c) => [c, small(row + c)]).filter(([, w]) => w !== 0)])
  .filter(([, row]) => row.length > 0)
  .sort(([a], [b]) => a - b);
const bytes = [];
let last = 0;
for (const [key] of kept) {
  let delta = key - last;
  last = key;
  for (; delta > 127; delta = Math.floor(delta / 128)) bytes.push((delta % 128) | 128);
  bytes.push(delta);
}
for (const [, row] of kept) bytes.push(row.length, ...row.flatMap(([c, w]) => [c, w & 255]));
const head = Buffer.alloc(8);
head.writeUInt32LE(kept.length, 0);
head.writeUInt32LE(CLASSES, 4);
const packed = brotliCompressSync(Buffer.concat([head, Buffer.from(bytes)]), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
writeFileSync(new URL('../tagger.bin', import.meta.url), packed);
console.log(`${kept.length} features kept, ${packed.length} bytes`);
