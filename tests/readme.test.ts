import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hearsay, root, start } from './cli/hearsay.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

interface Example {
  readonly command: string;
  readonly output: string;
}

/** Every `$ command` of the README's console blocks with the output shown below it. */
const examples = [...readme.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block]) =>
  (block as string)
    .split(/^\$ /m)
    .slice(1)
    .map((part): Example => {
      const [command, ...output] = part.split('\n');
      return { command: command as string, output: output.join('\n').trimEnd() };
    }),
);
let loaded = '';
const shown = (program: string) =>
  examples.filter(({ command, output }) => command.startsWith(program) && output !== '');

let data: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'hearsay-'));
  const { code, out } = await hearsay(['--data', data, 'load', join(root, 'seeds')]);
  expect(code).toBe(0);
  loaded = out;
});

afterAll(() => rm(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

test.each(shown('npm start'))('$command says what it loaded', ({ output }) => {
  expect(`${output.split('\n')[0]}\n`).toBe(loaded);
});

test.each(shown('npx hearsay'))('$command prints what the README shows', async ({ command, output }) => {
  const [, , ...args] = words(command);
  const input = args.includes('<<<') ? `${args.splice(args.indexOf('<<<'))[1]}\n` : '';
  const { out } = await hearsay(['--data', data, ...args], { input });
  expect(out.trimEnd()).toBe(output);
});

test.each(shown('curl'))('$command answers what the README shows', async ({ command, output }) => {
  const child = start(['--data', data, 'serve', '--port', '0']);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const base = String(line).match(/http:\S+/)?.[0];
  const path = words(command)
    .find((word) => word.startsWith('localhost:4000'))
    ?.slice('localhost:4000'.length);
  const answer = await (await fetch(`${base}${path}`)).text();
  child.kill('SIGTERM');
  await once(child, 'exit');
  expect(answer.trimEnd()).toBe(output);
});

test('the figures are those that npm run eval prints', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'bench', 'seeds.mjs')]);
  expect(readme).toContain(stdout.trimEnd());
});

test('there is an example of each kind', () => {
  for (const program of ['npm start', 'npx hearsay query', 'npx hearsay console', 'curl'])
    expect(shown(program).length).toBeGreaterThan(0);
});

/** Splits a command line at spaces outside quotation marks. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}
