import { RELATIONS, type Relation, XPOS, type Xpos } from '../language/analysis.ts';
import type { Words } from './words.ts';

/*
 * What hangs on what, as the tree of the sentence has it. A tree errs where windows of words do not, so these answers
 * settle what patterns leave open.
 */

/** Longest way up a tree that is walked. */
const MAX_CLIMB = 64;

/** The relation of token `i` to its head. */
export function relationOf(w: Words, i: number): Relation {
  return RELATIONS[w.analysis.relation[i] as number] as Relation;
}

/** The Penn tag of token `i`. */
export function pennTag(w: Words, i: number): Xpos {
  return XPOS[w.analysis.xpos[i] as number] as Xpos;
}

/** Whether token `i` hangs on token `top`, by however many steps. */
export function isUnder(w: Words, i: number, top: number): boolean {
  let at = i;
  for (let steps = 0; at >= 0 && steps < MAX_CLIMB; steps++) {
    if (at === top) return true;
    at = w.analysis.head[at] as number;
  }
  return false;
}

/** First token of the unbroken run before token `i` that hangs on it, not before `from`. */
export function beginningOf(w: Words, i: number, from: number): number {
  let start = i;
  while (start > from && isUnder(w, start - 1, i)) start--;
  return start;
}

/** The token among `[from, to)` that hangs on token `i` by one of `relations`, the first of them; -1 if none. */
export function dependentOf(w: Words, i: number, relations: RegExp, from: number, to: number): number {
  for (let k = from; k < to; k++) if (w.analysis.head[k] === i && relations.test(relationOf(w, k))) return k;
  return -1;
}
