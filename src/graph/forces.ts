import { UndirectedGraph } from 'graphology';
import imported from 'graphology-layout-forceatlas2';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Weighted = UndirectedGraph<Record<string, never>, { weight: number }>;

/** Its types say `export default`, its code says `module.exports =`. */
const forceAtlas2 = imported as unknown as typeof imported.default;

const ITERATIONS = 400;
const GOLDEN_ANGLE = 2.399963;

/** Lets ForceAtlas2 place one part of a graph, from the `start`th of its fixed starts. */
export function attract(graph: Weighted, ids: readonly string[], start: number): readonly Point[] {
  if (ids.length === 1) return [{ x: 0, y: 0 }];
  const part = new UndirectedGraph<Point, { weight: number }>();
  ids.forEach((id, i) => {
    const turns = i * (GOLDEN_ANGLE + start);
    const radius = 10 * Math.sqrt(i + 0.5);
    part.addNode(id, { x: radius * Math.cos(turns), y: radius * Math.sin(turns) });
  });
  for (const id of ids)
    graph.forEachEdge(id, (_, attributes, source, target) => {
      part.mergeEdge(source, target, attributes);
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

/** Turns a picture around its middle so that it is widest from left to right. */
export function turn(points: readonly Point[]): readonly Point[] {
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

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
