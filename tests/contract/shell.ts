import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { ARTICLES } from './articles.ts';
import type { Server } from './servers.ts';

const SHELL = fileURLToPath(new URL('../neo4j/cypher-shell.sh', import.meta.url));

/** Neo4j's own cypher-shell, unmodified, on the same graph. */
export function shellContract(server: Server): void {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await server.empty());
    await store.load(ARTICLES);
  });
  afterAll(() => store.close());

  const shell = async (query: string) => {
    const { uri, user, password } = store.address;
    const args = ['-a', uri, '-u', user, '-p', password, '--format', 'plain', query];
    return (await promisify(execFile)(SHELL, args)).stdout;
  };

  test('answers who did what to whom', async () => {
    const query =
      "MATCH (:Person {name: 'Ben Okafor'})-[r]-(p:Person) RETURN p.name AS name, type(r) AS act, r.start AS at ORDER BY at, r.id";
    expect(await shell(query)).toBe('name, act, at\n"Anna Torres", "SPOKE_WITH", 0\n"Anna Torres", "SPOKE_WITH", 0\n');
  });

  test('prints nodes, relationships and paths', async () => {
    const query = "MATCH p = (:Person {name: 'Chen Wei'})-[:ACCUSED]->(:Organization) RETURN p";
    expect(await shell(query)).toMatch(
      /\(:Entity:Person \{.*\}\)-\[:ACCUSED \{.*\}\]->\(:Entity:Organization \{.*\}\)/,
    );
  });
}
