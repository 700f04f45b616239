/** One line of a text that is not blank: its trimmed range, and what stands around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Blank lines, or the text's edge, before and after it. */
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  readonly indented: boolean;
  readonly words: number;
  /** Ends as a sentence does: with a stop, a quotation mark or a bracket after one. */
  readonly finished: boolean;
}

/** The lines of a text that hold more than white space. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed === '') {
      blank = true;
    } else {
      const start = from + raw.indexOf(trimmed);
      lines.push({
        start,
        end: start + trimmed.length,
        text: trimmed,
        blankBefore: blank,
        blankAfter: true,
        indented: start > from,
        words: trimmed.split(/\s+/).length,
        finished: /[.!?…][)\]"”’'\s]*$/.test(trimmed),
      });
      blank = false;
    }
    from = to + 1;
  }
  return lines.map((line, i) => ({ ...line, blankAfter: lines[i + 1]?.blankBefore ?? true }));
}

/** Whether paragraphs are broken into lines of about one width, as in old mail and wire copy. */
export function isHardWrapped(lines: readonly Line[]): boolean {
  const inner = lines.filter((line) => !line.blankAfter);
  const full = inner.filter((line) => line.end - line.start >= 50 && line.end - line.start <= 100 && !line.finished);
  return inner.length > 5 && full.length > inner.length * 0.5;
}
