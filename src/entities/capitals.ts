import { noNames } from './data/no-names.ts';
import { organizationNouns } from './data/organizations.ts';
import { particles } from './data/people.ts';
import { isHonorific, lookUp, officeAt } from './lexicon.ts';
import { isGivenName } from './person-names.ts';
import { HEADS_WITH_OF } from './runs.ts';
import {
  carriesName,
  isCapital,
  isClausal,
  isNoun,
  isOpening,
  isPossessive,
  nameKind,
  sameSentence,
  type Words,
} from './words.ts';

/* What a capital can begin, and which runs of capitals name nobody. */

/** "General | Assembly": an office that is the first word of a body's name, unless "Justice | Jane Doe" is. */
export function isBodyName(w: Words, i: number): boolean {
  if (nameKind(w, i) !== 'ORG' || !carriesName(w, i + 1)) return false;
  const title = isGivenName(w.form[i + 1] as string) || (officeAt(w, i)?.to ?? i) > i + 1 || w.low[i + 1] === 'of';
  return !title || organizationNouns.has(w.low[carriedEnd(w, i) - 1] as string);
}

/** The token after the name that the name tagger has token `i` in. */
function carriedEnd(w: Words, i: number): number {
  let end = i + 1;
  while (end < w.length && carriesName(w, end)) end++;
  return end;
}

/** What a party, a faith or a continent has a share of: "the Democratic Senate" is no body of its own. */
const SHARED =
  /^(?:senate|house|congress|parliament|government|administration|cabinet|army|police|press|republicans|democrats|caucus)$/;

/** "Democratic | Campaign Committee": a word that names nobody alone and is the first of a body's name by its tags. */
function beginsBody(w: Words, i: number): boolean {
  if (nameKind(w, i) !== 'ORG' || carriesName(w, i) || /^(?:nazi|soviet)$/.test(w.low[i] as string)) return false;
  const end = carriedEnd(w, i);
  const last = w.low[end - 1] as string;
  if (end < i + 2 || !organizationNouns.has(last) || (end === i + 2 && SHARED.test(last))) return false;
  for (let k = i + 1; k < end; k++) if (!isCapital(w, k) || noNames.has(w.low[k] as string)) return false;
  return true;
}

/** Whether a personal name can begin at token `i`. */
export function nameStartsAt(w: Words, i: number): boolean {
  if (i >= w.length || !sameSentence(w, i - 1, i)) return false;
  if (isHonorific(w.low[i] as string))
    return nameStartsAt(w, i + 1) || (isCapital(w, i) && isHonorific(w.low[i - 1] as string));
  if (particles.has(w.low[i] as string) && isCapital(w, i + 1)) return true;
  if (w.headline[i] && isClausal(w, i)) return false;
  return (
    isCapital(w, i) &&
    /\p{L}/u.test(w.form[i] as string) &&
    !(noNames.has(w.low[i] as string) && w.low[i] !== 'may' && !isGivenBefore(w, i)) &&
    !/^(?:department|ministry|office|committee|commission|court|agency|council|minister|secretary|foundation|society|association|institute|league|fund|party|union)$/.test(
      w.low[i] as string,
    ) &&
    !officeAt(w, i)
  );
}

export function isNameable(w: Words, i: number): boolean {
  const low = w.low[i] as string;
  if (noNames.has(low) && !isGivenBefore(w, i) && !beginsBody(w, i)) return false;
  if (!/^\p{L}[\p{L}\p{N}.’'-]*$/u.test(w.form[i] as string) || isMark(w, i)) return false;
  const tag = w.tag[i];
  if (tag === 'DET' && isOpening(w, i)) return false;
  if (isStateAfter(w, i)) return false;
  if (nameKind(w, i) !== null) return true;
  if (HEADS_WITH_OF.test(low) && /^(?:of|for)$/.test(w.low[i + 1] ?? '') && isCapital(w, i + 2)) return true;
  if (isOpening(w, i))
    return (
      tag === 'PROPN' ||
      (isGivenName(w.form[i] as string) && isCapital(w, i + 1)) ||
      (isCapital(w, i + 1) && isNoun(w, i))
    );
  return tag === 'PROPN' || tag === 'NOUN' || tag === 'X' || (tag === 'ADJ' && isCapital(w, i + 1));
}

/** "in Bedminster, | N.J. | Jane Doe": a state after its town. */
function isStateAfter(w: Words, i: number): boolean {
  return (
    w.form[i - 1] === ',' &&
    /^(?:n\.[hjy]|[ns]\.[cd]|n\.m|r\.i)\.$/.test(w.low[i] as string) &&
    nameKind(w, i + 1) === 'PER'
  );
}

/** "Jan | Doe": a month or the like that is a given name where a name follows. */
function isGivenBefore(w: Words, i: number): boolean {
  return isGivenName(w.form[i] as string) && isCapital(w, i + 1) && w.tag[i + 1] === 'PROPN';
}

/** "AcmeSoft": two words made one, as firms do; "McDoe", "O'Doe", "DeDoe" and "LaDoe" are people. */
export function isJoinedWord(form: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u.test(form) && !/^(?:Mac|Fitz|Van|Von|Del|Dal)\p{Lu}/u.test(form);
}

/** "the super PAC", "a photo ID": an acronym that says what something is, not which. */
export function isKind(w: Words, i: number): boolean {
  if (/^(?:PACs?|NGOs?)$/.test(w.form[i] as string)) return true;
  if (!/^\p{Lu}{2,}$/u.test(w.form[i] as string) || isNoun(w, i + 1) || /^(?:-|\p{L}+ed)$/u.test(w.low[i + 1] ?? ''))
    return false;
  let k = i - 1;
  while (i - k < 4 && (w.tag[k] === 'ADJ' || w.tag[k] === 'NOUN') && !isCapital(w, k)) k--;
  return sameSentence(w, k, i) && /^(?:an?|another|each|every)$/.test(w.low[k] as string);
}

/** "R-Ohio", "(ACME.OL)": a party's letter with its state, a share's symbol. */
export function isMark(w: Words, i: number): boolean {
  const form = w.form[i] as string;
  if (/^[DRI]-\p{Lu}/u.test(form)) return true;
  const before = w.form[i - 1];
  return (
    /^\p{Lu}+$/u.test(form) && ((before === '(' && w.form[i + 1] === '.') || (before === '.' && w.form[i + 1] === ')'))
  );
}

/** Whether a person's name of two words or more begins inside a run, after words that are none: "City Attorney | Jane Doe". */
export function beginsPerson(w: Words, from: number, at: number, end: number): boolean {
  if (nameKind(w, at - 1) === 'PER' || nameKind(w, at) !== 'PER' || at + 1 >= end) return false;
  return isPerson(w, at, Math.min(end, at + 2)) && !particles.has(w.low[from] as string);
}

/** Whether the name tagger takes every word of a run for a person's. */
export function isPerson(w: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (nameKind(w, i) !== 'PER') return false;
  return true;
}

/** A run that fills a pair of quotation marks is a title or a motto. */
export function isTitleOfWork(w: Words, from: number, to: number): boolean {
  return (
    /^["“‘']/.test(w.form[from - 1] ?? '') &&
    /^[,.]?$/.test(w.form[to] ?? '.') &&
    /^["”’']/.test(w.form[to + 1] ?? w.form[to] ?? '')
  );
}

/** Whether the words before say whose body it is ("the German | foreign office"). */
export function isOfAnother(w: Words, i: number): boolean {
  const before =
    i > 0
      ? (lookUp(w, i - 1)?.known ?? (isPossessive(w, i - 1) && i > 1 ? lookUp(w, i - 2)?.known : undefined))
      : undefined;
  return before !== undefined && 'code' in before;
}

/** In a row of words all in capitals. */
export function isShouted(w: Words, i: number): boolean {
  const loud = (k: number) => /^\p{Lu}{3,}$/u.test(w.form[k] ?? '') && sameSentence(w, i, k);
  return loud(i) && (loud(i - 1) || loud(i + 1));
}
