import type { Relation } from '../language/analysis.ts';
import type { Span } from '../loaders/article.ts';
import type { Range } from '../quotes/content.ts';
import { phraseEnd } from '../quotes/phrases.ts';
import type { Reading } from '../quotes/reading.ts';
import { childBy, children, hangsOn, relationOf, topOf } from '../quotes/tree.ts';
import { isPossessive } from '../quotes/words.ts';

/* Who and what stands to a verb or noun as what, by the tree. Everything here is tokens. */

const OF = new Set(['of']);
const OBJECT: readonly Relation[] = ['iobj', 'obj'];
const SUBJECT: readonly Relation[] = ['nsubj', 'nsubj:pass'];
/** Relations of noun phrases to what they belong to. */
const NOMINAL = new Set<Relation>(['obl', 'obl:agent', 'nmod', 'obj', 'iobj', 'nmod:desc', 'compound', 'xcomp']);
const MAX_DEPTH = 4;
/** From a joined relative clause to the first of them. */
const MAX_CLIMB = 2;
/** More of a list than this is no list of parties: everyone in one does it to everyone in the other. */
const MAX_JOINED = 24;

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
  }
  const own = [...children(r, v)].filter((c) => OBJECT.includes(relationOf(r, c)));
  const after = own.filter((c) => c > v).flatMap((c) => receiverAndThing(r, c));
  if (after.length > 0) return after.sort((a, b) => rankOf(r, a) - rankOf(r, b) || a - b);
  const renamed = relativeHead(r, v);
  if (renamed >= 0 && own.some((c) => /^(?:whom|who|that|which)$/.test(r.low[c] as string))) return [renamed];
  for (const c of children(r, v))
    if (c > v && relationOf(r, c) === 'conj' && r.tag[c] === 'VERB' && c - v <= 4 && childBy(r, c, ...SUBJECT) < 0)
      return objectsOf(r, c);
  return isVerb ? objectAfter(r, v) : [];
}

/**
 * What the relative clause of the verb at `v`, or one joined with it, is about, or -1: “a pact which A left and which B
 * broke”. Two such clauses after “X's pact with Y” may be about either.
 */
function relativeHead(r: Reading, v: number): number {
  let first = v;
  for (let up = 0; up < MAX_CLIMB && /^(?:conj|xcomp)$/.test(relationOf(r, first)); up++)
    first = r.analysis.head[first] as number;
  if (relationOf(r, first) !== 'acl:relcl') return -1;
  const head = r.analysis.head[first] as number;
  return first !== v && relationOf(r, head) === 'nmod' && r.tag[head] === 'PROPN' ? -1 : head;
}

function rankOf(r: Reading, i: number): number {
  return relationOf(r, i) === 'iobj' ? 0 : 1;
}

/** "sent | Turkey | 2,000 tents": a name and what it gets, which the tree may take for one noun phrase. */
function receiverAndThing(r: Reading, object: number): number[] {
  const chunk = r.chunks[r.chunkOf[object] as number];
  const apart = [...children(r, object)].find(
    (c) => c < (chunk?.from ?? 0) && r.tag[c] === 'PROPN' && relationOf(r, c) === 'compound',
  );
  if (apart !== undefined) return [apart, object];
  const isSum = r.tag[object] === 'SYM';
  if (!chunk || r.tag[object] === 'PROPN' || (object !== chunk.head && !isSum)) return [object];
  let i = r.tag[chunk.from] === 'DET' ? chunk.from + 1 : chunk.from;
  const from = i;
  while (i < object && r.tag[i] === 'PROPN') i++;
  const isSplit = i > from && (r.tag[i] === 'NUM' || r.tag[i] === 'ADJ' || r.tag[i] === 'SYM');
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
  const isStray =
    r.analysis.head[top] !== v && (r.analysis.head[top] as number) < v && /^(?:obj|conj)$/.test(relationOf(r, top));
  return (isUpTo || isStray || /^(?:xcomp|dep|ccomp|root|nmod:unmarked)$/.test(relationOf(r, top))) &&
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
    if (preposition >= 0 && preposition < c && prepositions.has(r.low[preposition] as string) && !isAlong)
      found.push(c);
    if (r.low[preposition] === 'about' && r.tag[c] === 'NOUN') continue;
    found.push(...obliquesOf(r, c, prepositions, depth + 1));
  }
  return found.sort((a, b) => a - b);
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

/** The grammatical subject that a verb has of its own, or -1. */
export function subjectAt(r: Reading, v: number): number {
  return childBy(r, v, ...SUBJECT);
}

/** Heads of the noun phrases that are joined with the one that token `i` heads by commas and "and", itself first. */
export function joined(r: Reading, i: number): number[] {
  return joinedHeads(r, i).map((head) => countedBy(r, head));
}

/** "hundreds of | drivers": whom a noun counts, or the noun itself. */
function countedBy(r: Reading, i: number): number {
  if (!COUNTS.has(r.analysis.lemma[i] as string)) return i;
  const [counted] = obliquesOf(r, i, OF);
  return counted === undefined ? i : countedBy(r, counted);
}

const COUNTS = new Set([
  'hundred',
  'thousand',
  'dozen',
  'score',
  'ten',
  'hundreds',
  'thousands',
  'dozens',
  'scores',
  'tens',
]);

function joinedHeads(r: Reading, i: number): number[] {
  const chunk = r.chunks[r.chunkOf[i] as number];
  if (!chunk) return [i];
  const isWhole = i === chunk.head || i === topOf(r, chunk.from, chunk.to);
  const heads = isWhole ? range(chunk.from, chunk.to) : [i];
  const others = heads.flatMap((h) =>
    [...children(r, h)].filter(
      (c) => c >= (isWhole ? chunk.to : i) && relationOf(r, c) === 'conj' && isNominalHead(r, c),
    ),
  );
  if (others.length > 0 || !isWhole) return [i, ...others].slice(0, MAX_JOINED);
  const isAsWell = r.low.slice(chunk.to, chunk.to + 3).join(' ') === 'as well as';
  if (r.low[chunk.to] !== 'and' && !isAsWell) return [i];
  const next = r.chunks[r.chunkOf[isAsWell ? chunk.to + 3 : chunk.to + 1] as number];
  const top = next?.kind === 'noun' ? topOf(r, next.from, next.to) : -1;
  return top >= 0 && (isAsWell || relationOf(r, top) === 'conj') && isNominalHead(r, top) ? [i, top] : [i];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}

function isNominalHead(r: Reading, i: number): boolean {
  return r.tag[i] === 'PROPN' || r.tag[i] === 'NOUN' || r.tag[i] === 'PRON' || r.tag[i] === 'ADJ';
}

/** The first of the noun phrases that the one headed by `i` is joined with, where that is the subject of `v`. */
export function firstJoined(r: Reading, i: number, v: number): number {
  const subject = subjectAt(r, v);
  if (subject < 0 || subject >= i) return i;
  return joined(r, subject).some((k) => r.chunkOf[k] === r.chunkOf[i]) ? subject : i;
}

/** The words for each of those whom the noun phrase at token `i` and those joined with it name. */
export function partiesAt(r: Reading, i: number): Range[] {
  return joined(r, i).map((head) => phraseOf(r, head));
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
  if (i === chunk.head || (i === top && (hangsOn(r, chunk.head, i) || r.tag[chunk.head] === 'PROPN'))) {
    const last = r.chunks[phraseEnd(r, c, OF) - 1];
    return [chunk.from, last?.to ?? chunk.to];
  }
  let to = i + 1;
  for (const k of children(r, i))
    if (k < chunk.to && !isPossessive(r, k) && relationOf(r, k) !== 'nummod') to = Math.max(to, k + 1);
  while (to < chunk.to && r.tag[i] === 'PROPN' && r.tag[to] === 'PROPN') to++;
  return [Math.max(chunk.from, r.tree.left[i] as number), Math.min(to, chunk.to)];
}

/** Offsets of tokens in the text. */
export function spanOf(r: Reading, [from, to]: Range): Span {
  return [r.analysis.start[from] as number, r.analysis.end[to - 1] as number];
}

/** The verb of the clause that is the content of the verb at `v`: that it rained, or -1. */
export function contentOf(r: Reading, v: number): number {
  return childBy(r, v, 'ccomp');
}

/** The verb of the infinitive that goes on from the verb at `v`: threatened | to sue, or -1. */
export function infinitiveOf(r: Reading, v: number): number {
  for (const c of children(r, v)) {
    const relation = relationOf(r, c);
    if (c < v || r.tag[c] !== 'VERB' || !(relation === 'xcomp' || relation === 'advcl' || relation === 'ccomp'))
      continue;
    const mark = childBy(r, c, 'mark');
    if (relation === 'xcomp' || (mark >= 0 && r.low[mark] === 'to')) return c;
  }
  return -1;
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
    (c) => c < n && isCapital(r, c) && /^(?:amod|compound|nmod|nmod:desc)$/.test(relationOf(r, c)),
  );
  // "Recent U.S. raids": the first word of a sentence has a capital whatever it is.
  return found.find((c) => r.tag[c] === 'PROPN') ?? found[0] ?? -1;
}

export function isCapital(r: Reading, i: number): boolean {
  return /^\p{Lu}/u.test(r.analysis.text.slice(r.analysis.start[i], r.analysis.end[i]));
}
