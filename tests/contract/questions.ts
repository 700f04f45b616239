import { openStore } from '../../src/store/open.ts';
import { findQuery, listQueries, parameters } from '../../src/store/queries.ts';
import type { Store } from '../../src/store/store.ts';
import { ANSWERS } from './answers.ts';
import { ARTICLES } from './articles.ts';
import type { Server } from './servers.ts';

/** Everything in cypher/queries, asked of three invented articles. */
export function questionsContract(server: Server): void {
  let store: Store;
  const texts = new Map(ARTICLES.flatMap((graph) => graph.mapNodes((id, { props }) => [id, props.text] as const)));

  beforeAll(async () => {
    store = await openStore(await server.empty());
    await store.load(ARTICLES);
  });
  afterAll(() => store.close());

  test('each has an answer to be checked', () => {
    expect([...new Set(ANSWERS.map((answer) => answer.query))].sort()).toEqual(
      listQueries().map((query) => query.name),
    );
  });

  test.each(ANSWERS)('$query $given', async ({ query: name, given, rows }) => {
    const query = findQuery(name);
    const table = await store.read(query.text, parameters(query, given));
    const answers = table.rows.map((row) => Object.fromEntries(table.columns.map((column, i) => [column, row[i]])));
    expect(answers).toHaveLength(rows.length);
    rows.forEach((row, i) => {
      expect(answers[i]).toMatchObject(row);
    });
    for (const { sentence, quote, article, start, end } of answers) {
      const words = sentence ?? quote;
      if (words !== undefined && !String(words).includes(' … '))
        expect(String(texts.get(String(article))).slice(Number(start), Number(end))).toBe(words);
    }
  });
}
