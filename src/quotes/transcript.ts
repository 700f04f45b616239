import type { Range } from './content.ts';
import type { Draft } from './draft.ts';
import { phraseEnd } from './phrases.ts';
import { kindAt, type Reading } from './reading.ts';

/*
 * Speech with no verb: a line of a transcript ("SMITH: I do not agree.") and a quotation signed by its speaker
 * (“I do not agree.” — Jane Smith).
 */

const MAX_NAME = 5;

/** Lines of transcripts and signed quotations. */
export function readTranscripts(r: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (let p = 0; p + 1 < r.analysis.paragraphs.length; p++) {
    const first = r.analysis.paragraphs[p] as number;
    const end = r.analysis.paragraphs[p + 1] as number;
    const lo = r.firstChunk[first] as number;
    const hi = r.firstChunk[end] as number;
    const draft = lineOf(r, lo, hi) ?? signedIn(r, lo, hi);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** "SMITH: …": a name in capitals and a colon open the paragraph. */
function lineOf(r: Reading, lo: number, hi: number): Draft | null {
  const at = kindAt(r, lo, lo, hi) === 'opening' ? lo + 1 : lo;
  if (kindAt(r, at, lo, hi) !== 'noun' || kindAt(r, at + 1, lo, hi) !== 'colon' || at + 2 >= hi) return null;
  const name: Range = [r.chunks[at]?.from ?? 0, r.chunks[at]?.to ?? 0];
  const text = r.analysis.text.slice(r.analysis.start[name[0]], r.analysis.end[name[1] - 1]);
  if (name[1] - name[0] > MAX_NAME || !/^\p{Lu}[\p{Lu}\s.'’-]+$/u.test(text)) return null;
  return spoken(r, at + 1, name, [r.chunks[at + 2]?.from ?? 0, r.chunks[hi - 1]?.to ?? 0], 'transcript');
}

/** “…” — Jane Smith: the paragraph is a quotation, a dash and a name. */
function signedIn(r: Reading, lo: number, hi: number): Draft | null {
  if (kindAt(r, lo, lo, hi) !== 'opening') return null;
  const mark = r.chunks[lo]?.from ?? 0;
  const end = r.spanTo[r.within[mark] as number] as number;
  const dash = r.chunkOf[end];
  if (dash === undefined || dash >= hi || kindAt(r, dash, lo, hi) !== 'dash') return null;
  const name = dash + 1;
  if (kindAt(r, name, lo, hi) !== 'noun' || r.tag[r.chunks[name]?.head ?? 0] !== 'PROPN') return null;
  const after = phraseEnd(r, name);
  if (after < hi && kindAt(r, after, lo, hi) !== 'stop' && kindAt(r, after, lo, hi) !== 'comma') return null;
  return spoken(r, dash, [r.chunks[name]?.from ?? 0, r.chunks[after - 1]?.to ?? 0], [mark, end], 'signature');
}

function spoken(r: Reading, cue: number, source: Range, content: Range, rule: string): Draft {
  const at = r.chunks[cue]?.from ?? 0;
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
