import { DirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeDoubleArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { GraphJson, GraphNode } from '../http/shapes.ts';
import { faded, INK, LABEL_COLORS } from './ink.ts';
import { drawName, drawWords } from './labels.ts';
import type { Line } from './lines.ts';
import { FAMILIES } from './relations.ts';
import { NODE_PROGRAMS, WEIGHT } from './shapes.ts';

/** What is lit: one entity with all about it, or one line. */
export type Focus = { readonly entity: string } | { readonly line: string } | null;

export interface Drawing {
  /** Draws these lines and no others. `part`: they are not all, so whoever has none of them steps back. */
  show(lines: readonly Line[], part: boolean): void;
  light(focus: Focus): void;
  zoom(way: string): void;
}

/** How near, in pixels, a line is meant. */
const REACH = 9;
/** Square pixels a name needs; where there are fewer, sigma leaves out the names of the smaller nodes. */
const ROOM = 9_000;

/** Draws the graph where the server placed it. `choose` hears of clicks; null is one on nothing. */
export function draw(container: HTMLElement, { nodes }: GraphJson, choose: (focus: Focus) => void): Drawing {
  const graph = new DirectedGraph();
  for (const node of nodes) graph.addNode(node.id, nodeAttributes(node));
  const roomy = nodes.length * ROOM < container.clientWidth * container.clientHeight;
  let chosen: Focus = null;
  let pointed: Focus = null;
  let some = false;

  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    stagePadding: 56,
    renderEdgeLabels: true,
    defaultDrawNodeLabel: drawName,
    defaultDrawNodeHover: drawName,
    defaultDrawEdgeLabel: drawWords,
    labelRenderedSizeThreshold: roomy ? 0 : 7,
    labelDensity: roomy ? 100 : 1,
    labelGridCellSize: 90,
    nodeProgramClasses: NODE_PROGRAMS,
    edgeProgramClasses: { none: EdgeRectangleProgram, one: EdgeArrowProgram, both: EdgeDoubleArrowProgram },
    zIndex: true,
    doubleClickTimeout: 0,
    minCameraRatio: 0.1,
    maxCameraRatio: 2,
    nodeReducer: (id, data) => {
      const focus = pointed ?? chosen;
      const idle = some && graph.degree(id) === 0;
      if (!focus) return idle ? { ...data, ...back(data.color), label: null } : data;
      const ends = 'line' in focus ? focus.line.split('~') : [focus.entity];
      if (ends.includes(id)) return { ...data, highlighted: true, zIndex: 2, forceLabel: true };
      const near = 'entity' in focus && graph.hasNode(focus.entity) && graph.areNeighbors(id, focus.entity);
      return near
        ? { ...data, zIndex: 1, forceLabel: true }
        : { ...data, ...back(data.color), ...(idle && { label: null }) };
    },
    edgeReducer: (key, data) => {
      const focus = pointed ?? chosen;
      if (!focus) return data;
      const lit = 'line' in focus ? focus.line === key : graph.extremities(key).includes(focus.entity);
      if (!lit) return { ...data, color: faded(data.color, 0.26), label: null, zIndex: 0 };
      return { ...data, label: data.words, forceLabel: true, zIndex: 1 };
    },
  });

  const point = (focus: Focus) => {
    if (JSON.stringify(focus) === JSON.stringify(pointed)) return;
    pointed = focus;
    container.classList.toggle('pointing', focus !== null);
    sigma.refresh({ skipIndexation: true });
  };
  const lineAt = (at: Point) => nearest(at, graph, (id) => sigma.graphToViewport(placeOf(graph, id)));
  let overNode = false;
  sigma.on('enterNode', ({ node }) => {
    overNode = true;
    point({ entity: node });
  });
  sigma.on('leaveNode', () => {
    overNode = false;
    point(null);
  });
  sigma.on('moveBody', ({ event }) => {
    if (!overNode) point(lineAt(event));
  });
  sigma.on('clickNode', ({ node }) => choose({ entity: node }));
  sigma.on('clickStage', ({ event }) => choose(lineAt(event)));
  container.addEventListener('mouseleave', () => point(null));
  new ResizeObserver(() => sigma.resize().refresh()).observe(container);

  return {
    show(lines, part) {
      some = part;
      graph.clearEdges();
      for (const line of lines)
        if (graph.hasNode(line.from) && graph.hasNode(line.to))
          graph.addEdgeWithKey(line.key, line.from, line.to, lineAttributes(line));
    },
    light(focus) {
      chosen = focus;
      sigma.refresh({ skipIndexation: true });
    },
    zoom(way) {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const motion = { duration: still ? 0 : 200 };
      const camera = sigma.getCamera();
      if (way === 'in') camera.animatedZoom(motion);
      else if (way === 'out') camera.animatedUnzoom(motion);
      else camera.animatedReset(motion);
    },
  };
}

/** How a node looks that is not lit. */
function back(color: string) {
  return { color: faded(color, 0.34), faded: true, zIndex: 0 };
}

function nodeAttributes({ name, label, unnamed, acts, x, y }: GraphNode) {
  const shape = label in LABEL_COLORS ? label : 'Place';
  return {
    x,
    y,
    label: name,
    color: LABEL_COLORS[shape] ?? INK,
    type: unnamed ? `${shape}-hollow` : shape,
    size: (6 + 2.4 * Math.sqrt(acts)) * (WEIGHT[shape] ?? 1),
  };
}

function lineAttributes({ arrow, acts, articles, family, words }: Line) {
  return {
    type: arrow,
    size: 2.2 + Math.log2(articles) + Math.min(acts - 1, 4) * 0.4,
    color: FAMILIES[family].color,
    label: acts > 1 ? String(acts) : null,
    forceLabel: true,
    words,
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function placeOf(graph: DirectedGraph, id: string): Point {
  return { x: graph.getNodeAttribute(id, 'x'), y: graph.getNodeAttribute(id, 'y') };
}

/** The line nearest to a point of the screen, if one is within reach: a thin line is hard to hit. */
function nearest(at: Point, graph: DirectedGraph, place: (id: string) => Point): Focus {
  let best = REACH;
  let line: string | null = null;
  graph.forEachEdge((key, _attributes, source, target) => {
    const distance = toSegment(at, place(source), place(target));
    if (distance < best) [best, line] = [distance, key];
  });
  return line === null ? null : { line };
}

function toSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(p.x - a.x - along * dx, p.y - a.y - along * dy);
}
