import { BATCH, ROWS } from './network.ts';

export interface Sentence {
  readonly words: readonly string[];
  /** The place of its first word in the reading. */
  readonly at: number;
}

/** A sentence and the row of the place before its first word; rows of a batch follow one another. */
export interface Placed extends Sentence {
  readonly row: number;
}

/** Sentences of like length together, the longest first. */
export function* batches(sentences: readonly Sentence[]): Generator<Placed[]> {
  let batch: Placed[] = [];
  let row = 0;
  for (const sentence of sentences.toSorted((a, b) => b.words.length - a.words.length)) {
    const rows = sentence.words.length + 1;
    if (batch.length === BATCH || row + rows > ROWS) {
      yield batch;
      batch = [];
      row = 0;
    }
    batch.push({ ...sentence, row });
    row += rows;
  }
  if (batch.length > 0) yield batch;
}

/** Rows of a batch. */
export function rowsOf(batch: readonly Placed[]): number {
  const last = batch.at(-1) as Placed;
  return last.row + last.words.length + 1;
}
