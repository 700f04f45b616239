import fc from 'fast-check';
import { layout } from '../../src/graph/layout.ts';

const nodes = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, name: `Somebody ${id}` }));
const edges = [
  { from: 'a', to: 'b', acts: 3 },
  { from: 'b', to: 'a', acts: 1 },
  { from: 'b', to: 'c', acts: 1 },
  { from: 'd', to: 'e', acts: 2 },
];

test('one graph has one picture, in whatever order it comes', () => {
  const expected = layout(nodes, edges);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(nodes, { minLength: nodes.length }),
      fc.shuffledSubarray(edges, { minLength: edges.length }),
      (n, e) => expect(layout(n, e)).toEqual(expected),
    ),
    { numRuns: 20 },
  );
});

test('no name is written over another', () => {
  const many = Array.from({ length: 40 }, (_, i) => ({ id: `n${i}`, name: `Delegate number ${i}` }));
  const star = many.slice(1).map(({ id }, i) => ({ from: 'n0', to: id, acts: 1 + (i % 3) }));
  const places = [...layout(many, star)];
  for (const [i, [, a]] of places.entries())
    for (const [, b] of places.slice(i + 1))
      expect(Math.abs(a.x - b.x) > 17 * 7 || Math.abs(a.y - b.y) > 40).toBe(true);
});

test('nothing, one node, and nodes without edges have places', () => {
  expect(layout([], []).size).toBe(0);
  const alone = layout(nodes, []);
  expect([...alone.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  expect(new Set([...alone.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
  expect(layout(nodes.slice(0, 1), [{ from: 'a', to: 'a', acts: 1 }]).size).toBe(1);
});
