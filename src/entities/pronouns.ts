import { childBy, children } from '../quotes/tree.ts';
import type { Gender } from './data/people.ts';
import type { Draft, Found } from './draft.ts';
import { governing } from './governing.ts';
import { isPlural } from './phrases.ts';
import { clauseOf, headOf, subjectOf, subjectsAround } from './syntax.ts';
import { isNoun, sameSentence, type Words } from './words.ts';

/* Whom third persons and relatives stand for, by Hobbs' order (1978) of sentences and subjects and Lappin and Leass' (1994) filters. */

const REACH = 6;

export const genders: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'm'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'f'] as const),
]);
export const THEY = new Set(['they', 'them', 'their', 'theirs', 'themselves']);
export const IT = new Set(['it', 'its', 'itself']);
export const WHO = new Set(['who', 'whom', 'whose']);

/** What the choice of an antecedent may look at. */
export interface Discourse {
  readonly w: Words;
  /** Everyone mentioned so far, in order. */
  readonly mentions: readonly Found[];
  /** The mention that token `i` is a word of; a name's also where it is yet to come. */
  at(i: number): Found | undefined;
}

/** What a pronoun asks of whom it stands for. */
export interface Wanted {
  readonly at: number;
  readonly gender: Gender | null;
  readonly fits: (draft: Draft) => boolean;
  /** Who cannot be meant: the speaker of the words that it stands in. */
  readonly not: ReadonlySet<Draft>;
}

/** Whom "he" or "she" stands for: the nearest sentence's first subject that fits, else who else fits there, else who follows. */
export function antecedent(d: Discourse, wanted: Wanted): Draft | null {
  const { w } = d;
  const { at } = wanted;
  if (/sel(?:f|ves)$/.test(w.low[at] as string)) return ownSubject(d, wanted);
  const not = isObject(w, at) ? new Set([...wanted.not, ...clauseMates(d, at)]) : wanted.not;
  const inside = w.quoted[at] === 1;
  return (
    governing(d, wanted) ??
    judged(d, wanted) ??
    (inside ? null : nearest(d, { ...wanted, not }, false)) ??
    nearest(d, { ...wanted, not }, true) ??
    following(d, wanted)
  );
}

/**
 * Whom the nearest sentence gives that has anybody who fits, else whose campaign it names; `quoted`: whether mentions in
 * quotation marks count.
 */
function nearest({ w, mentions }: Discourse, { at, gender, fits, not }: Wanted, quoted: boolean): Draft | null {
  const here = w.sentence[at] as number;
  let last = mentions.length - 1;
  for (let s = here; s >= 0 && s >= here - REACH; s--) {
    while (last >= 0 && (w.sentence[(mentions[last] as Found).head] as number) > s) last--;
    const there: Found[] = [];
    let owner: Draft | null = null;
    for (let m = last; m >= 0 && w.sentence[(mentions[m] as Found).head] === s; m--) {
      const found = mentions[m] as Found;
      if ((!quoted && w.quoted[found.head] === 1) || w.headline[found.head] !== w.headline[at]) continue;
      if (found.head < at && fits(found.draft) && !not.has(found.draft)) there.unshift(found);
      const evoked = found.head < at ? found.draft.owner : null;
      if (evoked && fits(evoked) && !not.has(evoked)) owner = evoked;
    }
    const sure = s === here ? there.filter((f) => f.draft.gender === gender) : [];
    const known = sure.length > 0 ? sure : there;
    const free = new Set(known.filter(({ head }) => !isModifying(w, head)).map((f) => f.draft));
    const fitting = free.size > 0 ? known.filter((f) => free.has(f.draft)) : known;
    const best = fitting.find((f) => f.subject) ?? fitting[0];
    if (best || owner) return best?.draft ?? owner;
  }
  return null;
}

/** "a Doe supporter": a name that only tells of what kind somebody is. */
function isModifying(w: Words, i: number): boolean {
  return w.relation[i] === 'compound' && w.tag[headOf(w, i)] === 'NOUN';
}

const JUDGING =
  /^(?:attack|criticize|criticise|blast|slam|rail|fault|mock|denounce|condemn|rebuke|chide|assail|lambaste|ridicule|scold|praise|thank|commend|applaud|laud)$/;
const AIMING = /^(?:taking|targeting|citing|mocking|criticizing|criticising|questioning|attacking|ridiculing)$/;

/**
 * "attacked Doe for his vote", "railed against Doe, taking aim at his vote": what is blamed or praised is of whom the verb
 * judges (implicit causality, Garvey and Caramazza 1974).
 */
function judged(d: Discourse, { at, fits, not }: Wanted): Draft | null {
  const { w } = d;
  if (w.relation[at] !== 'nmod:poss') return null;
  const clause = clauseOf(w, at);
  const aims = clause >= 0 && AIMING.test(w.low[clause] as string);
  const verb = aims ? headOf(w, clause) : clause;
  if (verb < 0 || !JUDGING.test(w.analysis.lemma[verb] as string)) return null;
  const cause = headOf(w, at);
  if (!aims && !hasCase(w, cause, /^(?:for|over)$/)) return null;
  for (const child of children(w, verb)) {
    if (child >= cause || child < verb) continue;
    if (w.relation[child] !== 'obj' && !hasCase(w, child, /^(?:against|at|into)$/)) continue;
    const draft = d.at(child)?.draft;
    if (draft && fits(draft) && !not.has(draft)) return draft;
  }
  return null;
}

/** Whether a preposition of those brings in the noun at token `i`. */
function hasCase(w: Words, i: number, preposition: RegExp): boolean {
  const mark = childBy(w, i, 'case');
  return mark >= 0 && preposition.test(w.low[mark] as string);
}

/** "In his letter to Giles Orr, Jane Doe …": the first subject named after the pronoun in its sentence, else the first name. */
function following({ w, at: mentionAt }: Discourse, { at, fits, not }: Wanted): Draft | null {
  let first: Draft | null = null;
  for (let i = at + 1; sameSentence(w, at, i); i++) {
    const found = mentionAt(i);
    if (found?.kind !== 'name' || !fits(found.draft) || not.has(found.draft)) continue;
    if (w.relation[i]?.startsWith('nsubj')) return found.draft;
    first ??= found.draft;
  }
  return first;
}

function ownSubject(d: Discourse, { at, fits }: Wanted): Draft | null {
  const subject = subjectOf(d.w, clauseOf(d.w, at));
  const draft = subject < 0 ? undefined : d.at(subject)?.draft;
  return draft && fits(draft) ? draft : null;
}

function isObject(w: Words, i: number): boolean {
  return /^(?:obj|iobj|obl)/.test(w.relation[i] as string) || /^(?:him|them)$/.test(w.low[i] as string);
}

/** The subject of the clause, whom its object cannot be. */
function clauseMates(d: Discourse, at: number): Draft[] {
  const clause = clauseOf(d.w, at);
  const subject =
    d.w.relation[clause] === 'parataxis' ? childBy(d.w, clause, 'nsubj') : subjectOf(d.w, doneBy(d.w, clause));
  const draft = subject < 0 ? undefined : d.at(subject)?.draft;
  return draft ? [draft] : [];
}

/** "said Doe is to blame | and accused him": the verb that a past one is joined with, whatever the tree joins it with. */
function doneBy(w: Words, verb: number): number {
  const first = headOf(w, verb);
  if (w.relation[verb] !== 'conj' || w.relation[first] !== 'ccomp' || childBy(w, verb, 'nsubj') >= 0) return verb;
  const isNow = /^(?:is|are|’s|'s)$/.test(w.low[childBy(w, first, 'cop', 'aux')] ?? '');
  const isPast = childBy(w, verb, 'aux') < 0 && /ed$/.test(w.low[verb] as string);
  return isNow && isPast ? headOf(w, first) : verb;
}

/**
 * Whom "they" or "it" stands for: the subject of a clause around it, else that of the sentence before. A thing that does
 * not speak may be meant as well, so any other subject of theirs in number ends the search.
 */
export function groupAntecedent(d: Discourse, { at, fits, not }: Wanted): Draft | null {
  const { w } = d;
  const own = w.relation[at] === 'nmod:poss' || isObject(w, at);
  const mate = isObject(w, at) ? subjectOf(w, clauseOf(w, at)) : -1;
  const around = [...subjectsAround(w, at), ...subjectsBefore(w, at)];
  const before = own ? [] : previousSubject(w, at);
  for (const subject of [...around, ...before]) {
    if (subject === mate) continue;
    const draft = subject < at ? d.at(subject)?.draft : undefined;
    if (draft && fits(draft) && !not.has(draft)) return childBy(w, subject, 'conj') < 0 ? draft : null;
    if (!draft && isNoun(w, subject) && isMany(w, subject) === THEY.has(w.low[at] as string)) return null;
  }
  return own && around.length === 0 ? following(d, { at, gender: null, fits, not }) : null;
}

/** Plural, or "a number of guests". */
function isMany(w: Words, i: number): boolean {
  return isPlural(w, i) || (COUNTS.test(w.low[i] as string) && w.low[i + 1] === 'of');
}

const COUNTS = /^(?:number|majority|handful|group|couple|dozen|half)$/;

/** The subjects of clauses that go before the pronoun's own and hang on it: "Although the fund closed, it …". */
function subjectsBefore(w: Words, at: number): number[] {
  return [...children(w, clauseOf(w, at))].flatMap((clause) => {
    const subject = clause < at && w.relation[clause] === 'advcl' ? childBy(w, clause, 'nsubj') : -1;
    return subject >= 0 && subject < at ? [subject] : [];
  });
}

/** The subject of the sentence before, as a list of one or none. */
export function previousSubject(w: Words, at: number): number[] {
  const before = (w.sentence[at] as number) - 1;
  if (before < 0) return [];
  const from = w.analysis.sentences[before] as number;
  for (let i = from; w.sentence[i] === before; i++)
    if (headOf(w, i) < 0) {
      const subject = subjectOf(w, i);
      return subject >= 0 ? [subject] : [];
    }
  return [];
}

/** The noun that "who" or "whose" belongs to: the person right before it, else what the tree hangs its clause on; -1 if none. */
export function relativeOf(d: Discourse, i: number): number {
  const { w } = d;
  const before = w.low[i - 1] === ',' ? i - 2 : i - 1;
  if (!sameSentence(w, i, before)) return -1;
  const near = d.at(before);
  if (near?.draft.label === 'Person' || (w.low[i - 1] !== ',' && w.tag[before] === 'NOUN')) return before;
  let v = headOf(w, i);
  for (let hops = 0; v >= 0 && hops < 8 && !w.relation[v]?.startsWith('acl'); hops++) v = headOf(w, v);
  for (let noun = v < 0 ? before : headOf(w, v), hops = 0; noun >= 0 && hops < 4; noun = headOf(w, noun), hops++) {
    if (noun < i && d.at(noun)?.draft.label === 'Person') return noun;
    if (w.relation[noun] !== 'appos' && !w.relation[noun]?.startsWith('nmod')) break;
  }
  return isNoun(w, before) ? before : -1;
}
