import type { Relation } from '../language/analysis.ts';
import { childBy, hangsOn } from '../quotes/tree.ts';
import type { Words } from './words.ts';

/* What the trees say of a token: whose subject it is, which clause it stands in. */

/** The token that token `i` depends on, or -1. */
export function headOf(w: Words, i: number): number {
  return w.analysis.head[i] ?? -1;
}

const SUBJECT: readonly Relation[] = ['nsubj', 'nsubj:pass', 'nsubj:outer'];
/** What shares its subject with its head where it has none of its own. */
const SHARES = new Set<Relation>(['conj', 'xcomp', 'advcl']);

/** The subject of the clause whose head is token `v`, shared ones taken in, or -1. */
export function subjectOf(w: Words, v: number): number {
  for (let i = v, hops = 0; i >= 0 && hops < 6; i = headOf(w, i), hops++) {
    const own = childBy(w, i, ...SUBJECT);
    if (own >= 0) return own;
    if (w.relation[i]?.startsWith('acl')) return headOf(w, i);
    if (!SHARES.has(w.relation[i] as Relation)) return -1;
  }
  return -1;
}

/** The head of the clause that token `i` stands in: the nearest one above it that has a subject or is a verb. */
export function clauseOf(w: Words, i: number): number {
  let v = headOf(w, i);
  while (v >= 0 && w.tag[v] !== 'VERB' && childBy(w, v, ...SUBJECT) < 0) v = headOf(w, v);
  return v;
}

/** The subjects of the clauses around token `i`, the innermost first, itself and what it stands in left out. */
export function subjectsAround(w: Words, i: number): number[] {
  const subjects: number[] = [];
  for (let v = clauseOf(w, i); v >= 0; v = clauseOf(w, v)) {
    const subject = subjectOf(w, v);
    if (subject >= 0 && !hangsOn(w, i, subject) && !subjects.includes(subject)) subjects.push(subject);
  }
  return subjects;
}
