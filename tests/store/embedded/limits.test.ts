import neo4j from 'neo4j-driver';
import { LIMIT_CODES } from '../../../src/store/embedded/failures.ts';
import { readServer } from '../../../src/store/embedded/folder.ts';
import { DEFAULTS, environmentOf, limitsFrom } from '../../../src/store/embedded/limits.ts';
import { codeOf, openWorld, RawClient, rows, until, type World } from './world.ts';

const ENDLESS = 'MATCH (a:N), (b:N), (c:N) WHERE a.i + b.i + c.i < 0 RETURN count(*) AS n';
const TIME = 'Neo.ClientError.Transaction.TransactionTimedOut';
const MEMORY = 'Neo.ClientError.General.TransactionOutOfMemoryError';
const SIZE = 'Neo.ClientError.General.ResultTooLarge';

let world: World;
beforeAll(async () => {
  world = await openWorld({ time: 3_000, rows: 5_000, bytes: 2 ** 20, memory: 300 * 2 ** 20 });
  await world.driver.executeQuery('UNWIND range(1, 1000) AS i CREATE (:N {i: i})');
});
afterAll(() => world.end());

test('limits come from the environment, and what is no number is passed over', () => {
  expect(limitsFrom({})).toEqual(DEFAULTS);
  expect(limitsFrom({ HEARSAY_STORE_TIME: 'soon', HEARSAY_STORE_ROWS: '-1' })).toEqual(DEFAULTS);
  const other = { ...DEFAULTS, time: 7, firstGrace: 9 };
  expect(environmentOf({ firstGrace: 9 })).toEqual({ HEARSAY_STORE_FIRST_GRACE: '9' });
  expect(limitsFrom(environmentOf(other))).toEqual(other);
});

test('a query past its time fails once, and the others go on', async () => {
  const start = performance.now();
  const guilty = codeOf(world.driver.executeQuery(ENDLESS, {}, { routing: neo4j.routing.READ }));
  const others = Array.from({ length: 8 }, async () => {
    const answers: unknown[] = [];
    while (performance.now() - start < 4_000)
      answers.push(...(await rows(world.driver, 'MATCH (n:N) RETURN count(n) AS n')));
    return answers;
  });
  expect(await guilty).toBe(TIME);
  expect(performance.now() - start).toBeLessThan(8_000);
  for (const answers of await Promise.all(others)) {
    expect(answers.length).toBeGreaterThan(3);
    expect(answers.every((row) => JSON.stringify(row) === '[1000]')).toBe(true);
  }
});

test('the client may ask for less time, for the whole transaction', async () => {
  const session = world.driver.session();
  const start = performance.now();
  expect(await codeOf(session.run(ENDLESS, {}, { timeout: 200 }))).toBe(TIME);
  expect(performance.now() - start).toBeLessThan(2_800);
  await session.run('RETURN 1 AS back');
  const tx = session.beginTransaction({ timeout: 1_000 });
  await tx.run('CREATE (:Late)');
  const waited = performance.now();
  await until(() => performance.now() - waited > 1_100);
  expect(await codeOf(tx.run('RETURN 1 AS x'))).toBe(TIME);
  await session.close();
  expect(await rows(world.driver, 'MATCH (n:Late) RETURN count(n) AS n')).toEqual([[0]]);
});

test('a transaction that ran out of time lets go of what it held', async () => {
  await world.driver.executeQuery('CREATE CONSTRAINT held IF NOT EXISTS FOR (n:Held) REQUIRE n.id IS UNIQUE');
  const session = world.driver.session();
  const tx = session.beginTransaction({ timeout: 1_000 });
  await tx.run('MERGE (:Held {id: 1})');
  expect(await codeOf(world.driver.executeQuery('MERGE (:Held {id: 1})'))).toBeNull();
  expect(await codeOf(tx.commit())).toBe(TIME);
  await session.close();
});

test('an open write transaction is told to start again, and a managed one does', async () => {
  const session = world.driver.session();
  let attempts = 0;
  let guilty: Promise<string | null> | undefined;
  await session.executeWrite(async (tx) => {
    attempts++;
    await tx.run('CREATE (:Managed)');
    guilty ??= codeOf(world.driver.executeQuery(ENDLESS));
    await guilty;
    await tx.run('CREATE (:Managed)');
  });
  await session.close();
  expect(await guilty).toBe(TIME);
  expect(attempts).toBe(2);
  expect(await rows(world.driver, 'MATCH (n:Managed) RETURN count(n) AS n')).toEqual([[2]]);
});

test('an open read transaction does not notice', async () => {
  const session = world.driver.session({ defaultAccessMode: neo4j.session.READ });
  const tx = session.beginTransaction();
  const count = async () => (await tx.run('MATCH (n:N) RETURN count(n) AS n')).records[0]?.get('n');
  expect(await count()).toBe(1_000);
  expect(await codeOf(world.driver.executeQuery(ENDLESS))).toBe(TIME);
  expect(await count()).toBe(1_000);
  await tx.commit();
  await session.close();
});

test('a query past its memory is ended, and the next is answered', async () => {
  const work = world.driver.executeQuery('UNWIND range(1, 100000000) AS i RETURN collect([i, toString(i)]) AS all');
  expect(await codeOf(work)).toBe(MEMORY);
  expect(await rows(world.driver, 'RETURN 1 AS x')).toEqual([[1]]);
});

test('a result of too many rows or bytes is an error, and what its query wrote is undone', async () => {
  expect(await codeOf(world.driver.executeQuery('UNWIND range(1, 5000) AS i RETURN i'))).toBeNull();
  expect(await codeOf(world.driver.executeQuery('UNWIND range(1, 5001) AS i RETURN i'))).toBe(SIZE);
  const wide = 'UNWIND range(1, 3000) AS i CREATE (n:Wide {text: $text}) RETURN n';
  expect(await codeOf(world.driver.executeQuery(wide, { text: 'x'.repeat(400) }))).toBe(SIZE);
  expect(await rows(world.driver, 'MATCH (n:Wide) RETURN count(n) AS n')).toEqual([[0]]);
});

test('no limit is a failure that drivers try again', () => {
  expect([...LIMIT_CODES].sort()).toEqual([TIME, MEMORY, SIZE].sort());
  expect(LIMIT_CODES.filter((code) => code.includes('TransientError'))).toEqual([]);
});

test('a client that leaves takes its query along', async () => {
  const slow = await openWorld({ time: 60_000, abandoned: 300, concurrent: 1 });
  const client = new RawClient(slow.address);
  await client.logIn(slow.address);
  await slow.driver.executeQuery('UNWIND range(1, 1000) AS i CREATE (:N {i: i})');
  client.send('RUN', ENDLESS, {}, {});
  const waiting = rows(slow.driver, 'RETURN 1 AS x');
  client.end();
  expect(await waiting).toEqual([[1]]);
  expect(readServer(slow.folder)?.pid).toBe(slow.pid);
  await slow.end();
});
