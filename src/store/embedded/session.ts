/** One client's work after the bytes: who it is, its transaction, its open results. */
import type { Result } from './calls.ts';
import type { Engine, Transaction } from './engine.ts';
import { CODES, Failure } from './failures.ts';
import { atLeast, type Version } from './handshake.ts';
import { asMap, type Metadata, type Request } from './messages.ts';
import type { PackValue } from './packstream.ts';
import { answered, DATABASE, SERVER_VERSION } from './probes.ts';
import { toEngine } from './values.ts';

/** What every session of a server shares. */
export interface Host {
  readonly engine: Engine;
  /** `127.0.0.1:7687` */
  readonly address: string;
  mayEnter(user: PackValue | undefined, password: PackValue | undefined): boolean;
}

/** `more`: see states.ts. */
export interface Outcome {
  readonly metadata: Metadata;
  readonly more?: boolean;
}

/** Sends records; settles when the client can take more, and says whether to go on. */
export type Send = (bytes: Buffer) => Promise<boolean>;

interface OpenResult {
  readonly result: Result;
  /** Records sent. */
  at: number;
}

const SLICE = 64 * 1024;

export class Session {
  readonly #host: Host;
  readonly #id: string;
  readonly #version: Version;
  #routedTo: string | null = null;
  #tx: Transaction | null = null;
  #expiry: NodeJS.Timeout | undefined;
  readonly #results = new Map<number, OpenResult>();
  #lastResult = -1;

  constructor(host: Host, id: string, version: Version) {
    this.#host = host;
    this.#id = id;
    this.#version = version;
  }

  /** @throws Failure */
  async handle(request: Request, fields: readonly PackValue[], send: Send, signal: AbortSignal): Promise<Outcome> {
    switch (request) {
      case 'HELLO':
        return this.#hello(map(fields[0]));
      case 'LOGON':
        return this.#logon(map(fields[0]));
      case 'ROUTE':
        return this.#route(fields);
      case 'BEGIN':
        return this.#begin(map(fields[0]));
      case 'RUN':
        return this.#run(fields, signal);
      case 'PULL':
        return this.#advance(map(fields[0]), send);
      case 'DISCARD':
        return this.#advance(map(fields[0]), null);
      case 'COMMIT':
        return this.#commit();
      case 'ROLLBACK':
      case 'RESET':
        await this.release();
        return { metadata: {} };
      default:
        return { metadata: {} };
    }
  }

  /** Lets go of the transaction, rolled back, and of all results. */
  async release(): Promise<void> {
    clearTimeout(this.#expiry);
    this.#forgetResults();
    const tx = this.#tx;
    this.#tx = null;
    if (tx) await this.#host.engine.rollback(tx);
  }

  #hello(extra: Metadata): Outcome {
    const logonFollows = atLeast(this.#version, 5, 1);
    if (!logonFollows) this.#logon(extra);
    const routing = asMap(extra.routing) ?? {};
    this.#routedTo = typeof routing.address === 'string' ? routing.address : null;
    const metadata = { server: `Neo4j/${SERVER_VERSION}`, connection_id: this.#id, hints: {} };
    return { metadata, more: logonFollows };
  }

  #logon({ scheme, principal, credentials }: Metadata): Outcome {
    if (scheme !== 'basic' || !this.#host.mayEnter(principal, credentials))
      throw new Failure(CODES.unauthorized, 'The client is unauthorized due to authentication failure.');
    return { metadata: {} };
  }

  /** There is one server, for all roles, under the address by which the client has reached it. */
  #route(fields: readonly PackValue[]): Outcome {
    const context = map(fields[0]);
    const [, , extra] = fields;
    checkDatabase(typeof extra === 'string' ? extra : map(extra).db);
    const asked = typeof context.address === 'string' ? context.address : this.#routedTo;
    const addresses = [asked ?? this.#host.address];
    const servers = ['ROUTE', 'READ', 'WRITE'].map((role) => ({ addresses, role }));
    return { metadata: { rt: { ttl: 300, db: DATABASE, servers } } };
  }

  #begin(extra: Metadata): Outcome {
    this.#tx = this.#open(extra);
    const { expires } = this.#tx;
    const tx = this.#tx;
    if (expires !== null) this.#expiry = setTimeout(() => this.#host.engine.rollback(tx), expires - Date.now());
    return { metadata: {} };
  }

  #open(extra: Metadata): Transaction {
    checkDatabase(extra.db);
    const { mode, tx_timeout: timeout, imp_user: other } = extra;
    if (other !== undefined && other !== null)
      throw new Failure(CODES.forbidden, 'nobody can act as another user here');
    const limited = typeof timeout === 'number' && timeout > 0 ? timeout : null;
    return this.#host.engine.begin(mode === 'r', limited);
  }

  async #run([query, parameters, extra]: readonly PackValue[], signal: AbortSignal): Promise<Outcome> {
    if (typeof query !== 'string') throw new Failure(CODES.badRequest, 'RUN needs a query');
    const { engine } = this.#host;
    const single = this.#tx === null;
    const tx = this.#tx ?? this.#open(map(extra));
    const params = toEngine(map(parameters)) as Record<string, unknown>;
    const bolt5 = this.#version.major >= 5;
    try {
      const result = await engine.run(tx, { query: answered(query), params, single, bolt5 }, signal);
      if (single) this.#forgetResults();
      this.#results.set(++this.#lastResult, { result, at: 0 });
      return { metadata: { fields: result.columns, t_first: 0, ...(single ? {} : { qid: this.#lastResult }) } };
    } catch (error) {
      if (single) engine.rollback(tx);
      throw error;
    }
  }

  /** Sends (PULL) or passes over (DISCARD, no `send`) the next `n` records of a result. */
  async #advance({ n, qid = -1 }: Metadata, send: Send | null): Promise<Outcome> {
    const id = qid === -1 ? this.#lastResult : Number(qid);
    const open = this.#results.get(id);
    if (!open) throw new Failure(CODES.badRequest, `there is no open result ${qid}`);
    const count = Number(n ?? -1);
    if (!Number.isInteger(count) || count === 0 || count < -1)
      throw new Failure(CODES.badRequest, 'n must be -1 or greater than 0');
    const { ends } = open.result;
    const until = count === -1 ? ends.length : Math.min(ends.length, open.at + count);
    if (send) await sendRecords(open, until, send);
    open.at = until;
    if (until < ends.length) return { metadata: { has_more: true }, more: true };
    this.#results.delete(id);
    return { metadata: this.#summary(open.result), more: this.#results.size > 0 };
  }

  #summary({ columns, stats, wrote }: Result): Metadata {
    const type = wrote ? (columns.length > 0 ? 'rw' : 'w') : 'r';
    const changed = Object.keys(stats).length > 0 ? { stats } : {};
    return { type, t_last: 0, db: DATABASE, ...changed, ...(this.#tx ? {} : { bookmark: bookmark(null) }) };
  }

  async #commit(): Promise<Outcome> {
    const tx = this.#tx;
    if (!tx) throw new Failure(CODES.badRequest, 'there is no transaction');
    const done = await this.#host.engine.commit(tx);
    this.#tx = null;
    clearTimeout(this.#expiry);
    this.#forgetResults();
    return { metadata: { bookmark: bookmark(done?.epoch ?? null) } };
  }

  #forgetResults(): void {
    this.#results.clear();
    this.#lastResult = -1;
  }
}

/** Whole records, at least a slice at a time, as fast as the client reads. */
async function sendRecords({ result, at }: OpenResult, until: number, send: Send): Promise<void> {
  const { records, ends } = result;
  let from = at === 0 ? 0 : (ends[at - 1] ?? 0);
  for (let i = at; i < until; i++) {
    const end = ends[i] ?? from;
    if (end - from < SLICE && i + 1 < until) continue;
    if (!(await send(records.subarray(from, end)))) return;
    from = end;
  }
}

function map(value: PackValue | undefined): Metadata {
  const found = asMap(value);
  if (!found) throw new Failure(CODES.badRequest, 'a map was expected');
  return found;
}

function checkDatabase(name: PackValue | undefined): void {
  if (name === undefined || name === null || name === '' || name === DATABASE || name === 'system') return;
  throw new Failure(CODES.noDatabase, `there is no database ${JSON.stringify(name)}; the only one is ${DATABASE}`);
}

/** One server: whatever was committed is seen by whoever comes next, so a bookmark only has to look like one. */
function bookmark(epoch: number | null): string {
  return `hearsay:${epoch ?? 0}`;
}
