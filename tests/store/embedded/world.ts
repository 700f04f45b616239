import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type Neo4jError } from 'neo4j-driver';
import { connectEmbedded, type EmbeddedAddress } from '../../../src/store/embedded/connect.ts';
import { readServer } from '../../../src/store/embedded/folder.ts';
import { Deframer, frame } from '../../../src/store/embedded/framing.ts';
import type { Limits } from '../../../src/store/embedded/limits.ts';
import { REQUESTS, type Request } from '../../../src/store/embedded/messages.ts';
import { encode } from '../../../src/store/embedded/pack.ts';
import { type PackValue, Structure } from '../../../src/store/embedded/packstream.ts';
import { decode } from '../../../src/store/embedded/unpack.ts';

/** A store of its own in a temporary folder. */
export interface World {
  readonly folder: string;
  readonly address: EmbeddedAddress;
  readonly driver: Driver;
  /** The server's process. */
  readonly pid: number;
  open(scheme?: 'bolt' | 'neo4j'): Driver;
  end(): Promise<void>;
}

export const newFolder = () => mkdtemp(join(tmpdir(), 'hearsay-store-'));

export async function openWorld(limits: Partial<Limits> = {}, folder?: string): Promise<World> {
  const home = folder ?? (await newFolder());
  const address = await connectEmbedded(home, { limits: { grace: 200, ...limits } });
  const drivers: Driver[] = [];
  const open = (scheme: 'bolt' | 'neo4j' = 'bolt') => {
    const auth = neo4j.auth.basic(address.user, address.password);
    const driver = neo4j.driver(address.uri.replace('bolt', scheme), auth, { disableLosslessIntegers: true });
    drivers.push(driver);
    return driver;
  };
  const pid = readServer(home)?.pid ?? 0;
  const end = async () => {
    for (const driver of drivers) await driver.close();
    address.release();
    await until(() => !isAlive(pid));
    if (!folder) await rm(home, { recursive: true, force: true });
  };
  return { folder: home, address, driver: open(), pid, open, end };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Looks again and again until it is so. */
export async function until(isSo: () => boolean | Promise<boolean>, patience = 15_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`still not so after ${patience} ms: ${isSo}`);
    await sleep(20);
  }
}

/** Rows of one query as arrays. */
export async function rows(driver: Driver, query: string, params: Record<string, unknown> = {}): Promise<unknown[][]> {
  const { records } = await driver.executeQuery(query, params);
  return records.map((record) => [...record.values()]);
}

/** The status with which work fails; null where it does not. */
export async function codeOf(work: Promise<unknown>): Promise<string | null> {
  return work.then(
    () => null,
    (error: Neo4jError) => error.code ?? String(error),
  );
}

/** A client that speaks Bolt message by message. */
export class RawClient {
  readonly #socket: Socket;
  readonly #deframer = new Deframer(2 ** 26);
  readonly #answers: Structure[] = [];
  #left = 4;
  closed = false;

  /** `version`: the one to propose, as in a handshake. */
  constructor({ uri }: EmbeddedAddress, version = '00000405') {
    this.#socket = connect(Number(new URL(uri).port), '127.0.0.1');
    this.#socket.on('close', () => {
      this.closed = true;
    });
    this.#socket.on('error', () => undefined);
    this.#socket.on('data', (bytes: Buffer) => {
      const rest = bytes.subarray(this.#left);
      this.#left = Math.max(0, this.#left - bytes.length);
      for (const message of this.#deframer.push(rest)) this.#answers.push(decode(message) as Structure);
    });
    this.#socket.write(Buffer.from(`6060b017${version}${'0'.repeat(24)}`, 'hex'));
  }

  async logIn({ user, password }: EmbeddedAddress): Promise<void> {
    this.send('HELLO', {});
    this.send('LOGON', { scheme: 'basic', principal: user, credentials: password });
    await this.expect(2);
  }

  send(request: Request, ...fields: PackValue[]): void {
    this.#socket.write(frame(encode(new Structure(REQUESTS[request], fields))));
  }

  write(bytes: Buffer): void {
    this.#socket.write(bytes);
  }

  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  end(): void {
    this.#socket.destroy();
  }

  get received(): number {
    return this.#answers.length;
  }

  /** The next `count` answers. */
  async expect(count: number): Promise<Structure[]> {
    await until(() => this.#answers.length >= count || this.closed);
    return this.#answers.splice(0, count);
  }
}

/** An answer as `[tag, first field]`. */
export const plain = ({ tag, fields }: Structure) => [tag, fields[0]];
