import type { Reading } from '../quotes/reading.ts';
import { childBy, children, relationOf } from '../quotes/tree.ts';
import { objectsOf, obliquesOf, phraseOf } from './arguments.ts';
import { infinitiveOf } from './clauses.ts';

/** A phrase with one of these prepositions, a clause with one as its mark, or an infinitive for "to". */
export function hasWhatItNeeds(r: Reading, v: number, needs: ReadonlySet<string>): boolean {
  const phrases = new Set([...needs].filter((word) => word !== 'to'));
  return obliquesOf(r, v, phrases).length > 0 || hasMark(r, v, phrases) || (needs.has('to') && hasInfinitive(r, v));
}

/** An infinitive, which the tree may hang on the object: tasked X | to go, or take for a noun phrase: asked X | to free two. */
function hasInfinitive(r: Reading, v: number): boolean {
  const isTo = (c: number) =>
    /^(?:acl|advcl|ccomp|xcomp)$/.test(relationOf(r, c)) && r.low[childBy(r, c, 'mark')] === 'to';
  const objects = objectsOf(r, v);
  if (infinitiveOf(r, v) >= 0 || [v, ...objects].some((top) => [...children(r, top)].some(isTo))) return true;
  return objects.some((o) => {
    const [, to] = phraseOf(r, o);
    if (r.low[to] !== 'to') return false;
    const [next, afterwards] = [r.tag[to + 1] as string, r.tag[to + 2]];
    return r.tag[to] === 'PART' || /^(?:VERB|AUX|ADV|ADJ)$/.test(next) || (next === 'NOUN' && afterwards === 'DET');
  });
}

function hasMark(r: Reading, v: number, words: ReadonlySet<string>): boolean {
  for (const c of children(r, v)) {
    const isClause = relationOf(r, c) === 'advcl' || relationOf(r, c) === 'xcomp';
    const mark = isClause ? childBy(r, c, 'mark', 'case') : -1;
    if (mark >= 0 && words.has(r.low[mark] as string)) return true;
  }
  return false;
}
