import type { Matrix, TensorFile } from './tensors.ts';

/** A layer in the kernel's memory: byte addresses, and sizes padded with zeros to multiples of eight. */
export interface Layer {
  readonly w: number;
  readonly scales: number;
  readonly bias: number;
  readonly width: number;
  readonly rows: number;
}

/** One direction of a layer of long short-term memory. */
export interface Direction {
  readonly input: Layer;
  /** Width of its hidden state. */
  readonly hidden: number;
  readonly recurrent: Layer;
}

type Tensors = Pick<TensorFile<unknown>, 'matrix' | 'floats'>;

/** Hands out the memory that a kernel will be started with, and keeps what is to be written there then. */
export class Plan {
  #size = 16;
  #rows = 0;
  #width = 0;
  readonly #writes: ((memory: ArrayBuffer) => void)[] = [];

  /** Bytes taken so far. */
  get size(): number {
    return this.#size;
  }

  /** Rows of the highest layer, and width of the widest. */
  get rows(): number {
    return this.#rows;
  }
  get width(): number {
    return this.#width;
  }

  /** Byte address of room for `bytes`, at a multiple of 16. */
  take(bytes: number): number {
    const address = this.#size;
    this.#size += padded(bytes, 16);
    return address;
  }

  /** Places a layer; without `bias` it has none. */
  layer(matrix: Matrix, bias: Float32Array = new Float32Array(matrix.rows)): Layer {
    const width = padded(matrix.width, 8);
    const rows = padded(matrix.rows, 8);
    const layer = {
      w: this.take(rows * width * 2),
      scales: this.take(rows * 4),
      bias: this.take(rows * 4),
      width,
      rows,
    };
    this.#rows = Math.max(this.#rows, rows);
    this.#width = Math.max(this.#width, width);
    this.#writes.push((memory) => {
      pack(matrix, new Int16Array(memory, layer.w, rows * width), width);
      new Float32Array(memory, layer.scales).set(matrix.scales);
      new Float32Array(memory, layer.bias).set(bias);
    });
    return layer;
  }

  /** Places bytes as they are. */
  bytes(values: Int8Array): number {
    const address = this.take(values.length);
    this.#writes.push((memory) => new Int8Array(memory, address).set(values));
    return address;
  }

  /** Writes what was placed. */
  fill(memory: ArrayBuffer): void {
    for (const write of this.#writes) write(memory);
  }
}

/** Places the layer `name` of a file, its weights and its bias. */
export function placeLayer(plan: Plan, file: Tensors, name: string, rows: number, width: number): Layer {
  return plan.layer(file.matrix(`${name}.weight`, rows, width), file.floats(`${name}.bias`, rows));
}

/** Places the memory `name` of a file, over inputs of `width`. */
export function placeDirection(plan: Plan, file: Tensors, name: string, hidden: number, width: number): Direction {
  return {
    input: plan.layer(file.matrix(`${name}.input`, 4 * hidden, width), file.floats(`${name}.bias`, 4 * hidden)),
    hidden,
    recurrent: plan.layer(file.matrix(`${name}.recurrent`, 4 * hidden, hidden)),
  };
}

/** The next multiple of `to`. */
export function padded(size: number, to: number): number {
  return Math.ceil(size / to) * to;
}

/** Lays weights out as the kernel reads them: of eight rows the first two of each, then the next two, and so on. */
function pack({ rows, width, values }: Matrix, out: Int16Array, outWidth: number): void {
  for (let r = 0; r < rows; r++) {
    const block = (r - (r % 8)) * outWidth + (r % 8) * 2;
    for (let k = 0; k < width; k++) out[block + (k >> 1) * 16 + (k & 1)] = values[r * width + k] as number;
  }
}
