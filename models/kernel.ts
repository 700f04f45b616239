/*
 * The arithmetic of the language network, in AssemblyScript (TypeScript that compiles to WebAssembly);
 * `npm run kernel` makes kernel.wasm of it. All arguments named after arrays are byte addresses in the memory.
 *
 * A row of activations is int16; a factor (float32) a row says what one unit of it is worth. Weights are int16 too,
 * in blocks of eight output rows: of each block the first two weights of each row, then the next two, and so on,
 * so that one instruction multiplies two inputs with the weights of four rows. Sums of integers are exact, and
 * nothing here rounds differently from one machine to the next.
 */

/**
 * The largest number a row of activations holds: its greatest value, or a hidden value of 1. At 2^14 the sum of
 * a thousand products with weights up to 127 fits 32 bits.
 */
export const TOP: f32 = 16384;

/** y[i] += factors[i] · scales ∘ (w · x[i]) for four rows; `rows` is a multiple of eight, `width` of four. */
function addProducts(
  x0: usize, x1: usize, x2: usize, x3: usize,
  f0: f32, f1: f32, f2: f32, f3: f32,
  y0: usize, y1: usize, y2: usize, y3: usize,
  w: usize, scales: usize, width: i32, rows: i32,
): void {
  const end = <usize>width << 1;
  const last = <usize>rows << 2;
  for (let r: usize = 0; r < last; r += 32) {
    let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0;
    let b0 = a0, b1 = a0, b2 = a0, b3 = a0;
    for (let k: usize = 0; k < end; k += 4) {
      const a = v128.load(w);
      const b = v128.load(w, 16);
      let x = v128.load32_splat(x0 + k);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x, a));
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x, b));
      x = v128.load32_splat(x1 + k);
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x, a));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x, b));
      x = v128.load32_splat(x2 + k);
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(x, a));
      b2 = i32x4.add(b2, i32x4.dot_i16x8_s(x, b));
      x = v128.load32_splat(x3 + k);
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(x, a));
      b3 = i32x4.add(b3, i32x4.dot_i16x8_s(x, b));
      w += 32;
    }
    const sa = v128.load(scales + r);
    const sb = v128.load(scales + r, 16);
    addScaled(y0 + r, a0, b0, sa, sb, f0);
    addScaled(y1 + r, a1, b1, sa, sb, f1);
    addScaled(y2 + r, a2, b2, sa, sb, f2);
    addScaled(y3 + r, a3, b3, sa, sb, f3);
  }
}

@inline
function addScaled(y: usize, a: v128, b: v128, sa: v128, sb: v128, factor: f32): void {
  const f = f32x4.splat(factor);
  v128.store(y, f32x4.add(v128.load(y), f32x4.mul(f32x4.convert_i32x4_s(a), f32x4.mul(sa, f))));
  v128.store(y, f32x4.add(v128.load(y, 16), f32x4.mul(f32x4.convert_i32x4_s(b), f32x4.mul(sb, f))), 16);
}

/**
 * y[i] = bias + factors[i] · scales ∘ (w · x[i]) for `count` rows; where `bias` is 0, it is added to what y holds.
 * Room for three more rows must follow the last of y and x.
 */
export function affine(
  x: usize, factors: usize, count: i32, width: i32,
  w: usize, scales: usize, bias: usize, rows: i32, y: usize,
): void {
  const xBytes = <usize>width << 1;
  const yBytes = <usize>rows << 2;
  for (let i = 0; i < count; i += 4) {
    const from = x + <usize>i * xBytes;
    const to = y + <usize>i * yBytes;
    if (bias) for (let j: usize = 0; j < 4; j++) memory.copy(to + j * yBytes, bias, yBytes);
    const f = factors + (<usize>i << 2);
    addProducts(
      from, from + xBytes, from + 2 * xBytes, from + 3 * xBytes,
      load<f32>(f), load<f32>(f, 4), load<f32>(f, 8), load<f32>(f, 12),
      to, to + yBytes, to + 2 * yBytes, to + 3 * yBytes,
      w, scales, width, rows,
    );
  }
}

/**
 * One direction of a long short-term memory over a batch of sentences, longest first. `firsts` and `lengths` (int32)
 * say which rows a sentence has; `gates` holds what the inputs bring to the gates (in, forget, new, out: each `hidden`
 * wide) and is changed; `cells` is scratch, a row a sentence. Hidden values go to `out`, rows `stride` bytes apart.
 * `spare` is room for a row of gates that nobody reads.
 */
export function lstm(
  firsts: usize, lengths: usize, count: i32, backward: i32, hidden: i32,
  gates: usize, w: usize, scales: usize, cells: usize, out: usize, stride: usize, spare: usize,
): void {
  const gateBytes = <usize>hidden << 4;
  const cellBytes = <usize>hidden << 2;
  const one: f32 = 1 / TOP;
  memory.fill(cells, 0, <usize>count * cellBytes);
  let active = count;
  const steps = load<i32>(lengths);
  const before = backward ? stride : 0 - stride;
  for (let step = 0; step < steps; step++) {
    while (load<i32>(lengths + (<usize>(active - 1) << 2)) <= step) active--;
    if (step > 0) {
      for (let i = 0; i < active; i += 4) {
        const r0 = rowAt(firsts, lengths, i, step, backward);
        const r1 = i + 1 < active ? rowAt(firsts, lengths, i + 1, step, backward) : r0;
        const r2 = i + 2 < active ? rowAt(firsts, lengths, i + 2, step, backward) : r0;
        const r3 = i + 3 < active ? rowAt(firsts, lengths, i + 3, step, backward) : r0;
        addProducts(
          out + r0 * stride + before, out + r1 * stride + before, out + r2 * stride + before, out + r3 * stride + before,
          one, one, one, one,
          gates + r0 * gateBytes,
          i + 1 < active ? gates + r1 * gateBytes : spare,
          i + 2 < active ? gates + r2 * gateBytes : spare,
          i + 3 < active ? gates + r3 * gateBytes : spare,
          w, scales, hidden, hidden << 2,
        );
      }
    }
    for (let i = 0; i < active; i++) {
      const row = rowAt(firsts, lengths, i, step, backward);
      pass(gates + row * gateBytes, cells + <usize>i * cellBytes, out + row * stride, cellBytes);
    }
  }
}

/** The row of a sentence's word at a step of its reading. */
@inline
function rowAt(firsts: usize, lengths: usize, sentence: i32, step: i32, backward: i32): usize {
  const first = load<i32>(firsts + (<usize>sentence << 2));
  return first + (backward ? load<i32>(lengths + (<usize>sentence << 2)) - 1 - step : step);
}

/** Lets one row through its gates. `bytes` is the length of a row of cells. */
@inline
function pass(gates: usize, cells: usize, out: usize, bytes: usize): void {
  for (let k: usize = 0; k < bytes; k += 16) {
    const g = gates + k;
    const enter = sigmoid(v128.load(g));
    const keep = sigmoid(v128.load(g + bytes));
    const fresh = tanh(v128.load(g + 2 * bytes));
    const leave = sigmoid(v128.load(g + 3 * bytes));
    const cell = f32x4.add(f32x4.mul(keep, v128.load(cells + k)), f32x4.mul(enter, fresh));
    v128.store(cells + k, cell);
    storeRounded(out + (k >> 1), f32x4.mul(f32x4.mul(leave, tanh(cell)), f32x4.splat(TOP)));
  }
}

/** Stores four floats as int16. */
@inline
function storeRounded(to: usize, v: v128): void {
  const rounded = i32x4.trunc_sat_f32x4_s(f32x4.nearest(v));
  v128.store64_lane(to, i16x8.narrow_i32x4_s(rounded, rounded), 0);
}

/** Lambert's continued fraction, cut at x^7: within 1e-4 of the hyperbolic tangent. */
@inline
function tanh(v: v128): v128 {
  const x = f32x4.max(f32x4.min(v, f32x4.splat(4.97)), f32x4.splat(-4.97));
  const s = f32x4.mul(x, x);
  const above = f32x4.add(f32x4.mul(f32x4.add(f32x4.mul(f32x4.add(s, f32x4.splat(378)), s), f32x4.splat(17325)), s), f32x4.splat(135135));
  const below = f32x4.add(f32x4.mul(f32x4.add(f32x4.mul(f32x4.add(f32x4.mul(f32x4.splat(28), s), f32x4.splat(3150)), s), f32x4.splat(62370)), s), f32x4.splat(135135));
  return f32x4.div(f32x4.mul(x, above), below);
}

@inline
function sigmoid(v: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh(f32x4.mul(half, v))));
}

/** y = scale · x for a row of an embedding, whose numbers are bytes. */
export function embed(x: usize, scale: f32, width: i32, y: usize): void {
  for (let k = 0; k < width; k++) store<f32>(y + (<usize>k << 2), scale * <f32>load<i8>(x + k));
}

/** Scales each of `count` rows of floats to int16: x[i] = y[i] / factors[i]; `width` is a multiple of four. */
export function quantise(y: usize, count: i32, width: i32, x: usize, factors: usize): void {
  const bytes = <usize>width << 2;
  for (let i = 0; i < count; i++) {
    let m = f32x4.splat(0);
    for (let k: usize = 0; k < bytes; k += 16) m = f32x4.max(m, f32x4.abs(v128.load(y + k)));
    const most = max(
      max(f32x4.extract_lane(m, 0), f32x4.extract_lane(m, 1)),
      max(f32x4.extract_lane(m, 2), f32x4.extract_lane(m, 3)),
    );
    store<f32>(factors + (<usize>i << 2), most / TOP);
    const up = f32x4.splat(most > 0 ? TOP / most : 0);
    for (let k: usize = 0; k < bytes; k += 16) storeRounded(x + (k >> 1), f32x4.mul(v128.load(y + k), up));
    y += bytes;
    x += bytes >> 1;
  }
}

/** Leaky rectifier: tenfold less of what is below zero; `size` is a multiple of four. */
export function rectify(y: usize, size: i32): void {
  const end = y + (<usize>size << 2);
  for (; y < end; y += 16) {
    const v = v128.load(y);
    v128.store(y, f32x4.max(v, f32x4.mul(v, f32x4.splat(0.1))));
  }
}

/** y[i] = x · rows[i] + bias[i] for `count` rows of floats; `step` is the bytes from one bias to the next. */
export function dots(x: usize, rows: usize, count: i32, width: i32, bias: usize, step: usize, y: usize): void {
  const bytes = <usize>width << 2;
  for (let i = 0; i < count; i++) {
    let a = f32x4.splat(0), b = a;
    for (let k: usize = 0; k < bytes; k += 32) {
      a = f32x4.add(a, f32x4.mul(v128.load(x + k), v128.load(rows + k)));
      b = f32x4.add(b, f32x4.mul(v128.load(x + k, 16), v128.load(rows + k, 16)));
    }
    a = f32x4.add(a, b);
    const sum = f32x4.extract_lane(a, 0) + f32x4.extract_lane(a, 1) + f32x4.extract_lane(a, 2) + f32x4.extract_lane(a, 3);
    store<f32>(y + (<usize>i << 2), sum + load<f32>(bias));
    rows += bytes;
    bias += step;
  }
}

/** The index of the first of the greatest of `size` floats. */
export function greatest(y: usize, size: i32): i32 {
  let best = 0;
  for (let i = 1; i < size; i++) {
    if (load<f32>(y + (<usize>i << 2)) > load<f32>(y + (<usize>best << 2))) best = i;
  }
  return best;
}
