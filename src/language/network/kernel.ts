import { readFileSync } from 'node:fs';

/** What `models/kernel.ts` exports; it says what each does. Arrays are given by their byte address. */
export interface Kernel {
  readonly TOP: WebAssembly.Global<'f32'>;
  affine(
    x: number,
    factors: number,
    count: number,
    width: number,
    w: number,
    scales: number,
    bias: number,
    rows: number,
    y: number,
  ): void;
  lstm(
    firsts: number,
    lengths: number,
    count: number,
    backward: boolean,
    hidden: number,
    gates: number,
    w: number,
    scales: number,
    cells: number,
    out: number,
    stride: number,
    spare: number,
  ): void;
  embed(x: number, scale: number, width: number, y: number): void;
  quantise(y: number, count: number, width: number, x: number, factors: number): void;
  rectify(y: number, size: number): void;
  dots(x: number, rows: number, count: number, width: number, bias: number, step: number, y: number): void;
  greatest(y: number, size: number): number;
}

const PAGE = 65536;
let compiled: WebAssembly.Module | undefined;

/** A kernel with a memory of its own of at least `bytes`, which never grows. */
export function startKernel(bytes: number): { readonly kernel: Kernel; readonly memory: ArrayBuffer } {
  compiled ??= new WebAssembly.Module(readFileSync(new URL('../../../models/kernel.wasm', import.meta.url)));
  const pages = Math.ceil(bytes / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  return { kernel: exports as unknown as Kernel, memory: memory.buffer };
}
