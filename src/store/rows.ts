import { ACTS } from '../acts/data/acts.ts';
import { type ArticleGraph, EVIDENCE, LABELS, type Label, type Props } from '../graph/graph.ts';

/** The labels whose `id` is unique; every node has exactly one of them. */
export const KEYS = ['Article', 'Quote', 'Entity'] as const;
export type Key = (typeof KEYS)[number];

/** All types of relationships there are: a type stands in the text of a query, so no other may come so far. */
const TYPES: ReadonlySet<string> = new Set([...EVIDENCE, ...ACTS.map((act) => act.type)]);

export interface NodeRow {
  readonly id: string;
  readonly props: Props;
}

export interface EdgeRow extends NodeRow {
  readonly from: string;
  readonly to: string;
}

/** Nodes that one statement can write: of the same key and the same labels. */
export interface NodeGroup {
  readonly key: Key;
  readonly labels: readonly Label[];
  readonly rows: readonly NodeRow[];
}

/** Edges that one statement can write: of the same type, between the same keys. */
export interface EdgeGroup {
  readonly type: string;
  readonly from: Key;
  readonly to: Key;
  readonly rows: readonly EdgeRow[];
}

/**
 * The nodes of several articles, each once, in an order that depends on nothing but themselves: loaders that write the
 * same nodes take their locks in the same order.
 */
export function nodeGroups(graphs: readonly ArticleGraph[]): NodeGroup[] {
  const groups = new Map<string, { key: Key; labels: Label[]; rows: Map<string, NodeRow> }>();
  for (const graph of graphs) {
    graph.forEachNode((id, { labels, props }) => {
      const key = keyOf(labels);
      const sorted = LABELS.filter((label) => labels.includes(label));
      const group = entry(groups, sorted.join(':'), () => ({ key, labels: sorted, rows: new Map() }));
      group.rows.set(id, { id, props });
    });
  }
  return inOrder(groups).map((group) => ({ ...group, rows: inOrder(group.rows) }));
}

/** The edges of several articles, each once, in order. */
export function edgeGroups(graphs: readonly ArticleGraph[]): EdgeGroup[] {
  const groups = new Map<string, { type: string; from: Key; to: Key; rows: Map<string, EdgeRow> }>();
  for (const graph of graphs) {
    graph.forEachEdge((id, { type, props }, from, to, source, target) => {
      if (!TYPES.has(type)) throw new TypeError(`There is no relationship type ${type}`);
      const ends = { from: keyOf(source.labels), to: keyOf(target.labels) };
      const group = entry(groups, `${ends.from} ${type} ${ends.to}`, () => ({ type, ...ends, rows: new Map() }));
      group.rows.set(id, { id, from, to, props });
    });
  }
  return inOrder(groups).map((group) => ({ ...group, rows: inOrder(group.rows) }));
}

/** An act is an edge straight from entity to entity. */
export function isActs(group: EdgeGroup): boolean {
  return group.from === 'Entity' && group.to === 'Entity';
}

function keyOf(labels: readonly Label[]): Key {
  const key = KEYS.find((label) => labels.includes(label));
  if (key === undefined) throw new TypeError(`A node has none of the labels ${KEYS.join(', ')}: ${labels.join(', ')}`);
  return key;
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const there = map.get(key) ?? make();
  map.set(key, there);
  return there;
}

function inOrder<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map.keys()].sort().map((key) => map.get(key) as T);
}
