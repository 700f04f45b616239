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

/** Penn Treebank tags as the English Universal Dependencies treebanks use them; an `Analysis` stores the index. */
export const XPOS = [
  '$',
  "''",
  ',',
  '-LRB-',
  '-RRB-',
  '.',
  ':',
  'ADD',
  'AFX',
  'CC',
  'CD',
  'DT',
  'EX',
  'FW',
  'GW',
  'HYPH',
  'IN',
  'JJ',
  'JJR',
  'JJS',
  'LS',
  'MD',
  'NFP',
  'NN',
  'NNP',
  'NNPS',
  'NNS',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'SYM',
  'TO',
  'UH',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'WDT',
  'WP',
  'WP$',
  'WRB',
  '``',
] as const;
export type Xpos = (typeof XPOS)[number];

/** Relations of Universal Dependencies version 2 with the subtypes of English; an `Analysis` stores the index. */
export const RELATIONS = [
  'acl',
  'acl:relcl',
  'advcl',
  'advcl:relcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'cc:preconj',
  'ccomp',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'csubj:outer',
  'csubj:pass',
  'dep',
  'det',
  'det:predet',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:desc',
  'nmod:poss',
  'nmod:unmarked',
  'nsubj',
  'nsubj:outer',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'root',
  'vocative',
  'xcomp',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Name tags: outside, first word of a name of a kind, further word of it; an `Analysis` stores the index. */
export const NAME_TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'] as const;
export type NameTag = (typeof NAME_TAGS)[number];

/**
 * The prose of one article as tokens and sentences: parallel arrays, one place a token.
 * Offsets are UTF-16 units into `text`. Regions that are not prose hold no token, and no sentence crosses one.
 */
export interface Analysis {
  readonly text: string;
  /** What the text is written in, as a BCP 47 tag; what is not English holds no token. */
  readonly language: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  /** Token that each token depends on, -1 for the root of a sentence. Every sentence is one tree. */
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  readonly name: Uint8Array;
  /** The language network's hidden state of each token: rows of one width, one after the other, in 127ths. */
  readonly states: Int8Array;
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

/** The Penn Treebank tag of token `i`. */
export function xpos(a: Analysis, i: number): Xpos {
  return XPOS[a.xpos[i] as number] as Xpos;
}

/** The relation of token `i` to its head. */
export function relation(a: Analysis, i: number): Relation {
  return RELATIONS[a.relation[i] as number] as Relation;
}

/** The range of tokens `[from, to)` as a span of the text. */
export function tokenSpan(a: Analysis, from: number, to: number): Span {
  return [a.start[from] as number, a.end[to - 1] as number];
}
