import {
  beginsPerson,
  isBodyName,
  isJoinedWord,
  isKind,
  isNameable,
  isOfAnother,
  isPerson,
  isShouted,
  isTitleOfWork,
  nameStartsAt,
} from './capitals.ts';
import { happenings, noPeople } from './data/no-names.ts';
import { followings } from './data/organizations.ts';
import { type Gender, honorifics, particles } from './data/people.ts';
import type { Known } from './knowledge.ts';
import { isBody, readKnown } from './known-names.ts';
import { isHonorific, lookUp, officeAt, roleOf } from './lexicon.ts';
import { isGivenName } from './person-names.ts';
import { countryWithin, phraseStart } from './phrases.ts';
import { outletEnd, runEnd } from './runs.ts';
import { isCapital, isClausal, isGlued, isNoun, isOpening, nameKind, sameSentence, type Words } from './words.ts';

/** A stretch of capitals that names something, and what shows of what. Positions are tokens. */
export interface Naming {
  /** The name itself, without titles and what belongs to the phrase around it. */
  readonly from: number;
  readonly to: number;
  /** First token of the noun phrase whose head it is. */
  readonly phrase: number;
  readonly type: 'person' | 'organization' | 'country' | 'place' | 'unknown';
  readonly known: Known | null;
  readonly honorific: string | null;
  readonly gender: Gender | null;
  /** Office or role said of it right before it, in lower case, and the country said with that. */
  readonly office: string | null;
  readonly country: string | null;
}

const MAX_NAME = 6;
/** Titles that name nobody alone. */
const TITLES =
  /^(?:chair(?:man|woman)|ambassador|mayor|senator|governor|congress(?:man|woman)|secretary|commissioner)$/;
/** Firms whose name is a possessive. */
const OWN_POSSESSIVE =
  /^(?:mcdonald|wendy|macy|lowe|kohl|domino|moody|sotheby|denny|arby|dillard|bloomingdale|sainsbury)$/;
/** First words of the names of places. */
const GROUND = /^(?:st\.?|river|fort|ft\.|mount|mt\.|port|lake|cape|san|santa|los|las|rio|puerto|sierra|sioux|baton)$/;

/** Finds every naming in the article's prose, in order. */
export function findNamings(w: Words): Naming[] {
  const out: Naming[] = [];
  for (let i = 0; i < w.length; ) i = readAt(w, i, out);
  return out;
}

function readAt(w: Words, i: number, out: Naming[]): number {
  const capital = isCapital(w, i) || /^\d/.test(w.form[i] as string);
  const phrase = lookUp(w, i);
  if (!capital && !(phrase && phrase.known.kind === 'organization' && !isOfAnother(w, i)))
    return lowerTitle(w, i, out) ?? particleName(w, i, out) ?? i + 1;
  if (isHonorific(w.low[i] as string) && nameStartsAt(w, i + 1)) return readPerson(w, i + 1, i, null, out);
  const office = isBodyName(w, i) ? null : officeAt(w, i);
  const listed = phrase?.known.kind === 'organization' && phrase.to > i + 1;
  if (office && nameStartsAt(w, office.to) && capital && !listed)
    return readPerson(w, office.to, i, office.office, out);
  const person = office && capital && !listed ? afterDomain(w, office.to) : null;
  if (office && person !== null) return readPerson(w, person, i, office.office, out);
  if (office && office.to > i + 1 && !listed) return office.to;
  if (
    capital &&
    !phrase &&
    isOpening(w, i) &&
    roleOf(w.low[i] as string) !== null &&
    isGivenName(w.form[i + 1] ?? '') &&
    nameStartsAt(w, i + 1)
  )
    return readPerson(w, i + 1, i, roleOf(w.low[i] as string), out);
  if (phrase) {
    const reading = readKnown(w, i, phrase);
    if (reading?.type) return push(w, out, { ...reading, from: i, type: reading.type });
    if (reading) return reading.to;
  }
  if (!capital || (w.headline[i] && (nameKind(w, i) !== 'PER' || isClausal(w, i))) || !isNameable(w, i)) return i + 1;
  const to = runEnd(w, i);
  return readRun(w, i, to, out);
}

/** "foreign minister Jane Doe", "presidents Jane Doe and John Roe": an office in small letters before a name. */
function lowerTitle(w: Words, i: number, out: Naming[]): number | null {
  const office = officeAt(w, i);
  if (!office || !nameStartsAt(w, office.to) || lookUp(w, office.to)) return null;
  return readPerson(w, office.to, i, office.office, out);
}

/** "Director | of Public Affairs | Jane Doe": where the person begins after what the office at its end is over, or null. */
function afterDomain(w: Words, to: number): number | null {
  if (w.low[to] !== 'of' || !isCapital(w, to + 1) || !sameSentence(w, to - 1, to + 1)) return null;
  const end = runEnd(w, to + 1);
  for (let k = to + 2; k < end; k++) if (beginsPerson(w, to + 1, k, end)) return k;
  return null;
}

/** "el-Haddad", "von Trapp": a surname that begins in small letters. */
function particleName(w: Words, i: number, out: Naming[]): number | null {
  if (!particles.has(w.low[i] as string)) return null;
  const first = w.low[i + 1] === '-' && isGlued(w, i) ? i + 2 : i + 1;
  if (nameKind(w, i) !== 'PER' && (first === i + 1 || nameKind(w, first) !== 'PER')) return null;
  return isCapital(w, first) ? readRun(w, i, runEnd(w, first), out) : null;
}

/** A run of capitals that no list knows. */
function readRun(w: Words, from: number, end: number, out: Naming[]): number {
  let to = end;
  for (let k = from + 1; k < end; k++) {
    const office = officeAt(w, k);
    const listed = lookUp(w, k);
    const titled = office !== null && afterDomain(w, office.to) !== null;
    if (!titled && nameKind(w, k) === 'ORG' && nameKind(w, k - 1) === 'ORG') continue;
    if (titled || beginsPerson(w, from, k, end)) {
      to = k;
      break;
    }
    if (
      (listed?.known.kind === 'organization' && listed.to > k + 1) ||
      (office && nameStartsAt(w, office.to) && office.to < end)
    ) {
      to = k;
      break;
    }
  }
  // "Doe v. Roe" is a case.
  if (w.form.slice(from, to).some((word) => /^vs?\.?$/.test(word))) return to;
  const last = w.low[to - 1] as string;
  const size = to - from;
  if (size > 1 && happenings.has(last) && !(nameKind(w, to - 1) === 'ORG' && isBody(last))) return to;
  if (size > 1 && size < 4 && GROUND.test(w.low[from] as string))
    return push(w, out, { from, to, type: 'place', known: null, country: null });
  if (isTitleOfWork(w, from, to) || isShouted(w, from) || noPeople.has(w.low.slice(from, to).join(' '))) return to;
  if (/^\p{Lu}\.$/u.test(w.form[to - 1] as string)) return to;
  if (size === 1 && (isKind(w, from) || TITLES.test(last))) return to;
  if (isOpening(w, from) && w.low[from + 1] === 'the' && lookUp(w, from + 2)?.known.kind === 'organization')
    return from + 1;
  if (size === 1 && OWN_POSSESSIVE.test(last) && /^[’']s$/.test(w.low[to] ?? '') && !isNoun(w, to + 1))
    return push(w, out, { from, to: to + 1, type: 'organization', known: null, country: null });
  if (size === 1 && w.low[to] === '-' && isGlued(w, to - 1) && /^\d/.test(w.form[to + 1] ?? '')) return to;
  if (followings.has(w.low[to] ?? '') && size <= 2 && !/[’']s$/.test(last))
    return push(w, out, { from, to: to + 1, type: 'organization', known: null, country: null });
  const outlet = outletEnd(w, to);
  if (outlet > to) return push(w, out, { from, to: outlet, type: 'organization', known: null, country: null });
  if (
    (size > 1 && (isBody(last) || last === 'association' || w.low[from] === 'team')) ||
    w.low.slice(from + 1, to).some((word) => word === 'of' || word === 'for' || word === '&')
  )
    return push(w, out, { from, to, type: 'organization', known: null, country: null });
  if (size > 1 && w.low[from] === 'team' && nameKind(w, to - 1) === 'PER')
    return push(w, out, { from, to, type: 'organization', known: null, country: null });
  if (
    size > 1 &&
    (isGivenName(w.form[from] as string) || /^\p{Lu}\.$/u.test(w.form[from + 1] as string) || isPerson(w, from, to)) &&
    size <= MAX_NAME
  )
    return readPerson(w, from, from, null, out, to);
  if (size === 1 && (/^\p{Lu}[\p{Lu}&]{1,5}$/u.test(w.form[from] as string) || isJoinedWord(w.form[from] as string)))
    return push(w, out, { from, to, type: 'organization', known: null, country: null });
  const role = size <= 4 ? roleBefore(w, from) : null;
  if (role) return readPerson(w, from, from, null, out, to);
  return push(w, out, { from, to, type: 'unknown', known: null, country: null });
}

/** The role in small letters right before a name: "spokesperson | Jane Doe". */
function roleBefore(w: Words, at: number): string | null {
  const i = at - 1;
  return i >= 0 && sameSentence(w, i, at) && !isCapital(w, i) ? roleOf(w.low[i] as string) : null;
}

function readPerson(
  w: Words,
  from: number,
  titleFrom: number,
  office: string | null,
  out: Naming[],
  limit = Infinity,
): number {
  let start = from;
  let honorific = start > 0 && isHonorific(w.low[start - 1] as string) ? (w.low[start - 1] as string) : null;
  while (isHonorific(w.low[start] as string) && isCapital(w, start + 1)) {
    honorific = w.low[start] as string;
    start++;
  }
  const first = particles.has(w.low[start] as string) ? start + 1 : start;
  const run = Math.min(runEnd(w, first), limit, start + MAX_NAME);
  const joined = w.low.slice(first, run).indexOf('&');
  const to = joined > 0 ? first + joined : run;
  const before = office ?? roleBefore(w, titleFrom) ?? (honorific && roleOf(honorific));
  const phrase = phraseStart(w, titleFrom);
  const country = countryWithin(w, phrase, start);
  const gender = honorific === null ? null : (honorifics.get(honorific) ?? null);
  out.push({ from: start, to, phrase, type: 'person', known: null, honorific, gender, office: before, country });
  return Math.max(to, start + 1);
}

function push(w: Words, out: Naming[], naming: Pick<Naming, 'from' | 'to' | 'type' | 'known' | 'country'>): number {
  out.push({
    ...naming,
    phrase: phraseStart(w, naming.from),
    honorific: null,
    gender: null,
    office: roleBefore(w, naming.from),
  });
  return naming.to;
}
