import type { Span } from '../loaders/article.ts';

/** Universal part-of-speech tags; an `Analysis` stores the index into this list. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/**
 * The prose of one article as tokens and sentences: parallel arrays, one place a token.
 * Offsets are UTF-16 units into `text`. Regions that are not prose hold no token, and no sentence crosses one.
 */
export interface Analysis {
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly upos: Uint8Array;
  readonly lemma: readonly string[];
  /** Index of the first token of each sentence, and at the end the number of tokens. */
  readonly sentences: Int32Array;
  /** Index of the first sentence of each paragraph (a line of the text), and at the end the number of sentences. */
  readonly paragraphs: Int32Array;
}

/** The words of token `i`. */
export function form(a: Analysis, i: number): string {
  return a.text.slice(a.start[i], a.end[i]);
}

/** The tag of token `i`. */
export function upos(a: Analysis, i: number): Upos {
  return UPOS[a.upos[i] as number] as Upos;
}

/** The range of tokens `[from, to)` as a span of the text. */
export function tokenSpan(a: Analysis, from: number, to: number): Span {
  return [a.start[from] as number, a.end[to - 1] as number];
}
