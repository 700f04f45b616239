import type { Span } from '../loaders/article.ts';
import { others, prefixes, titles } from './data/abbreviations.ts';

/*
 * Words and marks of a text, in the manner of the English Universal Dependencies treebanks: clitics ("n't", "'s"),
 * hyphens, currency signs and units are words of their own, abbreviations keep their full stop.
 * Every quantifier that can be tried again at the next character is bounded, so that no input takes quadratic time.
 */

const LINK =
  /(?:https?:\/\/|www\.)\S*[^\s.,;:!?)"'”’\]]|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,6}|\p{L}[\p{L}\p{N}-]{0,40}\.(?:com|org|net|gov|edu|io)\b/uy;
const MARKS = /\.{2,}|…+|-{2,}|''|``|[!?]{2,}/y;
const MONEY = /(?:US|A|C|NZ|HK)?[$€£¥]/y;
const NUMBER =
  /['’]\d\ds?(?![\p{L}\p{N}])|\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th|s)(?!\p{L})|(?=(?:am|pm|km|kg|mm|cm|m|bn|tn)(?!\p{L}))|(?!\p{L}))/uy;
const INITIALS = /(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|\p{L}\.\p{L}(?![\p{L}.])|[Pp]h\.?D\.?(?!\p{L})/uy;
const FIRM = /\p{Lu}{1,4}&\p{Lu}{1,4}(?!\p{L})/uy;
const HANDLE = /[#@]\p{L}[\p{L}\p{N}_]*/uy;
const APHESIS = /['’](?:em|til|cause|tis|twas|n)(?![\p{L}\p{N}])/iuy;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/uy;
const WORD_AFTER_PREFIX = /-\p{L}[\p{L}\p{M}]*/uy;
const ANY = /[\s\S]/uy;

const NEGATION =
  /^(do|does|did|is|are|was|were|has|have|had|ca|wo|would|could|should|must|need|ai|might|sha)(n['’]t)$/i;
const CLITIC = /['’](?:s|re|ve|ll|d|m)$/i;

/** Length of what `pattern` (sticky) matches at `at`, 0 if nothing. */
function reach(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

/** The tokens of `text[from, to)` in order; each is a slice of the text, white space belongs to none. */
export function tokenize(text: string, from = 0, to = text.length): Span[] {
  const tokens: Span[] = [];
  let at = from;
  while (at < to) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let length = 0;
    for (const pattern of [LINK, MARKS, MONEY, NUMBER, INITIALS, FIRM, HANDLE, APHESIS]) {
      length = reach(pattern, text, at);
      if (length > 0) break;
    }
    if (length > 0) {
      const end = Math.min(at + length, to);
      tokens.push([at, end]);
      at = end;
      continue;
    }
    length = reach(WORD, text, at);
    if (length > 0) {
      at = pushWord(text, at, Math.min(at + length, to), to, tokens);
      continue;
    }
    const end = Math.min(at + Math.max(1, reach(ANY, text, at)), to);
    tokens.push([at, end]);
    at = end;
  }
  return tokens;
}

function pushWord(text: string, start: number, wordEnd: number, to: number, tokens: Span[]): number {
  let end = wordEnd;
  const word = text.slice(start, end);
  if (prefixes.has(word.toLowerCase())) {
    const more = reach(WORD_AFTER_PREFIX, text, end);
    if (more > 0) {
      tokens.push([start, Math.min(end + more, to)]);
      return Math.min(end + more, to);
    }
  }
  if (end < to && text[end] === '.' && keepsStop(text, word, end + 1, to)) end++;
  const negation = NEGATION.exec(word);
  if (negation) {
    const middle = start + (negation[1] as string).length;
    tokens.push([start, middle], [middle, end]);
    return end;
  }
  if (/^cannot$/i.test(word)) {
    tokens.push([start, start + 3], [start + 3, end]);
    return end;
  }
  const clitic = CLITIC.exec(word);
  if (clitic && clitic.index > 0) {
    const middle = start + clitic.index;
    tokens.push([start, middle], [middle, end]);
    return end;
  }
  tokens.push([start, end]);
  return end;
}

function keepsStop(text: string, word: string, next: number, to: number): boolean {
  const low = word.toLowerCase();
  const last = isEnd(text, next, to);
  if (low === 'no' || low === 'nos') return /^\s{0,4}\d/.test(text.slice(next, next + 6));
  if (word.length === 1) return /\p{Lu}/u.test(word) && !last && !/\p{L}/u.test(text[next] ?? '');
  return titles.has(low) ? !last : others.has(low);
}

/** Whether nothing but closing marks and white space is left before `to`. */
function isEnd(text: string, at: number, to: number): boolean {
  const limit = Math.min(to, at + 8);
  let i = at;
  while (i < limit && /[\s"”’')\]]/.test(text[i] as string)) i++;
  return i >= to;
}

/** White space, no-break spaces included. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
