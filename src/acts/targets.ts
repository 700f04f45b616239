import type { Reading } from '../quotes/reading.ts';
import { childBy, children, relationOf, xposOf } from '../quotes/tree.ts';
import { directObjects, isPassive, objectsOf, obliquesOf, ownerAt, phraseOf, subjectAt } from './arguments.ts';
import { behind, isThing, stray } from './behind.ts';
import { calledBy, isSole } from './called.ts';
import { askedOf, contentOf, contentSubject, infinitiveOf } from './clauses.ts';
import { ACT_BY_TYPE, ACTS_OF_VERB, HURTING, PLACES, type Place, type Sense } from './data/acts.ts';
import { GIFTS } from './data/nouns.ts';
import type { Targets } from './deed.ts';
import { lemmaAt } from './lemma.ts';
import { partiesAndMembersAt } from './lists.ts';
import { hasWhatItNeeds } from './needs.ts';
import { askedAbout, purposesOf } from './purposes.ts';

const AGAINST = new Set(['on', 'against', 'to', 'with']);
const RECEIVING = new Set(['to', 'for', 'with']);
const WITH = new Set(['with', 'to', 'before', 'as']);
const WHERE = new Set(['in', 'at', 'for', 'during', 'on', 'out', 'from']);
const SOME = /^(?:most|some|many|few|half|part|none|one|both|all|several|any|much|percent|per-cent|those|majority|%)$/;
const TO = new Set(['to']);
const ANSWERED = new Set(['to', 'with']);
/** Verbs of what is done at somebody's wish, and of what lets somebody have a thing: refused | to bow to X, agreed | to return it to X. */
const ANSWERING = new Set('respond reply answer bow yield give-in submit comply'.split(' '));
const GIVING = new Set(
  'give hand hand-over turn-over return extradite transfer deliver sell reopen re-open'.split(' '),
);
const ALLOWING = new Set(['allow', 'permit', 'let']);
/** Where something is said, which nobody does anything to. */
const MEDIA = new Set([
  'twitter',
  'facebook',
  'instagram',
  'youtube',
  'reddit',
  'snapchat',
  'television',
  'tv',
  'radio',
]);
const BORDER = new Set(['on', 'along', 'near', 'at', 'to']);
const BESIDE = new Set(['with']);

/** Whether the verb at token `v` has what its sense asks for beside its target. */
export function applies(r: Reading, v: number, sense: Sense): boolean {
  const objects = directObjects(r, v);
  if (sense.objects && !objects.some((o) => isOneOf(r, o, sense.objects as ReadonlySet<string>))) return false;
  if (sense.but && objects.some((o) => sense.but?.has(r.analysis.lemma[o] as string))) return false;
  if (sense.needs && !hasWhatItNeeds(r, v, sense.needs)) return false;
  if (sense.called && calledBy(r, v, sense.called).length === 0) return false;
  if (sense.alone && objects.length > 0) return false;
  if (sense.means && !obliquesOf(r, v, WITH).some((i) => isOneOf(r, i, sense.means as ReadonlySet<string>)))
    return false;
  if (sense.unless && obliquesOf(r, v, WHERE).some((i) => sense.unless?.has(r.analysis.lemma[i] as string)))
    return false;
  return !sense.mandative || isMandative(r, contentOf(r, v));
}

/**
 * Whom an act of the verb at token `v` may be done to, by each of its sense's places that holds anybody; after them places
 * that hold mere things.
 */
export function targetsOf(r: Reading, v: number, sense: Sense, act: string, depth = 0): Targets[] {
  const standing = standingBy(r, v, sense, act, depth);
  return [...standing.filter((at) => !isOfThings(r, at)), ...standing.filter((at) => isOfThings(r, at))].map(
    ({ place, heads }) => ({ place, parties: heads.flatMap((head) => partiesAndMembersAt(r, head)) }),
  );
}

/** Heads of the noun phrases in a place. */
interface Standing {
  readonly place: string;
  readonly heads: readonly number[];
}

function isOfThings(r: Reading, { heads }: Standing): boolean {
  return heads.every((head) => isThing(r, head));
}

function standingBy(r: Reading, v: number, sense: Sense, act: string, depth: number): Standing[] {
  if (!applies(r, v, sense)) return [];
  const objects = sense.called ? calledBy(r, v, sense.called) : directObjects(r, v);
  return sense.targets
    .flatMap((place): Standing[] => {
      if (place === 'infinitive') return depth > 0 ? [] : ofInfinitive(r, v, act);
      if (place === 'object' && SPEECH.has(act))
        return [{ place, heads: objects.slice(0, 1) }, broadcasterOf(r, objects)];
      if (PLACES.has(place)) return [{ place, heads: FINDERS[place as Exclude<Place, 'infinitive'>](r, v, objects) }];
      const phrases = obliquesOf(r, v, new Set([place])).filter(
        (i) => isWithin(r, v, i, sense.through) && !(place === 'on' && MEDIA.has(r.low[i] as string)),
      );
      const [some, doing] = place === 'about' ? [aboutSome(r, v), subjectsMarked(r, v, place)] : [[], []];
      const heads = [...phrases, ...some].slice(0, 1);
      return [...withThoseBehind(r, place, heads, act), { place: 'owner', heads: doing }];
    })
    .map(({ place, heads }) => ({ place, heads: heads.filter((head) => isSomebody(r, head, sense)) }))
    .filter(({ heads }) => heads.length > 0);
}

/** "told ABC's This Week": whose a programme is, where that has a name. */
function broadcasterOf(r: Reading, [object = -1]: readonly number[]): Standing {
  const owner = object >= 0 && r.tag[object] === 'PROPN' ? ownerAt(r, object) : -1;
  return { place: 'owner', heads: owner >= 0 && r.tag[owner] === 'PROPN' ? [owner] : [] };
}

const SPEECH = new Set(['TOLD', 'ASKED']);

/** "complained about | X's backing Y": of whom the preposition says what they do. */
function subjectsMarked(r: Reading, v: number, preposition: string): number[] {
  return [...children(r, v)]
    .filter((c) => c > v && r.tag[c] === 'VERB' && r.low[childBy(r, c, 'mark')] === preposition)
    .map((c) => subjectAt(r, c))
    .filter((subject) => subject > v);
}

/** Whether the phrase at `i` hangs on the verb at `v` itself, or on one of these nouns. */
function isWithin(r: Reading, v: number, i: number, through: Sense['through']): boolean {
  const head = r.analysis.head[i] as number;
  return !through || head === v || through.has(r.analysis.lemma[head] as string);
}

/** "complained | about two raids": not of some two, as the tree may have it. */
function aboutSome(r: Reading, v: number): number[] {
  return [...children(r, v)].filter(
    (c) => /^ob[jl]$/.test(relationOf(r, c)) && r.low[r.tree.left[c] as number] === 'about',
  );
}

function isSomebody(r: Reading, head: number, sense: Sense): boolean {
  const isTime = r.chunks[r.chunkOf[head] as number]?.kind === 'time';
  return !isTime && !isDenied(r, head) && !SOME.test(r.low[head] as string) && !(sense.people && isThing(r, head));
}

/** "X is not the only one whom Y attacked": a predicate that nobody is said to be. */
function isDenied(r: Reading, head: number): boolean {
  if (childBy(r, head, 'cop') < 0) return false;
  return [...children(r, head)].some((c) => c < head && /^(?:not|n't|never)$/.test(r.low[c] as string));
}

/** Who stands in a place, and who is behind the things there: one protests against what X did, but gives nothing to X's idea. */
function withThoseBehind(r: Reading, place: string, heads: readonly number[], act: string): Standing[] {
  const isTo = ACT_BY_TYPE.get(act)?.symmetric || /^(?:TOLD|ASKED|AIDED)$/.test(act);
  const owners = isTo ? [] : heads.flatMap((head) => behind(r, head));
  return [
    { place, heads },
    { place: place === 'infinitive' ? place : 'owner', heads: owners },
  ];
}

type Finder = (r: Reading, v: number, objects: readonly number[]) => number[];

const FINDERS: Readonly<Record<Exclude<Place, 'infinitive'>, Finder>> = {
  object: (_r, _v, objects) => objects.slice(0, 1),
  receiver: (r, _v, objects) => objects.slice(0, 1).filter((o) => objects.length > 1 || r.tag[o] === 'PROPN'),
  sole: (r, v, objects) => (objects.length === 1 && isSole(r, v, objects[0] as number) ? [...objects] : []),
  owner: (r, v, objects) => objects.flatMap((o) => [...behind(r, o), ...stray(r, v, phraseOf(r, o)[1])]),
  clause: (r, v) => {
    const [content, infinitive] = [contentOf(r, v), infinitiveOf(r, v)];
    if (isUndergone(r, content) || isUndergone(r, infinitive)) return [];
    return [askedOf(r, v)].filter((i) => i >= 0);
  },
  condition: (r, v) => [v, contentOf(r, v), infinitiveOf(r, v)].flatMap((top) => conditionsOf(r, top)),
  purpose: (r, v) => purposesOf(r, v),
  whether: (r, v, objects) => [v, ...objects].flatMap((top) => askedAbout(r, top)).slice(0, 1),
  border: (r, v) =>
    obliquesOf(r, v, BORDER)
      .filter((i) => r.analysis.lemma[i] === 'border' || r.analysis.lemma[i] === 'frontier')
      .flatMap((i) => [
        ...[ownerAt(r, i)].filter((o) => o >= 0),
        ...obliquesOf(r, i, BESIDE),
        ...stray(r, v, phraseOf(r, i)[1], BESIDE),
      ]),
};

/** Whom the infinitive after a verb is done to: as its own senses say, or else its object, or whom a threat is against. */
function ofInfinitive(r: Reading, v: number, act: string): Standing[] {
  const u = infinitiveOf(r, v);
  if (u < 0 || r.chunks[r.chunkOf[u] as number]?.verb?.negated) return [];
  const known = (ACTS_OF_VERB.get(lemmaAt(r, u)) ?? [])
    .filter(
      ({ act: inner, sense }) => act === 'THREATENED' || !isAgainst(sense.cameo ?? inner.cameo) || act === 'PROMISED',
    )
    .flatMap(({ sense }) => standingBy(r, u, sense, act, 1));
  const isThreat = act === 'THREATENED' || (act === 'PROMISED' && HURTING.has(lemmaAt(r, u)));
  const heads = isThreat ? [...objectsOf(r, u).slice(0, 1), ...obliquesOf(r, u, AGAINST)] : givenTo(r, u);
  const others = heads.flatMap((head) => withThoseBehind(r, 'infinitive', [head], act));
  return [...known, ...others].map(({ heads }) => ({ place: 'infinitive', heads }));
}

/** "to continue military aid to X", "to restore ties with X", "to hand over the men to X", "to respond to X's demand". */
function givenTo(r: Reading, u: number): number[] {
  const lemma = lemmaAt(r, u);
  if (ANSWERING.has(lemma)) return obliquesOf(r, u, ANSWERED).slice(0, 1);
  const objects = objectsOf(r, u);
  if (ALLOWING.has(lemma)) return objects.slice(0, 1);
  if (GIVING.has(lemma)) return [...objects.slice(0, objects.length - 1), ...obliquesOf(r, u, TO)].slice(0, 1);
  const gift = objects.findIndex((o) => isOneOf(r, o, GIFTS));
  return gift < 0 ? [] : [...objects.slice(0, gift), ...obliquesOf(r, u, RECEIVING)];
}

/** Codes of what hurts: threats, rejections and what comes after them in CAMEO's order. */
function isAgainst(cameo: string | null): boolean {
  return cameo !== null && cameo >= '09' && cameo.length > 1;
}

/** "that X be released", "that X face charges": of X nothing is asked. */
function isUndergone(r: Reading, u: number): boolean {
  return u >= 0 && (isPassive(r, u) || UNDERGONE.has(r.analysis.lemma[u] as string));
}

const UNDERGONE = new Set(['face', 'undergo', 'receive']);

/** "that X withdraw", "that X must withdraw": no tense. */
function isMandative(r: Reading, u: number): boolean {
  if (u < 0) return false;
  if (r.tag[u] === 'NOUN' && subjectAt(r, u) < 0) return contentSubject(r, u) >= 0;
  const auxiliary = childBy(r, u, 'aux', 'cop', 'aux:pass');
  if (auxiliary >= 0) return /^(?:must|should|be|need)$/.test(r.low[auxiliary] as string);
  return /^VBP?$/.test(xposOf(r, u));
}

function isOneOf(r: Reading, i: number, nouns: ReadonlySet<string>): boolean {
  if (nouns.has(r.analysis.lemma[i] as string) || nouns.has(r.low[i] as string)) return true;
  for (const c of children(r, i))
    if (
      (relationOf(r, c) === 'conj' || relationOf(r, c) === 'nmod') &&
      c > i &&
      r.low[c - 1] !== 'own' &&
      // "access to money"
      r.low[childBy(r, c, 'case')] !== 'to' &&
      nouns.has(r.analysis.lemma[c] as string)
    )
      return true;
  return false;
}

/** Subjects of the clauses with "if" or "unless" that hang on token `top`. */
function conditionsOf(r: Reading, top: number): number[] {
  if (top < 0) return [];
  return [...children(r, top)].flatMap((c) => {
    if (!/^(?:advcl|ccomp)$/.test(relationOf(r, c))) return [];
    const subject = subjectAt(r, c);
    const isIf = /^(?:if|unless)$/.test(r.low[childBy(r, c, 'mark')] ?? '');
    const isShould = r.low[childBy(r, c, 'aux')] === 'should' && subject > childBy(r, c, 'aux');
    return subject >= 0 && (isIf || isShould) ? [subject] : [];
  });
}
