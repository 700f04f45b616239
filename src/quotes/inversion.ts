import { NEED_HEARER, REPORTING } from './data/reporting.ts';
import { isObjectPronoun, phraseEnd } from './phrases.ts';
import { headOf, kindAt, type Reading, sentenceEnd, sentenceStart } from './reading.ts';
import type { Subject } from './subject.ts';

const MAX_BACK = 120;
const MAX_ASIDES = 3;
const WHO = new Set(['of', 'for', 'in', 'at', 'from', 'with']);

/** Whether the verb at chunk `v` has its subject after it: “…,” said X; …, says X. */
export function isInverted(r: Reading, v: number): boolean {
  const verb = r.chunks[v]?.verb;
  if (verb?.form !== 'finite' || verb.passive || verb.modal || verb.negated) return false;
  const frames = REPORTING.get(verb.lemma);
  if (!frames?.has('quote') || NEED_HEARER.has(verb.lemma)) return false;
  const lo = sentenceStart(r, v);
  const hi = sentenceEnd(r, v);
  if (kindAt(r, v + 1, lo, hi) !== 'noun' || isObjectPronoun(r, v + 1)) return false;
  const before = kindAt(r, v - 1, lo, hi);
  const quoted = before === 'closing' || (before === 'comma' && kindAt(r, v - 2, lo, hi) === 'closing');
  if (!quoted && before !== 'comma' && before !== 'edge' && before !== 'dash') return false;
  const after = afterSubject(r, v);
  const next = kindAt(r, after, lo, hi);
  if (next === 'verb') return r.chunks[after]?.verb?.form === 'gerund';
  if (quoted) return true;
  if (verb.auxiliary) return false;
  if (before === 'edge') return next === 'colon';
  if (!verbBefore(r, v, lo)) return next === 'comma' && verbAfter(r, after, hi);
  if (frames.has('noun') && !/^(?:say|write|note|add)$/.test(verb.lemma)) return false;
  return next === 'stop' || next === 'edge' || next === 'comma' || next === 'preposition' || next === 'time';
}

/** The subject after the verb, its appositions and relative clauses taken in. */
export function invertedSubject(r: Reading, v: number): Subject {
  let to = afterSubject(r, v);
  const lo = sentenceStart(r, v);
  const hi = sentenceEnd(r, v);
  for (let asides = 0; asides < MAX_ASIDES && kindAt(r, to, lo, hi) === 'comma'; asides++) {
    const inner = kindAt(r, to + 1, lo, hi);
    if (inner !== 'noun' && !(inner === 'relative' && headOf(r, to + 1) === 'who')) break;
    const end = asideEnd(r, to + 1, hi, inner === 'relative');
    if (end < 0) break;
    to = end;
  }
  return { from: v + 1, to, head: v + 1, how: 'inverted', partner: null };
}

/** Where the apposition or relative clause at `from` ends, or -1 if it is the beginning of something else. */
function asideEnd(r: Reading, from: number, hi: number, relative: boolean): number {
  for (let k = from; k < hi; k++) {
    const kind = kindAt(r, k, from, hi);
    if (kind === 'comma' || kind === 'stop') return k;
    if (kind === 'opening' || kind === 'closing' || kind === 'colon') return -1;
    if (kind === 'verb' && !relative && r.chunks[k]?.verb?.form === 'finite') return -1;
  }
  return hi;
}

function afterSubject(r: Reading, v: number): number {
  const hi = sentenceEnd(r, v);
  let to = phraseEnd(r, v + 1, WHO);
  if (kindAt(r, to, v, hi) === 'and' && kindAt(r, to + 1, v, hi) === 'noun' && kindAt(r, to + 2, v, hi) !== 'verb')
    to = phraseEnd(r, to + 1, WHO);
  if (headOf(r, to) === '(') for (let k = to; k < Math.min(hi, to + 10); k++) if (headOf(r, k) === ')') return k + 1;
  return to;
}

/** "Next year, predicted the almanac, | the wells will fill" */
function verbAfter(r: Reading, from: number, hi: number): boolean {
  for (let k = from; k < Math.min(hi, from + MAX_BACK); k++) if (r.chunks[k]?.verb?.form === 'finite') return true;
  return false;
}

function verbBefore(r: Reading, v: number, lo: number): boolean {
  for (let k = v - 1; k >= Math.max(lo, v - MAX_BACK); k--) if (r.chunks[k]?.verb?.form === 'finite') return true;
  return false;
}
