/** What each label adds after each other, before the first of all and after the last. */
export interface Transitions {
  /** A row a label before, a column a label after; -Infinity where it never follows. */
  readonly between: ArrayLike<number>;
  readonly first: ArrayLike<number>;
  readonly last?: ArrayLike<number>;
}

/**
 * The labels of a sequence with the highest sum of scores and transitions (Viterbi 1967). `scores` holds a row of `stride`
 * floats an item, the first of them one a label; there are as many labels as in `first`, of which one may stand anywhere.
 */
export function bestPath(
  scores: ArrayLike<number>,
  stride: number,
  count: number,
  { between, first, last }: Transitions,
): Uint8Array {
  const n = first.length;
  let sums = new Float64Array(n);
  const from = new Uint8Array(count * n);
  for (let i = 0; i < count; i++) {
    const next = new Float64Array(n);
    for (let t = 0; t < n; t++) {
      let best = 0;
      let most = i === 0 ? (first[t] as number) : -Infinity;
      for (let b = 0; b < n && i > 0; b++) {
        const sum = (sums[b] as number) + (between[b * n + t] as number);
        if (sum > most) {
          most = sum;
          best = b;
        }
      }
      from[i * n + t] = best;
      next[t] = most + (scores[i * stride + t] as number);
    }
    sums = next;
  }
  const total = (label: number) => (sums[label] as number) + (last?.[label] ?? 0);
  let label = 0;
  for (let t = 1; t < n; t++) if (total(t) > total(label)) label = t;
  const out = new Uint8Array(count);
  for (let i = count - 1; i >= 0; i--) {
    out[i] = label;
    label = from[i * n + label] as number;
  }
  return out;
}
