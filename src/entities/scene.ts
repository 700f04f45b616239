import type { Span } from '../loaders/article.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { Found } from './draft.ts';
import { headOf } from './phrases.ts';
import { tokenFrom, type Words } from './words.ts';

/** What the walk over an article must know beside its names: who speaks, and whose words each token is. */
export interface Scene {
  readonly article: string;
  /** Heads of sources, addressees, relays, and of others that do or suffer something, each with the end (a token) of the words that name them. */
  readonly parties: ReadonlyMap<number, number>;
  /** Those of the heads that are sources. */
  readonly sources: ReadonlySet<number>;
  /** Head of the source of the quotation whose quotation marks token `i` stands in, or -1. */
  speakerOf(i: number): number;
  /** Head of whom that quotation is said to, or -1. */
  hearerOf(i: number): number;
  /** Head of the source of the outermost quotation that token `i` stands in, or -1. */
  reporterOf(i: number): number;
}

/** The tokens `[from, to)` of a span of the text. */
export function tokensOf(w: Words, [start, end]: Span): [number, number] {
  return [tokenFrom(w, start), tokenFrom(w, end)];
}

export function readScene(
  w: Words,
  article: string,
  quotations: readonly Quotation[],
  others: readonly Span[],
  starts: ReadonlyMap<number, Found>,
): Scene {
  const parties = new Map<number, number>();
  const sources = new Set<number>();
  const [speaker, hearer, reporter] = [0, 1, 2].map(() => new Int32Array(w.length).fill(-1)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const headIn = (span: Span) => headOf(w, ...tokensOf(w, span), starts);
  for (const span of others) parties.set(headIn(span), tokensOf(w, span)[1]);
  for (const q of quotations) {
    for (const span of [q.source, q.addressee, ...q.relays]) if (span) parties.set(headIn(span), tokensOf(w, span)[1]);
    if (q.source) sources.add(headIn(q.source));
  }
  const firsts: Quotation[] = [];
  quotations.forEach((q, at) => {
    const first = (q.source === null && q.carriesOn !== null && firsts[q.carriesOn]) || q;
    firsts[at] = first;
    if (!first.source) return;
    const head = headIn(first.source);
    const addressee = q.addressee ?? first.addressee;
    const to = addressee ? headIn(addressee) : -1;
    for (const span of q.content) {
      const [from, end] = tokensOf(w, span);
      for (let i = from; i < end; i++) {
        if (reporter[i] === -1) reporter[i] = head;
        if (!(q.kind === 'direct' || (w.quoted[i] && speaker[i] === -1))) continue;
        speaker[i] = head;
        hearer[i] = to;
      }
    }
  });
  return {
    article,
    parties,
    sources,
    speakerOf: (i) => speaker[i] ?? -1,
    hearerOf: (i) => hearer[i] ?? -1,
    reporterOf: (i) => reporter[i] ?? -1,
  };
}
