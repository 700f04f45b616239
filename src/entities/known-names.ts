import { happenings } from './data/no-names.ts';
import { followings, organizationNouns } from './data/organizations.ts';
import type { Known } from './knowledge.ts';
import { isHonorific, officeAt, type Phrase, roleOf } from './lexicon.ts';
import { isGivenName } from './person-names.ts';
import { outletEnd, runEnd } from './runs.ts';
import { isCapital, isNoun, type Words } from './words.ts';

/** What a stretch of capitals turns out to be: where reading goes on, and what it names, if anything. */
export interface Reading {
  readonly to: number;
  readonly type: 'organization' | 'country' | 'place' | null;
  readonly known: Known | null;
  readonly country: string | null;
}

const BRANCH = /^(?:tv|radio|america|europe|international|online|uk|us|usa)$/;

/** What a known name at token `i` is the whole or the first part of; null where it should be read as a plain run. */
export function readKnown(w: Words, i: number, phrase: Phrase): Reading | null {
  const { to, known } = phrase;
  const edition = known.kind === 'place' && /^(?:19|20)\d\d$/.test(w.form[to] ?? '') && isCapital(w, to + 1);
  const end = runEnd(w, edition ? to + 1 : to - 1);
  if (edition)
    return isBody(w.low[end - 1] as string)
      ? { to: end, type: 'organization', known: null, country: null }
      : { to, type: 'place', known, country: null };
  if (known.kind === 'demonym') return readDemonym(w, i, phrase, end);
  const country = 'code' in known ? known.code : known.kind === 'organization' ? known.organization.country : null;
  const whole = (): Reading => ({ to, type: known.kind === 'seat' ? 'country' : known.kind, known, country });
  if (end > to && !officeAt(w, to) && !isHonorific(w.low[to] as string)) {
    const last = w.low[end - 1] as string;
    if (happenings.has(last)) return { to: end, type: null, known: null, country };
    const body = isBody(last) || (known.kind === 'organization' && BRANCH.test(last));
    const linked = isBody(w.low[to] as string) && w.low.slice(to, end).some((word) => word === 'of' || word === 'in');
    if (body || linked)
      return { to: end, type: 'organization', known: null, country: known.kind === 'country' ? known.code : null };
    if (known.kind !== 'organization' && to === i + 1 && end === i + 2 && isGivenName(w.form[i] as string)) return null;
    if (known.kind === 'seat' || known.kind === 'place')
      return isGivenName(w.form[to] as string) ? { to, type: 'place', known, country: null } : null;
  }
  if (known.kind === 'place' && end > to && isGivenName(w.form[i] as string)) return null;
  if (known.kind === 'organization' && /^\d/.test(w.form[to] ?? '')) return { to, type: null, known: null, country };
  const brand =
    known.kind === 'organization' &&
    end === to + 1 &&
    !isGivenName(w.form[to] as string) &&
    !officeAt(w, to) &&
    roleOf(w.low[to] as string) === null;
  if (brand) return { to: end, type: 'organization', known: null, country: null };
  if (known.kind === 'organization' && !followings.has(w.low[to] as string))
    return { ...whole(), to: outletEnd(w, to) };
  return whole();
}

/** "Polish" is Poland only as a noun ("the Poles"), or as the first word of a name ("the Polish Red Cross"). */
function readDemonym(w: Words, i: number, { to, known }: Phrase, end: number): Reading {
  const country = 'code' in known ? known.code : null;
  const organization: Reading = { to: end, type: 'organization', known: null, country };
  if (end > to && !officeAt(w, to)) {
    if (happenings.has(w.low[end - 1] as string)) return { ...organization, type: null };
    if (isBody(w.low[end - 1] as string)) return organization;
    const name = w.low[i - 1] === 'the' && end - i <= 4 && w.tag[to] === 'PROPN' && !isNoun(w, end);
    if (name && !isGivenName(w.form[to] as string)) return organization;
  }
  const alone =
    !isNoun(w, to) && w.tag[to] !== 'ADJ' && w.low[to] !== '-' && w.tag[to] !== 'NUM' && w.low[to] !== 'and';
  const people =
    known.kind === 'demonym' && known.people && !isSomeOf(w, i)
      ? !isNoun(w, to) || w.tag[to] === 'PROPN'
      : w.low[i - 1] === 'the' && alone;
  return { to, type: people ? 'country' : null, known, country };
}

/** "three Poles", "young Algerians": some of a nation, who are not the state as "the Poles" may be. */
function isSomeOf(w: Words, i: number): boolean {
  const isCounted =
    w.tag[i - 1] === 'NUM' || /^(?:some|several|many|most|few|other|fellow|more)$/.test(w.low[i - 1] ?? '');
  return isCounted || (w.tag[i - 1] === 'ADJ' && /^\p{Ll}/u.test(w.form[i - 1] as string));
}

export function isBody(low: string): boolean {
  return organizationNouns.has(low);
}
