import { isPersonNoun } from '../entities/phrases.ts';
import type { Relation } from '../language/analysis.ts';
import type { Span } from '../loaders/article.ts';
import type { Range } from '../quotes/content.ts';
import { TIME_NAMES } from '../quotes/data/time.ts';
import { phraseEnd } from '../quotes/phrases.ts';
import type { Reading } from '../quotes/reading.ts';
import { surfaceSubject } from '../quotes/source.ts';
import { childBy, children, hangsOn, relationOf, topOf } from '../quotes/tree.ts';
import { isPossessive } from '../quotes/words.ts';
import { saidOf } from './participles.ts';

/* Who and what stands to a verb or noun as what, by the tree. Everything here is tokens. */

const OF = new Set(['of']);
const OBJECT: readonly Relation[] = ['iobj', 'obj'];
const SUBJECT: readonly Relation[] = ['nsubj', 'nsubj:pass', 'nsubj:outer'];
/** Relations of noun phrases to what they belong to. */
const NOMINAL = new Set<Relation>(['obl', 'obl:agent', 'nmod', 'obj', 'iobj', 'nmod:desc', 'compound', 'xcomp']);
const MAX_DEPTH = 4;
/** From a joined relative clause to the first of them. */
const MAX_CLIMB = 2;

/**
 * The objects of a verb, whom first, and of a verb with a preposition what stands after that (called on X); those it
 * shares with the verb after "and" where it has none of its own.
 */
export function objectsOf(r: Reading, v: number): number[] {
  const verb = r.chunks[r.chunkOf[v] as number]?.verb;
  const isVerb = verb?.head === v;
  if (isVerb && verb.particle > 0) {
    const [first] = obliquesOf(r, v, new Set([r.low[v + verb.particle] as string]));
    if (first !== undefined) return [first];
    const next = r.chunks[(r.chunkOf[v] as number) + 1];
    const asked = next?.kind === 'noun' && next.from === v + verb.particle + 1 ? topOf(r, next.from, next.to) : -1;
    if (asked >= 0 && isAskedTo(r, v, asked, v + verb.particle)) return [asked];
  }
  const own = [...children(r, v)].filter((c) => OBJECT.includes(relationOf(r, c)) && !isWhose(r, c));
  const after = own.filter((c) => c > v).sort((a, b) => rankOf(r, a) - rankOf(r, b) || a - b);
  if (after.length > 0) return after.flatMap((c) => receiverAndThing(r, c));
  const renamed = relativeHead(r, v);
  if (renamed >= 0 && own.some((c) => /^(?:whom|who|that|which)$/.test(r.low[c] as string))) return [renamed];
  if (isVerb && relationOf(r, v + 1) === 'advmod' && r.tag[v + 1] === 'ADV' && isCapital(r, v + 1)) return [v + 1];
  for (const c of children(r, v))
    if (c > v && relationOf(r, c) === 'conj' && r.tag[c] === 'VERB' && c - v <= 4 && childBy(r, c, ...SUBJECT) < 0)
      return objectsOf(r, c);
  return isVerb ? objectAfter(r, v) : [];
}

/** "calling on | X to act": the tree may take the particle for the mark of what X should do. */
function isAskedTo(r: Reading, v: number, asked: number, particle: number): boolean {
  const head = r.analysis.head[asked] as number;
  const act = head === v ? (r.analysis.head[particle] as number) : head;
  return r.analysis.head[act] === v && childBy(r, act, 'mark') === particle;
}

/**
 * What the relative clause of the verb at `v`, or one joined with it, is about, or -1: “a pact which A left and which B
 * broke”. Two such clauses after “X's pact with Y” may be about either.
 */
function relativeHead(r: Reading, v: number): number {
  let first = v;
  for (let up = 0; up < MAX_CLIMB && /^(?:conj|xcomp)$/.test(relationOf(r, first)) && !isSecond(r, first); up++)
    first = r.analysis.head[first] as number;
  if (relationOf(r, first) !== 'acl:relcl' && !isSecond(r, first)) return -1;
  const head = r.analysis.head[first] as number;
  return first !== v && relationOf(r, head) === 'nmod' && r.tag[head] === 'PROPN' ? -1 : head;
}

/** "a budget which A tried to stop | and which B dislikes": a second clause, where the tree joins it with the noun. */
function isSecond(r: Reading, v: number): boolean {
  const noun = r.analysis.head[v] as number;
  return relationOf(r, v) === 'conj' && noun >= 0 && r.tag[noun] !== 'VERB' && childBy(r, noun, 'acl:relcl') >= 0;
}

/** What an active verb is done to, or a passive one is said of. */
export function directObjects(r: Reading, v: number): number[] {
  if (!isPassive(r, v)) return objectsOf(r, v);
  const own = childBy(r, v, 'nsubj:pass', 'nsubj');
  if (own >= 0) return [own];
  const relation = relationOf(r, v);
  const governor = r.analysis.head[v] as number;
  if (relation === 'acl') return [saidOf(r, v, governor)];
  const c = r.chunkOf[relation === 'advcl' ? governor : v] as number;
  const subject = r.chunks[c]?.verb ? surfaceSubject(r, c) : null;
  const chunk = subject && r.chunks[subject.head];
  return chunk ? [chunk.head] : [];
}

/** "accused | Smith | supporters": a name that the tree parts from those whom it tells more of. */
function isWhose(r: Reading, i: number): boolean {
  const next = i + 1;
  const isBefore = r.tag[i] === 'PROPN' && r.tag[next] === 'NOUN' && r.chunkOf[i] === r.chunkOf[next];
  if (!isBefore || r.analysis.head[i] !== r.analysis.head[next]) return false;
  return [r.analysis.lemma[next], r.low[next]].some((noun) => isPersonNoun(noun as string));
}

function rankOf(r: Reading, i: number): number {
  return relationOf(r, i) === 'iobj' ? 0 : 1;
}

/** "sent | Turkey | 2,000 tents": a name and what it gets, which the tree may take for one noun phrase. */
function receiverAndThing(r: Reading, object: number): number[] {
  const chunk = r.chunks[r.chunkOf[object] as number];
  const apart = [...children(r, object)].find(
    (c) =>
      c < (chunk?.from ?? 0) &&
      r.tag[c] === 'PROPN' &&
      relationOf(r, c) === 'compound' &&
      !/^['’]$/.test(r.low[c + 1] as string),
  );
  if (apart !== undefined) return [apart, object];
  // "granted asylum | to 18 rebels"
  const given = [...children(r, object)].find(
    (c) => r.tag[c] === 'NOUN' && relationOf(r, c) === 'compound' && r.low[c + 1] === 'to' && c + 1 < object,
  );
  if (given !== undefined) return [object, given];
  const isSum = r.tag[object] === 'SYM';
  if (!chunk || r.tag[object] === 'PROPN' || (object !== chunk.head && !isSum)) return [object];
  let i = r.tag[chunk.from] === 'DET' ? chunk.from + 1 : chunk.from;
  const from = i;
  while (i < object && (r.tag[i] === 'PROPN' || (r.tag[i] === 'ADV' && isCapital(r, i)))) i++;
  // "the Iran nuclear deal" is one thing.
  const isSplit = i > from && (r.tag[i] === 'NUM' || r.tag[i] === 'SYM' || (r.tag[i] === 'ADJ' && from === chunk.from));
  return isSplit && (i < object || isSum) ? [i - 1, object] : [object];
}

/** The noun phrase right after the verb, where the tree takes it for something else that is no subject: asked X: “…” */
function objectAfter(r: Reading, v: number): number[] {
  let c = (r.chunkOf[v] as number) + 1;
  const isUpTo = r.low[v + 1] === 'up' && r.low[v + 2] === 'to';
  if (isUpTo) c += 2;
  const chunk = r.chunks[c];
  if (chunk?.kind !== 'noun' || r.sentenceOf[c] !== r.sentenceOf[c - 1]) return [];
  const top = topOf(r, chunk.from, chunk.to);
  const whose = relationOf(r, top) === 'nmod:poss' ? (r.analysis.head[top] as number) : -1;
  // "told ABC's | This Week"
  if (r.tag[whose] === 'PROPN' && r.analysis.head[whose] === v && relationOf(r, whose) === 'obl:unmarked')
    return [whose];
  const isStray =
    r.analysis.head[top] !== v &&
    (r.analysis.head[top] as number) < v &&
    /^(?:obj|conj|nmod:desc)$/.test(relationOf(r, top));
  const isAfterParticle = (r.chunks[c - 1]?.verb?.particle ?? 0) > 0 && relationOf(r, top) === 'obl';
  return (isUpTo ||
    isStray ||
    isAfterParticle ||
    /^(?:xcomp|dep|ccomp|root|nmod:unmarked)$/.test(relationOf(r, top))) &&
    r.tag[top] !== 'VERB'
    ? [chunk.head]
    : [];
}

/** The noun phrases after token `i` that hang on it, or on a noun that does, by one of these prepositions. */
export function obliquesOf(r: Reading, i: number, prepositions: ReadonlySet<string>, depth = 0): number[] {
  if (depth > MAX_DEPTH) return [];
  const found: number[] = [];
  for (const c of children(r, i)) {
    if (c < i || r.tag[c] === 'VERB' || !isUnder(r, c)) continue;
    const preposition = prepositionOf(r, c);
    const isAlong = r.low[preposition - 1] === 'along';
    // A name may hold one: offered money through Race To The Top.
    if (preposition >= 0 && isCapital(r, preposition) && !isCapital(r, r.analysis.head[c] as number)) continue;
    if (
      preposition >= 0 &&
      preposition < c &&
      prepositions.has(r.low[preposition] as string) &&
      !isAlong &&
      !isMeanwhile(r, preposition, c)
    )
      found.push(c);
    if (r.low[preposition] === 'about' && r.tag[c] === 'NOUN') continue;
    found.push(...obliquesOf(r, c, prepositions, depth + 1));
  }
  return found.sort((a, b) => a - b);
}

/** "spoke often, with X seeking advice": what X does meanwhile. */
function isMeanwhile(r: Reading, preposition: number, c: number): boolean {
  const next = r.chunks[(r.chunkOf[c] as number) + 1]?.verb;
  return r.low[preposition - 1] === ',' && next?.form === 'gerund' && r.analysis.head[next.head] === c;
}

function isUnder(r: Reading, c: number): boolean {
  const relation = relationOf(r, c);
  return NOMINAL.has(relation) || relation === 'conj' || (relation === 'advmod' && AGAIN.has(r.low[c] as string));
}

/** Adverbs on which the tree may hang the phrase after them: met | earlier with X. */
const AGAIN = new Set(['earlier', 'later', 'again', 'together', 'afterwards', 'afterward', 'directly', 'privately']);

/** The preposition of the noun phrase that token `i` heads, which the tree may hang on another part of a name, or -1. */
function prepositionOf(r: Reading, i: number): number {
  const own = childBy(r, i, 'case');
  if (own >= 0 || r.tag[i] !== 'PROPN') return own;
  for (const c of children(r, i))
    if (c > i && relationOf(r, c) === 'flat') {
      const other = childBy(r, c, 'case');
      if (other >= 0 && other < i) return other;
    }
  return -1;
}

/** The grammatical subject that a verb has of its own, or -1; whoever the tree takes for one before "'s" is an owner. */
export function subjectAt(r: Reading, v: number): number {
  const subjects = [...children(r, v)].filter((c) => SUBJECT.includes(relationOf(r, c)));
  return subjects.find((c) => !isPossessive(r, (r.tree.right[c] as number) - 1)) ?? subjects[0] ?? -1;
}

/** Whose the noun at `i` is by "'s", "his" or the like, or -1. */
export function ownerAt(r: Reading, i: number): number {
  return childBy(r, i, 'nmod:poss');
}

/** The words that name whatever token `i` heads, "of" phrases taken in; where it is a modifier, its own words. */
export function phraseOf(r: Reading, i: number): Range {
  const c = r.chunkOf[i] as number;
  const chunk = r.chunks[c];
  if (!chunk || r.tag[i] === 'PRON') return [i, i + 1];
  const top = topOf(r, chunk.from, chunk.to);
  if (i === chunk.head || (i === top && (hangsOn(r, chunk.head, i) || isStrayName(r, chunk.head, i)))) {
    const last = r.chunks[phraseEnd(r, c, OF) - 1];
    return [chunk.from, last?.to ?? chunk.to];
  }
  let to = i + 1;
  for (const k of children(r, i))
    if (k < chunk.to && !isPossessive(r, k) && relationOf(r, k) !== 'nummod') to = Math.max(to, k + 1);
  while (to < chunk.to && r.tag[i] === 'PROPN' && r.tag[to] === 'PROPN') to++;
  return [Math.max(chunk.from, r.tree.left[i] as number), Math.min(to, chunk.to)];
}

/** A name at `i` that the tree does not hang on the noun that it stands by; another object or subject of a verb is another's. */
function isStrayName(r: Reading, i: number, noun: number): boolean {
  const isAlike = relationOf(r, i) === relationOf(r, noun);
  // "the attorney | general is": two subjects of one verb.
  if (isAlike && relationOf(r, i) === 'nsubj' && r.analysis.head[i] === r.analysis.head[noun]) return true;
  return r.tag[i] === 'PROPN' && (isAlike || ![...OBJECT, ...SUBJECT].includes(relationOf(r, i)));
}

/** Offsets of tokens in the text. */
export function spanOf(r: Reading, [from, to]: Range): Span {
  return [r.analysis.start[from] as number, r.analysis.end[to - 1] as number];
}

/** Whether the verb at `v` is said of what it is done to; so is a participle with its agent: "accused by X, Y left". */
export function isPassive(r: Reading, v: number): boolean {
  const verb = r.chunks[r.chunkOf[v] as number]?.verb;
  if (verb?.head === v && verb.passive) return true;
  return verb?.auxiliary !== true && childBy(r, v, 'obl:agent') >= 0 && childBy(r, v, 'nsubj') < 0;
}

/** "the Russian attack", "a US offer": the adjective or name in capitals before the noun at `n`, or -1. */
export function nationBefore(r: Reading, n: number): number {
  const found = [...children(r, n)].filter(
    (c) =>
      c < n &&
      isCapital(r, c) &&
      !TIME_NAMES.has(r.low[c] as string) &&
      /^(?:amod|compound|nmod|nmod:desc)$/.test(relationOf(r, c)),
  );
  // "Recent U.S. raids": the first word of a sentence has a capital whatever it is.
  return found.find((c) => r.tag[c] === 'PROPN') ?? found[0] ?? -1;
}

export function isCapital(r: Reading, i: number): boolean {
  return /^\p{Lu}/u.test(r.analysis.text.slice(r.analysis.start[i], r.analysis.end[i]));
}
