import type { Span } from '../loaders/article.ts';
import { abbreviation } from './abbreviations.ts';
import { afterHour, exclaimed, starters } from './data/abbreviations.ts';
import { tagVerbs } from './data/reporting.ts';
import { isSpace } from './tokenize.ts';

/** Marks that may end a sentence, then the quotes, brackets and references that close after them. */
const STOP = /([.!?…]{1,1999})(["”’')\]]{0,8}(?:\s?\[\d{1,3}\]){0,9})/g;
const QUOTE = /["“”‘’'«]/;
const ELLIPSIS = /^(?:\.{2,3}|…)$/;
const NEXT_WORD = /(?:[.…]{1,5}\s?){0,4}["“”‘’'«([]{0,8}([\p{L}\p{N}][\p{L}\p{N}'’.-]{0,30})?/uy;
const LAST_WORD = /(?<![\p{L}.&]|\p{L}['’]|\p{N}(?![ap]\.?m$))\p{L}(?:[\p{L}.&]{0,30}\p{L})?$/u;
const MAX_WORD = 32;

/**
 * The sentences of `text[from, to)`, one line of it, in order and without the white space around them: half-open spans
 * in UTF-16 units. A quotation of several sentences is several. Linear in the line's length.
 */
export function splitSentences(text: string, from: number, to: number): Span[] {
  const line = text.slice(from, to);
  const out: Span[] = [];
  let start = skipSpace(line, 0);
  for (const match of line.matchAll(STOP)) {
    const [all, marks, closing] = match as unknown as [string, string, string];
    const end = match.index + all.length;
    const next = skipSpace(line, end);
    if (next === line.length) break;
    const stop = { start, at: match.index, marks, closing, next };
    if (next === end ? isGlued(line, stop) : ends(line, stop)) {
      out.push([from + start, from + end]);
      start = next;
    }
  }
  let end = line.length;
  while (end > start && isSpace(line.charCodeAt(end - 1))) end--;
  if (end > start) out.push([from + start, from + end]);
  return out;
}

/** The marks at `at` of a line, what closes after them, where their sentence begins and where the text goes on. */
interface Stop {
  readonly start: number;
  readonly at: number;
  readonly marks: string;
  readonly closing: string;
  readonly next: number;
}

function ends(line: string, { start, at, marks, closing, next }: Stop): boolean {
  const first = line[next] as string;
  if (/[,;:)\]%]/.test(first)) return false;
  const word = wordAfter(line, next);
  const upper = /^\p{Ll}{0,4}\p{Lu}/u.test(word);
  if (at - start <= 6 && /^[.…\s]*$/.test(line.slice(start, at))) return false;
  if (/[.…]/.test(first)) return upper;
  const begins = upper || /^\d/.test(word) || /[$€£@#(]/.test(first) || QUOTE.test(first);
  const before = wordBefore(line, start, at);
  if (marks !== '.' && QUOTE.test(closing) && isTag(line, next)) return false;
  if (/[!?]/.test(marks)) return begins && (isStarter(word) || !exclaimed.has(before.toLowerCase()));
  if (marks !== '.') return upper;
  if (QUOTE.test(closing)) return begins;
  if (at - start <= 9 && /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|\p{Lu})$/u.test(line.slice(start, at))) return false;
  return endsAfter(before, word, upper, begins || word === '');
}

/** Whether a full stop after the word `before` ends the sentence, seeing the `word` that follows. */
function endsAfter(before: string, word: string, upper: boolean, begins: boolean): boolean {
  if (/^nos?$/i.test(before)) return begins && !/^\d/.test(word);
  if (before === 'I' || before === 'etc') return upper;
  if (/^[ap]\.?m$/i.test(before)) return upper && !afterHour.has(word.toLowerCase().replaceAll('.', ''));
  if (/(?:^|&)\p{L}$/u.test(before)) return upper && isStarter(word);
  const kind = abbreviation(before);
  if (kind === 'title') return false;
  return kind === 'other' ? upper && isStarter(word) : begins;
}

/** "…was over.The next": a stop with no space after it, between an ordinary word and one with a capital. */
function isGlued(line: string, { start, at, marks, closing, next }: Stop): boolean {
  const after = line.slice(next, next + MAX_WORD);
  if (!/^["“‘']?\p{Lu}(?:\p{Ll}|\s)/u.test(after) || /^\S*[@/]/.test(after) || /^(?:Com|Net|Org)\b/.test(after))
    return false;
  if (marks.length > 1 || QUOTE.test(closing)) return !ELLIPSIS.test(marks);
  return (
    /[\p{Ll}\d][\p{Ll}\d)]$/u.test(line.slice(Math.max(start, at - 2), at)) &&
    !abbreviation(wordBefore(line, start, at))
  );
}

/** Whether the quotation just closed goes on with its tag: a few words of a name, then a verb of reporting. */
function isTag(line: string, next: number): boolean {
  const words = line.slice(next, next + 90).split(/\s+/, 8);
  for (const [i, raw] of words.entries()) {
    const word = raw.replace(/[,.;:]+$/, '');
    if (tagVerbs.has(word)) return i > 0;
    if (/^(?:he|she|they|we|it)$/i.test(word)) continue;
    if (!/^\p{Lu}/u.test(word) && !/^(?:the|a|an|of|de|van|von|al|bin|one|\p{L}+(?:man|er|or|ent|ist))$/u.test(word))
      return false;
    if (raw !== word && /[.;:]$/.test(raw) && abbreviation(word) !== 'title') return false;
  }
  return false;
}

function isStarter(word: string): boolean {
  return starters.has(word.toLowerCase());
}

/** The word at `next`, without the quotes and brackets that open before it; empty where there is none. */
function wordAfter(line: string, next: number): string {
  NEXT_WORD.lastIndex = next;
  return NEXT_WORD.exec(line)?.[1] ?? '';
}

/** The letters and inner stops that end at `at`: "said", "U.S"; empty where there are none. */
function wordBefore(line: string, start: number, at: number): string {
  return LAST_WORD.exec(line.slice(Math.max(start, at - MAX_WORD), at))?.[0] ?? '';
}

function skipSpace(line: string, from: number): number {
  let i = from;
  while (i < line.length && isSpace(line.charCodeAt(i))) i++;
  return i;
}
