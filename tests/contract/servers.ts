import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { readServer } from '../../src/store/embedded/folder.ts';
import { openStore } from '../../src/store/open.ts';
import type { Address, Store } from '../../src/store/store.ts';
import { neo4jServer } from '../services.ts';

/** Where a store is: what `openStore` and a loader process take. */
export interface Place {
  readonly dataDir: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A server that the contract is checked on. */
export interface Server {
  readonly name: string;
  /** An empty graph; the one before it may be gone. */
  empty(): Promise<Place>;
  /** Ends the server by SIGKILL, where a test may; it is started again by whoever needs it next. */
  kill?(place: Place): void;
}

const folders: string[] = [];

const EMBEDDED: Server = {
  name: 'the embedded server',
  async empty() {
    const dataDir = await mkdtemp(join(tmpdir(), 'hearsay-contract-'));
    folders.push(dataDir);
    return { dataDir, env: {} };
  },
  kill({ dataDir }) {
    const running = readServer(dataDir);
    if (running === null) throw new Error(`No server is running for ${dataDir}`);
    process.kill(running.pid, 'SIGKILL');
  },
};

const found = neo4jServer();
const NEO4J: Server[] = found
  ? [
      {
        name: 'Neo4j',
        async empty() {
          const place = { dataDir: '', env: { ...found } };
          const store = await openStore(place);
          await withDriver(store.address, (driver) => driver.executeQuery('MATCH (n) DETACH DELETE n'));
          await store.close();
          return place;
        },
      },
    ]
  : [];

/** Both stores, or the embedded one alone where no Neo4j is found; `tests/services.ts` says so then. */
export const SERVERS: readonly Server[] = [EMBEDDED, ...NEO4J];

/** Removes what `empty` made. */
export async function cleanUp(): Promise<void> {
  for (const server of NEO4J) await server.empty();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Runs `use` with a plain neo4j-driver on the server of a store, past all of the store's own checks. */
export async function withDriver<T>(address: Address, use: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  try {
    return await use(driver);
  } finally {
    await driver.close();
  }
}

export async function withStore<T>(place: Place, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(place);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
