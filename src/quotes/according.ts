import type { Range } from './content.ts';
import type { Draft } from './draft.ts';
import { phraseEnd } from './phrases.ts';
import { headOf, kindAt, type Reading, sentenceEnd, sentenceStart } from './reading.ts';

const MAX_CLAUSE = 240;

/** "according to X" at verb chunk `v`, with what it vouches for: the rest of its clause. */
export function readAccording(r: Reading, v: number): Draft | null {
  const lo = sentenceStart(r, v);
  const hi = sentenceEnd(r, v);
  if (headOf(r, v) !== 'according' || headOf(r, v + 1) !== 'to' || kindAt(r, v + 2, lo, hi) !== 'noun') return null;
  const end = phraseEnd(r, v + 2);
  const cue: Range = [r.chunks[v]?.from ?? 0, r.chunks[v + 1]?.to ?? 0];
  const source: Range = [r.chunks[v + 2]?.from ?? 0, r.chunks[end - 1]?.to ?? 0];
  const content = vouchedFor(r, v, end, lo, hi);
  if (content.length === 0) return null;
  return {
    content,
    cue,
    at: cue[0],
    source,
    verb: 'accord',
    addressee: null,
    relays: [],
    carriesOn: null,
    certainty: 'actual',
    rule: 'according-to',
  };
}

function vouchedFor(r: Reading, v: number, end: number, lo: number, hi: number): Range[] {
  const holder = r.within[r.chunks[v]?.from ?? 0];
  const isEdge = (k: number) =>
    kindAt(r, k, lo, hi) === 'edge' ||
    headOf(r, k) === ';' ||
    ((kindAt(r, k, lo, hi) === 'opening' || kindAt(r, k, lo, hi) === 'closing') &&
      r.within[r.chunks[k]?.from ?? 0] === holder);
  let from = v;
  while (!isEdge(from - 1) && v - from < MAX_CLAUSE) from--;
  let to = end;
  while (!isEdge(to) && to - v < MAX_CLAUSE) to++;
  const before = part(r, from, v);
  const after = part(r, end, to);
  if (!before) return after ? [after] : [];
  const splits = kindAt(r, end, lo, hi) === 'comma' && !hasFiniteVerb(r, from, v);
  return splits && after ? [before, after] : [before];
}

function hasFiniteVerb(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (r.chunks[k]?.verb?.form === 'finite') return true;
  return false;
}

function part(r: Reading, from: number, to: number): Range | null {
  let a = from;
  let b = to;
  const isMark = (k: number) => /^(?:comma|dash|colon|stop)$/.test(r.chunks[k]?.kind ?? '');
  while (a < b && isMark(a)) a++;
  while (b > a && isMark(b - 1)) b--;
  return b > a ? [r.chunks[a]?.from ?? 0, r.chunks[b - 1]?.to ?? 0] : null;
}
