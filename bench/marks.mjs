// What constructed cases have in common: texts with "{mark words}" in them, a file a kind, a table of the share right.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A text without its marks. `pattern` matches what opens a mark, with groups, or the "}" that closes one, without; marks
 * stand inside one another. `onOpen` is told of each as it opens, with those around it, and gives what `onClose` gets
 * with the span of its words, half-open, in UTF-16 units. Throws where the marks do not fit.
 * @template Mark
 * @param {string} marked
 * @param {RegExp} pattern
 * @param {(match: RegExpMatchArray, around: readonly Mark[]) => Mark} onOpen
 * @param {(mark: Mark, span: [start: number, end: number]) => void} onClose
 */
export function takeMarks(marked, pattern, onOpen, onClose) {
  /** @type {{ mark: Mark, start: number }[]} */
  const open = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(pattern)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    if (match[1] !== undefined) {
      const around = open.map(({ mark }) => mark);
      open.push({ mark: onOpen(match, around), start: text.length });
      continue;
    }
    const closed = open.pop();
    if (!closed) throw new Error(`a mark is closed that was not opened: ${marked}`);
    onClose(closed.mark, [closed.start, text.length]);
  }
  text += marked.slice(last);
  if (open.length > 0 || /[{}]/.test(text)) throw new Error(`a mark is not closed: ${marked}`);
  return text;
}

/** What the JSON files of a folder hold, by name. @param {string} folder @returns {any[]} */
export function readCaseFiles(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/**
 * Prints the share right by kind, and with `list` what is wrong with which case; with `accept` writes the texts of those
 * that fail now to the file `failingFile`.
 * @param {string} title
 * @param {readonly { kind: string, judged: readonly { text: string, wrong: readonly string[] }[] }[]} kinds
 * @param {string} failingFile
 * @param {{ list: boolean, accept: boolean }} options
 */
export function report(title, kinds, failingFile, { list, accept }) {
  const rows = kinds.map(({ kind, judged }) => ({
    kind,
    all: judged.length,
    failing: judged.filter(({ wrong }) => wrong.length > 0),
  }));
  const row = (/** @type {string} */ kind, /** @type {number} */ all, /** @type {number} */ failing) =>
    `| ${kind} | ${((100 * (all - failing)) / all).toFixed(0)} % | ${all - failing} of ${all} |`;
  const failing = rows.flatMap((one) => one.failing);
  const all = rows.reduce((sum, one) => sum + one.all, 0);
  console.log(`\n| ${title} | right | |\n| --- | --- | --- |`);
  for (const one of rows) console.log(row(one.kind, one.all, one.failing.length));
  console.log(row('all', all, failing.length));
  if (list) for (const { text, wrong } of failing) console.log(`\n${text}\n  ${wrong.join('\n  ')}`);
  const texts = failing.map(({ text }) => text);
  if (accept) writeFileSync(failingFile, `${JSON.stringify(texts, null, 2)}\n`);
}
