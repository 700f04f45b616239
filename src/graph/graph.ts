import type { MultiDirectedGraph } from 'graphology';

export type Scalar = string | number | boolean;
export type Props = Readonly<Record<string, Scalar | readonly string[] | readonly number[]>>;

export const LABELS = ['Article', 'Quote', 'Entity', 'Person', 'Organization', 'Country', 'Place', 'Unnamed'] as const;
export type Label = (typeof LABELS)[number];

/** Edges of the evidence layer; those of the act layer are the act types and QUOTED_BY. */
export const EVIDENCE = ['SAID', 'SAID_TO', 'QUOTED_BY', 'INSIDE', 'IN', 'MENTIONS'] as const;

export interface NodeAttributes {
  readonly labels: readonly Label[];
  readonly props: Props;
}

export interface EdgeAttributes {
  readonly type: string;
  readonly props: Props;
}

/** One article as a graph. Keys of nodes and edges are their ids; a property that is not known is absent. */
export type ArticleGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** The properties that are known: a graph keeps no nulls. */
export function present(props: Readonly<Record<string, Props[string] | null>>): Props {
  return Object.fromEntries(Object.entries(props).filter((entry) => entry[1] !== null)) as Props;
}
