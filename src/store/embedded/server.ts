#!/usr/bin/env node
/**
 * The embedded store's server: `node dist/store/embedded/server.js --data DIR`. It opens the database in DIR, notes in
 * `DIR/store.json` how to reach it, and ends when its last client has left. Started with a channel to its parent, it
 * says there how the start went. Limits are set by the environment (limits.ts).
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { parseArgs } from 'node:util';
import { CannotOpen } from './child.ts';
import { Engine } from './engine.ts';
import { readServer, removeServer, writeServer } from './folder.ts';
import { limitsFrom } from './limits.ts';
import { type Listener, listen } from './listener.ts';
import type { PackValue } from './packstream.ts';

/** How a start went, as told to the parent. */
export type Started =
  | { readonly started: true }
  | { readonly started: false; readonly why: CannotOpen['why'] | 'failed'; readonly message: string };

const USER = 'neo4j';

async function serve(folder: string): Promise<void> {
  const limits = limitsFrom(process.env);
  const password = randomBytes(24).toString('base64url');
  let ending = false;
  let listener: Listener | undefined;
  let idle: NodeJS.Timeout | undefined;

  const end = async (status: number) => {
    if (ending) return;
    ending = true;
    clearTimeout(idle);
    if (readServer(folder)?.pid === process.pid) removeServer(folder);
    listener?.close();
    await engine.close();
    process.exit(status);
  };
  const waitForClients = (ms: number) => {
    clearTimeout(idle);
    idle = setTimeout(() => end(0), ms);
  };

  const engine = await Engine.open(folder, limits, (error) => {
    log(`the database was lost: ${error.message}`);
    end(1);
  });
  const mayEnter = (user: PackValue | undefined, given: PackValue | undefined) =>
    user === USER && typeof given === 'string' && isSame(given, password);
  listener = await listen({
    host: (address) => ({ engine, address, mayEnter }),
    login: limits.login,
    onClients: (clients) => {
      if (clients > 0) clearTimeout(idle);
      else if (!ending) waitForClients(limits.grace);
    },
  });
  writeServer(folder, { pid: process.pid, port: listener.port, user: USER, password });
  waitForClients(limits.firstGrace);
  process.on('SIGTERM', () => end(0));
  process.on('SIGINT', () => end(0));
  log(`listening on port ${listener.port}`);
}

/** Whether two secrets are the same, in a time that does not tell where they differ. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function log(message: string): void {
  console.error(`${new Date().toISOString()} [${process.pid}] ${message}`);
}

function tell(started: Started): Promise<void> {
  return new Promise((resolve) => {
    if (process.send && process.connected) process.send(started, () => resolve());
    else resolve();
  });
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (!values.data) {
  console.error('usage: server.js --data DIR');
  process.exit(2);
}
try {
  await serve(values.data);
  await tell({ started: true });
  if (process.connected) process.disconnect();
} catch (error) {
  const why = error instanceof CannotOpen ? error.why : 'failed';
  const message = (error as Error).message;
  if (why !== 'locked') log(message);
  await tell({ started: false, why, message });
  process.exit(1);
}
