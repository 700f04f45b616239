import type { Chunk } from './chunks.ts';
import type { Range } from './content.ts';
import { HEARSAY_ADVERBS, REPORTING, RUMOUR } from './data/reporting.ts';
import type { Draft, Taken } from './draft.ts';
import { type Reading, sentenceEnd, sentenceStart } from './reading.ts';
import { childBy, children, phraseAt, relationOf, trimmed } from './tree.ts';

/*
 * Hearsay with nobody to say it: "the duke is rumored to …", "…, it is said, …", "the singer reportedly …".
 */

const MAX_CONTENT = 240;

/** Drafts for what is said by nobody named; `taken` is what was found before. */
export function readUnsourced(r: Reading, taken: Taken): Draft[] {
  const drafts: Draft[] = [];
  r.chunks.forEach(({ verb, from, to }, v) => {
    if (!verb?.passive || r.tag[verb.head] !== 'VERB' || taken.cues.has(verb.head) || taken.contents[verb.head] === 1)
      return;
    const content = saidOf(r, verb.head, verb.lemma, to, taken) ?? aside(r, v);
    if (content) drafts.push(draft(r, content, [from, to], verb.head, 'unsourced'));
  });
  for (let i = 0; i < r.low.length; i++)
    if (HEARSAY_ADVERBS.has(r.low[i] as string) && taken.contents[i] === 0) {
      const governor = r.analysis.head[i] as number;
      const content = governor < 0 || taken.cues.has(governor) ? null : around(r, governor, i);
      if (content) drafts.push(draft(r, content, [i, i + 1], i, 'hearsay-adverb'));
    }
  return drafts;
}

/** "The duke | is rumored | to be living in Malta" */
function saidOf(r: Reading, verb: number, lemma: string, cueTo: number, taken: Taken): Range[] | null {
  const frames = REPORTING.get(lemma);
  if (!RUMOUR.has(lemma) && !(frames && !frames.has('object') && (frames.has('clause') || frames.has('that'))))
    return null;
  const subject = childBy(r, verb, 'nsubj:pass');
  const rest = childBy(r, verb, 'xcomp');
  if (subject < 0 || rest < cueTo || taken.cues.has(rest) || r.low[r.tree.left[rest] as number] !== 'to') return null;
  const content = trimmed(
    r,
    Math.max(cueTo, r.tree.left[rest] as number),
    Math.min(r.tree.right[rest] as number, verb + MAX_CONTENT),
  );
  if (!content) return null;
  return isPronounOfClause(r, subject) ? [content] : [phraseAt(r, subject), content];
}

function isPronounOfClause(r: Reading, i: number): boolean {
  return /^(?:who|which|that|it|there)$/.test(r.low[i] as string);
}

/** "The river, | it is said, | has no bottom": the sentence around an aside between commas. */
function aside(r: Reading, v: number): Range[] | null {
  const { from, to } = r.chunks[v] as Chunk;
  if (r.low[from - 1] !== 'it' || r.low[from - 2] !== ',' || r.low[to] !== ',') return null;
  const start = r.chunks[sentenceStart(r, v)]?.from ?? 0;
  const end = r.chunks[sentenceEnd(r, v) - 1]?.to ?? 0;
  const before = trimmed(r, Math.max(start, from - MAX_CONTENT), from - 1);
  const after = trimmed(r, to, Math.min(end, to + MAX_CONTENT));
  return before && after ? [before, after] : null;
}

/** The main clause of the verb at `verb` on both sides of the adverb at `adverb`. */
function around(r: Reading, verb: number, adverb: number): Range[] | null {
  const main =
    /^(?:root|conj|ccomp|parataxis)$/.test(relationOf(r, verb)) && childBy(r, verb, 'nsubj', 'nsubj:pass') >= 0;
  if (!main || relationOf(r, adverb) !== 'advmod') return null;
  let from = r.tree.left[verb] as number;
  for (const c of children(r, verb))
    if (c < adverb && /^(?:mark|cc)$/.test(relationOf(r, c))) from = Math.max(from, r.tree.right[c] as number);
  const before = trimmed(r, Math.max(from, adverb - MAX_CONTENT), Math.max(from, adverb));
  const after = trimmed(
    r,
    adverb + 1,
    Math.max(adverb + 1, Math.min(r.tree.right[verb] as number, adverb + MAX_CONTENT)),
  );
  return before && after ? [before, after] : null;
}

function draft(r: Reading, content: Range[], cue: Range, at: number, rule: string): Draft {
  return {
    content,
    cue,
    at,
    source: null,
    verb: r.analysis.lemma[at] as string,
    addressee: null,
    relays: [],
    carriesOn: null,
    certainty: 'actual',
    rule,
  };
}
