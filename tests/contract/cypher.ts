import neo4j, { type Driver } from 'neo4j-driver';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { toParameters, toPlain } from '../../src/store/values.ts';
import { PORTABLE } from './portable/all.ts';
import { bare, type Case, DATASET, type Expected } from './portable/case.ts';
import { DIFFERENCES } from './portable/differences.ts';
import type { Server } from './servers.ts';

/** Cypher that means the same on both servers, asked by a plain neo4j-driver as another program would. */
export function cypherContract(server: Server): void {
  let store: Store;
  let driver: Driver;

  beforeAll(async () => {
    store = await openStore(await server.empty());
    const { uri, user, password } = store.address;
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    await driver.executeQuery(DATASET);
  });

  afterAll(async () => {
    await driver.close();
    await store.close();
  });

  describe.each(Object.entries(PORTABLE))('%s', (_, cases) => {
    test.each(cases)('$asks', async (query) => {
      if (query.fails) await expect(answer(driver, query)).rejects.toThrow();
      else expect(await answer(driver, query)).toEqual(inOrderOf(query, query.rows ?? []));
    });
  });

  describe(server.name === 'Neo4j' ? 'only here' : 'not here', () => {
    test.each(DIFFERENCES)('$asks ($because)', async (query) => {
      const rows = inOrderOf(query, query.rows ?? []);
      if (server.name === 'Neo4j') expect(await answer(driver, query)).toEqual(rows);
      else expect(await answer(driver, query).catch(() => 'an error')).not.toEqual(rows);
    });
  });
}

/** What a case is answered; all that it changes is rolled back. */
async function answer(driver: Driver, query: Case): Promise<Expected> {
  const session = driver.session();
  const params = toParameters(query.params ?? {});
  const tx = session.beginTransaction();
  try {
    for (const statement of query.first ?? []) await tx.run(statement, params);
    const { records } = await tx.run(query.cypher, params);
    if (query.fails) await tx.commit(); // where a server checks only then
    return inOrderOf(
      query,
      records.map((record) => record.keys.map((key) => bare(toPlain(record.get(key))))),
    );
  } finally {
    if (tx.isOpen()) await tx.rollback();
    await session.close();
  }
}

/** Rows as they come where the query orders them, else sorted by their JSON. */
function inOrderOf(query: Case, rows: readonly (readonly Expected[])[]): readonly (readonly Expected[])[] {
  if (/ORDER BY(?!.*(RETURN|\}))/.test(query.cypher)) return rows;
  return rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
