import { ACTUAL_CONTROL, FUTURE_CONTROL, NEGATIVE_CONTROL } from './data/reporting.ts';
import { isLoose, phraseStart, skipLeft } from './phrases.ts';
import type { Certainty } from './quotation.ts';
import { headOf, kindAt, type Reading, sentenceEnd, sentenceStart } from './reading.ts';
import { children } from './tree.ts';
import type { VerbGroup } from './verbs.ts';

const MAX_QUESTION = 60;

/** Whether what the verb at chunk `v` tells did happen: said, did not say, would say, will say, did he say? */
export function certaintyOf(r: Reading, v: number): Certainty {
  const verb = r.chunks[v]?.verb;
  if (!verb) return 'actual';
  const lo = sentenceStart(r, v);
  if (verb.negated || isNobody(r, v, lo)) return 'negated';
  if (isQuestion(r, v)) return 'question';
  if (verb.modal && !isHabit(r, verb))
    return /^(?:will|'ll|wo|shall|sha)$/.test(verb.modal) ? 'future' : 'hypothetical';
  const opener = openerOf(r, v, lo);
  if (opener === 'if' || opener === 'unless') return 'hypothetical';
  if (!verb.past && opener !== null && /^(?:when|before|until|till|once)$/.test(opener)) return 'future';
  if (verb.form === 'infinitive') {
    const k = skipLeft(r, v - 1, lo);
    const governor = r.chunks[k]?.verb;
    const word = governor?.lemma ?? headOf(r, k);
    if (NEGATIVE_CONTROL.has(word)) return 'negated';
    if (governor?.negated) return 'negated';
    if (/^(?:have|be)$/.test(word) && r.low.slice(r.chunks[v]?.from, verb.head).includes('yet')) return 'negated';
    if (word === 'have' && governor?.past) return 'actual';
    if (FUTURE_CONTROL.has(word) || (governor && /^(?:be|have|need)$/.test(word))) return 'future';
    return ACTUAL_CONTROL.has(word) ? 'actual' : 'hypothetical';
  }
  return 'actual';
}

/** "would often say": said it, more than once. */
function isHabit(r: Reading, { head, modal }: VerbGroup): boolean {
  return (
    /^(?:would|'d)$/.test(modal ?? '') &&
    [...children(r, head)].some(
      (c) => HABITS.has(r.low[c] as string) || (r.low[c] === 'times' && r.low[c - 1] === 'at' && c < head),
    )
  );
}

const HABITS = new Set([
  'always',
  'often',
  'sometimes',
  'usually',
  'frequently',
  'regularly',
  'routinely',
  'occasionally',
]);

/** "Neither side has said", "nobody told": the subject denies the deed. */
function isNobody(r: Reading, v: number, lo: number): boolean {
  const k = skipLeft(r, v - 1, lo);
  if (kindAt(r, k, lo, v) !== 'noun') return false;
  const first = r.chunks[phraseStart(r, k)]?.from ?? 0;
  if (r.low[first] === 'no') return /^\p{L}/u.test(r.low[first + 1] ?? '');
  return /^(?:neither|nobody|none|no-one)$/.test(r.low[first] as string);
}

/**
 * Whether a question mark ends what the verb stands in: its sentence, or what a quotation has of it. "Why did X say"
 * takes it that X did.
 */
function isQuestion(r: Reading, v: number): boolean {
  const words = [...children(r, r.chunks[v]?.verb?.head ?? 0)].map((c) => r.low[c] as string);
  if (words.includes('why') && !words.some((word) => /^(?:not|n['’]t|never)$/.test(word))) return false;
  const hi = sentenceEnd(r, v);
  const here = r.within[r.chunks[v]?.head ?? 0] as number;
  const last = here < 0 ? hi - 1 : v + 1;
  for (let k = Math.max(v, last); k < Math.min(hi, last + MAX_QUESTION); k++)
    if (headOf(r, k) === '?' && r.within[r.chunks[k]?.from ?? 0] === here) return true;
  return false;
}

/** "if X says", "when X speaks": the conjunction before the subject, or null. */
function openerOf(r: Reading, v: number, lo: number): string | null {
  for (let k = v - 1; k >= Math.max(lo, v - 6); k--) {
    const kind = kindAt(r, k, lo, v);
    if (kind === 'conjunction' || isLoose(r, k)) {
      const isAsked = kindAt(r, k - 1, lo, v) === 'verb' && r.chunks[k - 1]?.verb?.lemma !== 'be';
      return isAsked && !/^(?:until|till|before|once|unless)$/.test(headOf(r, k)) ? null : headOf(r, k);
    }
    if (kind !== 'noun' && kind !== 'adverb' && kind !== 'preposition' && kind !== 'time' && kind !== 'and')
      return null;
  }
  return null;
}
