import type { Reading } from '../quotes/reading.ts';
import { relationOf } from '../quotes/tree.ts';

const MAX_CLIMB = 4;

/** "A, a leader of B, | backed by C": a participle after an apposition and a comma tells of whom that tells of. */
export function saidOf(r: Reading, v: number, noun: number): number {
  if (r.low[v - 1] !== ',') return noun;
  for (let i = noun, up = 0; up < MAX_CLIMB && /^(?:nmod|appos)$/.test(relationOf(r, i)); up++) {
    const head = r.analysis.head[i] as number;
    if (relationOf(r, i) === 'appos') return r.tag[head] === 'PROPN' && r.tag[i] === 'NOUN' ? head : noun;
    i = head;
  }
  return noun;
}
