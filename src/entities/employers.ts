import type { Naming } from './names.ts';
import { isGivenName } from './person-names.ts';
import { isOrganizationNoun } from './phrases.ts';
import { isCapital, isPossessive, sameSentence, type Words, wordsOf } from './words.ts';

/** Roles that somebody has in a firm, a club or a body. */
const POSTS =
  /^(?:chief|executive|manager|boss|coach|captain|chair|chairman|chairwoman|director|president|founder|co-founder|owner|spokesman|spokeswoman|spokesperson|executives|officials|lawyers|shareholders|employees|staff|managers|directors)$/;
const SPORT = /^(?:manager|boss|coach|captain)$/;
const WORTH =
  /^(?:shares|stock|revenue|profits?|sales|customers|investors|shareholders|board|headquarters|earnings|workers)$/;

/**
 * Names that no list knows and that have posts, shares or customers: organisations, by the words of the text, with the
 * nouns that may stand for them. "Acme chief executive Jane Doe", "the boss of Acme", "shares in Acme", "Acme, the regulator,".
 */
export function findEmployers(w: Words, namings: readonly Naming[]): ReadonlyMap<string, readonly string[]> {
  const surnames = new Set<string>();
  for (const { from, to, type } of namings)
    if (type === 'person' || (to - from > 1 && isGivenName(w.form[from] as string)))
      surnames.add(w.low[to - 1] as string);
  const employers = new Map<string, readonly string[]>();
  for (const { from, to, type } of namings) {
    if (type !== 'unknown' || surnames.has(w.low[to - 1] as string) || isGivenName(w.form[from] as string)) continue;
    if (from + 1 === to && isOrganizationNoun(w.low[from] as string)) continue;
    const nouns = nounsFor(w, from, to);
    const name = wordsOf(w, from, to);
    if (nouns) employers.set(name, [...(employers.get(name) ?? []), ...nouns]);
  }
  return employers;
}

const FIRM = ['company', 'firm'];

/** What the words around a name say that it is, or null. */
function nounsFor(w: Words, from: number, to: number): readonly string[] | null {
  const at = (i: number) => (sameSentence(w, from, i) ? (w.low[i] ?? '') : '');
  const [before, next] = [at(from - 1), at(to)];
  if (/^c[ef]o$/.test(next) || (next === 'chief' && at(to + 1) === 'executive')) return FIRM;
  if (POSTS.test(next) && !isCapital(w, to)) return SPORT.test(next) ? ['club', 'side', 'team'] : [];
  if (isPossessive(w, to) && WORTH.test(at(to + 1))) return FIRM;
  if (next === ',' && /^(?:the|an?)$/.test(at(to + 1)) && isOrganizationNoun(at(to + 2)) && /^[,.]$/.test(at(to + 3)))
    return [at(to + 2)];
  if (before === 'in' && WORTH.test(at(from - 2))) return FIRM;
  if (before !== 'of') return null;
  return /^(?:executive|ceo|boss|chairman|chairwoman|chair|founder|owner)$/.test(at(from - 2)) ? FIRM : null;
}

/** Whether the words around a name say that it is a firm: "shares in Doe", "the founder of Doe", "founded Doe". */
export function isFirm(w: Words, { from, to }: Naming): boolean {
  return nounsFor(w, from, to) === FIRM || /^(?:co-)?founded$/.test(w.low[from - 1] ?? '');
}
