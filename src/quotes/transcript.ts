import { xpos } from '../language/analysis.ts';
import type { Range } from './content.ts';
import { LABELS } from './data/labels.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/*
 * Speech with no verb: a line of a transcript ("SMITH: I do not agree.") and a quotation signed by its speaker
 * (“I do not agree.” — Jane Smith).
 */

const MAX_LABEL = 5;
const MAX_SIGNATURE = 16;

/** Tokens of one paragraph. */
interface Line {
  readonly from: number;
  readonly to: number;
}

/** Lines of transcripts and signed quotations. */
export function readTranscripts(r: Reading): Draft[] {
  const { paragraphs, sentences } = r.analysis;
  const lines: Line[] = [];
  for (let p = 0; p + 1 < paragraphs.length; p++)
    lines.push({
      from: sentences[paragraphs[p] as number] as number,
      to: sentences[paragraphs[p + 1] as number] as number,
    });
  const labels = lines.map((line) => labelOf(r, line));
  return lines.flatMap((line, p) => {
    const label = labels[p];
    if (label && (isSpeaker(r, label) || isDialogue(r, labels, p)))
      return spoken(label[1], label, [label[1] + 1, line.to], 'transcript');
    return signedIn(r, line) ?? [];
  });
}

/** The words before a colon that opens the paragraph, all of them capitalized: "SMITH:", "Dr. Jane Smith:", "Q:". */
function labelOf(r: Reading, { from, to }: Line): Range | null {
  const first = r.mark[from] === 1 ? from + 1 : from;
  let colon = first;
  while (colon < to && colon - first <= MAX_LABEL && r.low[colon] !== ':') {
    if (!/^(?:\p{Lu}|[.'’-])/u.test(formOf(r, colon))) return null;
    colon++;
  }
  return r.low[colon] === ':' && colon > first && colon + 1 < to ? [first, colon] : null;
}

/** A name in capitals, or the letter of a question or an answer. */
function isSpeaker(r: Reading, [from, to]: Range): boolean {
  const text = r.analysis.text.slice(r.analysis.start[from], r.analysis.end[to - 1]);
  if (/^[QA]$/.test(text)) return true;
  return /^\p{Lu}[\p{Lu}\s.'’-]+$/u.test(text) && !LABELS.has(text.toLowerCase().replaceAll(/\s+/g, '-'));
}

/** Names that take turns, a paragraph each. */
function isDialogue(r: Reading, labels: readonly (Range | null)[], p: number): boolean {
  const isTurn = (at: number) => {
    const other = labels[at];
    return other && wordsOf(r, other) !== wordsOf(r, labels[p] as Range) && isName(r, other);
  };
  return isName(r, labels[p] as Range) && Boolean(isTurn(p - 1) || isTurn(p + 1));
}

function isName(r: Reading, [from, to]: Range): boolean {
  for (let i = from; i < to; i++)
    if (!/^NNPS?$/.test(xpos(r.analysis, i)) || LABELS.has(r.low[i] as string)) return false;
  return true;
}

function wordsOf(r: Reading, [from, to]: Range): string {
  return r.low.slice(from, to).join(' ');
}

function formOf(r: Reading, i: number): string {
  return r.analysis.text.slice(r.analysis.start[i], r.analysis.end[i]);
}

/** “…” — Jane Smith, a retired nurse: the paragraph is a quotation, a dash and a name with what tells of it. */
function signedIn(r: Reading, line: Line): Draft | null {
  if (r.mark[line.from] !== 1) return null;
  const dash = r.spanTo[r.within[line.from] as number] as number;
  if (dash + 1 >= line.to || !/^[-–—―]+$/.test(r.low[dash] as string)) return null;
  let to = line.to;
  if (/^[.]$/.test(r.low[to - 1] as string)) to--;
  if (to - dash > MAX_SIGNATURE || !hasName(r, dash + 1, to) || hasClause(r, dash + 1, to)) return null;
  return spoken(dash, [dash + 1, to], [line.from, dash], 'signature');
}

function hasClause(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.mark[i] !== 0 || isFiniteVerb(r, i)) return true;
  return false;
}

function isFiniteVerb(r: Reading, i: number): boolean {
  const verb = r.chunks[r.chunkOf[i] as number]?.verb;
  return verb?.form === 'finite' && !(verb.past && !verb.auxiliary);
}

function hasName(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.tag[i] === 'PROPN') return true;
  return false;
}

function spoken(at: number, source: Range, content: Range, rule: string): Draft {
  return {
    content: [content],
    cue: [at, at + 1],
    at,
    source,
    verb: null,
    addressee: null,
    relays: [],
    carriesOn: null,
    certainty: 'actual',
    rule,
  };
}
