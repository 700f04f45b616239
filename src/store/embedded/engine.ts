/**
 * The engine as the server sees it: transactions and queries under limits. A query that passes a limit fails, and the
 * process that runs it is ended and opened again; whatever else was under way is run again where that cannot be seen,
 * and otherwise fails with a status that drivers retry.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Acknowledged, Result } from './calls.ts';
import { EngineChild, Gone } from './child.ts';
import { CODES, Failure } from './failures.ts';
import type { Limits } from './limits.ts';
import { Slots } from './slots.ts';
import { Watch } from './watch.ts';

/** A transaction; the engine begins it with its first query. */
export interface Transaction {
  readonly id: number;
  readonly read: boolean;
  /** When it must be over, in milliseconds of the clock; null: no limit but those of its queries. */
  readonly expires: number | null;
  /** The process that holds it, and how many of its queries have succeeded there. */
  child: EngineChild | null;
  queries: number;
  /** Whether there is something to commit. */
  wrote: boolean;
}

export interface Query {
  readonly query: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The only query of its transaction. */
  readonly single: boolean;
  readonly bolt5: boolean;
}

const LOCK_PATIENCE_MS = 10_000;
const COMMIT_PATIENCE_MS = 500;
const CLOSE_PATIENCE_MS = 5_000;
const MOST_RERUNS = 5;
const CONFLICT_PATIENCE_MS = 5_000;

export class Engine {
  readonly #folder: string;
  readonly #limits: Limits;
  readonly #slots: Slots;
  readonly #onLoss: (error: Error) => void;
  readonly #watch: Watch;
  /** One commit at a time, so that after a crash the count of commits tells whether the last one was made. */
  readonly #committing = new Slots(1);
  #commitUnderWay: Promise<unknown> = Promise.resolve();
  #child: Promise<EngineChild>;
  #epoch: number;
  #lastId = 0;
  #closing = false;

  private constructor(folder: string, limits: Limits, child: EngineChild, onLoss: (error: Error) => void) {
    this.#folder = folder;
    this.#limits = limits;
    this.#slots = new Slots(limits.concurrent);
    this.#onLoss = onLoss;
    this.#child = Promise.resolve(child);
    this.#epoch = child.found.epoch;
    this.#watchEnd(child);
    this.#watch = new Watch(limits, (guilty) => this.#kill(guilty));
  }

  /**
   * Opens the database in `folder`. `onLoss` hears when it was lost later and cannot be opened again.
   * @throws CannotOpen
   */
  static async open(folder: string, limits: Limits, onLoss: (error: Error) => void): Promise<Engine> {
    const child = await EngineChild.open(folder, threadsFor(limits));
    return new Engine(folder, limits, child, onLoss);
  }

  /** `timeout`: milliseconds for the whole transaction, or null. */
  begin(read: boolean, timeout: number | null): Transaction {
    const expires = timeout === null ? null : Date.now() + timeout;
    return { id: ++this.#lastId, read, expires, child: null, queries: 0, wrote: false };
  }

  /**
   * Runs a query, and commits where it is the only one. The first query of a transaction that meets another's write
   * waits and tries again.
   * @throws Failure
   */
  async run(tx: Transaction, query: Query, signal: AbortSignal): Promise<Result> {
    const started = Date.now();
    for (let attempt = 0; ; attempt++) {
      try {
        const result = await this.#runOnce(tx, query, signal);
        tx.wrote ||= result.wrote;
        if (query.single && tx.wrote) await this.commit(tx);
        tx.queries++;
        return result;
      } catch (error) {
        signal.throwIfAborted();
        const fresh = tx.read || tx.queries === 0;
        if (error instanceof Gone && fresh && attempt < MOST_RERUNS) {
          // Its channel closes a moment before it has ended; only then is the next one on its way.
          await tx.child?.ended;
          continue;
        }
        if (error instanceof Gone) throw restarted();
        const conflict = error instanceof Failure && error.code === CODES.again;
        if (!conflict || tx.queries > 0 || Date.now() - started > CONFLICT_PATIENCE_MS) throw error;
        tx.child = null;
        tx.wrote = false;
        await sleep(Math.random() * Math.min(100, 2 ** attempt), undefined, { signal });
      }
    }
  }

  /** @throws Failure; after it nothing of the transaction is kept. */
  async commit(tx: Transaction): Promise<Acknowledged | null> {
    if (tx.expires !== null && tx.expires <= Date.now())
      throw new Failure(CODES.timeLimit, 'the transaction ran out of time');
    if (!tx.wrote) return this.rollback(tx).then(() => null);
    const child = await this.#child;
    if (tx.child !== child) throw restarted();
    const release = await this.#committing.take();
    try {
      const commit = child.call<Acknowledged>({ do: 'commit', tx: tx.id });
      this.#commitUnderWay = commit.catch(() => undefined);
      const acknowledged = await commit;
      this.#epoch = acknowledged.epoch;
      return acknowledged;
    } catch (error) {
      if (!(error instanceof Gone)) throw error;
      const before = this.#epoch;
      const { found } = await this.#reopened(child);
      this.#epoch = found.epoch;
      if (found.epoch > before) return found;
      throw restarted();
    } finally {
      release();
    }
  }

  /** Never fails: a transaction whose process is gone is rolled back already. */
  async rollback(tx: Transaction): Promise<void> {
    await tx.child?.call({ do: 'rollback', tx: tx.id }).catch(() => undefined);
    tx.child = null;
  }

  /** Closes the database cleanly; what is under way is rolled back. */
  async close(): Promise<void> {
    this.#closing = true;
    const child = await this.#child.catch(() => null);
    if (!child) return;
    await Promise.race([child.call({ do: 'close' }), sleep(CLOSE_PATIENCE_MS, undefined, { ref: false })]).catch(
      () => undefined,
    );
    child.kill();
    await child.ended;
  }

  async #runOnce(tx: Transaction, query: Query, signal: AbortSignal): Promise<Result> {
    if (tx.expires !== null && tx.expires <= Date.now())
      throw new Failure(CODES.timeLimit, 'the transaction ran out of time');
    const release = await this.#slots.take(signal);
    let done: Promise<Result> | undefined;
    try {
      const child = await this.#childOf(tx);
      tx.child = child;
      const { rows, bytes } = this.#limits;
      done = child.call<Result>({ do: 'run', tx: tx.id, read: tx.read, rows, bytes, ...query });
      const time = Math.min(this.#limits.time, (tx.expires ?? Number.POSITIVE_INFINITY) - Date.now());
      return await this.#watch.within(child, done, Math.max(0, time), signal);
    } finally {
      // An abandoned query keeps its slot until it has really ended.
      if (done) done.then(release, release);
      else release();
    }
  }

  /** The process that runs a transaction: the one that holds it, or where nothing would be missed, the present one. */
  async #childOf(tx: Transaction): Promise<EngineChild> {
    const child = await this.#child;
    if (tx.child && tx.child !== child && !tx.read && tx.queries > 0) throw restarted();
    return child;
  }

  /** Ends the process, but lets a commit that is being made come through first. */
  #kill(child: EngineChild): void {
    Promise.race([this.#commitUnderWay, sleep(COMMIT_PATIENCE_MS)]).then(() => child.kill());
  }

  #watchEnd(child: EngineChild): void {
    child.ended.then(() => {
      if (this.#closing) return;
      this.#child = EngineChild.openPatiently(this.#folder, threadsFor(this.#limits), LOCK_PATIENCE_MS);
      this.#child.then((next) => this.#watchEnd(next), this.#onLoss);
    });
  }

  async #reopened(dead: EngineChild): Promise<EngineChild> {
    await dead.ended;
    return this.#child;
  }
}

function threadsFor(limits: Limits): number {
  return limits.concurrent + 2;
}

function restarted(): Failure {
  return new Failure(CODES.again, 'the store was restarted; the transaction can be tried again');
}
