import { statSync } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import neo4j, { type Session } from 'neo4j-driver';
import { encode } from '../../../src/store/embedded/pack.ts';
import { Structure } from '../../../src/store/embedded/packstream.ts';
import { codeOf, openWorld, plain, RawClient, rows, until, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld({ login: 700 });
  await world.driver.executeQuery('CREATE (:Kept {x: 1})');
});
afterAll(() => world.end());

test.each([
  ['a wrong password', neo4j.auth.basic('neo4j', 'wrong')],
  ['a wrong user', neo4j.auth.basic('admin', '')],
  ['no password', undefined],
  ['another scheme', neo4j.auth.bearer('token')],
])('%s is refused', async (_, auth) => {
  const driver = neo4j.driver(world.address.uri, auth);
  expect(await codeOf(driver.getServerInfo())).toBe('Neo.ClientError.Security.Unauthorized');
  await driver.close();
});

test('only the owner may read the password and the graph, and each server has a password of its own', async () => {
  const mode = async (name: string) => (await stat(join(world.folder, name))).mode & 0o777;
  expect(await mode('store.json')).toBe(0o600);
  expect(await mode('acknowledged.json')).toBe(0o600);
  expect(await mode('')).toBe(0o700);
  const other = await openWorld();
  expect(other.address.password).not.toBe(world.address.password);
  expect(world.address.password.length).toBeGreaterThanOrEqual(32);
  await other.end();
});

test.each(['RUN', 'BEGIN', 'RESET', 'ROUTE', 'PULL', 'LOGOFF', 'TELEMETRY'] as const)(
  '%s before login ends the connection',
  async (request) => {
    for (const greeted of [false, true]) {
      const client = new RawClient(world.address);
      if (greeted) client.send('HELLO', {});
      client.send(request, 'RETURN 1 AS x', {}, {});
      client.send('RUN', 'RETURN 1 AS x', {}, {});
      await until(() => client.closed);
      const answers = (await client.expect(greeted ? 2 : 1)).map(plain);
      expect(answers.at(-1)).toMatchObject([0x7f, { code: 'Neo.ClientError.Request.Invalid' }]);
      expect(client.received).toBe(0);
    }
  },
);

test('after LOGOFF a client is a stranger again', async () => {
  const client = new RawClient(world.address);
  await client.logIn(world.address);
  client.send('LOGOFF');
  client.send('RUN', 'RETURN 1 AS x', {}, {});
  expect((await client.expect(2)).map(({ tag }) => tag)).toEqual([0x70, 0x7f]);
  await until(() => client.closed);
});

test('a stranger that sends nothing, garbage, or too much is cut off', async () => {
  const silent = new RawClient(world.address);
  const garbage = new RawClient(world.address);
  garbage.write(Buffer.from('0004ffffffff0000', 'hex'));
  const large = new RawClient(world.address);
  large.write(Buffer.concat([Buffer.from([0xff, 0xff]), Buffer.alloc(0xffff), Buffer.from([0xff, 0xff])]));
  const unknown = new RawClient(world.address);
  const message = encode(new Structure(0x55, []));
  unknown.write(Buffer.concat([Buffer.from([0, message.length]), message, Buffer.from([0, 0])]));
  for (const client of [silent, garbage, large, unknown]) await until(() => client.closed);
  expect(await rows(world.driver, 'RETURN 1 AS x')).toEqual([[1]]);
});

describe('a read transaction', () => {
  let session: Session;
  beforeAll(() => {
    session = world.driver.session({ defaultAccessMode: neo4j.session.READ });
  });
  afterAll(() => session.close());

  const count = async () => (await rows(world.driver, 'MATCH (n) RETURN count(n) AS n, sum(n.x) AS x'))[0];

  test.each([
    'CREATE (:Bad)',
    'MATCH (n:Kept) SET n.x = 2',
    'MATCH (n:Kept) DETACH DELETE n',
    'MERGE (:Bad {id: 1})',
    'MATCH (n:Kept) REMOVE n.x',
    'CALL { CREATE (:Bad) } RETURN 1 AS x',
    'FOREACH (x IN [1] | CREATE (:Bad))',
    'PROFILE CREATE (:Bad)',
    'CREATE INDEX bad FOR (n:Bad) ON (n.x)',
    'CREATE/**/CONSTRAINT bad FOR (n:Bad) REQUIRE n.x IS UNIQUE',
  ])('refuses %s, alone and in a transaction', async (query) => {
    expect(await codeOf(session.run(query))).toBe('Neo.ClientError.Statement.AccessMode');
    expect(await codeOf(session.executeRead((tx) => tx.run(query)))).toBe('Neo.ClientError.Statement.AccessMode');
    expect(await count()).toEqual([1, 1]);
    expect(await rows(world.driver, 'SHOW INDEXES')).toEqual([]);
    expect(await rows(world.driver, 'SHOW CONSTRAINTS')).toEqual([]);
  });

  test('keeps nothing of a query that comes before the one refused', async () => {
    const tx = session.beginTransaction();
    expect((await tx.run('MATCH (n:Kept) RETURN n.x AS x')).records[0]?.get('x')).toBe(1);
    expect(await codeOf(tx.run('CREATE (:Bad)'))).toBe('Neo.ClientError.Statement.AccessMode');
    await tx.close();
    expect(await count()).toEqual([1, 1]);
  });
});

describe('LOAD', () => {
  const secret = 'hearsay-secret-line';
  let file: string;
  beforeAll(async () => {
    await mkdir(join(world.folder, 'files'));
    file = join(world.folder, 'files', 'secret.csv');
    await writeFile(file, `${secret}\n`);
  });
  afterAll(() => rm(join(world.folder, 'files'), { recursive: true }));

  test.each([
    (f: string) => `LOAD CSV FROM '${f}' AS l RETURN l`,
    (f: string) => `load/**/csv from 'file://${f}' as l return l`,
    (f: string) => `LOAD \`CSV\` FROM '${f}' AS l RETURN l`,
    (f: string) => `/* /* */ LOAD //\nCSV FROM '${f}' AS l RETURN l`,
    (f: string) => `MATCH (n) WITH n LOAD CSV WITH HEADERS FROM '${f}' AS l RETURN l`,
    (f: string) => `PROFILE LOAD CSV FROM '${f}' AS l RETURN l`,
    (f: string) => `\\u004cOAD CSV FROM '${f}' AS l RETURN l`,
  ])('reads no file, however it is written (%#)', async (write) => {
    expect(statSync(file).size).toBeGreaterThan(0);
    for (const mode of [neo4j.routing.READ, neo4j.routing.WRITE]) {
      const work = world.driver.executeQuery(write(file), {}, { routing: mode });
      expect(await codeOf(work)).toBe('Neo.ClientError.Security.Forbidden');
    }
  });

  test('reaches no address', async () => {
    let calls = 0;
    const listener = createServer(() => calls++);
    await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
    const { port } = listener.address() as { port: number };
    const work = world.driver.executeQuery(`LOAD CSV FROM 'http://127.0.0.1:${port}/' AS l RETURN l`);
    expect(await codeOf(work)).toBe('Neo.ClientError.Security.Forbidden');
    expect(calls).toBe(0);
    listener.close();
  });

  test('as a name, a label or a text is nothing special', async () => {
    expect(await rows(world.driver, "WITH 'LOAD CSV FROM x' AS load RETURN load, $load AS given", { load: 1 })).toEqual(
      [['LOAD CSV FROM x', 1]],
    );
  });
});

test('a client that goes on talking after it was turned away is cut off', async () => {
  const client = new RawClient(world.address);
  const talk = setInterval(() => client.send('RUN', 'RETURN 1 AS x', {}, {}), 5);
  await until(() => client.closed);
  clearInterval(talk);
  expect((await client.expect(9)).map(({ tag }) => tag)).toEqual([0x7f]);
});
