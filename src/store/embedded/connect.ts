/** Finds the embedded store's server for a data folder, or starts it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, parse, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { HearsayError } from '../../errors.ts';
import { logFile, readServer } from './folder.ts';
import { environmentOf, type Limits } from './limits.ts';
import { LOOPBACK } from './listener.ts';
import { logIn } from './login.ts';
import { programFile } from './program.ts';
import type { Started } from './server.ts';

/** How a driver opens the embedded store. */
export interface EmbeddedAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /**
   * Lets the server end once its other clients have left. Until then, or until this process ends, it stays: there is no
   * moment between finding it and connecting a driver at which it may go.
   */
  release(): void;
}

export interface ConnectOptions {
  /** For a server that this call starts; one that is running keeps its own. */
  readonly limits?: Partial<Limits>;
  /** Milliseconds to find or start a server; default 30,000. */
  readonly patience?: number;
}

const LOGIN_PATIENCE = 5_000;

/**
 * Connects to the server of a data folder, which is made (mode 0700) if it is missing. The first process to ask starts
 * the server, all others find it; a note left by a server that was killed is passed over and written anew.
 * @throws HearsayError `not-writable`, `store-damaged`, `store-unavailable`, naming the folder
 */
export async function connectEmbedded(dataDir: string, options: ConnectOptions = {}): Promise<EmbeddedAddress> {
  const folder = resolve(dataDir);
  const until = Date.now() + (options.patience ?? 30_000);
  for (let attempt = 0; Date.now() < until; attempt++) {
    const found = await findServer(folder);
    if (found) return found;
    if (attempt === 0) prepareFolder(folder);
    await startServer(folder, options.limits ?? {});
  }
  throw new HearsayError('store-unavailable', `${folder}: the store could not be started; see ${logFile(folder)}`);
}

async function findServer(folder: string): Promise<EmbeddedAddress | null> {
  const server = readServer(folder);
  const presence = server && (await logIn(server, LOGIN_PATIENCE));
  if (!presence) return null;
  const { port, user, password } = server;
  return { uri: `bolt://${LOOPBACK}:${port}`, user, password, release: () => presence.destroy() };
}

function prepareFolder(folder: string): void {
  try {
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) throw new Error('it is no folder');
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new HearsayError('not-writable', `${folder}: ${(error as Error).message}`, { cause: error });
  }
}

/** Node's own recursion never ends where a new folder is refused as if its parent were missing, as in /proc. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || existsSync(dirname(folder))) throw error;
    makeFolder(dirname(folder));
    makeFolder(folder);
  }
}

/** Starts a server, and waits until it can be found or has given way to another. */
async function startServer(folder: string, limits: Partial<Limits>): Promise<void> {
  const log = openLog(folder);
  const server = spawn(process.execPath, [programFile('server'), '--data', folder], {
    detached: true,
    cwd: parse(folder).root,
    env: { ...process.env, ...environmentOf(limits), NODE_OPTIONS: '' },
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const started = await outcomeOf(server);
  if (server.connected) server.disconnect();
  server.unref();
  if (started.started) return;
  const { why, message } = started;
  // Another server is starting, or one is closing the database: look again.
  if (why === 'locked') await sleep(100);
  else if (why === 'damaged') throw new HearsayError('store-damaged', message);
  else if (why === 'not-writable') throw new HearsayError('not-writable', `${folder}: ${message}`);
  else throw new HearsayError('store-unavailable', `${folder}: ${message}; see ${logFile(folder)}`);
}

async function outcomeOf(server: ChildProcess): Promise<Started> {
  const failed = (message: string): Started => ({ started: false, why: 'failed', message });
  return Promise.race([
    once(server, 'message').then(([message]) => message as Started),
    once(server, 'exit').then(([code, signal]) => failed(`the store's server ended with ${signal ?? code}`)),
  ]).catch((error: Error) => failed(error.message));
}

function openLog(folder: string): number {
  try {
    return openSync(logFile(folder), 'a', 0o600);
  } catch (error) {
    throw new HearsayError('not-writable', `${folder}: ${(error as Error).message}`, { cause: error });
  }
}
