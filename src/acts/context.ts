import type { Cast, Entity, Quote } from '../entities/entity.ts';
import type { Span } from '../loaders/article.ts';
import { CROWDS } from '../quotes/data/reporting.ts';
import { phraseEnd } from '../quotes/phrases.ts';
import type { Certainty } from '../quotes/quotation.ts';
import { kindAt, type Reading, sentenceEnd, sentenceStart } from '../quotes/reading.ts';
import type { Act } from './act.ts';
import type { ActType } from './data/acts.ts';

/** What the rules for acts read. */
export interface Context {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly entities: ReadonlyMap<string, Entity>;
  /** The quote whose cue holds a token's offset, by the offset of the cue's verb. */
  quoteAt(offset: number): Quote | null;
}

/** Somebody and the chunks `[from, to)` that name them. */
export interface Party {
  readonly entity: Entity;
  readonly from: number;
  readonly to: number;
}

/** What an act's rule found, before it is put in its sentence. */
export interface Finding {
  readonly act: ActType;
  readonly from: Entity;
  readonly to: Entity;
  /** Chunks `[first, last)` that state it. */
  readonly words: readonly [first: number, last: number];
  readonly verb: string;
  readonly plover?: string | null;
  readonly cameo?: string | null;
  readonly certainty: Certainty;
  readonly quote: Quote | null;
  readonly confidence: number;
  readonly rule: string;
}

const OF = new Set(['of']);

/** Offsets of chunks `[from, to)`. */
export function chunkSpan(r: Reading, from: number, to: number): Span {
  const first = r.chunks[from]?.from ?? 0;
  const last = (r.chunks[to - 1]?.to ?? first + 1) - 1;
  return [r.analysis.start[first] as number, r.analysis.end[last] as number];
}

/** Whoever chunks `[from, to)` denote, where it is one who can act or be acted on: no place, no crowd of reporters. */
export function partyAt({ reading, cast }: Context, from: number, to: number): Party | null {
  const entity = cast.at(chunkSpan(reading, from, to));
  if (!entity || entity.label === 'Place' || (entity.unnamed && CROWDS.has(entity.name.toLowerCase()))) return null;
  return { entity, from, to };
}

/**
 * The parties of a noun phrase that begins at chunk `c`: more than one where names are joined, "X and Y". A name with
 * a finite verb after it begins a clause of its own, unless the phrase is known to reach chunk `to`.
 */
export function partiesFrom(context: Context, c: number, to: number | null = null): Party[] {
  const r = context.reading;
  const hi = Math.min(r.chunks.length, to ?? c + 16);
  const parties: Party[] = [];
  let at = c;
  while (kindAt(r, at, c, hi) === 'noun') {
    const end = phraseEnd(r, at, OF);
    const party = partyAt(context, at, end) ?? partyAt(context, at, at + 1);
    if (!party) break;
    parties.push(party);
    const joined = kindAt(r, end, c, hi) === 'and' && kindAt(r, end + 1, c, hi) === 'noun';
    const next = phraseEnd(r, end + 1, OF);
    if (!joined || r.sentenceOf[end + 1] !== r.sentenceOf[c]) break;
    if (to === null && kindAt(r, next, c, hi) === 'verb' && r.chunks[next]?.verb?.form === 'finite') break;
    at = end + 1;
  }
  return parties;
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
export function toAct(r: Reading, f: Finding): Act {
  const [start, end] = sentenceSpan(r, f.words[0]);
  const swap = f.act.symmetric && f.to.id < f.from.id;
  return {
    type: f.act.type,
    from: swap ? f.to.id : f.from.id,
    to: swap ? f.from.id : f.to.id,
    start,
    end,
    words: chunkSpan(r, f.words[0], Math.min(f.words[1], sentenceEnd(r, f.words[0]))),
    verb: f.verb.replaceAll('-', ' '),
    plover: f.plover === undefined ? f.act.plover : f.plover,
    cameo: f.cameo === undefined ? f.act.cameo : f.cameo,
    certainty: f.certainty,
    date: f.quote?.date ?? null,
    quote: f.quote?.id ?? null,
    confidence: f.confidence,
    rule: f.rule,
  };
}
