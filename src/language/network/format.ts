import { z } from 'zod';
import { HearsayError } from '../../errors.ts';
import { NAME_TAGS, RELATIONS, UPOS, XPOS } from '../analysis.ts';
import { COLUMNS, type Column } from '../features.ts';

/*
 * The file of a trained network: the length of a JSON header (uint32, little-endian), the header padded with spaces
 * to a multiple of 16 bytes, then the numbers it points to. Offsets count from the end of the header.
 */

/** Rows of whole numbers from -127 to 127, with what one of them is worth in each row. */
export interface Matrix {
  readonly rows: number;
  readonly width: number;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** The strings of one aspect of a word that have an embedding of their own: the row of each. */
export interface Vocabulary {
  readonly column: Column;
  readonly rows: ReadonlyMap<string, number>;
  readonly embedding: Matrix;
}

/** Row of the embeddings of strings unknown in training, and of the place before a sentence. Row 0 is not used. */
export const UNKNOWN = 1;
export const BEFORE = 2;

export interface NetworkFile {
  /** Width of the hidden state, each way: a multiple of eight. */
  readonly hidden: number;
  readonly vocabularies: readonly Vocabulary[];
  /** What the rows of each output stand for: indexes into the lists of `analysis.ts`. */
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly relations: Uint8Array;
  readonly names: Uint8Array;
  /** Rows of a matrix. Throws where the file has none of that name, or their number is no multiple of `multiple`. */
  rows(name: string, multiple?: number): number;
  /** Throws where the file has no matrix of that name and size. */
  matrix(name: string, rows: number, width: number): Matrix;
  /** Throws where the file has no floats of that name and number. */
  floats(name: string, size: number): Float32Array;
}

/** Sums of wider rows could pass 32 bits in the kernel. */
const WIDEST = 1024;

const strings = z.array(z.string()).min(1);
/** Tens of thousands of them: checked at once, not one by one. */
const words = z.custom<string[]>((v) => Array.isArray(v) && v.length > 2 && v.every((w) => typeof w === 'string'));
const offset = z.int().nonnegative();
const Header = z.object({
  format: z.literal(1),
  hidden: z.int().positive().multipleOf(8),
  columns: z.array(z.object({ name: z.enum(COLUMNS), dim: z.int().positive(), words })).min(1),
  upos: strings,
  xpos: strings,
  relations: strings,
  names: strings,
  tensors: z.record(
    z.string(),
    z.object({
      shape: z.array(z.int().positive()).min(1).max(2),
      type: z.enum(['int8', 'float32']),
      offset,
      scales: offset.optional(),
    }),
  ),
});

/** Reads the bytes of a network; errors call it `name`. */
export function readNetworkFile(bytes: Uint8Array, name: string): NetworkFile {
  const damaged = (what: string, cause?: unknown) =>
    new HearsayError('bad-input', `${name} holds no network that can be used: ${what}`, { cause });

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = bytes.length < 4 ? Infinity : 4 + view.getUint32(0, true);
  if (start > bytes.length) throw damaged('it ends within its header');
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(4, start)));
  } catch (cause) {
    throw damaged('its header is not JSON', cause);
  }
  const parsed = Header.safeParse(json);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] as z.core.$ZodIssue;
    throw damaged(`${path.join('.')} of its header: ${message}`, parsed.error);
  }
  const header = parsed.data;

  const find = (of: string) => {
    const found = Object.hasOwn(header.tensors, of) ? header.tensors[of] : undefined;
    if (found === undefined) throw damaged(`it has no ${of}`);
    return found;
  };
  const entry = (of: string, type: 'int8' | 'float32', rows: number, width: number) => {
    const found = find(of);
    const wanted = `${type} ${rows} × ${width}`;
    const actual = `${found.type} ${found.shape[0]} × ${found.shape[1] ?? 1}`;
    if (actual !== wanted) throw damaged(`${of} is ${actual} where ${wanted} was expected`);
    return found;
  };
  /** A copy, since floats in place need not lie at a multiple of four bytes. */
  const copy = (of: string, at: number, size: number) => {
    if (start + at + size > bytes.length) throw damaged(`it ends within ${of}`);
    return Uint8Array.from(bytes.subarray(start + at, start + at + size)).buffer;
  };
  const matrix = (of: string, rows: number, width: number): Matrix => {
    const found = entry(of, 'int8', rows, width);
    if (width > WIDEST) throw damaged(`${of} is wider than ${WIDEST}`);
    if (found.scales === undefined) throw damaged(`${of} has no scales`);
    const values = new Int8Array(copy(of, found.offset, rows * width));
    return { rows, width, values, scales: new Float32Array(copy(of, found.scales, rows * 4)) };
  };
  const indexes = (list: readonly string[], known: readonly string[], what: string) =>
    Uint8Array.from(list, (tag) => {
      const index = known.indexOf(tag);
      if (index < 0) throw damaged(`unknown ${what} ${JSON.stringify(tag)}`);
      return index;
    });
  return {
    hidden: header.hidden,
    vocabularies: header.columns.map(({ name: column, dim, words }) => ({
      column,
      rows: new Map(words.map((word, row) => [word, row])),
      embedding: matrix(`embedding.${column}`, words.length, dim),
    })),
    upos: indexes(header.upos, UPOS, 'part of speech'),
    xpos: indexes(header.xpos, XPOS, 'Penn Treebank tag'),
    relations: indexes(header.relations, RELATIONS, 'relation'),
    names: indexes(header.names, NAME_TAGS, 'name tag'),
    rows(of, multiple = 1) {
      const rows = find(of).shape[0] as number;
      if (rows % multiple !== 0) throw damaged(`${of} has ${rows} rows, which is no multiple of ${multiple}`);
      return rows;
    },
    matrix,
    floats: (of, size) => new Float32Array(copy(of, entry(of, 'float32', size, 1).offset, size * 4)),
  };
}
