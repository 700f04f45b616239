import { columnsOf } from '../features.ts';
import { batches, type Placed, rowsOf, type Sentence } from './batches.ts';
import { BEFORE, UNKNOWN } from './format.ts';
import type { Layer } from './layers.ts';
import { bestNameTags } from './name-tags.ts';
import { type Direction, LONGEST_SENTENCE, type Network, ROOT } from './network.ts';
import { bestTree } from './tree.ts';

/** What a network makes of each word of some sentences, one after the other; indexes into the lists of `analysis.ts`. */
export interface Reading {
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  /** The word that each depends on, counted from the first of all sentences; -1 for the root of a sentence. */
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  readonly name: Uint8Array;
}

/**
 * Reads sentences, each on its own: what stands in one has no bearing on another, and one that comes again is read once.
 * Throws a RangeError where one has more than `LONGEST_SENTENCE` words.
 */
export function readSentences(network: Network, sentences: readonly (readonly string[])[]): Reading {
  let size = 0;
  const found = new Map<string, Sentence>();
  const repeats: { readonly of: Sentence; readonly at: number }[] = [];
  for (const words of sentences) {
    if (words.length > LONGEST_SENTENCE)
      throw new RangeError(`a sentence of ${words.length} words is too long to read`);
    const key = JSON.stringify(words);
    const of = found.get(key);
    if (of !== undefined) repeats.push({ of, at: size });
    else if (words.length > 0) found.set(key, { words, at: size });
    size += words.length;
  }
  const reading = {
    upos: new Uint8Array(size),
    xpos: new Uint8Array(size),
    head: new Int32Array(size),
    relation: new Uint8Array(size),
    name: new Uint8Array(size),
  };
  for (const batch of batches([...found.values()])) {
    embed(network, batch);
    encode(network, batch);
    nameWords(network, batch, reading);
    tag(network, batch, reading);
    parse(network, batch, reading);
  }
  for (const { of, at } of repeats) copyReading(reading, of, at);
  return reading;
}

/** Gives a sentence that stands at `to` as well the reading that it has. */
function copyReading({ upos, xpos, head, relation, name }: Reading, { words, at }: Sentence, to: number): void {
  for (const list of [upos, xpos, head, relation, name]) list.copyWithin(to, at, at + words.length);
  for (let i = to; i < to + words.length; i++) if (head[i] !== -1) head[i] = (head[i] as number) + to - at;
}

/** Lays the embeddings of each word side by side. */
function embed({ embeddings, floats, kernel, room, layers }: Network, batch: readonly Placed[]): void {
  const width = layers.embedded;
  const count = rowsOf(batch);
  floats.fill(0, room.wide / 4, room.wide / 4 + count * width);
  for (const { words, row } of batch) {
    const columns = columnsOf(words);
    let left = room.wide + row * width * 4;
    for (const embedding of embeddings) {
      const column = columns[embedding.column];
      for (let i = 0; i <= words.length; i++) {
        const id = i === 0 ? BEFORE : (embedding.rows.get(column[i - 1] as string) ?? UNKNOWN);
        const from = embedding.at + id * embedding.width;
        kernel.embed(from, embedding.scales[id] as number, embedding.width, left + i * width * 4);
      }
      left += embedding.width * 4;
    }
  }
  kernel.quantise(room.wide, count, width, room.input, room.factors);
}

/** Two layers of memory, each read forwards and backwards. */
function encode(network: Network, batch: readonly Placed[]): void {
  const { integers, layers, room } = network;
  batch.forEach(({ words, row }, i) => {
    integers[room.firsts / 4 + i] = row;
    integers[room.lengths / 4 + i] = words.length + 1;
  });
  let x = room.input;
  let factors = room.factors;
  layers.lstm.forEach((directions, depth) => {
    const states = room.states[depth] as number;
    directions.forEach((direction, i) => {
      affine(network, direction.input, x, factors, rowsOf(batch), room.wide);
      remember(network, batch, direction, i === 1, states);
    });
    x = states;
    factors = room.hiddenFactors;
  });
}

/** Runs a memory over each sentence, on what `room.wide` holds for its gates; its states are one half of a row. */
function remember(
  { kernel, room }: Network,
  batch: readonly Placed[],
  d: Direction,
  backward: boolean,
  states: number,
) {
  const { recurrent, hidden } = d;
  kernel.lstm(
    room.firsts,
    room.lengths,
    batch.length,
    backward,
    hidden,
    room.wide,
    recurrent.w,
    recurrent.scales,
    room.cells,
    states + (backward ? hidden * 2 : 0),
    hidden * 4,
    room.spare,
  );
}

/** Finds names with a memory of their own, over the embeddings, which must still be the input, and the states. */
function nameWords(network: Network, batch: readonly Placed[], reading: Reading): void {
  const { floats, layers, room, tags, transitions } = network;
  const count = rowsOf(batch);
  layers.nameLstm.forEach((direction, i) => {
    affine(network, direction.input, room.states[1] as number, room.hiddenFactors, count, room.wide);
    affine(network, { ...direction.embedded, bias: 0 }, room.input, room.factors, count, room.wide);
    remember(network, batch, direction, i === 1, room.nameStates);
  });
  const { rows } = layers.names;
  affine(network, layers.names, room.nameStates, room.hiddenFactors, count, room.wide);
  for (const { words, row, at } of batch) {
    const scores = floats.subarray(room.wide / 4 + (row + 1) * rows);
    reading.name.set(bestNameTags(scores, rows, words.length, tags.names, transitions), at);
  }
}

function tag(network: Network, batch: readonly Placed[], reading: Reading): void {
  const { kernel, layers, room, tags } = network;
  const count = rowsOf(batch);
  const best = (layer: Layer, list: Uint8Array, out: Uint8Array) => {
    apply(network, layer, count, room.wide);
    for (const { words, row, at } of batch) {
      for (let i = 0; i < words.length; i++) {
        out[at + i] = list[kernel.greatest(room.wide + (row + 1 + i) * layer.rows * 4, list.length)] as number;
      }
    }
  };
  project(network, layers.tag, count, room.wide);
  take(network, room.wide, count, layers.tag.rows);
  best(layers.upos, tags.upos, reading.upos);
  best(layers.xpos, tags.xpos, reading.xpos);
}

function parse(network: Network, batch: readonly Placed[], reading: Reading): void {
  const { kernel, floats, layers, room, tags } = network;
  const count = rowsOf(batch);
  project(network, layers.arcDep, count, room.wide);
  take(network, room.wide, count, layers.arcDep.rows);
  apply(network, layers.arc, count, room.arcDep);
  project(network, layers.arcHead, count, room.arcHead);
  take(network, room.arcHead, count, layers.arcHead.rows);
  apply(network, layers.arcBias, count, room.arcBias);
  const { rows: arcWidth } = layers.arc;
  const { rows: biasWidth } = layers.arcBias;
  /** The row of the head of each row. */
  const heads = new Int32Array(count);
  for (const { words, row, at } of batch) {
    const n = words.length + 1;
    const scores = floats.subarray(room.arcs / 4, room.arcs / 4 + n * n);
    for (let d = 1; d < n; d++) {
      const dependent = room.arcDep + (row + d) * arcWidth * 4;
      const governors = room.arcHead + row * arcWidth * 4;
      const bias = room.arcBias + row * biasWidth * 4;
      kernel.dots(dependent, governors, n, arcWidth, bias, biasWidth * 4, room.arcs + d * n * 4);
    }
    const tree = bestTree(scores, n);
    for (let d = 1; d < n; d++) {
      const head = tree[d] as number;
      heads[row + d] = row + head;
      reading.head[at + d - 1] = head === 0 ? -1 : at + head - 1;
    }
  }

  project(network, layers.labelDep, count, room.labelDep);
  project(network, layers.labelHead, count, room.labelHead);
  const { rows: width } = layers.labelDep;
  const dependents = room.labelDep / 4;
  const governors = room.labelHead / 4;
  for (let i = 0; i < count; i++) {
    const pair = room.wide / 4 + i * 2 * width;
    const head = governors + (heads[i] as number) * width;
    floats.copyWithin(pair, head, head + width);
    floats.copyWithin(pair + width, dependents + i * width, dependents + (i + 1) * width);
  }
  take(network, room.wide, count, 2 * width);
  apply(network, layers.labelLinear, count, room.labelLinear);
  take(network, room.labelDep, count, width);
  apply(network, layers.label, count, room.wide);
  const relations = tags.relations.length;
  for (const { words, row, at } of batch) {
    for (let d = 1; d <= words.length; d++) {
      const head = heads[row + d] as number;
      if (head === row) {
        reading.relation[at + d - 1] = ROOT;
        continue;
      }
      const products = room.wide + (row + d) * layers.label.rows * 4;
      const linear = room.labelLinear + (row + d) * layers.labelLinear.rows * 4;
      kernel.dots(room.labelHead + head * width * 4, products, relations, width, linear, 4, room.label);
      reading.relation[at + d - 1] = tags.relations[kernel.greatest(room.label, relations)] as number;
    }
  }
}

/** y = layer(hidden states), rectified. */
function project(network: Network, layer: Layer, count: number, y: number): void {
  const { kernel, room } = network;
  affine(network, layer, room.states[1] as number, room.hiddenFactors, count, y);
  kernel.rectify(y, count * layer.rows);
}

/** Makes rows of floats the input of the layers applied next. */
function take({ kernel, room }: Network, y: number, count: number, width: number): void {
  kernel.quantise(y, count, width, room.input, room.factors);
}

/** y = layer(input). */
function apply(network: Network, layer: Layer, count: number, y: number): void {
  affine(network, layer, network.room.input, network.room.factors, count, y);
}

/** y = layer(x); a layer whose bias is 0 adds to what y holds. */
function affine({ kernel }: Network, layer: Layer, x: number, factors: number, count: number, y: number): void {
  const { w, scales, bias, width, rows } = layer;
  kernel.affine(x, factors, count, width, w, scales, bias, rows, y);
}
