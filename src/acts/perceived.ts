import type { Reading } from '../quotes/reading.ts';
import { childBy, relationOf, xposOf } from '../quotes/tree.ts';
import { isPassive, objectsOf, subjectAt } from './arguments.ts';
import { lemmaAt } from './lemma.ts';

/** Verbs of seeing and hearing: what somebody is seen doing is done. */
const SEEING = new Set(['hear', 'see', 'watch', 'catch', 'film', 'show', 'record', 'photograph', 'videotape']);

/** What shows something that nobody need have done. */
const MADE_UP = new Set('ad advertisement poster cartoon caricature drawing painting mural meme message'.split(' '));

/** Who is seen or heard doing what the gerund at token `v` tells: X was heard or found | asking Y, a video shows X | asking Y; or -1. */
export function perceivedAt(r: Reading, v: number): number {
  const governor = r.analysis.head[v] as number;
  const c = r.chunkOf[v] as number;
  const beside = heardBeside(r, v);
  if (beside >= 0) return beside;
  if (isSeenDoing(r, v, governor)) return governor;
  if (governor < 0 || governor > v || r.chunks[c]?.verb?.form !== 'gerund') return -1;
  if (!/^(?:xcomp|advcl)$/.test(relationOf(r, v)) || childBy(r, v, 'mark', 'case') >= 0) return -1;
  const seeing = r.chunks[r.chunkOf[governor] as number]?.verb;
  const isFound = lemmaAt(r, governor) === 'find' && isPassive(r, governor);
  if (seeing?.head !== governor || !(SEEING.has(lemmaAt(r, governor)) || isFound) || !isSeen(r, governor)) return -1;
  if (isMadeUp(r, governor)) return -1;
  if (isPassive(r, governor)) return r.chunkOf[governor] === c - 1 ? subjectAt(r, governor) : -1;
  const [object] = objectsOf(r, governor);
  return object !== undefined && r.chunkOf[object] === c - 1 ? object : -1;
}

/** "heard X hurl insults | and urge Y": who is heard by the first of two bare verbs, or -1. */
export function heardBeside(r: Reading, v: number): number {
  const first = r.analysis.head[v] as number;
  if (first < 0 || relationOf(r, v) !== 'conj' || ![v, first].every((i) => isBare(r, i)) || subjectAt(r, v) >= 0)
    return -1;
  const seeing = r.analysis.head[first] as number;
  const isHeard = seeing >= 0 && /^(?:watch|see|hear)$/.test(lemmaAt(r, seeing)) && isSeen(r, seeing);
  return isHeard && /^(?:ccomp|xcomp)$/.test(relationOf(r, first)) ? subjectAt(r, first) : -1;
}

function isBare(r: Reading, v: number): boolean {
  return /^VBP?$/.test(xposOf(r, v)) && childBy(r, v, 'aux', 'mark') < 0;
}

/** "watched a rival, X, | clash with Y": a bare verb that the tree joins with whoever is seen. */
function isSeenDoing(r: Reading, v: number, noun: number): boolean {
  const seeing = noun < 0 ? -1 : (r.analysis.head[noun] as number);
  if (seeing < 0 || relationOf(r, v) !== 'conj' || relationOf(r, noun) !== 'obj' || childBy(r, v, 'cc') >= 0)
    return false;
  return /^(?:watch|see|hear)$/.test(lemmaAt(r, seeing)) && isSeen(r, seeing);
}

/** "a poster that shows X | asking Y". */
function isMadeUp(r: Reading, v: number): boolean {
  const subject = subjectAt(r, v);
  const isRelative = /^(?:that|which)$/.test(r.low[subject] ?? '') && relationOf(r, v) === 'acl:relcl';
  const shown = isRelative ? (r.analysis.head[v] as number) : subject;
  return lemmaAt(r, v) === 'show' && shown >= 0 && MADE_UP.has(r.analysis.lemma[shown] as string);
}

/** Nothing that was not, or only might be, seen. */
function isSeen(r: Reading, v: number): boolean {
  const verb = r.chunks[r.chunkOf[v] as number]?.verb;
  return verb?.form === 'finite' && !verb.negated && (verb.modal === null || /^(?:can|could)$/.test(verb.modal));
}
