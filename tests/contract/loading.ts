import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Exported, hashOf, sortedExport } from '../../src/store/export.ts';
import type { LoadReport } from '../../src/store/store.ts';
import { ARTICLES } from './articles.ts';
import { type Place, type Server, withStore } from './servers.ts';

const LOADER = fileURLToPath(new URL('./loader.mjs', import.meta.url));

/** Loading: each article once, whoever loads it, however often, in whichever order and with whatever interruption. */
export function loadingContract(server: Server, folder: () => string): void {
  let expected: Exported;
  let file: string;
  const exported = (place: Place) => withStore(place, sortedExport);
  const hash = async (place: Place) => hashOf(await exported(place));

  beforeAll(async () => {
    file = join(folder(), 'graphs.jsonl');
    await writeFile(file, ARTICLES.map((graph) => `${JSON.stringify(graph.export())}\n`).join(''));
    const place = await server.empty();
    expected = await withStore(place, async (store) => {
      await store.load(ARTICLES);
      return sortedExport(store);
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

  test('calls someone what most articles do, and keeps every spelling', () => {
    const names = expected.nodes.filter((node) => node.labels.includes('Person')).map((node) => node.props.name);
    expect(names.filter((name) => /^Ann?a Torres$/.test(String(name)))).toEqual(['Anna Torres']);
    const torres = expected.nodes.find((node) => node.props.name === 'Anna Torres');
    expect(torres?.props.aliases).toEqual(['Ana Torres', 'Anna Torres']);
  });

  test('says how much of it is new, and the second time that nothing is', async () => {
    await withStore(await server.empty(), async (store) => {
      const first = { articles: 3, known: 0, entities: 9, quotes: 6, acts: 6 };
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

  test('makes the same graph when two processes load it at once', async () => {
    const place = await server.empty();
    const reports = await Promise.all([runLoader(place, file), runLoader(place, file)]);
    expect(await hash(place)).toBe(hashOf(expected));
    expect(reports.map((report) => report?.articles).reduce((a = 0, b = 0) => a + b)).toBe(3);
    expect(reports.map((report) => report?.acts).reduce((a = 0, b = 0) => a + b)).toBe(6);
  });

  test.each(ARTICLES.slice(1).map((_, i) => i + 1))(
    'makes the same graph when it is killed after batch %d and run again',
    async (k) => {
      const place = await server.empty();
      expect(await runLoader(place, file, k)).toBeNull();
      const half = await exported(place);
      expect(half.nodes.filter((node) => node.labels.includes('Article'))).toHaveLength(k);
      expect(await runLoader(place, file)).toMatchObject({ articles: ARTICLES.length - k, known: k });
      expect(await hash(place)).toBe(hashOf(expected));
    },
  );
}

/** Loads in a process of its own; with `killAfter`, ends it by SIGKILL once it says that this batch is written. */
async function runLoader({ dataDir, env }: Place, file: string, killAfter = 0): Promise<LoadReport | null> {
  const child = spawn(process.execPath, [LOADER, dataDir, file], {
    env: { PATH: process.env.PATH, ...env, STOP_AFTER: String(killAfter) },
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
