import { noNames } from './data/no-names.ts';
import { organizationNouns, outletNouns } from './data/organizations.ts';
import { particles } from './data/people.ts';
import { lookUp } from './lexicon.ts';
import { isGivenName } from './person-names.ts';
import { carriesName, isCapital, isClausal, isGlued, isNoun, nameKind, sameSentence, type Words } from './words.ts';

/* How far a name reaches: over capitals, hyphens, particles, initials, and "Bank of X". */

const MAX_NAME = 6;
const LINKS = new Set(['of', 'for', 'on', 'and', '&', 'in', 'to']);
const COMPOUND = /^(?:led|based|style|era|free|wide|like|born|run|held|made|long|old|year)$/;
const JOINED =
  /^(?:administration|organi[sz]ation|commission|committee|department|institute|agency|services?|council|association|board|bureau|ministry|authority|foundation|society|fund|museum|trust|alliance|centre|center)$/;
export const HEADS_WITH_OF =
  /^(?:bank|university|ministry|department|house|council|board|court|church|institute|federation|organi[sz]ation|association|league|union|center|centre|committee|office|bureau|republic|chamber|academy|school|college|museum|society|party|movement|front|alliance|coalition|confederation|conference|city|state|agency|authority|national|campaign|fund|foundation|international|americans|citizens|people|mothers|veterans|friends|sons|daughters|doctors|reporters|students)$/;

/** The token after a run of capitals that begins at `i`, over hyphens, particles, initials and "Bank of X". */
export function runEnd(w: Words, i: number): number {
  const person = nameKind(w, i) === 'PER';
  let end = i + 1;
  while (end < w.length && end - i < MAX_NAME + 4 && sameSentence(w, i, end)) {
    const low = w.low[end] as string;
    if ((person && endsPerson(w, end)) || /^(?:versus|vs\.?)$/.test(low)) break;
    if (bridges(w, end)) end++;
    else if (isCapital(w, end) && /^\p{L}/u.test(w.form[end] as string)) {
      if (
        noNames.has(low) &&
        !(low === 'may' && isGivenName(w.form[end - 1] as string)) &&
        !/^(?:jr\.?|sr\.?|ii|iii|iv|democratic|conservative|labour|liberal|european|african|islamic|muslim|jewish|catholic|state|north|south|east|west|central|eastern|western|northern|southern|pacific|atlantic|republican|democrats|arab)$/.test(
          low,
        )
      )
        break;
      end++;
    } else if (low === '-' && isGlued(w, end - 1) && isGlued(w, end) && isCapital(w, end + 1) && !lookUp(w, end + 1))
      end += 2;
    else if (low === '-' && isSyllable(w, i, end)) end += 2;
    else if (particles.has(low) && isCapital(w, end + 1)) end += 2;
    else if (
      (low === 'bin' || low === 'van' || low === 'von' || low === 'de') &&
      particles.has(w.low[end + 1] ?? '') &&
      isCapital(w, end + 2)
    )
      end += 3;
    else if (low === ',' && isCapital(w, end + 1) && w.low[end + 2] === '&' && isCapital(w, end + 3)) end += 4;
    else if (LINKS.has(low) && headsName(w, i, end)) {
      let next = end + 1;
      if (w.low[next] === 'the') next++;
      if (!isCapital(w, next) || noNames.has(w.low[next] as string) || !sameSentence(w, i, next)) break;
      end = next + 1;
    } else break;
  }
  while (end > i + 1 && LINKS.has(w.form[end - 1] as string)) end--;
  return end;
}

/** "Jane Doe | Blasts Roe": in a headline a person's name ends where its tags do, and before a verb in any case. */
function endsPerson(w: Words, at: number): boolean {
  if (particles.has(w.low[at] as string) || !isCapital(w, at)) return false;
  if (w.headline[at] === 1) return isClausal(w, at) || !carriesName(w, at);
  return isClausal(w, at) && nameKind(w, at) === null;
}

/** Whether a name runs over the small word, the mark or the common capital at `at`, by its tags: "Hope | and Justice". */
function bridges(w: Words, at: number): boolean {
  if (!carriesName(w, at) || /^[,;:"“”]$/.test(w.low[at] as string) || isBetweenBodies(w, at)) return false;
  return (
    isCapital(w, at) ||
    w.low[at - 1] === '-' ||
    (carriesName(w, at + 1) &&
      sameSentence(w, at, at + 1) &&
      (nameKind(w, at) === 'ORG' || !/^(?:'s|')$/.test(w.low[at] as string)))
  );
}

/** "Amnesty International | and Human Rights Watch": two names, where both end as names of bodies do. */
function isBetweenBodies(w: Words, at: number): boolean {
  if (w.low[at] !== 'and' || !organizationNouns.has(w.low[at - 1] as string) || !isCapital(w, at - 2)) return false;
  let end = at + 1;
  while (isCapital(w, end) && sameSentence(w, at, end)) end++;
  return end > at + 2 && organizationNouns.has(w.low[end - 1] as string);
}

/** Whether the link word at `at` carries a name on: "Bank | of", "Embassy | in", "Center for X | and". */
function headsName(w: Words, from: number, at: number): boolean {
  const link = w.low[at] as string;
  const before = w.low[at - 1] as string;
  if (link === 'in') return before === 'embassy' || before === 'consulate';
  if (link === '&') return true;
  if (link === 'to') return w.tag[at + 1] === 'VERB' && isCapital(w, at + 1) && HEADS_WITH_OF.test(before);
  const linked = w.low.slice(from, at).some((word) => word === 'of' || word === 'for');
  if (link === 'and' && !linked) return isJoinedBody(w, from, at);
  if (link === 'and')
    return isCapital(w, at + 1) && organizationNouns.has(w.low[from] as string) && isCapital(w, at - 1);
  return (link === 'of' || link === 'for' || link === 'on') && HEADS_WITH_OF.test(before);
}

/** The second half of a given name in the Korean manner: "Doe Ki | -moon". */
function isSyllable(w: Words, from: number, hyphen: number): boolean {
  const next = w.low[hyphen + 1] ?? '';
  if (!isGlued(w, hyphen - 1) || !isGlued(w, hyphen) || hyphen - from < 2 || next.length > 5) return false;
  if (w.tag[hyphen + 1] === 'ADJ' || w.tag[hyphen + 1] === 'VERB' || !/^\p{L}+$/u.test(next)) return false;
  return (w.form[hyphen - 1] as string).length <= 5 && !COMPOUND.test(next);
}

/** "the Food | and Drug Administration". */
function isJoinedBody(w: Words, from: number, and: number): boolean {
  if (and - from > 2 || w.low[from - 1] !== 'the' || lookUp(w, from)) return false;
  let end = and + 1;
  while (end < and + 4 && isCapital(w, end) && sameSentence(w, and, end)) end++;
  return end > and + 1 && JOINED.test(w.low[end - 1] as string);
}

/** The end of "news agency", "newspaper" and the like after a name. */
export function outletEnd(w: Words, to: number): number {
  const at = w.low[to] === 'news' ? to + 1 : to;
  return sameSentence(w, to - 1, at) && outletNouns.has(w.low[at] as string) && !isNoun(w, at + 1) ? at + 1 : to;
}
