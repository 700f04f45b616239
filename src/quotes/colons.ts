import type { Range } from './content.ts';
import { REPORTING } from './data/reporting.ts';
import type { Draft } from './draft.ts';
import { headOf, kindAt, type Reading } from './reading.ts';
import { findSubject } from './source.ts';
import type { Subject } from './subject.ts';

/*
 * What a colon hands over to: a quotation, in the same paragraph or as the next one, that no verb of saying governs.
 * "The mayor was blunt: “We are broke.”", "Coach Bram Visser: “We ran out of legs.”"
 */

const MAX_BACK = 40;
/** Subjects that say nothing themselves. */
const NOBODY = /^(?:it|this|that|these|those|there|which|what)$/;

/** Quotations after colons that `drafts` leave without an owner. */
export function readColons(r: Reading, drafts: readonly Draft[]): Draft[] {
  const owned = new Uint8Array(r.low.length);
  for (const draft of drafts) for (const [from, to] of draft.content) owned.fill(1, from, to);
  const found: Draft[] = [];
  r.spans.forEach((span, i) => {
    const from = r.spanFrom[i] as number;
    if (span.outer >= 0 || r.low[from - 1] !== ':' || owned[from] || !isSaid(r, i)) return;
    const draft = introduced(r, r.chunkOf[from - 1] as number, [from, r.spanTo[i] as number]);
    if (draft) found.push(draft);
  });
  return [...found, ...blocks(r, owned)];
}

/** "The order read:" and a paragraph without marks: the whole of it is what was read. */
function blocks(r: Reading, owned: Uint8Array): Draft[] {
  const { paragraphs, sentences } = r.analysis;
  const found: Draft[] = [];
  for (let p = 1; p + 1 < paragraphs.length; p++) {
    const from = sentences[paragraphs[p] as number] as number;
    const to = sentences[paragraphs[p + 1] as number] as number;
    if (r.low[from - 1] !== ':' || owned[from] || r.mark[from] === 1 || !/^[.?!…]$/.test(r.low[to - 1] ?? '')) continue;
    const colon = r.chunkOf[from - 1] as number;
    if (r.chunks[colon - 1]?.kind !== 'verb') continue;
    const draft = introduced(r, colon, [from, to]);
    if (draft?.verb) found.push(draft);
  }
  return found;
}

/** Whether a quoted span is speech and no title: it ends as a sentence does, or is never closed. */
function isSaid(r: Reading, i: number): boolean {
  const last = r.low[(r.spanTo[i] as number) - 2] ?? '';
  return !r.spans[i]?.closed || /^[.?!…]+$/.test(last) || /^[,]$/.test(last);
}

/** Who hands over to `content` before the colon at chunk `colon`. */
function introduced(r: Reading, colon: number, content: Range): Draft | null {
  const lo = r.firstChunk[r.sentenceOf[colon] as number] as number;
  const v = introducer(r, lo, colon);
  if (v >= 0) {
    const subject = findSubject(r, v) as Subject;
    const verb = r.chunks[v]?.verb;
    return draftOf(r, content, {
      cue: [r.chunks[v]?.from ?? 0, (r.chunks[colon]?.from ?? 0) + 1],
      at: verb?.head ?? 0,
      source: [r.chunks[subject.from]?.from ?? 0, r.chunks[subject.to - 1]?.to ?? 0],
      verb: verb && REPORTING.get(verb.lemma)?.has('quote') ? verb.lemma : null,
    });
  }
  for (let k = lo; k < colon; k++) if (r.chunks[k]?.kind === 'verb') return null;
  if (kindAt(r, lo, lo, colon) !== 'noun' || r.mark[content[0]] !== 1) return null;
  return draftOf(r, content, {
    cue: [r.chunks[colon]?.from ?? 0, (r.chunks[colon]?.from ?? 0) + 1],
    at: r.chunks[colon]?.from ?? 0,
    source: [r.chunks[lo]?.from ?? 0, r.chunks[colon - 1]?.to ?? 0],
    verb: null,
  });
}

/** The verb before the colon that hands over: the nearest of saying that has a subject, else the nearest of all. */
function introducer(r: Reading, lo: number, colon: number): number {
  let other = -1;
  for (let v = colon - 1; v >= Math.max(lo, colon - MAX_BACK); v--) {
    const verb = r.chunks[v]?.verb;
    if (!verb || verb.form === 'infinitive') continue;
    const subject = findSubject(r, v);
    if (!subject || NOBODY.test(headOf(r, subject.head))) continue;
    if (REPORTING.get(verb.lemma)?.has('quote')) return v;
    if (subject.how !== 'antecedent') other = v;
  }
  return other;
}

function draftOf(r: Reading, content: Range, parts: Pick<Draft, 'cue' | 'at' | 'source' | 'verb'>): Draft {
  return {
    content: [content],
    ...parts,
    addressee: null,
    relays: [],
    carriesOn: null,
    certainty: 'actual',
    rule: r.mark[content[0]] === 1 ? 'colon-quote' : 'colon-block',
  };
}
