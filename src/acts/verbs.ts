import type { Range } from '../quotes/content.ts';
import type { Reading } from '../quotes/reading.ts';
import { childBy, children, relationOf, topOf, xposOf } from '../quotes/tree.ts';
import { actorsOf } from './actors.ts';
import { directObjects, isPassive, objectsOf } from './arguments.ts';
import { certaintyAt } from './certainty.ts';
import { infinitiveOf } from './clauses.ts';
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
import { isStated } from './stated.ts';
import { applies, targetsOf } from './targets.ts';

/** What the verb at chunk `c` states that somebody does to somebody: a deed for each of its senses. */
export function deedsOfVerb(r: Reading, c: number): Deed[] {
  const verb = r.chunks[c]?.verb;
  if (!verb || r.tag[verb.head] !== 'VERB') return [];
  const lemma = lemmaAt(r, verb.head);
  const entries = ACTS_OF_VERB.get(lemma);
  if (!entries) return [];
  if (isKeptFrom(r, verb.head, lemma) || isInOneVoice(r, verb.head) || isProof(r, verb.head, lemma)) return [];
  const tried = triedBy(r, c);
  if (tried < 0 && !isStated(r, c)) return [];
  const actors = actorsOf(r, c);
  if (!actors) return [];
  const certainty = certaintyAt(r, tried < 0 ? c : tried);
  const passive = isPassive(r, verb.head);
  return entries.flatMap(({ act, sense }): Deed[] => {
    if (tried >= 0 && act.type !== 'URGED') return [];
    if ((!sense.objects && isOfNoun(r, verb.head, lemma)) || !applies(r, verb.head, sense)) return [];
    const targets = targetsOf(r, verb.head, sense, act.type);
    const { as, cameo } = inContext(r, verb.head, act, sense, targets[0]?.place);
    const deed = {
      act: as,
      cameo,
      verb: lemma,
      at: verb.head,
      actors: [...actors.parties, ...actors.members],
      near: actors.near,
      targets,
      together: false,
      people: sense.people === true,
      powers: sense.powers === true,
      certainty,
      how: passive ? 'passive' : '',
    } as const;
    const isMutual = actors.parties.length > 1 && targets.length > 0 && isEachOther(r, verb.head);
    if (isMutual) return [{ ...deed, actors: actors.parties, targets: [], together: true, how: 'mutual' }];
    if (!act.symmetric || targets.length > 0) return [deed];
    const [only, ...others] = actors.parties;
    const parties = only && others.length === 0 ? nationsOf(r, only) : actors.parties;
    const isDoneTogether = parties.length > 1 && isTogether(r, verb.head, sense);
    return isDoneTogether ? [{ ...deed, actors: parties, together: true }] : [];
  });
}

/** "tried to press X": who tries to urge somebody urges them; the chunk of the verb that says so, or -1. */
function triedBy(r: Reading, c: number): number {
  const v = r.chunks[c]?.verb;
  const governor = v?.form === 'infinitive' ? (r.analysis.head[v.head] as number) : -1;
  if (!v || governor < 0 || relationOf(r, v.head) !== 'xcomp' || lemmaAt(r, governor) !== 'try') return -1;
  const trying = r.chunkOf[governor] as number;
  return r.chunks[trying]?.verb?.form === 'finite' && isStated(r, trying) ? trying : -1;
}

/** "barring a miracle", "banned the paper from asking": nobody is held or driven out. */
function isKeptFrom(r: Reading, v: number, lemma: string): boolean {
  if (lemma !== 'bar' && lemma !== 'ban') return false;
  if (r.low[v] === 'barring' && childBy(r, v, 'aux') < 0) return true;
  return [v, ...directObjects(r, v)].some((top) =>
    [...children(r, top)].some(
      (c) =>
        c > v && r.tag[c] === 'VERB' && !FREEDOMS.has(lemmaAt(r, c)) && r.low[childBy(r, c, 'mark', 'case')] === 'from',
    ),
  );
}

/** What those are kept from who are kept out, or out of an election. */
const FREEDOMS = new Set(['enter', 'leave', 'travel', 'return', 'participate', 'run', 'stand', 'vote']);

/** "the record to back it up": to show that it is so. */
function isProof(r: Reading, v: number, lemma: string): boolean {
  return lemma === 'back' && r.low[v + 1] === 'it' && r.low[v + 2] === 'up';
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

/** Whether the verb has the object that its sense asks for, and no other: "X and Y met", "X and Y reached a deal", not "heard X and Y speak". */
function isTogether(r: Reading, v: number, sense: Sense): boolean {
  const isBare = xposOf(r, v) === 'VB' && childBy(r, v, 'aux', 'mark') < 0;
  if (
    isBare ||
    isPassive(r, v) ||
    isAddress(r, v) ||
    sense.targets.includes('sole') ||
    sense.targets.includes('infinitive')
  )
    return false;
  return directObjects(r, v).length > 0 === (sense.objects !== undefined);
}

/** "speak to her with one voice": of one mind. */
function isInOneVoice(r: Reading, v: number): boolean {
  return [...children(r, v)].some((c) => r.low[c] === 'voice' && childBy(r, c, 'nummod') >= 0);
}

/** "X and Y will speak there", "X and Y speak of jobs": each to others. */
function isAddress(r: Reading, v: number): boolean {
  if (!/^(?:speak|talk)$/.test(r.analysis.lemma[v] as string)) return false;
  const isHabit = /^VB[PZ]?$/.test(xposOf(r, v)) && childBy(r, v, 'aux', 'mark') < 0;
  return isHabit || [...children(r, v)].some((c) => c > v && /^(?:there|here)$/.test(r.low[c] as string));
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
