import type { Span } from '../loaders/article.ts';
import { others, starters, titles } from './data/abbreviations.ts';
import { tagVerbs } from './data/reporting.ts';
import { isSpace } from './tokenize.ts';

const STOPS = /[.!?…]+/g;
const CLOSING = /["”’')\]]/;
const OPENING = /["“‘'([]/;
const NEXT_WORD = /[\s"“”‘’'([]{0,8}([\p{L}\p{N}][\p{L}\p{N}'’.-]{0,30})?/uy;
const MAX_CLOSING = 8;
const MAX_WORD = 24;

/** The sentences of one line of text, trimmed, in order. Linear in the line's length. */
export function splitSentences(text: string, from: number, to: number): Span[] {
  const out: Span[] = [];
  let start = skipSpace(text, from, to);
  STOPS.lastIndex = start;
  for (let stop = STOPS.exec(text); stop && stop.index < to; stop = STOPS.exec(text)) {
    const stopEnd = Math.min(stop.index + stop[0].length, to);
    let end = stopEnd;
    while (end < to && end - stopEnd < MAX_CLOSING && CLOSING.test(text[end] as string)) end++;
    if (stop.index < start) continue;
    const next = skipSpace(text, end, to);
    if (next >= to) break;
    if (next === end) {
      if (isGlued(text, stop.index, stopEnd, to)) {
        out.push([start, stopEnd]);
        start = stopEnd;
      }
      continue;
    }
    if (breaks(text, start, stop.index, stop[0], stopEnd < end, next, to)) {
      out.push([start, end]);
      start = next;
      STOPS.lastIndex = Math.max(STOPS.lastIndex, next);
    }
  }
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) out.push([start, end]);
  return out;
}

function breaks(text: string, start: number, at: number, stop: string, closed: boolean, next: number, to: number) {
  NEXT_WORD.lastIndex = next;
  const word = NEXT_WORD.exec(text)?.[1] ?? '';
  const upper = /^\p{Lu}/u.test(word);
  const begins = upper || /^\d/.test(word) || OPENING.test(text[next] as string);
  if (stop !== '.') {
    if (closed && isTag(text, next, to)) return false;
    return stop.length > 1 && !/[!?]/.test(stop) ? upper : begins;
  }
  if (closed) return begins;
  const before = wordBefore(text, start, at);
  if (titles.has(before)) return false;
  if (/^\p{L}$/u.test(before)) return before === 'i' && upper;
  if (/^(\p{L}\.)+\p{L}$/u.test(before) || others.has(before)) {
    if (before === 'no' || before === 'nos') return !/^\d/.test(word) && begins;
    return upper && (starters.has(word.toLowerCase()) || OPENING.test(text[next] as string));
  }
  return begins || word === '';
}

/** Whether the quotation just closed goes on with its tag: a few words of a name, then a verb of reporting. */
function isTag(text: string, next: number, to: number): boolean {
  const words = text.slice(next, Math.min(to, next + 90)).split(/\s+/, 8);
  for (const [i, raw] of words.entries()) {
    const word = raw.replace(/[,.;:]+$/, '');
    if (tagVerbs.has(word)) return i > 0;
    if (/^(?:he|she|they|we|it)$/i.test(word)) continue;
    if (!/^\p{Lu}/u.test(word) && !/^(?:the|a|an|of|de|van|von|al|bin|one|\p{L}+(?:man|er|or|ent|ist))$/u.test(word))
      return false;
    if (raw !== word && /[.;:]$/.test(raw) && !titles.has(word.toLowerCase())) return false;
  }
  return false;
}

/** "…was over.The next": a stop with no space after it, between an ordinary word and a capitalised one. */
function isGlued(text: string, at: number, end: number, to: number): boolean {
  return (
    end < to &&
    /[\p{Ll}\d"”)]/u.test(text[at - 1] ?? '') &&
    /\p{Ll}/u.test(text[at - 2] ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(end, Math.min(to, end + 2)))
  );
}

function wordBefore(text: string, start: number, at: number): string {
  let i = at;
  while (
    i > start &&
    at - i < MAX_WORD &&
    !isSpace(text.charCodeAt(i - 1)) &&
    !/["“”‘(\-[—–]/.test(text[i - 1] as string)
  )
    i--;
  return text.slice(i, at).toLowerCase();
}

function skipSpace(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isSpace(text.charCodeAt(i))) i++;
  return i;
}
