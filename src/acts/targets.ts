import { phraseEnd, skipRight } from '../quotes/phrases.ts';
import { headOf, kindAt, type Reading, sentenceEnd } from '../quotes/reading.ts';
import type { Subject } from '../quotes/subject.ts';
import { type Context, type Party, partiesFrom, partyAt } from './context.ts';
import { OFFERS, type Sense, type Target } from './data/acts.ts';

/** Whom a verb's deed is done to, and how that was seen: the target stands there, or is inferred. */
export interface Hit {
  readonly parties: readonly Party[];
  readonly rule: Target;
}

const MAX_LOOK = 10;
const MAX_CONTENT = 24;

/** The targets of the verb at chunk `v`, by the first of its sense's patterns that finds any. */
export function targetsOf(context: Context, v: number, subject: Subject | null, sense: Sense): Hit | null {
  const r = context.reading;
  const hi = sentenceEnd(r, v);
  const p = skipRight(r, subject?.how === 'inverted' ? subject.to : v + 1, hi);
  if (sense.objects && !sense.objects.has(headOf(r, p))) return null;
  for (const rule of sense.targets) {
    const parties = FINDERS[rule](context, p, hi, v);
    if (parties.length > 0) return { parties, rule };
  }
  return null;
}

type Finder = (context: Context, p: number, hi: number, v: number) => Party[];

const FINDERS: Readonly<Record<Target, Finder>> = {
  object: (context, p, hi, v) =>
    kindAt(context.reading, p, v, hi) === 'noun' && !isContentSubject(context.reading, p, hi)
      ? partiesFrom(context, p)
      : [],
  with: (context, p, hi) => afterPreposition(context, p, hi, ['with']),
  to: (context, p, hi) => afterPreposition(context, p, hi, ['to']),
  for: (context, p, hi) => afterPreposition(context, p, hi, ['for']),
  against: (context, p, hi) => afterPreposition(context, p, hi, ['against']),
  owner: ownersOf,
  clause: clauseSubject,
  condition: conditionSubject,
  infinitive: infinitiveObject,
};

/** "warned Russia would": the noun phrase at `p` is the subject of what is said, not whom it is said to. */
function isContentSubject(r: Reading, p: number, hi: number): boolean {
  const next = skipRight(r, phraseEnd(r, p), hi);
  return kindAt(r, next, p, hi) === 'verb' && r.chunks[next]?.verb?.form === 'finite';
}

/** The object of a preposition a few chunks on, before any clause begins. */
function afterPreposition(context: Context, p: number, hi: number, words: readonly string[]): Party[] {
  const r = context.reading;
  for (let k = p; k < Math.min(hi, p + MAX_LOOK); k++) {
    const kind = kindAt(r, k, p, hi);
    if (kind === 'preposition' && words.includes(headOf(r, k))) {
      if (kindAt(r, k + 1, p, hi) === 'noun') return partiesFrom(context, k + 1);
      return [];
    }
    if (
      kind === 'verb' ||
      kind === 'comma' ||
      kind === 'and' ||
      kind === 'conjunction' ||
      kind === 'relative' ||
      kind === 'stop' ||
      kind === 'colon' ||
      kind === 'dash'
    )
      return [];
  }
  return [];
}

/** "rejected X's demands", "criticized the response from X and Y". */
function ownersOf(context: Context, p: number, hi: number): Party[] {
  const r = context.reading;
  const chunk = r.chunks[p];
  if (!chunk || kindAt(r, p, p, hi) !== 'noun') return [];
  for (let i = chunk.from + 1; i < chunk.to - 1; i++)
    if (r.tag[i] === 'PART' && /^'s?$/.test(r.low[i] as string)) {
      const span = [r.analysis.start[chunk.from] as number, r.analysis.end[i - 1] as number] as const;
      const entity = context.cast.at(span);
      return entity && entity.label !== 'Place' ? [{ entity, from: p, to: p + 1 }] : [];
    }
  const adjective = ownerAsAdjective(context, p);
  if (adjective) return [adjective];
  if (
    kindAt(r, p + 1, p, hi) === 'preposition' &&
    /^(?:from|by)$/.test(headOf(r, p + 1)) &&
    kindAt(r, p + 2, p, hi) === 'noun'
  )
    return partiesFrom(context, p + 2);
  return [];
}

/** "rejected a US offer", "an Indian proposal": the nation or body whose adjective or name stands before the noun. */
function ownerAsAdjective(context: Context, p: number): Party | null {
  const r = context.reading;
  const chunk = r.chunks[p];
  if (!chunk || !OFFERS.has(headOf(r, p))) return null;
  let from = chunk.from;
  while (from < chunk.head && r.tag[from] === 'DET') from++;
  let to = from;
  while (to < chunk.head && (r.tag[to] === 'PROPN' || (to === from && isCapitalised(r, to)))) to++;
  if (to === from) return null;
  const entity = context.cast.at([r.analysis.start[from] as number, r.analysis.end[to - 1] as number]);
  return entity && entity.label !== 'Place' && !entity.unnamed ? { entity, from: p, to: p + 1 } : null;
}

function isCapitalised(r: Reading, token: number): boolean {
  return /^\p{Lu}/u.test(r.analysis.text.slice(r.analysis.start[token], r.analysis.end[token]));
}

/** "demanded that X withdraw". */
function clauseSubject(context: Context, p: number, hi: number): Party[] {
  const r = context.reading;
  const at = headOf(r, p) === 'that' ? p + 1 : p;
  if (kindAt(r, at, p, hi) !== 'noun' || !isContentSubject(r, at, hi)) return [];
  const party = partyAt(context, at, phraseEnd(r, at));
  return party ? [party] : [];
}

/** "warned if X walked out, …": only states and organisations are warned so. */
function conditionSubject(context: Context, p: number, hi: number): Party[] {
  const r = context.reading;
  let k = headOf(r, p) === 'that' ? p + 1 : p;
  if (kindAt(r, k, p, hi) === 'comma') k++;
  if (headOf(r, k) !== 'if' || kindAt(r, k + 1, p, hi) !== 'noun' || !isContentSubject(r, k + 1, hi)) return [];
  const party = partyAt(context, k + 1, phraseEnd(r, k + 1));
  return party && (party.entity.label === 'Country' || party.entity.label === 'Organization') && !party.entity.unnamed
    ? [party]
    : [];
}

/** "threatened to sue X", "threatened to impose tariffs on X". */
function infinitiveObject(context: Context, p: number, hi: number): Party[] {
  const r = context.reading;
  if (r.chunks[p]?.verb?.form !== 'infinitive') return [];
  if (kindAt(r, p + 1, p, hi) === 'noun') {
    const direct = partiesFrom(context, p + 1);
    if (direct.length > 0) return direct;
  }
  for (let k = p + 1; k < Math.min(hi, p + MAX_CONTENT); k++) {
    const kind = kindAt(r, k, p, hi);
    if (kind === 'preposition' && /^(?:on|against|with)$/.test(headOf(r, k)) && kindAt(r, k + 1, p, hi) === 'noun')
      return partiesFrom(context, k + 1);
    if (kind !== 'noun' && kind !== 'preposition' && kind !== 'adverb' && kind !== 'other') return [];
  }
  return [];
}
