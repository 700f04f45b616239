import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKernel } from '../../../src/language/network/kernel.ts';
import { Plan } from '../../../src/language/network/layers.ts';
import { randomFrom } from './random-network.ts';

describe('the kernel', () => {
  test('is what models/kernel.ts compiles to', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-kernel-'));
    try {
      const out = join(folder, 'kernel.wasm');
      const { status, stderr } = spawnSync(process.execPath, ['scripts/kernel.mjs', out], { encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(readFileSync(out).equals(readFileSync('models/kernel.wasm'))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('multiplies whole numbers exactly, however many rows', () => {
    const random = randomFrom(3);
    const [rows, width] = [11, 21];
    const values = Int8Array.from({ length: rows * width }, () => Math.round(random() * 254 - 127));
    const scales = new Float32Array(rows).fill(0.5);
    const bias = Float32Array.from({ length: rows }, (_, r) => r);
    const plan = new Plan();
    const layer = plan.layer({ rows, width, values, scales }, bias);
    const x = plan.take(8 * layer.width * 2);
    const factors = plan.take(8 * 4);
    const y = plan.take(8 * layer.rows * 4);
    const { kernel, memory } = startKernel(plan.size);
    plan.fill(memory);
    const inputs = new Int16Array(memory, x, 8 * layer.width).map(() => Math.round(random() * 600 - 300));
    new Int16Array(memory, x).set(inputs);
    new Float32Array(memory, factors, 8).set([1, 2, 4, 8, 16, 32, 64, 128]);
    for (const count of [1, 4, 5]) {
      new Float32Array(memory, y, 8 * layer.rows).fill(0);
      kernel.affine(x, factors, count, layer.width, layer.w, layer.scales, layer.bias, layer.rows, y);
      for (let i = 0; i < count; i++) {
        const wanted = Array.from({ length: rows }, (_, r) => {
          let sum = 0;
          for (let k = 0; k < width; k++)
            sum += (values[r * width + k] as number) * (inputs[i * layer.width + k] as number);
          return sum * 0.5 * 2 ** i + r;
        });
        expect([...new Float32Array(memory, y + i * layer.rows * 4, rows)]).toEqual(wanted);
      }
    }
  });

  test('scales rows to int16 by their greatest value', () => {
    const { kernel, memory } = startKernel(1024);
    new Float32Array(memory, 16, 16).set([1, -4, 2, 0, 0.5, -0.001, 4, 3, ...new Array(8).fill(0)]);
    kernel.quantise(16, 2, 8, 256, 512);
    const top = kernel.TOP.value;
    expect([...new Int16Array(memory, 256, 16)]).toEqual(
      [top / 4, -top, top / 2, 0, top / 8, -4, top, (3 * top) / 4].concat(new Array(8).fill(0)),
    );
    expect([...new Float32Array(memory, 512, 2)]).toEqual([4 / top, 0]);
  });

  test('comes within 2e-4 of the true gates', () => {
    const hidden = 8;
    const { kernel, memory } = startKernel(4096);
    const [firsts, lengths, gates, w, scales, cells, out, spare] = [16, 32, 256, 512, 1024, 1280, 1536, 2048] as const;
    for (let v = -12; v <= 12; v += 0.37) {
      new Int32Array(memory, firsts, 1).set([0]);
      new Int32Array(memory, lengths, 1).set([1]);
      const gate = new Float32Array(memory, gates, 4 * hidden).map((_, i) => v + i / 10);
      new Float32Array(memory, gates).set(gate);
      kernel.lstm(firsts, lengths, 1, false, hidden, gates, w, scales, cells, out, hidden * 2, spare);
      for (let k = 0; k < hidden; k++) {
        const [enter = 0, , fresh = 0, leave = 0] = [0, 1, 2, 3].map((g) => gate[g * hidden + k] as number);
        const wanted = sigmoid(leave) * Math.tanh(sigmoid(enter) * Math.tanh(fresh));
        const found = (new Int16Array(memory, out)[k] as number) / kernel.TOP.value;
        expect(Math.abs(found - wanted)).toBeLessThan(2e-4);
      }
    }
  });
});

function sigmoid(v: number): number {
  return 1 / (1 + Math.exp(-v));
}
