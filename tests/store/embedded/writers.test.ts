import { codeOf, openWorld, rows, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.driver.executeQuery('CREATE CONSTRAINT key IF NOT EXISTS FOR (n:Key) REQUIRE n.id IS UNIQUE');
  await world.driver.executeQuery('CREATE INDEX key_id IF NOT EXISTS FOR (n:Key) ON (n.id)');
});
afterAll(() => world.end());

test('twenty at once that MERGE one key make one node', async () => {
  const merge = (i: number) =>
    rows(world.driver, 'MERGE (n:Key {id: $id}) SET n.last = $i RETURN n.id AS id', { id: 'same', i });
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => merge(i)));
  expect(answers).toEqual(Array(20).fill([['same']]));
  expect(await rows(world.driver, 'MATCH (n:Key) RETURN count(n) AS n')).toEqual([[1]]);
});

test('without a transaction of their own, too', async () => {
  const merge = async () => {
    const session = world.driver.session();
    await session.run("MERGE (n:Key {id: 'auto'}) SET n.count = coalesce(n.count, 0) + 1");
    await session.close();
  };
  await Promise.all(Array.from({ length: 20 }, merge));
  expect(await rows(world.driver, "MATCH (n:Key {id: 'auto'}) RETURN n.count AS n")).toEqual([[20]]);
});

test('no increment is lost among managed transactions of several queries', async () => {
  await world.driver.executeQuery("CREATE (:Key {id: 'counter', value: 0})");
  const increment = async () => {
    const session = world.driver.session();
    await session.executeWrite(async (tx) => {
      const { records } = await tx.run("MATCH (n:Key {id: 'counter'}) RETURN n.value AS value");
      await tx.run("MATCH (n:Key {id: 'counter'}) SET n.value = $next", { next: records[0]?.get('value') + 1 });
    });
    await session.close();
  };
  await Promise.all(Array.from({ length: 5 }, increment));
  expect(await rows(world.driver, "MATCH (n:Key {id: 'counter'}) RETURN n.value AS value")).toEqual([[5]]);
});

test('a conflict after the first query is one that drivers try again', async () => {
  const [one, two] = [world.driver.session(), world.driver.session()];
  const [a, b] = [one.beginTransaction(), two.beginTransaction()];
  await a.run("MATCH (n:Key {id: 'counter'}) SET n.value = 100");
  await b.run('MATCH (n:Key) RETURN count(n) AS n');
  expect(await codeOf(b.run("MATCH (n:Key {id: 'counter'}) SET n.value = 200"))).toBe(
    'Neo.TransientError.Transaction.Outdated',
  );
  await a.commit();
  await Promise.all([one.close(), two.close()]);
  expect(await rows(world.driver, "MATCH (n:Key {id: 'counter'}) RETURN n.value AS value")).toEqual([[100]]);
});

test('indexes and constraints can be made in a managed transaction', async () => {
  expect(await codeOf(world.driver.executeQuery('CREATE INDEX more IF NOT EXISTS FOR (n:More) ON (n.id)'))).toBeNull();
  expect((await rows(world.driver, 'SHOW INDEXES')).map(([name]) => name)).toContain('more');
});
