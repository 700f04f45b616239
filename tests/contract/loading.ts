import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ArticleGraph } from '../../src/graph/graph.ts';
import { idOf } from '../../src/id.ts';
import { type Exported, hashOf, sortedExport } from '../../src/store/export.ts';
import type { LoadReport, Store } from '../../src/store/store.ts';
import { ARTICLES, longTalk, SERIES } from './articles.ts';
import { type Place, type Server, withStore } from './servers.ts';

const LOADER = fileURLToPath(new URL('./loader.mjs', import.meta.url));

/** Loading: each article once, whoever loads it, however often, in whichever order and with whatever interruption. */
export function loadingContract(server: Server, folder: () => string): void {
  let expected: Exported;
  let series: string;
  let file: string;
  const exported = (place: Place) => withStore(place, (store) => sortedExport(store));
  const hash = async (place: Place) => hashOf(await exported(place));

  beforeAll(async () => {
    file = join(folder(), 'graphs.jsonl');
    await writeFile(file, SERIES.map((graph) => `${JSON.stringify(graph.export())}\n`).join(''));
    expected = await withStore(await server.empty(), async (store) => {
      await store.load(ARTICLES);
      return sortedExport(store);
    });
    series = await withStore(await server.empty(), async (store) => {
      await store.load(SERIES);
      return hashOf(await sortedExport(store));
    });
  });

  test('writes every node and edge of every article, and nothing else', () => {
    const nodes = new Set(ARTICLES.flatMap((graph) => graph.nodes()));
    const edges = new Set(ARTICLES.flatMap((graph) => graph.edges()));
    expect(expected.nodes.map((node) => node.id)).toEqual([...nodes].sort());
    expect(expected.edges.map((edge) => edge.id)).toEqual([...edges].sort());
    for (const graph of ARTICLES) {
      graph.forEachEdge((id, { type, props }, from, to) => {
        expect(expected.edges.find((edge) => edge.id === id)).toEqual({ id, type, from, to, props: { ...props, id } });
      });
      graph.forEachNode((id, { labels, props }) => {
        const { name: _, aliases: __, ...rest } = props;
        const node = expected.nodes.find((node) => node.id === id);
        expect(node).toMatchObject({ labels: labels.toSorted(), props: { ...rest, id } });
      });
    }
  });

  test('keeps every place of what an article states twice', () => {
    const spoken = expected.edges.filter((edge) => edge.type === 'SPOKE_WITH').map(({ props }) => props.sentences);
    expect(spoken).toContainEqual([
      'Ana Torres spoke with Ben Okafor on Monday.',
      'Ben Okafor and Ana Torres spoke for an hour.',
    ]);
    expect(spoken).toHaveLength(2);
  });

  test('calls someone what most articles do, and keeps every spelling', () => {
    const names = expected.nodes.filter((node) => node.labels.includes('Person')).map((node) => node.props.name);
    expect(names.filter((name) => /^Ann?a Torres$/.test(String(name)))).toEqual(['Anna Torres']);
    const torres = expected.nodes.find((node) => node.props.name === 'Anna Torres');
    expect(torres?.props.aliases).toEqual(['Ana Torres', 'Anna Torres']);
  });

  test('writes articles again in place of what stood there, and leaves nobody whom no article mentions', async () => {
    await withStore(await server.empty(), async (store) => {
      await store.load(ARTICLES);
      const renamed = ARTICLES.map(withOthers);
      await store.replace(renamed);
      const other = await sortedExport(store);
      expect(other.nodes.map((node) => node.id)).toEqual([...new Set(renamed.flatMap((g) => g.nodes()))].sort());
      expect(other.edges.map((edge) => edge.id)).toEqual([...new Set(renamed.flatMap((g) => g.edges()))].sort());
      await store.replace(ARTICLES);
      expect(await sortedExport(store)).toEqual(expected);
    });
  });

  test('says how much of it is new, and the second time that nothing is', async () => {
    await withStore(await server.empty(), async (store) => {
      const first = { articles: 3, known: 0, entities: 9, quotes: 6, acts: 7 };
      expect(await store.load(ARTICLES, { batch: 2 })).toEqual(first);
      const before = hashOf(await sortedExport(store));
      expect(await store.load(ARTICLES)).toEqual({ articles: 0, known: 3, entities: 0, quotes: 0, acts: 0 });
      expect(hashOf(await sortedExport(store))).toBe(before);
    });
  });

  test('makes the same graph in any order and any size of batch', async () => {
    await withStore(await server.empty(), async (store) => {
      await store.load(ARTICLES.toReversed(), { batch: 1 });
      expect(await sortedExport(store)).toEqual(expected);
    });
  });

  test('counts an article given twice as known', async () => {
    await withStore(await server.empty(), async (store) => {
      expect(await store.load([...ARTICLES, ...ARTICLES])).toMatchObject({ articles: 3, known: 3 });
      expect(hashOf(await sortedExport(store))).toBe(hashOf(expected));
    });
  });

  test('writes and exports more than one page of what one article says', async () => {
    await withStore(await server.empty(), async (store) => {
      const graph = longTalk(2_100);
      expect(await store.load([graph])).toMatchObject({ articles: 1, acts: 2_100 });
      const { edges } = await sortedExport(store);
      expect(edges.map((edge) => edge.id)).toEqual(graph.edges().sort());
    });
  });

  test('makes the same graph when two processes load it at once', async () => {
    const place = await server.empty();
    const reports = await Promise.all([runLoader(place, file), runLoader(place, file)]);
    expect(await hash(place)).toBe(series);
    expect(reports.map((report) => report?.articles).reduce((a = 0, b = 0) => a + b)).toBe(SERIES.length);
    expect(reports.map((report) => report?.acts).reduce((a = 0, b = 0) => a + b)).toBe(12);
  });

  test.each(SERIES.slice(1).map((_, i) => i + 1))(
    'makes the same graph when it is killed after batch %d, or within the next, and run again',
    async (k) => {
      const place = await server.empty();
      expect(await runLoader(place, file, { killAfter: k, waiting: true })).toBeNull();
      const half = await exported(place);
      expect(half.nodes.filter((node) => node.labels.includes('Article'))).toHaveLength(k);
      await runLoader(place, file, { killAfter: k });
      const rest = await runLoader(place, file);
      expect(rest?.known).toBeGreaterThanOrEqual(k);
      expect(await hash(place)).toBe(series);
    },
  );

  if (server.kill) {
    test('goes on when the server is killed between two batches', async () => {
      const place = await server.empty();
      const killAfterTwo = ({ articles }: LoadReport) => (articles === 2 ? server.kill?.(place) : undefined);
      const load = (store: Store) => store.load(SERIES, { batch: 1, onBatch: killAfterTwo });
      expect(await withStore(place, load)).toMatchObject({ articles: SERIES.length, known: 0, acts: 12 });
      expect(await hash(place)).toBe(series);
    });
  }
}

interface Fate {
  /** End it by SIGKILL when it says that this batch is written … */
  readonly killAfter?: number;
  /** … and let it wait for that instead of going on with the next. */
  readonly waiting?: boolean;
}

/** Loads in a process of its own; null if it was killed. */
async function runLoader(
  place: Place,
  file: string,
  { killAfter = 0, waiting = false }: Fate = {},
): Promise<LoadReport | null> {
  const child = spawn(process.execPath, [LOADER, place.dataDir, file], {
    env: { PATH: process.env.PATH, ...place.env, STOP_AFTER: String(waiting ? killAfter : 0) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let last = '';
  for await (const line of createInterface({ input: child.stdout })) {
    if (killAfter > 0 && line === `batch ${killAfter}`) child.kill('SIGKILL');
    last = line;
  }
  const [code, signal] = await ended;
  if (signal === 'SIGKILL') return null;
  expect(code).toBe(0);
  return JSON.parse(last) as LoadReport;
}

/** The same article as if everybody in it were somebody else. */
function withOthers(graph: ArticleGraph): ArticleGraph {
  const other = graph.nullCopy() as ArticleGraph;
  const idIn = (id: string) => (graph.getNodeAttribute(id, 'labels').includes('Entity') ? idOf('e', 'other', id) : id);
  graph.forEachNode((id, attributes) => other.addNode(idIn(id), attributes));
  graph.forEachEdge((id, attributes, from, to) =>
    other.addEdgeWithKey(idOf('r', 'other', id), idIn(from), idIn(to), {
      ...attributes,
      props: { ...attributes.props, id: idOf('r', 'other', id) },
    }),
  );
  return other;
}
