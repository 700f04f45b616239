import { certaintyOf } from '../quotes/certainty.ts';
import { ACTUAL_CONTROL, FUTURE_CONTROL } from '../quotes/data/reporting.ts';
import { skipLeft } from '../quotes/phrases.ts';
import { headOf, kindAt, type Reading, sentenceEnd, sentenceStart } from '../quotes/reading.ts';
import { findSubject, surfaceSubject } from '../quotes/source.ts';
import type { Subject } from '../quotes/subject.ts';
import type { VerbGroup } from '../quotes/verbs.ts';
import { type Context, type Finding, type Party, partiesFrom, partyAt } from './context.ts';
import { ACTS_OF_VERB, type Sense } from './data/acts.ts';
import { type Hit, targetsOf } from './targets.ts';

const CONFIDENCE: Readonly<Record<string, number>> = {
  object: 0.9,
  with: 0.9,
  to: 0.85,
  owner: 0.7,
  condition: 0.5,
  for: 0.75,
  against: 0.75,
  clause: 0.75,
  infinitive: 0.7,
};

/** What the verb at chunk `v` states that one entity did to another. */
export function deedsOf(context: Context, v: number): Finding[] {
  const r = context.reading;
  const verb = r.chunks[v]?.verb;
  const entries = ACTS_OF_VERB.get(verb?.lemma ?? '');
  if (!verb || !entries || r.tag[verb.head] !== 'VERB' || !isStated(r, v, verb)) return [];
  const subject = findSubject(r, v);
  if (!subject || /^(?:we|you)$/.test(headOf(r, subject.head))) return [];
  const quote = context.quoteAt(r.analysis.start[verb.head] as number);
  const actors = actorsOf(context, subject, quote?.speaker ?? null);
  const certainty = quote?.certainty ?? certaintyOf(r, v);
  for (const { act, sense } of entries) {
    const hit = verb.passive
      ? patientOf(context, v, sense)
      : (reciprocal(act.symmetric, actors, r, v) ?? targetsOf(context, v, subject, sense));
    if (!hit) continue;
    const isMereSpeech = act.type === 'TOLD' || act.type === 'ASKED';
    return actors.flatMap((actor) =>
      hit.parties
        .filter(({ entity }) => entity.id !== actor.entity.id && !(isMereSpeech && entity.unnamed))
        .map((target) => ({
          act,
          from: actor.entity,
          to: target.entity,
          words: wordsOf(v, subject, target),
          verb: verb.lemma,
          ...(sense.cameo !== undefined && { cameo: sense.cameo }),
          ...(act.type === 'WARNED' && isOwnThreat(context, v, actor) && { plover: 'THREATEN', cameo: '130' }),
          certainty,
          quote,
          confidence: (CONFIDENCE[hit.rule] ?? 0.7) * (certainty === 'actual' ? 1 : 0.5),
          rule: `${verb.passive ? 'passive-' : ''}${hit.rule}`,
        })),
    );
  }
  return [];
}

/** Whether the verb says that something is, was or will be done; a bare infinitive or a purpose does not. */
function isStated(r: Reading, v: number, verb: VerbGroup): boolean {
  if (verb.form !== 'infinitive') return verb.form === 'finite' || isAfterComma(r, v);
  const governor = r.chunks[skipLeft(r, v - 1, sentenceStart(r, v))]?.verb?.lemma ?? '';
  return ACTUAL_CONTROL.has(governor) || FUTURE_CONTROL.has(governor);
}

/** ", urging Russia to": a participle that goes on with its sentence; others name a deed without stating it. */
function isAfterComma(r: Reading, v: number): boolean {
  return kindAt(r, v - 1, sentenceStart(r, v), v) === 'comma';
}

/** Those who do it: as the quote has it, else as the words of the subject do; all of them where names are joined. */
export function actorsOf(context: Context, subject: Subject, speaker: string | null): Party[] {
  const r = context.reading;
  const joined =
    kindAt(r, subject.from, subject.from, subject.to) === 'noun' && hasAnd(r, subject)
      ? partiesFrom(context, subject.from, subject.to)
      : [];
  if (joined.length > 1) return joined.filter((p) => p.to <= subject.to);
  if (speaker !== null) {
    const entity = context.entities.get(speaker);
    if (entity) return entity.label === 'Place' ? [] : [{ entity, from: subject.from, to: subject.to }];
  }
  const whole = partyAt(context, subject.from, subject.to);
  return whole ? [whole] : [];
}

function hasAnd(r: Reading, subject: Subject): boolean {
  for (let k = subject.from; k < subject.to; k++) if (r.chunks[k]?.kind === 'and') return true;
  return false;
}

/** "X was warned by Y": X. */
function patientOf(context: Context, v: number, sense: Sense): Hit | null {
  if (!sense.targets.includes('object')) return null;
  const subject = surfaceSubject(context.reading, v);
  const party = subject && partyAt(context, subject.from, subject.to);
  return party ? { parties: [party], rule: 'object' } : null;
}

/** "X and Y met": each with the other, where the verb has no object. */
function reciprocal(symmetric: boolean, actors: readonly Party[], r: Reading, v: number): Hit | null {
  if (!symmetric || actors.length !== 2) return null;
  const hi = sentenceEnd(r, v);
  const next = kindAt(r, v + 1, v, hi);
  if (next === 'noun' || (next === 'preposition' && /^(?:with|to)$/.test(headOf(r, v + 1)))) return null;
  return { parties: [actors[1] as Party], rule: 'with' };
}

/** From the actor, where they stand by their verb, to the target. */
function wordsOf(v: number, subject: Subject, target: Party): [number, number] {
  const near =
    subject.how === 'before' ||
    subject.how === 'aside' ||
    subject.how === 'antecedent' ||
    subject.how === 'inverted' ||
    subject.how === 'agent';
  const first = Math.min(v, target.from, near ? subject.from : v);
  const last = Math.max(v + 1, target.to, near ? subject.to : v + 1);
  return [first, last];
}

/** Whether a warner would do what they warn of: "it will respond", "we would strike back". */
function isOwnThreat(context: Context, v: number, actor: Party): boolean {
  const r = context.reading;
  const hi = sentenceEnd(r, v);
  for (let k = v + 1; k < Math.min(hi, v + 20); k++) {
    const verb = r.chunks[k]?.verb;
    if (!verb?.modal || !/^(?:will|'ll|would|'d|shall)$/.test(verb.modal)) continue;
    if (kindAt(r, k - 1, v, hi) !== 'noun') return false;
    if (/^(?:we|i)$/.test(headOf(r, k - 1))) return true;
    const party = partyAt(context, k - 1, k);
    if (party) return party.entity.id === actor.entity.id;
    return (actor.entity.label === 'Person' ? /^(?:he|she)$/ : /^(?:it|they)$/).test(headOf(r, k - 1));
  }
  return false;
}
