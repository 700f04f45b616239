import type { Entity } from '../entities/entity.ts';
import type { Span } from '../loaders/article.ts';
import { phraseEnd } from '../quotes/phrases.ts';
import { headOf, kindAt, type Reading, sentenceEnd, sentenceStart } from '../quotes/reading.ts';
import { type Context, chunkSpan, type Finding } from './context.ts';
import { ACT_BY_TYPE, type ActType } from './data/acts.ts';
import { FORMER, PRESS_TITLES, RANKS, SPOKESPEOPLE } from './data/spokespeople.ts';

const ACT = ACT_BY_TYPE.get('SPOKESPERSON_FOR') as ActType;

/** Whom the noun phrase at chunk `c` makes somebody's spokesperson, and for whom. */
export function spokespeopleAt(context: Context, c: number): Finding[] {
  const r = context.reading;
  const title = titleIn(r, c);
  if (title === null) return [];
  const [first, last] = title;
  const owner = ownerOf(context, c, first, last);
  if (!owner) return [];
  const person = personOf(context, c, last, owner.end);
  if (!person || person.entity.id === owner.entity.id || person.entity.label === 'Country') return [];
  return [
    {
      act: ACT,
      from: person.entity,
      to: owner.entity,
      words: [Math.min(c, person.first), Math.max(owner.end, person.end)],
      verb: r.low[last] as string,
      certainty: 'actual',
      quote: null,
      confidence: 0.9,
      rule: owner.rule,
    },
  ];
}

/** Tokens of the first and last word of the title that chunk `c` holds, or null. */
function titleIn(r: Reading, c: number): [number, number] | null {
  const chunk = r.chunks[c];
  if (chunk?.kind !== 'noun') return null;
  let title: [number, number] | null = null;
  for (let i = chunk.from; i < chunk.to; i++) {
    const low = r.low[i] as string;
    if (FORMER.has(low)) return null;
    if (SPOKESPEOPLE.has(low)) title = [i, i];
    else if (i > chunk.from && PRESS_TITLES.get(low)?.has(r.low[i - 1] as string)) title = [i - 1, i];
  }
  return title;
}

interface Owner {
  readonly entity: Entity;
  /** One past the last chunk that names them. */
  readonly end: number;
  readonly rule: string;
}

/** "Treasury spokesperson", "Smith's spokesman", "spokesman for X". */
function ownerOf(context: Context, c: number, first: number, last: number): Owner | null {
  const r = context.reading;
  const chunk = r.chunks[c];
  if (!chunk) return null;
  let from = chunk.from;
  let to = first;
  while (from < to && RANKS.has(r.low[from] as string)) from++;
  while (to > from && (RANKS.has(r.low[to - 1] as string) || r.tag[to - 1] === 'PART')) to--;
  if (to > from) {
    if (r.tag[from] === 'PRON') return null;
    const entity = ownerIn(context, from, to);
    return entity && entity.label !== 'Place' ? { entity, end: c + 1, rule: 'title' } : null;
  }
  if (
    last !== chunk.to - 1 ||
    !/^(?:for|of)$/.test(headOf(r, c + 1)) ||
    kindAt(r, c + 2, c, sentenceEnd(r, c)) !== 'noun'
  )
    return null;
  const end = phraseEnd(r, c + 2, new Set(['of', 'in', 'at']));
  const entity = context.cast.at(chunkSpan(r, c + 2, end)) ?? context.cast.at(chunkSpan(r, c + 2, c + 3));
  return entity && entity.label !== 'Place' ? { entity, end, rule: 'spokesperson-for' } : null;
}

/** Whoever the words before a title name, less those at the end that belong to the title: "Senate | security". */
function ownerIn({ reading: r, cast, entities }: Context, from: number, to: number): Entity | null {
  for (let end = to; end > from; end--) {
    const entity = cast.at(tokens(r, from, end));
    if (entity) return entity;
    if (r.tag[end - 1] === 'PROPN' && to > from + 1) return null;
  }
  return to === from + 1 ? lastNamed(entities, r.low[from] as string, r.analysis.start[from] as number) : null;
}

/** Where the last mention of an entity before an offset begins, or -1. */
function lastBefore({ mentions }: Entity, before: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1]?.start ?? -1;
}

/** "ministry | spokesman": the ministry named last before an offset. */
function lastNamed(entities: Context['entities'], noun: string, before: number): Entity | null {
  let last: Entity | null = null;
  let at = -1;
  for (const entity of entities.values()) {
    if (entity.label !== 'Organization' || !entity.name.toLowerCase().endsWith(` ${noun}`)) continue;
    const start = lastBefore(entity, before);
    if (start > at) [last, at] = [entity, start];
  }
  return last;
}

interface Named {
  readonly entity: Entity;
  readonly first: number;
  readonly end: number;
}

/** The name beside the title, in apposition to it, or else the title's own words ("A spokesman for X"). */
function personOf(context: Context, c: number, last: number, end: number): Named | null {
  const r = context.reading;
  const chunk = r.chunks[c];
  if (!chunk) return null;
  const lo = sentenceStart(r, c);
  const hi = sentenceEnd(r, c);
  if (last < chunk.to - 1) {
    const entity = context.cast.at(tokens(r, last + 1, chunk.to));
    return entity?.label === 'Person' ? { entity, first: c, end: c + 1 } : null;
  }
  if (kindAt(r, c - 1, lo, hi) === 'comma' && isName(r, c - 2, lo, hi)) {
    const entity = context.cast.at(chunkSpan(r, c - 2, c - 1));
    if (entity?.label === 'Person' && !entity.unnamed) return { entity, first: c - 2, end };
  }
  if (kindAt(r, end, lo, hi) === 'comma' && isName(r, end + 1, lo, hi)) {
    const entity = context.cast.at(chunkSpan(r, end + 1, end + 2));
    const closes = /^(?:comma|stop|verb|edge)$/.test(kindAt(r, end + 2, lo, hi));
    if (entity?.label === 'Person' && !entity.unnamed && closes) return { entity, first: c, end: end + 2 };
  }
  const entity = context.cast.at(chunkSpan(r, c, end)) ?? context.cast.at(chunkSpan(r, c, c + 1));
  return entity ? { entity, first: c, end } : null;
}

function isName(r: Reading, k: number, lo: number, hi: number): boolean {
  return kindAt(r, k, lo, hi) === 'noun' && r.tag[r.chunks[k]?.head ?? 0] === 'PROPN';
}

function tokens(r: Reading, from: number, to: number): Span {
  return [r.analysis.start[from] as number, r.analysis.end[to - 1] as number];
}
