import type { Reading } from '../quotes/reading.ts';
import { childBy, relationOf, xposOf } from '../quotes/tree.ts';
import { subjectAt } from './arguments.ts';

/* Verbs that go on from another and have their subject from it. */

/** "has left and endorsed X", "were stirred and are ready to back X": the verb that this one shares its subject with; a comma may part them. */
export function partnerOf(r: Reading, v: number): number {
  const form = r.chunks[r.chunkOf[v] as number]?.verb?.form;
  const above = r.analysis.head[v] as number;
  const isWhatFor = form === 'infinitive' && relationOf(r, v) === 'xcomp' && r.tag[above] === 'ADJ';
  const second = isWhatFor ? above : v;
  const first = r.analysis.head[second] as number;
  if (relationOf(r, second) !== 'conj' || first > second || subjectAt(r, second) >= 0 || r.tag[first] !== 'VERB')
    return -1;
  const and = childBy(r, second, 'cc');
  const isJoined = (form === 'finite' || isWhatFor) && and >= 0 && r.low[and - 1] !== ',';
  return isJoined && !(isPast(r, second) && isNow(r, first)) ? first : -1;
}

/** "would like X to explain | but backs Y": a verb in the present after an infinitive goes on from the verb above that; or -1. */
export function aboveInfinitive(r: Reading, c: number): number {
  const v = r.chunks[c]?.verb?.head as number;
  const first = r.analysis.head[v] as number;
  if (relationOf(r, v) !== 'conj' || xposOf(r, v) !== 'VBZ' || subjectAt(r, v) >= 0) return -1;
  if (r.chunks[r.chunkOf[first] as number]?.verb?.form !== 'infinitive' || relationOf(r, first) !== 'xcomp') return -1;
  const above = r.analysis.head[first] as number;
  return r.tag[above] === 'VERB' ? above : -1;
}

/** "has said X is preparing for talks | and advised Y": what is going on is not joined with what was done. */
const isNow = (r: Reading, v: number) => /^(?:am|is|are|[’']s|[’']re)$/.test(r.low[childBy(r, v, 'aux', 'cop')] ?? '');
const isPast = (r: Reading, v: number) => /^VB[DN]$/.test(xposOf(r, v));
