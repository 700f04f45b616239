import type { Range } from './content.ts';
import { VIEWS, YARDSTICKS } from './data/views.ts';
import type { Draft } from './draft.ts';
import { headOf, kindAt, type Reading, sentenceEnd, sentenceStart } from './reading.ts';
import { childBy, phraseAt, trimmed } from './tree.ts';

/*
 * "According to X", "per X", "in X's view", "in the words of X": whose word the rest of the clause is, with no verb.
 */

const MAX_CLAUSE = 240;
const MAX_PHRASE = 40;

/** A phrase that names whose word it is: the words that say so, and the words that name them. */
interface Vouching {
  readonly cue: Range;
  readonly source: Range;
  /** Tokens of the whole phrase, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** What the phrases that vouch for a clause vouch for, in order. */
export function readVouching(r: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < r.low.length; i++) {
    const vouching = vouchingAt(r, i);
    const content = vouching ? vouchedFor(r, vouching) : [];
    if (vouching && content.length > 0)
      drafts.push({
        content,
        cue: vouching.cue,
        at: vouching.cue[0],
        source: vouching.source,
        verb: 'accord',
        addressee: null,
        relays: [],
        carriesOn: null,
        certainty: 'actual',
        rule: vouching.rule,
      });
  }
  return drafts;
}

function vouchingAt(r: Reading, i: number): Vouching | null {
  const low = r.low[i] as string;
  if (low === 'according' && r.low[i + 1] === 'to') return named(r, [i, i + 2], 'according-to');
  if (low === 'per' && isAside(r, i)) return named(r, [i, i + 1], 'according-to');
  if (
    low === 'in' &&
    r.low[i + 1] === 'the' &&
    VIEWS.has(r.low[i + 2] as string) &&
    r.low[i + 3] === 'of' &&
    isAside(r, i)
  )
    return named(r, [i, i + 4], 'view-of');
  if (low === 'in' && isAside(r, i)) return ownView(r, i) ?? inPoll(r, i);
  return null;
}

/** "in X's view", "in his opinion" */
function ownView(r: Reading, i: number): Vouching | null {
  for (let j = i + 2; j < Math.min(r.low.length, i + 10); j++) {
    if (r.tag[j] === 'PUNCT') return null;
    if (!VIEWS.has(r.low[j] as string)) continue;
    const possessive = /^'s?$/.test(r.low[j - 1] as string);
    if (!possessive && !/^(?:his|her|their)$/.test(r.low[j - 1] as string)) return null;
    const source: Range = [i + 1, possessive ? j - 1 : j];
    return { cue: [j, j + 1], source, start: i, end: j + 1, rule: 'view-of' };
  }
  return null;
}

/** "In a poll last week, …" at the head of a sentence, and nobody said it there. */
function inPoll(r: Reading, i: number): Vouching | null {
  const vouching = named(r, [i, i + 1], 'in-poll');
  const head = r.chunks[r.chunkOf[i + 1] as number]?.head ?? 0;
  if (!vouching || !/^(?:poll|survey|study|census)s?$/.test(r.low[head] as string) || r.low[vouching.end] !== ',')
    return null;
  return kindAt(r, (r.chunkOf[i] as number) - 1, sentenceStart(r, r.chunkOf[i] as number), i) === 'edge'
    ? vouching
    : null;
}

/** The noun phrase after the cue, unless it is a yardstick: "shelved according to size". */
function named(r: Reading, cue: Range, rule: string): Vouching | null {
  const first = r.chunks[r.chunkOf[cue[1]] as number];
  if (first?.kind !== 'noun' || first.from !== cue[1]) return null;
  const head = first.head;
  if (YARDSTICKS.has(r.analysis.lemma[head] as string)) return null;
  const to = Math.min(phraseAt(r, topOf(r, head, first.from))[1], cue[1] + MAX_PHRASE, tokenEnd(r, cue[0]));
  const source = trimmed(r, first.from, Math.max(first.to, to));
  return source && { cue, source, start: cue[0], end: source[1], rule };
}

/** The token that heads the whole phrase which begins at `from`. */
function topOf(r: Reading, head: number, from: number): number {
  let top = head;
  for (
    let up = r.analysis.head[top] as number;
    up >= from && up - from < MAX_PHRASE;
    up = r.analysis.head[up] as number
  ) {
    if (!/^(?:NOUN|PROPN|NUM)$/.test(r.tag[up] as string) || childBy(r, up, 'nsubj', 'cop') >= 0) break;
    top = up;
  }
  return top;
}

/** Whether the phrase at `i` stands apart from its clause: at the head of its sentence or after a comma or a closing mark. */
function isAside(r: Reading, i: number): boolean {
  const c = r.chunkOf[i] as number;
  return /^(?:edge|comma|opening|closing|dash)$/.test(kindAt(r, c - 1, sentenceStart(r, c), c));
}

function tokenEnd(r: Reading, i: number): number {
  return r.chunks[sentenceEnd(r, r.chunkOf[i] as number) - 1]?.to ?? i;
}

function vouchedFor(r: Reading, { start, end }: Vouching): Range[] {
  const v = r.chunkOf[start] as number;
  const last = r.chunkOf[end - 1] as number;
  const lo = sentenceStart(r, v);
  const hi = sentenceEnd(r, v);
  const holder = r.within[start];
  const isEdge = (k: number) =>
    kindAt(r, k, lo, hi) === 'edge' ||
    headOf(r, k) === ';' ||
    ((kindAt(r, k, lo, hi) === 'opening' || kindAt(r, k, lo, hi) === 'closing') &&
      r.within[r.chunks[k]?.from ?? 0] === holder);
  let from = v;
  while (!isEdge(from - 1) && v - from < MAX_CLAUSE) from--;
  let to = last + 1;
  while (!isEdge(to) && to - v < MAX_CLAUSE) to++;
  const before = trimmed(r, r.chunks[from]?.from ?? 0, start);
  const after = trimmed(r, end, Math.max(end, r.chunks[to - 1]?.to ?? 0));
  if (!before || isConnective(r, before)) return after ? [after] : [];
  const splits = r.low[end] === ',' && !hasFiniteVerb(r, from, v);
  return splits && after ? [before, after] : [before];
}

/** "But, according to X, …" */
function isConnective(r: Reading, [from, to]: Range): boolean {
  return to - from === 1 && (r.tag[from] === 'CCONJ' || r.tag[from] === 'ADV');
}

function hasFiniteVerb(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (r.chunks[k]?.verb?.form === 'finite') return true;
  return false;
}
