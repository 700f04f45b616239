import { RELATIONS } from '../analysis.ts';
import type { Column } from '../features.ts';
import { BATCH } from './batches.ts';
import { type NetworkFile, readNetworkFile, UNKNOWN, type Vocabulary } from './format.ts';
import { type Kernel, startKernel } from './kernel.ts';
import { Plan, padded, placeDirection, placeLayer } from './layers.ts';
import type { Matrix } from './tensors.ts';
import { gateLayers } from './word-gates.ts';

export const ROOT = RELATIONS.indexOf('root');
const APPOS = RELATIONS.indexOf('appos');
/** By how much an apposition must be better than any other relation: lists, signatures and asides look much like one. */
export const APPOS_DOUBT = 0.6;
/** Words of the longest sentence that a network reads. */
export const LONGEST_SENTENCE = 400;
/** Rows of a batch: a sentence has one for each word and one before the first. */
export const ROWS = 512;
/** Words whose gates are kept: at least `ROWS`. */
const KEPT = 4096;

/** The rows of an aspect of words: int8 from address `at` on, and what one unit of each row is worth. */
export interface Embedding extends Pick<Vocabulary, 'column' | 'rows'> {
  readonly at: number;
  readonly width: number;
  readonly scales: Float32Array;
}

/** A trained network in a kernel's memory, ready to read sentences. Nothing that it keeps changes how it reads the next. */
export interface Network {
  readonly kernel: Kernel;
  readonly floats: Float32Array;
  readonly integers: Int32Array;
  readonly embeddings: readonly Embedding[];
  readonly tags: Pick<NetworkFile, 'upos' | 'xpos' | 'relations' | 'names'>;
  /** What each name tag adds after each other, a row a tag before; the first row also opens a sentence. */
  readonly transitions: Float32Array;
  /** Numbers of a word's hidden state, both ways together. */
  readonly stateWidth: number;
  readonly layers: Layers;
  readonly room: Room;
  /** Words whose gates are kept, and where. */
  readonly kept: Map<string, number>;
}

export type Layers = ReturnType<typeof placeLayers>;
/** Addresses of the arrays that hold what is computed of a batch. */
export type Room = ReturnType<typeof placeRoom>;

/** Makes a network of the bytes of its file; errors call it `name`. */
export function openNetwork(bytes: Uint8Array, name: string): Network {
  const file = readNetworkFile(bytes, name);
  const plan = new Plan();
  const layers = placeLayers(file, plan);
  const embeddings = file.vocabularies.map(({ column, rows, embedding: { values, width, scales } }) => {
    return { column, rows, at: plan.bytes(values), width, scales };
  });
  const room = placeRoom(file.hidden, layers, plan);
  const { kernel, memory } = startKernel(plan.size);
  plan.fill(memory);
  const floats = new Float32Array(memory);
  floats.fill(1 / kernel.TOP.value, room.hiddenFactors / 4, room.hiddenFactors / 4 + ROWS);
  return {
    kernel,
    floats,
    integers: new Int32Array(memory),
    embeddings,
    tags: { upos: file.upos, xpos: file.xpos, relations: file.relations, names: file.names },
    transitions: file.floats('names.transitions', file.names.length ** 2),
    stateWidth: 2 * file.hidden,
    layers,
    room,
    kept: new Map(),
  };
}

/** The embedding of `column`. */
export function embeddingOf({ embeddings, floats }: Network, column: Column): Matrix {
  const { at, width, scales } = embeddings.find((embedding) => embedding.column === column) as Embedding;
  return { rows: scales.length, width, values: new Int8Array(floats.buffer, at, scales.length * width), scales };
}

/** The rows of the embedding of `column` that the strings of a column have. */
export function rowsOfColumn({ embeddings }: Network, column: Column, strings: readonly string[]): Int32Array {
  const rows = embeddings.find((embedding) => embedding.column === column)?.rows;
  return Int32Array.from(strings, (string) => rows?.get(string) ?? UNKNOWN);
}

function placeLayers(file: NetworkFile, plan: Plan) {
  const { hidden } = file;
  const states = 2 * hidden;
  const layer = (name: string, rows: number, width: number) => placeLayer(plan, file, name, rows, width);
  const embedded = file.vocabularies.reduce((sum, { embedding }) => sum + embedding.width, 0);
  const tag = file.rows('tag.weight');
  const nameHidden = file.rows('names.forward.input', 32) / 4;
  const arc = file.rows('arcDep.weight');
  const label = file.rows('labelDep.weight', 8);
  const relations = file.relations.length;
  return {
    embedded: padded(embedded, 8),
    lstm: [embedded, states].map((width, depth) =>
      ['forward', 'backward'].map((way) => placeDirection(plan, file, `lstm.${depth}.${way}`, hidden, width)),
    ),
    tag: layer('tag', tag, states),
    upos: layer('upos', file.upos.length, tag),
    xpos: layer('xpos', file.xpos.length, tag),
    names: layer('names', file.names.length, 2 * nameHidden),
    nameLstm: ['forward', 'backward'].map((way) => ({
      ...placeDirection(plan, file, `names.${way}`, nameHidden, states),
      embedded: plan.layer(
        file.matrix(`names.${way}.embedded`, 4 * nameHidden, embedded),
        file.floats(`names.${way}.bias`, 4 * nameHidden),
      ),
    })),
    arcDep: layer('arcDep', arc, states),
    arcHead: layer('arcHead', arc, states),
    arc: plan.layer(file.matrix('arc.weight', arc, arc)),
    arcBias: layer('arcBias', 1, arc),
    labelDep: layer('labelDep', label, states),
    labelHead: layer('labelHead', label, states),
    label: plan.layer(file.matrix('label.weight', relations * label, label)),
    labelLinear: plan.layer(file.matrix('labelLinear.weight', relations, 2 * label), relationBias(file)),
  };
}

/** The bias of relations: nothing but the root of a sentence is its root, and an apposition must be the clearer choice. */
function relationBias(file: NetworkFile): Float32Array {
  return file.floats('labelLinear.bias', file.relations.length).map((value, i) => {
    const relation = file.relations[i];
    return relation === ROOT ? -Infinity : relation === APPOS ? value - APPOS_DOUBT : value;
  });
}

function placeRoom(hidden: number, layers: Layers, plan: Plan) {
  const nameStates = layers.names.width;
  const widest = Math.max(2 * hidden, nameStates);
  // The kernel takes four rows at a time and may write, or read, three after the last.
  const array = (width: number, bytes: number) => plan.take((ROWS + 3) * width * bytes);
  return {
    /** How many words' gates are kept, and where those of each layer are. */
    kept: KEPT,
    wordGates: gateLayers(layers).map(({ rows }) => plan.take((KEPT + 3) * rows * 4)),
    /** Sentences of the batch: their first rows and how many they have. */
    firsts: plan.take(BATCH * 4),
    lengths: plan.take(BATCH * 4),
    /** Floats of any layer. */
    wide: array(Math.max(plan.rows, plan.width), 4),
    /** What goes into a layer, as int16, and the factor of each row. */
    input: array(plan.width, 2),
    factors: array(1, 4),
    /** Hidden states of both layers, as int16, and the factor of each row. */
    states: [array(2 * hidden, 2), array(2 * hidden, 2)],
    nameStates: array(nameStates, 2),
    hiddenFactors: array(1, 4),
    cells: plan.take(BATCH * widest * 2),
    spare: plan.take(widest * 8),
    arcDep: array(layers.arc.rows, 4),
    arcHead: array(layers.arcHead.rows, 4),
    arcBias: array(layers.arcBias.rows, 4),
    arcs: plan.take(padded((LONGEST_SENTENCE + 1) ** 2 * 4, 16)),
    labelDep: array(layers.labelDep.rows, 4),
    labelHead: array(layers.labelHead.rows, 4),
    labelLinear: array(layers.labelLinear.rows, 4),
    label: plan.take(layers.labelLinear.rows * 4),
  };
}
