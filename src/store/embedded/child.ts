import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Acknowledged, Call, Reply, Request } from './calls.ts';
import { Failure } from './failures.ts';
import { programFile } from './program.ts';

/** Thrown by a call whose process ended before it answered. */
export class Gone extends Error {
  override readonly name = 'Gone';
}

/** Why a database cannot be opened. `locked`: another process has it open. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
  readonly why: 'locked' | 'damaged' | 'not-writable';

  constructor(why: CannotOpen['why'], message: string) {
    super(message);
    this.why = why;
  }
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** One process that owns the database, from its opening to its end. */
export class EngineChild {
  /** What it found on opening. */
  readonly found: Acknowledged;
  /** Settles when the process has ended. */
  readonly ended: Promise<void>;
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  private constructor(process: ChildProcess, found: Acknowledged) {
    this.found = found;
    this.#process = process;
    process.on('message', (reply: Reply) => this.#receive(reply));
    this.ended = once(process, 'exit').then(() => {
      for (const { reject } of this.#waiting.values()) reject(new Gone('the engine was ended'));
      this.#waiting.clear();
    });
  }

  /** @throws CannotOpen */
  static async open(folder: string, threads: number): Promise<EngineChild> {
    const process = fork(programFile('engine-process'), [folder], {
      serialization: 'advanced',
      execArgv: [],
      env: { ...globalThis.process.env, UV_THREADPOOL_SIZE: String(threads) },
    });
    const reply = await Promise.race([
      once(process, 'message').then(([message]) => message as Reply),
      once(process, 'exit').then(([code, signal]) => `its process ended with ${signal ?? code}`),
    ]);
    if (typeof reply === 'string') throw new CannotOpen('damaged', `the database cannot be opened: ${reply}`);
    if ('ready' in reply) return new EngineChild(process, reply.ready);
    const { failed, message } = reply as { failed: CannotOpen['why']; message: string };
    throw new CannotOpen(failed, message);
  }

  /** Opens, waiting up to `patience` milliseconds for another process to let go of the database. */
  static async openPatiently(folder: string, threads: number, patience: number): Promise<EngineChild> {
    const until = Date.now() + patience;
    for (;;) {
      try {
        return await EngineChild.open(folder, threads);
      } catch (error) {
        if (!(error instanceof CannotOpen) || error.why !== 'locked' || Date.now() > until) throw error;
        await sleep(50);
      }
    }
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  /** @throws Failure as the engine says, Gone when the process ends first */
  call<T>(call: Call): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (!this.#process.connected) return reject(new Gone('the engine was ended'));
      const id = ++this.#lastId;
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.#process.send({ ...call, id } satisfies Request, (error) => {
        if (error) this.#take(id)?.reject(new Gone(error.message));
      });
    });
  }

  /** Ends the process at once, whatever it is doing. */
  kill(): void {
    this.#process.kill('SIGKILL');
  }

  #receive(reply: Reply): void {
    if (!('id' in reply)) return;
    const waiting = this.#take(reply.id);
    if ('code' in reply) waiting?.reject(new Failure(reply.code, reply.message));
    else waiting?.resolve(reply.value);
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }
}
