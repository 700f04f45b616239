import neo4j, { type Driver } from 'neo4j-driver';
import { HearsayError } from '../errors.ts';
import { asHearsayError } from './failure.ts';
import type { Address } from './store.ts';

/** Where a server is at this moment; `release` is called when it is no longer needed. */
export interface Reached {
  readonly address: Address;
  release?(): void;
}

/** A connection to a server that may go and come back, even at another port. */
export interface Link {
  readonly address: Address;
  /**
   * Runs `use`, and runs it again, `attempts` times in all, while the server cannot be reached or is too busy.
   * @throws HearsayError for every failure of the driver
   */
  attempt<T>(attempts: number, use: (driver: Driver) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

interface Open extends Reached {
  readonly driver: Driver;
}

/** How long the driver itself goes on with a transaction that failed for a passing reason, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Opens a link; `reach` finds the server, or starts it, now and whenever it is gone.
 * @throws HearsayError `store-unavailable` where no server answers or the password is refused
 */
export async function openLink(reach: () => Promise<Reached>): Promise<Link> {
  let current = await open(reach);
  let renewal: Promise<void> | undefined;

  const renew = async (gone: Open) => {
    if (current !== gone) return;
    renewal ??= (async () => {
      const next = await open(reach);
      current = next;
      await shut(gone);
    })().finally(() => {
      renewal = undefined;
    });
    await renewal;
  };

  return {
    get address() {
      return current.address;
    },
    async attempt(attempts, use) {
      for (let left = attempts - 1; ; left--) {
        const used = current;
        try {
          return await use(used.driver);
        } catch (error) {
          const failure = asHearsayError(error, used.address.uri);
          if (left === 0 || !(failure instanceof HearsayError) || failure.code !== 'store-unavailable') throw failure;
          if (isGone(failure.cause)) await renew(used);
        }
      }
    },
    close: () => shut(current),
  };
}

async function open(reach: () => Promise<Reached>): Promise<Open> {
  const reached = await reach();
  const { uri, user, password } = reached.address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    userAgent: 'hearsay/0.1',
    maxConnectionPoolSize: 20,
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: PATIENCE,
  });
  const opened = { ...reached, driver };
  try {
    await driver.getServerInfo();
    return opened;
  } catch (error) {
    await shut(opened);
    throw asHearsayError(error, uri);
  }
}

async function shut({ driver, release }: Open): Promise<void> {
  await driver.close();
  release?.();
}

function isGone(cause: unknown): boolean {
  const code = (cause as { code?: unknown } | undefined)?.code;
  return code === 'ServiceUnavailable' || code === 'SessionExpired';
}
