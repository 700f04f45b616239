import { fileURLToPath } from 'node:url';
import { loadPaths } from '../../src/cli/load.ts';
import { type Exported, sortedExport } from '../../src/store/export.ts';
import { openStore } from '../../src/store/open.ts';
import { listQueries, type NamedQuery, parameters } from '../../src/store/queries.ts';
import type { Store } from '../../src/store/store.ts';
import type { Server } from './servers.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
/** Names tried in questions that take two. */
const PAIRED = 8;

/** The sample articles, loaded on two servers: the same graph, and the same answer to every named question. */
export function seedsContract(servers: readonly Server[]): void {
  let stores: Store[];
  let graphs: Exported[];
  beforeAll(async () => {
    stores = await Promise.all(servers.map(async (server) => openStore(await server.empty())));
    for (const store of stores)
      await loadPaths(store, [SEEDS], ({ path, message }) => expect(`${path}: ${message}`).toBe(''));
    graphs = await Promise.all(stores.map((store) => sortedExport(store)));
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  test('are the same graph', () => {
    expect(graphs[0]?.nodes.length).toBeGreaterThan(50);
    expect(graphs[1]).toEqual(graphs[0]);
  });

  test.each(listQueries())('$name', async (query) => {
    for (const given of every(query, graphs[0])) {
      const params = parameters(query, given);
      const [first, second] = await Promise.all(stores.map((store) => store.read(query.text, params)));
      expect({ given, ...second }).toEqual({ given, ...first });
    }
  });

  test('every act and quote slices from its article', () => {
    const texts = new Map(graphs[0]?.nodes.map(({ id, props }) => [id, props.text]));
    const acts = graphs[0]?.edges.filter(({ props }) => props.sentence !== undefined) ?? [];
    expect(acts.length).toBeGreaterThan(10);
    for (const { props } of acts) {
      const text = String(texts.get(String(props.article)));
      const [spans, sentences] = [props.spans as number[], props.sentences as string[]];
      expect(text.slice(Number(props.start), Number(props.end))).toBe(props.sentence);
      expect(sentences.map((_, i) => text.slice(spans[2 * i], spans[2 * i + 1]))).toEqual(sentences);
    }
  });
}

/** What a question can be given: each name, each pair of the first names, each article, each pair of outlets. */
function every({ params }: NamedQuery, graph: Exported | undefined): Record<string, unknown>[] {
  const values = (label: string, key: string) => [
    ...new Set(graph?.nodes.filter(({ labels }) => labels.includes(label)).map(({ props }) => props[key])),
  ];
  const [first, second] = params.filter((param) => param.required).map((param) => param.name);
  if (first === undefined) return [{}];
  if (first === 'article') return values('Article', 'id').map((id) => ({ article: id }));
  const found = first === 'outlet' ? values('Article', 'outlet') : values('Entity', 'name');
  const given = found.filter((value) => value !== undefined);
  if (second === undefined) return given.map((value) => ({ [first]: value }));
  const some = given.slice(0, PAIRED);
  return some.flatMap((a) => some.filter((b) => b !== a).map((b) => ({ [first]: a, [second]: b })));
}
