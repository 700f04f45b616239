import { ALONE, BOTH, BY_RULE, UNSEEN } from './data/confidence.ts';
import type { Draft } from './draft.ts';

/** Rules by marks and layout: what the network misses of them is right as often as what it sees. */
const BY_MARKS = /^(?:signature|transcript|quote-|colon|carried-on)/;

/**
 * How sure it is that this was said, and by its source: what was measured of those found in the same way. The network looks
 * only for quotations that stand inside no other: of others it says nothing.
 */
export function confidenceOf({ rule, share }: Pick<Draft, 'rule' | 'share'>, isInside: boolean): number {
  const own = BY_RULE[rule] ?? 0.5;
  if (share === undefined) return isInside || BY_MARKS.test(rule) ? own : Math.min(own, UNSEEN);
  const steps = rule === 'network' ? ALONE : BOTH;
  return steps.reduce((found, [least, confidence]) => (share >= least ? confidence : found), own);
}
