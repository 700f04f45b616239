import { certaintyOf } from '../quotes/certainty.ts';
import type { Range } from '../quotes/content.ts';
import type { Reading } from '../quotes/reading.ts';
import { childBy, children, relationOf } from '../quotes/tree.ts';
import { actorsOf } from './actors.ts';
import { isPassive, subjectAt } from './arguments.ts';
import { lemmaAt } from './lemma.ts';
import { partiesAt } from './lists.ts';

/* Talks during which something else is done: told Y so in a meeting with X, was asked in an interview with X. */

const DURING = /^(?:during|in|at|after|following|on)$/;
/** Verbs whose passive subject talks with somebody all the same. */
const ASKING = new Set(['ask', 'press', 'quote', 'question', 'interview', 'challenge', 'cite']);
const MAX_GAP = 3;

/** Who does something during the talks that the noun at `n` names; null where nobody is said to. */
export function whoDuring(r: Reading, n: number): readonly Range[] | null {
  const v = r.analysis.head[n] as number;
  const preposition = childBy(r, n, 'case');
  if (v < 0 || preposition < 0 || !DURING.test(r.low[preposition] as string)) return null;
  const c = r.chunkOf[v] as number;
  // The tree may take a phrase that opens a sentence for the object of its verb: In an interview, | X said.
  const isObl = relationOf(r, n) === 'obl' || (relationOf(r, n) === 'obj' && n < v);
  if (!isObl || r.chunks[c]?.verb?.form !== 'finite' || certaintyOf(r, c) !== 'actual') return null;
  if (!isPassive(r, v) || !ASKING.has(lemmaAt(r, v))) return actorsOf(r, c)?.parties ?? null;
  const subject = subjectAt(r, v);
  return subject < 0 ? null : partiesAt(r, subject);
}

/** "in an interview Tuesday | with X": the phrase that the tree hangs on the verb, right after the talks at `n`. */
export function withAfter(r: Reading, n: number): number[] {
  return [...children(r, r.analysis.head[n] as number)].filter((c) => {
    const preposition = childBy(r, c, 'case');
    return relationOf(r, c) === 'obl' && preposition > n && preposition - n <= MAX_GAP && r.low[preposition] === 'with';
  });
}
