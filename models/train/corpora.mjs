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

/** Sentences of a treebank: {forms, upos, xpos, heads (1-based, 0 the root), relations, names (tags, or null where none are marked)}. */
export function readTrees(path) {
  return readTreebank(path).flatMap(({ id, sentences }) => sentences.map(({ words }) => ({
    forms: words.map((w) => w.form), upos: words.map((w) => w.upos), xpos: words.map((w) => w.xpos),
    heads: words.map((w) => w.head + 1), relations: words.map((w) => w.relation),
    names: id.startsWith('GUM') ? namesOfEntities(words) : null,
  })));
}

const KIND = { person: 'PER', organization: 'ORG', place: 'LOC' };
const TITLES = new Set('mr mrs ms dr prof professor sir lady lord king queen prince princess president minister senator sen rep gov governor secretary general colonel captain judge justice chancellor mayor pope bishop saint chairman director'.split(' '));

/** Names inside GUM's entities: the run of proper nouns round the head of each; the outermost wins, as names do not nest. */
function namesOfEntities(words) {
  const tags = words.map(() => 'O');
  const open = [];
  const found = [];
  words.forEach(({ misc }, i) => {
    for (const part of (/(?:^|\|)Entity=([^|]+)/.exec(misc)?.[1] ?? '').match(/\([^()]+\)?|[^()]+\)/g) ?? []) {
      if (part.startsWith('(')) {
        const [id, kind] = part.slice(1).replace(/\)$/, '').split('-');
        if (part.endsWith(')')) found.push({ kind, start: i, end: i + 1 });
        else open.push({ id, kind, start: i });
      } else {
        const at = open.findLastIndex((o) => o.id === part.slice(0, -1));
        if (at >= 0) found.push({ ...open.splice(at, 1)[0], end: i + 1 });
      }
    }
  });
  const proper = (i) => words[i].upos === 'PROPN';
  const form = (i) => words[i].form;
  found.sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const { kind, start, end } of found) {
    if (!KIND[kind]) continue;
    let head = -1;
    for (let i = start; i < end && head < 0; i++) if (words[i].head < start || words[i].head >= end) head = i;
    if (head < 0 || !proper(head)) continue;
    let from = head;
    let to = head + 1;
    while (from > start && (proper(from - 1) || (form(from - 1) === '-' && from - 2 >= start && proper(from - 2)))) from--;
    while (to < end && (proper(to) || (to + 1 < end && proper(to + 1) && (form(to) === '-' || (kind === 'organization' && /^(?:of|the|for|and|&)$/.test(form(to))))))) to++;
    if (kind === 'person') while (to - from > 1 && TITLES.has(form(from).toLowerCase().replace(/\.$/, ''))) from++;
    for (let i = from; i < to; i++) tags[i] = `${i === from ? 'B' : 'I'}-${KIND[kind]}`;
    if (tags[to]?.startsWith('I-')) tags[to] = tags[to].replace('I-', 'B-');
  }
  return tags;
}

const SILVER_KIND = { PERSON: 'PER', ORGANIZATION: 'ORG', LOCATION: 'LOC', MISC: 'MISC' };

/**
 * Sentences of CoreNLP's silver analyses, forms as the article's text has them; same shape as `readTrees`, without upos.
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
