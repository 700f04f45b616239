import type { Range } from '../content.ts';
import { BATCH, ROWS } from './network.ts';

/** A chunk and the first of its rows; the rows of a batch follow one another. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** Runs of whole stretches of at most `most` tokens; a longer stretch stands alone. */
export function chunksOf(stretches: readonly Range[], most: number): Range[] {
  const out: [number, number][] = [];
  for (const [from, to] of stretches) {
    const last = out.at(-1);
    if (last && to - last[0] <= most) last[1] = to;
    else out.push([from, to]);
  }
  return out;
}

/** Chunks of like length together, the longest first. */
export function* batches(chunks: readonly Range[]): Generator<Chunk[]> {
  let batch: Chunk[] = [];
  let row = 0;
  for (const [from, to] of chunks.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))) {
    if (batch.length === BATCH || row + to - from > ROWS) {
      yield batch;
      batch = [];
      row = 0;
    }
    batch.push({ from, to, row });
    row += to - from;
  }
  if (batch.length > 0) yield batch;
}
