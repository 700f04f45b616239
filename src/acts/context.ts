import type { Cast, Entity, Quote } from '../entities/entity.ts';
import type { Span } from '../loaders/article.ts';
import type { DateAt } from '../quotes/dates.ts';
import type { Certainty } from '../quotes/quotation.ts';
import { type Reading, sentenceEnd, sentenceStart } from '../quotes/reading.ts';
import type { Act } from './act.ts';
import type { ActType } from './data/acts.ts';
import { FRIENDLY, HOSTILE, ploverOf } from './data/plover.ts';

/** What the rules for acts read. */
export interface Context {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly dateAt: DateAt;
  readonly entities: ReadonlyMap<string, Entity>;
  /** The quote whose cue holds a token's offset, by the offset of the cue's verb. */
  quoteAt(offset: number): Quote | null;
  /** The innermost quote whose content holds an offset. */
  quoteAround(offset: number): Quote | null;
}

/** What an act's rule found, before it is put in its sentence. */
export interface Finding {
  readonly act: ActType;
  readonly from: Entity;
  readonly to: Entity;
  /** Chunks `[first, last)` that state it. */
  readonly words: readonly [first: number, last: number];
  readonly verb: string;
  /** Token of the verb or noun that states it, whose time is the act's; none for what has no time of its own. */
  readonly at?: number;
  /** Its own CAMEO code; else the type's. */
  readonly cameo?: string | null;
  readonly certainty: Certainty;
  readonly quote: Quote | null;
  readonly confidence: number;
  readonly rule: string;
}

/** Offsets of chunks `[from, to)`. */
export function chunkSpan(r: Reading, from: number, to: number): Span {
  const first = r.chunks[from]?.from ?? 0;
  const last = (r.chunks[to - 1]?.to ?? first + 1) - 1;
  return [r.analysis.start[first] as number, r.analysis.end[last] as number];
}

/** The chunk that holds an offset of the text. */
export function chunkAt(r: Reading, offset: number): number {
  const { start } = r.analysis;
  let low = 0;
  let high = start.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return r.chunkOf[low] as number;
}

/** The sentence that chunk `c` stands in. */
export function sentenceSpan(r: Reading, c: number): Span {
  return chunkSpan(r, sentenceStart(r, c), sentenceEnd(r, c));
}

/** A finding as an act: its sentence, its words, symmetric ends in order. */
export function toAct({ reading: r, dateAt }: Context, f: Finding): Act {
  const [start, end] = sentenceSpan(r, f.words[0]);
  const dated = f.at === undefined ? null : (f.quote ?? dateAt(f.at));
  const cameo = codeOf(f);
  const swap = f.act.symmetric && f.to.id < f.from.id;
  return {
    type: f.act.type,
    from: swap ? f.to.id : f.from.id,
    to: swap ? f.from.id : f.to.id,
    start,
    end,
    words: chunkSpan(r, f.words[0], Math.min(f.words[1], sentenceEnd(r, f.words[0]))),
    verb: f.verb.replaceAll('-', ' '),
    plover: ploverOf(cameo),
    cameo,
    certainty: f.certainty,
    date: dated?.date ?? null,
    precision: dated?.precision ?? null,
    quote: f.quote?.id ?? null,
    confidence: f.confidence,
    rule: f.rule,
  };
}

/** The CAMEO code of an act: what is yet to be done for somebody is agreed to, what against them, threatened. */
export function codeOf({ act, cameo, certainty }: Pick<Finding, 'act' | 'cameo' | 'certainty'>): string | null {
  const code = cameo === undefined ? act.cameo : cameo;
  if (certainty !== 'future') return code;
  const root = ploverOf(code) ?? '';
  if (root === 'CONSULT') return '036';
  return FRIENDLY.has(root) ? '030' : HOSTILE.has(root) ? '130' : code;
}
