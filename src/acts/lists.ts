import type { Range } from '../quotes/content.ts';
import type { Reading } from '../quotes/reading.ts';
import { childBy, children, hangsOn, relationOf, topOf, xposOf } from '../quotes/tree.ts';
import { isAfterComma, isOfApposition, isPlural, isTitle, namedAs, nameFor } from './appositions.ts';
import { obliquesOf, phraseOf, subjectAt } from './arguments.ts';
import { bearsName, isThing } from './behind.ts';

/* Several who are named together: A, B and C; lawmakers, including A and B; two senators, A and B. */

const OF = new Set(['of']);
/** More of a list than this is no list of parties: everyone in one does it to everyone in the other. */
const MAX_JOINED = 24;
/** Words before some of those whom a plural noun is for. */
const STATES = new Set(['countries', 'nations', 'states', 'powers', 'allies']);
const INCLUDING = new Set(['including', 'like', 'such']);

/** Heads of the noun phrases that are joined with the one that token `i` heads by commas and "and", itself first. */
export function joined(r: Reading, i: number): number[] {
  return joinedHeads(r, i).map((head) => nameFor(r, countedBy(r, head)));
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
  const names = namesOf(r, i);
  if (names.length > 1) return names;
  const isWhole = i === chunk.head || i === topOf(r, chunk.from, chunk.to);
  const heads = isWhole ? range(chunk.from, chunk.to) : [i];
  const others = [...titlesBefore(r, i, heads[0] as number), ...heads].flatMap((h) =>
    [...children(r, h)]
      .filter((c) => c >= (isWhole ? chunk.to : i) && relationOf(r, c) === 'conj' && isNominalHead(r, c))
      .slice(0, MAX_JOINED)
      .filter((c) => !isOfApposition(r, h, c) && !isParted(r, i, c)),
  );
  const last = others.findIndex((c) => r.tag[c] === 'PROPN' && childBy(r, c, 'cc') >= 0);
  const named = others.filter(
    (c, k) =>
      !isNamedNext(r, c, others[k + 1]) &&
      !(others[k + 1] === c + 1 && bearsName(r, c)) &&
      !(last >= 0 && k > last && r.tag[c] === 'NOUN' && !isPlural(r, c)),
  );
  if (named.length > 0 && isTitle(r, i) && !bearsName(r, i)) return named.slice(0, MAX_JOINED);
  if (named.length > 0 || !isWhole) return [i, ...named].slice(0, MAX_JOINED);
  const isAsWell = r.low.slice(chunk.to, chunk.to + 3).join(' ') === 'as well as';
  if (r.low[chunk.to] !== 'and' && !isAsWell) return [i];
  const next = r.chunks[r.chunkOf[isAsWell ? chunk.to + 3 : chunk.to + 1] as number];
  const top = next?.kind === 'noun' ? topOf(r, next.from, next.to) : -1;
  return top >= 0 && (isAsWell || relationOf(r, top) === 'conj') && isNominalHead(r, top) ? [i, top] : [i];
}

/** "US secretary | of | state John Doe": the tree may hang what is joined with a name on the title before it. */
function titlesBefore(r: Reading, i: number, from: number): number[] {
  return [...children(r, i)].filter((c) => c < from && relationOf(r, c) === 'nmod:desc');
}

/** "A and | her counterpart, | B,": a noun that the name after it is for, which closes the list. */
function isNamedNext(r: Reading, c: number, next: number | undefined): boolean {
  if (next === undefined || r.tag[c] !== 'NOUN' || isPlural(r, c) || r.tag[next] !== 'PROPN') return false;
  return childBy(r, c, 'cc') >= 0 && childBy(r, next, 'cc') < 0 && isAfterComma(r, next);
}

/** "backed X, | and opposed | Y": a verb between two noun phrases parts them, unless it is said of the first. */
function isParted(r: Reading, i: number, c: number): boolean {
  for (let k = i + 1; k < c; k++)
    if (r.tag[k] === 'VERB' && r.chunks[r.chunkOf[k] as number]?.verb?.head === k && !hangsOn(r, k, i)) return true;
  return false;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}

function isNominalHead(r: Reading, i: number): boolean {
  return r.tag[i] === 'PROPN' || r.tag[i] === 'NOUN' || r.tag[i] === 'PRON' || r.tag[i] === 'ADJ';
}

/** The names after the plural noun at `i` that say whom it is for: two senators, | A | and | B; none where it has no such list. */
function namesOf(r: Reading, i: number): number[] {
  if (!isPlural(r, i)) return [];
  const after = [...children(r, i)].filter((c) => c > i && r.tag[c] === 'PROPN' && startsName(r, c));
  const first = after[0] as number;
  if (after.length === 0 || relationOf(r, first) !== 'appos' || !isAfterComma(r, first)) return [];
  const inner = [...children(r, first)].filter((c) => c > first && relationOf(r, c) === 'conj' && r.tag[c] === 'PROPN');
  const rest = after.slice(1).filter((c) => relationOf(r, c) === 'conj');
  return [first, ...inner, ...rest].slice(0, MAX_JOINED);
}

/** "Ted Cruz": the tree may join a surname with its own first name. */
function startsName(r: Reading, i: number): boolean {
  return r.tag[i - 1] !== 'PROPN' || relationOf(r, i - 1) === 'nmod:desc';
}

/** Those whom the plural noun at `i` is said to be for, among others: lawmakers, including | A | and | B. */
export function membersOf(r: Reading, i: number): Range[] {
  if (!isPlural(r, i) || (isThing(r, i) && !STATES.has(r.low[i] as string))) return [];
  const head = r.analysis.head[i] as number;
  const around = head >= 0 && /^(?:obj|obl|nsubj)$/.test(relationOf(r, i)) ? [...children(r, head)] : [];
  return [...children(r, i), ...around]
    .filter((c) => c > i && isNamed(r, c) && isMember(r, i, c))
    .slice(0, MAX_JOINED)
    .flatMap((c) => joinedHeads(r, c))
    .flatMap((c, k) => (k === 0 ? [c] : joinedHeads(r, c)))
    .filter((c) => isNamed(r, c))
    .map((c) => phraseOf(r, c))
    .filter(([, to]) => r.low[to] !== 'at' && r.tag[to] !== 'NOUN');
}

/** "Smith", "secretary Smith". */
const isNamed = (r: Reading, i: number) => r.tag[i] === 'PROPN' || bearsName(r, i);

function isMember(r: Reading, i: number, c: number): boolean {
  const from = r.chunks[r.chunkOf[c] as number]?.from ?? c;
  if (r.low[from - 1] === 'them' && r.low[from - 2] === 'among') return /^(?:appos|nmod)$/.test(relationOf(r, c));
  const preposition =
    childBy(r, c, 'case') >= 0 ? childBy(r, c, 'case') : childBy(r, childBy(r, c, 'nmod:desc'), 'case');
  if (!INCLUDING.has(r.low[preposition] ?? '')) return false;
  if (relationOf(r, c) === 'nmod') return r.analysis.head[c] === i;
  // "Lawmakers fired back at the remarks, including Rep. X": a person is no remark.
  const before = preposition - (r.low[preposition - 1] === ',' ? 2 : 1);
  const isOfSubject = relationOf(r, i) === 'nsubj' && isThing(r, before) && relationOf(r, from) === 'nmod:desc';
  return relationOf(r, c) === 'obl' && (before === i || isOfSubject);
}

/** The first of the noun phrases that the one headed by `i`, which stands before the verb at `v`, is joined with. */
export function firstJoined(r: Reading, i: number, v: number): number {
  const subject = subjectAt(r, v);
  const named = namedAs(r, i);
  if (named !== i) return named;
  if (
    subject >= 0 &&
    subject < i &&
    isOneOf(r, i, [...joinedHeads(r, subject), ...membersOf(r, subject).map(([from]) => from)])
  )
    return subject;
  const chunk = r.chunks[r.chunkOf[i] as number];
  return chunk && isPluralVerb(r, v) ? (listBefore(r, topOf(r, chunk.from, chunk.to), v) ?? i) : i;
}

/** "A and | B, who are": the first of them, on whichever the tree hangs the clause; else null. */
function listBefore(r: Reading, i: number, v: number): number | null {
  const head = r.analysis.head[i] as number;
  if (relationOf(r, v) !== 'acl:relcl' || relationOf(r, i) !== 'conj' || r.tag[head] !== 'PROPN') return null;
  const isOfThem = [head, i].includes(r.analysis.head[v] as number);
  return isOfThem && r.tag[i] === 'PROPN' ? head : null;
}

function isOneOf(r: Reading, i: number, heads: readonly number[]): boolean {
  return heads.some((k) => r.chunkOf[k] === r.chunkOf[i]);
}

function isPluralVerb(r: Reading, v: number): boolean {
  const auxiliary = childBy(r, v, 'aux');
  const first = auxiliary >= 0 ? auxiliary : v;
  return r.low[first] === 'were' || xposOf(r, first) === 'VBP';
}

/** The words for each of those whom the noun phrase at token `i` and those joined with it name. */
export function partiesAt(r: Reading, i: number): Range[] {
  return joined(r, i).map((head) => phraseOf(r, head));
}

/** Those, and whom they are said to include. */
export function partiesAndMembersAt(r: Reading, i: number): Range[] {
  return [...partiesAt(r, i), ...membersOf(r, i)];
}
