import { agentOf } from '../quotes/agents.ts';
import type { Range } from '../quotes/content.ts';
import { type Reading, sentenceStart } from '../quotes/reading.ts';
import { findSubject } from '../quotes/source.ts';
import type { Subject } from '../quotes/subject.ts';
import { childBy, children, hangsOn, relationOf, topOf, xposOf } from '../quotes/tree.ts';
import { isAfterComma, isPlural, nameFor } from './appositions.ts';
import { isPassive, objectsOf, obliquesOf, ownerAt, phraseOf, subjectAt } from './arguments.ts';
import { behind } from './behind.ts';
import { ACTS_OF_NOUN, ACTS_OF_VERB } from './data/acts.ts';
import { lemmaAt } from './lemma.ts';
import { firstJoined, joined, membersOf, partiesAt } from './lists.ts';
import { aboveInfinitive, partnerOf } from './partners.ts';
import { perceivedAt } from './perceived.ts';
import { toldOf } from './relatives.ts';
import { firstTo, isInfinitive, isTimeSpent, useFor, verbOfMessage } from './stated.ts';

/** Who does a verb's deed, and whether they stand with it. */
export interface Actors {
  readonly parties: readonly Range[];
  /** Who is named as some of them: lawmakers, including X. */
  readonly members: readonly Range[];
  readonly near: boolean;
}

/** Those who do the deed of the verb at chunk `c`; null for none, or for whoever reads. */
export function actorsOf(r: Reading, c: number): Actors | null {
  const verb = r.chunks[c]?.verb;
  if (!verb) return null;
  if (isPassive(r, verb.head)) return agentsOf(r, verb.head);
  if (isInRelative(r, verb.head)) return sharedWith(r, verb.head);
  if (isOutcome(r, c) || isSetBeside(r, verb.head) || isAskedFor(r, verb.head)) return null;
  const message = verbOfMessage(r, verb.head);
  const through = message >= 0 ? message : useFor(r, verb.head);
  if (through >= 0) return doneWith(r, through);
  if (isTimeSpent(r, verb.head)) return sharedWith(r, verb.head);
  const first = verb.form === 'infinitive' ? firstTo(r, verb.head) : -1;
  if (first >= 0) return { ...named(r, first), near: true };
  const perceived = perceivedAt(r, verb.head);
  const together = perceived >= 0 ? perceived : withBefore(r, verb.head);
  if (together >= 0) return { ...named(r, together), near: true };
  const told = toldOf(r, verb.head);
  if (told >= 0) return { ...named(r, told), near: true };
  const above = aboveInfinitive(r, c);
  if (above >= 0) return doneWith(r, above);
  const partner = partnerOf(r, verb.head);
  if (partner >= 0) return doneWith(r, partner);
  const pronoun = pronounAfterApposition(r, verb.head);
  if (pronoun >= 0) return { parties: [[pronoun, pronoun + 1]], members: [], near: true };
  const own = subjectAt(r, verb.head);
  const subject = findSubject(r, c);
  const chunk = subject && r.chunks[subject.head];
  if (subject && chunk && !(subject.how === 'inverted' && own >= 0 && own < verb.head)) {
    const isOver =
      own >= 0 &&
      own < verb.head &&
      (r.low[chunk.head] === 'both' ||
        isBelow(r, chunk.head, own) ||
        isPartOf(r, chunk.head, own) ||
        saysWho(r, chunk.head, own));
    if (isOver) return { ...named(r, own), near: true };
    const head = firstJoined(r, chunk.head, verb.head);
    const authors = authorsOf(r, head);
    if (authors.length > 0) return { parties: authors, members: [], near: true };
    if (/^you$/.test(r.low[head] as string)) return null;
    const end = r.chunks[subject.to - 1]?.to ?? 0;
    const isOwn = own === head;
    const parties = joined(r, head)
      .filter((i) => i < end || nameFor(r, head) === i || (isOwn && i < verb.head))
      .map((i) => phraseOf(r, i));
    return { parties, members: membersOf(r, head), near: NEAR.has(subject.how) };
  }
  const agent = agentOf(r, verb.head);
  if (agent)
    return {
      parties: joined(r, agent.head)
        .filter((i) => i < verb.head || agent.head > verb.head)
        .map((i) => phraseOf(r, i)),
      members: [],
      near: false,
    };
  const isShared = /^(?:advcl|xcomp)$/.test(relationOf(r, verb.head));
  const isListed = relationOf(r, verb.head) === 'conj' && (verb.form === 'infinitive' || isInfinitive(r, verb.head));
  return isShared || isListed ? sharedWith(r, verb.head) : null;
}

/** Who does the deed of a verb that leaves it to its governor to say so. */
function sharedWith(r: Reading, v: number): Actors | null {
  const governor = r.analysis.head[v] as number;
  return governor < 0 || r.tag[governor] !== 'VERB' ? null : doneWith(r, governor);
}

/** Who does the deed of the verb at `governor`, or is said to have had it done. */
function doneWith(r: Reading, governor: number): Actors | null {
  const subject = isPassive(r, governor) ? subjectAt(r, governor) : -1;
  if (subject >= 0) return { ...named(r, subject), near: false };
  const actors = actorsOf(r, r.chunkOf[governor] as number);
  return actors && { ...actors, near: false };
}

/** "the files | that X got after suing Y": a circumstance of a relative clause, whose words for whom it is of stand far off. */
function isInRelative(r: Reading, v: number): boolean {
  const governor = r.analysis.head[v] as number;
  return (
    governor >= 0 &&
    governor < v &&
    r.chunks[r.chunkOf[v] as number]?.verb?.form === 'gerund' &&
    relationOf(r, v) === 'advcl' &&
    relationOf(r, governor) === 'acl:relcl' &&
    (childBy(r, v, 'mark', 'case') >= 0 || HARMING.has(r.analysis.lemma[v] as string))
  );
}

/** "the fact that one was a refugee | pushed X": a noun of a clause within the subject. */
function isBelow(r: Reading, noun: number, subject: number): boolean {
  for (let i = noun, up = 0; i >= 0 && i !== subject && up < MAX_UP; i = r.analysis.head[i] as number, up++)
    if (childBy(r, i, 'cop') >= 0 || r.chunks[r.chunkOf[i] as number]?.verb?.form === 'finite')
      return hangsOn(r, i, subject);
  return false;
}

/** "the East Coast, | liberal wing | pressed": a name that only tells which. */
function isPartOf(r: Reading, noun: number, subject: number): boolean {
  return /^(?:compound|amod)$/.test(relationOf(r, noun)) && r.analysis.head[noun] === subject && noun < subject;
}

/** "X, a maker | and activist, | gave", "X, founder of Y, | Z member": what only says more of a person of a name. */
function saysWho(r: Reading, noun: number, subject: number): boolean {
  if (r.tag[subject] !== 'PROPN' || r.tag[noun] !== 'NOUN' || isPlural(r, noun) || relationOf(r, noun) !== 'conj')
    return false;
  const first = r.analysis.head[noun] as number;
  const said = first === subject ? childBy(r, subject, 'appos') : first;
  const isOfName = said >= 0 && relationOf(r, said) === 'appos' && r.analysis.head[said] === subject;
  return isOfName && said < noun && r.tag[said] === 'NOUN' && !isPlural(r, said) && childBy(r, noun, 'det') < 0;
}

/** "X's much criticized speech", "more view X coldly than support her": of whom nothing is told by the verb. */
function isSetBeside(r: Reading, v: number): boolean {
  return relationOf(r, v) === 'amod' || (subjectAt(r, v) < 0 && r.low[childBy(r, v, 'mark')] === 'than');
}

/** "asked X to help | by condemning Y": a part of what is asked for, which nobody is said to have done. */
function isAskedFor(r: Reading, v: number): boolean {
  for (let i = v, up = 0; up < MAX_UP && !isAfterComma(r, i); up++) {
    const form = r.chunks[r.chunkOf[i] as number]?.verb?.form;
    const governor = r.analysis.head[i] as number;
    const isBare = isBareInfinitive(r, i);
    if (governor < 0 || !/^(?:advcl|xcomp|ccomp|conj)$/.test(relationOf(r, i))) return false;
    if (i === v && form === 'finite' && !isBare) return false;
    const isAsking = (ACTS_OF_VERB.get(lemmaAt(r, governor)) ?? []).some(({ act }) => ASKING.has(act.type));
    const isWhatIsAsked = isBare || (i !== v && form === 'infinitive');
    if (isWhatIsAsked && isAsking && objectsOf(r, governor).some((o) => o < i)) return true;
    i = governor;
  }
  return false;
}

/** 'to “give X money” | and call Y': an infinitive whose "to" stands apart, or one joined with it. */
function isBareInfinitive(r: Reading, v: number): boolean {
  const verb = r.chunks[r.chunkOf[v] as number]?.verb;
  if (verb?.head !== v || verb.form !== 'finite') return false;
  if (r.low[childBy(r, v, 'mark')] === 'to') return true;
  const first = r.analysis.head[v] as number;
  return (
    relationOf(r, v) === 'conj' &&
    xposOf(r, v) === 'VB' &&
    childBy(r, v, 'aux', 'nsubj') < 0 &&
    relationOf(r, first) === 'xcomp'
  );
}

const MAX_UP = 5;
const ASKING = new Set(['ASKED', 'URGED', 'DEMANDED', 'ADVISED']);

/** ", with X, | leading Y": who does what a gerund tells beside the main clause, or -1. */
function withBefore(r: Reading, v: number): number {
  const c = r.chunkOf[v] as number;
  const before = r.chunks[c - 2];
  if (r.chunks[c]?.verb?.form !== 'gerund' || r.chunks[c - 1]?.kind !== 'comma' || before?.kind !== 'noun') return -1;
  const isSetOff = r.low[before.from - 1] === 'with' && r.low[before.from - 2] === ',';
  return isSetOff ? topOf(r, before.from, before.to) : -1;
}

/** "The jet was downed, killing 298": what came of a thing done by nobody said. */
function isOutcome(r: Reading, c: number): boolean {
  const verb = r.chunks[c]?.verb;
  if (verb?.form !== 'gerund' || !HARMING.has(verb.lemma) || childBy(r, verb.head, 'mark', 'case') >= 0) return false;
  const before = r.chunks.slice(Math.max(sentenceStart(r, c), c - MAX_BACK), c).findLast((chunk) => chunk.verb)?.verb;
  return before?.passive === true && childBy(r, before.head, 'obl:agent') < 0;
}

const HARMING = new Set(['kill', 'shoot', 'injure', 'wound', 'hurt', 'destroy']);
const MAX_BACK = 8;

/** "A libertarian, | he backed X": the pronoun, where the tree has two subjects; else -1. */
function pronounAfterApposition(r: Reading, v: number): number {
  const subjects = [...children(r, v)].filter((i) => i < v && relationOf(r, i) === 'nsubj');
  const last = subjects.at(-1) ?? -1;
  return subjects.length === 2 && r.low[last - 1] === ',' && /^(?:he|she|they|it)$/.test(r.low[last] as string)
    ? last
    : -1;
}

/** Who a passive says it is done by: the nearest "by" phrase that is not of a deed named in between. */
function agentsOf(r: Reading, v: number): Actors | null {
  const agent = obliquesOf(r, v, BY).find((i) => {
    const head = r.analysis.head[i] as number;
    // “X accused of fraud,” by Jane Doe: who wrote the words.
    const by = childBy(r, i, 'case');
    const isByline = r.mark[by - 1] === -1 && r.low[by - 2] === ',';
    return !isByline && (head === v || !ACTS_OF_NOUN.has(r.analysis.lemma[head] as string));
  });
  return agent === undefined ? null : { ...named(r, agent), near: true };
}

/** "a Herald editorial", "Smith's ad": whoever speaks by a text that says something. */
function authorsOf(r: Reading, i: number): Range[] {
  const text = r.analysis.lemma[i] as string;
  if (r.tag[i] !== 'NOUN' || !(ARTICLES.has(text) || ADVERTISEMENTS.has(text))) return [];
  const isSaidWhose = ARTICLES.has(text) || ownerAt(r, i) >= 0 || obliquesOf(r, i, BY).length > 0;
  return isSaidWhose ? behind(r, i).flatMap((author) => partiesAt(r, author)) : [];
}

const ARTICLES = new Set(['editorial', 'op-ed', 'column']);
const ADVERTISEMENTS = new Set(['ad', 'ads', 'advertisement', 'commercial', 'spot']);

function named(r: Reading, i: number): Pick<Actors, 'parties' | 'members'> {
  return { parties: partiesAt(r, i), members: membersOf(r, i) };
}

const BY = new Set(['by']);
const NEAR: ReadonlySet<Subject['how']> = new Set<Subject['how']>([
  'before',
  'aside',
  'antecedent',
  'inverted',
  'agent',
]);
