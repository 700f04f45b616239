import { type Frame, OCCASIONS, PREPOSITIONS, REPORTING } from './data/reporting.ts';
import { isPutOut, phraseEnd, skipRight } from './phrases.ts';
import { endOfContent, endOfNoun, isHyphen } from './reach.ts';
import { headOf, kindAt, type Reading, sentenceEnd, sentenceStart } from './reading.ts';
import type { Subject } from './subject.ts';
import { children, relationOf } from './tree.ts';

/*
 * Everything a cue may govern to its right, tried in one order (`complementOf`): the tests it makes are of use to nobody else,
 * and so stand with it in one file.
 */

/** Tokens `[from, to)`. */
export type Range = readonly [from: number, to: number];

/** What a cue governs to its right. */
export interface Complement {
  readonly content: Range | null;
  /** One past the last token of the cue: "said in a statement", "talked about". */
  readonly cueTo: number;
  readonly addressee: Range | null;
  readonly rule: string;
}

const OF = new Set(['of']);
const FOR_NAMES = new Set(['of', 'for', 'in', 'at', 'from']);
const CLAUSE_OPENERS = /^(?:that|whether|if|how|why|what|when|where|who|which)$/;
const MAX_LOOK = 24;

/** Reads what follows the cue at chunk `v`: to whom, and what was said, no further than token `limit`. */
export function complementOf(r: Reading, v: number, subject: Subject | null, limit: number): Complement {
  const verb = r.chunks[v]?.verb;
  const frames = REPORTING.get(verb?.lemma ?? '') ?? new Set<Frame>();
  const hi = sentenceEnd(r, v);
  const inverted = subject?.how === 'inverted';
  let p = inverted ? subject.to : subject?.how === 'agent' ? subject.to : v + 1;
  const occasion = skipOccasion(r, p, hi);
  let cueTo = verb?.to ?? 0;
  p = skipRight(r, occasion, hi);
  let addressee: Range | null = null;
  const give = (content: Range | null, rule: string): Complement => ({ content, cueTo, addressee, rule });
  const free = isFreeRelative(r, v, subject);
  const upTo = (from: number, phrase = false) =>
    free ? endOfNoun(r, v, from, limit) : endOfContent(r, v, from, limit, phrase);
  const named = !verb?.passive && !inverted ? hearer(r, v, p, hi, frames) : null;
  if (named) {
    addressee = [tokenAt(r, named.from), tokenEnd(r, named.to - 1)];
    p = skipRight(r, skipOccasion(r, skipRight(r, named.to, hi), hi), hi);
  }
  p = skipTopic(r, p, hi, frames);
  const kind = kindAt(r, p, v, hi);
  if (kind === 'colon' || (kind === 'comma' && kindAt(r, p + 1, v, hi) === 'opening')) {
    if (!frames.has('quote')) return give(null, '');
    return give(upTo(p + 1), kind === 'colon' ? 'colon' : 'quote-after');
  }
  const that = thatAfter(r, p, hi);
  if (that >= 0 && (frames.has('clause') || frames.has('that'))) return give(upTo(that), 'that-clause');
  if (frames.has('clause') && (kind === 'conjunction' || kind === 'relative') && CLAUSE_OPENERS.test(headOf(r, p)))
    return give(upTo(p), 'wh-clause');
  if (frames.has('infinitive') && (r.chunks[p]?.verb?.form === 'infinitive' || isQuotedInfinitive(r, p, hi)))
    return give(upTo(p, true), 'infinitive');
  const preposition = prepositionOf(r, p, frames);
  if (preposition === 'of' && (addressee || verb?.passive)) return give(upTo(p, true), 'of');
  if (preposition) {
    if (!addressee) cueTo = r.chunks[p]?.to ?? cueTo;
    return give(upTo(p + 1, true), preposition);
  }
  if (kind === 'opening' && isTitle(r, p))
    return isNamed(r, p, hi, frames) ? give(upTo(p, true), 'noun') : give(null, '');
  if (kind === 'opening' && (frames.has('quote') || frames.has('clause') || frames.has('noun')))
    return give(upTo(p), 'quote-after');
  const isThing = frames.has('noun') && isObjectAhead(r, p, hi, v);
  if (frames.has('clause') && !isThing && clauseAhead(r, p, hi, subject, v)) return give(upTo(p), 'clause');
  if (frames.has('noun') && !(addressee && !frames.has('clause')) && nounAhead(r, p, hi, v))
    return give(upTo(p, true), 'noun');
  return give(null, '');
}

/** "what X called": the clause names a thing, and its content is but that name. */
function isFreeRelative(r: Reading, v: number, subject: Subject | null): boolean {
  const frames = REPORTING.get(r.chunks[v]?.verb?.lemma ?? '');
  if (!frames || frames.has('clause') || frames.has('that')) return false;
  const before = subject && subject.from > sentenceStart(r, v) ? headOf(r, subject.from - 1) : '';
  return before === 'what';
}

/** "said | of the mayor, “…”": past whom the quotation is about. */
function skipTopic(r: Reading, p: number, hi: number, frames: ReadonlySet<Frame>): number {
  if (!frames.has('quote') || !/^(?:of|about|on|in|at|to|from|after|when)$/.test(headOf(r, p))) return p;
  for (let k = p + 1; k < Math.min(hi, p + 8); k++) {
    const kind = kindAt(r, k, p, hi);
    if (kind === 'colon' || (kind === 'comma' && kindAt(r, k + 1, p, hi) === 'opening'))
      return kindAt(r, k + 1, p, hi) === 'opening' ? k : p;
    if (!/^(?:noun|preposition|time|adverb)$/.test(kind)) return p;
  }
  return p;
}

/** "told reporters", "said to him", "made clear to X", "spoke with Y". */
function hearer(
  r: Reading,
  v: number,
  p: number,
  hi: number,
  frames: ReadonlySet<Frame>,
): { from: number; to: number } | null {
  if (frames.has('object') && kindAt(r, p, p, hi) === 'noun') {
    const to = pastAside(r, accusedEnd(r, p, phraseEnd(r, p, FOR_NAMES), frames), hi);
    const joined =
      kindAt(r, to, p, hi) === 'and' && kindAt(r, to + 1, p, hi) === 'noun' ? phraseEnd(r, to + 1, OF) : to;
    const next = skipRight(r, joined, hi);
    if (r.chunks[next]?.verb?.form === 'finite' && kindAt(r, next, p, hi) === 'verb') return null;
    if (
      frames.has('noun') &&
      !frames.has('of') &&
      r.chunks[next]?.verb?.form !== 'infinitive' &&
      !(kindAt(r, next, p, hi) === 'comma' && kindAt(r, next + 1, p, hi) === 'opening') &&
      thatAfter(r, next, hi) < 0 &&
      !isQuotedInfinitive(r, next, hi)
    )
      return null;
    return { from: p, to: joined };
  }
  if (!frames.has('object') && frames.has('clause') && isObjectAhead(r, p, hi, v, /^iobj$/)) {
    const to = phraseEnd(r, p, FOR_NAMES);
    if (kindAt(r, to, p, hi) === 'noun' || headOf(r, to) === 'that') return { from: p, to };
  }
  const preposition = headOf(r, p);
  if (
    ((frames.has('to') && preposition === 'to') || (frames.has('with') && preposition === 'with')) &&
    kindAt(r, p + 1, p, hi) === 'noun'
  )
    return { from: p + 1, to: phraseEnd(r, p + 1, OF) };
  return null;
}

/** "accused X | of greed": the last "of" says of what, unless another one follows. */
function accusedEnd(r: Reading, p: number, to: number, frames: ReadonlySet<Frame>): number {
  if (!frames.has('of') || headOf(r, to) === 'of') return to;
  if (frames.has('clause') && !/^(?:edge|stop)$/.test(kindAt(r, to, p, sentenceEnd(r, p)))) return to;
  for (let k = to - 2; k > p; k -= 2) if (headOf(r, k) === 'of') return k;
  return to;
}

/** "accused the leader, Jane Roe, of": past an apposition between commas. */
function pastAside(r: Reading, k: number, hi: number): number {
  if (kindAt(r, k, k, hi) !== 'comma' || kindAt(r, k + 1, k, hi) !== 'noun') return k;
  const end = phraseEnd(r, k + 1);
  const next = headOf(r, end + 1);
  return kindAt(r, end, k, hi) === 'comma' && /^(?:of|to|that|about|by|in|on|during|at)$/.test(next.split(' ')[0] ?? '')
    ? end + 1
    : k;
}

/** Skips "in a statement", "on Twitter", "during a news conference": where saying took place, right after its verb. */
function skipOccasion(r: Reading, p: number, hi: number): number {
  let at = p;
  if (kindAt(r, at, p, hi) === 'time' && kindAt(r, at - 1, 0, hi) === 'verb') at++;
  if (kindAt(r, at, p, hi) !== 'preposition' || !/^(?:in|on|at|during|via|through)$/.test(headOf(r, at))) return at;
  if (kindAt(r, at + 1, p, hi) !== 'noun' || !OCCASIONS.has(headOf(r, at + 1))) return at;
  at += 2;
  if (kindAt(r, at, p, hi) === 'verb' && isPutOut(r, at)) at += kindAt(r, at + 1, p, hi) === 'preposition' ? 3 : 1;
  if (kindAt(r, at, p, hi) === 'time') at++;
  return at;
}

/** The chunk of a "that" that opens a clause here, phrases of place and time skipped; -1 if none. */
function thatAfter(r: Reading, p: number, hi: number): number {
  for (let k = p; k < Math.min(hi, p + 8); k++) {
    const kind = kindAt(r, k, p, hi);
    if (
      headOf(r, k) === 'that' &&
      (kind === 'conjunction' || (kind === 'relative' && kindAt(r, k + 1, p, hi) !== 'verb'))
    )
      return k === p || kindAt(r, p, p, hi) !== 'noun' ? k : -1;
    if (kind === 'comma' && kindAt(r, k + 1, p, hi) !== 'preposition' && headOf(r, k + 1) !== 'that') return -1;
    if (
      kind === 'verb' ||
      kind === 'stop' ||
      kind === 'colon' ||
      kind === 'opening' ||
      kind === 'conjunction' ||
      (kind === 'dash' && !isHyphen(r, k))
    )
      return -1;
    if (kind === 'noun' && k === p) return -1;
  }
  return -1;
}

/** "called “War and Peace” | a bore": what the title is called comes after it. */
function isNamed(r: Reading, p: number, hi: number, frames: ReadonlySet<Frame>): boolean {
  const next = r.chunkOf[r.spanTo[r.within[tokenAt(r, p)] as number] as number] ?? hi;
  return frames.has('noun') && !frames.has('clause') && kindAt(r, next, p, hi) === 'noun';
}

/** Whether the quoted span that opens at chunk `p` is a title: "War and Peace". */
function isTitle(r: Reading, p: number): boolean {
  const from = tokenAt(r, p);
  const to = r.spanTo[r.within[from] as number] as number;
  let words = 0;
  for (let i = from + 1; i < to - 1; i++) {
    const form = r.analysis.text.slice(r.analysis.start[i], r.analysis.end[i]);
    if (r.tag[i] === 'PUNCT' && /^[.,?!;]$/.test(form)) return false;
    if (/^\p{Lu}/u.test(form)) words++;
    else if (!/^(?:of|and|the|a|an|in|on|for|to|at|by|with|from|or)$/.test(form)) return false;
  }
  return words >= 2;
}

/** to “slow down” */
function isQuotedInfinitive(r: Reading, p: number, hi: number): boolean {
  return headOf(r, p) === 'to' && kindAt(r, p + 1, p, hi) === 'opening' && kindAt(r, p + 2, p, hi) === 'verb';
}

function prepositionOf(r: Reading, p: number, frames: ReadonlySet<Frame>): Frame | null {
  const kind = r.chunks[p]?.kind;
  if (kind !== 'preposition' && kind !== 'conjunction') return null;
  for (const frame of ['of', 'as', 'for', 'about', 'on', 'against'] as const)
    if (frames.has(frame) && PREPOSITIONS[frame]?.has(headOf(r, p))) return frame;
  return null;
}

/** Whether a clause without "that" begins at `p`: a noun phrase and its finite verb; or the verb alone after "which". */
function clauseAhead(r: Reading, p: number, hi: number, subject: Subject | null, v: number): boolean {
  const kind = kindAt(r, p, p, hi);
  if (kind === 'verb') {
    const before = subject ? kindAt(r, subject.from - 1, sentenceStart(r, v), hi) : 'edge';
    return r.chunks[p]?.verb?.form === 'finite' && before === 'relative';
  }
  if (kind !== 'noun' && kind !== 'other' && kind !== 'preposition' && kind !== 'adverb' && kind !== 'time')
    return false;
  let relatives = 0;
  for (let k = p; k < Math.min(hi, p + MAX_LOOK); k++) {
    const at = kindAt(r, k, p, hi);
    if (at === 'verb' && r.chunks[k]?.verb?.form === 'finite' && relatives-- === 0) return !isJoined(r, k, v);
    if (at === 'stop' || at === 'colon' || at === 'conjunction') return false;
    if (at === 'relative') relatives = 1;
    if (at === 'comma') {
      const end = kind === 'noun' ? asideEnd(r, k, hi) : -1;
      if (end < 0) return false;
      k = end;
    }
  }
  return false;
}

/** "say prayers and | pay debts": the verb at chunk `k` goes on with the one at `v`, as the tree has it. */
function isJoined(r: Reading, k: number, v: number): boolean {
  const verb = r.chunks[k]?.head ?? 0;
  return relationOf(r, verb) === 'conj' && r.analysis.head[verb] === r.chunks[v]?.head;
}

/** Whether the noun phrase at chunk `p` is the verb's object, and no subject of a clause that it governs. */
function isObjectAhead(r: Reading, p: number, hi: number, v: number, relation = /^i?obj$/): boolean {
  const from = tokenAt(r, p);
  const to = tokenEnd(r, Math.min(hi, phraseEnd(r, p)) - 1);
  for (const c of children(r, r.chunks[v]?.head ?? 0))
    if (c >= from && c < to && relation.test(relationOf(r, c))) return true;
  return false;
}

/** The comma that ends the aside begun by the one at chunk `k`, if a verb goes on after it; else -1. */
function asideEnd(r: Reading, k: number, hi: number): number {
  for (let c = k + 1; c < Math.min(hi, k + 12); c++)
    if (kindAt(r, c, k, hi) === 'comma') return /^(?:verb|adverb)$/.test(kindAt(r, c + 1, k, hi)) ? c : -1;
  return -1;
}

function nounAhead(r: Reading, p: number, hi: number, v: number): boolean {
  const kind = kindAt(r, p, p, hi);
  const verb = r.chunks[p]?.verb;
  if (kind === 'verb') return verb?.form === 'gerund';
  if (kind !== 'noun') return kind === 'conjunction' && headOf(r, p) === 'what';
  if (r.chunks[v]?.verb?.lemma !== 'call') return true;
  const next = kindAt(r, phraseEnd(r, p, OF), p, hi);
  return next === 'opening' || next === 'noun' || next === 'other' || kindAt(r, v - 2, 0, v) === 'conjunction';
}

export function tokenAt(r: Reading, c: number): number {
  return r.chunks[c]?.from ?? 0;
}

export function tokenEnd(r: Reading, c: number): number {
  return r.chunks[c]?.to ?? 0;
}
