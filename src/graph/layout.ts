import { UndirectedGraph } from 'graphology';
import { type Box, pack, separate } from './boxes.ts';
import { attract, type Point, turn, type Weighted } from './forces.ts';
import { mess } from './mess.ts';
import { nudge } from './nudge.ts';

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

/** Width over height of the picture. */
const ASPECT = 1.5;
/** One unit is about a pixel where a few dozen nodes fill the screen: a letter's width, a node with its name. */
const LETTER = 7.2;
const LINE = 48;
const MARGIN = 24;
/** How much larger the picture is than all its names. */
const ROOM = 1.8;
/** Pairs of nodes and of lines looked at in all tries together: small parts get many tries, of which the clearest is kept. */
const EFFORT = 30_000;
const TRIES = 24;
/** Parts with more nodes and lines are left as the forces have them. */
const NUDGED = 90;

/**
 * Where each node stands. Forces draw together those who have dealt with each other; each part that hangs together is
 * turned to lie wide, its names are moved off each other, and the parts are set side by side. Every start is fixed and
 * the order of the input does not count, so one graph has one picture. y grows upwards, as sigma has it.
 */
export function layout(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): ReadonlyMap<string, Point> {
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = new Map(sorted.map(({ id, name }) => [id, name]));
  const graph = weighted(sorted, edges);
  const parts = componentsOf(graph).map((ids) => clearest(graph, ids, names));
  return new Map(pack(parts, ASPECT).map(({ id, x, y }) => [id, { x: rounded(x), y: rounded(y) }]));
}

function weighted(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Weighted {
  const graph: Weighted = new UndirectedGraph();
  for (const { id } of nodes) graph.addNode(id);
  const ordered = [...edges].sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
  for (const { from, to, acts } of ordered)
    if (from !== to && graph.hasNode(from) && graph.hasNode(to))
      graph.updateEdge(from, to, ({ weight = 0 }) => ({ weight: weight + Math.log2(1 + acts) }));
  return graph;
}

/** The ids of each part that hangs together, sorted, the largest part first. */
function componentsOf(graph: Weighted): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const parts = graph.nodes().flatMap((start) => {
    if (seen.has(start)) return [];
    const part = new Set([start]);
    for (const id of part) for (const next of graph.neighbors(id)) part.add(next);
    for (const id of part) seen.add(id);
    return [[...part].sort()];
  });
  return parts.sort((a, b) => b.length - a.length);
}

/** Of several pictures of one part, the one with the fewest lines across lines and names. */
function clearest(graph: Weighted, ids: readonly string[], names: ReadonlyMap<string, string>): readonly Box[] {
  const draw = (start: number) => separate(spread(turn(attract(graph, ids, start)), ids, names));
  const lines = ids.flatMap((id) =>
    graph.filterOutboundNeighbors(id, (next) => id < next).map((next) => [id, next] as const),
  );
  const tries = Math.min(TRIES, Math.floor(EFFORT / (ids.length ** 2 + lines.length ** 2)));
  if (ids.length < 3 || tries < 2) return draw(0);
  const pictures = Array.from({ length: tries }, (_, start) => draw(start)).map((boxes) => ({
    boxes,
    mess: mess(boxes, lines),
  }));
  const { boxes } = pictures.reduce((best, picture) => (picture.mess < best.mess ? picture : best));
  return ids.length + lines.length <= NUDGED ? nudge(boxes, lines) : boxes;
}

/** Sizes a picture to the room that its names need. */
function spread(points: readonly Point[], ids: readonly string[], names: ReadonlyMap<string, string>): readonly Box[] {
  const sizes = ids.map((id) => ({ id, width: (names.get(id) ?? '').length * LETTER + MARGIN, height: LINE }));
  const height = Math.sqrt((sizes.reduce((sum, size) => sum + size.width * size.height, 0) * ROOM) / ASPECT);
  const scale = { x: (height * ASPECT) / span(points.map((p) => p.x)), y: height / span(points.map((p) => p.y)) };
  return sizes.map((size, i) => ({ ...size, x: (points[i]?.x ?? 0) * scale.x, y: (points[i]?.y ?? 0) * scale.y }));
}

function span(values: readonly number[]): number {
  const width = Math.max(...values) - Math.min(...values);
  return width > 1e-6 ? width : 1;
}

/** To a hundredth: the last bits of a cosine differ between machines. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
