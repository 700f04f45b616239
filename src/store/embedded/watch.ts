import type { EngineChild } from './child.ts';
import { CODES, Failure } from './failures.ts';
import type { Limits } from './limits.ts';
import { residentBytes } from './memory.ts';

const WATCH_MS = 50;

interface Running {
  readonly child: EngineChild;
  readonly since: number;
  /** Bytes the process held when the query began; null until known. */
  memory: number | null;
  /** Fails the query and ends the process. */
  end(failure: Failure): void;
}

/** Watches the queries that run, and ends those that pass a limit together with the process that runs them. */
export class Watch {
  readonly #limits: Limits;
  readonly #kill: (child: EngineChild) => void;
  readonly #running = new Set<Running>();
  #looking = false;

  constructor(limits: Limits, kill: (child: EngineChild) => void) {
    this.#limits = limits;
    this.#kill = kill;
    setInterval(() => this.#look(), WATCH_MS).unref();
  }

  /**
   * What a query gives, if it does so within `time` milliseconds and without more memory than it may have. A query whose
   * signal is aborted fails at once; its process is ended only if it does not come to its end soon.
   * @throws Failure for a limit, the signal's reason, and whatever the query throws
   */
  within<T>(child: EngineChild, query: Promise<T>, time: number, signal: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = (failure: Failure) => {
        reject(failure);
        this.#kill(child);
      };
      const running: Running = { child, since: performance.now(), memory: null, end };
      const late = () => end(new Failure(CODES.timeLimit, `the query ran longer than ${Math.round(time)} ms`));
      let timer = setTimeout(late, time);
      const abandon = () => {
        clearTimeout(timer);
        timer = setTimeout(() => this.#kill(child), this.#limits.abandoned);
        reject(signal.reason);
      };
      signal.addEventListener('abort', abandon, { once: true });
      this.#running.add(running);
      residentBytes(child.pid).then((bytes) => {
        running.memory = bytes;
      });
      query.then(resolve, reject).finally(() => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abandon);
        this.#running.delete(running);
      });
    });
  }

  /** Ends the oldest of the queries during which their process has grown past the limit. */
  async #look(): Promise<void> {
    const [first] = this.#running;
    if (!first || this.#looking) return;
    this.#looking = true;
    const now = await residentBytes(first.child.pid);
    const grown = ({ child, memory }: Running) =>
      child === first.child && memory !== null && now !== null && now - memory > this.#limits.memory;
    const [oldest] = [...this.#running].filter(grown).sort((a, b) => a.since - b.since);
    oldest?.end(new Failure(CODES.memoryLimit, `the query took more than ${this.#limits.memory} bytes of memory`));
    if (oldest) await oldest.child.ended;
    this.#looking = false;
  }
}
