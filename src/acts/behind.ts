import { isOrganizationNoun, isPersonNoun } from '../entities/phrases.ts';
import { NAME_TAGS } from '../language/analysis.ts';
import type { Reading } from '../quotes/reading.ts';
import { childBy, children, relationOf } from '../quotes/tree.ts';
import { nationBefore, obliquesOf, ownerAt } from './arguments.ts';
import { TIES } from './data/nouns.ts';
import { lemmaAt } from './lemma.ts';

/* Who stands behind a thing: whose it is, whom it comes from, who did it. */

const FROM = new Set(['from', 'by']);
const BY = new Set(['by']);
const OF = new Set(['of']);
const WITH = new Set(['with', 'to']);
const PARTS = new Set(['part', 'parts', 'half', 'most', 'much', 'all', 'rest']);
/** Nouns for what somebody does, whose "of" says who. */
const DOINGS = new Set(
  `policy conduct behaviour behavior action tactic decision record stance leadership performance response treatment handling
  position work effort courage role strategy attack crackdown rhetoric mention remark comment claim demand offer proposal
  refusal failure`.split(/\s+/),
);
/** Nouns for those who stand with or against somebody, and are somebody else. */
const SIDES = new Set([
  'adversary',
  'enemy',
  'foe',
  'rival',
  'opponent',
  'critic',
  'ally',
  'friend',
  'supporter',
  'backer',
]);
/** Nouns for things that have names of their own: the Keystone pipeline. */
const CALLED = new Set(
  `pipeline agreement deal pact treaty accord partnership bill act law project bridge award prize festival conference website
  app dam tournament stadium tax delay film movie book article show series`.split(/\s+/),
);
/** Nouns for what somebody undergoes, whose owner did not do it. */
const UNDERGONE = new Set(
  `arrest detention imprisonment jailing killing murder death assassination kidnapping abduction conviction ouster
  firing dismissal illness execution deportation expulsion prosecution`.split(/\s+/),
);
/** Verbs by which somebody makes a thing their own: a decision taken by X, crimes committed by X. */
const MAKING = new Set(
  `commit make take carry-out propose sign issue order put-forward approve impose adopt present submit launch seize hold
  enact announce run own file bring lodge control back perpetrate pass`.split(/\s+/),
);

/** Whether the noun phrase that token `i` heads is of no person and no body: "the decision", "tents". */
export function isThing(r: Reading, i: number): boolean {
  const noun = (r.analysis.lemma[i] as string).toLowerCase();
  return (
    r.tag[i] === 'NOUN' &&
    !bearsName(r, i) &&
    !isPersonNoun(noun) &&
    !isPersonNoun(r.low[i] as string) &&
    !isOrganizationNoun(noun)
  );
}

/** "presidential hopeful | Jane Doe": a name that the tree hangs on what she is, or beside it. */
export function bearsName(r: Reading, i: number): boolean {
  const next = i + 1;
  if (!NAME_TAGS[r.analysis.name[next] as number]?.endsWith('PER') || r.chunkOf[i] !== r.chunkOf[next]) return false;
  const isBelow = r.analysis.head[next] === i && /^(?:flat|appos)$/.test(relationOf(r, next));
  return isBelow || (r.analysis.head[next] === r.analysis.head[i] && relationOf(r, next) === relationOf(r, i));
}

/**
 * "X's demands", "the answer from X", "the Indian proposal", "the conduct of X", "crimes committed by X", "ties with X":
 * heads of the noun phrases for X; none of somebody who is an object himself.
 */
export function behind(r: Reading, thing: number): number[] {
  const owner = ownerAt(r, thing);
  if (UNDERGONE.has(r.analysis.lemma[thing] as string)) return obliquesOf(r, thing, owner >= 0 ? BY : FROM).slice(0, 1);
  // MSNBC's Tamron Hall is not MSNBC.
  if (owner >= 0) return r.tag[thing] === 'PROPN' || bearsName(r, thing) ? [] : [owner];
  if (PARTS.has(r.low[thing] as string))
    return obliquesOf(r, thing, OF)
      .slice(0, 1)
      .flatMap((whole) => behind(r, whole));
  if (!isThing(r, thing) || SIDES.has(r.analysis.lemma[thing] as string)) return [];
  // The tests by Y in "a reply to tests by Y" are what is replied to.
  const from = obliquesOf(r, thing, FROM).filter(
    (i) => r.analysis.head[i] === thing || !isThing(r, r.analysis.head[i] as number),
  );
  if (from.length > 0) return from.slice(0, 1);
  const makers = makersOf(r, thing);
  if (makers.length > 0) return makers;
  const noun = (r.analysis.lemma[thing] as string).toLowerCase();
  const nation = nationBefore(r, thing);
  if (nation >= 0 && !(r.tag[nation] === 'PROPN' && CALLED.has(noun))) return [nation];
  if (TIES.has(noun)) return obliquesOf(r, thing, WITH).slice(0, 1);
  return DOINGS.has(noun) ? obliquesOf(r, thing, OF).slice(0, 1) : [];
}

/** Whoever the noun phrase that token `i` heads is for: itself, or those behind it where it is a thing. */
export function whoAt(r: Reading, i: number): number[] {
  return isThing(r, i) ? behind(r, i) : [i];
}

/** "a bill signed by X": whoever a participle after the noun says has made it. */
function makersOf(r: Reading, thing: number): number[] {
  return [...children(r, thing)]
    .filter((c) => c > thing && relationOf(r, c) === 'acl' && MAKING.has(lemmaAt(r, c)))
    .flatMap((c) => obliquesOf(r, c, BY).slice(0, 1));
}

/** "denied accusations | by X", "along its border | with X": the phrase from token `end` on, where the tree hangs it on the verb. */
export function stray(r: Reading, v: number, end: number, prepositions: ReadonlySet<string> = FROM): number[] {
  return [...children(r, v)].filter(
    (c) => relationOf(r, c) === 'obl' && prepositions.has(r.low[end] as string) && childBy(r, c, 'case') === end,
  );
}
