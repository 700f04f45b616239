import { certaintyOf } from '../quotes/certainty.ts';
import type { Certainty } from '../quotes/quotation.ts';
import type { Reading } from '../quotes/reading.ts';
import { childBy, children, relationOf } from '../quotes/tree.ts';
import type { VerbGroup } from '../quotes/verbs.ts';
import { governorOf } from './stated.ts';

/* Clauses that are as sure as what they hang on: when X meets Y, until X agrees, would see X endorse Y. */

/** Verbs with a bare infinitive: see X endorse Y, help persuade Y. */
const BARE = new Set(['see', 'help', 'let', 'make', 'watch']);

/** The verb whose bare infinitive the verb at `v` is, or -1. */
export function bareUnder(r: Reading, v: number): number {
  const governor = r.analysis.head[v] as number;
  if (governor < 0 || governor > v || !/^(?:xcomp|ccomp)$/.test(relationOf(r, v))) return -1;
  const isBare = r.low[v] === r.analysis.lemma[v] && childBy(r, v, 'aux', 'mark') < 0;
  return isBare && BARE.has(r.analysis.lemma[governor] as string) ? governor : -1;
}

/** "When X meets Y, voters cheer": so whenever it is, unless the main clause is of a time to come. */
export function isHabitual(r: Reading, v: number): boolean {
  return isClauseOf(r, v, 'when') && !isOfOneTime(r, v);
}

/** "will vote after X meets Y": the present of what is to come. */
export function isAfterwards(r: Reading, v: number): boolean {
  const verb = r.chunks[r.chunkOf[v] as number]?.verb;
  return isClauseOf(r, v, 'after') && verb?.form === 'finite' && !verb.past && isOfOneTime(r, v);
}

function isOfOneTime(r: Reading, v: number): boolean {
  const verb = verbAbove(r, v);
  if (verb?.form !== 'finite') return true;
  const certainty = certaintyOf(r, governorOf(r, v));
  return !(certainty === 'actual' || /^(?:may|might|can)$/.test(verb.modal ?? ''));
}

/** "refused to stop until X gave in", not "fought on until X gave in": awaited by what is not done itself. */
export function isAwaited(r: Reading, v: number, sureness: (c: number) => Certainty): boolean {
  const verb = verbAbove(r, v);
  if (!verb || !isClauseOf(r, v, 'until')) return false;
  return verb.form === 'finite' ? !verb.past : sureness(governorOf(r, v)) !== 'actual';
}

function verbAbove(r: Reading, v: number): VerbGroup | null {
  const verb = r.chunks[governorOf(r, v)]?.verb;
  return verb?.head === r.analysis.head[v] ? (verb ?? null) : null;
}

function isClauseOf(r: Reading, v: number, conjunction: string): boolean {
  if (relationOf(r, v) !== 'advcl') return false;
  return [...children(r, v)].some(
    (c) => c < v && r.low[c] === conjunction && /^(?:mark|advmod)$/.test(relationOf(r, c)),
  );
}
