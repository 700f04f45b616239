import type { Reading } from '../quotes/reading.ts';
import { childBy, children, relationOf, topOf } from '../quotes/tree.ts';
import { directObjects, subjectAt } from './arguments.ts';

/* The clauses that a verb governs, and who would do what they say. */

/** The verb of the clause that is the content of the verb at `v`: that it rained, or -1. */
export function contentOf(r: Reading, v: number): number {
  const clause = childBy(r, v, 'ccomp');
  return clause >= 0 ? clause : ([...children(r, v)].find((c) => isVerbOfName(r, c)) ?? -1);
}

/** "demanded that X | hand | it over": a verb that the tree takes for a noun; no "that" points to a name. */
function isVerbOfName(r: Reading, i: number): boolean {
  const that = childBy(r, i, 'det');
  return relationOf(r, i) === 'obj' && r.low[that] === 'that' && r.tag[that + 1] === 'PROPN' && r.tag[i] === 'NOUN';
}

/** The verb of the infinitive that goes on from the verb at `v`: threatened | to sue, called for X | to go, or -1. */
export function infinitiveOf(r: Reading, v: number): number {
  for (const c of children(r, v)) {
    const relation = relationOf(r, c);
    if (c < v || r.tag[c] !== 'VERB' || !(relation === 'xcomp' || relation === 'advcl' || relation === 'ccomp'))
      continue;
    const isTo = [...children(r, c)].some((k) => relationOf(r, k) === 'mark' && r.low[k] === 'to');
    if (relation === 'xcomp' || isTo) return c;
  }
  return -1;
}

/** "called | for X | to go": whom the clause of the infinitive at `u` is for, whatever the tree takes it for; or -1. */
function subjectAfterFor(r: Reading, u: number): number {
  const mark = childBy(r, u, 'mark');
  const chunk = r.low[mark] === 'for' ? r.chunks[r.chunkOf[mark + 1] as number] : undefined;
  return chunk?.kind === 'noun' ? topOf(r, chunk.from, chunk.to) : -1;
}

/** Who would do what a clause says, also where the tree takes their name for a part of its verb: demanded that | X hand | it over. */
export function contentSubject(r: Reading, u: number): number {
  const subject = subjectAt(r, u);
  if (subject >= 0 || u < 0) return subject;
  return r.low[childBy(r, u, 'mark', 'det')] === 'that' && childBy(r, u, 'cop') < 0
    ? childBy(r, u, 'compound', 'nmod:poss')
    : -1;
}

/** Who would do what the verb at `v` asks for: demanded that | X go, called for | X | to go; or -1. */
export function askedOf(r: Reading, v: number): number {
  const [content, infinitive] = [contentOf(r, v), infinitiveOf(r, v)];
  const subject = content >= 0 ? contentSubject(r, content) : subjectAfterFor(r, infinitive);
  return subject < 0 && infinitive >= 0 ? (directObjects(r, v)[0] ?? -1) : subject;
}
