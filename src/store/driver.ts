import neo4j, { type Driver, type Result } from 'neo4j-driver';
import { HearsayError } from '../errors.ts';
import { openLink, type Reached } from './link.ts';
import { migrate } from './migrate.ts';
import { refuseUnlessReading } from './statement.ts';
import type { Limits, LoadOptions, Store, Table, Value } from './store.ts';
import { toParameters, toPlain } from './values.ts';
import { replaceArticles, writeArticles } from './write.ts';

const ROWS = 1_000;
const TIMEOUT_MS = 5_000;
/** Rows the server sends at a time; it sends no more until they are read. */
const FETCH = 500;
/** How often a read or a batch is tried: a reader waits for its answer, a load for hours. */
const READS = 2;
const WRITES = 10;

/**
 * A store over neo4j-driver, the same for a Neo4j server and the embedded one. `reach` says where the server is.
 * @throws HearsayError `store-unavailable` where no server answers or the password is refused
 */
export async function connect(reach: () => Promise<Reached>): Promise<Store> {
  const link = await openLink(reach);
  const write = <T>(use: (driver: Driver) => Promise<T>) => link.attempt(WRITES, use);
  let migrated = false;

  return {
    get address() {
      return link.address;
    },
    async read(query, params = {}, limits = {}) {
      refuseUnlessReading(query);
      return link.attempt(READS, (driver) => readTable(driver, query, params, limits));
    },
    async load(articles, options: LoadOptions = {}) {
      if (!migrated) await write(migrate);
      migrated = true;
      return writeArticles(write, articles, options);
    },
    async replace(articles, options: LoadOptions = {}) {
      return writeArticles(write, articles, options, replaceArticles);
    },
    close: link.close,
  };
}

async function readTable(
  driver: Driver,
  query: string,
  params: Readonly<Record<string, unknown>>,
  { rows = ROWS, timeoutMs = TIMEOUT_MS, signal }: Limits,
): Promise<Table> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: Math.min(rows + 1, FETCH) });
  // Closing the session resets its connection, upon which the server ends the query.
  const leave = () => session.close().catch(() => undefined);
  signal?.addEventListener('abort', leave);
  try {
    signal?.throwIfAborted();
    return await session.executeRead((tx) => firstRows(tx.run(query, toParameters(params)), rows), {
      timeout: timeoutMs,
    });
  } catch (error) {
    throw signal?.aborted ? new HearsayError('limit-exceeded', 'whoever asked has left', { cause: error }) : error;
  } finally {
    signal?.removeEventListener('abort', leave);
    await session.close();
  }
}

/** Reads no further than the row after the last that is kept. */
async function firstRows(result: Result, limit: number): Promise<Table> {
  const columns = await result.keys();
  const rows: Value[][] = [];
  let truncated = false;
  for await (const record of result) {
    if (rows.length === limit) {
      truncated = true;
      break;
    }
    rows.push(columns.map((_, i) => toPlain(record.get(i))));
  }
  return { columns, rows, truncated };
}
