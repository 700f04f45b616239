import { xpos } from '../language/analysis.ts';
import type { Range } from './content.ts';
import { type Frame, OCCASIONS, REPORTING } from './data/reporting.ts';
import { TIME_NAMES } from './data/time.ts';
import { isLoose, phraseEnd, phraseStart, skipLeft, skipRight } from './phrases.ts';
import { headOf, kindAt, type Reading, sentenceEnd, sentenceStart } from './reading.ts';
import { findSubject } from './source.ts';
import { relationOf } from './tree.ts';

/*
 * How far reported content reaches to the right: to the end of its sentence, unless another report begins, the
 * quotation that holds it ends, or the attribution itself goes on ("…, according to X"). Long, since each end is a case
 * of its own and the first that fits decides.
 */

const MAX_REACH = 240;
const MAX_ASIDE = 24;

/**
 * The content that begins with chunk `from` and belongs to the cue at chunk `v`, or null if nothing is left of it.
 * `phrase`: it is no clause but an infinitive or the like, and clauses of time after it are the cue's.
 */
export function endOfContent(r: Reading, v: number, from: number, limit: number, phrase = false): Range | null {
  const hi = Math.min(sentenceEnd(r, v), from + MAX_REACH);
  const holder = holderOf(r, v);
  const introductory = isIntroductory(r, v);
  let end = hi;
  for (let k = from; k < hi; k++) {
    const chunk = r.chunks[k];
    if (!chunk) break;
    if (chunk.from >= limit) {
      end = k;
      break;
    }
    if (chunk.kind === 'closing' && r.within[chunk.from] === holder) {
      end = k;
      break;
    }
    if (introductory && k > from && endsIntroduction(r, v, k) && mainClauseAt(r, k + 1, hi)) {
      end = chunk.kind === 'closing' ? k + 1 : k;
      break;
    }
    if (k > from && (stops(r, v, k, hi, from) || (phrase && turnsAway(r, v, k, hi, from)))) {
      end = k;
      break;
    }
  }
  end = Math.min(end, quoteAlone(r, from, end));
  end = Math.min(end, cueGoesOn(r, v, from, end, phrase));
  const range = trim(r, from, end, limit);
  return range && end === sentenceEnd(r, v) ? toEndOfQuote(r, range, holder, limit) : range;
}

/** “No!” | and ran: one past a quotation that opens the content and ends as speech does, where no other follows it. */
function quoteAlone(r: Reading, from: number, end: number): number {
  if (r.chunks[from]?.kind !== 'opening') return end;
  const to = r.spanTo[r.within[r.chunks[from]?.from ?? 0] as number] as number;
  const next = r.chunkOf[to];
  if (next === undefined || next >= end || !/^[,?!.…]+$/.test(r.low[to - 2] as string)) return end;
  let k = next;
  while (k < end && /^(?:and|comma|conjunction|adverb)$/.test(kindAt(r, k, from, end))) k++;
  return kindAt(r, k, from, end) === 'opening' ? end : next;
}

/**
 * The chunk in `[from, end)` where words begin that hang on the cue itself and not on what was said, as the tree has it:
 * "said it was late | and left", "praised the deal | in a statement", "criticised X | , calling him weak"; else `end`.
 */
function cueGoesOn(r: Reading, v: number, from: number, end: number, phrase: boolean): number {
  const cue = r.chunks[v]?.head ?? 0;
  const first = r.chunks[from]?.from ?? 0;
  const last = r.chunks[end - 1]?.to ?? 0;
  for (let i = first + 1; i < last; i++) {
    if (!leavesContent(r, cue, i, first, phrase) || insideOtherQuote(r, v, r.chunkOf[i] as number)) continue;
    const begins = beginningOf(r, i, first + 1);
    const quote = r.within[begins] as number;
    const start = r.chunkOf[quote < 0 || quote === r.within[cue] ? begins : (r.spanTo[quote] as number)] as number;
    if (start > from && !(start === from + 1 && kindAt(r, from, from, end) === 'and')) return Math.min(start, end);
  }
  return end;
}

function leavesContent(r: Reading, cue: number, i: number, first: number, phrase: boolean): boolean {
  const relation = relationOf(r, i);
  const tag = xpos(r.analysis, i);
  if (relation === 'acl:relcl') return isNamesAside(r, i, first);
  const head = r.analysis.head[i] as number;
  if (head < cue && head >= 0 && relation === 'conj') return r.tag[i] === 'VERB';
  if (head !== cue) return false;
  if (relation === 'conj') return phrase ? r.tag[i] === 'VERB' : tag === xpos(r.analysis, cue) && /^VB[DZP]$/.test(tag);
  if (relation === 'advcl') return tag === 'VBG' && wordAfterComma(r, i, first) !== null;
  return phrase && relation === 'obl' && isOccasion(r, i, first);
}

/** "…, who led the talks in May": says who somebody is, in the words of whoever reports. */
function isNamesAside(r: Reading, i: number, first: number): boolean {
  return wordAfterComma(r, i, first) === 'who';
}

/** First token of what hangs on token `i`, not before `first`. */
function beginningOf(r: Reading, i: number, first: number): number {
  return Math.max(r.tree.left[i] as number, first);
}

/** The word that begins what hangs on token `i`, if it comes after a comma, else null. */
function wordAfterComma(r: Reading, i: number, first: number): string | null {
  const start = beginningOf(r, i, first);
  if (r.low[start] === ',') return r.low[start + 1] ?? null;
  return r.low[start - 1] === ',' ? (r.low[start] as string) : null;
}

/** "in a statement", "on Monday", "during a news conference" */
function isOccasion(r: Reading, i: number, first: number): boolean {
  return (
    /^(?:in|on|at|during|via|through)$/.test(r.low[beginningOf(r, i, first)] as string) &&
    (OCCASIONS.has(r.low[i] as string) ||
      TIME_NAMES.has(r.low[i] as string) ||
      r.low[beginningOf(r, i, first)] === 'during')
  );
}

/** Where words that are no clause end: at a dash, at another clause, at when and why it was said. */
function turnsAway(r: Reading, v: number, k: number, hi: number, from: number): boolean {
  if (isCircumstance(r, v, k, hi)) return true;
  if (insideOtherQuote(r, v, k)) return false;
  const kind = kindAt(r, k, v, hi);
  if (kind === 'dash') return !isPaired(r, k, from, hi);
  return kind === 'comma' && kindAt(r, k + 1, v, hi) === 'and' && mainClauseAt(r, k + 2, hi);
}

/** "the gift – flown in – and", "in-person": a dash that has its fellow, or is a hyphen. */
function isPaired(r: Reading, k: number, from: number, hi: number): boolean {
  if (isHyphen(r, k)) return true;
  const isDash = (c: number) => kindAt(r, c, from, hi) === 'dash' && !isHyphen(r, c);
  for (let c = from; c < Math.min(hi, k + MAX_ASIDE); c++) if (c !== k && isDash(c)) return true;
  return false;
}

/** "urged X to wait | after Y left", "criticized X | as prices rose": when and why it was said, with a verb of its own. */
function isCircumstance(r: Reading, v: number, k: number, hi: number): boolean {
  if (!/^(?:after|as|amid|while|following)$/.test(headOf(r, k)) || insideOtherQuote(r, v, k)) return false;
  if (headOf(r, k) === 'amid' || headOf(r, k) === 'following') return kindAt(r, k + 1, k, hi) === 'noun';
  if (headOf(r, k) === 'while' && kindAt(r, k - 1, v, k) === 'comma') return false;
  if (headOf(r, k) === 'as' && REPORTING.get(r.chunks[v]?.verb?.lemma ?? '')?.has('as')) return false;
  return mainClauseAt(r, k + 1, hi);
}

/** A quotation that opens in the content and runs over the end of the sentence belongs to it whole. */
function toEndOfQuote(r: Reading, [from, to]: Range, holder: number, limit: number): Range {
  let span = r.within[to - 1] as number;
  if (span < 0 || span === holder || (r.spanFrom[span] as number) < from) return [from, to];
  while ((r.spans[span]?.outer ?? -1) >= 0 && (r.spanFrom[r.spans[span]?.outer ?? -1] ?? -1) >= from)
    span = r.spans[span]?.outer ?? span;
  return [from, Math.min(limit, Math.max(to, r.spanTo[span] as number))];
}

/** "Though she called it outrageous, …": the cue stands in a clause that opens its sentence and is not the main one. */
function isIntroductory(r: Reading, v: number): boolean {
  const lo = sentenceStart(r, v);
  let first = lo;
  while (/^(?:opening|and|adverb)$/.test(kindAt(r, first, lo, v))) first++;
  if (headOf(r, first) === 'even') first++;
  const opens =
    isLoose(r, first) ||
    (kindAt(r, first, lo, v) === 'conjunction' && !/^(?:that|whether|what|how|why|where|who)$/.test(headOf(r, first)));
  if (!opens) return false;
  for (let k = first; k < v; k++) if (r.chunks[k]?.kind === 'comma') return false;
  return true;
}

/** A comma, or a mark that closes a quotation after one: “for some time,” */
function endsIntroduction(r: Reading, v: number, k: number): boolean {
  if (r.chunks[k]?.kind === 'closing')
    return r.low[(r.chunks[k]?.from ?? 0) - 1] === ',' && !insideOtherQuote(r, v, k + 1);
  return r.chunks[k]?.kind === 'comma' && !insideOtherQuote(r, v, k);
}

function mainClauseAt(r: Reading, k: number, hi: number): boolean {
  if (kindAt(r, k, k, hi) !== 'noun') return false;
  const next = skipAside(r, skipRight(r, phraseEnd(r, k), hi), hi);
  return kindAt(r, next, k, hi) === 'verb' && r.chunks[next]?.verb?.form === 'finite';
}

function stops(r: Reading, v: number, k: number, hi: number, from: number): boolean {
  const kind = kindAt(r, k, from, hi);
  if (kind === 'stop') return headOf(r, k) === ';';
  if (insideOtherQuote(r, v, k)) return false;
  if (kind !== 'comma' && kind !== 'and' && kind !== 'dash') return false;
  let next = k + 1;
  const comma = kind !== 'and';
  if (
    comma &&
    (kindAt(r, next, from, hi) === 'and' ||
      kindAt(r, next, from, hi) === 'conjunction' ||
      kindAt(r, next, from, hi) === 'adverb')
  )
    next++;
  if (comma && headOf(r, k + 1) === 'according') return true;
  if (r.chunks[next]?.verb?.lemma === 'accord' && comma) return true;
  if (comma && kindAt(r, k + 1, from, hi) === 'relative' && kindAt(r, k + 2, from, hi) === 'noun') {
    const said = skipRight(r, phraseEnd(r, k + 2), hi);
    if (kindAt(r, said, from, hi) === 'verb' && r.chunks[said]?.verb?.form === 'finite' && isCue(r, said)) return true;
  }
  if (comma && r.chunks[k + 1]?.verb?.form === 'finite' && isInRelative(r, v)) return true;
  const verbHere = r.chunks[next]?.verb;
  if (verbHere && kindAt(r, next, from, hi) === 'verb') {
    if (verbHere.form === 'gerund')
      return (comma || r.chunks[v]?.verb?.form === 'gerund') && isCue(r, next) && kindAt(r, k + 1, from, hi) === 'verb';
    return REPORTING.has(verbHere.lemma) && findSubject(r, next)?.partner === v;
  }
  if (kindAt(r, next, from, hi) !== 'noun') return false;
  const after = skipAside(r, skipRight(r, phraseEnd(r, next), hi), hi);
  const verb = r.chunks[after]?.verb;
  if (!verb || kindAt(r, after, from, hi) !== 'verb' || verb.form !== 'finite' || verb.passive || !isCue(r, after))
    return false;
  const cue = r.chunks[v]?.verb;
  if (comma) return true;
  return verb.past === cue?.past && kindAt(r, skipLeft(r, k - 1, from), from, hi) !== 'verb';
}

/** "X, who said …, left", "which officials say …, fell": the cue stands in a relative clause. */
function isInRelative(r: Reading, v: number): boolean {
  const lo = sentenceStart(r, v);
  const k = skipLeft(r, v - 1, lo);
  if (kindAt(r, k, lo, v) === 'relative') return true;
  return kindAt(r, k, lo, v) === 'noun' && kindAt(r, phraseStart(r, k) - 1, lo, v) === 'relative';
}

/** "their in-person meeting": a dash with no space around it. */
export function isHyphen(r: Reading, k: number): boolean {
  const { start, end } = r.analysis;
  const i = r.chunks[k]?.from ?? 0;
  return end[i - 1] === start[i] && end[i] === start[i + 1];
}

/** Skips ", a doctor," between a subject and its verb. */
function skipAside(r: Reading, k: number, hi: number): number {
  if (kindAt(r, k, k, hi) !== 'comma' || kindAt(r, k + 1, k, hi) !== 'noun') return k;
  const end = phraseEnd(r, k + 1);
  return kindAt(r, end, k, hi) === 'comma' && kindAt(r, end + 1, k, hi) === 'verb' ? end + 1 : k;
}

/** "determined that": a verb that takes no clause but with its conjunction, and has it. */
function isThatCue(r: Reading, k: number, frames: ReadonlySet<Frame>): boolean {
  return frames.has('that') && headOf(r, k + 1) === 'that';
}

function isCue(r: Reading, k: number): boolean {
  const frames = REPORTING.get(r.chunks[k]?.verb?.lemma ?? '');
  return (
    frames !== undefined &&
    (frames.has('quote') || frames.has('clause') || frames.has('object') || isThatCue(r, k, frames)) &&
    !frames.has('attitude')
  );
}

/** The quoted span that holds the cue and its subject: a mark right before the verb quotes but a few words of the sentence. */
function holderOf(r: Reading, v: number): number {
  const within = r.within[r.chunks[v]?.head ?? 0] as number;
  return within >= 0 && r.chunks[v - 1]?.kind === 'opening' ? (r.spans[within]?.outer ?? -1) : within;
}

/** What "what X called" is about: the noun phrase alone, from chunk `from`. */
export function endOfNoun(r: Reading, v: number, from: number, limit: number): Range | null {
  const hi = Math.min(sentenceEnd(r, v), from + MAX_REACH);
  let end = from;
  while (
    end < hi &&
    (insideOtherQuote(r, v, end) || /^(?:noun|opening|closing|other|verb|adverb)$/.test(kindAt(r, end, from, hi)))
  ) {
    if (kindAt(r, end, from, hi) === 'verb' && !insideOtherQuote(r, v, end) && r.chunks[end]?.verb?.form !== 'gerund')
      break;
    end++;
    if (kindAt(r, end, from, hi) === 'preposition' && headOf(r, end) === 'of') end++;
  }
  return trim(r, from, Math.max(end, from + 1), limit);
}

/** Whether chunk `k` stands in a quoted span that does not hold the cue. */
function insideOtherQuote(r: Reading, v: number, k: number): boolean {
  const here = r.within[r.chunks[k]?.from ?? 0] as number;
  return here >= 0 && here !== r.within[r.chunks[v]?.head ?? 0];
}

/** Takes marks that belong to the sentence, not to what was said, off both ends. */
function trim(r: Reading, fromChunk: number, endChunk: number, limit: number): Range | null {
  let from = r.chunks[fromChunk]?.from ?? 0;
  let to = Math.min(limit, r.chunks[endChunk - 1]?.to ?? from);
  while (
    to > from &&
    r.mark[to - 1] === 0 &&
    r.tag[to - 1] === 'PUNCT' &&
    /^[,.;:?!–—-]+$/.test(r.low[to - 1] as string)
  )
    to--;
  if (to > from && r.tag[to - 1] === 'CCONJ') to--;
  while (from < to && r.mark[from] === 0 && /^[,:;–—]$/.test(r.low[from] as string)) from++;
  return to > from ? [from, to] : null;
}
