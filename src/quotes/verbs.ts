import type { Upos } from '../language/analysis.ts';
import { PARTICLES, REPORTING } from './data/reporting.ts';
import { xposOf } from './tree.ts';
import { PLAIN_VERBS, type Words } from './words.ts';

export type VerbForm = 'finite' | 'infinitive' | 'gerund';

/** A verb with its auxiliaries, negation and adverbs: "has repeatedly said", "would not say", "was told". */
export interface VerbGroup {
  readonly to: number;
  readonly head: number;
  /** Lemma of the head, with its particle: "rule-out". */
  readonly lemma: string;
  /** Tokens of the particle after the head, none for most verbs. */
  readonly particle: number;
  readonly form: VerbForm;
  readonly past: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  /** Whether an auxiliary stands before the head. */
  readonly auxiliary: boolean;
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m", 'am', 'get', 'got', 'gets']);
const MODALS = new Set([
  'will',
  "'ll",
  'would',
  "'d",
  'can',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
  'wo',
  'ca',
  'sha',
]);
const MAX_GROUP = 10;

/** Reads the verb group that begins at token `i`, or null. */
export function readVerb(w: Words, i: number, to: number): VerbGroup | null {
  let head = -1;
  let j = i;
  let infinitive = false;
  let negated = false;
  let modal: string | null = null;
  let lastAux = -1;
  const end = Math.min(to, i + MAX_GROUP);
  for (; j < end; j++) {
    const tag = w.tag[j] as Upos;
    const low = w.low[j] as string;
    if (w.mark[j] !== 0) break;
    if (tag === 'AUX') {
      if (lastAux < 0 && MODALS.has(low)) modal = low;
      lastAux = j;
    } else if (tag === 'VERB') {
      head = j;
      break;
    } else if (tag === 'ADV' && j === i && /^(?:there|here)$/.test(low)) break;
    else if (tag === 'PART' && /^(?:not|n't)$/.test(low)) negated = true;
    else if (low === 'to' && tag === 'PART' && !infinitive && lastAux < 0) infinitive = true;
    else if (tag === 'ADV' && leadsToVerb(w, j, end)) {
      if (low === 'never') negated = true;
    } else break;
  }
  if (head < 0) head = lastAux;
  if (head < 0) return null;
  if (w.tag[i] === 'ADV' && head === lastAux && head === i) return null;
  // "who'd endorsed": had, no would.
  if (modal === "'d" && w.low[lastAux] === "'d" && xposOf(w, head) === 'VBN') modal = null;
  const form = w.low[head] as string;
  const auxiliary = lastAux >= 0 && lastAux < head;
  const particle = w.tag[head] === 'VERB' ? particleAfter(w, head, to) : [];
  const base = lemmaOf(w, head);
  const gerund = form.endsWith('ing') && form.length > 4;
  return {
    to: head + 1 + particle.length,
    head,
    lemma: [base, ...particle].join('-'),
    particle: particle.length,
    form: infinitive
      ? 'infinitive'
      : gerund && !auxiliary
        ? 'gerund'
        : isParticipleAux(w, i, lastAux, head)
          ? 'gerund'
          : 'finite',
    past: modal === null && !infinitive && isPast(w, lastAux, head, base, form),
    passive: auxiliary && BE.has(w.low[lastAux] as string) && !gerund && w.tag[head] === 'VERB',
    negated,
    modal,
    auxiliary,
  };
}

/** The lemma; with an "e" put back where only that makes it a verb known here. */
function lemmaOf(w: Words, head: number): string {
  const lemma = PLAIN_VERBS.get(w.low[head] as string) ?? (w.analysis.lemma[head] as string).toLowerCase();
  return !REPORTING.has(lemma) && REPORTING.has(`${lemma}e`) ? `${lemma}e` : lemma;
}

/** "having said", "being told". */
function isParticipleAux(w: Words, i: number, lastAux: number, head: number): boolean {
  if (lastAux < 0 || lastAux >= head) return false;
  for (let j = i; j <= lastAux; j++) if (w.tag[j] === 'AUX') return /^(?:having|being)$/.test(w.low[j] as string);
  return false;
}

function isPast(w: Words, lastAux: number, head: number, base: string, form: string): boolean {
  if (lastAux >= 0 && lastAux < head) {
    const aux = w.low[lastAux] as string;
    return (
      !/^(?:do|does|is|are|am|'re|'m|be)$/.test(aux) && !(form.endsWith('ing') && !/^(?:was|were|been)$/.test(aux))
    );
  }
  return form !== base && !form.endsWith('s') && !form.endsWith('ing');
}

function leadsToVerb(w: Words, j: number, end: number): boolean {
  for (let k = j + 1; k < end; k++) {
    const tag = w.tag[k] as Upos;
    if (tag === 'VERB' || tag === 'AUX') return true;
    if (tag !== 'ADV' && tag !== 'PART') return false;
  }
  return false;
}

/** Words of the particle right after the verb at `head`: "out" of "ruled out"; "clear" of "made it clear" is found too. */
function particleAfter(w: Words, head: number, to: number): string[] {
  const options = PARTICLES.get((w.analysis.lemma[head] as string).toLowerCase());
  for (const option of options ?? []) {
    if (head + option.length >= to) continue;
    if (option.every((word, k) => w.low[head + 1 + k] === word && w.mark[head + 1 + k] === 0)) return [...option];
  }
  return [];
}
