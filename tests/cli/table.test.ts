import { formatTable, formatValue } from '../../src/cli/table.ts';

const node = { labels: ['Entity', 'Person'], properties: { name: 'Ana Torres', born: 1970 }, elementId: '1' };
const other = { labels: ['Entity'], properties: { name: 'Ben Okafor' }, elementId: '2' };
const edge = { type: 'WARNED', properties: { verb: 'warn' }, elementId: '3', start: '2', end: '1' };

test('a node shows its labels and properties as Cypher would', () => {
  expect(formatValue(node)).toBe('(:Entity:Person {name: "Ana Torres", born: 1970})');
});

test('a relationship shows its type', () => {
  expect(formatValue(edge)).toBe('[:WARNED {verb: "warn"}]');
});

test('a path shows names and the direction of each step', () => {
  expect(formatValue({ nodes: [node, other], relationships: [edge] })).toBe('(Ana Torres)<-[:WARNED]-(Ben Okafor)');
});

test('null, lists and maps are told apart', () => {
  expect(formatValue([null, 'a', { b: [1, true] }])).toBe('[null, a, {b: [1, true]}]');
});

test('a table never passes the width it is given', () => {
  const rows = [['short', 'a sentence that is much longer than the terminal is wide '.repeat(4)]];
  const lines = formatTable({ columns: ['name', 'sentence'], rows, truncated: false }, 60).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
});

test('a table that was cut off says so', () => {
  expect(formatTable({ columns: ['n'], rows: [[1]], truncated: true }, 80)).toMatch(
    /1 row, and more that were cut off\n$/,
  );
});

test('an answer without rows still shows its columns', () => {
  expect(formatTable({ columns: ['name'], rows: [], truncated: false }, 80)).toMatch(/name[\s\S]*0 rows\n$/);
});

test('an article cannot command the terminal', () => {
  const shown = formatTable({ columns: ['t\u0007'], rows: [['a\u001b[2Jb\u0000c\u009bd']], truncated: false }, 80);
  expect(shown).toMatch(/a␛\[2Jb␀c\ufffdd/);
  expect(shown).toMatch(/t␇/);
});
