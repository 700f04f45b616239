import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * @typedef {{form: string, lemma: string, upos: string, xpos: string, head: number, relation: string, space: boolean}} Word
 *   `head` is a place in the sentence, -1 for the root; `space` says whether one follows.
 * @typedef {{id: string, opens: boolean, words: Word[]}} Sentence  `opens` says whether it opens a paragraph.
 * @typedef {{id: string, sentences: Sentence[]}} Document
 */

/** Reads a treebank in CoNLL-U, gzipped. */
export const readTreebank = (path) => parseTreebank(gunzipSync(readFileSync(path)).toString('utf8'));

/** The documents of a treebank; words that stand in no text are left out. */
export function parseTreebank(conllu) {
  /** @type {Document[]} */
  const documents = [];
  for (const block of conllu.split(/\r?\n\r?\n+/)) {
    const lines = block.split(/\r?\n/);
    const comments = lines.filter((line) => line.startsWith('#'));
    const opened = comments.find((line) => line.startsWith('# newdoc'));
    if (opened || documents.length === 0) documents.push({ id: opened?.split('=')[1]?.trim() ?? '', sentences: [] });
    const words = readWords(lines);
    const opens = opened !== undefined || comments.some((line) => line.startsWith('# newpar'));
    const id = comments.find((line) => line.startsWith('# sent_id'))?.split('=')[1]?.trim() ?? '';
    if (words.length > 0) documents.at(-1).sentences.push({ id, opens, words });
  }
  return documents;
}

function readWords(lines) {
  const words = [];
  let joined = { until: 0, space: true };
  for (const line of lines) {
    const [id, form, lemma, upos, xpos, , head, relation, , misc = ''] = line.split('\t');
    if (!/^\d+(?:-\d+)?$/.test(id)) continue;
    const space = !/(?:^|\|)SpaceAfter=No/.test(misc);
    if (id.includes('-')) joined = { until: Number(id.split('-')[1]), space };
    else {
      const at = Number(id);
      const follows = at < joined.until ? false : at === joined.until ? joined.space : space;
      words.push({ form, lemma, upos, xpos, head: Number(head) - 1, relation, space: follows });
    }
  }
  return words;
}

/**
 * The text of a document and, in one row, its words with their ranges in it and `head` a place in that row; `sentences` are [from, to) in it.
 * Paragraphs are parted by `between` (a newline, as in an article; a space makes it all one paragraph).
 * @param {Document} document
 */
export function layOut({ sentences }, between = '\n') {
  let text = '';
  /** @type {(Word & {start: number, end: number})[]} */
  const words = [];
  /** @type {[number, number][]} */
  const ranges = [];
  for (const sentence of sentences) {
    if (sentence.opens && text !== '') text = text.trimEnd() + between;
    const from = words.length;
    for (const word of sentence.words) {
      const start = text.length;
      words.push({ ...word, start, end: start + word.form.length, head: word.head < 0 ? -1 : from + word.head });
      text += word.form + (word.space ? ' ' : '');
    }
    ranges.push([from, words.length]);
  }
  return { text: text.trimEnd(), words, sentences: ranges };
}
