import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { inFolder, type Run, root } from './hearsay.ts';

/** What `npm start` runs. */
function npmStart(env: NodeJS.ProcessEnv, flags: readonly string[] = []): Promise<Run> {
  const child = spawn(process.execPath, [...flags, join(root, 'scripts', 'start.mjs')], {
    env: { ...process.env, NEO4J_URI: '', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

test('a Node too old is one clear line and exit code 1', async () => {
  const old = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.4" } })';
  const { code, out, err } = await npmStart({}, ['--import', `data:text/javascript,${encodeURIComponent(old)}`]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^Hearsay needs Node 20\.19 or newer; .*\n$/);
});

test('a port in use is one clear line and exit code 1', () =>
  inFolder(async (data) => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const { code, out, err } = await npmStart({ HEARSAY_DATA: data, PORT: String(port) });
    taken.close();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(new RegExp(`^hearsay: port ${port} is in use.*\n$`));
  }));

test('a folder that cannot be written is one clear line and exit code 1', async () => {
  const { code, out, err } = await npmStart({ HEARSAY_DATA: '/dev/null/data', PORT: '0' });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^hearsay: .*\/dev\/null\/data.*\n$/);
});

test('PORT that is no port is said, not guessed', async () => {
  const { code, err } = await npmStart({ PORT: 'http' });
  expect(code).toBe(1);
  expect(err).toMatch(/"http" is no port/);
});
