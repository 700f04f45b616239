/*
 * The runtime of an averaged perceptron over hashed features: a table from 32-bit feature hashes to rows of small
 * integer weights, one a class. All arithmetic is on integers, so that every machine gives the same answer.
 */

const { imul } = Math;

/** A trained model. Rows are found by open addressing; key 0 marks a free slot. */
export interface Perceptron {
  readonly classes: number;
  readonly mask: number;
  readonly keys: Uint32Array;
  readonly rows: Int32Array;
  readonly weights: Int8Array;
}

/** Hash of a feature: its template and up to three values. Never 0. */
export function hashFeature(template: number, a: number, b = 0, c = 0): number {
  let h = imul(template + 1, 0x9e3779b1);
  h = imul(h ^ a, 0x85ebca6b);
  h ^= h >>> 13;
  h = imul(h ^ (b + 0x7f4a7c15), 0xc2b2ae35);
  h ^= h >>> 16;
  h = imul(h ^ (c + 0x165667b1), 0x27d4eb2f);
  h ^= h >>> 15;
  h = imul(h, 0x2c1b3c6d);
  h = (h ^ (h >>> 15)) >>> 0;
  return h === 0 ? 1 : h;
}

/** FNV-1a hash of a string. */
export function hashString(s: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) h = imul(h ^ s.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** Sums the rows of the first `count` features into `scores` and returns the best class. */
export function classify(model: Perceptron, features: Uint32Array, count: number, scores: Int32Array): number {
  scores.fill(0);
  const { keys, rows, weights, mask, classes } = model;
  for (let f = 0; f < count; f++) {
    const key = features[f] as number;
    let slot = (imul(key, 0x9e3779b1) >>> 0) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    if (keys[slot] === 0) continue;
    const row = rows[slot] as number;
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (weights[row + c] as number);
  }
  let best = 0;
  for (let c = 1; c < classes; c++) if ((scores[c] as number) > (scores[best] as number)) best = c;
  return best;
}

/**
 * Reads a model: number of features, number of classes (u32 little-endian each), the sorted keys as deltas
 * (LEB128), then of each row how many weights are not 0 and these as (class, weight) pairs of bytes.
 */
export function readPerceptron(bytes: Uint8Array): Perceptron {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(0, true);
  const classes = view.getUint32(4, true);
  let capacity = 1024;
  while (capacity < size * 2) capacity *= 2;
  const model = {
    classes,
    mask: capacity - 1,
    keys: new Uint32Array(capacity),
    rows: new Int32Array(capacity),
    weights: new Int8Array(size * classes),
  };
  const sorted = new Uint32Array(size);
  let at = 8;
  let key = 0;
  for (let i = 0; i < size; i++) {
    let delta = 0;
    let scale = 1;
    let byte: number;
    do {
      byte = bytes[at++] as number;
      delta += (byte & 127) * scale;
      scale *= 128;
    } while (byte > 127);
    key += delta;
    sorted[i] = key;
  }
  for (let i = 0; i < size; i++) {
    const k = sorted[i] as number;
    let slot = (imul(k, 0x9e3779b1) >>> 0) & model.mask;
    while (model.keys[slot] !== 0) slot = (slot + 1) & model.mask;
    model.keys[slot] = k;
    model.rows[slot] = i * classes;
    for (let left = bytes[at++] as number; left > 0; left--) {
      const c = bytes[at++] as number;
      model.weights[i * classes + c] = view.getInt8(at++);
    }
  }
  return model;
}
