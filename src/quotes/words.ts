import { type Analysis, UPOS, type Upos } from '../language/analysis.ts';
import type { QuotedSpan } from './spans.ts';

/** The tokens of an article with what reading quotations asks of each. */
export interface Words {
  readonly analysis: Analysis;
  /** Lower-case forms, curly apostrophes made straight. */
  readonly low: readonly string[];
  readonly tag: readonly Upos[];
  /** 1 for a mark that opens a quoted span, -1 for one that closes one, else 0. */
  readonly mark: Int8Array;
  /** Index of the innermost quoted span around a token (its own marks included), or -1. */
  readonly within: Int32Array;
  readonly spans: readonly QuotedSpan[];
  /** First token of each quoted span, its mark, and one past its last. */
  readonly spanFrom: Int32Array;
  readonly spanTo: Int32Array;
}

/** Forms that are verbs whatever a tagger says, with their lemmas: too much hangs on them. */
export const PLAIN_VERBS: ReadonlyMap<string, string> = new Map([
  ['said', 'say'],
  ['says', 'say'],
  ['told', 'tell'],
  ['tells', 'tell'],
  ['asked', 'ask'],
  ['wrote', 'write'],
]);

/** Reads the words of an analysis once. */
export function readWords(analysis: Analysis, spans: readonly QuotedSpan[]): Words {
  const n = analysis.start.length;
  const low: string[] = [];
  const tag: Upos[] = [];
  const mark = new Int8Array(n);
  const within = new Int32Array(n).fill(-1);
  const openings = new Map(spans.map((s, i) => [s.start, i]));
  const spanFrom = new Int32Array(spans.length).fill(-1);
  const spanTo = new Int32Array(spans.length).fill(-1);
  let current = -1;
  for (let i = 0; i < n; i++) {
    const start = analysis.start[i] as number;
    const end = analysis.end[i] as number;
    low.push(analysis.text.slice(start, end).toLowerCase().replaceAll('’', "'"));
    tag.push(PLAIN_VERBS.has(low[i] as string) ? 'VERB' : (UPOS[analysis.upos[i] as number] as Upos));
    while (current >= 0 && (spans[current] as QuotedSpan).end <= start) current = (spans[current] as QuotedSpan).outer;
    const opened = openings.get(start);
    if (opened !== undefined) {
      current = opened;
      if ((spans[opened] as QuotedSpan).opened) mark[i] = 1;
      spanFrom[opened] = i;
    } else if (current >= 0 && (spans[current] as QuotedSpan).closed && (spans[current] as QuotedSpan).end === end)
      mark[i] = -1;
    within[i] = current;
    for (let s = current; s >= 0; s = (spans[s] as QuotedSpan).outer) spanTo[s] = i + 1;
  }
  for (let i = 1; i + 1 < n; i++) if (mark[i] === 0 && isBarePossessive(analysis, low, tag, i)) tag[i] = 'PART';
  return { analysis, low, tag, mark, within, spans, spanFrom, spanTo };
}

/** "Fox News' Jane Doe": an apostrophe that ends a name and stands before a noun, and that closes no quotation. */
function isBarePossessive(analysis: Analysis, low: readonly string[], tag: readonly Upos[], i: number): boolean {
  const isGlued = analysis.end[i - 1] === analysis.start[i] && analysis.end[i] !== analysis.start[i + 1];
  return low[i] === "'" && isGlued && tag[i - 1] === 'PROPN' && /s$/.test(low[i - 1] ?? '') && tag[i + 1] === 'PROPN';
}

const NOMINAL: ReadonlySet<Upos> = new Set<Upos>(['NOUN', 'PROPN', 'NUM', 'SYM', 'X']);

/** Whether token `j` may head a noun phrase: a noun, a name, a number, a symbol. */
export function isNominal(w: Words, j: number): boolean {
  return NOMINAL.has(w.tag[j] as Upos);
}

/** Whether token `j` is the mark of a possessor: 's. */
export function isPossessive(w: Words, j: number): boolean {
  return w.tag[j] === 'PART' && /^'s?$/.test(w.low[j] as string);
}
