import { UndirectedGraph } from 'graphology';
import imported from 'graphology-layout-forceatlas2';

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

type Box = { x: number; y: number; readonly width: number; readonly height: number };

/** Its types say `export default`, its code says `module.exports =`. */
const forceAtlas2 = imported as unknown as typeof imported.default;

const ITERATIONS = 400;
/** Width over height of the picture. */
const ASPECT = 1.2;
/** One picture unit is about a pixel where the whole graph fits the screen. */
const LETTER = 7;
const LINE = 52;
const MARGIN = 26;

/**
 * Where each node stands. Forces draw together those who have dealt with each other; then the picture is turned to lie
 * wide and the names are moved off each other. The start is fixed and the order of the input does not count, so one
 * graph has one picture. y grows upwards, as sigma has it.
 */
export function layout(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): ReadonlyMap<string, Point> {
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const points = stretch(turn(attract(sorted, edges)), sorted);
  const boxes = sorted.map(({ name }, i) => box(points[i] ?? { x: 0, y: 0 }, name));
  separate(boxes);
  return new Map(sorted.map(({ id }, i) => [id, rounded(boxes[i] ?? { x: 0, y: 0 })]));
}

function attract(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): readonly Point[] {
  const graph = new UndirectedGraph<Point, { weight: number }>();
  nodes.forEach(({ id }, i) => {
    const turns = i * 2.399963;
    const radius = 10 * Math.sqrt(i + 0.5);
    graph.addNode(id, { x: radius * Math.cos(turns), y: radius * Math.sin(turns) });
  });
  const ordered = [...edges].sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
  for (const { from, to, acts } of ordered)
    if (from !== to && graph.hasNode(from) && graph.hasNode(to))
      graph.updateEdge(from, to, ({ weight = 0 }) => ({ weight: weight + Math.log2(1 + acts) }));
  const found = forceAtlas2(graph, {
    iterations: graph.order > 1 ? ITERATIONS : 0,
    getEdgeWeight: 'weight',
    settings: {
      gravity: 1.2,
      scalingRatio: 12,
      edgeWeightInfluence: 0.4,
      slowDown: 4,
      barnesHutOptimize: graph.order > 400,
    },
  });
  return nodes.map(({ id }) => found[id] ?? { x: 0, y: 0 });
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

/** Sizes the picture to the room that the names need. */
function stretch(points: readonly Point[], nodes: readonly LayoutNode[]): readonly Point[] {
  const room = nodes.reduce((sum, { name }) => sum + width(name) * LINE, 0) * 3;
  const height = Math.sqrt(room / ASPECT);
  const scale = { x: (height * ASPECT) / span(points.map((p) => p.x)), y: height / span(points.map((p) => p.y)) };
  return points.map(({ x, y }) => ({ x: x * scale.x, y: y * scale.y }));
}

/** Pushes overlapping boxes apart, the shorter way, until none overlaps. */
function separate(boxes: readonly Box[]): void {
  for (let round = 0; round < 300; round++) {
    let moved = false;
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        const dx = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
        const dy = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
        if (dx <= 0.01 || dy <= 0.01) continue;
        moved = true;
        if (dx < dy) push(a, b, 'x', dx);
        else push(a, b, 'y', dy);
      }
    if (!moved) return;
  }
}

function push(a: Box, b: Box, axis: 'x' | 'y', by: number): void {
  const sign = a[axis] < b[axis] ? -1 : 1;
  a[axis] += (sign * by) / 2;
  b[axis] -= (sign * by) / 2;
}

function box({ x, y }: Point, name: string): Box {
  return { x, y, width: width(name), height: LINE };
}

function width(name: string): number {
  return name.length * LETTER + MARGIN;
}

function span(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values) || 1;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

/** To a hundredth: the last bits of a cosine differ between machines. */
function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
}
