import type { GraphEdge } from '../http/shapes.ts';
import { FAMILIES, type Family, familyOf, isMutual, wordsOf } from './relations.ts';

/** All that passed between two entities, as the one line that is drawn between them. */
export interface Line {
  /** The two ids, the smaller first: `a~b`. */
  readonly key: string;
  /** Where the arrow starts and ends; with `both`, either way. */
  readonly from: string;
  readonly to: string;
  readonly arrow: 'none' | 'one' | 'both';
  readonly acts: number;
  /** The most articles that tell one kind of act of it: copies of a story count once. */
  readonly articles: number;
  readonly family: Family;
  /** "warned · told", the most frequent first. */
  readonly words: string;
}

export function keyOf(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

/** Merges parallel and opposite edges of these types (none: of all) into lines. */
export function mergeLines(edges: readonly GraphEdge[], types: readonly string[]): readonly Line[] {
  const groups = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    if (edge.from === edge.to || (types.length > 0 && !types.includes(edge.type))) continue;
    const key = keyOf(edge.from, edge.to);
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups].map(([key, group]) => merge(key, group));
}

function merge(key: string, edges: readonly GraphEdge[]): Line {
  const aimed = edges.filter(({ type }) => !isMutual(type));
  const { from, to } = aimed[0] ?? (edges[0] as GraphEdge);
  const back = aimed.some((edge) => edge.from === to);
  const byCount = [...edges].sort((a, b) => b.acts - a.acts);
  return {
    key,
    from,
    to,
    arrow: aimed.length === 0 ? 'none' : back ? 'both' : 'one',
    acts: edges.reduce((sum, edge) => sum + edge.acts, 0),
    articles: Math.max(...edges.map((edge) => edge.articles)),
    family: strongest(edges),
    words: [...new Set(byCount.map(({ type }) => wordsOf(type)))].join(' · '),
  };
}

/** The family with most acts; force before conflict before talk where they are even. */
function strongest(edges: readonly GraphEdge[]): Family {
  const count = (family: Family) =>
    edges.reduce((sum, edge) => (familyOf(edge.type) === family ? sum + edge.acts : sum), 0);
  return (Object.keys(FAMILIES) as Family[]).reduce((best, family) => (count(family) > count(best) ? family : best));
}
