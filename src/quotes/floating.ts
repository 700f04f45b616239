import type { Draft } from './draft.ts';
import { paragraphAt, type Reading } from './reading.ts';
import type { QuotedSpan } from './spans.ts';

/** Tokens, marks and stop included, of the shortest quotation that stands alone: in a paragraph of its own, after its speaker. */
const MIN_SENTENCE = 5;
const MIN_WORD = 4;

/**
 * Quoted sentences with no speaker of their own carry on the report before them: in the same paragraph they belong to
 * its content, at the head of the next one they are a quotation that carries it on. A paragraph whose mark is not
 * closed and its continuation are one content. `drafts` are in the order of their cues; gives those to add.
 */
export function carryOn(r: Reading, drafts: readonly Draft[]): Draft[] {
  const owner = ownersOf(r, drafts);
  const added: Draft[] = [];
  let next = 0;
  let last: Draft | null = null;
  r.spans.forEach((span, i) => {
    const from = r.spanFrom[i] as number;
    while (next < drafts.length && (drafts[next] as Draft).at < from) {
      const draft = drafts[next++] as Draft;
      if (draft.source && !owner[draft.at]) last = draft;
    }
    if (span.outer >= 0) return;
    const own = owner[from];
    if (own) {
      if (!last || own.at >= last.at) last = own;
      return;
    }
    const continued = span.next >= 0 ? owner[r.spanFrom[span.next] as number] : undefined;
    if (continued && isSentence(r, i, span)) {
      continued.content.unshift([from, r.spanTo[i] as number]);
      return;
    }
    if (!last) return;
    const place = paragraphAt(r, from);
    const before = paragraphAt(r, lastToken(last));
    if (place === before && isSentence(r, i, span, MIN_WORD)) last.content.push([from, r.spanTo[i] as number]);
    else if (place === before + 1 && isParagraphStart(r, from) && isSentence(r, i, span) && !isSingle(r, span)) {
      const draft = carrying(r, last, i);
      added.push(draft);
      last = draft;
    }
  });
  return added;
}

function isSingle(r: Reading, { start }: QuotedSpan): boolean {
  return /^['‘`](?!['`])/.test(r.analysis.text.slice(start, start + 2));
}

/** By token, the draft whose content holds it: the outermost, which is the first. */
function ownersOf(r: Reading, drafts: readonly Draft[]): (Draft | undefined)[] {
  const owner = new Array<Draft | undefined>(r.low.length);
  for (const draft of drafts)
    for (const [from, to] of draft.content) for (let i = from; i < to; i++) owner[i] ??= draft;
  return owner;
}

function carrying(r: Reading, on: Draft, span: number): Draft {
  const from = r.spanFrom[span] as number;
  return {
    content: [[from, r.spanTo[span] as number]],
    cue: null,
    at: from,
    source: null,
    verb: null,
    addressee: null,
    relays: [],
    carriesOn: on.carriesOn ?? on,
    certainty: 'actual',
    rule: 'carried-on',
  };
}

/** Whether a quoted span is speech of its own: it begins a sentence and ends one. */
function isSentence(r: Reading, i: number, span: QuotedSpan, least = MIN_SENTENCE): boolean {
  const from = r.spanFrom[i] as number;
  const to = r.spanTo[i] as number;
  const before =
    from === 0 || /^[.?!…:]+$/.test(r.low[from - 1] ?? '') || r.mark[from - 1] === -1 || isSentenceStart(r, from);
  let last = span.closed ? to - 2 : to - 1;
  while (last > from && /^['"’”]+$/.test(r.low[last] as string)) last--;
  return before && to - from >= least && (!span.closed || /[.?!…]$/.test(r.low[last] as string));
}

function isSentenceStart(r: Reading, token: number): boolean {
  return r.firstChunk[r.sentenceOf[r.chunkOf[token] as number] as number] === r.chunkOf[token];
}

function isParagraphStart(r: Reading, token: number): boolean {
  const sentence = r.sentenceOf[r.chunkOf[token] as number] as number;
  return isSentenceStart(r, token) && r.paragraphOf[sentence] !== r.paragraphOf[sentence - 1];
}

function lastToken(draft: Draft): number {
  return Math.max(draft.at, (draft.content.at(-1)?.[1] ?? 0) - 1);
}
