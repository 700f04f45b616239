import type { Placed } from './batches.ts';
import type { Kernel } from './kernel.ts';
import type { Direction, Layer } from './layers.ts';

/** y = layer(x), or y + layer(x) where `adds`: rows of int16 with their factors to rows of floats. Byte addresses. */
export function affine(
  kernel: Kernel,
  { w, scales, bias, width, rows }: Layer,
  x: number,
  factors: number,
  count: number,
  y: number,
  adds = false,
): void {
  kernel.affine(x, factors, count, width, w, scales, adds ? 0 : bias, rows, y);
}

/** Where a batch of sequences, the longest first, says what rows they have, and what a memory needs besides. */
export interface MemoryRoom {
  readonly firsts: number;
  readonly lengths: number;
  /** What the inputs bring to the gates. */
  readonly wide: number;
  readonly cells: number;
  readonly spare: number;
}

/** Says which rows each sequence of a batch has. `integers` is the kernel's memory. */
export function placeSequences(
  integers: Int32Array,
  { firsts, lengths }: MemoryRoom,
  batch: readonly Placed<object>[],
): void {
  batch.forEach(({ row, rows }, i) => {
    integers[firsts / 4 + i] = row;
    integers[lengths / 4 + i] = rows;
  });
}

/** Runs a memory over `count` sequences, on what `room.wide` holds for its gates. `states` are rows of `stride` numbers; backward ones follow the forward ones. */
export function remember(
  kernel: Kernel,
  room: MemoryRoom,
  count: number,
  { recurrent, hidden }: Direction,
  backward: boolean,
  states: number,
  stride = 2 * hidden,
): void {
  const { firsts, lengths, wide, cells, spare } = room;
  const out = states + (backward ? hidden * 2 : 0);
  const { w, scales } = recurrent;
  kernel.lstm(firsts, lengths, count, backward, hidden, wide, w, scales, cells, out, stride * 2, spare);
}
