import type { Certainty } from '../quotes/quotation.ts';
import type { Reading } from '../quotes/reading.ts';
import { childBy, children, relationOf } from '../quotes/tree.ts';
import { objectsOf, subjectAt } from './arguments.ts';
import { isIf } from './conditions.ts';
import { isModifier } from './presupposed.ts';

/* What a modal, a wish or a question means that is no condition: a thing is done all the same, or will be. */

/** How sure the verb at `v` is where its form, which makes it `certainty`, means something else; else null. */
export function meantBy(r: Reading, v: number, certainty: Certainty): Certainty | null {
  if (certainty === 'question') return isToldOf(r, v) ? 'actual' : null;
  // "If X does not back Y" denies nothing either.
  if (certainty === 'negated') return isDuty(r, v) || isIf(r, v) ? 'hypothetical' : null;
  if (isPerformed(r, v)) return 'actual';
  if (certainty !== 'hypothetical') return null;
  return isDeplored(r, v) ? 'actual' : isAnnounced(r, v) ? 'future' : null;
}

/** A participle or past relative clause in a question, "I understand why X backs Y": what is not asked. */
function isToldOf(r: Reading, v: number): boolean {
  if (isModifier(r, v)) return true;
  const isContent = /^(?:ccomp|advcl|conj)$/.test(relationOf(r, v));
  return isContent && [...children(r, v)].some((c) => r.low[c] === 'why' && relationOf(r, c) === 'advmod');
}

/** "should not endorse X": nothing is said of whether one does. */
function isDuty(r: Reading, v: number): boolean {
  return /^(?:should|must)$/.test(r.chunks[r.chunkOf[v] as number]?.verb?.modal ?? '');
}

/** "announced that he would meet X", "news that X would endorse Y": no condition, but what is to come. */
function isAnnounced(r: Reading, v: number): boolean {
  const governor = r.analysis.head[v] as number;
  if (governor < 0 || !/^(?:ccomp|acl|acl:relcl)$/.test(relationOf(r, v)) || !isPlainWould(r, v)) return false;
  if (ANNOUNCING.has(r.analysis.lemma[governor] as string)) return true;
  const that = childBy(r, v, 'mark');
  const before = r.chunks[(r.chunkOf[that] ?? 0) - 1];
  const noun = that < 0 ? -1 : before?.kind === 'time' ? before.from - 1 : (before?.head ?? -1);
  return [noun, subjectAt(r, governor)].some((i) => i >= 0 && NEWS.has(r.analysis.lemma[i] as string));
}

const ANNOUNCING = new Set('announce confirm news announcement confirmation'.split(' '));
const NEWS = new Set(['news', 'announcement', 'confirmation']);

function isPlainWould(r: Reading, v: number): boolean {
  const words = [...children(r, v)].filter((c) => c < v).map((c) => r.low[c] as string);
  const isConditional = [...children(r, v)].some((c) => /^(?:if|unless)$/.test(r.low[childBy(r, c, 'mark')] ?? ''));
  return words.includes('would') && !words.includes('have') && !isConditional;
}

/** "appalled that he would disparage X": what somebody minds, was done. */
function isDeplored(r: Reading, v: number): boolean {
  let felt = childBy(r, v, 'mark') - 1;
  while (felt >= 0 && r.mark[felt] !== 0) felt--;
  return relationOf(r, v) === 'ccomp' && FEELINGS.has(r.low[felt] ?? '');
}

const FEELINGS = new Set(
  'appalled shocked surprised disgusted outraged stunned offended horrified dismayed astonished saddened disappointed amazed incensed'.split(
    ' ',
  ),
);

/** "I want to thank X", "we would like to offer an apology to X", "I can tell you": to say so is to do it. */
export function isPerformed(r: Reading, v: number): boolean {
  const lemma = r.analysis.lemma[v] as string;
  if (lemma === 'tell')
    return isByMe(r, v) && r.low[childBy(r, v, 'aux')] === 'can' && r.low[childBy(r, v, 'iobj', 'obj')] === 'you';
  const wish = r.analysis.head[v] as number;
  if (wish < 0 || relationOf(r, v) !== 'xcomp' || !/^(?:want|like|wish)$/.test(r.low[wish] as string)) return false;
  if (!isByMe(r, wish)) return false;
  return PERFORMED.has(lemma) || objectsOf(r, v).some((o) => GIVEN.has(r.analysis.lemma[o] as string));
}

function isByMe(r: Reading, v: number): boolean {
  const isDenied = [...children(r, v)].some((c) => /^(?:not|n't|never)$/.test(r.low[c] as string));
  return !isDenied && /^(?:i|we)$/.test(r.low[subjectAt(r, v)] ?? '');
}

const PERFORMED = new Set('thank commend congratulate apologize apologise praise salute applaud'.split(' '));
const GIVEN = new Set('apology thanks congratulation congratulations gratitude'.split(' '));
