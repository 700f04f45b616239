import { agentOf } from './agents.ts';
import { ACTUAL_CONTROL, FUTURE_CONTROL, NEGATIVE_CONTROL, OTHER_CONTROL, REPORTING } from './data/reporting.ts';
import { invertedSubject, isInverted } from './inversion.ts';
import { isPutOut, phraseEnd, phraseStart, skipLeft } from './phrases.ts';
import { headOf, kindAt, type Reading, sentenceEnd, sentenceStart, verbAt } from './reading.ts';
import { antecedent, aside, bracketed, quotedName, type Subject, subjectEndingAt, takesClause } from './subject.ts';

/** What may hang on a name where "of" says of what somebody is accused. */
const WITHOUT_OF = new Set(['in', 'at', 'for']);
const MAX_DEPTH = 4;
const MAX_BACK = 60;

/** What was found for each reading: the same subjects are asked for by cues, contents and acts. */
const found = new WeakMap<Reading, Map<number, Subject | null>>();

/** Who does the deed of the verb at chunk `v`, or null: the agent of a passive, else its subject. */
export function findSubject(r: Reading, v: number): Subject | null {
  const known = found.get(r) ?? new Map<number, Subject | null>();
  found.set(r, known);
  let subject = known.get(v);
  if (subject === undefined) {
    subject = verbAt(r, v).passive ? namedBy(r, v) : surfaceSubject(r, v);
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
      if (verb.form === 'gerund' && headOf(r, phraseStart(r, k) - 1) === 'with')
        return plain(phraseStart(r, k), k + 1, 'before');
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
    case 'edge':
      return verb.form === 'gerund' ? introduced(r, v) : null;
    default:
      return null;
  }
}

/** "Calling it a shame, | the mayor left": the subject of the clause that a participle opens. */
function introduced(r: Reading, v: number): Subject | null {
  const agent = agentOf(r, verbAt(r, v).head);
  return (
    agent && plain(r.chunkOf[agent.range[0]] as number, (r.chunkOf[agent.range[1] - 1] as number) + 1, 'participle')
  );
}

function plain(from: number, to: number, how: Subject['how']): Subject {
  return { from, to, head: from, how, partner: null };
}

/** "was told by X": the phrase after "by". */
function namedBy(r: Reading, v: number): Subject | null {
  const hi = sentenceEnd(r, v);
  let k = v + 1;
  while (kindAt(r, k, v, hi) === 'adverb' || kindAt(r, k, v, hi) === 'time') k++;
  if (headOf(r, k) !== 'by' || kindAt(r, k + 1, v, hi) !== 'noun') return null;
  const to = phraseEnd(r, k + 1, REPORTING.get(verbAt(r, v).lemma)?.has('of') ? WITHOUT_OF : null);
  return { from: k + 1, to, head: k + 1, how: 'agent', partner: null };
}

/** "spoke with A and urged B": the subject of the nearest verb before that is of one form with this one. */
function partnerSubject(r: Reading, v: number, k: number, lo: number, depth: number): Subject | null {
  const verb = verbAt(r, v);
  const quote = r.within[r.chunks[v]?.head ?? 0];
  let doubtful: Subject | null = null;
  let tries = 3;
  for (let u = k - 1; u >= Math.max(lo, k - MAX_BACK) && tries > 0; u--) {
    const other = r.chunks[u]?.verb;
    if (!other || other.form !== verb.form || r.tag[other.head] !== 'VERB' || isPutOut(r, u)) continue;
    if (verb.form === 'finite' && (other.past !== verb.past || (other.modal !== null) !== (verb.modal !== null)))
      continue;
    const otherQuote = r.within[other.head] as number;
    if (otherQuote >= 0 && otherQuote !== quote && kindAt(r, u - 1, lo, v) !== 'opening') continue;
    if (other.past && !other.auxiliary && kindAt(r, u + 1, lo, v) === 'preposition' && headOf(r, u + 1) === 'by')
      continue;
    tries--;
    const subject = shared(surfaceSubject(r, u, depth + 1), u, 'shared');
    if (!subject) continue;
    if (!isOfOtherTense(r, u, v)) return doubtful && !isReport(r, u) ? doubtful : subject;
    doubtful ??= subject;
  }
  return doubtful;
}

/** "said she had left but denied": a report in the plain past goes on with one in the plain past, if there is any. */
function isOfOtherTense(r: Reading, u: number, v: number): boolean {
  return isReport(r, v) && verbAt(r, u).auxiliary && !verbAt(r, v).auxiliary;
}

function isReport(r: Reading, v: number): boolean {
  return REPORTING.has(verbAt(r, v).lemma);
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

/** "issued a statement saying": a noun for words, after the verb that puts them out. */
function statementOf(r: Reading, k: number): boolean {
  return /^(?:statement|letter|memo|email|tweet|report|release|post|message|note|decree|order|resolution)$/.test(
    headOf(r, k),
  );
}
