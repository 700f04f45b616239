import { certaintyOf } from '../quotes/certainty.ts';
import { ACTUAL_CONTROL, FUTURE_CONTROL } from '../quotes/data/reporting.ts';
import { skipLeft } from '../quotes/phrases.ts';
import type { Certainty } from '../quotes/quotation.ts';
import { headOf, type Reading, sentenceStart } from '../quotes/reading.ts';
import { childBy, children, relationOf, xposOf } from '../quotes/tree.ts';
import { subjectAt } from './arguments.ts';
import { isIf, isInvertedCondition, isProposed, isSupposed, isUnderIf } from './conditions.ts';
import { isHeard } from './hearsay.ts';
import { bareUnder, isAfterwards, isAwaited, isHabitual } from './pending.ts';
import {
  firstTo,
  governorOf,
  isCircumstance,
  isHearsay,
  isLeftUndone,
  isPurposeOfTalk,
  READY,
  useFor,
  verbOfMessage,
} from './stated.ts';
import { meantBy } from './would.ts';

/** How sure the text is of the verb at chunk `c`; "reported" where it says that it only has heard so. */
export function certaintyAt(r: Reading, c: number): Certainty {
  const verb = r.chunks[c]?.verb?.head ?? 0;
  const first = firstOfList(r, verb);
  if (first !== verb) {
    const certainty = certaintyAt(r, r.chunkOf[first] as number);
    return certainty === 'negated' && r.low.slice(first, verb).includes('instead') ? 'hypothetical' : certainty;
  }
  const plain = certaintyOf(r, c);
  const certainty = plain === 'actual' ? (modalApart(r, verb) ?? infinitiveApart(r, verb) ?? plain) : plain;
  if (isRegretted(r, verb)) return 'actual';
  const meant = meantBy(r, verb, certainty);
  if (meant) return meant;
  const bare = bareUnder(r, verb);
  if (bare >= 0) return certaintyAt(r, r.chunkOf[bare] as number);
  if (isProposed(r, verb)) return 'hypothetical';
  if (isLeftUndone(r, verb) || isDenied(r, verb)) return 'negated';
  const governor = skipLeft(r, c - 1, sentenceStart(r, c));
  const ready = readiness(r, verb);
  if (ready) return ready;
  if (r.chunks[c]?.verb?.form === 'infinitive') {
    if (isHearsay(r, governor) || /^(?:appear|seem)$/.test(r.chunks[governor]?.verb?.lemma ?? '')) return 'reported';
    if (/^(?:fail|neglect|omit)$/.test(r.chunks[governor]?.verb?.lemma ?? '')) return 'negated';
    if (certainty === 'negated') return certainty;
    if (r.low[r.chunks[governor]?.verb?.head ?? -1] === 'going' || headOf(r, governor) === 'due')
      return certaintyOf(r, governor) === 'hypothetical' || isIf(r, r.analysis.head[verb] as number)
        ? 'hypothetical'
        : 'future';
    if (
      headOf(r, governor) === 'likely' &&
      /^(?:more|less|most|least)$/.test(r.low[(r.chunks[governor]?.head as number) - 1] ?? '')
    )
      return 'hypothetical';
    if (certainty === 'hypothetical' && (useFor(r, verb) >= 0 || firstTo(r, verb) >= 0)) return 'actual';
    if (certainty === 'hypothetical' && isPurposeOfTalk(r, verb)) return certaintyAt(r, governorOf(r, verb));
  }
  const held = heldBy(r, verb);
  if (held) return certainty === 'negated' ? certainty : held;
  if (certainty === 'future' && isWished(r, c, governor)) return 'hypothetical';
  if (certainty === 'future' && isHabitual(r, verb)) return 'actual';
  if (certainty !== 'actual') return certainty;
  if (isAfterwards(r, verb) || isGonna(r, verb)) return 'future';
  if (isAwaited(r, verb, (c) => certaintyAt(r, c))) return 'hypothetical';
  if (isOfNo(r, verb)) return 'negated';
  if (isUnderIf(r, verb)) return 'hypothetical';
  const message = verbOfMessage(r, verb);
  if (message >= 0) return certaintyAt(r, r.chunkOf[message] as number);
  if (isCircumstance(r, verb)) {
    const main = isPresupposed(r, verb) ? 'actual' : certaintyAt(r, governorOf(r, verb));
    return main === 'negated' && !BY.has(r.low[childBy(r, verb, 'mark', 'case')] as string) ? 'actual' : main;
  }
  if (isComing(r, verb)) return 'future';
  if (isInvertedCondition(r, verb) || isSupposed(r, verb)) return 'hypothetical';
  if (isDoubted(r, verb)) return 'negated';
  if ([...children(r, verb)].some((k) => /^(?:maybe|perhaps)$/.test(r.low[k] as string))) return 'hypothetical';
  return isHeard(r, verb) ? 'reported' : certainty;
}

const BY = new Set(['by', 'in']);

/** "is gonna | meet X", in two tokens. */
function isGonna(r: Reading, v: number): boolean {
  return r.low[v - 1] === 'na' && r.low[v - 2] === 'gon';
}

/** "wants to meet X", "hopes to": a wish. */
function isWished(r: Reading, c: number, governor: number): boolean {
  return r.chunks[c]?.verb?.form === 'infinitive' && WISHING.has(r.chunks[governor]?.verb?.lemma ?? '');
}

const WISHING = new Set(['want', 'wish', 'hope', 'seek']);

/** "no plans to meet X". */
function isOfNo(r: Reading, v: number): boolean {
  const noun = r.analysis.head[v] as number;
  return noun >= 0 && relationOf(r, v) === 'acl' && r.low[childBy(r, noun, 'det')] === 'no';
}

/** "I don't believe that X met Y". */
function isDoubted(r: Reading, v: number): boolean {
  const governor = r.analysis.head[v] as number;
  if (governor < 0 || relationOf(r, v) !== 'ccomp') return false;
  const verb = r.chunks[r.chunkOf[governor] as number]?.verb;
  return verb?.head === governor && verb.negated && /^(?:believe|think|suppose|recall|remember)$/.test(verb.lemma);
}

/** "neither X nor Y said", "nor has X said", "no longer supports", "at no point did X warn", "why doesn't X ask". */
function isDenied(r: Reading, v: number): boolean {
  for (const c of children(r, v)) {
    const relation = relationOf(r, c);
    const first = r.low[r.tree.left[c] as number] as string;
    if (
      relation.startsWith('nsubj') &&
      (first === 'neither' || first === 'zero' || r.low[(r.tree.left[c] as number) - 1] === 'neither')
    )
      return true;
    if (relation === 'advmod' && first === 'no' && r.low[c] === 'longer') return true;
    if (r.low[c] === 'nor' && c < v && /^(?:cc|advmod)$/.test(relation)) return true;
    if (r.low[c] === "n't" && c < subjectAt(r, v) && [...children(r, v)].some((k) => r.low[k] === 'why')) return true;
    if ((relation === 'obl' || relation === 'obl:unmarked') && c < v && r.low[childBy(r, c, 'det')] === 'no')
      return true;
  }
  return false;
}

/** "promised to bomb X and deport Y": the first verb of the list that a bare infinitive ends, which has the "to". */
function firstOfList(r: Reading, v: number): number {
  let first = v;
  for (let i = 0; i < MAX_LIST; i++) {
    const governor = r.analysis.head[first] as number;
    const isBare = xposOf(r, first) === 'VB' && childBy(r, first, 'aux', 'mark') < 0;
    if (governor < 0 || r.tag[governor] !== 'VERB' || relationOf(r, first) !== 'conj' || !isBare) break;
    if (subjectAt(r, first) >= 0) break;
    first = governor;
  }
  return first;
}

const MAX_LIST = 8;

/** "should not have called X a liar": one did. */
function isRegretted(r: Reading, v: number): boolean {
  const verb = r.chunks[r.chunkOf[v] as number]?.verb;
  if (!verb?.negated || verb.modal !== 'should') return false;
  return [...children(r, v)].some((c) => r.low[c] === 'have' && relationOf(r, c) === 'aux');
}

/** 'would “support” X': a modal that a quotation mark parts from its verb. */
function modalApart(r: Reading, v: number): Certainty | null {
  if (r.chunks[r.chunkOf[v] as number]?.verb?.modal) return null;
  const modal = [...children(r, v)].find((c) => c < v && relationOf(r, c) === 'aux' && MODAL.test(r.low[c] as string));
  if (modal === undefined) return null;
  return /^(?:will|shall)$/.test(r.low[modal] as string) ? 'future' : 'hypothetical';
}

/** 'promised to “bomb” X': an infinitive whose "to" a quotation mark parts from it; as sure as its governor makes it. */
function infinitiveApart(r: Reading, v: number): Certainty | null {
  const mark = childBy(r, v, 'mark');
  const governor = r.analysis.head[v] as number;
  if (r.low[mark] !== 'to' || governor < 0 || r.chunkOf[mark] === r.chunkOf[v] || r.mark[mark + 1] !== 1) return null;
  const lemma = r.analysis.lemma[governor] as string;
  return FUTURE_CONTROL.has(lemma) ? 'future' : ACTUAL_CONTROL.has(lemma) ? 'actual' : 'hypothetical';
}

const MODAL = /^(?:will|shall|would|could|should|may|might)$/;

/** "is not ready to support X", "may be willing to": how sure the adjective's own clause is; null for no such adjective. */
function readiness(r: Reading, v: number): Certainty | null {
  const ready = r.analysis.head[v] as number;
  if (ready < 0 || !READY.has(r.low[ready] as string)) return null;
  const words = [...children(r, ready)].map((c) => r.low[c] as string);
  if (words.some((word) => /^(?:not|n't|never|no)$/.test(word))) return 'negated';
  const isOpen = words.some((word) => /^(?:when|if|whether|until|unless|may|might|would|could)$/.test(word));
  return isOpen || r.low[ready] === 'willing' ? 'hypothetical' : 'future';
}

/** "after recently accusing X", "may have broken the law by calling on X": done, whatever becomes of the rest. */
function isPresupposed(r: Reading, v: number): boolean {
  const mark = r.low[childBy(r, v, 'mark', 'case')] ?? '';
  const words = [...children(r, v)].map((c) => r.low[c] as string);
  if (words.some((word) => /^(?:recently|already|earlier|previously|just|repeatedly)$/.test(word))) return true;
  const governor = r.analysis.head[v] as number;
  const above = [...children(r, governor)].filter((c) => relationOf(r, c) === 'aux').map((c) => r.low[c] as string);
  if (mark !== 'by') return false;
  const isModal = above.some((word) => MODAL.test(word));
  return isModal ? above.includes('have') : isJudged(r, governor);
}

/** "concerns that he betrays them | by backing X": what is feared is how that is to be seen, not whether it is done. */
function isJudged(r: Reading, v: number): boolean {
  const noun = r.analysis.lemma[r.analysis.head[v] as number] as string;
  return relationOf(r, v) === 'acl' && /^(?:fear|concern|worry|criticism|complaint)$/.test(noun);
}

/** "the recommendation that X endorse Y", "his claim that X warned Y": what the clause of a noun is worth; null for none. */
function heldBy(r: Reading, v: number): Certainty | null {
  const noun = r.analysis.head[v] as number;
  if (noun < 0 || r.tag[noun] !== 'NOUN' || !/^(?:acl|acl:relcl|ccomp)$/.test(relationOf(r, v))) return null;
  const objects = [...children(r, v)].filter((c) => relationOf(r, c) === 'obj').length;
  const isContent = relationOf(r, v) === 'acl:relcl' ? objects > 1 : subjectAt(r, v) >= 0;
  if (!isContent) return null;
  const lemma = r.analysis.lemma[noun] as string;
  return WISHES.has(lemma) ? 'hypothetical' : CLAIMS.has(lemma) ? 'reported' : null;
}

const WISHES = new Set(
  `recommendation demand call request proposal plea appeal wish hope order insistence requirement condition possibility chance
  fear concern worry risk threat prospect expectation likelihood`.split(/\s+/),
);
const CLAIMS = new Set(
  'claim assertion allegation accusation assurance suggestion contention charge rumor rumour belief suspicion impression notion idea theory speculation'.split(
    ' ',
  ),
);

/** "are meeting next week", "meet tomorrow": the present of what is still to come. */
function isComing(r: Reading, v: number): boolean {
  const verb = r.chunks[r.chunkOf[v] as number]?.verb;
  if (verb?.past || childBy(r, v, 'aux:pass') >= 0) return false;
  if ([...children(r, v)].some((c) => /^(?:had|has|have|was|were|did)$/.test(r.low[c] as string))) return false;
  // The tree may hang the time on where or for what it is: meets X for talks | tomorrow.
  const around = [...children(r, v)].flatMap((c) => (isOccasion(r, c) ? [c, ...children(r, c)] : [c]));
  return around.some((c) => {
    const first = r.low[r.tree.left[c] as number] as string;
    const isOfTime = /^(?:obl|nmod:unmarked)/.test(relationOf(r, c));
    const isTime = isOfTime && r.chunks[r.chunkOf[c] as number]?.kind === 'time';
    return r.low[c] === 'tomorrow' || (isTime && /^(?:next|tomorrow)$/.test(first));
  });
}

function isOccasion(r: Reading, i: number): boolean {
  return relationOf(r, i) === 'obl' && /^(?:for|in|at)$/.test(r.low[childBy(r, i, 'case')] ?? '');
}
