import type { Range } from '../quotes/content.ts';
import type { Certainty } from '../quotes/quotation.ts';
import type { Reading } from '../quotes/reading.ts';
import { childBy, children, relationOf } from '../quotes/tree.ts';
import { type Actors, actorsOf } from './actors.ts';
import { announcedAt, isSet } from './announced.ts';
import { directObjects, nationBefore, obliquesOf, ownerAt, subjectAt } from './arguments.ts';
import { behind } from './behind.ts';
import { certaintyAt } from './certainty.ts';
import { ACT_BY_TYPE, ACTS_OF_NOUN, type ActType, type Entry, LIGHT_VERBS, NOT_YET, UNDONE } from './data/acts.ts';
import type { Deed, Targets } from './deed.ts';
import { whoDuring, withAfter } from './during.ts';
import { lemmaAt } from './lemma.ts';
import { partiesAndMembersAt, partiesAt } from './lists.ts';
import { accusedIn, askedAbout } from './purposes.ts';
import { receivedAt } from './received.ts';
import { isStated } from './stated.ts';

const BY = new Set(['by', 'from']);
const ONLY_BY = new Set(['by']);
/** Places that are no prepositions. */
const CLAUSES = new Set(['between', 'clause', 'that', 'whether']);
const BETWEEN = new Set(['between']);
const AIMED = new Set(['aim', 'direct', 'lob', 'hurl', 'level', 'address']);
const IN_PERSON = new Set(['face', 'in-person', 'person', 'bilateral']);
const MAX_UP = 6;
const NONE = new Set(['no', 'any']);
/** Nouns for words that carry others: a message of thanks. */
const CARRIERS = new Set(['message', 'letter', 'word', 'note', 'statement', 'series', 'round', 'string']);

/** What the noun at token `n` names: X's warning to Y, talks between X and Y, gave Y a warning, told Y in a call. */
export function deedsOfNoun(r: Reading, n: number): Deed[] {
  const entries = entriesAt(r, n);
  if (entries.length === 0) return [];
  const received = receivedAt(r, n);
  const given = statedBy(r, n);
  const isNone = given?.how === 'light' && hasWord(r, n, NONE);
  const isDenied = received?.certainty === 'negated' && hasWord(r, n, NONE);
  if (!isNone && !isDenied && hasWord(r, n, NOT_YET)) return [];
  const stated: Stated | null = given && isNone ? { ...given, certainty: 'negated' } : given;
  return entries.flatMap(({ act, sense }): Deed[] => {
    const as = act.type === 'SPOKE_WITH' && hasWord(r, n, IN_PERSON) ? (ACT_BY_TYPE.get('MET_WITH') as ActType) : act;
    const cameo = as === act && sense.cameo !== undefined ? sense.cameo : as.cameo;
    const shared = {
      people: false,
      powers: false,
      together: false,
      act: as,
      cameo,
      verb: r.analysis.lemma[n] as string,
      at: n,
    };
    const [first, ...others] = sense.targets.includes('between') ? both(r, n) : [];
    if (first && others.length === 1 && isReal(r, n) && !(as.type === 'AGREED_WITH' && isIndefinite(r, n)))
      return [
        {
          ...shared,
          actors: [first, ...others],
          near: true,
          targets: [],
          together: true,
          certainty: isSet(r, n) ? 'future' : 'actual',
          how: 'between',
        },
      ];
    if (received)
      return as.symmetric
        ? []
        : [
            {
              ...shared,
              actors: received.givers,
              near: true,
              targets: [{ place: 'object', parties: received.receivers }],
              certainty: received.certainty,
              how: 'received',
            },
          ];
    if (!stated) return [];
    const renamed = as.deed || !sense.targets.includes('of') ? null : byAnother(r, n, stated);
    const { actors, near, certainty, how, verb } = renamed ?? stated;
    if (how === 'during' && !as.symmetric) return [];
    const targets = renamed?.targets ?? targetsAt(r, n, sense.targets, verb);
    const together = targets.length === 0 && as.symmetric && actors.length > 1 && how !== 'owner';
    if (as.symmetric && !together && targets.length === 0) return [];
    return [{ ...shared, actors, near, targets, together, certainty, how }];
  });
}

/** "a phone call" is no call to do something. */
function entriesAt(r: Reading, n: number): readonly Entry[] {
  const lemma = r.analysis.lemma[n] as string;
  if (r.tag[n] !== 'NOUN') return [];
  if (lemma !== 'call') return ACTS_OF_NOUN.get(lemma) ?? ACTS_OF_NOUN.get(r.low[n] as string) ?? [];
  return /^(?:phone|telephone|video|conference)$/.test(r.low[n - 1] ?? '') ||
    r.low[n + 1] === 'between' ||
    r.low[n + 1] === 'with'
    ? (ACTS_OF_NOUN.get('call') ?? [])
    : [];
}

function targetsAt(r: Reading, n: number, places: readonly string[], verb: number): Targets[] {
  const parties = (heads: readonly number[]) => heads.slice(0, 1).flatMap((i) => partiesAndMembersAt(r, i));
  const found = places
    .filter((place) => !CLAUSES.has(place))
    .flatMap((place) => {
      const heads = obliquesOf(r, n, new Set([place])).filter((i) => place !== 'of' || r.analysis.head[i] === n);
      const around = verb >= 0 ? obliquesOf(r, verb, new Set([place])) : place === 'with' ? withAfter(r, n) : [];
      const under = heads.length > 0 ? heads : [...aimedAt(r, n, place), ...around];
      const owners = under.slice(0, 1).flatMap((i) => behind(r, i));
      const ofThose = owners.length > 0 ? [{ place: 'owner', parties: parties(owners) }] : [];
      return under.length > 0 ? [{ place, parties: parties(under) }, ...ofThose] : [];
    });
  const spokenOf = [
    ...(places.includes('that') ? accusedIn(r, n) : []),
    ...(places.includes('whether') ? askedAbout(r, n) : []),
  ];
  if (spokenOf.length > 0) found.push({ place: 'clause', parties: parties(spokenOf) });
  const subject = places.includes('clause') ? subjectAt(r, childBy(r, n, 'acl', 'acl:relcl', 'ccomp')) : -1;
  if (subject >= 0) found.push({ place: 'clause', parties: parties([subject]) });
  const receiver = verb < 0 ? -1 : childBy(r, verb, 'iobj');
  return receiver >= 0 ? [{ place: 'object', parties: parties([receiver]) }, ...found] : found;
}

/** "an insult aimed at X". */
function aimedAt(r: Reading, n: number, place: string): number[] {
  return [...children(r, n)]
    .filter((c) => relationOf(r, c) === 'acl' && AIMED.has(lemmaAt(r, c)))
    .flatMap((c) => obliquesOf(r, c, new Set([place])));
}

function both(r: Reading, n: number): Range[] {
  const [first] = obliquesOf(r, n, BETWEEN);
  return first === undefined ? [] : partiesAt(r, first);
}

interface Stated extends Pick<Actors, 'near'> {
  readonly actors: readonly Range[];
  readonly certainty: Certainty;
  readonly how: 'light' | 'owner' | 'by' | 'during';
  /** The verb whose object the noun is, or -1. */
  readonly verb: number;
}

/** Who does what the noun at `n` names, and how that is said; null where nobody is said to do it. */
function statedBy(r: Reading, n: number): Stated | null {
  const head = r.analysis.head[n] as number;
  const isCarried = head >= 0 && relationOf(r, n) === 'nmod' && CARRIERS.has(r.analysis.lemma[head] as string);
  const thing = isCarried ? head : n;
  const v = r.analysis.head[thing] as number;
  const chunk = v < 0 ? -1 : (r.chunkOf[v] as number);
  if (v >= 0 && r.tag[v] === 'VERB' && LIGHT_VERBS.has(lemmaAt(r, v)) && directObjects(r, v).includes(thing)) {
    const actors = actorsOf(r, chunk);
    if (actors && isStated(r, chunk))
      return {
        actors: [...actors.parties, ...actors.members],
        near: actors.near,
        certainty: certaintyAt(r, chunk),
        how: 'light',
        verb: v,
      };
    return null;
  }
  const owner = ownerAt(r, n);
  const both = r.low[owner] === 'their' ? bothAbove(r, n) : [];
  if (both.length === 2)
    return isReal(r, n)
      ? { actors: both, near: false, certainty: certaintyAt(r, chunk), how: 'during', verb: -1 }
      : null;
  if (owner >= 0) return isReal(r, n) ? { ...someone(r, owner), certainty: announcedAt(r, n), how: 'owner' } : null;
  const nation = nationBefore(r, n);
  if (nation >= 0 && isReal(r, n)) return { ...someone(r, nation), how: 'owner' };
  // A threat from X is a danger.
  const [agent] = obliquesOf(r, n, r.analysis.lemma[n] === 'threat' ? ONLY_BY : BY);
  if (agent !== undefined && isReal(r, n)) return { ...someone(r, agent), how: 'by' };
  const during = whoDuring(r, n);
  return during && { actors: during, near: false, certainty: 'actual', how: 'during', verb: -1 };
}

/** "a Smith endorsement by X": whose it is, it is for, as another is said to give it. */
function byAnother(r: Reading, n: number, stated: Stated): (Stated & { readonly targets: Targets[] }) | null {
  const agent = stated.how === 'owner' ? [...children(r, n)].find((c) => isBy(r, c)) : undefined;
  const targets = [{ place: 'owner', parties: stated.actors }];
  return agent === undefined ? null : { ...someone(r, agent), how: 'by', targets };
}

function isBy(r: Reading, i: number): boolean {
  return relationOf(r, i) === 'nmod' && r.low[childBy(r, i, 'case')] === 'by';
}

/** "A and B used their meeting": the subjects of the verb above. */
function bothAbove(r: Reading, n: number): Range[] {
  const v = r.analysis.head[n] as number;
  const subject = v >= 0 && r.tag[v] === 'VERB' ? subjectAt(r, v) : -1;
  return subject < 0 ? [] : partiesAt(r, subject);
}

function someone(r: Reading, i: number): Omit<Stated, 'how'> {
  return { actors: partiesAt(r, i), near: true, certainty: 'actual', verb: -1 };
}

/** Whether what the noun names takes place: nothing above it in its clause wishes, fears or denies it. */
function isReal(r: Reading, n: number): boolean {
  const preposition = childBy(r, n, 'case');
  if (preposition >= 0 && /^(?:before|without|against|for|ahead)$/.test(r.low[preposition] as string)) return false;
  for (let i = n, up = 0; i >= 0 && up < MAX_UP; up++) {
    const head = r.analysis.head[i] as number;
    if (head < 0) return true;
    const relation = relationOf(r, i);
    if (relation === 'nsubj' || relation.startsWith('acl') || relation === 'advcl' || relation === 'ccomp') return true;
    // "during the event and his interview": what is joined with another is not under it.
    if (relation === 'conj' && r.tag[head] !== 'VERB') {
      i = head;
      continue;
    }
    if (UNDONE.has(r.tag[head] === 'VERB' ? lemmaAt(r, head) : (r.analysis.lemma[head] as string)))
      return relation.startsWith('nsubj') && r.tag[head] === 'VERB';
    if (r.tag[head] === 'VERB')
      return relationOf(r, head) !== 'xcomp' || !UNDONE.has(lemmaAt(r, r.analysis.head[head] as number));
    i = head;
  }
  return true;
}

/** "a treaty": one there is, not one being made. */
function isIndefinite(r: Reading, n: number): boolean {
  const determiner = childBy(r, n, 'det');
  return determiner >= 0 && /^(?:a|an)$/.test(r.low[determiner] as string);
}

function hasWord(r: Reading, n: number, words: ReadonlySet<string>): boolean {
  const chunk = r.chunks[r.chunkOf[n] as number];
  for (let i = chunk?.from ?? n; i < n; i++) if (words.has(r.low[i] as string)) return true;
  return false;
}
