import { NAME_TAGS } from '../analysis.ts';

/*
 * The best name tags of a sentence as a whole (Viterbi): a tag within a name stands only after the beginning or
 * the inside of a name of its kind.
 */

/**
 * `scores` holds a row of `stride` floats a word from `at` on, one a tag of `tags` (indexes into `NAME_TAGS`).
 * Returns an index into `NAME_TAGS` for each of the `count` words.
 */
export function bestNameTags(
  scores: Float32Array,
  at: number,
  stride: number,
  count: number,
  tags: Uint8Array,
): Uint8Array {
  const n = tags.length;
  const before = Array.from(tags, (tag) => Array.from(tags.keys()).filter((i) => mayFollow(tags[i] as number, tag)));
  let sums = Float64Array.from(tags, (tag) => (mayFollow(0, tag) ? 0 : -Infinity));
  const from = new Uint8Array(count * n);
  for (let i = 0; i < count; i++) {
    const next = new Float64Array(n);
    for (let t = 0; t < n; t++) {
      let best = t;
      if (i > 0) {
        best = (before[t] as number[])[0] ?? t;
        for (const b of before[t] as number[]) if ((sums[b] as number) > (sums[best] as number)) best = b;
      }
      from[i * n + t] = best;
      next[t] = (sums[best] as number) + (scores[at + i * stride + t] as number);
    }
    sums = next;
  }
  let tag = 0;
  for (let t = 1; t < n; t++) if ((sums[t] as number) > (sums[tag] as number)) tag = t;
  const out = new Uint8Array(count);
  for (let i = count - 1; i >= 0; i--) {
    out[i] = tags[tag] as number;
    tag = from[i * n + tag] as number;
  }
  return out;
}

function mayFollow(before: number, tag: number): boolean {
  const name = NAME_TAGS[tag] as string;
  if (!name.startsWith('I-')) return true;
  const last = NAME_TAGS[before] as string;
  return last === name || last === `B-${name.slice(2)}`;
}
