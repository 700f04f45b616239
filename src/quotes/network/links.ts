import type { Layer } from '../../language/network/layers.ts';
import { affine } from '../../language/network/operations.ts';
import type { Range } from '../content.ts';
import type { Chunk } from './chunks.ts';
import { type AttributionNetwork, GAPS, type Role } from './network.ts';
import type { LabelledSpan } from './spans.ts';

/** Who said what, as the network reads it: ranges of tokens. */
export interface Attribution {
  readonly source: Range | null;
  readonly cue: Range | null;
  /** In order; at least one. */
  readonly content: readonly Range[];
  /** First token of the cue, or of the content where there is none. */
  readonly at: number;
  /** How probable each of its spans is: of its contents the least; 1 where there is none. */
  readonly shares: Readonly<Record<Role, number>>;
}

/**
 * Joins the spans of a chunk: each cue takes the source, or none, and each content the cue that scores best with it (biaffine
 * scores of their ends, as Dozat and Manning 2017 score heads). A source or cue that no content comes to is dropped.
 */
export function linkSpans(network: AttributionNetwork, chunk: Chunk, spans: readonly LabelledSpan[]): Attribution[] {
  const of = (role: Role) => spans.filter((span) => span.role === role);
  const [sources, cues, contents] = [of('source'), of('cue'), of('content')];
  if (contents.length === 0) return [];
  if (cues.length === 0) return contents.map((content) => attribution(chunk, null, null, [content]));
  const cueEnds = describe(network, chunk, 'cue', cues);
  const sourceEnds = describe(network, chunk, 'source', sources);
  const contentEnds = describe(network, chunk, 'content', contents);
  const { cueSource, contentCue, none, cueBias } = network.layers;
  const wanted = through(network, cueSource, cueEnds);
  const silent = through(network, none, cueEnds);
  const sourceOf = cues.map((cue, i) => {
    const scores = sources.map((source, j) => dot(wanted[i], sourceEnds[j]) + gap(network, cue, source, 0));
    const best = greatest(scores);
    return best >= 0 && (scores[best] as number) >= (silent[i]?.[0] as number) ? (sources[best] ?? null) : null;
  });
  const sought = through(network, contentCue, contentEnds);
  const bias = through(network, cueBias, cueEnds);
  const cueOf = contents.map((content, i) =>
    greatest(
      cues.map((cue, j) => dot(sought[i], cueEnds[j]) + gap(network, content, cue, 1) + (bias[j]?.[0] as number)),
    ),
  );
  return cues.flatMap((cue, i) => {
    const own = contents.filter((_, k) => cueOf[k] === i);
    return own.length > 0 ? [attribution(chunk, sourceOf[i] ?? null, cue, own)] : [];
  });
}

function attribution(
  { from: at }: Chunk,
  source: LabelledSpan | null,
  cue: LabelledSpan | null,
  content: readonly LabelledSpan[],
): Attribution {
  const range = ({ from, to }: LabelledSpan): Range => [at + from, at + to];
  return {
    source: source && range(source),
    cue: cue && range(cue),
    content: content.map(range),
    at: at + (cue ?? (content[0] as LabelledSpan)).from,
    shares: {
      source: source?.share ?? 1,
      cue: cue?.share ?? 1,
      content: Math.min(...content.map(({ share }) => share)),
    },
  };
}

/** What the first and last token of each span say of it. */
function describe(
  network: AttributionNetwork,
  { row }: Chunk,
  role: Role,
  spans: readonly LabelledSpan[],
): readonly Float32Array[] {
  const { kernel, layers, room, shorts } = network;
  const layer = layers.ends[role];
  const width = layer.width / 2;
  spans.forEach(({ from, to }, i) => {
    [from, to - 1].forEach((token, end) => {
      const state = room.upper / 2 + (row + token) * width;
      shorts.copyWithin(room.input / 2 + (2 * i + end) * width, state, state + width);
    });
  });
  affine(kernel, layer, room.input, room.hiddenFactors, spans.length, room.wide);
  kernel.rectify(room.wide, spans.length * layer.rows);
  return rowsAt(network, layer, spans.length);
}

/** layer(x) for each row. */
function through(network: AttributionNetwork, layer: Layer, rows: readonly Float32Array[]): readonly Float32Array[] {
  const { kernel, floats, room } = network;
  for (const [i, row] of rows.entries()) floats.set(row, room.wide / 4 + i * layer.width);
  kernel.quantise(room.wide, rows.length, layer.width, room.input, room.factors);
  affine(kernel, layer, room.input, room.factors, rows.length, room.wide);
  return rowsAt(network, layer, rows.length);
}

function rowsAt({ floats, room }: AttributionNetwork, { rows }: Layer, count: number): Float32Array[] {
  const at = room.wide / 4;
  return Array.from({ length: count }, (_, i) => floats.slice(at + i * rows, at + (i + 1) * rows));
}

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  let sum = 0;
  for (let k = 0; a && b && k < a.length; k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
}

/** Index of the first of the greatest, or -1. */
function greatest(scores: readonly number[]): number {
  let best = scores.length > 0 ? 0 : -1;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i;
  return best;
}

/** Tokens between two spans up to which a bucket reaches. */
const BUCKETS = [0, 1, 2, 3, 4, 6, 9, 14, 22, 35, 60, 100];

/** What the distance of two spans adds: `column` 0 for a cue and a source, 1 for a content and a cue. */
function gap({ gap }: AttributionNetwork, a: LabelledSpan, b: LabelledSpan, column: 0 | 1): number {
  const between = Math.max(0, b.from >= a.to ? b.from - a.to : a.from - b.to);
  const bucket = BUCKETS.filter((most) => most < between).length;
  return gap[2 * (bucket + (b.from < a.from ? GAPS / 2 : 0)) + column] as number;
}
