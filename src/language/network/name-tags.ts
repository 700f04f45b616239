import { NAME_TAGS } from '../analysis.ts';
import { bestPath } from './best-path.ts';

/**
 * The best name tags of a sentence as a whole: a tag within a name stands only after the beginning or the inside of a
 * name of its kind. `scores` holds a row of `stride` floats a word, one a tag of `tags` (indexes into `NAME_TAGS`);
 * `transitions` what each tag (a column) adds after each other (a row), and after an O at the start.
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
  const between = Float64Array.from({ length: n * n }, (_, i) => added(Math.floor(i / n), i % n));
  const outside = tags.indexOf(NAME_TAGS.indexOf('O'));
  const first = between.subarray(outside * n, (outside + 1) * n);
  return bestPath(scores, stride, count, { between, first }).map((tag) => tags[tag] as number);
}

function mayFollow(before: number, tag: number): boolean {
  const name = NAME_TAGS[tag] as string;
  if (!name.startsWith('I-')) return true;
  const last = NAME_TAGS[before] as string;
  return last === name || last === `B-${name.slice(2)}`;
}
