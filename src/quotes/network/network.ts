import { z } from 'zod';
import { BATCH } from '../../language/network/batches.ts';
import { type Kernel, startKernel } from '../../language/network/kernel.ts';
import { Plan, placeDirection, placeLayer } from '../../language/network/layers.ts';
import { type Matrix, readTensorFile, type TensorFile, TensorHeader } from '../../language/network/tensors.ts';
import { ASPECTS, type Aspect, LONGEST_STRETCH } from './inputs.ts';

/** What a token may be: outside, or the first or a further token of a span of a role. */
export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];
export const LABELS = 1 + 2 * ROLES.length;

/** Tokens of chunks read at once: room for the longest. */
export const ROWS = 1024;
/** Buckets of the distance between two spans, forwards and backwards. */
export const GAPS = 26;

const size = z.int().positive();
const Header = TensorHeader.extend({
  /** Widths of what it reads of the language network, and how many words have an embedding. */
  states: size,
  vectors: size,
  words: size,
  /** Tokens of paragraphs that are read together. */
  chunk: size.max(LONGEST_STRETCH),
});
type File = TensorFile<z.infer<typeof Header>>;

/** The attribution network in a kernel's memory. */
export interface AttributionNetwork {
  readonly kernel: Kernel;
  readonly floats: Float32Array;
  readonly integers: Int32Array;
  readonly shorts: Int16Array;
  readonly sizes: Pick<z.infer<typeof Header>, 'states' | 'vectors' | 'words' | 'chunk'>;
  readonly words: Matrix;
  readonly aspects: readonly { readonly aspect: Aspect; readonly embedding: Matrix }[];
  readonly transitions: {
    readonly between: Float32Array;
    readonly first: Float32Array;
    readonly last: Float32Array;
  };
  /** What the distance of two spans adds: to a cue's having a source, to a content's having a cue. */
  readonly gap: Float32Array;
  readonly layers: ReturnType<typeof placeLayers>;
  readonly room: ReturnType<typeof placeRoom>;
}

/** Makes a network of the bytes of its file; errors call it `name`. */
export function openAttributionNetwork(bytes: Uint8Array, name: string): AttributionNetwork {
  const file = readTensorFile(bytes, name, Header);
  const { states, vectors, words, chunk } = file.header;
  const plan = new Plan();
  const layers = placeLayers(file, plan);
  const room = placeRoom(layers, plan);
  const { kernel, memory } = startKernel(plan.size);
  plan.fill(memory);
  const floats = new Float32Array(memory);
  const fill = (at: number, value: number) => floats.fill(value, at / 4, at / 4 + ROWS);
  fill(room.hiddenFactors, 1 / kernel.TOP.value);
  fill(room.stateFactors, 1 / 127);
  return {
    kernel,
    floats,
    integers: new Int32Array(memory),
    shorts: new Int16Array(memory),
    sizes: { states, vectors, words, chunk },
    words: file.matrix('word', words, layers.word),
    aspects: layers.aspects.map(({ aspect, width }) => ({
      aspect,
      embedding: file.matrix(`aspect.${aspect}`, ASPECTS[aspect], width),
    })),
    transitions: {
      between: file.floats('transitions', LABELS ** 2),
      first: file.floats('begin', LABELS),
      last: file.floats('stop', LABELS),
    },
    gap: file.floats('gap', 2 * GAPS),
    layers,
    room,
  };
}

function placeLayers(file: File, plan: Plan) {
  const { states, vectors } = file.header;
  const layer = (name: string, rows: number, width: number) => placeLayer(plan, file, name, rows, width);
  const both = (name: string, hidden: number, width: number) =>
    ['forward', 'backward'].map((way) => placeDirection(plan, file, `${name}.${way}`, hidden, width));
  const aspects = (Object.keys(ASPECTS) as Aspect[]).map((aspect) => ({
    aspect,
    width: file.width(`aspect.${aspect}`),
  }));
  const word = file.width('word');
  const head = file.rows('head.weight');
  const input = states + word + vectors + head + aspects.reduce((sum, { width }) => sum + width, 0);
  const projected = file.rows('proj.weight');
  const lower = file.rows('lower.forward.input', 32) / 4;
  const upper = file.rows('upper.forward.input', 32) / 4;
  const tag = file.rows('tag.weight');
  const span = file.rows('ends.cue.weight', 8);
  const ends = (role: Role) => layer(`ends.${role}`, span, 4 * upper);
  const between = (name: string) => plan.layer(file.matrix(name, span, span));
  return {
    word,
    aspects,
    headSize: head,
    head: layer('head', head, states),
    proj: layer('proj', projected, input),
    lower: both('lower', lower, projected),
    /** Reads the lower states with room for its own result behind them, which the upper memory reads as well. */
    first: layer('first', LABELS, 2 * lower + LABELS),
    upper: both('upper', upper, 2 * lower + LABELS),
    tag: layer('tag', tag, 2 * upper),
    emit: layer('emit', LABELS, tag),
    ends: { source: ends('source'), cue: ends('cue'), content: ends('content') },
    cueSource: between('cueSource'),
    contentCue: between('contentCue'),
    none: layer('none', 1, span),
    cueBias: layer('cueBias', 1, span),
  };
}

function placeRoom(layers: ReturnType<typeof placeLayers>, plan: Plan) {
  const upper = (layers.upper[0]?.hidden ?? 0) * 2;
  const widest = Math.max(...[...layers.lower, ...layers.upper].map(({ hidden }) => hidden));
  // The kernel takes four rows at a time and may write, or read, three after the last.
  const array = (width: number, bytes: number) => plan.take((ROWS + 3) * width * bytes);
  return {
    firsts: plan.take(BATCH * 4),
    lengths: plan.take(BATCH * 4),
    /** Floats of any layer. */
    wide: array(Math.max(plan.rows, plan.width), 4),
    /** What goes into a layer, as int16, and the factor of each row. */
    input: array(plan.width, 2),
    factors: array(1, 4),
    /** What is told of a token's head. */
    heads: array(layers.head.rows, 4),
    lower: array(layers.first.width, 2),
    upper: array(upper, 2),
    /** Of hidden states, and of the states of the language network. */
    hiddenFactors: array(1, 4),
    stateFactors: array(1, 4),
    scores: array(layers.emit.rows, 4),
    cells: plan.take(BATCH * widest * 4),
    spare: plan.take(widest * 4 * 4),
  };
}
