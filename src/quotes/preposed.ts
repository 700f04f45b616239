import type { Range } from './content.ts';
import { REPORTING } from './data/reporting.ts';
import { skipRight } from './phrases.ts';
import { endOfContent } from './reach.ts';
import { headOf, kindAt, type Reading, sentenceEnd, sentenceStart } from './reading.ts';
import type { Subject } from './subject.ts';
import { childBy, xposOf } from './tree.ts';

/** What stands before its cue: “…,” he said; …, officials said in a statement. */
export interface Preposed {
  readonly content: Range;
  readonly quoted: boolean;
}

/** Longest clause, in chunks or tokens, that is looked through for its beginning. */
const MAX_CLAUSE = 120;

/** The content before the cue at chunk `v` and its subject, or null. */
export function contentBefore(
  r: Reading,
  v: number,
  subject: Subject | null,
  frames = REPORTING.get(r.chunks[v]?.verb?.lemma ?? ''),
): Preposed | null {
  const verb = r.chunks[v]?.verb;
  if (!verb || !frames?.has('quote') || verb.form !== 'finite') return null;
  const lo = sentenceStart(r, v);
  const edge = subject && (subject.how === 'before' || subject.how === 'aside') ? subject.from : v;
  const e = edge - 1;
  if (subject?.how === 'shared' || subject?.how === 'antecedent') return null;
  const before = kindAt(r, e, lo, v);
  const closing = before === 'closing' ? e : before === 'comma' && kindAt(r, e - 1, lo, v) === 'closing' ? e - 1 : -1;
  if (closing >= 0) return quotedBefore(r, closing, lo, before === 'comma', subject?.how === 'inverted');
  if (before === 'edge') return quotedSentenceBefore(r, lo);
  if ((before !== 'comma' && before !== 'dash') || !frames.has('clause')) return null;
  return clauseBefore(r, v, e, lo, subject);
}

function quotedBefore(r: Reading, closing: number, lo: number, comma: boolean, inverted: boolean): Preposed | null {
  const mark = r.chunks[closing]?.from ?? 0;
  const opening = r.spanFrom[r.within[mark] as number] ?? -1;
  if (opening < 0) return null;
  const last = lastWord(r, mark);
  if (!comma && !inverted && !/^[,?!…—–-]+$|^\.{2,}$/.test(last)) return null;
  if (!comma && inverted && !/[,?!….—–-]$/.test(last)) return null;
  const first = r.chunks[lo]?.from ?? 0;
  const from =
    opening <= first ||
    opening - first > MAX_CLAUSE ||
    standsAlone(r, lo, opening) ||
    (anotherCue(r, lo, opening) && !isFragment(r, opening, mark))
      ? opening
      : startOfClause(r, first);
  return { content: [from, mark + 1], quoted: true };
}

/** "As for the cost, | “it is too high,” he said": what stands before the quotation is no part of a sentence with it. */
function standsAlone(r: Reading, lo: number, opening: number): boolean {
  const before = r.low[opening - 1];
  if (before === ':' || before === '(') return true;
  if (before !== ',' || r.chunks[lo]?.kind === 'noun') return false;
  for (let k = lo; (r.chunks[k]?.from ?? opening) < opening; k++)
    if (r.chunks[k]?.verb?.form === 'finite') return false;
  return true;
}

/** A few quoted words that a clause goes on with: was “a bit late”, officials said. */
function isFragment(r: Reading, opening: number, mark: number): boolean {
  const before = r.tag[opening - 1];
  if (before !== 'AUX' && before !== 'DET' && before !== 'ADP') return false;
  for (let c = r.chunkOf[opening] as number; c <= (r.chunkOf[mark] as number); c++)
    if (r.chunks[c]?.verb?.form === 'finite') return false;
  return true;
}

/** The last word or mark before a closing mark, past those that close what stands in it: …,'” */
function lastWord(r: Reading, mark: number): string {
  let i = mark - 1;
  while (i > 0 && (r.mark[i] === -1 || /^['"”]$/.test(r.low[i] as string))) i--;
  return r.low[i] ?? '';
}

/** A quotation that ends its own sentence, its tag split off: “Is it so?” / Smith asked. */
function quotedSentenceBefore(r: Reading, lo: number): Preposed | null {
  const token = r.chunks[lo]?.from ?? 0;
  if (token === 0 || r.mark[token - 1] !== -1 || !/^[?!…]+$/.test(r.low[token - 2] ?? '')) return null;
  const sentence = r.sentenceOf[lo] as number;
  if (r.paragraphOf[sentence] !== r.paragraphOf[sentence - 1]) return null;
  const opening = r.spanFrom[r.within[token - 1] as number] ?? -1;
  return opening < 0 ? null : { content: [opening, token], quoted: true };
}

/** "The plan will fail, officials said." */
function clauseBefore(r: Reading, v: number, comma: number, lo: number, subject: Subject | null): Preposed | null {
  const holder = r.within[r.chunks[v]?.head ?? 0] as number;
  let from = lo;
  let finite = false;
  let closed = 0;
  for (let k = comma - 1; k >= lo; k--) {
    if (comma - k > MAX_CLAUSE) return null;
    const chunk = r.chunks[k];
    if (chunk?.kind === 'opening' && r.within[chunk.from] === holder) {
      from = k + 1;
      break;
    }
    if (headOf(r, k) === ')') closed++;
    if ((chunk?.kind === 'stop' && headOf(r, k) === ';') || (headOf(r, k) === '(' && closed-- === 0)) {
      from = k + 1;
      break;
    }
    if (chunk?.verb?.form === 'finite') finite = true;
  }
  const opener = kindAt(r, from, lo, v);
  if (
    (!finite && !clauseAfter(r, v, subject)) ||
    (opener === 'conjunction' && !/^(?:that|what|how|whether|if)$/.test(headOf(r, from)))
  )
    return null;
  if (!finite && opener === 'and') from++;
  const start = startOfClause(r, r.chunks[from]?.from ?? 0);
  const quote = closedBefore(r, from, comma, holder);
  const to = r.chunks[comma]?.from ?? 0;
  if (quote > start)
    return { content: [Math.min(start, r.spanFrom[r.within[quote - 1] as number] as number), quote], quoted: true };
  return to > start ? { content: [start, to], quoted: false } : null;
}

/** “I agree,” | Ann Poe, 69, said: one past the mark that ends what was said, where but names stand between it and the cue. */
function closedBefore(r: Reading, from: number, comma: number, holder: number): number {
  for (let k = comma - 1; k > from; k--) {
    const chunk = r.chunks[k];
    if (chunk?.kind === 'closing' && r.spans[r.within[chunk.from] as number]?.outer === holder)
      return /^[,?!…]+$/.test(lastWord(r, chunk.from)) && kindAt(r, k + 1, from, comma) === 'noun' ? chunk.to : -1;
    if (chunk?.verb?.form === 'finite' && !isAside(r, k, comma)) return -1;
  }
  return -1;
}

/** "…, who served under her, said": the verb stands in a relative clause. */
function isAside(r: Reading, k: number, comma: number): boolean {
  return kindAt(r, k - 1, 0, comma) === 'relative';
}

/** Whether a clause goes on after the cue, where none stands before it: "Next year, officials said, | the talks will resume". */
function clauseAfter(r: Reading, v: number, subject: Subject | null): boolean {
  const hi = sentenceEnd(r, v);
  const mark = subject?.how === 'inverted' ? subject.to : v + 1;
  if (!/^(?:comma|dash)$/.test(kindAt(r, mark, v, hi))) return false;
  for (let k = mark + 1; k < hi; k++) if (r.chunks[k]?.verb?.form === 'finite') return true;
  return false;
}

/**
 * What goes on after a cue set between commas or dashes: "The talks, officials said, | will resume". After a quotation,
 * or where the speaker stands after the verb, only a finite verb goes on, or what else no clause would be before the cue.
 */
export function restAfter(
  r: Reading,
  v: number,
  subject: Subject | null,
  limit: number,
  strict: boolean,
): Range | null {
  const hi = sentenceEnd(r, v);
  const inverted = subject?.how === 'inverted';
  const mark = skipRight(r, inverted ? subject.to : v + 1, hi);
  const before = inverted ? v - 1 : (subject?.from ?? v) - 1;
  const first = r.chunks[mark]?.kind;
  if (mark >= hi || (first !== 'comma' && first !== 'dash')) return null;
  if (first !== 'comma' && r.chunks[before]?.kind !== first) return null;
  const next = mark + 1;
  const verb = r.chunks[next]?.verb;
  if (verb?.form !== 'finite') {
    if (strict || inverted || verb?.form === 'gerund') return null;
    if (/^(?:edge|stop|relative|preposition|conjunction|opening)$/.test(kindAt(r, next, v, hi))) return null;
  }
  return isOfCue(r, v, next, hi) ? null : endOfContent(r, v, next, limit);
}

/** "…, he said, and left": the verb that comes next hangs on the cue, or can hang on nothing else: "it would close, he said, and left". */
function isOfCue(r: Reading, v: number, next: number, hi: number): boolean {
  const at = kindAt(r, next, v, hi) === 'and' ? next + 1 : next;
  const verb = r.chunks[at]?.verb;
  if (at === next || verb?.form !== 'finite') return false;
  const head = r.analysis.head[verb.head] as number;
  const isUnlike = xposOf(r, verb.head) === 'VBD' && xposOf(r, head) === 'VB' && childBy(r, verb.head, 'nsubj') < 0;
  return head === r.chunks[v]?.head || isUnlike;
}

function anotherCue(r: Reading, lo: number, opening: number): boolean {
  for (let k = lo; k < sentenceEnd(r, lo) && (r.chunks[k]?.from ?? 0) < opening; k++) {
    const frames = REPORTING.get(r.chunks[k]?.verb?.lemma ?? '');
    if (frames?.has('quote')) return true;
  }
  return false;
}

function startOfClause(r: Reading, token: number): number {
  let from = token;
  while (r.tag[from] === 'PUNCT' && r.mark[from] !== 1) from++;
  return from;
}
