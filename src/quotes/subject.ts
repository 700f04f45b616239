import { REPORTING } from './data/reporting.ts';
import { isLoose, isObjectPronoun, phraseStart } from './phrases.ts';
import { headOf, kindAt, type Reading, verbAt } from './reading.ts';

/*
 * The noun phrase before a verb that is its subject: with its appositions, relative clauses and brackets, and past
 * those that only stand near.
 */

/** The words that name who does the deed of a verb: chunks `[from, to)`; `head` is the chunk that names them. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly how: 'before' | 'aside' | 'inverted' | 'agent' | 'antecedent' | 'shared' | 'control' | 'participle';
  /** The verb whose subject it is, where this one has none of its own: chunk index, else null. */
  readonly partner: number | null;
}

const MAX_ASIDE = 24;

/** The subject whose last noun chunk is `k`. */
export function subjectEndingAt(r: Reading, k: number, lo: number): Subject | null {
  const head = phraseStart(r, k);
  if (isObjectPronoun(r, k) && head === k) return null;
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
    if (kind === 'relative' || (kind === 'noun' && r.low[r.chunks[j]?.from ?? 0] === 'whose')) {
      const who = antecedent(r, j, lo);
      return who && { ...who, to: k + 1, how: 'before' };
    }
    if (kind === 'comma' || kind === 'stop' || kind === 'conjunction' || kind === 'opening' || kind === 'closing')
      return null;
  }
  return null;
}

/** "X, who said": the phrase before the relative pronoun at chunk `k`. */
export function antecedent(r: Reading, k: number, lo: number): Subject | null {
  let j = k - 1;
  if (kindAt(r, j, lo, k) === 'comma') j--;
  if (kindAt(r, j, lo, k) === 'other' && headOf(r, j) === ')') return bracketed(r, j, lo);
  if (kindAt(r, j, lo, k) !== 'noun') return null;
  const head = nearest(r, k, phraseStart(r, j), j);
  return { from: head, to: j + 1, head, how: 'antecedent', partner: null };
}

/** "troops in battle against a group | that fled": of the chunks `[first, last]` before the pronoun, the one its clause hangs on. */
function nearest(r: Reading, pronoun: number, first: number, last: number): number {
  const token = r.chunks[pronoun]?.head ?? 0;
  const noun = r.analysis.head[r.analysis.head[token] as number] ?? -1;
  const hung = noun < 0 || r.tag[r.analysis.head[token] as number] !== 'VERB' ? -1 : (r.chunkOf[noun] as number);
  // Of somebody and a thing, or two of whom either may be meant by "who", the tree is often wrong.
  const isPlain = /^(?:that|which)$/.test(r.low[token] as string) || (noun >= 0 && /s$/.test(r.low[noun] as string));
  const isWhere = /^(?:at|in|near|on|from|outside|inside)$/.test(headOf(r, hung - 1));
  return hung < first || hung > last || !isPlain || isWhere ? first : hung;
}

/** "X, a doctor, said" and "X, of late, said": `close` is the mark before the verb. */
export function aside(r: Reading, close: number, lo: number): Subject | null {
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
    const named = inner === 'noun' || inner === 'relative';
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
export function bracketed(r: Reading, k: number, lo: number): Subject | null {
  for (let j = k - 1; j > Math.max(lo, k - 12); j--)
    if (headOf(r, j) === '(' && kindAt(r, j - 1, lo, k) === 'noun') {
      const who = subjectEndingAt(r, j - 1, lo);
      return who && { ...who, to: k + 1 };
    }
  return null;
}

/** The so-called "dean" said: a short quoted name before the verb; `k` is its closing mark. */
export function quotedName(r: Reading, k: number, lo: number): Subject | null {
  for (let j = k - 1; j >= Math.max(lo, k - 3); j--)
    if (kindAt(r, j, lo, k) === 'opening')
      return kindAt(r, j - 1, lo, k) === 'noun' && kindAt(r, k - 1, lo, k) === 'noun'
        ? subjectEndingAt(r, j - 1, lo)
        : null;
  return null;
}

/** Whether chunk `v` is a verb that takes a clause as its content. */
export function takesClause(r: Reading, v: number): boolean {
  const frames = REPORTING.get(r.chunks[v]?.verb?.lemma ?? '');
  return frames !== undefined && (frames.has('clause') || frames.has('that'));
}
