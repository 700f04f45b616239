import type { Reading } from '../quotes/reading.ts';
import { childBy, relationOf, xposOf } from '../quotes/tree.ts';
import { isPersonName, isPlural } from './appositions.ts';
import { subjectAt } from './arguments.ts';
import { isThing } from './behind.ts';

/* Whom a relative clause tells of, where that is not who stands right before it. */

const MAX_CLIMB = 6;

/** "A, a leader of B, | who": whom the relative clause of the verb at `v`, or one joined with it, tells of; -1 where that is plain. */
export function toldOf(r: Reading, v: number): number {
  if (relationOf(r, v) !== 'acl:relcl') return -1;
  const pronoun = subjectAt(r, v);
  const noun = r.analysis.head[v] as number;
  if (r.low[pronoun] === 'who') {
    if (isOneOf(r, noun, v)) return r.analysis.head[noun] as number;
    const person = personOf(r, noun);
    return person < 0 && isOfThing(r, noun) ? noun : person;
  }
  return pronoun >= 0 && /^(?:that|which)$/.test(r.low[pronoun] as string) ? thingBefore(r, noun, pronoun) : -1;
}

/** "one of B's aides | who still backs C": the word for the one. */
function isOneOf(r: Reading, noun: number, v: number): boolean {
  const auxiliary = childBy(r, v, 'aux', 'cop');
  const first = auxiliary >= 0 ? auxiliary : v;
  const isSingular = r.low[first] === 'was' || xposOf(r, first) === 'VBZ';
  return isSingular && isPlural(r, noun) && r.low[r.analysis.head[noun] as number] === 'one';
}

/** "the deeds of A, | who": a person of a name, not who was told of those. */
function isOfThing(r: Reading, noun: number): boolean {
  const thing = r.analysis.head[noun] as number;
  return relationOf(r, noun) === 'nmod' && isPersonName(r, noun) && isThing(r, thing);
}

/** "A, a leader of B | who": the name that the noun before the clause, or what that belongs to, says more of; or -1. */
function personOf(r: Reading, noun: number): number {
  if (isPlural(r, noun)) return -1;
  for (let i = noun, up = 0; up < MAX_CLIMB; up++) {
    const relation = relationOf(r, i);
    const head = r.analysis.head[i] as number;
    if (head < 0) return -1;
    if (relation === 'appos') return r.tag[head] === 'PROPN' && r.tag[i] === 'NOUN' ? head : -1;
    if (!/^(?:nmod|conj)$/.test(relation) || isPlural(r, head)) return -1;
    i = head;
  }
  return -1;
}

/** "the founder of B | that", "the raid in B, C, | that": nobody is "that", and where something was done does nothing. */
function thingBefore(r: Reading, noun: number, pronoun: number): number {
  const from = pronoun - (r.low[pronoun - 1] === ',' ? 2 : 1);
  const before = r.chunks[r.chunkOf[from] as number];
  if (before?.kind !== 'noun' || before.head <= noun) return -1;
  if (relationOf(r, before.head) === 'nmod:unmarked') return noun;
  const isPerson = r.tag[noun] === 'NOUN' && relationOf(r, noun) === 'appos' && !isThing(r, noun);
  return isPerson && r.tag[before.head] === 'PROPN' ? before.head : -1;
}
