import type { Analysis } from '../language/analysis.ts';
import { type Chunk, chunkSentence } from './chunks.ts';
import { findQuotedSpans } from './spans.ts';
import { readTree, type Tree } from './tree.ts';
import type { VerbGroup } from './verbs.ts';
import { readWords, type Words } from './words.ts';

/** An article in chunks and trees: what every rule here reads. */
export interface Reading extends Words {
  readonly tree: Tree;
  readonly chunks: readonly Chunk[];
  /** Sentence of each chunk. */
  readonly sentenceOf: Int32Array;
  /** First chunk of each sentence, and at the end the number of chunks. */
  readonly firstChunk: Int32Array;
  /** Chunk of each token. */
  readonly chunkOf: Int32Array;
  /** Paragraph of each sentence. */
  readonly paragraphOf: Int32Array;
}

/** Reads the chunks of an analysis. Linear in the number of tokens. */
export function readChunks(analysis: Analysis): Reading {
  const words = readWords(analysis, findQuotedSpans(analysis));
  const chunks: Chunk[] = [];
  const sentences: number[] = [];
  const firstChunk: number[] = [];
  const chunkOf = new Int32Array(analysis.start.length);
  for (let s = 0; s + 1 < analysis.sentences.length; s++) {
    firstChunk.push(chunks.length);
    for (const chunk of chunkSentence(words, analysis.sentences[s] as number, analysis.sentences[s + 1] as number)) {
      for (let i = chunk.from; i < chunk.to; i++) chunkOf[i] = chunks.length;
      chunks.push(chunk);
      sentences.push(s);
    }
  }
  firstChunk.push(chunks.length);
  const paragraphOf = new Int32Array(Math.max(0, analysis.sentences.length - 1));
  for (let p = 0; p + 1 < analysis.paragraphs.length; p++)
    paragraphOf.fill(p, analysis.paragraphs[p], analysis.paragraphs[p + 1]);
  return {
    ...words,
    tree: readTree(analysis),
    chunks,
    sentenceOf: Int32Array.from(sentences),
    firstChunk: Int32Array.from(firstChunk),
    chunkOf,
    paragraphOf,
  };
}

/** The paragraph that a token stands in. */
export function paragraphAt(r: Reading, token: number): number {
  return r.paragraphOf[r.sentenceOf[r.chunkOf[token] as number] as number] as number;
}

/** First chunk of the sentence that chunk `c` stands in. */
export function sentenceStart(r: Reading, c: number): number {
  return r.firstChunk[r.sentenceOf[c] as number] as number;
}

/** One past the last chunk of the sentence that chunk `c` stands in. */
export function sentenceEnd(r: Reading, c: number): number {
  return r.firstChunk[(r.sentenceOf[c] as number) + 1] as number;
}

/** Lower-case form of the head of chunk `c`, or ''. */
export function headOf(r: Reading, c: number): string {
  const chunk = r.chunks[c];
  return chunk ? (r.low[chunk.head] as string) : '';
}

/** The kind of chunk `c` where it stands in `[lo, hi)`, else 'edge'. */
export function kindAt(r: Reading, c: number, lo: number, hi: number): Chunk['kind'] | 'edge' {
  return c >= lo && c < hi ? (r.chunks[c] as Chunk).kind : 'edge';
}

/** The verb group of chunk `v`, which must be a verb. */
export function verbAt(r: Reading, v: number): VerbGroup {
  return r.chunks[v]?.verb as VerbGroup;
}
