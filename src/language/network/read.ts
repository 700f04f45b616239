import { batches, type Placed as PlacedItem, rowsOf } from './batches.ts';
import type { Layer } from './layers.ts';
import { bestNameTags } from './name-tags.ts';
import { LONGEST_SENTENCE, type Network, ROOT, ROWS } from './network.ts';
import { affine, placeSequences, remember } from './operations.ts';
import { bestTree } from './tree.ts';
import { fetchWordGates, keepWordGates } from './word-gates.ts';

export interface Sentence {
  readonly words: readonly string[];
  /** The place of its first word in the reading. */
  readonly at: number;
}
type Placed = PlacedItem<Sentence>;

/** What a network makes of each word of some sentences, one after the other; indexes into the lists of `analysis.ts`. */
export interface Reading {
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  /** The word that each depends on, counted from the first of all sentences; -1 for the root of a sentence. */
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  readonly name: Uint8Array;
  /** The upper hidden state of each word, a row of numbers in 127ths: what networks of other rooms build on. */
  readonly states: Int8Array;
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
    states: new Int8Array(size * network.stateWidth),
  };
  // A sentence has a row for each word and one for the place before the first.
  for (const batch of batches([...found.values()], ({ words }) => words.length + 1, ROWS)) {
    const gates = keepWordGates(network, batch);
    encode(network, batch, gates);
    keepStates(network, batch, reading);
    nameWords(network, batch, gates, reading);
    tag(network, batch, reading);
    parse(network, batch, reading);
  }
  for (const { of, at } of repeats) copyReading(reading, of, at);
  return reading;
}

/** Gives a sentence that stands at `to` as well the reading that it has. */
function copyReading(reading: Reading, { words, at }: Sentence, to: number): void {
  const { upos, xpos, head, relation, name, states } = reading;
  for (const list of [upos, xpos, head, relation, name]) list.copyWithin(to, at, at + words.length);
  const width = states.length / upos.length;
  states.copyWithin(to * width, at * width, (at + words.length) * width);
  for (let i = to; i < to + words.length; i++) if (head[i] !== -1) head[i] = (head[i] as number) + to - at;
}

/** Two layers of memory, each read forwards and backwards. */
function encode(network: Network, batch: readonly Placed[], gates: Int32Array): void {
  const { integers, kernel, layers, room } = network;
  placeSequences(integers, room, batch);
  const [lower, upper] = room.states as [number, number];
  layers.lstm[0]?.forEach((direction, i) => {
    fetchWordGates(network, i, gates);
    remember(kernel, room, batch.length, direction, i === 1, lower);
  });
  layers.lstm[1]?.forEach((direction, i) => {
    affine(kernel, direction.input, lower, room.hiddenFactors, gates.length, room.wide);
    remember(kernel, room, batch.length, direction, i === 1, upper);
  });
}

/** Keeps the upper states; the place before each sentence is left out. */
function keepStates({ integers, room, stateWidth }: Network, batch: readonly Placed[], { states }: Reading): void {
  const upper = new Int16Array(integers.buffer, room.states[1]);
  for (const { words, row, at } of batch) {
    const from = (row + 1) * stateWidth;
    const size = words.length * stateWidth;
    // Rounded from the kernel's 2^14 to 127.
    for (let k = 0; k < size; k++) states[at * stateWidth + k] = ((upper[from + k] as number) * 127 + 8192) >> 14;
  }
}

/** Finds names with a memory of their own, over the words and the states. */
function nameWords(network: Network, batch: readonly Placed[], gates: Int32Array, reading: Reading): void {
  const { floats, kernel, layers, room, tags, transitions } = network;
  const count = gates.length;
  layers.nameLstm.forEach((direction, i) => {
    fetchWordGates(network, 2 + i, gates);
    affine(kernel, direction.input, room.states[1] as number, room.hiddenFactors, count, room.wide, true);
    remember(kernel, room, batch.length, direction, i === 1, room.nameStates);
  });
  const { rows } = layers.names;
  affine(kernel, layers.names, room.nameStates, room.hiddenFactors, count, room.wide);
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
  affine(kernel, layer, room.states[1] as number, room.hiddenFactors, count, y);
  kernel.rectify(y, count * layer.rows);
}

/** Makes rows of floats the input of the layers applied next. */
function take({ kernel, room }: Network, y: number, count: number, width: number): void {
  kernel.quantise(y, count, width, room.input, room.factors);
}

/** y = layer(input). */
function apply(network: Network, layer: Layer, count: number, y: number): void {
  affine(network.kernel, layer, network.room.input, network.room.factors, count, y);
}
