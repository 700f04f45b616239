import type { Upos } from '../language/analysis.ts';
import { REPORTING } from './data/reporting.ts';
import { nounFollows, nounPhrase } from './nouns.ts';
import { timePhrase } from './times.ts';
import { readVerb, type VerbGroup } from './verbs.ts';
import type { Words } from './words.ts';

/*
 * The flat phrases of a text: noun phrases, verb groups and what stands between them. No tree: who says what to whom
 * is read from their order.
 */
export type ChunkKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  /** and, or, but */
  | 'and'
  /** that, whether, if, because, while … */
  | 'conjunction'
  /** who, which, and "that" after a noun phrase */
  | 'relative'
  | 'adverb'
  /** a time without its preposition: Tuesday, last week, 2015 */
  | 'time'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'opening'
  | 'closing'
  /** . ? ! ; */
  | 'stop'
  | 'other';

/** Tokens `[from, to)`; `head` is the token that names the thing or does the deed. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly verb?: VerbGroup;
}

const RELATIVE = new Set(['who', 'which', 'whom', 'whose', 'that']);
const QUESTION = new Set(['what', 'whatever', 'whoever', 'how', 'why', 'when', 'where', 'whether', 'if']);

/** Reads the chunks of one sentence, tokens `[from, to)`. */
export function chunkSentence(w: Words, from: number, to: number): Chunk[] {
  const chunks: Chunk[] = [];
  let i = from;
  while (i < to) {
    const chunk = nextChunk(w, i, to, chunks.at(-1));
    chunks.push(chunk);
    i = chunk.to;
  }
  return chunks;
}

function nextChunk(w: Words, i: number, to: number, last: Chunk | undefined): Chunk {
  const one = (kind: ChunkKind): Chunk => ({ kind, from: i, to: i + 1, head: i });
  const tag = w.tag[i] as Upos;
  const low = w.low[i] as string;
  if (w.mark[i] !== 0) return one(w.mark[i] === 1 ? 'opening' : 'closing');
  if (tag === 'PUNCT') return one(punctuation(low));
  const verb = isModifierHere(w, i, to, last) ? null : readVerb(w, i, to);
  if (verb) return { kind: 'verb', from: i, to: verb.to, head: verb.head, verb };
  if (low === 'there' && (w.tag[i + 1] === 'AUX' || w.tag[i + 1] === 'VERB') && tag !== 'VERB') return one('noun');
  if (QUESTION.has(low) && tag !== 'DET') return one('conjunction');
  if (tag === 'PRON' && RELATIVE.has(low)) {
    if (low !== 'that') return one('relative');
    if (last && (last.kind === 'noun' || last.kind === 'comma')) return one('relative');
  }
  if (low === 'that' && (tag === 'SCONJ' || (tag === 'DET' && (opensClause(last) || isSubjectAhead(w, i, last)))))
    return one('conjunction');
  const time = timePhrase(w, i, to);
  if (time > i) return { kind: 'time', from: i, to: time, head: time - 1 };
  const noun = nounPhrase(w, i, to);
  if (noun) return { kind: 'noun', ...noun };
  if (tag === 'CCONJ') return one('and');
  if (tag === 'SCONJ') return one('conjunction');
  if (tag === 'ADP' || low === 'to') return one('preposition');
  if (tag === 'ADV') return one('adverb');
  return one('other');
}

/** "is sending printed forms": a participle right after a verb and before a noun. */
function isModifierHere(w: Words, i: number, to: number, last: Chunk | undefined): boolean {
  if (w.tag[i] !== 'VERB' || last?.kind !== 'verb' || !nounFollows(w, i + 1, to)) return false;
  const form = w.low[i] as string;
  return (
    /(?:ed|en|wn|ing)$/.test(form) &&
    (form.endsWith('en') || !REPORTING.has(w.analysis.lemma[i] as string)) &&
    w.tag[i + 1] !== 'DET'
  );
}

/** "warned Smith that time was short": after a noun phrase or a verb of reporting "that" points at nothing. */
function opensClause(last: Chunk | undefined): boolean {
  if (last?.kind === 'noun') return true;
  const frames = REPORTING.get(last?.verb?.lemma ?? '');
  return frames !== undefined && (frames.has('clause') || frames.has('that')) && !frames.has('noun');
}

/** "said on Sunday | that time was short": after a time, "that" before a noun and its verb points at nothing. */
function isSubjectAhead(w: Words, i: number, last: Chunk | undefined): boolean {
  return last?.kind === 'time' && w.tag[i + 1] === 'NOUN' && (w.tag[i + 2] === 'AUX' || w.tag[i + 2] === 'VERB');
}

function punctuation(low: string): ChunkKind {
  if (low === ',') return 'comma';
  if (low === ':') return 'colon';
  if (/^[-–—―]+$/.test(low)) return 'dash';
  return /^[.?!;…]+$/.test(low) ? 'stop' : 'other';
}
