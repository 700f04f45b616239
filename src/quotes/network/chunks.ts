import { batches, type Placed } from '../../language/network/batches.ts';
import type { Range } from '../content.ts';
import { ROWS } from './network.ts';

/** Tokens that are read together, and the first of their rows. */
export type Chunk = Placed<{ readonly from: number; readonly to: number }>;

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

/** Chunks of like length together, as many as there is room for. */
export function batchesOf(chunks: readonly Range[]): Generator<Chunk[]> {
  return batches(
    chunks.map(([from, to]) => ({ from, to })),
    ({ from, to }) => to - from,
    ROWS,
  );
}
