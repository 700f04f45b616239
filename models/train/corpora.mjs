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

/** Sentences of news with the names that CoreNLP finds in them, {forms, names}, forms as the article's text has them and as our tokenizer parts them ("Russian-backed", "Reuters/Ipsos"). */
export function readSilver(path, textPath) {
  const texts = new Map(lines(textPath).map((l) => JSON.parse(l)).map(({ doc, text }) => [doc, text]));
  return lines(path).map((l) => JSON.parse(l)).flatMap(({ doc, sentences }) => sentences.map((words) => silverSentence(words, texts.get(doc)))).filter((s) => s.forms.length > 0);
}

function silverSentence(words, text) {
  const s = { forms: [], names: [] };
  let before = 'O';
  for (const [start, end, , , , ner] of words) {
    const kind = SILVER_KIND[ner] ?? 'O';
    const pieces = /[\p{L}\p{N}][-/][\p{L}\p{N}]/u.test(text.slice(start, end)) ? tokenize(text, start, end) : [[start, end]];
    for (const [from, to] of pieces) {
      s.forms.push(text.slice(from, to));
      s.names.push(kind === 'O' ? 'O' : `${kind === before ? 'I' : 'B'}-${kind}`);
      before = kind;
    }
  }
  return s;
}
