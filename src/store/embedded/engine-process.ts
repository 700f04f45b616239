/**
 * The process that owns the database. It is forked by engine.ts, answers its calls, and ends with it; a query that
 * passes a limit is ended by ending this process.
 */
import grafeo, { type QueryResult, type Transaction } from '@grafeo-db/js';
import { classify, returnsAll } from '../statement.ts';
import type { Acknowledged, Call, Reply, Request, Result } from './calls.ts';
import { CODES, Failure, fromEngine } from './failures.ts';
import { databaseFile, proofFile, readAcknowledged, whatIsMissing, writeAcknowledged } from './folder.ts';
import { quoteKeywords } from './keywords.ts';
import { recordsOf } from './records.ts';

/** When the log is folded into the database file: after this long, or this many bytes of it. */
const CHECKPOINT = { intervalMs: 5_000, walBytes: 32 * 2 ** 20 };

const folder = process.argv[2] ?? '.';
/** `wrote`: there is something to commit. `counted`: the engine says so; it is silent under PROFILE. */
const transactions = new Map<number, { readonly engine: Transaction; wrote: boolean; counted: boolean }>();
/** The last call of each transaction that has one under way. */
const turns = new Map<number, Promise<unknown>>();

function open(): grafeo.GrafeoDB {
  try {
    const db = grafeo.GrafeoDB.create(databaseFile(folder));
    const missing = whatIsMissing(readAcknowledged(folder), stateOf(db));
    if (missing) {
      db.close();
      refuse(
        'damaged',
        `${databaseFile(folder)}: ${missing}. Remove ${proofFile(folder)} to go on with what is there.`,
      );
    }
    db.setCheckpointTriggers(CHECKPOINT);
    return db;
  } catch (error) {
    const message = (error as Error).message;
    if (/lock/.test(message)) refuse('locked', message);
    if (/os error (13|30|1|28)\b|[Pp]ermission denied|Read-only/.test(message)) refuse('not-writable', message);
    return refuse('damaged', `${databaseFile(folder)}: ${message}`);
  }
}

function refuse(failed: 'locked' | 'damaged' | 'not-writable', message: string): never {
  process.send?.({ failed, message } satisfies Reply, () => process.exit(1));
  throw new Error(message);
}

function stateOf(db: grafeo.GrafeoDB): Acknowledged {
  return { epoch: Number(db.currentEpoch()), nodes: db.nodeCount(), edges: db.edgeCount() };
}

const db = open();

async function run(call: Call & { readonly do: 'run' }): Promise<Result> {
  const { kind, prefix } = classify(call.query);
  if (kind === 'load')
    throw new Failure(CODES.forbidden, 'LOAD is not allowed: this store reads no files or addresses');
  if (call.read && kind === 'schema') throw readOnly('the schema cannot be changed');
  if (kind === 'schema') return answer(await db.executeCypher(call.query, call.params), call, false);
  const transaction = transactions.get(call.tx) ?? begin(call.tx);
  try {
    const result = await transaction.engine.executeCypher(quoteKeywords(call.query), call.params);
    const counted = Object.values(result.counters).some(Boolean);
    // PROFILE runs a query for real.
    const wrote = counted || (prefix === 'PROFILE' && kind === 'write');
    if (wrote && call.read) throw readOnly('nothing can be written');
    transaction.wrote ||= wrote;
    transaction.counted ||= counted;
    const answered = answer(result, call, wrote);
    if (call.single && !wrote) end(call.tx);
    return answered;
  } catch (error) {
    end(call.tx);
    throw error;
  }
}

function readOnly(what: string): Failure {
  return new Failure(CODES.readOnly, `in a read transaction ${what}`);
}

function begin(tx: number) {
  const transaction = { engine: db.beginTransaction(), wrote: false, counted: false };
  transactions.set(tx, transaction);
  return transaction;
}

/** Rolls back what is left of a transaction. */
function end(tx: number): void {
  const transaction = transactions.get(tx);
  transactions.delete(tx);
  if (transaction?.engine.isActive) transaction.engine.rollback();
}

function answer(result: QueryResult, call: Call & { readonly do: 'run' }, wrote: boolean): Result {
  // Neo4j orders the columns of RETURN * by name, the engine by their first use.
  const columns = returnsAll(call.query) ? result.columns.sort() : result.columns;
  return { columns, ...recordsOf(result, columns, call), stats: statsOf(result), wrote };
}

function statsOf({ counters }: QueryResult): Result['stats'] {
  const stats = {
    'nodes-created': counters.nodesCreated,
    'nodes-deleted': counters.nodesDeleted,
    'relationships-created': counters.edgesCreated,
    'relationships-deleted': counters.edgesDeleted,
    'properties-set': counters.propertiesSet,
    'labels-added': counters.labelsAdded,
    'labels-removed': counters.labelsRemoved,
  };
  const changed = Object.entries(stats).filter(([, count]) => count > 0);
  return changed.length > 0 ? { ...Object.fromEntries(changed), 'contains-updates': true } : {};
}

/** Commits, and notes what is there now before anyone is told. */
function commit(tx: number): Acknowledged {
  const transaction = transactions.get(tx);
  if (!transaction) throw new Failure(CODES.noTransaction, 'the transaction is gone');
  if (!transaction.wrote) end(tx);
  else {
    transactions.delete(tx);
    transaction.engine.commit();
    // A commit without changes leaves no trace in the log, so it must not be looked for later.
    if (transaction.counted) writeAcknowledged(folder, stateOf(db));
  }
  return stateOf(db);
}

/** A transaction's calls one after another: a rollback waits for the query that it overtakes. */
function inTurn<T>(tx: number, work: () => T | Promise<T>): Promise<T> {
  const done = (turns.get(tx) ?? Promise.resolve()).then(work);
  const settled = done
    .catch(() => undefined)
    .then(() => {
      if (turns.get(tx) === settled) turns.delete(tx);
    });
  turns.set(tx, settled);
  return done;
}

async function handle(call: Call): Promise<Result | Acknowledged | null> {
  if (call.do === 'run') return inTurn(call.tx, () => run(call));
  if (call.do === 'commit') return inTurn(call.tx, () => commit(call.tx));
  if (call.do === 'rollback') return inTurn(call.tx, () => end(call.tx)).then(() => null);
  close();
  return null;
}

function close(): void {
  for (const tx of [...transactions.keys()]) end(tx);
  db.close();
}

process.on('message', (request: Request) => {
  handle(request).then(
    (value) => reply({ id: request.id, value }),
    (error: unknown) => {
      const { code, message } = fromEngine(error);
      reply({ id: request.id, code, message });
    },
  );
});

function reply(message: Reply): void {
  if (process.connected) process.send?.(message);
}

// The server is gone. What was committed is safe in the log, so a query still running need not be waited for.
process.on('disconnect', () => {
  try {
    close();
  } finally {
    process.kill(process.pid, 'SIGKILL');
  }
});
// A Ctrl-C in the terminal goes to the whole group; the server decides when this process ends.
process.on('SIGINT', () => undefined);

reply({ ready: stateOf(db) });
