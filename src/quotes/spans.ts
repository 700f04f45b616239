import type { Analysis } from '../language/analysis.ts';

/** A stretch of prose within quotation marks, marks included. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  /** Index of the span in the next paragraph that goes on with this one, which has no closing mark; else -1. */
  readonly next: number;
  /** Index of the span this one stands in, or -1. */
  readonly outer: number;
  /** Whether a closing mark was found. */
  readonly closed: boolean;
}

interface Open {
  index: number;
  readonly single: boolean;
}

interface Draft {
  start: number;
  end: number;
  next: number;
  outer: number;
  closed: boolean;
}

const SPACE = /\s/;
const BEFORE_OPENING = /[\s([{—–\-/:"“‘]/;
const WORD = /[\p{L}\p{N}]/u;
const ELISION = /^(?:em|til|cause|tis|twas|n|round|bout|\d0s)(?![\p{L}\p{N}])/iu;
const DOUBLE_OPEN = /[“„«]/;
const DOUBLE_CLOSE = /[”»]/;
const MAX_DEPTH = 4;

/**
 * Finds quoted spans: straight, curly and angled double marks, single marks inside them or alone, apostrophes told
 * apart. A span ends with its paragraph, unless the next paragraph opens with a mark and so goes on with it; a mark
 * that is never closed reaches the end of its sentence. Sorted by start, outer spans first. Linear in the text's length.
 */
export function findQuotedSpans(analysis: Analysis): readonly QuotedSpan[] {
  const spans: Draft[] = [];
  let pending = -1;
  for (let p = 0; p + 1 < analysis.paragraphs.length; p++) {
    const firstSentence = analysis.paragraphs[p] as number;
    const endSentence = analysis.paragraphs[p + 1] as number;
    const first = analysis.sentences[firstSentence] as number;
    const last = (analysis.sentences[endSentence] as number) - 1;
    if (last < first) continue;
    const from = analysis.start[first] as number;
    const to = analysis.end[last] as number;
    const before = spans.length;
    const unclosed = scan(analysis.text, from, to, spans);
    const opened = spans[before];
    if (pending >= 0 && opened && opened.start === from) (spans[pending] as Draft).next = before;
    pending = -1;
    if (unclosed < 0) continue;
    const nextStart = analysis.start[last + 1];
    const goesOn = nextStart !== undefined && /["“„«]/.test(analysis.text[nextStart] as string);
    const span = spans[unclosed] as Draft;
    if (goesOn || span.start === from) span.end = to;
    else span.end = sentenceEnd(analysis, span.start, firstSentence, endSentence);
    if (goesOn) pending = unclosed;
  }
  return withoutVoid(spans);
}

/** Drops the marks that turned out to open nothing. */
function withoutVoid(spans: readonly Draft[]): readonly QuotedSpan[] {
  const place = new Int32Array(spans.length + 1).fill(-1);
  let n = 0;
  spans.forEach((s, i) => {
    if (s.end - s.start > 1) place[i] = n++;
  });
  const kept = (i: number): number => {
    let at = i;
    while (at >= 0 && place[at] === -1) at = (spans[at] as Draft).outer;
    return at < 0 ? -1 : (place[at] as number);
  };
  return spans
    .filter((s) => s.end - s.start > 1)
    .map((s) => ({ ...s, outer: kept(s.outer), next: s.next < 0 ? -1 : (place[s.next] as number) }));
}

/** Scans one paragraph; gives the index of the outermost span left open, or -1. */
function scan(text: string, from: number, to: number, spans: Draft[]): number {
  const stack: Open[] = [];
  let closers = count(text, from, to, DOUBLE_CLOSE);
  const lateCloser = lastSingleCloser(text, from, to);
  const open = (at: number, single: boolean) => {
    const outer = stack.at(-1)?.index ?? -1;
    stack.push({ index: spans.length, single });
    spans.push({ start: at, end: to, next: -1, outer, closed: false });
  };
  const close = (at: number) => {
    const span = spans[(stack.pop() as Open).index] as Draft;
    span.end = at + 1;
    span.closed = true;
  };
  /** Closes down to the nearest double mark; singles left open inside it were apostrophes. */
  const closeDouble = (at: number) => {
    while (stack.at(-1)?.single) drop(spans, stack);
    if (stack.length > 0) close(at);
  };
  for (let i = from; i < to; i++) {
    const c = text[i] as string;
    if (c === '"') {
      const opens = i === from || BEFORE_OPENING.test(text[i - 1] as string);
      const closes = i + 1 === to || !WORD.test(text[i + 1] as string);
      const isOpen = stack.some((o) => !o.single);
      if (isOpen && (closes || !opens)) closeDouble(i);
      else if (!isOpen && (opens || !closes) && i + 1 < to) open(i, false);
      else if (isOpen && opens) {
        restart(spans, stack);
        open(i, false);
      }
    } else if (DOUBLE_OPEN.test(c)) {
      const depth = stack.filter((o) => !o.single).length;
      if (depth > 0 && (closers <= depth || depth >= MAX_DEPTH)) restart(spans, stack);
      open(i, false);
    } else if (DOUBLE_CLOSE.test(c)) {
      closers--;
      closeDouble(i);
    } else if (c === '‘' || c === "'" || c === '’') {
      const previous = text[i - 1] ?? ' ';
      const after = text[i + 1] ?? ' ';
      const opens = c !== '’' && (i === from || BEFORE_OPENING.test(previous)) && !SPACE.test(after);
      if (stack.at(-1)?.single) {
        if (c !== '‘' && isSingleCloser(text, i, to) && (previous !== 's' || i >= lateCloser)) close(i);
      } else if (opens && i < lateCloser && !ELISION.test(text.slice(i + 1, i + 8))) open(i, true);
    }
  }
  while (stack.at(-1)?.single) drop(spans, stack);
  return stack[0]?.index ?? -1;
}

/** An opening mark inside an open span: the earlier one lost its closing mark, and ends where its phrase does. */
function restart(spans: Draft[], stack: Open[]): void {
  for (const { index } of stack) {
    const span = spans[index] as Draft;
    span.end = span.start + 1;
  }
  stack.length = 0;
}

/** Forgets the innermost open span and whatever was said to stand in it. */
function drop(spans: Draft[], stack: Open[]): void {
  const { index } = stack.pop() as Open;
  const gone = spans[index] as Draft;
  gone.end = gone.start + 1;
}

function isSingleCloser(text: string, i: number, to: number): boolean {
  return !SPACE.test(text[i - 1] ?? ' ') && (i + 1 >= to || !WORD.test(text[i + 1] as string));
}

/** Where the last mark stands that may close a single quotation and cannot be a possessive of a plural; -1 if none. */
function lastSingleCloser(text: string, from: number, to: number): number {
  let plural = -1;
  for (let i = to - 1; i > from; i--) {
    const c = text[i];
    if ((c === "'" || c === '’') && isSingleCloser(text, i, to)) {
      if (text[i - 1] !== 's') return i;
      plural = Math.max(plural, i);
    }
  }
  return plural;
}

function count(text: string, from: number, to: number, what: RegExp): number {
  let n = 0;
  for (let i = from; i < to; i++) if (what.test(text[i] as string)) n++;
  return n;
}

function sentenceEnd(analysis: Analysis, at: number, firstSentence: number, endSentence: number): number {
  let low = firstSentence;
  let high = endSentence;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((analysis.start[analysis.sentences[middle] as number] as number) <= at) low = middle;
    else high = middle;
  }
  return analysis.end[(analysis.sentences[low + 1] as number) - 1] as number;
}
