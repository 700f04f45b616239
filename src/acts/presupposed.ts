import type { Reading } from '../quotes/reading.ts';
import { childBy, relationOf, xposOf } from '../quotes/tree.ts';

/* What stands however sure the clause around it is: it is not what is told. */

/** Conjunctions of clauses beside what is told. */
const BESIDE = new Set(['as', 'while', 'though', 'although', 'after', 'since', 'despite', 'by', 'because']);

/** "a group that has pledged loyalty to X", "rebels backed by Y": what tells who is meant. */
export function isModifier(r: Reading, v: number): boolean {
  const relation = relationOf(r, v);
  if (relation === 'acl') return xposOf(r, v) === 'VBN' && childBy(r, v, 'obl:agent') >= 0;
  const verb = r.chunks[r.chunkOf[v] as number]?.verb;
  return relation === 'acl:relcl' && verb?.head === v && verb.past;
}

/** "despite the fact that it backed X". */
export function isFact(r: Reading, v: number): boolean {
  return relationOf(r, v) === 'acl' && r.low[r.analysis.head[v] as number] === 'fact';
}

/** "even as it criticized X", "while praising Y". */
export function isBeside(r: Reading, v: number): boolean {
  return relationOf(r, v) === 'advcl' && BESIDE.has(r.low[childBy(r, v, 'mark', 'case')] ?? '');
}
