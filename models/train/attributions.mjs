/*
 * Turns PolNeAR's articles, as the language room reads them, into the numbers that attributions.py reads:
 *   npm run build && node models/train/attributions.mjs CORPUS_DIR OUT_DIR
 * CORPUS_DIR holds train and dev (.jsonl.gz: {doc, text, attributions: [{source, cue, content}]}, a line an annotator's
 * copy of an article, ranges in code points), here or in folders below it.
 */
import { mkdirSync, openSync, closeSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyse } from '../../dist/language/analyse.js';
import { languageNetwork } from '../../dist/language/model.js';
import { articleFromText } from '../../dist/loaders/text.js';
import { ASPECTS, inputsOf, stretchesOf } from '../../dist/quotes/network/inputs.js';
import { findQuotedSpans } from '../../dist/quotes/spans.js';
import { readWords } from '../../dist/quotes/words.js';
import { findCorpus } from './corpora.mjs';

const [corpora, out] = process.argv.slice(2);
if (!out) throw new Error('usage: node models/train/attributions.mjs CORPUS_DIR OUT_DIR');
mkdirSync(out, { recursive: true });

const ROLES = ['source', 'cue', 'content'];
const COLUMNS = ['word', 'vector', ...Object.keys(ASPECTS)];
for (const split of ['train', 'dev']) {
  const copies = gunzipSync(readFileSync(findCorpus(corpora, `${split}.jsonl.gz`))).toString('utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  const byDoc = new Map();
  for (const copy of copies) byDoc.set(copy.doc, [...(byDoc.get(copy.doc) ?? []), copy]);
  const states = openSync(join(out, `attributions-${split}.states.i8`), 'w');
  const tokens = openSync(join(out, `attributions-${split}.tokens.i32`), 'w');
  const articles = [];
  const tally = { pieces: 0, exact: 0 };
  let at = 0;
  for (const copiesOfIt of byDoc.values()) {
    const a = analyse(articleFromText(copiesOfIt[0].text));
    const inputs = inputsOf(readWords(a, findQuotedSpans(a)));
    const n = a.start.length;
    const rows = new Int32Array(n * (COLUMNS.length + 1));
    for (let i = 0; i < n; i++) {
      COLUMNS.forEach((c, k) => { rows[i * (COLUMNS.length + 1) + k] = inputs[c][i]; });
      rows[(i + 1) * (COLUMNS.length + 1) - 1] = a.head[i];
    }
    writeSync(tokens, rows);
    writeSync(states, a.states);
    articles.push({ at, tokens: n, stretches: stretchesOf(a), copies: copiesOfIt.map(({ attributions, text }) => attributions.map((one) => inTokens(a, one, text, tally))) });
    at += n;
  }
  closeSync(states);
  closeSync(tokens);
  writeFileSync(join(out, `attributions-${split}.json`), JSON.stringify(articles));
  console.log(`${split}: ${articles.length} articles, ${at} tokens, ${(100 * tally.exact / tally.pieces).toFixed(2)} % of annotated pieces begin and end with a token`);
}

const { at, width, scales } = languageNetwork().embeddings.find(({ column }) => column === 'vector');
const bytes = new Int8Array(languageNetwork().floats.buffer, at, scales.length * width);
writeFileSync(join(out, 'attributions-vectors.f32'), Float32Array.from(bytes, (value, i) => value * scales[Math.floor(i / width)]));
writeFileSync(join(out, 'attributions-meta.json'), JSON.stringify({ columns: [...COLUMNS, 'head'], sizes: ASPECTS, states: languageNetwork().stateWidth, vectors: width, words: languageNetwork().embeddings.find(({ column }) => column === 'word').scales.length }));

/** An attribution as token ranges; pieces are cut at line breaks, as the corpus is scored. */
function inTokens(a, attribution, text, tally) {
  const units = unitsOf(text);
  return Object.fromEntries(ROLES.map((role) => [role, attribution[role].flatMap(([start, end]) =>
    [...text.slice(units(start), units(end)).matchAll(/[^\n]*[^\s]/g)].flatMap((m) => {
      const from = units(start) + m.index + m[0].search(/\S/);
      const to = units(start) + m.index + m[0].length;
      const [first, last] = [firstEndingAfter(a.end, from), firstStartingFrom(a.start, to)];
      tally.pieces++;
      if (last <= first) return [];
      if (a.start[first] === from && a.end[last - 1] === to) tally.exact++;
      return [[first, last]];
    }))]));
}

/** Code points to UTF-16 units. */
function unitsOf(text) {
  if (!/[\ud800-\udbff]/.test(text)) return (i) => i;
  const places = [];
  for (let i = 0; i < text.length; i += text.codePointAt(i) > 0xffff ? 2 : 1) places.push(i);
  places.push(text.length);
  return (i) => places[i];
}

function firstEndingAfter(end, offset) {
  let i = 0;
  while (i < end.length && end[i] <= offset) i++;
  return i;
}

function firstStartingFrom(start, offset) {
  let i = start.length;
  while (i > 0 && start[i - 1] >= offset) i--;
  return i;
}
