import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tokenize } from '../../dist/language/tokenize.js';
import { readTreebank } from './conllu.mjs';

/** The path of a corpus file in `folder` or in a folder just below it. */
export function findCorpus(folder, file) {
  const below = readdirSync(folder, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => join(folder, e.name));
  const found = [folder, ...below].map((f) => join(f, file)).find(existsSync);
  if (!found) throw new Error(`${file} is neither in ${folder} nor in a folder of it`);
  return found;
}

const lines = (path) => gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean);

/** Sentences of a treebank: {id, forms, upos, xpos, heads (1-based, 0 the root), relations}. */
export function readTrees(path) {
  return readTreebank(path).flatMap(({ sentences }) => sentences.map(({ id, words }) => ({
    id, forms: words.map((w) => w.form), upos: words.map((w) => w.upos), xpos: words.map((w) => w.xpos),
    heads: words.map((w) => w.head + 1), relations: words.map((w) => w.relation),
  })));
}

const SILVER_KIND = { PERSON: 'PER', ORGANIZATION: 'ORG', LOCATION: 'LOC', MISC: 'MISC' };

/**
 * Sentences of CoreNLP's silver analyses, forms as the article's text has them; same shape as `readTrees`, without id and upos, with names.
 * A word that our tokenizer takes apart ("Russian-backed") is taken apart: its last part stands for the whole in the tree, and nothing is said of the others (xpos and relation '', head -1).
 */
export function readSilver(path, textPath) {
  const texts = new Map(lines(textPath).map((l) => JSON.parse(l)).map(({ doc, text }) => [doc, text]));
  return lines(path).map((l) => JSON.parse(l)).flatMap(({ doc, sentences }) => sentences.map((words) => silverSentence(words, texts.get(doc)))).filter((s) => s.forms.length > 0);
}

function silverSentence(words, text) {
  const s = { forms: [], xpos: [], heads: [], relations: [], names: [] };
  const pieces = words.map(([start, end]) => {
    return /[\p{L}\p{N}]-[\p{L}\p{N}]/u.test(text.slice(start, end)) ? tokenize(text, start, end) : [[start, end]];
  });
  let last = 0;
  const lastPiece = pieces.map((p) => (last += p.length));
  let before = 'O';
  words.forEach(([, , , , xpos, ner, head, relation], i) => {
    const kind = SILVER_KIND[ner] ?? 'O';
    pieces[i].forEach(([start, end], k) => {
      const whole = k === pieces[i].length - 1;
      s.forms.push(text.slice(start, end));
      s.xpos.push(whole ? xpos : '');
      s.relations.push(whole ? relation : '');
      s.heads.push(!whole ? -1 : head === 0 ? 0 : lastPiece[head - 1]);
      s.names.push(kind === 'O' ? 'O' : `${kind === before ? 'I' : 'B'}-${kind}`);
      before = kind;
    });
  });
  return s;
}
