import type { Span } from '../loaders/article.ts';
import { abbreviation } from './abbreviations.ts';
import { prefixes } from './data/abbreviations.ts';
import { contractions, smallOnly } from './data/contractions.ts';
import { FORMS } from './forms.ts';

/** Letters and digits with apostrophes between; a longer run is cut, so that a token's length has a bound. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]{0,1999}(?:['’`]\p{L}[\p{L}\p{M}]{0,30}){0,4}/uy;
const AFTER_PREFIX = /-[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,99}(?![\p{L}\p{M}\p{N}]|-[\p{L}\p{N}]|[./,]\d)/uy;
const MARK = /[\s\S]\p{M}{0,8}/uy;

const CLITIC = /['’`](?:s|re|ve|ll|d|m)$/i;
const NEGATION =
  /^(?:do|does|did|is|are|was|were|has|have|had|ca|wo|would|could|should|must|need|ai|might|sha)(?=n['’`]t$)/i;

/**
 * The tokens of `text[from, to)`, a sentence, in order: half-open spans in UTF-16 units. Only white space (`isSpace`)
 * lies between them. Words and marks are those of the English Universal Dependencies treebanks: clitics ("n't", "'s"),
 * hyphens, currency signs and units are tokens of their own, an abbreviation keeps its stop unless the sentence ends
 * with it. Linear in the length, whatever the text.
 */
export function tokenize(text: string, from = 0, to = text.length): Span[] {
  const sentence = text.slice(from, to);
  const ends = endsOf(sentence);
  const tokens: Span[] = [];
  let start = 0;
  for (const end of ends) {
    while (isSpace(sentence.charCodeAt(start))) start++;
    tokens.push([from + start, from + end]);
    start = end;
  }
  return tokens;
}

/** Where each token of the sentence ends. */
function endsOf(sentence: string): number[] {
  const ends: number[] = [];
  for (let at = 0; at < sentence.length; ) {
    if (isSpace(sentence.charCodeAt(at))) {
      at++;
      continue;
    }
    const form = reach(FORMS, sentence, at);
    const word = form > at ? at : reach(WORD, sentence, at);
    if (word > at) at = endWord(sentence, at, word, ends);
    else {
      at = form > at ? form : reach(MARK, sentence, at);
      ends.push(at);
    }
  }
  return ends;
}

/** Adds the ends of the tokens that the word `sentence[start, end)` makes with what is joined to it. */
function endWord(sentence: string, start: number, end: number, ends: number[]): number {
  const word = sentence.slice(start, end);
  const small = word.toLowerCase();
  if (sentence[end] === '-' && prefixes.has(small)) {
    const inCapitals = word.length > 1 && word === word.toUpperCase();
    const more = reach(AFTER_PREFIX, sentence, end);
    if (more > end && !(inCapitals && /\p{Ll}/u.test(sentence[end + 1] as string))) {
      ends.push(more);
      return more;
    }
  }
  if (sentence[end] === '.' && keepsStop(sentence, word, end + 1)) {
    ends.push(end + 1);
    return end + 1;
  }
  ends.push(...cuts(word, small).map((cut) => start + cut), end);
  return end;
}

/** Where a word is cut in two or three: "does|n't", "city|'s", "should|n't|'ve", "can|not". */
function cuts(word: string, small: string): number[] {
  const typed = contractions.get(small);
  if (typed) return smallOnly.has(small) && word !== small ? [] : [typed];
  const clitic = CLITIC.exec(word)?.index;
  const negation = NEGATION.exec(word.slice(0, clitic))?.[0].length;
  return [negation, clitic].filter((cut) => cut !== undefined);
}

/** Whether the stop before `next` belongs to the word. */
function keepsStop(sentence: string, word: string, next: number): boolean {
  const after = sentence.slice(next, next + 12);
  if (/^(?:[\s"”’')\]]*$|\.)/.test(after)) return false;
  if (/^\p{Lu}$/u.test(word)) return !/^\p{L}/u.test(after);
  if (/^\p{Ll}$/u.test(word)) return /^\s{1,4}[\p{Lu}\d]/u.test(after);
  if (/^nos?$/i.test(word)) return /^\s{0,4}\d/.test(after);
  return abbreviation(word) !== undefined;
}

/** The end of what a sticky pattern matches at `at`, or `at`. */
function reach(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** White space, no-break spaces and marks of direction included: all that may lie between two tokens. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return BLANKS.has(code);
}

const BLANKS: ReadonlySet<number> = new Set([
  ...Array.from({ length: 12 }, (_, i) => 0x2000 + i),
  ...[0x85, 0xa0, 0x1680, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x202f, 0x205f],
  ...[0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x3000, 0xfeff],
]);
