import neo4j, { type Driver, type Result } from 'neo4j-driver';
import { asHearsayError } from './failure.ts';
import { migrate } from './migrate.ts';
import { refuseUnlessReading } from './statement.ts';
import type { Address, Limits, LoadOptions, Store, Table, Value } from './store.ts';
import { toParameters, toPlain } from './values.ts';
import { writeArticles } from './write.ts';

const ROWS = 1_000;
const TIMEOUT_MS = 5_000;
/** Rows the server sends at a time; it sends no more until they are read. */
const FETCH = 500;

/**
 * A store over neo4j-driver, the same for a Neo4j server and the embedded one. `release` is called when it is closed.
 * @throws HearsayError `store-unavailable` where no server answers or the password is refused
 */
export async function connect(address: Address, release: () => void = () => {}): Promise<Store> {
  const auth = neo4j.auth.basic(address.user, address.password);
  const driver = neo4j.driver(address.uri, auth, {
    userAgent: 'hearsay/0.1',
    maxConnectionPoolSize: 20,
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 30_000,
  });
  const close = async () => {
    await driver.close();
    release();
  };
  const failed = (error: unknown) => asHearsayError(error, address.uri);
  try {
    await driver.getServerInfo();
  } catch (error) {
    await close();
    throw failed(error);
  }
  let migrated: Promise<void> | undefined;

  return {
    address,
    async read(query, params = {}, limits = {}) {
      refuseUnlessReading(query);
      return readTable(driver, query, params, limits).catch((error: unknown) => {
        throw failed(error);
      });
    },
    async load(articles, options: LoadOptions = {}) {
      try {
        migrated ??= migrate(driver);
        await migrated;
        return await writeArticles(driver, articles, options);
      } catch (error) {
        migrated = undefined;
        throw failed(error);
      }
    },
    close,
  };
}

async function readTable(
  driver: Driver,
  query: string,
  params: Readonly<Record<string, unknown>>,
  { rows = ROWS, timeoutMs = TIMEOUT_MS }: Limits,
): Promise<Table> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: Math.min(rows + 1, FETCH) });
  try {
    return await session.executeRead((tx) => firstRows(tx.run(query, toParameters(params)), rows), {
      timeout: timeoutMs,
    });
  } finally {
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
