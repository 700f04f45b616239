import { readFileSync } from 'node:fs';
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import type { ArticleGraph } from '../graph/graph.ts';
import { idOf } from '../id.ts';
import { commonName, type Naming } from './naming.ts';
import { type EdgeGroup, edgeGroups, isActs, type NodeGroup, nodeGroups } from './rows.ts';
import type { LoadOptions, LoadReport } from './store.ts';
import { toParameters, toPlain } from './values.ts';

const NOTHING: LoadReport = { articles: 0, known: 0, entities: 0, quotes: 0, acts: 0 };
/** Articles a transaction: enough to make the round trips cheap, few enough to stay within the servers' memory limits. */
const BATCH = 50;
/** Rows a statement. */
const ROWS = 2_000;

const KNOWN = statement('known');
const NODES = statement('nodes');
const EDGES = statement('edges');
const NAMINGS = statement('namings');
const NAMES = statement('names');
const MARKER = statement('batch');
const MENTIONED = statement('mentioned');
const REMOVALS = ['remove-quotes', 'remove-acts', 'remove-articles'].map(statement);
const ORPHANS = statement('remove-orphans');

/** Runs `use` with a driver, again if the server was gone. */
type Writing = <T>(use: (driver: Driver) => Promise<T>) => Promise<T>;

/** Writes articles in batches, each in one managed transaction; those already in the graph are counted and passed over. */
export async function writeArticles(
  write: Writing,
  articles: AsyncIterable<ArticleGraph> | Iterable<ArticleGraph>,
  { batch = BATCH, onBatch }: LoadOptions,
  put: Put = writeUnknown,
): Promise<LoadReport> {
  let report = NOTHING;
  let waiting: ArticleGraph[] = [];
  const flush = async () => {
    report = sum(report, await write((driver) => writeBatch(driver, waiting, put)));
    waiting = [];
    await onBatch?.(report);
  };
  for await (const article of articles) {
    if (waiting.push(article) >= batch) await flush();
  }
  if (waiting.length > 0) await flush();
  return report;
}

/** Writes a batch in a transaction. */
type Put = (tx: ManagedTransaction, graphs: readonly ArticleGraph[]) => Promise<LoadReport>;

/** The transaction's function may be run again after a conflict: it reads its arguments and changes only the graph. */
async function writeBatch(driver: Driver, graphs: readonly ArticleGraph[], put: Put): Promise<LoadReport> {
  const session = driver.session();
  try {
    return await session.executeWrite((tx) => put(tx, graphs));
  } finally {
    await session.close();
  }
}

async function writeUnknown(tx: ManagedTransaction, graphs: readonly ArticleGraph[]): Promise<LoadReport> {
  const byId = new Map(graphs.map((graph) => [articleOf(graph), graph]));
  const known = new Set((await records(tx, KNOWN, { ids: [...byId.keys()].sort() })).map((row) => row.id));
  const fresh = [...byId.keys()].filter((id) => !known.has(id)).sort();
  if (fresh.length === 0) return { ...NOTHING, known: graphs.length };

  const unknown = fresh.map((id) => byId.get(id) as ArticleGraph);
  const nodes = nodeGroups(unknown);
  const edges = edgeGroups(unknown);
  const counts = { Article: 0, Quote: 0, Entity: 0, acts: 0 };
  for (const group of nodes) counts[group.key] += await writeNodes(tx, group);
  for (const group of edges) {
    const made = await writeEdges(tx, group);
    if (isActs(group)) counts.acts += made;
  }
  await settleNames(
    tx,
    nodes.filter((group) => group.key === 'Entity').flatMap((group) => group.rows.map((row) => row.id)),
  );
  await tx.run(
    MARKER,
    toParameters({ id: idOf('b', ...fresh), articles: fresh, nodes: size(nodes), edges: size(edges) }),
  );
  return {
    articles: counts.Article,
    known: graphs.length - counts.Article,
    entities: counts.Entity,
    quotes: counts.Quote,
    acts: counts.acts,
  };
}

/** Takes articles out with all that only they say, and writes them again. */
export async function replaceArticles(tx: ManagedTransaction, graphs: readonly ArticleGraph[]): Promise<LoadReport> {
  const ids = graphs.map(articleOf).sort();
  const mentioned = (await records(tx, MENTIONED, { ids })).map((row) => row.id as string);
  for (const query of REMOVALS) await tx.run(query, toParameters({ ids }));
  const report = await writeUnknown(tx, graphs);
  await tx.run(ORPHANS, toParameters({ ids: mentioned }));
  await settleNames(tx, mentioned);
  return report;
}

async function writeNodes(tx: ManagedTransaction, { key, labels, rows }: NodeGroup): Promise<number> {
  const query = NODES.replace('KEY', key).replace('LABELS', labels.join(':'));
  let created = 0;
  for (const part of chunks(rows)) created += (await updates(tx, query, part)).nodesCreated;
  return created;
}

async function writeEdges(tx: ManagedTransaction, { type, from, to, rows }: EdgeGroup): Promise<number> {
  const query = EDGES.replace('FROM', from).replace('TO', to).replace('TYPE', type);
  let created = 0;
  for (const part of chunks(rows)) created += (await updates(tx, query, part)).relationshipsCreated;
  return created;
}

/** Names the entities again that were just written, and so are locked: no other loader can do so at the same time. */
async function settleNames(tx: ManagedTransaction, ids: readonly string[]): Promise<void> {
  const namings = new Map<string, Naming[]>();
  for (const row of await records(tx, NAMINGS, { ids })) {
    const { id, ...naming } = row as unknown as Naming & { id: string };
    const others = namings.get(id);
    if (others) others.push(naming);
    else namings.set(id, [naming]);
  }
  const rows = [...namings].map(([id, list]) => ({ id, ...commonName(list) }));
  for (const part of chunks(rows)) await tx.run(NAMES, toParameters({ rows: part }));
}

async function updates(tx: ManagedTransaction, query: string, rows: readonly object[]) {
  const { summary } = await tx.run(query, toParameters({ rows }));
  return summary.counters.updates();
}

async function records(tx: ManagedTransaction, query: string, params: Record<string, unknown>) {
  const result = await tx.run(query, toParameters(params));
  return result.records.map((record) => toPlain(record.toObject()) as Record<string, unknown>);
}

function articleOf(graph: ArticleGraph): string {
  const id = graph.findNode((_, { labels }) => labels.includes('Article'));
  if (id === undefined) throw new TypeError('The graph of an article has no Article node');
  return id;
}

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < rows.length; i += ROWS) yield rows.slice(i, i + ROWS);
}

function size(groups: readonly { readonly rows: readonly unknown[] }[]): number {
  return groups.reduce((total, group) => total + group.rows.length, 0);
}

function sum(a: LoadReport, b: LoadReport): LoadReport {
  return {
    articles: a.articles + b.articles,
    known: a.known + b.known,
    entities: a.entities + b.entities,
    quotes: a.quotes + b.quotes,
    acts: a.acts + b.acts,
  };
}

/** The comments are left out: they name the placeholders too. */
function statement(name: string): string {
  return readFileSync(new URL(`../../cypher/write/${name}.cypher`, import.meta.url), 'utf8').replace(/^\/\/.*\n/gm, '');
}
