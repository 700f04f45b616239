import { createServer } from 'node:net';
import { hashOf, sortedExport } from '../../src/store/export.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { ARTICLES } from './articles.ts';
import { type Server, withDriver } from './servers.ts';

const WRITES = [
  'MATCH (n) DETACH DELETE n',
  'CREATE (n:Thing)',
  'MERGE (n:Thing {id: 1})',
  'MATCH (n:Entity) SET n.name = 1',
  'MATCH (n:Entity) REMOVE n.name',
  'UNWIND [1] AS x CREATE (:Thing {x: x})',
  'MATCH (n:Entity) FOREACH (x IN [1] | SET n.name = x)',
  'CALL { CREATE (:Thing) }',
  'MATCH (n) RETURN n UNION CREATE (n:Thing) RETURN n',
  'CREATE INDEX thing IF NOT EXISTS FOR (n:Thing) ON (n.id)',
  'DROP INDEX entity_name IF EXISTS',
  "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  "MATCH (n) WITH n LIMIT 1 LOAD/**/CSV FROM 'file:///etc/passwd' AS line RETURN line",
  'SHOW USERS',
  "CALL apoc.load.json('http://127.0.0.1/') YIELD value RETURN value",
];

/** Reading: it cannot write, it ends in time, and what it gives is plain. */
export function guardsContract(server: Server): void {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await server.empty());
    await store.load(ARTICLES);
  });
  afterAll(() => store.close());

  test.each(WRITES)('refuses to read %s', async (query) => {
    const before = hashOf(await sortedExport(store));
    await expect(store.read(query)).rejects.toMatchObject({ code: 'not-read-only' });
    expect(hashOf(await sortedExport(store))).toBe(before);
  });

  test.each(WRITES.slice(0, 6))('the server itself refuses in a read transaction: %s', async (query) => {
    const before = hashOf(await sortedExport(store));
    const reading = withDriver(store.address, (driver) => driver.executeQuery(query, {}, { routing: 'READ' }));
    await expect(reading).rejects.toThrow();
    expect(hashOf(await sortedExport(store))).toBe(before);
  });

  test.each(['LOAD CSV', 'load/**/csv', 'LOAD\nCSV'])(
    'the server itself reads no file and calls no address by %s, even for one who may write',
    async (load) => {
      let calls = 0;
      const listener = createServer((socket) => {
        calls++;
        socket.destroy();
      });
      await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
      const { port } = listener.address() as { port: number };
      for (const from of [`http://127.0.0.1:${port}/x.csv`, 'file:///etc/passwd']) {
        const query = `${load} FROM '${from}' AS row RETURN row`;
        await expect(withDriver(store.address, (driver) => driver.executeQuery(query))).rejects.toThrow();
      }
      await new Promise((resolve) => listener.close(resolve));
      expect(calls).toBe(0);
    },
  );

  test('ends a query at its time limit, and answers the next', async () => {
    const endless =
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 1000) AS c RETURN count(*) AS n';
    await expect(store.read(endless, {}, { timeoutMs: 500 })).rejects.toMatchObject({ code: 'limit-exceeded' });
    expect((await store.read('RETURN 1 AS one')).rows).toEqual([[1]]);
  });

  test('keeps as many rows as asked for and says that there are more', async () => {
    const query = 'UNWIND range(1, 5000) AS i RETURN i AS i';
    const cut = await store.read(query, {}, { rows: 3 });
    expect(cut).toEqual({ columns: ['i'], rows: [[1], [2], [3]], truncated: true });
    const whole = await store.read('UNWIND range(1, 3) AS i RETURN i AS i', {}, { rows: 3 });
    expect(whole).toEqual({ columns: ['i'], rows: [[1], [2], [3]], truncated: false });
    expect((await store.read(query)).rows).toHaveLength(1000);
  });

  test('gives integers past 2^53 as strings and takes whole numbers as integers', async () => {
    const { rows } = await store.read('RETURN 9007199254740993 AS big, [0, 1, 2][$i] AS item, $f + 0.25 AS x', {
      i: 2,
      f: 0.5,
    });
    expect(rows).toEqual([['9007199254740993', 2, 0.75]]);
  });

  test('names what is wrong with a query', async () => {
    await expect(store.read('MATCH (n RETURN n')).rejects.toMatchObject({ code: 'bad-query' });
    await expect(store.read('RETURN $missing AS x')).rejects.toMatchObject({ code: 'bad-query' });
  });

  test('says in one line that a server cannot be reached, or a password is wrong', async () => {
    const env = { NEO4J_URI: store.address.uri, NEO4J_USER: store.address.user, NEO4J_PASSWORD: 'not-the-password' };
    await expect(openStore({ dataDir: '', env })).rejects.toMatchObject({ code: 'store-unavailable' });
    const nowhere = { ...env, NEO4J_URI: 'bolt://127.0.0.1:1' };
    await expect(openStore({ dataDir: '', env: nowhere })).rejects.toMatchObject({
      code: 'store-unavailable',
      message: expect.stringContaining('bolt://127.0.0.1:1'),
    });
  });
}
