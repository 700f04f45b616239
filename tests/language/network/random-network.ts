import { NAME_TAGS, RELATIONS, UPOS, XPOS } from '../../../src/language/analysis.ts';
import { COLUMNS } from '../../../src/language/features.ts';

/*
 * A small network of random weights, as the bytes of a file and as plain numbers. Several sizes are no multiples of
 * eight on purpose.
 */

export const HIDDEN = 16;
const TAG = 12;
const NAME = 8;
const ARC = 20;
const LABEL = 8;
export const WORDS = ['the', 'minister', 'said', 'on', 'monday', 'that', 'talks', 'had', 'failed', '.', ',', '"'];

export type Rows = readonly (readonly number[])[];

export interface RandomNetwork {
  readonly header: ReturnType<typeof headerOf>;
  readonly bytes: Uint8Array;
  /** What each tensor of the file stands for; a list of floats is one row a float. */
  readonly tensors: Readonly<Record<string, Rows>>;
}

/** The same network for the same seed. */
export function randomNetwork(seed: number): RandomNetwork {
  const random = randomFrom(seed);
  const blobs: Uint8Array[] = [];
  let size = 0;
  const put = (array: Int8Array | Float32Array) => {
    const at = size;
    const blob = new Uint8Array(Math.ceil(array.byteLength / 16) * 16);
    blob.set(new Uint8Array(array.buffer));
    blobs.push(blob);
    size += blob.length;
    return at;
  };
  const tensors: Record<string, Rows> = {};
  const index: Record<string, object> = {};
  const matrix = (name: string, rows: number, width: number) => {
    const values = Int8Array.from({ length: rows * width }, () => Math.round(random() * 254 - 127));
    const scales = Float32Array.from({ length: rows }, () => (3 * (0.5 + random())) / 127 / Math.sqrt(width));
    index[name] = { shape: [rows, width], type: 'int8', offset: put(values), scales: put(scales) };
    tensors[name] = Array.from(scales, (scale, r) =>
      Array.from(values.subarray(r * width, (r + 1) * width), (value) => value * scale),
    );
  };
  const floats = (name: string, count: number) => {
    const values = Float32Array.from({ length: count }, () => random() - 0.5);
    index[name] = { shape: [count], type: 'float32', offset: put(values) };
    tensors[name] = Array.from(values, (value) => [value]);
  };
  const layer = (name: string, rows: number, width: number) => {
    matrix(`${name}.weight`, rows, width);
    floats(`${name}.bias`, rows);
  };
  const columns = COLUMNS.map((name) => {
    const words = [
      '<pad>',
      '<unk>',
      '<root>',
      ...(name === 'word' || name === 'vector' ? WORDS : ['Xxx', 'd', 'on', 'plain']),
    ];
    matrix(`embedding.${name}`, words.length, 5);
    return { name, dim: 5, words };
  });
  [COLUMNS.length * 5, 2 * HIDDEN].forEach((width, depth) => {
    for (const way of ['forward', 'backward']) {
      matrix(`lstm.${depth}.${way}.input`, 4 * HIDDEN, width);
      matrix(`lstm.${depth}.${way}.recurrent`, 4 * HIDDEN, HIDDEN);
      floats(`lstm.${depth}.${way}.bias`, 4 * HIDDEN);
    }
  });
  layer('tag', TAG, 2 * HIDDEN);
  layer('upos', UPOS.length, TAG);
  layer('xpos', XPOS.length, TAG);
  for (const way of ['forward', 'backward']) {
    matrix(`names.${way}.input`, 4 * NAME, 2 * HIDDEN);
    matrix(`names.${way}.embedded`, 4 * NAME, COLUMNS.length * 5);
    matrix(`names.${way}.recurrent`, 4 * NAME, NAME);
    floats(`names.${way}.bias`, 4 * NAME);
  }
  layer('names', NAME_TAGS.length, 2 * NAME);
  floats('names.transitions', NAME_TAGS.length ** 2);
  layer('arcHead', ARC, 2 * HIDDEN);
  layer('arcDep', ARC, 2 * HIDDEN);
  matrix('arc.weight', ARC, ARC);
  layer('arcBias', 1, ARC);
  layer('labelHead', LABEL, 2 * HIDDEN);
  layer('labelDep', LABEL, 2 * HIDDEN);
  matrix('label.weight', RELATIONS.length * LABEL, LABEL);
  layer('labelLinear', RELATIONS.length, 2 * LABEL);
  const header = headerOf(columns, index);
  return { header, bytes: fileOf(header, blobs), tensors };
}

function headerOf(columns: readonly { name: string; dim: number; words: string[] }[], tensors: Record<string, object>) {
  // Lists in another order than the program's: the file says which row is which.
  const reversed = (list: readonly string[]) => list.toReversed();
  return {
    format: 1,
    hidden: HIDDEN,
    columns,
    upos: reversed(UPOS),
    xpos: reversed(XPOS),
    relations: reversed(RELATIONS),
    names: reversed(NAME_TAGS),
    tensors,
  };
}

/** The bytes of a network's file. */
export function fileOf(header: object, blobs: readonly Uint8Array[]): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = Math.ceil((4 + json.length) / 16) * 16;
  const start = new Uint8Array(length).fill(0x20);
  start.set(json, 4);
  new DataView(start.buffer).setUint32(0, length - 4, true);
  return Buffer.concat([start, ...blobs]);
}

/** Numbers in [0, 1): the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
