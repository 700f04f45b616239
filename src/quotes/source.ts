import { ACTUAL_CONTROL, FUTURE_CONTROL, NEGATIVE_CONTROL, OTHER_CONTROL, REPORTING } from './data/reporting.ts';
import { invertedSubject, isInverted } from './inversion.ts';
import { isLoose, isObjectPronoun, phraseEnd, phraseStart, skipLeft } from './phrases.ts';
import { headOf, kindAt, type Reading, sentenceEnd, sentenceStart } from './reading.ts';
import type { VerbGroup } from './verbs.ts';

/** The words that name who does the deed of a verb: chunks `[from, to)`; `head` is the chunk that names them. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly how: 'before' | 'aside' | 'inverted' | 'agent' | 'antecedent' | 'shared' | 'control' | 'participle';
  /** The verb whose subject it is, where this one has none of its own: chunk index, else null. */
  readonly partner: number | null;
}

const MAX_DEPTH = 4;
const MAX_BACK = 60;
const MAX_ASIDE = 24;

/** What was found for each reading: the same subjects are asked for by cues, contents and acts. */
const found = new WeakMap<Reading, Map<number, Subject | null>>();

/** Who does the deed of the verb at chunk `v`, or null: the agent of a passive, else its subject. */
export function findSubject(r: Reading, v: number): Subject | null {
  const known = found.get(r) ?? new Map<number, Subject | null>();
  found.set(r, known);
  let subject = known.get(v);
  if (subject === undefined) {
    subject = verbAt(r, v).passive ? agentOf(r, v) : surfaceSubject(r, v);
    known.set(v, subject);
  }
  return subject;
}

/** The grammatical subject of the verb at chunk `v`, or null. */
export function surfaceSubject(r: Reading, v: number, depth = 0): Subject | null {
  if (depth > MAX_DEPTH) return null;
  const verb = verbAt(r, v);
  const lo = sentenceStart(r, v);
  if (verb.form === 'infinitive') return controller(r, v, lo, depth);
  if (isInverted(r, v)) return invertedSubject(r, v);
  let k = skipLeft(r, v - 1, lo);
  if (kindAt(r, k, lo, v) === 'opening') k = skipLeft(r, k - 1, lo);
  switch (kindAt(r, k, lo, v)) {
    case 'noun':
      return verb.form === 'gerund' && kindAt(r, k - 1, lo, v) === 'verb' && statementOf(r, k)
        ? shared(surfaceSubject(r, k - 1, depth + 1), k - 1, 'participle')
        : subjectEndingAt(r, k, lo);
    case 'relative':
      return antecedent(r, k, lo);
    case 'and':
      return partnerSubject(r, v, k, lo, depth);
    case 'comma':
    case 'dash':
      if (verb.form === 'gerund') return governingSubject(r, v, k, lo, depth);
      return aside(r, k, lo) ?? (kindAt(r, k, lo, v) === 'comma' ? partnerSubject(r, v, k, lo, depth) : null);
    case 'other':
      return headOf(r, k) === ')' ? bracketed(r, k, lo) : null;
    case 'closing':
      return quotedName(r, k, lo);
    case 'verb':
      return verb.form === 'gerund' ? shared(surfaceSubject(r, k, depth + 1), k, 'control') : null;
    case 'preposition':
    case 'conjunction':
      return verb.form === 'gerund' ? governingSubject(r, v, k, lo, depth) : null;
    default:
      return null;
  }
}

export function verbAt(r: Reading, v: number): VerbGroup {
  return r.chunks[v]?.verb as VerbGroup;
}

/** "was told by X": the phrase after "by". */
function agentOf(r: Reading, v: number): Subject | null {
  const hi = sentenceEnd(r, v);
  let k = v + 1;
  while (kindAt(r, k, v, hi) === 'adverb' || kindAt(r, k, v, hi) === 'time') k++;
  if (headOf(r, k) !== 'by' || kindAt(r, k + 1, v, hi) !== 'noun') return null;
  return { from: k + 1, to: phraseEnd(r, k + 1), head: k + 1, how: 'agent', partner: null };
}

/** The subject whose last noun chunk is `k`. */
function subjectEndingAt(r: Reading, k: number, lo: number): Subject | null {
  if (isObjectPronoun(r, k)) return null;
  const head = phraseStart(r, k);
  const before = kindAt(r, head - 1, lo, k);
  if (before === 'preposition' && !isLoose(r, head - 1)) return reduced(r, head - 2, k, lo);
  if (before === 'verb' && !takesClause(r, head - 1)) {
    const relative = relativeClause(r, head - 1, k, lo);
    if (relative) return relative;
  }
  const from = before === 'and' ? coordinated(r, head, lo) : head;
  return { from, to: k + 1, head: from, how: 'before', partner: null };
}

/** "A and B said": where A begins, if A is no object of a verb or preposition before it. */
function coordinated(r: Reading, head: number, lo: number): number {
  if (kindAt(r, head - 2, lo, head) !== 'noun' || headOf(r, head - 1) === 'but') return head;
  const first = phraseStart(r, head - 2);
  const before = kindAt(r, first - 1, lo, head);
  const free =
    before === 'edge' ||
    before === 'opening' ||
    before === 'conjunction' ||
    isLoose(r, first - 1) ||
    (before === 'verb' && takesClause(r, first - 1));
  return free ? first : head;
}

/** "officials briefed on the matter said", "the man who led the talks in Minsk said": verb chunk `u` is of a modifier. */
function reduced(r: Reading, u: number, k: number, lo: number): Subject | null {
  if (kindAt(r, u, lo, k) !== 'verb') return null;
  const relative = relativeClause(r, u, k, lo);
  if (relative) return relative;
  const verb = verbAt(r, u);
  if (kindAt(r, u - 1, lo, k) !== 'noun' || verb.auxiliary || !(verb.past || verb.form === 'gerund')) return null;
  const head = phraseStart(r, u - 1);
  return kindAt(r, head - 1, lo, k) === 'preposition'
    ? null
    : { from: head, to: k + 1, head, how: 'before', partner: null };
}

function relativeClause(r: Reading, u: number, k: number, lo: number): Subject | null {
  for (let j = u; j > Math.max(lo, u - 10); j--) {
    const kind = kindAt(r, j, lo, k);
    if (kind === 'relative') {
      const who = antecedent(r, j, lo);
      return who && { ...who, to: k + 1, how: 'before' };
    }
    if (kind === 'comma' || kind === 'stop' || kind === 'conjunction' || kind === 'opening' || kind === 'closing')
      return null;
  }
  return null;
}

/** "X, who said": the phrase before the relative pronoun at chunk `k`. */
function antecedent(r: Reading, k: number, lo: number): Subject | null {
  let j = k - 1;
  if (kindAt(r, j, lo, k) === 'comma') j--;
  if (kindAt(r, j, lo, k) === 'other' && headOf(r, j) === ')') return bracketed(r, j, lo);
  if (kindAt(r, j, lo, k) !== 'noun') return null;
  const head = phraseStart(r, j);
  return { from: head, to: j + 1, head, how: 'antecedent', partner: null };
}

/** "X, a doctor, said" and "X, in recent days, said": `close` is the mark before the verb. */
function aside(r: Reading, close: number, lo: number): Subject | null {
  const mark = kindAt(r, close, lo, close + 1);
  for (let open = close - 1; open > Math.max(lo, close - MAX_ASIDE); open--) {
    const kind = kindAt(r, open, lo, close);
    if (kind === 'closing' || kind === 'opening' || kind === 'stop') return null;
    if (kind !== mark) continue;
    const inner = kindAt(r, open + 1, lo, close);
    const bracket =
      kindAt(r, open - 1, lo, close) === 'other' && headOf(r, open - 1) === ')' ? bracketed(r, open - 1, lo) : null;
    if (!bracket && kindAt(r, open - 1, lo, close) !== 'noun') continue;
    let head = bracket ? bracket.head : phraseStart(r, open - 1);
    if (inner === 'noun' && hasFiniteVerb(r, open + 1, close)) return null;
    const before = kindAt(r, head - 1, lo, close);
    if (before === 'comma' && kindAt(r, head - 2, lo, close) === 'noun' && kindAt(r, head - 1, lo, close) === 'comma') {
      const first = phraseStart(r, head - 2);
      if (beginsClause(r, first, lo)) head = first;
    } else if (!beginsClause(r, head, lo)) continue;
    const named = inner === 'noun' || inner === 'relative' || inner === 'verb';
    return { from: head, to: named ? close : open, head, how: 'aside', partner: null };
  }
  return null;
}

function hasFiniteVerb(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (r.chunks[k]?.kind === 'relative') return false;
    if (
      r.chunks[k]?.verb?.form === 'finite' &&
      (r.chunks[k]?.verb?.auxiliary || r.tag[r.chunks[k]?.head ?? 0] === 'AUX')
    )
      return true;
  }
  return false;
}

/** Whether a clause may begin with chunk `k`. */
function beginsClause(r: Reading, k: number, lo: number): boolean {
  const before = kindAt(r, k - 1, lo, k);
  if (before === 'verb') return takesClause(r, k - 1);
  return (before !== 'preposition' || isLoose(r, k - 1)) && before !== 'noun';
}

/** "Smith (R-Ohio) said": `k` is the closing bracket. */
function bracketed(r: Reading, k: number, lo: number): Subject | null {
  for (let j = k - 1; j > Math.max(lo, k - 12); j--)
    if (headOf(r, j) === '(' && kindAt(r, j - 1, lo, k) === 'noun') {
      const who = subjectEndingAt(r, j - 1, lo);
      return who && { ...who, to: k + 1 };
    }
  return null;
}

/** The so-called "dean" said: a short quoted name before the verb; `k` is its closing mark. */
function quotedName(r: Reading, k: number, lo: number): Subject | null {
  for (let j = k - 1; j >= Math.max(lo, k - 3); j--)
    if (kindAt(r, j, lo, k) === 'opening')
      return kindAt(r, j - 1, lo, k) === 'noun' && kindAt(r, k - 1, lo, k) === 'noun'
        ? subjectEndingAt(r, j - 1, lo)
        : null;
  return null;
}

/** "spoke with A and urged B": the subject of the nearest verb before that is of one form with this one. */
function partnerSubject(r: Reading, v: number, k: number, lo: number, depth: number): Subject | null {
  const verb = verbAt(r, v);
  const quote = r.within[r.chunks[v]?.head ?? 0];
  for (let u = k - 1; u >= Math.max(lo, k - MAX_BACK); u--) {
    const other = r.chunks[u]?.verb;
    if (!other || other.form !== verb.form || r.tag[other.head] !== 'VERB') continue;
    if (verb.form === 'finite' && (other.past !== verb.past || (other.modal !== null) !== (verb.modal !== null)))
      continue;
    const otherQuote = r.within[other.head] as number;
    if (otherQuote >= 0 && otherQuote !== quote && kindAt(r, u - 1, lo, v) !== 'opening') continue;
    if (other.past && !other.auxiliary && kindAt(r, u + 1, lo, v) === 'preposition' && headOf(r, u + 1) === 'by')
      continue;
    const subject = surfaceSubject(r, u, depth + 1);
    return shared(subject, u, 'shared');
  }
  return null;
}

/** ", saying that": the subject of the nearest verb before that stands in no clause of another. */
function governingSubject(r: Reading, v: number, k: number, lo: number, depth: number): Subject | null {
  let tries = 3;
  for (let u = k - 1; u >= Math.max(lo, v - MAX_BACK) && tries > 0; u--) {
    if (r.chunks[u]?.verb?.form !== 'finite' || isSubordinate(r, u, lo)) continue;
    tries--;
    const subject = surfaceSubject(r, u, depth + 1);
    if (subject) return shared(subject, u, 'participle');
  }
  return null;
}

/** Whether the verb at `u` is of a clause within another: after that, whether, which, or bare after "said". */
function isSubordinate(r: Reading, u: number, lo: number): boolean {
  const k = skipLeft(r, u - 1, lo);
  const kind = kindAt(r, k, lo, u);
  if (kind === 'relative' || kind === 'conjunction' || kind === 'verb') return true;
  if (kind !== 'noun') return false;
  const head = phraseStart(r, k);
  const before = kindAt(r, head - 1, lo, u);
  if (before === 'relative' || before === 'noun' || before === 'preposition') return true;
  if (before === 'conjunction') return !(head - 1 === lo);
  return before === 'verb' && takesClause(r, head - 1);
}

/** "wants to say", "is expected to say", "is likely to say": the subject of what governs the infinitive. */
function controller(r: Reading, v: number, lo: number, depth: number): Subject | null {
  const k = skipLeft(r, v - 1, lo);
  if (kindAt(r, k, lo, v) === 'verb' && controls(verbAt(r, k).lemma))
    return shared(surfaceSubject(r, k, depth + 1), k, 'control');
  if (kindAt(r, k, lo, v) === 'other' && kindAt(r, k - 1, lo, v) === 'verb')
    return shared(surfaceSubject(r, k - 1, depth + 1), k - 1, 'control');
  if (kindAt(r, k, lo, v) === 'and') return partnerSubject(r, v, k, lo, depth);
  return null;
}

function controls(lemma: string): boolean {
  return [ACTUAL_CONTROL, FUTURE_CONTROL, NEGATIVE_CONTROL, OTHER_CONTROL].some((verbs) => verbs.has(lemma));
}

function shared(subject: Subject | null, partner: number, how: Subject['how']): Subject | null {
  return subject && { ...subject, how, partner };
}

/** Whether chunk `v` is a verb that takes a clause as its content. */
export function takesClause(r: Reading, v: number): boolean {
  const frames = REPORTING.get(r.chunks[v]?.verb?.lemma ?? '');
  return frames !== undefined && (frames.has('clause') || frames.has('that'));
}

/** "issued a statement saying": a noun for words, after the verb that puts them out. */
function statementOf(r: Reading, k: number): boolean {
  return /^(?:statement|letter|memo|email|tweet|report|release|post|message|note|decree|order|resolution)$/.test(
    headOf(r, k),
  );
}
