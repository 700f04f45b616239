import { columnsOf, styleOf } from '../features.ts';
import { type Placed, rowsOf } from './batches.ts';
import { BEFORE, UNKNOWN } from './format.ts';
import type { Layer } from './layers.ts';
import type { Network } from './network.ts';
import { affine } from './operations.ts';

/*
 * What a word's embeddings bring to the gates of the memories that read them is the same wherever the word stands, and
 * a fifth of all that is computed: it is kept until there is room for no more, and then forgotten all at once.
 */

/** Makes sure that the gates of a batch's words are there; gives the place of each row's. */
export function keepWordGates(
  network: Network,
  batch: readonly Placed<{ readonly words: readonly string[] }>[],
): Int32Array {
  const { embeddings, kernel, kept, layers, room } = network;
  const places = new Int32Array(rowsOf(batch));
  if (kept.size + places.length > room.kept) kept.clear();
  const first = kept.size;
  const fresh: number[][] = [];
  const placeOf = (key: string, ids: () => number[]) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    kept.set(key, first + fresh.length);
    return first + fresh.push(ids()) - 1;
  };
  for (const { words, row } of batch) {
    places[row] = placeOf('', () => embeddings.map(() => BEFORE));
    const style = styleOf(words);
    words.forEach((word, i) => {
      places[row + 1 + i] = placeOf(`${style} ${word}`, () => {
        const columns = columnsOf([word], style);
        return embeddings.map(({ column, rows }) => rows.get(columns[column][0] as string) ?? UNKNOWN);
      });
    });
  }
  embed(network, fresh);
  gateLayers(layers).forEach((layer, i) => {
    const y = (room.wordGates[i] as number) + first * layer.rows * 4;
    affine(kernel, layer, room.input, room.factors, fresh.length, y);
  });
  return places;
}

/** The layers that read embeddings: of each direction of the lower memory, then of that for names. */
export function gateLayers({ lstm, nameLstm }: Pick<Network['layers'], 'lstm' | 'nameLstm'>): readonly Layer[] {
  return [...(lstm[0] ?? []).map(({ input }) => input), ...nameLstm.map(({ embedded }) => embedded)];
}

/** Lays what the words bring to the gates of layer `i` of `gateLayers` where a memory reads it. */
export function fetchWordGates({ floats, layers, room }: Network, i: number, places: Int32Array): void {
  const { rows } = gateLayers(layers)[i] as Layer;
  const from = (room.wordGates[i] as number) / 4;
  const to = room.wide / 4;
  places.forEach((place, row) => {
    floats.copyWithin(to + row * rows, from + place * rows, from + (place + 1) * rows);
  });
}

/** Lays the embeddings of each word, given by the rows of each, side by side. */
function embed({ embeddings, floats, kernel, layers, room }: Network, words: readonly (readonly number[])[]): void {
  const width = layers.embedded;
  floats.fill(0, room.wide / 4, room.wide / 4 + words.length * width);
  words.forEach((ids, word) => {
    let left = room.wide + word * width * 4;
    embeddings.forEach(({ at, width, scales }, k) => {
      const id = ids[k] as number;
      kernel.embed(at + id * width, scales[id] as number, width, left);
      left += width * 4;
    });
  });
  kernel.quantise(room.wide, words.length, width, room.input, room.factors);
}
