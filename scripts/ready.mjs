// What every npm script needs first: a Node that can run Hearsay, the packages of the lock file, an up-to-date build.
// Plain JavaScript on Node's own modules, so that it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST = [20, 19];

/** Ends the process with one clear line where this Node is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  stop(`Hearsay needs Node ${OLDEST.join('.')} or newer; this is ${process.version} (${process.execPath}).`);
}

/** Installs the packages of the lock file, once per lock file. */
export function install() {
  const stamp = join(root, 'node_modules', '.hearsay-installed');
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing packages …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'the packages could not be installed');
  attempt(() => writeFileSync(stamp, lock), 'node_modules');
}

/** Compiles `src/` into `dist/` and builds the page, where a source is newer than the last build. */
export function build() {
  const stamp = join(root, 'dist', '.built');
  const sources = ['src', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.mjs'];
  const newest = Math.max(...sources.map((name) => newestIn(join(root, name))));
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= newest) return;
  say('Building …');
  node('typescript/bin/tsc', ['-p', 'tsconfig.build.json'], 'the program could not be compiled');
  node('vite/bin/vite.js', ['build', '--logLevel', 'warn'], 'the page could not be built');
  attempt(() => writeFileSync(stamp, ''), 'dist');
}

/** Runs a package's program under this Node; ends the process with `failure` where it fails. */
export function node(program, args, failure, flags = []) {
  run(process.execPath, [...flags, join(root, 'node_modules', program), ...args], failure);
}

function run(command, args, failure) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) stop(`${failure[0].toUpperCase()}${failure.slice(1)}${error ? ` (${error.message})` : ''}.`);
}

function attempt(write, folder) {
  try {
    write();
  } catch (error) {
    stop(`The folder ${join(root, folder)} cannot be written (${error.code}).`);
  }
}

function newestIn(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

export function stop(line) {
  say(line);
  process.exit(1);
}
