import { z } from 'zod';
import { HearsayError } from '../../errors.ts';

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

export interface TensorFile<Header> {
  readonly header: Header;
  /** Rows of a matrix. Throws where the file has none of that name, or their number is no multiple of `multiple`. */
  rows(name: string, multiple?: number): number;
  /** Width of a matrix. Throws where the file has none of that name. */
  width(name: string): number;
  /** Throws where the file has no matrix of that name and size. */
  matrix(name: string, rows: number, width: number): Matrix;
  /** Throws where the file has no floats of that name and number. */
  floats(name: string, size: number): Float32Array;
  /** The error that the file cannot be used, and why. */
  damaged(why: string, cause?: unknown): HearsayError;
}

/** Sums of wider rows could pass 32 bits in the kernel. */
const WIDEST = 1024;

const offset = z.int().nonnegative();
/** What every header holds. */
export const TensorHeader = z.object({
  format: z.literal(1),
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

/** Reads the bytes of a network whose header is a `schema`; errors call it `name`. */
export function readTensorFile<Header extends z.infer<typeof TensorHeader>>(
  bytes: Uint8Array,
  name: string,
  schema: z.ZodType<Header>,
): TensorFile<Header> {
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
  const parsed = schema.safeParse(json);
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
  return {
    header,
    damaged,
    rows(of, multiple = 1) {
      const rows = find(of).shape[0] as number;
      if (rows % multiple !== 0) throw damaged(`${of} has ${rows} rows, which is no multiple of ${multiple}`);
      return rows;
    },
    width: (of) => find(of).shape[1] ?? 1,
    matrix(of, rows, width) {
      const found = entry(of, 'int8', rows, width);
      if (width > WIDEST) throw damaged(`${of} is wider than ${WIDEST}`);
      if (found.scales === undefined) throw damaged(`${of} has no scales`);
      const values = new Int8Array(copy(of, found.offset, rows * width));
      return { rows, width, values, scales: new Float32Array(copy(of, found.scales, rows * 4)) };
    },
    floats: (of, size) => new Float32Array(copy(of, entry(of, 'float32', size, 1).offset, size * 4)),
  };
}
