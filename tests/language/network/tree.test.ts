import fc from 'fast-check';
import { bestTree } from '../../../src/language/network/tree.ts';
import { randomFrom } from './random-network.ts';

describe('bestTree', () => {
  test('finds the tree that trying all of them finds', () => {
    const matrix = fc
      .integer({ min: 2, max: 6 })
      .chain((n) => fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n * n, maxLength: n * n }));
    fc.assert(
      fc.property(matrix, (scores) => {
        const n = Math.sqrt(scores.length);
        const found = bestTree(Float32Array.from(scores), n);
        expect(isTree(found, n)).toBe(true);
        expect(sumOf(scores, found, n)).toBe(mostOf(scores, n));
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('finds a tree of a long sentence in which every head is a toss-up, and of none', () => {
    const random = randomFrom(7);
    const n = 401;
    const scores = Float32Array.from({ length: n * n }, random);
    const found = bestTree(scores, n);
    expect(isTree(found, n)).toBe(true);
    const greedy = Array.from({ length: n - 1 }, (_, d) =>
      Math.max(...scores.subarray((d + 1) * n, (d + 2) * n).filter((__, h) => h !== d + 1)),
    );
    expect(sumOf(scores, found, n)).toBeGreaterThan(greedy.reduce((a, b) => a + b) - 2);
    expect(bestTree(new Float32Array(1), 1)).toEqual(new Int32Array(1));
  });

  test('unties circles within circles', () => {
    // 1 and 2 head each other, 3 and 4 too, and both pairs each other; only 4 may hang on place 0 at little cost.
    const n = 5;
    const scores = new Float32Array(n * n).fill(-20);
    const arc = (d: number, h: number, score: number) => {
      scores[d * n + h] = score;
    };
    arc(1, 2, 10);
    arc(2, 1, 10);
    arc(3, 4, 10);
    arc(4, 3, 10);
    arc(1, 3, 5);
    arc(4, 2, 5);
    arc(4, 0, 1);
    expect([...bestTree(scores, n)]).toEqual([0, 3, 1, 4, 0]);
  });
});

function sumOf(scores: ArrayLike<number>, heads: ArrayLike<number>, n: number): number {
  let sum = 0;
  for (let d = 1; d < n; d++) sum += scores[d * n + (heads[d] as number)] as number;
  return sum;
}

function isTree(heads: ArrayLike<number>, n: number): boolean {
  let roots = 0;
  for (let d = 1; d < n; d++) {
    if (heads[d] === 0) roots++;
    let at = d;
    for (let steps = 0; at !== 0; steps++) {
      if (steps > n) return false;
      at = heads[at] as number;
    }
  }
  return roots === 1;
}

function mostOf(scores: readonly number[], n: number): number {
  const heads = new Array<number>(n).fill(0);
  let most = -Infinity;
  const place = (d: number) => {
    if (d === n) {
      if (isTree(heads, n)) most = Math.max(most, sumOf(scores, heads, n));
      return;
    }
    for (let h = 0; h < n; h++) {
      heads[d] = h;
      if (h !== d) place(d + 1);
    }
  };
  place(1);
  return most;
}
