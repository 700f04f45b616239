import type { Analysis } from '../../language/analysis.ts';
import { languageNetwork } from '../../language/model.ts';
import { rowsOf } from '../../language/network/batches.ts';
import { bestPath } from '../../language/network/best-path.ts';
import type { Layer } from '../../language/network/layers.ts';
import { embeddingOf } from '../../language/network/network.ts';
import { affine, placeSequences, remember } from '../../language/network/operations.ts';
import type { Matrix } from '../../language/network/tensors.ts';
import type { Words } from '../words.ts';
import { batchesOf, type Chunk, chunksOf } from './chunks.ts';
import { exp } from './exp.ts';
import { type Inputs, inputsOf, stretchesOf } from './inputs.ts';
import { type Attribution, linkSpans } from './links.ts';
import { type AttributionNetwork, LABELS } from './network.ts';
import { spansOf } from './spans.ts';

/**
 * Finds who said what: a cue, its source and its contents, as ranges of tokens, in order of their cues. Only the outermost
 * quotation is found where one stands inside another. Pure, and linear in the article's length.
 */
export function readAttributions(network: AttributionNetwork, words: Words): Attribution[] {
  const { analysis } = words;
  const inputs = inputsOf(words);
  const found: Attribution[] = [];
  for (const batch of batchesOf(chunksOf(stretchesOf(analysis), network.sizes.chunk))) {
    project(network, analysis, inputs, batch);
    encode(network, batch);
    score(network, batch);
    for (const chunk of batch) {
      const count = chunk.to - chunk.from;
      const scores = scoresOf(network, chunk);
      const labels = bestPath(scores, LABELS, count, network.transitions);
      found.push(...linkSpans(network, chunk, spansOf(labels, scores, network.transitions)));
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Makes of all that is known of each token one row for the lower memory. */
function project(network: AttributionNetwork, analysis: Analysis, inputs: Inputs, batch: readonly Chunk[]): void {
  const { kernel, floats, layers, room, shorts, sizes, words, aspects } = network;
  const count = rowsOf(batch);
  const { states } = sizes;
  for (const { from, to, row } of batch) {
    for (let i = from; i < to; i++) {
      const at = room.input / 2 + (row + i - from) * layers.head.width;
      for (let k = 0; k < states; k++) shorts[at + k] = analysis.states[i * states + k] as number;
      shorts.fill(0, at + states, at + layers.head.width);
    }
  }
  affine(kernel, layers.head, room.input, room.stateFactors, count, room.heads);

  const vectors = embeddingOf(languageNetwork(), 'vector');
  const { width } = layers.proj;
  for (const { from, to, row } of batch) {
    for (let i = from; i < to; i++) {
      let at = room.wide / 4 + (row + i - from) * width;
      const end = at + width;
      for (let k = 0; k < states; k++) floats[at + k] = (analysis.states[i * states + k] as number) / 127;
      at += states;
      at = lay(floats, at, words, inputs.word[i] as number);
      at = lay(floats, at, vectors, inputs.vector[i] as number);
      for (const { aspect, embedding } of aspects) at = lay(floats, at, embedding, inputs[aspect][i] as number);
      const head = (analysis.head[i] as number) - from;
      if (head >= 0) {
        const q = room.heads / 4 + (row + head) * layers.head.rows;
        floats.copyWithin(at, q, q + layers.headSize);
      }
      floats.fill(0, head >= 0 ? at + layers.headSize : at, end);
    }
  }
  kernel.quantise(room.wide, count, width, room.input, room.factors);
  apply(network, layers.proj, count, room.wide);
  kernel.rectify(room.wide, count * layers.proj.rows);
  kernel.quantise(room.wide, count, layers.proj.rows, room.input, room.factors);
}

/** Lays a row of an embedding at `at`; gives the place after it. */
function lay(floats: Float32Array, at: number, { width, values, scales }: Matrix, row: number): number {
  const scale = scales[row] as number;
  for (let k = 0; k < width; k++) floats[at + k] = scale * (values[row * width + k] as number);
  return at + width;
}

/** Both memories; between them the lower one says what it takes each token for, and the upper one reads that too. */
function encode(network: AttributionNetwork, batch: readonly Chunk[]): void {
  const { kernel, floats, integers, layers, room, shorts } = network;
  const count = rowsOf(batch);
  placeSequences(integers, room, batch);
  const { width, rows } = layers.first;
  layers.lower.forEach((direction, i) => {
    apply(network, direction.input, count, room.wide);
    remember(kernel, room, batch.length, direction, i === 1, room.lower, width);
  });
  const own = room.lower / 2 + 2 * (layers.lower[0]?.hidden ?? 0);
  const end = room.lower / 2 + width;
  for (let i = 0; i < count; i++) shorts.fill(0, own + i * width, end + i * width);
  affine(kernel, layers.first, room.lower, room.hiddenFactors, count, room.wide);
  const top = kernel.TOP.value;
  for (let i = 0; i < count; i++) {
    const at = room.wide / 4 + i * rows;
    const shares = softmax(floats.subarray(at, at + LABELS));
    shares.forEach((share, k) => {
      shorts[own + i * width + k] = Math.round(share * top);
    });
  }
  layers.upper.forEach((direction, i) => {
    affine(kernel, direction.input, room.lower, room.hiddenFactors, count, room.wide);
    remember(kernel, room, batch.length, direction, i === 1, room.upper);
  });
}

/** What each token scores as each label. */
function score(network: AttributionNetwork, batch: readonly Chunk[]): void {
  const { kernel, layers, room } = network;
  const count = rowsOf(batch);
  affine(kernel, layers.tag, room.upper, room.hiddenFactors, count, room.wide);
  kernel.rectify(room.wide, count * layers.tag.rows);
  kernel.quantise(room.wide, count, layers.tag.rows, room.input, room.factors);
  apply(network, layers.emit, count, room.scores);
}

/** The scores of a chunk, `LABELS` a token. */
function scoresOf({ floats, layers, room }: AttributionNetwork, { from, to, row }: Chunk): Float32Array {
  const { rows } = layers.emit;
  const out = new Float32Array((to - from) * LABELS);
  for (let i = 0; i < to - from; i++) {
    const at = room.scores / 4 + (row + i) * rows;
    out.set(floats.subarray(at, at + LABELS), i * LABELS);
  }
  return out;
}

function softmax(scores: Float32Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b));
  const out = Float64Array.from(scores, (score) => exp(score - most));
  const sum = out.reduce((a, b) => a + b);
  return out.map((value) => value / sum);
}

/** y = layer(input). */
function apply({ kernel, room }: AttributionNetwork, layer: Layer, count: number, y: number): void {
  affine(kernel, layer, room.input, room.factors, count, y);
}
