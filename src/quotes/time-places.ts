import type { Direction } from './calendar.ts';
import { ATTEMPTS, BOUNDS, ELSEWHEN, PORTIONS, QUALIFIERS, THERE } from './data/calendar.ts';
import { ACTUAL_CONTROL, NEGATIVE_CONTROL, OCCASIONS, REPORTING } from './data/reporting.ts';
import { phraseStart } from './phrases.ts';
import type { Reading } from './reading.ts';
import { childBy, relationOf, topOf } from './tree.ts';
import type { VerbGroup } from './verbs.ts';
import type { TimeWords } from './when.ts';
import { isNominal, isPossessive } from './words.ts';

/*
 * What a phrase of time is said of: the verb of its clause, and the noun it stands with. By the tree, and first of all by
 * what stands right before it.
 */

export interface Place {
  /** First token of the phrase, its preposition taken in. */
  readonly from: number;
  /** The verbs and the noun that it dates. */
  readonly tokens: readonly number[];
  /** Whether it stands right after its verb. */
  readonly adjacent: boolean;
  readonly direction: Direction;
}

/** Longest way up a tree from a time to its verb, and from a verb to the one that says when it is. */
const MAX_CLIMB = 8;

/** What the time that stands at `words` is said of; null where it is how long something lasts, or begins, or ends. */
export function placeTime(r: Reading, words: TimeWords, first: number): Place | null {
  let from = words.from;
  const skip = () => {
    while (from > first && QUALIFIERS.has(r.low[from - 1] as string)) from--;
  };
  skip();
  const preposition = from > first && r.tag[from - 1] !== 'VERB' ? (r.low[from - 1] as string) : '';
  if (BOUNDS.has(preposition)) return null;
  const isOf = preposition === 'of';
  if (r.tag[from - 1] === 'ADP' && from > first) {
    from--;
    skip();
  }
  const top = topOf(r, words.from, words.to);
  const isModifier = modifies(r, words, top);
  const before = isModifier || isOf ? -1 : verbBefore(r, from, words, first);
  if (before >= 0)
    return { from, tokens: [before, ...mainOf(r, before)], adjacent: true, direction: directionOf(r, before) };
  if (!isModifier && /^nsubj/.test(relationOf(r, top)) && r.chunks[r.chunkOf[words.to] as number]?.kind === 'verb')
    return null;
  if (isOf && isVerbal(r, r.analysis.head[top] as number)) return null;
  const { verb, noun, direction } = climb(r, top, isModifier);
  const main = verb < 0 ? [] : [verb, ...mainOf(r, verb)];
  return { from, tokens: noun < 0 ? main : [noun, ...main], adjacent: false, direction };
}

/** "Tuesday's debate", "the Friday meeting": a time that belongs to the noun after it. */
function modifies(r: Reading, { to }: TimeWords, top: number): boolean {
  if (isPossessive(r, to)) return true;
  const noun = r.analysis.head[top] as number;
  return noun >= to && r.tag[noun] === 'NOUN' && /^(?:compound|nmod:poss|amod|nummod)$/.test(relationOf(r, top));
}

/** "Said | Tuesday", "told X | early on Tuesday": the verb right before a time that is not the subject of the next. */
function verbBefore(r: Reading, from: number, { from: core, to }: TimeWords, first: number): number {
  if (from === first) return -1;
  let c = r.chunkOf[from - 1] as number;
  if (r.chunks[c]?.kind === 'adverb' && (r.chunks[c]?.from ?? 0) > first) c--;
  const verb = r.chunks[c]?.verb ?? tellsBefore(r, c, first);
  if (!verb || r.within[verb.head] !== r.within[core] || verb.head < first) return -1;
  const next = r.chunks[r.chunkOf[to] as number];
  return from === core && next?.verb?.form === 'finite' && to < r.low.length ? -1 : verb.head;
}

/** "Told | the head of the agency": the verb that names its hearer by the phrase that ends with chunk `c`. */
function tellsBefore(r: Reading, c: number, first: number): VerbGroup | undefined {
  if (r.chunks[c]?.kind !== 'noun') return undefined;
  const verb = r.chunks[phraseStart(r, c) - 1]?.verb;
  return verb && verb.head >= first && REPORTING.get(verb.lemma)?.has('object') ? verb : undefined;
}

/** Up the tree from a time: the noun it stands with, and the verb that this noun stands with at the same time. */
function climb(r: Reading, top: number, isModifier: boolean): { verb: number; noun: number; direction: Direction } {
  let noun = -1;
  let at = r.analysis.head[top] as number;
  let isOther = false;
  let direction: Direction | null = null;
  for (let step = 0; at >= 0 && step < MAX_CLIMB; step++) {
    if (isVerbal(r, at)) {
      const verb = isOther || r.within[at] !== r.within[top] ? -1 : at;
      return { verb, noun, direction: direction ?? directionOf(r, at) };
    }
    if (noun < 0 && isNominal(r, at) && !PORTIONS.has(r.low[at] as string)) noun = at;
    const relation = relationOf(r, at);
    const preposition = r.low[childBy(r, at, 'case')] ?? '';
    if (noun >= 0 && isModifier && !(relation === 'obl' && isThere(r, at, preposition))) isOther = true;
    if (relation === 'appos' && isAfterComma(r, at)) isOther = true;
    if (ELSEWHEN.has(preposition) && r.tag[at] === 'NOUN') {
      isOther = true;
      if (/^(?:before|ahead|until|pending)$/.test(preposition)) direction = 'future';
    }
    at = r.analysis.head[at] as number;
  }
  return { verb: -1, noun, direction: direction ?? 'past' };
}

/** "Berg, | a minister in 2012, | said". */
function isAfterComma(r: Reading, noun: number): boolean {
  const left = r.tree.left[noun] as number;
  return r.low[left] === ',' || r.low[left - 1] === ',';
}

/** "In Tuesday's debate", and "on Tuesday's show" before its verb: what comes after may be what is spoken on. */
function isThere(r: Reading, noun: number, preposition: string): boolean {
  return THERE.has(preposition) || (preposition === 'on' && noun < (r.analysis.head[noun] as number));
}

/** Whether token `i` heads a clause. */
function isVerbal(r: Reading, i: number): boolean {
  return r.tag[i] === 'VERB' || childBy(r, i, 'cop') >= 0;
}

/** "Speaking on Sunday, he | said", "she, speaking on Sunday, | said", "| said in a statement issued Tuesday": the verb that a participle's time is said of too. */
function mainOf(r: Reading, verb: number): number[] {
  const head = r.analysis.head[verb] as number;
  if (head < 0) return [];
  const relation = relationOf(r, verb);
  if (relation === 'advcl' && isParticiple(r, verb) && r.tag[head] === 'VERB') return [head];
  if (relation !== 'acl') return [];
  const main = r.analysis.head[head] as number;
  const isAside = (r.low[verb] as string).endsWith('ing') && r.low[verb - 1] === ',' && relationOf(r, head) === 'nsubj';
  if (isAside) return [main];
  if (!OCCASIONS.has(r.low[head] as string)) return [];
  const isThere = relationOf(r, head) === 'obl' && THERE.has(r.low[childBy(r, head, 'case')] ?? '');
  return main >= 0 && isThere && r.tag[main] === 'VERB' ? [main] : [];
}

/** "Speaking", "asked", "by asking", and not "after speaking" or "to speak". */
export function isParticiple(r: Reading, verb: number): boolean {
  return (
    /^(?:by)?$/.test(r.low[childBy(r, verb, 'mark')] ?? '') &&
    childBy(r, verb, 'nsubj', 'nsubj:pass') < 0 &&
    childBy(r, verb, 'aux') < 0
  );
}

/** Whether what a verb tells lies before the article or after it. */
export function directionOf(r: Reading, token: number, depth = 0): Direction {
  const predicate = childBy(r, token, 'cop');
  const v = predicate >= 0 ? predicate : token;
  const chunk = r.chunks[r.chunkOf[v] as number];
  const verb = chunk?.verb;
  if (!verb || verb.past || depth > MAX_CLIMB || /^(?:was|were|had)$/.test(r.low[verb.head] as string)) return 'past';
  for (let i = chunk.from; i < verb.head; i++) if (r.low[i] === 'have') return 'past';
  if (verb.modal) return 'future';
  if (verb.form === 'finite') return !verb.auxiliary && REPORTING.has(verb.lemma) ? 'past' : 'future';
  const up = r.analysis.head[token] as number;
  if (up < 0) return verb.form === 'infinitive' ? 'future' : 'past';
  const lemma = r.analysis.lemma[up] as string;
  const isPurpose =
    relationOf(r, token) === 'advcl' && r.tag[up] === 'VERB' && !REPORTING.get(lemma)?.has('infinitive');
  const isDone = isPurpose || ATTEMPTS.has(lemma) || ACTUAL_CONTROL.has(lemma) || NEGATIVE_CONTROL.has(lemma);
  if (verb.form === 'infinitive' && !isDone) return 'future';
  return directionOf(r, up, depth + 1);
}
