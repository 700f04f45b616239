import { type Reading, sentenceStart } from '../quotes/reading.ts';
import { childBy, children, relationOf } from '../quotes/tree.ts';
import { subjectAt } from './arguments.ts';

/* What is only supposed: under "if", without one, or by an order to suppose it. */

/** "Had X met Y then, …": a condition without "if". */
export function isInvertedCondition(r: Reading, v: number): boolean {
  const subject = subjectAt(r, v);
  if (isAfterHad(r, r.chunkOf[v] as number)) return true;
  const auxiliary = childBy(r, v, 'aux');
  return auxiliary >= 0 && subject > auxiliary && /^(?:had|should|were)$/.test(r.low[auxiliary] as string);
}

/** "it would have been kind | had X met Y": by the order of words, as trees of it differ. */
function isAfterHad(r: Reading, c: number): boolean {
  const verb = r.chunks[c - 2];
  const had = (verb?.to ?? 0) - 1;
  if (r.chunks[c - 1]?.kind !== 'noun' || verb?.kind !== 'verb' || r.low[had] !== 'had') return false;
  const from = r.chunks[sentenceStart(r, c)]?.from ?? 0;
  return r.low.slice(from, had).includes('would');
}

/** "If that is true, X has attacked Y", "if X went and met Y": as sure as the condition before it. */
export function isUnderIf(r: Reading, v: number): boolean {
  if (relationOf(r, v) === 'conj' && subjectAt(r, v) < 0 && isIf(r, r.analysis.head[v] as number)) return true;
  return [...children(r, v)].some((c) => c < v && relationOf(r, c) === 'advcl' && isIf(r, c));
}

/** Whether the clause of the verb at `v` is one that "if" opens. */
export function isIf(r: Reading, v: number): boolean {
  const mark = v < 0 ? -1 : childBy(r, v, 'mark');
  return r.low[mark] === 'if' && r.low[mark - 1] !== 'even';
}

/** "Say X demanded …": whoever reads is asked to suppose so. */
export function isSupposed(r: Reading, v: number): boolean {
  const governor = r.analysis.head[v] as number;
  if (governor < 0 || relationOf(r, v) !== 'ccomp') return false;
  const c = r.chunkOf[governor] as number;
  return SUPPOSED.has(r.low[governor] as string) && c === sentenceStart(r, c) && subjectAt(r, governor) < 0;
}

const SUPPOSED = new Set(['say', 'suppose', 'imagine', 'assume', 'picture']);

/** "Why don't I call you back": what whoever says so offers to do. */
export function isProposed(r: Reading, v: number): boolean {
  const words = [...children(r, v)].filter((c) => c < v).map((c) => r.low[c] as string);
  return words.includes('why') && words.includes("n't") && words.some((word) => /^(?:i|we|you)$/.test(word));
}
