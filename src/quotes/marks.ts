/** A character, or two, that may be a quotation mark where it stands. */
export interface Mark {
  readonly at: number;
  readonly width: number;
  readonly single: boolean;
  /** Which way the mark itself points, where it points at all. */
  readonly shape: 'open' | 'close' | 'straight';
  /** Whether it stands where marks open: before a word and after none. */
  readonly opens: boolean;
  /** Whether it stands where marks close: after a word or its stop, and before none. */
  readonly closes: boolean;
}

const MARK = /''|``|’’|‘‘|["“”„‟«»'’‘`]/g;
const DOUBLE = /^(?:''|``|’’|‘‘|["“”„‟«»])$/;
const BEFORE_OPENING = /[\s([{—–\-/:"“‘'`]/;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
const ELISION = /^(?:em|til|cause|tis|twas|n|round|bout|\d0s)(?![\p{L}\p{N}])/iu;
/** Feet and inches: 5'2" */
const FEET = /(?:^|[^\p{L}\p{N}])\d{1,2}['’′] ?\d{0,2}$/u;

/** What in `text[from, to)` may be a quotation mark, in order: apostrophes inside words, elisions, feet and inches left out. */
export function marksIn(text: string, from: number, to: number): readonly Mark[] {
  const marks: Mark[] = [];
  for (const found of text.slice(from, to).matchAll(MARK)) {
    let at = from + found.index;
    let mark = found[0];
    const closesSingleFirst =
      mark === "''" && text[at + 2] === "'" && text[at + 3] !== "'" && !isBefore(text, at + 3, to);
    if (closesSingleFirst) mark = "'";
    else if (mark === "'" && text[at - 1] === "'" && text[at - 2] === "'" && !isBefore(text, at + 1, to)) {
      at--;
      mark = "''";
    }
    const single = !DOUBLE.test(mark);
    const before = at === from ? ' ' : (text[at - 1] as string);
    const after = at + mark.length >= to ? ' ' : (text[at + mark.length] as string);
    if (isApostrophe(text, at, mark, before, after)) continue;
    const opens = BEFORE_OPENING.test(before) && !SPACE.test(after);
    const closes = !WORD.test(after) && !SPACE.test(before);
    marks.push({ at, width: mark.length, single, shape: shapeOf(mark), opens, closes });
  }
  return marks;
}

function isBefore(text: string, at: number, to: number): boolean {
  return at < to && WORD.test(text[at] as string);
}

function isApostrophe(text: string, at: number, mark: string, before: string, after: string): boolean {
  if (mark.length > 1) return false;
  const single = !DOUBLE.test(mark);
  if (/[\d'’′]/.test(before) && FEET.test(text.slice(Math.max(0, at - 6), at)) && (!single || /\d/.test(after)))
    return true;
  if (!single) return false;
  if (WORD.test(before) && WORD.test(after)) return true;
  if (mark !== '‘' && mark !== '`' && ELISION.test(text.slice(at + 1, at + 8))) return true;
  return /[\s]['’‘]n$/i.test(text.slice(at - 3, at)) && SPACE.test(after);
}

function shapeOf(mark: string): Mark['shape'] {
  if (/^(?:[“„‟«‘]|``|‘‘|`)$/.test(mark)) return 'open';
  return /^(?:[”»’]|’’)$/.test(mark) ? 'close' : 'straight';
}
