import { NAME_TAGS } from '../analysis.ts';

/*
 * The best name tags of a sentence as a whole (Viterbi): a tag within a name stands only after the beginning or
 * the inside of a name of its kind.
 */

/**
 * `scores` holds a row of `stride` floats a word, one a tag of `tags` (indexes into `NAME_TAGS`); `transitions` what
 * each tag (a column) adds after each other (a row), and after an O at the start.
 * Returns an index into `NAME_TAGS` for each of the `count` words.
 */
export function bestNameTags(
  scores: Float32Array,
  stride: number,
  count: number,
  tags: Uint8Array,
  transitions: Float32Array,
): Uint8Array {
  const n = tags.length;
  const added = (before: number, tag: number) =>
    mayFollow(tags[before] as number, tags[tag] as number) ? (transitions[before * n + tag] as number) : -Infinity;
  const table = Float64Array.from({ length: n * n }, (_, i) => added(Math.floor(i / n), i % n));
  const outside = tags.indexOf(NAME_TAGS.indexOf('O'));
  let sums = new Float64Array(n).fill(-Infinity);
  sums[outside] = 0;
  const from = new Uint8Array(count * n);
  for (let i = 0; i < count; i++) {
    const next = new Float64Array(n);
    for (let t = 0; t < n; t++) {
      let best = outside;
      let most = -Infinity;
      for (let b = 0; b < n; b++) {
        const sum = (sums[b] as number) + (table[b * n + t] as number);
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
