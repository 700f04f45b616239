import { createHash } from 'node:crypto';
import { KEYS, type Key } from './rows.ts';
import type { Reader, Value } from './store.ts';

type Properties = { readonly [key: string]: Value };

export interface ExportedNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly props: Properties;
}

export interface ExportedEdge {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly props: Properties;
}

/** All of the graph, sorted by id; the markers of batches are no part of it. */
export interface Exported {
  readonly nodes: readonly ExportedNode[];
  readonly edges: readonly ExportedEdge[];
}

/** Rows a query: below the row limits of both servers. */
const PAGE = 500;
const LIMITS = { rows: PAGE, timeoutMs: 60_000 };

/**
 * Reads the whole graph in pages. Two graphs with the same nodes and edges export alike, in whichever order they were
 * made. `onNodes` hears how many nodes each page brought.
 */
export async function sortedExport(reader: Reader, onNodes: (n: number) => void = () => {}): Promise<Exported> {
  const nodes: ExportedNode[] = [];
  const edges: ExportedEdge[] = [];
  for (const key of KEYS) {
    for await (const page of nodePages(reader, key)) {
      nodes.push(...page.map(({ degree: _, ...node }) => node));
      for (const ids of groupsBelow(PAGE, page)) edges.push(...(await edgesFrom(reader, key, ids)));
      onNodes(page.length);
    }
  }
  return { nodes: nodes.sort(byId), edges: edges.sort(byId) };
}

/** SHA-256 of an export, in hex: equal exactly where the graphs are. */
export function hashOf(exported: Exported): string {
  const hash = createHash('sha256');
  for (const item of [...exported.nodes, ...exported.edges]) hash.update(`${JSON.stringify(item)}\n`);
  return hash.digest('hex');
}

async function* nodePages(reader: Reader, key: Key): AsyncGenerator<(ExportedNode & { degree: number })[]> {
  const query = `MATCH (n:${key}) WHERE n.id > $after
    RETURN n.id AS id, labels(n) AS labels, properties(n) AS props, COUNT { (n)-->() } AS degree
    ORDER BY id LIMIT ${PAGE}`;
  for (let after = ''; ; ) {
    const { rows } = await reader.read(query, { after }, LIMITS);
    const page = rows.map(([id, labels, props, degree]) => ({
      id: id as string,
      labels: (labels as string[]).toSorted(),
      props: known(props as Properties),
      degree: degree as number,
    }));
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.id ?? '';
  }
}

async function edgesFrom(reader: Reader, key: Key, ids: readonly string[]): Promise<ExportedEdge[]> {
  const query = `UNWIND $ids AS id MATCH (a:${key} {id: id})-[r]->(b) WHERE r.id > $after
    RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, properties(r) AS props
    ORDER BY id LIMIT ${PAGE}`;
  const edges: ExportedEdge[] = [];
  for (let after = ''; ; ) {
    const { rows } = await reader.read(query, { ids, after }, LIMITS);
    for (const [id, type, from, to, props] of rows)
      edges.push({ id, type, from, to, props: known(props as Properties) } as ExportedEdge);
    if (rows.length < PAGE) return edges;
    after = edges.at(-1)?.id ?? '';
  }
}

/** Runs of nodes whose edges fit one page together; one with more stands alone and is read in pages of its own. */
function* groupsBelow(limit: number, nodes: readonly { id: string; degree: number }[]): Generator<string[]> {
  let ids: string[] = [];
  let edges = 0;
  for (const { id, degree } of nodes) {
    if (degree === 0) continue;
    if (ids.length > 0 && edges + degree >= limit) {
      yield ids;
      ids = [];
      edges = 0;
    }
    ids.push(id);
    edges += degree;
  }
  if (ids.length > 0) yield ids;
}

/** Keys sorted and nulls left out: one engine hands out a removed property as null, the other not at all. */
function known(props: Properties): Properties {
  const entries = Object.entries(props).filter(([, value]) => value !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
