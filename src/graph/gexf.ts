import { MultiDirectedGraph } from 'graphology';
import * as gexf from 'graphology-gexf';

type Values = Readonly<Record<string, unknown>>;

/** A graph as plain data: what `hearsay export` prints. */
export interface GraphData {
  readonly nodes: readonly { readonly id: string; readonly labels: readonly string[]; readonly props: Values }[];
  readonly edges: readonly {
    readonly id: string;
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly props: Values;
  }[];
}

/** The graph in GEXF 1.2, for Gephi. Lists become their elements joined by "; ". */
export function toGexf({ nodes, edges }: GraphData): string {
  const graph = new MultiDirectedGraph();
  for (const { id, labels, props } of nodes)
    graph.addNode(id, { label: caption(props, id), kind: labels.join(' '), ...flat(props) });
  for (const { id, type, from, to, props } of edges)
    graph.addEdgeWithKey(id, from, to, { label: type, ...flat(props) });
  return gexf.write(graph);
}

function caption(props: Values, id: string): string {
  return String(props.name ?? props.headline ?? props.text ?? id);
}

function flat(props: Values): Record<string, unknown> {
  const entries = Object.entries(props).filter(([key]) => key !== 'label' && key !== 'id');
  return Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? value.join('; ') : value]));
}
