import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { connectEmbedded } from '../../../src/store/embedded/connect.ts';
import { readServer, writeServer } from '../../../src/store/embedded/folder.ts';
import { isAlive, newFolder, openWorld, rows, until } from './world.ts';

const STARTER = `
  const { connectEmbedded } = await import(process.argv[1]);
  const { uri } = await connectEmbedded(process.argv[2], { limits: { grace: 200 } });
  console.log(uri);
  setInterval(() => undefined, 1000);`;
const CONNECT = new URL('../../../dist/store/embedded/connect.js', import.meta.url).href;

/** A process that opens the store in a folder and stays. */
function starter(folder: string): { process: ChildProcess; uri: Promise<string> } {
  const process = spawn(globalThis.process.execPath, ['--input-type=module', '-e', STARTER, '--', CONNECT, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const uri = once(process.stdout as NonNullable<typeof process.stdout>, 'data').then(([text]) => String(text).trim());
  return { process, uri };
}

/** The command lines of the store's processes that have a folder open. */
async function processesOf(folder: string): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
  return lines.filter((line) => line.includes(folder) && /store\/embedded\/(server|engine-process)\.js/.test(line));
}

let folder: string;
beforeEach(async () => {
  folder = await newFolder();
});
afterEach(async () => {
  const pid = readServer(folder)?.pid;
  await until(() => !pid || !isAlive(pid));
  await rm(folder, { recursive: true, force: true });
});

test('starters at the same time end with one server, and the last to leave ends it', async () => {
  const starters = [1, 2, 3, 4].map(() => starter(folder));
  const uris = await Promise.all(starters.map(({ uri }) => uri));
  expect(new Set(uris).size).toBe(1);
  const pid = readServer(folder)?.pid ?? 0;
  if (process.platform === 'linux') await until(async () => (await processesOf(folder)).length === 2);
  const [last, ...others] = starters as [ReturnType<typeof starter>, ...ReturnType<typeof starter>[]];
  for (const { process } of others) process.kill('SIGKILL');
  const again = await connectEmbedded(folder);
  expect(again.uri).toBe(uris[0]);
  again.release();
  expect(isAlive(pid)).toBe(true);
  last.process.kill('SIGKILL');
  await until(() => !isAlive(pid));
  expect(readServer(folder)).toBeNull();
  if (process.platform === 'linux') expect(await processesOf(folder)).toEqual([]);
});

test('what was written is there for the next server, which folds the log away on closing', async () => {
  const first = await openWorld({}, folder);
  await first.driver.executeQuery("CREATE (:Kept {text: 'kept'})");
  await first.end();
  expect((await readdir(folder)).sort()).toEqual(['acknowledged.json', 'graph.grafeo', 'store.log']);
  const second = await openWorld({}, folder);
  expect(second.pid).not.toBe(first.pid);
  expect(await rows(second.driver, 'MATCH (n:Kept) RETURN n.text AS text')).toEqual([['kept']]);
  await second.end();
});

test('the server waits for a driver as long as the one who asked for it is there', async () => {
  const address = await connectEmbedded(folder, { limits: { grace: 50, firstGrace: 50 } });
  const start = performance.now();
  await until(() => performance.now() - start > 400);
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  expect(await rows(driver, 'RETURN "here" AS x')).toEqual([['here']]);
  await driver.close();
  address.release();
});

test('a server that nobody comes to ends by itself', async () => {
  const server = spawn(
    process.execPath,
    [new URL('../../../dist/store/embedded/server.js', import.meta.url).pathname, '--data', folder],
    {
      env: { ...process.env, HEARSAY_STORE_FIRST_GRACE: '200' },
      stdio: 'ignore',
    },
  );
  expect(await once(server, 'exit')).toEqual([0, null]);
});

test('a note left by a server that was killed is passed over', async () => {
  const first = await openWorld({}, folder);
  process.kill(first.pid, 'SIGKILL');
  await until(() => !isAlive(first.pid));
  expect(readServer(folder)?.pid).toBe(first.pid);
  const second = await openWorld({}, folder);
  expect(second.pid).not.toBe(first.pid);
  await first.end();
  await second.end();
});

test('neither a process that has its number nor a program that has its port is taken for the server', async () => {
  const stranger = createServer((socket) => socket.on('data', () => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n')));
  await new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done));
  const { port } = stranger.address() as { port: number };
  writeServer(folder, { pid: process.pid, port, user: 'neo4j', password: 'old' });
  const world = await openWorld({}, folder);
  expect(world.address.uri).not.toContain(String(port));
  expect(await rows(world.driver, 'RETURN 1 AS x')).toEqual([[1]]);
  await world.end();

  const other = await openWorld();
  writeServer(folder, {
    pid: other.pid,
    port: Number(new URL(other.address.uri).port),
    user: 'neo4j',
    password: 'old',
  });
  const own = await openWorld({}, folder);
  expect(own.address.uri).not.toBe(other.address.uri);
  await own.end();
  await other.end();
  await new Promise((done) => stranger.close(done));
});

test('SIGTERM closes the database cleanly', async () => {
  const world = await openWorld({}, folder);
  await world.driver.executeQuery('CREATE (:Kept)');
  process.kill(world.pid, 'SIGTERM');
  await world.end();
  expect(await readdir(folder)).not.toContain('graph.grafeo.wal');
});

test('a folder that cannot be written is said to be so', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(connectEmbedded(join(file, 'data'))).rejects.toMatchObject({
    code: 'not-writable',
    message: expect.stringContaining(file),
  });
  await expect(connectEmbedded(file)).rejects.toMatchObject({ code: 'not-writable' });
  if (process.platform === 'linux')
    await expect(connectEmbedded('/proc/hearsay/data')).rejects.toMatchObject({ code: 'not-writable' });
});

test('a read-only folder is said to be so, also to the administrator of none', async () => {
  // Root may write anywhere, so the attempt is made by another user where the tests run as root.
  const home = await mkdtemp(join(tmpdir(), 'hearsay-read-only-'));
  await chmod(home, 0o555);
  const script = `
    const { connectEmbedded } = await import(process.argv[1]);
    await connectEmbedded(process.argv[2]).catch((error) => console.log(error.code + ' ' + error.message));`;
  const asOther = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, '--', CONNECT, home], {
    ...asOther,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout as NonNullable<typeof child.stdout>, 'data');
  expect(String(said)).toMatch(new RegExp(`^not-writable ${home}: `));
  await rm(home, { recursive: true });
});

test('a file that is no database is said to be damaged, and is left as it is', async () => {
  const file = join(folder, 'graph.grafeo');
  await writeFile(file, 'not a database');
  await expect(connectEmbedded(folder)).rejects.toMatchObject({
    code: 'store-damaged',
    message: expect.stringContaining(file),
  });
  expect(await readFile(file, 'utf8')).toBe('not a database');
});
