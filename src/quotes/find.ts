import { tokenSpan } from '../language/analysis.ts';
import type { Span } from '../loaders/article.ts';

import { readVouching } from './according.ts';
import { readClauses } from './clauses.ts';
import { readColons } from './colons.ts';
import { combine } from './combine.ts';
import { confidenceOf } from './confidence.ts';
import type { Range } from './content.ts';
import { REPORTING } from './data/reporting.ts';
import { type DateAt, readDates } from './dates.ts';
import type { Draft, Taken } from './draft.ts';
import { carryOn } from './floating.ts';
import { attributionNetwork } from './model.ts';
import { kindOf, nest, withoutMereMentions } from './nesting.ts';
import { readAttributions } from './network/read.ts';
import { readNounCues } from './noun-cues.ts';
import type { Quotation } from './quotation.ts';
import type { Reading } from './reading.ts';
import { type Cue, findCue, readReport } from './report.ts';
import { readSpeech } from './speech.ts';
import { readTranscripts } from './transcript.ts';
import { readUnsourced } from './unsourced.ts';

/**
 * Finds every piece of reported speech, in order of its content's start, an outer one before those inside it.
 * Pure, and linear in the article's length. Spans are UTF-16 units; a content takes in its quotation marks and a
 * leading "that", a source its appositions and relative clauses with the comma that closes them. `dateAt` has the times
 * of the same reading; without it the day of publication is not known.
 */
export function findQuotes(r: Reading, dateAt: DateAt = readDates(r, null)): readonly Quotation[] {
  const reported = reports(r);
  const taken = takenBy(r, reported);
  const told = [
    ...reported,
    ...readSpeech(r, taken),
    ...readClauses(r, taken),
    ...readNounCues(r, taken),
    ...readUnsourced(r, taken),
  ];
  const found = [
    ...attributeRelays(
      r,
      told.sort((a, b) => a.at - b.at),
      readVouching(r),
    ),
    ...readTranscripts(r),
  ];
  const ruled = [...found, ...readColons(r, found)].sort((a, b) => a.at - b.at);
  const drafts = combine(r, ruled, readAttributions(attributionNetwork(), r));
  const all = [...drafts, ...carryOn(r, drafts)];
  const order = withoutMereMentions(r, sortedByContent(all));
  const inside = nest(order);
  const place = new Map(order.map((draft, i) => [draft, i]));
  return order.map((draft, i) => ({
    kind: kindOf(r, draft),
    content: draft.content.map((range) => span(r, range)),
    cue: draft.cue && span(r, draft.cue),
    source: draft.source && span(r, draft.source),
    verb: draft.verb?.replaceAll('-', ' ') ?? null,
    addressee: draft.addressee && span(r, draft.addressee),
    relays: draft.relays.map((range) => span(r, range)),
    inside: (inside[i] as number) < 0 ? null : (inside[i] as number),
    carriesOn: draft.carriesOn ? (place.get(draft.carriesOn) ?? null) : null,
    certainty: draft.certainty,
    ...when(draft, dateAt),
    confidence: confidenceOf(draft, (inside[i] as number) >= 0),
    rule: draft.rule,
  }));
}

/** When it was said: words that go on from others are of their time. */
function when(draft: Draft, dateAt: DateAt): Pick<Quotation, 'date' | 'precision'> {
  const first = draft.source ? draft : (draft.carriesOn ?? draft);
  const dated = first.cue && dateAt(first.at, first.rule === 'noun' ? [] : first.content);
  return { date: dated?.date ?? null, precision: dated?.precision ?? null };
}

/** What the verbs report. Contents before their cues come first: they bound what stands inside them. */
function reports(r: Reading): Draft[] {
  const cues: Cue[] = [];
  r.chunks.forEach((chunk, v) => {
    if (!chunk.verb || !REPORTING.has(chunk.verb.lemma)) return;
    const cue = findCue(r, v);
    if (cue) cues.push(cue);
  });
  const limits = new Int32Array(r.low.length).fill(r.low.length);
  for (const { preposed } of cues)
    if (preposed) {
      const [from, to] = preposed.content;
      for (let i = from; i < to; i++) limits[i] = Math.min(limits[i] as number, to);
    }
  return cues.flatMap((cue) => readReport(r, cue, limits[r.chunks[cue.v]?.head ?? 0] as number) ?? []);
}

function takenBy(r: Reading, drafts: readonly Draft[]): Taken {
  const contents = new Uint8Array(r.low.length);
  for (const { content } of drafts) for (const [from, to] of content) contents.fill(1, from, to);
  return { cues: new Set(drafts.map(({ at }) => at)), contents };
}

/** Rules that find what somebody said, and not what they asked for or spoke of. */
const GIVES_WORDS = /quote|clause|that|wh|colon/;

/** "X said …, according to Y": Y relays X. Where nobody else is named to say it, Y is the source. */
function attributeRelays(r: Reading, found: readonly Draft[], accordingTo: readonly Draft[]): Draft[] {
  const kept: Draft[] = [...found];
  for (const according of accordingTo) {
    const [from, to] = according.content[0] as Range;
    let main: Draft | undefined;
    for (let i = firstFrom(found, from); i < found.length && (found[i] as Draft).at < to && !main; i++)
      if (GIVES_WORDS.test((found[i] as Draft).rule) && startsAt(r, found[i] as Draft, from)) main = found[i];
    if (main) main.relays = [...main.relays, according.source as Range];
    else kept.push(according);
  }
  return kept.sort((a, b) => a.at - b.at);
}

/** Index of the first draft whose cue stands at token `from` or after it; `drafts` are in the order of their cues. */
function firstFrom(drafts: readonly Draft[], from: number): number {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drafts[middle] as Draft).at < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the draft's subject and verb are what the clause beginning at token `from` says first. */
function startsAt(r: Reading, draft: Draft, from: number): boolean {
  if (!draft.source) return false;
  const first = Math.min(draft.source[0], draft.content[0]?.[0] ?? draft.at);
  return first === from || (first === from + 1 && r.tag[from] === 'CCONJ');
}

function sortedByContent(drafts: readonly Draft[]): Draft[] {
  const start = (d: Draft) => d.content[0]?.[0] ?? 0;
  const end = (d: Draft) => d.content.at(-1)?.[1] ?? 0;
  for (const draft of drafts) draft.content.sort((a, b) => a[0] - b[0]);
  return [...drafts].sort((a, b) => start(a) - start(b) || end(b) - end(a) || a.at - b.at);
}

function span(r: Reading, [from, to]: Range): Span {
  return tokenSpan(r.analysis, from, to);
}
