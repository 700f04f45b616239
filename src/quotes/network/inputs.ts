import { type Analysis, RELATIONS, XPOS } from '../../language/analysis.ts';
import { columnsOf } from '../../language/features.ts';
import { languageNetwork } from '../../language/model.ts';
import { rowsOfColumn } from '../../language/network/network.ts';
import type { Words } from '../words.ts';

/*
 * What the attribution network is told of each token beside the language network's state of it.
 * Training reads the same lists (models/train/attributions.mjs), so that the two cannot drift apart.
 */

/** Small aspects of a token, each a number below the size given here. */
export const ASPECTS = {
  upos: 17,
  xpos: XPOS.length,
  relation: RELATIONS.length,
  /** Of the token's head; the last number for the root of a sentence. */
  headRelation: RELATIONS.length + 1,
  headXpos: XPOS.length + 1,
  /** Where in quotation marks it stands, see `quoteOf`. */
  quote: 12,
  /** 1 the first of a paragraph, 2 of another sentence, 3 the last of a sentence, 4 of a paragraph. */
  place: 5,
  /** To its head: 0 for a root, 1 to 6 to the left, 7 to 12 to the right, farther and farther. */
  distance: 13,
} as const;
export type Aspect = keyof typeof ASPECTS;

export interface Inputs extends Readonly<Record<Aspect, Uint8Array>> {
  /** Rows of the language network's embeddings of its columns "word" and "vector". */
  readonly word: Int32Array;
  readonly vector: Int32Array;
}

/** Reads what an analysis and the outermost of its quoted spans say of each token. Linear. */
export function inputsOf(w: Words): Inputs {
  const a = w.analysis;
  const n = a.start.length;
  const forms = Array.from(a.start, (start, i) => a.text.slice(start, a.end[i]));
  const distinct = [...new Set(forms)];
  const place = new Map(distinct.map((form, i) => [form, i]));
  const columns = columnsOf(distinct);
  const rows = (column: 'word' | 'vector') => {
    const known = rowsOfColumn(languageNetwork(), column, columns[column]);
    return Int32Array.from(forms, (form) => known[place.get(form) as number] as number);
  };
  const ofHead = (list: Uint8Array, none: number) =>
    Uint8Array.from(a.head, (head) => (head < 0 ? none : (list[head] as number)));
  return {
    word: rows('word'),
    vector: rows('vector'),
    upos: a.upos,
    xpos: a.xpos,
    relation: a.relation,
    headRelation: ofHead(a.relation, RELATIONS.length),
    headXpos: ofHead(a.xpos, XPOS.length),
    quote: quoteOf(w),
    place: placeOf(a, n),
    distance: Uint8Array.from(a.head, (head, i) => (head < 0 ? 0 : distance(Math.abs(head - i)) + (head < i ? 0 : 6))),
  };
}

function distance(tokens: number): number {
  return tokens <= 2 ? tokens : tokens <= 4 ? 3 : tokens <= 8 ? 4 : tokens <= 16 ? 5 : 6;
}

/**
 * 0 outside marks. In a closed quotation of up to 3, up to 8, or more words between its marks: 1, 4, 7 its first token, 2, 5,
 * 8 one within, 3, 6, 9 its last. In one that is never closed: 10, its first token 7. A mark outside all of them: 11.
 */
function quoteOf({ analysis: a, spans, spanFrom, spanTo }: Words): Uint8Array {
  const out = Uint8Array.from(a.start, (start, i) =>
    /^(?:["“”„«»‘]|''|``)$/.test(a.text.slice(start, a.end[i])) ? 11 : 0,
  );
  spans.forEach(({ outer, closed }, s) => {
    if (outer >= 0) return;
    const from = spanFrom[s] as number;
    const to = spanTo[s] as number;
    const words = to - from - 2;
    const least = words <= 3 ? 1 : words <= 8 ? 4 : 7;
    for (let i = from; i < to; i++) {
      if (closed) out[i] = least + (i === from ? 0 : i === to - 1 ? 2 : 1);
      else out[i] = i === from ? 7 : 10;
    }
  });
  return out;
}

function placeOf(a: Analysis, n: number): Uint8Array {
  const out = new Uint8Array(n);
  const { sentences, paragraphs } = a;
  for (let s = 0; s + 1 < sentences.length; s++) out[(sentences[s + 1] as number) - 1] = 3;
  for (let p = 1; p < paragraphs.length; p++) {
    const end = sentences[paragraphs[p] as number] as number;
    if (end > 0) out[end - 1] = 4;
  }
  for (let s = 0; s + 1 < sentences.length; s++) out[sentences[s] as number] = 2;
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const start = sentences[paragraphs[p] as number] as number;
    if (start < n) out[start] = 1;
  }
  return out;
}

/** Tokens of the longest paragraph that is read whole. */
export const LONGEST_STRETCH = 320;

/**
 * What is never read apart: paragraphs, and of one that is too long as many whole sentences as fit. Token ranges, none
 * longer than `LONGEST_STRETCH` but for a single sentence.
 */
export function stretchesOf({ sentences, paragraphs }: Analysis): [from: number, to: number][] {
  const out: [number, number][] = [];
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const end = paragraphs[p + 1] as number;
    let first = paragraphs[p] as number;
    for (let s = first + 1; s <= end; s++) {
      const from = sentences[first] as number;
      if (s < end && (sentences[s + 1] as number) - from <= LONGEST_STRETCH) continue;
      out.push([from, sentences[s] as number]);
      first = s;
    }
  }
  return out.filter(([from, to]) => to > from);
}
