import fc from 'fast-check';
import { NAME_TAGS } from '../../../src/language/analysis.ts';
import { bestNameTags } from '../../../src/language/network/name-tags.ts';

const ALL = Uint8Array.from(NAME_TAGS.keys());
const n = NAME_TAGS.length;

describe('bestNameTags', () => {
  test('begins a name that the scores only continue', () => {
    const scores = new Float32Array(2 * n);
    scores[NAME_TAGS.indexOf('I-PER')] = 3;
    scores[NAME_TAGS.indexOf('B-PER')] = 2;
    scores[n + NAME_TAGS.indexOf('I-PER')] = 3;
    expect(tagsOf(scores, 2)).toEqual(['B-PER', 'I-PER']);
  });

  test('keeps to one kind within a name', () => {
    const scores = new Float32Array(2 * n);
    scores[NAME_TAGS.indexOf('B-LOC')] = 5;
    scores[n + NAME_TAGS.indexOf('I-ORG')] = 4;
    scores[n + NAME_TAGS.indexOf('I-LOC')] = 1;
    expect(tagsOf(scores, 2)).toEqual(['B-LOC', 'I-LOC']);
  });

  test('finds the best of all sequences that may be', () => {
    const numbers = (length: number) =>
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(numbers(n * 3), numbers(n * n), (scores, transitions) => {
        const found = bestNameTags(Float32Array.from(scores), n, 3, ALL, Float32Array.from(transitions));
        const sum = (tags: ArrayLike<number>) =>
          [0, 1, 2].reduce((s, i) => {
            const [before, tag] = [tags[i - 1] ?? 0, tags[i] as number];
            return s + (scores[i * n + tag] as number) + (transitions[before * n + tag] as number);
          }, 0);
        let most = -Infinity;
        for (const a of ALL)
          for (const b of ALL) for (const c of ALL) if (mayBe([a, b, c])) most = Math.max(most, sum([a, b, c]));
        expect(mayBe([...found])).toBe(true);
        expect(sum(found)).toBe(most);
      }),
      { seed: 1 },
    );
  });

  test('gives no tags to no words', () => {
    expect(bestNameTags(new Float32Array(0), n, 0, ALL, new Float32Array(n * n))).toHaveLength(0);
  });
});

function tagsOf(scores: Float32Array, count: number): string[] {
  return Array.from(bestNameTags(scores, n, count, ALL, new Float32Array(n * n)), (tag) => NAME_TAGS[tag] as string);
}

/** Whether every further word of a name follows a word of a name of its kind. */
function mayBe(tags: readonly number[]): boolean {
  const names = tags.map((tag) => NAME_TAGS[tag] as string);
  return names.every((name, i) => !name.startsWith('I-') || (i > 0 && names[i - 1]?.slice(1) === name.slice(1)));
}
