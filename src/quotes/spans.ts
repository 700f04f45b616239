import type { Analysis } from '../language/analysis.ts';
import { type Mark, marksIn } from './marks.ts';

/** A stretch of prose within quotation marks, marks included. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  /** Index of the span in the next paragraph that goes on with this one, which has no closing mark; else -1. */
  readonly next: number;
  /** Index of the span this one stands in, or -1. */
  readonly outer: number;
  /** Whether an opening mark was found; without one, the span begins with its sentence. */
  readonly opened: boolean;
  /** Whether a closing mark was found. */
  readonly closed: boolean;
}

type Draft = { -readonly [Key in keyof QuotedSpan]: QuotedSpan[Key] } & { readonly single: boolean; isVoid: boolean };

/** The sentences of one paragraph. */
interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly end: number;
}

const MAX_DEPTH = 4;
const ENDS_SPEECH = /[,.?!…]/;

/**
 * Finds quoted spans: straight, curly, angled and doubled marks, single marks inside them or alone, marks that point the
 * wrong way. A span ends with its paragraph, unless the next paragraph opens with a mark and so goes on with it; a mark
 * that is never closed reaches the end of its sentence, one that was never opened back to the beginning of its own.
 * Sorted by start, outer spans first. Linear in the text's length.
 */
export function findQuotedSpans(analysis: Analysis): readonly QuotedSpan[] {
  const spans: Draft[] = [];
  let pending = -1;
  for (let p = 0; p + 1 < analysis.paragraphs.length; p++) {
    const first = analysis.paragraphs[p] as number;
    const end = analysis.paragraphs[p + 1] as number;
    const firstToken = analysis.sentences[first] as number;
    const last = (analysis.sentences[end] as number) - 1;
    if (last < firstToken) continue;
    const paragraph = { from: analysis.start[firstToken] as number, to: analysis.end[last] as number, first, end };
    const before = spans.length;
    const unclosed = scan(analysis, paragraph, spans);
    const opened = spans[before];
    if (pending >= 0 && opened && opened.start === paragraph.from) (spans[pending] as Draft).next = before;
    pending = -1;
    if (unclosed < 0) continue;
    const nextStart = analysis.start[last + 1];
    const goesOn = nextStart !== undefined && /^(?:["“„«]|''|``)/.test(analysis.text.slice(nextStart, nextStart + 2));
    const span = spans[unclosed] as Draft;
    span.end = goesOn || span.start === paragraph.from ? paragraph.to : sentenceAt(analysis, paragraph, span.start).end;
    if (goesOn) pending = unclosed;
  }
  return withoutVoid(spans);
}

/** Drops the marks that turned out to open nothing. */
function withoutVoid(spans: readonly Draft[]): readonly QuotedSpan[] {
  const place = new Int32Array(spans.length + 1).fill(-1);
  let n = 0;
  spans.forEach((s, i) => {
    if (!s.isVoid) place[i] = n++;
  });
  const kept = (i: number): number => {
    let at = i;
    while (at >= 0 && place[at] === -1) at = (spans[at] as Draft).outer;
    return at < 0 ? -1 : (place[at] as number);
  };
  return spans
    .filter((s) => !s.isVoid)
    .map(({ start, end, next, outer, opened, closed }) => {
      return { start, end, next: next < 0 ? -1 : (place[next] as number), outer: kept(outer), opened, closed };
    });
}

/** Scans one paragraph; gives the index of the outermost span left open, or -1. */
function scan(analysis: Analysis, paragraph: Paragraph, spans: Draft[]): number {
  const { text } = analysis;
  const marks = marksIn(text, paragraph.from, paragraph.to);
  const stack: number[] = [];
  const base = spans.length;
  const lateCloser = lastSingleCloser(text, marks);
  let closers = marks.filter((m) => !m.single && m.shape === 'close').length;
  let seen = paragraph.from;
  const top = () => spans[stack.at(-1) ?? -1];
  const depth = () => stack.filter((i) => !spans[i]?.single).length;
  const open = ({ at, single }: Mark, opened = true) => {
    stack.push(spans.length);
    const outer = stack.at(-2) ?? -1;
    spans.push({ start: at, end: paragraph.to, next: -1, outer, opened, closed: false, single, isVoid: false });
  };
  const close = ({ at, width }: Mark) => {
    const span = spans[stack.pop() as number] as Draft;
    span.end = at + width;
    span.closed = true;
  };
  /** Forgets the spans left open from place `from` of the stack on: apostrophes, and marks that were never closed. */
  const forget = (from: number) => {
    for (const i of stack.splice(from)) (spans[i] as Draft).isVoid = true;
  };
  const closeDouble = (mark: Mark) => {
    while (top()?.single) forget(stack.length - 1);
    if (stack.length > 0) close(mark);
    else if (spans.length === base || mark.at > seen) closeUnopened(mark);
  };
  /** A closing mark with no opening one: what it closes began with its sentence, or after a colon. */
  const closeUnopened = (mark: Mark) => {
    if (!ENDS_SPEECH.test(text[mark.at - 1] as string)) return;
    const { start } = sentenceAt(analysis, paragraph, mark.at);
    if (start < seen) return;
    const colon = text.slice(start, mark.at).lastIndexOf(': ');
    const from = colon < 0 ? start : start + colon + 2;
    open({ ...mark, at: from }, false);
    close(mark);
  };
  for (const mark of marks) {
    if (mark.single) {
      if (top()?.single) {
        const mayBePlural = text[mark.at - 1] === 's' && mark.at < lateCloser;
        if (mark.shape !== 'open' && mark.closes && !mayBePlural) close(mark);
      } else if (mark.shape !== 'close' && mark.opens && mark.at < lateCloser) open(mark);
      continue;
    }
    const isOpen = depth() > 0;
    if (mark.shape === 'straight') {
      if (isOpen && (mark.closes || !mark.opens)) closeDouble(mark);
      else if (isOpen) {
        forget(0);
        open(mark);
      } else if (mark.opens) open(mark);
      else if (mark.closes) closeDouble(mark);
    } else if (mark.shape === 'open' ? isOpen && mark.closes && !mark.opens : isOpen || !mark.opens || mark.closes) {
      if (mark.shape === 'close') closers--;
      closeDouble(mark);
    } else {
      if (depth() > 0 && (closers <= depth() || depth() >= MAX_DEPTH)) forget(0);
      open(mark);
    }
    seen = mark.at + mark.width;
  }
  while (top()?.single) forget(stack.length - 1);
  return stack[0] ?? -1;
}

/** Where the last mark stands that may close a single quotation and cannot be a possessive of a plural; -1 if none. */
function lastSingleCloser(text: string, marks: readonly Mark[]): number {
  const closers = marks.filter((m) => m.single && m.closes && m.shape !== 'open');
  return (closers.findLast((m) => text[m.at - 1] !== 's') ?? closers.at(-1))?.at ?? -1;
}

/** Where the sentence around `at` begins and ends. */
function sentenceAt(analysis: Analysis, { first, end }: Paragraph, at: number): { start: number; end: number } {
  let low = first;
  let high = end;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((analysis.start[analysis.sentences[middle] as number] as number) <= at) low = middle;
    else high = middle;
  }
  return {
    start: analysis.start[analysis.sentences[low] as number] as number,
    end: analysis.end[(analysis.sentences[low + 1] as number) - 1] as number,
  };
}
