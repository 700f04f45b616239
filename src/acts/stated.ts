import { certaintyOf } from '../quotes/certainty.ts';
import { ACTUAL_CONTROL, FUTURE_CONTROL } from '../quotes/data/reporting.ts';
import { skipLeft } from '../quotes/phrases.ts';
import { kindAt, type Reading, sentenceStart } from '../quotes/reading.ts';
import { childBy, children, relationOf, xposOf } from '../quotes/tree.ts';
import { directObjects, isCapital, subjectAt } from './arguments.ts';
import { ACTS_OF_VERB } from './data/acts.ts';
import { MESSAGES } from './data/nouns.ts';
import { lemmaAt } from './lemma.ts';
import { perceivedAt } from './perceived.ts';
import { isPerformed } from './would.ts';

/** Whether the verb says that something is, was or will be done, or not done; a bare infinitive or a purpose does not. */
export function isStated(r: Reading, c: number): boolean {
  const verb = r.chunks[c]?.verb;
  if (!verb || isTitle(r, verb.head) || isOfStory(r, verb.head)) return false;
  if (verb.form === 'finite') return !isInfinitive(r, verb.head) || isStated(r, governorOf(r, verb.head));
  if (verb.form === 'gerund' && childBy(r, verb.head, 'aux') >= 0 && !isHaving(r, verb.head)) return true;
  const lo = sentenceStart(r, c);
  if (verb.form === 'gerund')
    return (
      verbOfMessage(r, verb.head) >= 0 ||
      /^(?:comma|edge|opening)$/.test(kindAt(r, c - 1, lo, c)) ||
      perceivedAt(r, verb.head) >= 0 ||
      isLeftUndone(r, verb.head) ||
      isTimeSpent(r, verb.head) ||
      isCircumstance(r, verb.head)
    );
  if (useFor(r, verb.head) >= 0 || firstTo(r, verb.head) >= 0 || isPerformed(r, verb.head)) return true;
  if (isHadTo(r, c)) return true;
  if (READY.has(r.low[r.analysis.head[verb.head] as number] ?? '')) return true;
  const governor = skipLeft(r, c - 1, lo);
  const word = r.chunks[governor]?.verb?.lemma ?? r.analysis.lemma[r.chunks[governor]?.head ?? 0] ?? '';
  return CONTROL.some((words) => words.has(word)) || isHearsay(r, governor) || isPurposeOfTalk(r, verb.head);
}

/** "to explain | and defend X": the second of two infinitives. */
export function isInfinitive(r: Reading, v: number): boolean {
  const isBare = xposOf(r, v) === 'VB' && childBy(r, v, 'aux', 'nsubj') < 0;
  return isBare && relationOf(r, v) === 'conj' && r.chunks[governorOf(r, v)]?.verb?.form === 'infinitive';
}

/** Adjectives of what one would do. */
export const READY = new Set(['ready', 'willing', 'prepared', 'eager']);

const CONTROL = [ACTUAL_CONTROL, FUTURE_CONTROL, new Set(['fail', 'neglect', 'omit', 'due'])];

/** "had to reject X", "has yet to reject X". */
function isHadTo(r: Reading, c: number): boolean {
  const governor = skipLeft(r, c - 1, sentenceStart(r, c));
  return r.chunks[governor]?.verb?.lemma === 'have' && certaintyOf(r, governor) === 'actual';
}

/** "having warned": an auxiliary that makes no clause of it. */
function isHaving(r: Reading, v: number): boolean {
  return /^(?:having|being)$/.test(r.low[childBy(r, v, 'aux', 'aux:pass')] ?? '');
}

/** "is said to have", "is believed to have": of which the text has only heard. */
export function isHearsay(r: Reading, c: number): boolean {
  const verb = r.chunks[c]?.verb;
  return verb?.passive === true && HEARSAY.has(verb.lemma);
}

const HEARSAY = new Set('say report believe think understand rumor rumour allege suppose know repute'.split(' '));

/** "in a letter urging X", "gave a speech blasting X": the verb of whoever's words do it, where that is stated; or -1. */
export function verbOfMessage(r: Reading, v: number): number {
  const governor = r.analysis.head[v] as number;
  const isOfNoun = relationOf(r, v) === 'acl';
  const noun = isOfNoun ? governor : (r.chunks[(r.chunkOf[v] as number) - 1]?.head ?? -1);
  const verb = isOfNoun ? (r.analysis.head[noun] ?? -1) : governor;
  if (noun < 0 || verb < 0 || r.tag[verb] !== 'VERB' || r.analysis.head[noun] !== verb) return -1;
  if (!isOfNoun && relationOf(r, v) !== 'advcl') return -1;
  const lemma = r.analysis.lemma[noun] as string;
  const isCarried = (MESSAGES.has(lemma) || SPEECHES.has(lemma)) && /^(?:obl|obj)$/.test(relationOf(r, noun));
  return isCarried && isStated(r, r.chunkOf[verb] as number) ? verb : -1;
}

const SPEECHES = new Set([
  'speech',
  'ad',
  'advertisement',
  'video',
  'op-ed',
  'editorial',
  'rally',
  'remark',
  'address',
]);

/** "was the first senator to back X": who it is said of, or -1. */
export function firstTo(r: Reading, v: number): number {
  const noun = r.analysis.head[v] as number;
  if (noun < 0 || relationOf(r, v) !== 'acl' || r.tag[noun] !== 'NOUN') return -1;
  if (![...children(r, noun)].some((c) => RANKS.has(r.low[c] as string))) return -1;
  const head = r.analysis.head[noun] as number;
  if (relationOf(r, noun) === 'appos') return head;
  const clause = childBy(r, noun, 'cop') >= 0 ? noun : head >= 0 && r.analysis.lemma[head] === 'become' ? head : -1;
  return clause < 0 || childBy(r, clause, 'aux') >= 0 ? -1 : childBy(r, clause, 'nsubj');
}

const RANKS = new Set(['first', 'second', 'third', 'last', 'latest', 'only']);

/** "without thanking", "stopped short of accusing". */
export function isLeftUndone(r: Reading, v: number): boolean {
  const mark = r.low[childBy(r, v, 'mark', 'case')] ?? '';
  return mark === 'without' || (mark === 'of' && r.low[v - 2] === 'short');
}

/** "after meeting X", "by accusing X": what was done when its governor was. */
export function isCircumstance(r: Reading, v: number): boolean {
  const isOne = relationOf(r, v) === 'advcl' && CIRCUMSTANCES.has(r.low[childBy(r, v, 'mark', 'case')] ?? '');
  return isOne && subjectAt(r, v) < 0 && isStated(r, governorOf(r, v));
}

/** "spent the week | meeting X": what is done in time that is spent. */
export function isTimeSpent(r: Reading, v: number): boolean {
  const spending = r.analysis.head[v] as number;
  const isIts = spending >= 0 && /^(?:advcl|xcomp)$/.test(relationOf(r, v)) && r.analysis.lemma[spending] === 'spend';
  return isIts && childBy(r, spending, 'obj', 'obl:unmarked') >= 0 && isStated(r, governorOf(r, v));
}

/** The chunk of the word that the clause of the verb at `v` hangs on. */
export function governorOf(r: Reading, v: number): number {
  return r.chunkOf[r.analysis.head[v] as number] as number;
}

const CIRCUMSTANCES = new Set(['after', 'by', 'in', 'while', 'since', 'despite']);

/** "a scene in which X orders Y to": what a story tells. */
function isOfStory(r: Reading, v: number): boolean {
  const noun = relationOf(r, v) === 'acl:relcl' ? (r.analysis.head[v] as number) : -1;
  if (noun < 0 || !STORIES.has(r.analysis.lemma[noun] as string)) return false;
  return [...children(r, v)].some((c) => c < v && /^(?:which|where|when)$/.test(r.low[c] as string));
}

const STORIES = new Set('scene movie film novel play episode sketch cartoon comic drama sitcom'.split(' '));

/** “Man Bites Dog”: a verb with a capital inside quotation marks is of a title. */
function isTitle(r: Reading, v: number): boolean {
  if ((r.within[v] as number) < 0 || !isCapital(r, v)) return false;
  return r.mark[v - 1] !== 1 || (r.low[v + 1] === 'the' && isCapital(r, v + 2));
}

/** "used the visit to urge X": the verb by which what something is used for is done, or -1. */
export function useFor(r: Reading, v: number): number {
  let first = v;
  for (let i = 0; i < MAX_LIST && relationOf(r, first) === 'conj'; i++) first = r.analysis.head[first] as number;
  const governor = r.analysis.head[first] as number;
  const isOfObject = relationOf(r, first) === 'acl' && relationOf(r, governor) === 'obj';
  const use = isOfObject ? (r.analysis.head[governor] as number) : governor;
  const isFor = isOfObject || /^(?:advcl|xcomp)$/.test(relationOf(r, first));
  if (use < 0 || !isFor || r.analysis.lemma[use] !== 'use' || childBy(r, use, 'obj') < 0) return -1;
  const c = r.chunkOf[use] as number;
  return r.chunks[c]?.verb?.form === 'finite' && certaintyOf(r, c) === 'actual' ? use : -1;
}

const MAX_LIST = 8;

/** "telephoned X to congratulate her": what one talks to somebody for is said, but "called to end it" is no talk. */
export function isPurposeOfTalk(r: Reading, v: number): boolean {
  const governor = r.analysis.head[v] as number;
  if (governor < 0 || !/^(?:advcl|xcomp|conj)$/.test(relationOf(r, v)) || r.tag[governor] !== 'VERB') return false;
  if (relationOf(r, v) === 'conj') return isPurposeOfTalk(r, governor);
  if (lemmaAt(r, governor) === 'call' && childBy(r, governor, 'obj', 'iobj') < 0) return false;
  const objects = directObjects(r, governor).map((o) => r.analysis.lemma[o] as string);
  const isTalk = (ACTS_OF_VERB.get(lemmaAt(r, governor)) ?? []).some(
    ({ act, sense }) => TALKING.has(act.type) && (!sense.objects || objects.some((noun) => sense.objects?.has(noun))),
  );
  return isTalk && certaintyOf(r, r.chunkOf[governor] as number) === 'actual';
}

const TALKING = new Set(['SPOKE_WITH', 'MET_WITH']);
