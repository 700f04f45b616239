/** An item of a batch and the first of its rows; the rows of a batch follow one another. */
export type Placed<Item> = Item & { readonly row: number; readonly rows: number };

/** Sequences read at once. */
export const BATCH = 16;

/** Items of like length together, the longest first: at most `BATCH` of them, with at most `most` rows. */
export function* batches<Item>(
  items: readonly Item[],
  size: (item: Item) => number,
  most: number,
): Generator<Placed<Item>[]> {
  let batch: Placed<Item>[] = [];
  let row = 0;
  for (const item of items.toSorted((a, b) => size(b) - size(a))) {
    const rows = size(item);
    if (batch.length === BATCH || row + rows > most) {
      yield batch;
      batch = [];
      row = 0;
    }
    batch.push({ ...item, row, rows });
    row += rows;
  }
  if (batch.length > 0) yield batch;
}

/** Rows of a batch. */
export function rowsOf(batch: readonly Placed<object>[]): number {
  const last = batch.at(-1) as Placed<object>;
  return last.row + last.rows;
}
