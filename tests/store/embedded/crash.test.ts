import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { connectEmbedded } from '../../../src/store/embedded/connect.ts';
import { readAcknowledged, whatIsMissing } from '../../../src/store/embedded/folder.ts';
import { codeOf, isAlive, newFolder, openWorld, rows, until, type World } from './world.ts';

let folder: string;
beforeEach(async () => {
  folder = await newFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The process that owns the database: the server's only child. */
function engineOf(server: number): number | null {
  const children = readFileSync(`/proc/${server}/task/${server}/children`, 'utf8').trim();
  return children ? Number(children.split(' ')[0]) : null;
}

async function killEngine(server: number): Promise<number> {
  await until(() => engineOf(server) !== null);
  const engine = engineOf(server) as number;
  process.kill(engine, 'SIGKILL');
  return engine;
}

/** Ends server and engine so that neither has time for anything more. */
async function killBoth(world: World): Promise<void> {
  process.kill(world.pid, 'SIGSTOP');
  const engine = await killEngine(world.pid);
  process.kill(world.pid, 'SIGKILL');
  await until(() => !isAlive(world.pid) && !isAlive(engine));
  await world.end();
}

/** Writes one node after another until told to stop; gives the numbers that were acknowledged. */
function writeOn(world: World, first: number): { stop(): Promise<number[]>; count(): number } {
  const acknowledged: number[] = [];
  let stopped = false;
  const work = (async () => {
    const session = world.driver.session();
    for (let i = first; !stopped; i++)
      if ((await codeOf(session.run('CREATE (:Row {i: $i})', { i }))) === null) acknowledged.push(i);
      else if (!isAlive(world.pid)) break;
    await session.close();
  })();
  return {
    count: () => acknowledged.length,
    stop: async () => {
      stopped = true;
      await work;
      return acknowledged;
    },
  };
}

const written = async (world: World) => (await rows(world.driver, 'MATCH (n:Row) RETURN n.i AS i ORDER BY i')).flat();
const linux = process.platform === 'linux' ? test : test.skip;

test('kill -9 of the server keeps every acknowledged commit, time and again', async () => {
  const acknowledged: number[] = [];
  for (let round = 0; round < 4; round++) {
    const world = await openWorld({}, folder);
    const before = (await written(world)).length;
    const writer = writeOn(world, round * 1_000_000);
    const start = performance.now();
    await until(() => performance.now() - start > 150 + 100 * round);
    process.kill(world.pid, 'SIGKILL');
    const now = await writer.stop();
    acknowledged.push(...now);
    expect(now.length).toBeGreaterThan(10);
    await world.end();
    expect(before).toBeGreaterThanOrEqual(acknowledged.length - now.length);
  }
  const world = await openWorld({}, folder);
  expect(await written(world)).toEqual(expect.arrayContaining(acknowledged));
  await world.end();
});

linux('kill -9 of the engine goes unnoticed by writers: no commit is lost, and none made twice', async () => {
  const world = await openWorld({}, folder);
  const writer = writeOn(world, 0);
  for (let kill = 0; kill < 5; kill++) {
    const before = writer.count();
    await killEngine(world.pid);
    await until(() => writer.count() > before + 3);
  }
  const acknowledged = await writer.stop();
  expect(acknowledged.length).toBeGreaterThan(5);
  expect(await written(world)).toEqual(acknowledged);
  await world.end();
});

linux('a log cut short is noticed: fewer commits than were acknowledged', async () => {
  const world = await openWorld({}, folder);
  for (let i = 0; i < 50; i++) await world.driver.executeQuery('CREATE (:Row {i: $i})', { i });
  await killBoth(world);
  const wal = join(folder, 'graph.grafeo.wal');
  const [log] = readdirSync(wal, { recursive: true })
    .map((name) => join(wal, String(name)))
    .filter((file) => statSync(file).isFile())
    .sort((a, b) => statSync(b).size - statSync(a).size);
  truncateSync(log as string, Math.floor(statSync(log as string).size * 0.8));

  await expect(connectEmbedded(folder)).rejects.toMatchObject({
    code: 'store-damaged',
    message: expect.stringMatching(/50 commits.* acknowledged.*acknowledged\.json/),
  });
  await rm(join(folder, 'acknowledged.json'));
  const accepted = await openWorld({}, folder);
  expect((await written(accepted)).length).toBeLessThan(50);
  await accepted.end();
});

test('an older database put in place of the newer is noticed', async () => {
  const first = await openWorld({}, folder);
  await first.driver.executeQuery('CREATE (:Row {i: 1})');
  await first.end();
  const old = readFileSync(join(folder, 'graph.grafeo'));
  const second = await openWorld({}, folder);
  await second.driver.executeQuery('CREATE (:Row {i: 2})');
  await second.end();
  writeFileSync(join(folder, 'graph.grafeo'), old);
  await expect(connectEmbedded(folder)).rejects.toMatchObject({ code: 'store-damaged' });
});

linux('no alarm is raised by queries that change nothing', async () => {
  const world = await openWorld({}, folder);
  await world.driver.executeQuery('CREATE (:Row {i: 1})');
  for (const query of [
    'MATCH (n) RETURN n',
    'MERGE (n:Row {i: 1})',
    'PROFILE MATCH (n:None) SET n.x = 1',
    'CREATE INDEX row FOR (n:Row) ON (n.i)',
    'MATCH (n:Row) SET n.i = 1',
  ])
    await world.driver.executeQuery(query);
  await killBoth(world);
  const again = await openWorld({}, folder);
  expect(await written(again)).toEqual([1]);
  await again.end();
});

test('what is missing is told by commits first, then by counts', () => {
  const found = { epoch: 7, nodes: 3, edges: 2 };
  expect(whatIsMissing(null, found)).toBeNull();
  expect(whatIsMissing(found, found)).toBeNull();
  expect(whatIsMissing({ epoch: 6, nodes: 9, edges: 9 }, found)).toBeNull();
  expect(whatIsMissing({ epoch: 8, nodes: 3, edges: 2 }, found)).toContain('8 commits');
  expect(whatIsMissing({ epoch: 7, nodes: 4, edges: 2 }, found)).toContain('4 nodes');
  expect(readAcknowledged('/nowhere')).toBeNull();
});
