import { isPersonNoun } from '../entities/phrases.ts';
import { NAME_TAGS } from '../language/analysis.ts';
import type { Reading } from '../quotes/reading.ts';
import { childBy, children, relationOf, xposOf } from '../quotes/tree.ts';
import { isThing } from './behind.ts';

/* Noun phrases that only say more of somebody named beside them, and look as if they were joined with them. */

const OFFICER = /^(?:chair(?:man|woman)|president|(?:co-)?founder|director|ceo|publisher|owner)$/;

/** "actor | and activist X": no one else than X. */
export function isTitle(r: Reading, i: number): boolean {
  const chunk = r.chunks[r.chunkOf[i] as number];
  const next = r.chunks[r.chunkOf[(chunk?.to ?? i) + 1] as number];
  if (next && chunk && OFFICER.test(r.low[i] as string) && OFFICER.test(r.low[next.from] as string))
    return r.low[chunk.to] === 'and';
  const isBare = r.tag[i] === 'NOUN' && !isPlural(r, i) && childBy(r, i, 'det', 'nmod:poss', 'nummod') < 0;
  if (!isBare || !chunk || r.low[chunk.to] !== 'and' || next?.from !== chunk.to + 1) return false;
  const last = r.low[next.to] === 'of' ? r.chunks[(r.chunkOf[next.head] as number) + 2] : next;
  return (
    /^(?:NOUN|ADJ)$/.test(r.tag[next.from] as string) && isNamed(r, last?.head ?? -1, next !== last) && !isThing(r, i)
  );
}

function isNamed(r: Reading, i: number, isOf: boolean): boolean {
  return i >= 0 && r.tag[i] === 'PROPN' && (!isOf || isPersonName(r, i));
}

export function isPlural(r: Reading, i: number): boolean {
  return r.tag[i] === 'NOUN' && xposOf(r, i) === 'NNS';
}

export function isAfterComma(r: Reading, i: number): boolean {
  const from = r.tree.left[i] as number;
  return r.low[from] === ',' || r.low[from - 1] === ',';
}

/**
 * Whether what is joined with the noun phrase at `h` only goes on to say who that is: "A, the mayor of B | and winner of C", "A, founder of B, | member of C",
 * "A and B, | managers".
 */
export function isOfApposition(r: Reading, h: number, c: number): boolean {
  if (r.tag[h] !== 'PROPN' || r.tag[c] !== 'NOUN') return false;
  if (isPlural(r, c)) return renamedBy(r, c) === h;
  const said = childBy(r, h, 'appos');
  if (said > h && said < c && isBareRole(r, c)) return true;
  const isSingle = said > h && said < c && r.tag[said] === 'NOUN' && !isPlural(r, said);
  if (childBy(r, c, 'cc', 'det') < 0) return isSingle;
  return isSingle && !isAfterComma(r, c) && r.low[childBy(r, c, 'cc') - 1] !== ',';
}

/** "founder of B, | member of C": a singular noun for a person that no determiner makes one of its own. */
function isBareRole(r: Reading, i: number): boolean {
  const isBare = childBy(r, i, 'det', 'nmod:poss', 'nummod', 'flat', 'appos') < 0;
  return isBare && r.tag[i] === 'NOUN' && !isPlural(r, i) && isPersonNoun(r.low[i] as string);
}

/** Whom a plural noun after a list of names says what they are: “A and B, | managers”; -1 for nobody. */
function renamedBy(r: Reading, i: number): number {
  const first = r.analysis.head[i] as number;
  if (!isPlural(r, i) || first < 0 || r.tag[first] !== 'PROPN' || !/^(?:conj|appos)$/.test(relationOf(r, i))) return -1;
  const isBare = childBy(r, i, 'det', 'cc', 'nummod', 'nmod:poss', 'case') < 0;
  if (!isBare || !isAfterComma(r, i)) return -1;
  const list = relationOf(r, first) === 'conj' ? (r.analysis.head[first] as number) : first;
  const isClosed = [...children(r, list)].some((c) => c < i && relationOf(r, c) === 'conj' && childBy(r, c, 'cc') >= 0);
  return isClosed ? list : -1;
}

/** Whom the noun phrase at `i` only says more of, or itself: A for "activist" in “A, a maker of B and activist,”. */
export function namedAs(r: Reading, i: number): number {
  const renamed = renamedBy(r, i);
  if (renamed >= 0) return renamed;
  const head = r.analysis.head[i] as number;
  if (head < 0 || relationOf(r, i) !== 'conj') return i;
  const named = r.analysis.head[head] as number;
  const isOfSame = relationOf(r, head) === 'appos' && r.tag[head] === 'NOUN' && r.tag[named] === 'PROPN';
  if (isOfSame && named < head && isBareRole(r, i)) return named;
  return isOfApposition(r, head, i) ? head : i;
}

/** "the head of B, | A, | said", "one of them, | A,": the name for whom the noun at `i` stands, or itself. */
export function nameFor(r: Reading, i: number): number {
  const isOne = r.low[i] === 'one';
  if (!isOne && (r.tag[i] !== 'NOUN' || isPlural(r, i) || isThing(r, i))) return i;
  return nameUnder(r, i, isOne, 0) ?? i;
}

/** The tree may hang the name on what the noun is of, if that is no person of whom it could be said. */
function nameUnder(r: Reading, i: number, isOne: boolean, depth: number): number | null {
  for (const c of children(r, i)) {
    if (c < i) continue;
    const relation = relationOf(r, c);
    if (relation === 'appos' && r.tag[c] === 'PROPN' && isSetOff(r, c) && (isOne || isPersonName(r, c))) return c;
    if (relation !== 'nmod' || depth > 1) continue;
    const isOther = isOne || isThing(r, c) || (r.tag[c] === 'PROPN' && !isPersonName(r, c));
    const name = isOther ? nameUnder(r, c, isOne, depth + 1) : null;
    if (name !== null) return name;
  }
  return null;
}

function isSetOff(r: Reading, name: number): boolean {
  const from = r.chunks[r.chunkOf[name] as number]?.from ?? name;
  const to = r.tree.right[name] as number;
  return r.low[from - 1] === ',' && (r.low[to - 1] === ',' || /^[,.;:(”"–—-]/.test(r.low[to] ?? '.'));
}

/** Whether the recogniser takes token `i` for a part of a person's name. */
export function isPersonName(r: Reading, i: number): boolean {
  return /PER$/.test(NAME_TAGS[r.analysis.name[i] as number] as string);
}
