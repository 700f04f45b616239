import { wholeSource } from './agents.ts';
import { certaintyOf } from './certainty.ts';
import { complementOf, type Range } from './content.ts';
import { NEED_HEARER, REPORTING } from './data/reporting.ts';
import { TIME_UNITS } from './data/time.ts';
import type { Draft } from './draft.ts';
import { isPutOut } from './phrases.ts';
import { contentBefore, type Preposed, restAfter } from './preposed.ts';
import { quotedAs } from './quoted-as.ts';
import { headOf, kindAt, type Reading, sentenceEnd, sentenceStart, verbAt } from './reading.ts';
import { findSubject, surfaceSubject } from './source.ts';
import type { Subject } from './subject.ts';

/** A verb that may report speech, with its subject and what stands before it. */
export interface Cue {
  readonly v: number;
  /** Who quotes: "TASS quoted X as saying". */
  readonly relay: Subject | null;
  readonly subject: Subject | null;
  readonly preposed: Preposed | null;
}

/** Looks at the verb at chunk `v` as a cue; null where it is none: "the said man", "according to what was told". */
export function findCue(r: Reading, v: number): Cue | null {
  const verb = verbAt(r, v);
  if (r.tag[verb.head] !== 'VERB') return null;
  if (isReducedPassive(r, v) || isPutOut(r, v) || isForTime(r, v)) return null;
  const quoted = quotedAs(r, v);
  if (quoted) {
    const before = verbAt(r, quoted.by).passive ? quoted.subject : quoted.relay;
    return { v, ...quoted, preposed: contentBefore(r, quoted.by, before, REPORTING.get(verb.lemma)) };
  }
  const subject = findSubject(r, v);
  if (!subject && !verb.passive && verb.form !== 'gerund' && !isAsked(r, v)) return null;
  if (subject && isExpletive(r, subject)) return null;
  if (REPORTING.get(verb.lemma)?.has('attitude') && subject && isFirstOrSecond(r, subject)) return null;
  return { v, subject, relay: null, preposed: contentBefore(r, v, subject ?? surfaceIfPassive(r, v)) };
}

/** Reads the report that a cue makes, or null if nothing is reported. No content reaches past token `end`. */
export function readReport(r: Reading, { v, subject, relay, preposed }: Cue, end: number): Draft | null {
  const verb = verbAt(r, v);
  const limit = subject?.how === 'participle' && subject.from > v ? (r.chunks[subject.from]?.from ?? end) : end;
  const right = complementOf(r, v, subject, limit);
  const combined = combine(r, v, subject, preposed, right.content, right.rule, limit);
  const [content, rule] = spokenOf(r, v, subject, combined);
  if (content.length === 0) return null;
  if (!subject && verb.form === 'gerund' && rule !== 'quote-after') return null;
  const frames = REPORTING.get(verb.lemma);
  const toldAll = verb.passive && rule === 'clause-before' && NEED_HEARER.has(verb.lemma);
  const toldTo = verb.passive && rule === 'infinitive' && frames?.has('object');
  const asked = rule === 'wh-clause' && isAsked(r, v);
  if (!subject && !toldAll && !toldTo && !asked && !/^(?:that-clause|quote-after|quote-before)$/.test(rule))
    return null;
  const told = verb.passive && frames?.has('object') ? surfaceSubject(r, v) : null;
  return {
    content,
    cue: [cueFrom(r, v, subject), r.low[right.cueTo] === ':' ? right.cueTo + 1 : right.cueTo],
    at: verb.head,
    source: subject && wholeSource(r, rangeOf(r, subject), verb.head, subject.how === 'inverted'),
    verb: verb.lemma,
    addressee: told ? rangeOf(r, told) : right.addressee,
    relays: relay ? [rangeOf(r, relay)] : [],
    carriesOn: null,
    certainty: certaintyOf(r, v),
    rule,
  };
}

/** "went on to say", "issued a statement saying": the cue begins with the verb whose subject it has. */
function cueFrom(r: Reading, v: number, subject: Subject | null): number {
  const from = r.chunks[v]?.from ?? 0;
  const partner = subject?.partner ?? null;
  if (partner === null || partner >= v || v - partner > 4) return from;
  const controlled = subject?.how === 'control' && verbAt(r, v).form === 'infinitive';
  const stated = subject?.how === 'participle' && kindAt(r, v - 1, partner, v) === 'noun' && v - partner === 2;
  return controlled || stated ? (r.chunks[partner]?.from ?? from) : from;
}

/** "…, the court was told": whoever was told, where nobody is said to have told it. */
function surfaceIfPassive(r: Reading, v: number): Subject | null {
  return verbAt(r, v).passive ? surfaceSubject(r, v) : null;
}

/** "The novel was praised by critics as …": in a passive, what is spoken of is content. */
function spokenOf(r: Reading, v: number, by: Subject | null, [content, rule]: [Range[], string]): [Range[], string] {
  const verb = verbAt(r, v);
  const frames = REPORTING.get(verb.lemma);
  if (!by || !verb.passive || !frames || frames.has('object') || !(frames.has('noun') || frames.has('as')))
    return [content, rule];
  const thing = rule === '' || rule === 'as' || rule === 'for' ? surfaceSubject(r, v) : null;
  if (!thing || isExpletive(r, thing) || thing.how === 'shared') return [content, rule];
  return [[rangeOf(r, thing), ...content], rule === '' ? 'passive' : rule];
}

function combine(
  r: Reading,
  v: number,
  subject: Subject | null,
  preposed: Preposed | null,
  after: Range | null,
  rule: string,
  limit: number,
): [Range[], string] {
  if (!preposed) return after ? [[after], rule] : [[], ''];
  if (preposed.quoted) {
    const goesOn = after && (rule === 'quote-after' || rule === 'colon') && r.mark[after[0]] === 1;
    if (goesOn) return [[preposed.content, after], 'quote-split'];
  } else if (after) return [[after], rule];
  const rest = restAfter(r, v, subject, limit, preposed.quoted);
  const relative = rest && !preposed.quoted ? restOfRelative(r, preposed.content, rest) : null;
  if (relative) return [[relative], 'clause-split'];
  if (preposed.quoted) return rest ? [[preposed.content, rest], 'quote-split'] : [[preposed.content], 'quote-before'];
  return rest ? [[preposed.content, rest], 'clause-split'] : [[preposed.content], 'clause-before'];
}

/** "The man who, | police say, | set the fire | was 19": of the clause about him what follows the cue. */
function restOfRelative(r: Reading, [, to]: Range, [from, end]: Range): Range | null {
  if (!/^(?:who|which|that)$/.test(r.low[to - 1] as string)) return null;
  const last = r.tree.right[r.analysis.head[to - 1] as number] ?? -1;
  return [from, last > from ? Math.min(last, end) : end];
}

function rangeOf(r: Reading, subject: Subject): Range {
  return [r.chunks[subject.from]?.from ?? 0, r.chunks[subject.to - 1]?.to ?? 0];
}

/** "officials briefed on the matter" */
function isReducedPassive(r: Reading, v: number): boolean {
  const verb = verbAt(r, v);
  return (
    NEED_HEARER.has(verb.lemma) &&
    verb.past &&
    !verb.auxiliary &&
    kindAt(r, v + 1, v, sentenceEnd(r, v)) === 'preposition'
  );
}

/** "Asked whether …, he said": nobody is named who did. */
function isAsked(r: Reading, v: number): boolean {
  const verb = verbAt(r, v);
  const before = kindAt(r, v - 1, sentenceStart(r, v), v);
  return verb.lemma === 'ask' && verb.past && !verb.auxiliary && (before === 'edge' || headOf(r, v - 1) === 'when');
}

/** "argued for an hour" */
function isForTime(r: Reading, v: number): boolean {
  return verbAt(r, v).particle > 0 && TIME_UNITS.has(headOf(r, v + 1));
}

/** "It was said", "there": names nobody. */
function isExpletive(r: Reading, subject: Subject): boolean {
  return subject.to - subject.from === 1 && /^(?:there|what|this|that|which|the|an?)$/.test(headOf(r, subject.head));
}

function isFirstOrSecond(r: Reading, subject: Subject): boolean {
  return /^(?:i|we|you)$/.test(headOf(r, subject.head));
}
