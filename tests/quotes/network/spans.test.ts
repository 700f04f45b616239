import fc from 'fast-check';
import { bestPath } from '../../../src/language/network/best-path.ts';
import { exp } from '../../../src/quotes/network/exp.ts';
import { LABELS } from '../../../src/quotes/network/network.ts';
import { spansOf } from '../../../src/quotes/network/spans.ts';

const TOKENS = 3;
const numbers = (size: number) =>
  fc
    .array(fc.integer({ min: -20, max: 20 }), { minLength: size, maxLength: size })
    .map((list) => list.map((n) => n / 10));

describe('exp', () => {
  test('is e to the x, and nothing for what is too small to matter', () => {
    for (let x = -79; x < 40; x += 0.37) expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-9);
    expect(exp(-81)).toBe(0);
    expect(exp(-10_000)).toBe(0);
  });
});

describe('spansOf', () => {
  test('gives each span the share that all sequences of labels give it', () => {
    fc.assert(
      fc.property(numbers(TOKENS * LABELS), numbers(LABELS ** 2), (scores, free) => {
        const transitions = {
          between: free.map((value, i) => (mayFollow(Math.floor(i / LABELS), i % LABELS) ? value : -1e4)),
          first: Array.from({ length: LABELS }, (_, label) => (mayFollow(0, label) ? 0 : -1e4)),
          last: new Array(LABELS).fill(0),
        };
        const labels = bestPath(scores, LABELS, TOKENS, transitions);
        const all = sequences().map((path) => ({ path, weight: Math.exp(sumOf(path, scores, transitions)) }));
        const total = all.reduce((sum, { weight }) => sum + weight, 0);
        for (const { share, ...span } of spansOf(labels, Float32Array.from(scores), transitions)) {
          const having = all.filter(({ path }) => boundsOf(path).includes(`${span.role} ${span.from} ${span.to}`));
          const wanted = having.reduce((sum, { weight }) => sum + weight, 0) / total;
          expect(Math.abs(share - wanted)).toBeLessThan(1e-6);
        }
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  test('finds no span where nothing is labelled', () => {
    expect(spansOf(new Uint8Array(4), new Float32Array(4 * LABELS), { between: [], first: [] })).toEqual([]);
  });
});

/** A further token of a span follows only a first or further one of the same role. */
function mayFollow(before: number, label: number): boolean {
  return label === 0 || label % 2 === 1 || before === label || before === label - 1;
}

function sequences(): number[][] {
  let out: number[][] = [[]];
  for (let i = 0; i < TOKENS; i++)
    out = out.flatMap((path) => Array.from({ length: LABELS }, (_, label) => [...path, label]));
  return out.filter((path) => path.every((label, i) => mayFollow(path[i - 1] ?? 0, label)));
}

function sumOf(
  path: readonly number[],
  scores: readonly number[],
  { between }: { between: readonly number[] },
): number {
  return path.reduce((sum, label, i) => {
    const from = i === 0 ? 0 : (between[(path[i - 1] as number) * LABELS + label] as number);
    return sum + from + (scores[i * LABELS + label] as number);
  }, 0);
}

function boundsOf(path: readonly number[]): string[] {
  return path.flatMap((label, from) => {
    if (label % 2 === 0) return [];
    let to = from + 1;
    while (path[to] === label + 1) to++;
    return [`${['source', 'cue', 'content'][(label - 1) / 2]} ${from} ${to}`];
  });
}
