import { certaintyOf } from '../quotes/certainty.ts';
import { headOf, kindAt, type Reading, sentenceEnd, sentenceStart } from '../quotes/reading.ts';
import { findSubject } from '../quotes/source.ts';
import { type Context, type Finding, type Party, partiesFrom } from './context.ts';
import { ACT_BY_TYPE, type ActType } from './data/acts.ts';
import { DURING, HOLDING, IN_PERSON, NOT_YET, TALKS } from './data/talks.ts';
import { actorsOf } from './deeds.ts';

/*
 * Talks named by a noun: "the dialogue between A and B", "A held talks with B", "A's meeting with B", "during their
 * meeting". Talks that are planned, proposed or denied are none.
 */

/** What the noun at chunk `c` states of two parties. */
export function talksOf(context: Context, c: number): Finding[] {
  const r = context.reading;
  const lo = sentenceStart(r, c);
  const hi = sentenceEnd(r, c);
  if (!TALKS.has(headOf(r, c)) || isNotYet(r, c)) return [];
  const preposition = headOf(r, c + 1);
  if (kindAt(r, c + 1, lo, hi) !== 'preposition' || kindAt(r, c + 2, lo, hi) !== 'noun')
    return heldTogether(context, c, lo);
  if (preposition === 'between') {
    const parties = partiesFrom(context, c + 2, hi);
    const [a, b] = parties;
    return a && b && parties.length === 2 && isReal(r, c, lo) ? [finding(context, c, a, b, [c, b.to], 'between')] : [];
  }
  if (preposition !== 'with') return heldTogether(context, c, lo);
  const others = partiesFrom(context, c + 2);
  const hosts = holders(context, c, lo);
  return hosts.flatMap((host) =>
    others
      .filter((other) => other.entity.id !== host.entity.id)
      .map((other) => finding(context, c, host, other, [Math.min(host.from, c), other.to], 'talks-with')),
  );
}

/** "told B during their meeting": the two just named met. */
export function theirTalks(context: Context, deed: Finding): Finding[] {
  const r = context.reading;
  const hi = sentenceEnd(r, deed.words[1] - 1);
  for (let k = deed.words[1]; k < Math.min(hi, deed.words[1] + 6); k++) {
    const kind = kindAt(r, k, 0, hi);
    if (kind !== 'preposition' && kind !== 'noun' && kind !== 'time') return [];
    if (kind !== 'noun' || !TALKS.has(meetingNoun(r, k)) || r.low[r.chunks[k]?.from ?? 0] !== 'their') continue;
    if (!/^(?:during|in|at|after|following)$/.test(headOf(r, k - 1)) || isNotYet(r, k)) return [];
    const a = { entity: deed.from, from: deed.words[0], to: deed.words[1] };
    const b = { entity: deed.to, from: deed.words[0], to: deed.words[1] };
    return deed.certainty === 'actual' ? [finding(context, k, a, b, [deed.words[0], k + 1], 'their-talks')] : [];
  }
  return [];
}

/** "A held talks with": A; "A's talks with": A. */
function holders(context: Context, c: number, lo: number): Party[] {
  const r = context.reading;
  const chunk = r.chunks[c];
  if (!chunk) return [];
  for (let i = chunk.from; i < chunk.head; i++) {
    const possessive =
      r.tag[i] === 'PART' && /^'s?$/.test(r.low[i] as string)
        ? i - 1
        : /^(?:his|her|its|their)$/.test(r.low[i] as string)
          ? i
          : -1;
    if (possessive < 0) continue;
    const entity = context.cast.at([r.analysis.start[chunk.from] as number, r.analysis.end[possessive] as number]);
    return entity && entity.label !== 'Place' && isReal(r, c, lo) ? [{ entity, from: c, to: c + 1 }] : [];
  }
  const v = c - 1;
  const verb = r.chunks[v]?.verb;
  if (kindAt(r, v, lo, c) !== 'verb' || !verb || !HOLDING.has(verb.lemma) || verb.form !== 'finite' || verb.passive)
    return [];
  if (certaintyOf(r, v) !== 'actual') return [];
  const subject = findSubject(r, v);
  return subject ? actorsOf(context, subject, null) : [];
}

/** "A and B held talks". */
function heldTogether(context: Context, c: number, lo: number): Finding[] {
  const [a, b, ...more] = holders(context, c, lo);
  return a && b && more.length === 0 ? [finding(context, c, a, b, [a.from, c + 1], 'held-together')] : [];
}

/** Whether talks so named take place: a definite noun, or one after "during". */
function isReal(r: Reading, c: number, lo: number): boolean {
  const before = kindAt(r, c - 1, lo, c);
  const first = r.low[r.chunks[c]?.from ?? 0] as string;
  if (before === 'preposition') return DURING.has(headOf(r, c - 1)) && !/^(?:a|an)$/.test(first);
  if (/^(?:the|this|that|his|her|its|their)$/.test(first)) return before !== 'verb' || !isWish(r, c - 1);
  return before === 'edge' && r.tag[r.chunks[c]?.from ?? 0] !== 'DET';
}

function isWish(r: Reading, v: number): boolean {
  const lemma = r.chunks[v]?.verb?.lemma ?? '';
  return /^(?:call-for|seek|want|propose|urge|plan|cancel|postpone|reject|rule-out|avoid|prevent|delay|demand|request|expect)$/.test(
    lemma,
  );
}

function isNotYet(r: Reading, c: number): boolean {
  const chunk = r.chunks[c];
  if (!chunk) return true;
  for (let i = chunk.from; i < chunk.head; i++) if (NOT_YET.has(r.low[i] as string)) return true;
  return /^(?:before|without|if|of)$/.test(headOf(r, c - 1)) &&
    headOf(r, c - 2) !== 'sidelines' &&
    headOf(r, c - 1) !== 'of'
    ? true
    : headOf(r, c - 2) === 'ahead';
}

/** The talks that a chunk names, a time in the same phrase left out: "their first meeting last year". */
function meetingNoun(r: Reading, c: number): string {
  const chunk = r.chunks[c];
  if (!chunk) return '';
  for (let i = chunk.to - 1; i >= chunk.from; i--) if (TALKS.has(r.low[i] as string)) return r.low[i] as string;
  return '';
}

function finding(context: Context, c: number, a: Party, b: Party, words: [number, number], rule: string): Finding {
  const r = context.reading;
  const noun = meetingNoun(r, c);
  const talks = TALKS.get(noun);
  const type = isInPerson(r, c) ? 'MET_WITH' : (talks?.type ?? 'SPOKE_WITH');
  return {
    act: ACT_BY_TYPE.get(type) as ActType,
    from: a.entity,
    to: b.entity,
    words,
    verb: noun,
    cameo: talks?.cameo ?? '040',
    certainty: 'actual',
    quote: null,
    confidence: 0.8,
    rule,
  };
}

function isInPerson(r: Reading, c: number): boolean {
  const chunk = r.chunks[c];
  if (!chunk) return false;
  for (let i = chunk.from; i < chunk.to; i++) if (IN_PERSON.has(r.low[i] as string)) return true;
  return false;
}
