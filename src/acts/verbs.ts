import { agentOf } from '../quotes/agents.ts';
import { certaintyOf } from '../quotes/certainty.ts';
import type { Range } from '../quotes/content.ts';
import { ACTUAL_CONTROL, FUTURE_CONTROL, HEARSAY_ADVERBS } from '../quotes/data/reporting.ts';
import { skipLeft } from '../quotes/phrases.ts';
import type { Certainty } from '../quotes/quotation.ts';
import { headOf, kindAt, type Reading, sentenceStart } from '../quotes/reading.ts';
import { findSubject } from '../quotes/source.ts';
import type { Subject } from '../quotes/subject.ts';
import { childBy, children, relationOf, topOf } from '../quotes/tree.ts';
import {
  firstJoined,
  infinitiveOf,
  isPassive,
  joined,
  objectsOf,
  obliquesOf,
  phraseOf,
  subjectAt,
} from './arguments.ts';
import {
  ACT_BY_TYPE,
  ACTS_OF_NOUN,
  ACTS_OF_VERB,
  type ActType,
  HURTING,
  LIGHT_VERBS,
  type Sense,
} from './data/acts.ts';
import { HOSTILE, ploverOf } from './data/plover.ts';
import type { Deed } from './deed.ts';
import { lemmaAt } from './lemma.ts';
import { applies, targetsOf } from './targets.ts';

/** Who does a verb's deed, and whether they stand with it. */
export interface Actors {
  readonly parties: readonly Range[];
  readonly near: boolean;
}

/** What the verb at chunk `c` states that somebody does to somebody: a deed for each of its senses. */
export function deedsOfVerb(r: Reading, c: number): Deed[] {
  const verb = r.chunks[c]?.verb;
  if (!verb || r.tag[verb.head] !== 'VERB') return [];
  const lemma = lemmaAt(r, verb.head);
  const entries = ACTS_OF_VERB.get(lemma);
  if (!entries || !isStated(r, c)) return [];
  const actors = actorsOf(r, c);
  if (!actors) return [];
  const certainty = certaintyAt(r, c);
  const found = entries.flatMap(({ act, sense }): Deed[] => {
    if (isOfNoun(r, verb.head, lemma) || !applies(r, verb.head, sense)) return [];
    const targets = targetsOf(r, verb.head, sense, act.type);
    const mutual = actors.parties.length > 1 && targets.length > 0 && isEachOther(r, verb.head);
    if (mutual) {
      const cameo = sense.cameo === undefined ? act.cameo : sense.cameo;
      return [
        {
          act,
          cameo,
          verb: lemma,
          at: verb.head,
          actors: actors.parties,
          near: true,
          targets: [],
          together: true,
          people: false,
          certainty,
          rule: 'mutual',
        },
      ];
    }
    const { symmetric } = act;
    const parties =
      symmetric && actors.parties.length === 1 ? nationsOf(r, actors.parties[0] as Range) : actors.parties;
    const together = symmetric && parties.length > 1 && targets.length === 0 && isTogether(r, verb.head, sense);
    if (targets.length === 0 && symmetric && !together) return [];
    const { as, cameo } = inContext(r, verb.head, act, sense, targets[0]?.place);
    const rule = `${isPassive(r, verb.head) ? 'passive-' : ''}${together ? 'together' : (targets[0]?.place ?? 'alone')}`;
    return [
      {
        act: as,
        cameo,
        verb: lemma,
        at: verb.head,
        actors: parties,
        near: actors.near,
        targets,
        together,
        people: sense.people === true,
        certainty,
        rule,
      },
    ];
  });
  return found;
}

/** "offered thanks": the noun says what is done. */
function isOfNoun(r: Reading, v: number, lemma: string): boolean {
  return LIGHT_VERBS.has(lemma) && objectsOf(r, v).some((o) => ACTS_OF_NOUN.has(r.analysis.lemma[o] as string));
}

/** "accused each other", "praised one another's restraint". */
function isEachOther(r: Reading, v: number): boolean {
  for (let i = v + 1; i <= v + 2; i++) {
    const pair = `${r.low[i]} ${r.low[i + 1]}`;
    if (pair === 'each other' || pair === 'one another') return true;
  }
  return false;
}

/** Whether the verb has the object that its sense asks for, and no other: "X and Y met", "X and Y reached a deal". */
function isTogether(r: Reading, v: number, sense: Sense): boolean {
  if (isPassive(r, v) || sense.targets.includes('sole') || sense.targets.includes('infinitive')) return false;
  return targetsOf(r, v, { ...sense, targets: ['object'] }, '').length > 0 === (sense.objects !== undefined);
}

/** To vow what hurts is to threaten it. */
function inContext(
  r: Reading,
  v: number,
  act: ActType,
  sense: Sense,
  place: string | undefined,
): { as: ActType; cameo: string | null } {
  const isThreat = place === 'infinitive' && act.type === 'PROMISED' && isHostile(r, infinitiveOf(r, v));
  const as = isThreat ? (ACT_BY_TYPE.get('THREATENED') as ActType) : act;
  return { as, cameo: isThreat || sense.cameo === undefined ? as.cameo : sense.cameo };
}

function isHostile(r: Reading, v: number): boolean {
  const lemma = lemmaAt(r, v);
  if (HURTING.has(lemma)) return true;
  return (ACTS_OF_VERB.get(lemma) ?? []).some(
    ({ act, sense }) =>
      HOSTILE.has(ploverOf(sense.cameo ?? act.cameo) ?? '') && targetsOf(r, v, sense, act.type, 1).length > 0,
  );
}

/** Those who do the deed of the verb at chunk `c`; null for none, or for whoever reads. */
export function actorsOf(r: Reading, c: number): Actors | null {
  const verb = r.chunks[c]?.verb;
  if (!verb) return null;
  if (isPassive(r, verb.head)) return agentsOf(r, verb.head);
  const subject = findSubject(r, c);
  const chunk = subject && r.chunks[subject.head];
  const own = subjectAt(r, verb.head);
  if (subject && chunk && !(subject.how === 'inverted' && own >= 0 && own < verb.head)) {
    const head = firstJoined(r, chunk.head, verb.head);
    if (/^you$/.test(r.low[head] as string)) return null;
    const end = r.chunks[subject.to - 1]?.to ?? 0;
    const isOwn = subjectAt(r, verb.head) === head;
    const parties = joined(r, head)
      .filter((i) => i < end || (isOwn && i < verb.head))
      .map((i) => phraseOf(r, i));
    return { parties, near: NEAR.has(subject.how) };
  }
  const agent = agentOf(r, verb.head);
  if (agent)
    return {
      parties: joined(r, agent.head)
        .filter((i) => i < verb.head || agent.head > verb.head)
        .map((i) => phraseOf(r, i)),
      near: false,
    };
  const governor = r.analysis.head[verb.head] as number;
  if (governor < 0 || r.tag[governor] !== 'VERB' || !/^(?:advcl|xcomp)$/.test(relationOf(r, verb.head))) return null;
  const shared = isPassive(r, governor) ? subjectAt(r, governor) : -1;
  if (shared >= 0) return { parties: joined(r, shared).map((i) => phraseOf(r, i)), near: false };
  const actors = actorsOf(r, r.chunkOf[governor] as number);
  return actors && { ...actors, near: false };
}

/** Who a passive says it is done by: the nearest "by" phrase that is not of a deed named in between. */
function agentsOf(r: Reading, v: number): Actors | null {
  const agent = obliquesOf(r, v, BY).find((i) => {
    const head = r.analysis.head[i] as number;
    return head === v || !ACTS_OF_NOUN.has(r.analysis.lemma[head] as string);
  });
  return agent === undefined ? null : { parties: joined(r, agent).map((i) => phraseOf(r, i)), near: true };
}

const BY = new Set(['by']);
const NEAR: ReadonlySet<Subject['how']> = new Set<Subject['how']>([
  'before',
  'aside',
  'antecedent',
  'inverted',
  'agent',
]);

/** "Turkish and Greek leaders": the words for each nation; the phrase itself where it has no two. */
function nationsOf(r: Reading, [from, to]: Range): Range[] {
  const top = topOf(r, from, to);
  for (const c of children(r, top)) {
    if (c >= top || !/^(?:amod|compound)$/.test(relationOf(r, c))) continue;
    const others = [...children(r, c)].filter((k) => relationOf(r, k) === 'conj' && k < top);
    if (others.length > 0) return [c, ...others].map((i): Range => [i, i + 1]);
  }
  return [[from, to]];
}

/** Whether the verb says that something is, was or will be done, or not done; a bare infinitive or a purpose does not. */
export function isStated(r: Reading, c: number): boolean {
  const verb = r.chunks[c]?.verb;
  if (!verb || isTitle(r, verb.head)) return false;
  if (verb.form === 'finite') return true;
  if (verb.form === 'gerund' && childBy(r, verb.head, 'aux') >= 0 && !isHaving(r, verb.head)) return true;
  const lo = sentenceStart(r, c);
  if (verb.form === 'gerund')
    return /^(?:comma|edge|opening)$/.test(kindAt(r, c - 1, lo, c)) || isLeftUndone(r, verb.head);
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

/** “Man Bites Dog”: a verb with a capital inside quotation marks is of a title. */
function isTitle(r: Reading, v: number): boolean {
  return (
    (r.within[v] as number) >= 0 && r.mark[v - 1] !== 1 && /^\p{Lu}/u.test(r.analysis.text.slice(r.analysis.start[v]))
  );
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
    if (isHearsay(r, governor)) return 'reported';
    if (/^(?:fail|neglect|omit)$/.test(r.chunks[governor]?.verb?.lemma ?? '')) return 'negated';
    if (r.low[r.chunks[governor]?.verb?.head ?? -1] === 'going' || headOf(r, governor) === 'due') return 'future';
    if (certainty === 'hypothetical' && isPurposeOfTalk(r, verb)) return 'actual';
  }
  if (certainty !== 'actual') return certainty;
  if (isInvertedCondition(r, verb)) return 'hypothetical';
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
