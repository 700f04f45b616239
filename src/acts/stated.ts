import { certaintyOf } from '../quotes/certainty.ts';
import { ACTUAL_CONTROL, FUTURE_CONTROL, HEARSAY_ADVERBS } from '../quotes/data/reporting.ts';
import { skipLeft } from '../quotes/phrases.ts';
import type { Certainty } from '../quotes/quotation.ts';
import { headOf, kindAt, type Reading, sentenceStart } from '../quotes/reading.ts';
import { childBy, children, relationOf } from '../quotes/tree.ts';
import { isCapital, subjectAt } from './arguments.ts';
import { ACTS_OF_VERB } from './data/acts.ts';
import { lemmaAt } from './lemma.ts';

/** Whether the verb says that something is, was or will be done, or not done; a bare infinitive or a purpose does not. */
export function isStated(r: Reading, c: number): boolean {
  const verb = r.chunks[c]?.verb;
  if (!verb || isTitle(r, verb.head)) return false;
  if (verb.form === 'finite') return true;
  if (verb.form === 'gerund' && childBy(r, verb.head, 'aux') >= 0 && !isHaving(r, verb.head)) return true;
  const lo = sentenceStart(r, c);
  if (verb.form === 'gerund')
    return (
      /^(?:comma|edge|opening)$/.test(kindAt(r, c - 1, lo, c)) ||
      isLeftUndone(r, verb.head) ||
      isCircumstance(r, verb.head)
    );
  const governor = skipLeft(r, c - 1, lo);
  const word = r.chunks[governor]?.verb?.lemma ?? headOf(r, governor);
  return CONTROL.some((words) => words.has(word)) || isHearsay(r, governor) || isPurposeOfTalk(r, verb.head);
}

const CONTROL = [ACTUAL_CONTROL, FUTURE_CONTROL, new Set(['fail', 'neglect', 'omit', 'due'])];

/** "having warned": an auxiliary that makes no clause of it. */
function isHaving(r: Reading, v: number): boolean {
  return /^(?:having|being)$/.test(r.low[childBy(r, v, 'aux', 'aux:pass')] ?? '');
}

/** "is said to have", "is believed to have": of which the text has only heard. */
function isHearsay(r: Reading, c: number): boolean {
  const verb = r.chunks[c]?.verb;
  return verb?.passive === true && HEARSAY.has(verb.lemma);
}

const HEARSAY = new Set('say report believe think understand rumor rumour allege suppose know repute'.split(' '));

/** "without thanking", "stopped short of accusing". */
function isLeftUndone(r: Reading, v: number): boolean {
  const mark = r.low[childBy(r, v, 'mark', 'case')] ?? '';
  return mark === 'without' || (mark === 'of' && r.low[v - 2] === 'short');
}

/** "after meeting X", "by accusing X": what was done when its governor was. */
function isCircumstance(r: Reading, v: number): boolean {
  const isOne = relationOf(r, v) === 'advcl' && CIRCUMSTANCES.has(r.low[childBy(r, v, 'mark', 'case')] ?? '');
  return isOne && subjectAt(r, v) < 0 && isStated(r, governorOf(r, v));
}

/** The chunk of the word that the clause of the verb at `v` hangs on. */
function governorOf(r: Reading, v: number): number {
  return r.chunkOf[r.analysis.head[v] as number] as number;
}

const CIRCUMSTANCES = new Set(['after', 'by', 'in', 'while', 'since', 'despite']);

/** “Man Bites Dog”: a verb with a capital inside quotation marks is of a title. */
function isTitle(r: Reading, v: number): boolean {
  return (r.within[v] as number) >= 0 && r.mark[v - 1] !== 1 && isCapital(r, v);
}

/** "telephoned X to congratulate her": what one talks to somebody for is said. */
function isPurposeOfTalk(r: Reading, v: number): boolean {
  const governor = r.analysis.head[v] as number;
  if (governor < 0 || !/^(?:advcl|xcomp|conj)$/.test(relationOf(r, v)) || r.tag[governor] !== 'VERB') return false;
  if (relationOf(r, v) === 'conj') return isPurposeOfTalk(r, governor);
  const types = (ACTS_OF_VERB.get(lemmaAt(r, governor)) ?? []).map(({ act }) => act.type);
  return types.some((type) => TALKING.has(type)) && certaintyOf(r, r.chunkOf[governor] as number) === 'actual';
}

const TALKING = new Set(['SPOKE_WITH', 'MET_WITH']);

/** How sure the text is of the verb at chunk `c`; "reported" where it says that it only has heard so. */
export function certaintyAt(r: Reading, c: number): Certainty {
  const certainty = certaintyOf(r, c);
  const verb = r.chunks[c]?.verb?.head ?? 0;
  if (isLeftUndone(r, verb) || isDenied(r, verb)) return 'negated';
  const governor = skipLeft(r, c - 1, sentenceStart(r, c));
  if (r.chunks[c]?.verb?.form === 'infinitive') {
    if (isHearsay(r, governor) || /^(?:appear|seem)$/.test(r.chunks[governor]?.verb?.lemma ?? '')) return 'reported';
    if (/^(?:fail|neglect|omit)$/.test(r.chunks[governor]?.verb?.lemma ?? '')) return 'negated';
    if (r.low[r.chunks[governor]?.verb?.head ?? -1] === 'going' || headOf(r, governor) === 'due') return 'future';
    if (certainty === 'hypothetical' && isPurposeOfTalk(r, verb)) return 'actual';
  }
  if (certainty !== 'actual') return certainty;
  if (isCircumstance(r, verb)) return certaintyAt(r, governorOf(r, verb));
  if (isInvertedCondition(r, verb) || isSupposed(r, verb)) return 'hypothetical';
  if (isDoubted(r, verb)) return 'negated';
  for (const k of children(r, verb))
    if (HEARSAY_ADVERBS.has(r.low[k] as string) || r.low[k] === 'supposedly') return 'reported';
  return isAccordingToRumour(r, verb) ? 'reported' : certainty;
}

/** "Had X met Y then, …": a condition without "if". */
function isInvertedCondition(r: Reading, v: number): boolean {
  const auxiliary = childBy(r, v, 'aux');
  const subject = subjectAt(r, v);
  return auxiliary >= 0 && subject > auxiliary && /^(?:had|should|were)$/.test(r.low[auxiliary] as string);
}

/** "Say X demanded …": whoever reads is asked to suppose so. */
function isSupposed(r: Reading, v: number): boolean {
  const governor = r.analysis.head[v] as number;
  if (governor < 0 || relationOf(r, v) !== 'ccomp') return false;
  const c = r.chunkOf[governor] as number;
  return SUPPOSED.has(r.low[governor] as string) && c === sentenceStart(r, c) && subjectAt(r, governor) < 0;
}

const SUPPOSED = new Set(['say', 'suppose', 'imagine', 'assume', 'picture']);

/** "I don't believe that X met Y". */
function isDoubted(r: Reading, v: number): boolean {
  const governor = r.analysis.head[v] as number;
  if (governor < 0 || relationOf(r, v) !== 'ccomp') return false;
  const verb = r.chunks[r.chunkOf[governor] as number]?.verb;
  return verb?.head === governor && verb.negated && /^(?:believe|think|suppose|recall|remember)$/.test(verb.lemma);
}

/** "neither X nor Y said", "no longer supports", "at no point did X warn". */
function isDenied(r: Reading, v: number): boolean {
  for (const c of children(r, v)) {
    const relation = relationOf(r, c);
    const first = r.low[r.tree.left[c] as number] as string;
    if (relation.startsWith('nsubj') && (first === 'neither' || r.low[(r.tree.left[c] as number) - 1] === 'neither'))
      return true;
    if (relation === 'advmod' && first === 'no' && r.low[c] === 'longer') return true;
    if ((relation === 'obl' || relation === 'obl:unmarked') && c < v && r.low[childBy(r, c, 'det')] === 'no')
      return true;
  }
  return false;
}

/** "according to unconfirmed reports", "rumor has it". */
function isAccordingToRumour(r: Reading, v: number): boolean {
  for (const c of children(r, v))
    if (
      relationOf(r, c) === 'obl' &&
      RUMOURS.has(r.analysis.lemma[c] as string) &&
      r.low[r.tree.left[c] as number] === 'according'
    )
      return true;
  return false;
}

const RUMOURS = new Set(['report', 'rumor', 'rumour', 'speculation', 'gossip']);
