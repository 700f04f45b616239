import { UndirectedGraph } from 'graphology';
import imported from 'graphology-layout-forceatlas2';
import { type Box, pack, separate } from './boxes.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LayoutNode {
  readonly id: string;
  /** What is written under it: neighbours keep clear of it. */
  readonly name: string;
}

export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
  readonly acts: number;
}

type Weighted = UndirectedGraph<Point, { weight: number }>;

/** Its types say `export default`, its code says `module.exports =`. */
const forceAtlas2 = imported as unknown as typeof imported.default;

const ITERATIONS = 500;
/** Width over height of the picture. */
const ASPECT = 1.25;
/** One picture unit is about a pixel where a few dozen nodes fill the screen. */
const LETTER = 7.5;
const LINE = 54;
const MARGIN = 26;
/** How much larger the picture is than all its names. */
const ROOM = 3.2;

/**
 * Where each node stands. Forces draw together those who have dealt with each other; each part that hangs together is
 * turned to lie wide, its names are moved off each other, and the parts are set side by side. The start is fixed and
 * the order of the input does not count, so one graph has one picture. y grows upwards, as sigma has it.
 */
export function layout(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): ReadonlyMap<string, Point> {
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = new Map(sorted.map(({ id, name }) => [id, name]));
  const graph = weighted(sorted, edges);
  const parts = componentsOf(graph).map((ids) => place(graph, ids, names));
  return new Map(pack(parts, ASPECT).map(({ id, x, y }) => [id, { x: rounded(x), y: rounded(y) }]));
}

function weighted(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Weighted {
  const graph: Weighted = new UndirectedGraph<Point, { weight: number }>();
  nodes.forEach(({ id }, i) => {
    const turns = i * 2.399963;
    const radius = 10 * Math.sqrt(i + 0.5);
    graph.addNode(id, { x: radius * Math.cos(turns), y: radius * Math.sin(turns) });
  });
  const ordered = [...edges].sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
  for (const { from, to, acts } of ordered)
    if (from !== to && graph.hasNode(from) && graph.hasNode(to))
      graph.updateEdge(from, to, ({ weight = 0 }) => ({ weight: weight + Math.log2(1 + acts) }));
  return graph;
}

/** The ids of each part that hangs together, the largest part first. */
function componentsOf(graph: Weighted): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const parts = graph.nodes().flatMap((start) => {
    if (seen.has(start)) return [];
    const part = [start];
    seen.add(start);
    for (const id of part)
      for (const next of graph.neighbors(id))
        if (!seen.has(next)) {
          seen.add(next);
          part.push(next);
        }
    return [part.sort()];
  });
  return parts.sort((a, b) => b.length - a.length);
}

function place(graph: Weighted, ids: readonly string[], names: ReadonlyMap<string, string>): Box[] {
  const points = turn(attract(graph, ids));
  const sizes = ids.map((id) => ({ id, width: (names.get(id) ?? '').length * LETTER + MARGIN, height: LINE }));
  const height = Math.sqrt((sizes.reduce((sum, size) => sum + size.width * size.height, 0) * ROOM) / ASPECT);
  const scale = { x: (height * ASPECT) / span(points.map((p) => p.x)), y: height / span(points.map((p) => p.y)) };
  return separate(
    sizes.map((size, i) => ({ ...size, x: (points[i]?.x ?? 0) * scale.x, y: (points[i]?.y ?? 0) * scale.y })),
  );
}

function attract(graph: Weighted, ids: readonly string[]): readonly Point[] {
  if (ids.length === 1) return [{ x: 0, y: 0 }];
  const part: Weighted = new UndirectedGraph<Point, { weight: number }>();
  for (const id of ids) part.addNode(id, graph.getNodeAttributes(id));
  for (const id of ids)
    graph.forEachEdge(id, (edge, attributes, source, target) => {
      if (source === id) part.addEdgeWithKey(edge, source, target, attributes);
    });
  const found = forceAtlas2(part, {
    iterations: ITERATIONS,
    getEdgeWeight: 'weight',
    settings: {
      gravity: 0.5,
      scalingRatio: 10,
      edgeWeightInfluence: 0.3,
      slowDown: 3,
      barnesHutOptimize: part.order > 400,
    },
  });
  return ids.map((id) => found[id] ?? { x: 0, y: 0 });
}

/** Turns the picture so that it is widest from left to right. */
function turn(points: readonly Point[]): readonly Point[] {
  const mean = { x: average(points.map((p) => p.x)), y: average(points.map((p) => p.y)) };
  const moved = points.map(({ x, y }) => ({ x: x - mean.x, y: y - mean.y }));
  const [xx, yy, xy] = moved.reduce<[number, number, number]>(
    ([sx, sy, s], { x, y }) => [sx + x * x, sy + y * y, s + x * y],
    [0, 0, 0],
  );
  const angle = -0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return moved.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
}

function span(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values) || 1;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

/** To a hundredth: the last bits of a cosine differ between machines. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
