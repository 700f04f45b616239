import type { Entity } from '../entities/entity.ts';
import type { Range } from '../quotes/content.ts';
import { CROWDS } from '../quotes/data/reporting.ts';
import type { Reading } from '../quotes/reading.ts';
import { topOf, xposOf } from '../quotes/tree.ts';
import { spanOf } from './arguments.ts';
import type { Context } from './context.ts';

/* Who counts as one that an act is done by or to. */

export interface Party {
  readonly entity: Entity;
  readonly range: Range;
}

/** Named, or said whose: "Egyptian police", not "police". */
function isTold({ name, unnamed }: Pick<Entity, 'name' | 'unnamed'>): boolean {
  return !unnamed || /\p{Lu}/u.test(name.slice(1));
}

/** States and organisations, which may be warned or threatened by what is said of them. */
export function isPower({ label, unnamed }: Entity): boolean {
  return (label === 'Country' || label === 'Organization') && !unnamed;
}

/** Whoever the words denote, where it is one who can act or be acted on: no place, no people for its state, no share. */
export function partyAt({ cast, reading: r }: Context, range: Range): Party[] {
  const entity = cast.at(spanOf(r, range));
  const isNobody =
    !entity ||
    entity.label === 'Place' ||
    isAnybodysChoice(r, range) ||
    isShare(entity) ||
    isCounted(r, range) ||
    (entity.unnamed && isUnknown(entity.name)) ||
    isAnybody(entity) ||
    isIdea(r, entity, range) ||
    isLaw(r, entity, range) ||
    isPeople(r, entity, range) ||
    isMany(r, entity, range);
  return isNobody ? [] : [{ entity, range }];
}

/** "people who attack my wife", "the people who support X", "someone". */
export function isAnybody({ name, unnamed }: Entity): boolean {
  return (
    unnamed &&
    (/^(?:(?:the |these )?people|(?:some|any|every) ?(?:one|body)|others|those|both)$/i.test(name) ||
      /^(?:any|every|either|whichever) /i.test(name))
  );
}

/** "a united Korea": what a state might be. */
function isIdea(r: Reading, { label }: Entity, [from]: Range): boolean {
  return label === 'Country' && /^an?$/.test(r.low[from] as string) && IDEAL.has(r.low[from + 1] as string);
}

const IDEAL = new Set(['united', 'undivided', 'unified', 'divided', 'independent', 'free']);

/** "the Clean Water Act", "Social Security", a court's ruling "Doe v. Roe". */
function isLaw(r: Reading, { label, name }: Entity, range: Range): boolean {
  const said = r.analysis.text.slice(...spanOf(r, range));
  return RULING.test(said) || (label === 'Organization' && [name, said].some((words) => LAWS.test(words)));
}

const RULING = / vs?\. \p{Lu}/u;
const LAWS = /\b(?:Act|Bill|Tax|Amendment)$|^(?:Social Security|Medicare|Medicaid|Obamacare)$/;

/** "the candidate of their choice". */
function isAnybodysChoice(r: Reading, [from, to]: Range): boolean {
  return to - from > 3 && r.low[to - 1] === 'choice' && r.low[to - 3] === 'of';
}

/** "42 percent of voters". */
function isShare({ name, unnamed }: Entity): boolean {
  return unnamed && /(?:\bpercent|\bper cent|%)(?:$| of )/.test(name);
}

/** "four in | 10 voters", "fewer than | half of the voters": a share of them, or too few. */
function isCounted(r: Reading, [from]: Range): boolean {
  const before = r.low[from - 1] as string;
  if (before === 'than') return /^(?:fewer|less)$/.test(r.low[from - 2] as string);
  return r.tag[from] === 'NUM' && r.tag[from - 2] === 'NUM' && /^(?:in|of)$/.test(before);
}

/** "which candidate", "the only senator whom X backs": nobody says who that is. */
function isUnknown(name: string): boolean {
  return /^(?:which|what|whatever|whose|the only) /i.test(name) || / of those$/i.test(name);
}

/** "Americans": many a one of a state; "the Americans" may be its government. */
function isPeople(r: Reading, { label, name }: Entity, [from, to]: Range): boolean {
  const head = topOf(r, from, to);
  const noun = r.low[head] as string;
  return (
    label === 'Country' &&
    /^NNP?S$/.test(xposOf(r, head)) &&
    !name.toLowerCase().includes(noun) &&
    r.low[from] !== 'the' &&
    r.low[from - 1] !== 'the'
  );
}

/** "Clinton allies": several are no one person of a name. */
function isMany(r: Reading, { label, unnamed }: Entity, [from, to]: Range): boolean {
  const head = topOf(r, from, to);
  return label === 'Person' && !unnamed && r.tag[head] === 'NOUN' && xposOf(r, head) === 'NNS';
}

/** "friends", "young voters": some of a kind, neither counted nor said whose. */
export function isBare({ name, unnamed }: Entity): boolean {
  return (
    unnamed &&
    /(?:s|people|men|women)$/i.test(name) &&
    !/^(?:the|his|her|its|their|our|my|your|two|three|four|five|six|\d)|['’]s /i.test(name)
  );
}

/** Those whom one speaks to from a platform. */
export function isAudience(entity: Entity): boolean {
  return isBare(entity) || (entity.label === 'Organization' && (entity.unnamed || MANY.test(entity.name)));
}

/** Names of bodies that hear speeches. */
const MANY =
  /\b(?:conference|convention|club|association|union|institute|council|society|congress|assembly|parliament|federation|foundation|chamber|caucus|forum|summit|league|action network)\b/i;

/** "the conference", "the World Economic Forum": where others meet. */
export function isEvent({ label, name }: Entity): boolean {
  return label === 'Organization' && /\b(?:conference|forum|dialogue|convention|debate)$/i.test(name);
}

/** "about 300 people", "reporters": whoever was there. */
export function isCrowd({ name, unnamed }: Entity): boolean {
  const noun = name.toLowerCase().split(' ').at(-1) ?? '';
  return unnamed && !isTold({ name, unnamed }) && (CROWDS.has(noun) || noun === 'people');
}

/** "the crowd", "the press", "the Asian Security Forum": no one that is told, thanked or spoken with. */
export function isPublic({ name, unnamed }: Entity): boolean {
  return unnamed ? /\b(?:crowd|audience|press|media)$/i.test(name) : /\b(?:Dialogue|Forum|Summit)$/.test(name);
}

/** "a candidate", of whom nobody says who it will be. */
export function isAnyOne({ name, unnamed }: Entity): boolean {
  return unnamed && /^an? /i.test(name);
}

/** "the Treasury": a body that needs no more of a name. */
export function isOffice({ name, label }: Entity): boolean {
  return label === 'Organization' && /^the \p{Lu}/u.test(name);
}
