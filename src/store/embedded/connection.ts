/** One client's bytes: handshake, messages in and out, and the state that decides which message is in order. */
import type { Duplex } from 'node:stream';
import { CannotOpen } from './child.ts';
import { CODES, Failure } from './failures.ts';
import { Deframer } from './framing.ts';
import { answer, HANDSHAKE_BYTES, MAGIC, negotiate } from './handshake.ts';
import { failure, IGNORED, type Request, requestOf, success } from './messages.ts';
import { Structure } from './packstream.ts';
import { type Host, Session } from './session.ts';
import { ignores, STEPS, type State } from './states.ts';
import { decode } from './unpack.ts';

/** Bytes one message may have, before and after login. */
const STRANGERS_MESSAGE = 64 * 2 ** 10;
const CLIENTS_MESSAGE = 64 * 2 ** 20;
const FAREWELL_MS = 1_000;
/** Messages waiting beyond which the client is not read. */
const MOST_WAITING = 256;

export class Connection {
  readonly #stream: Duplex;
  readonly #host: Host;
  readonly #id: string;
  #state: State = 'connected';
  #session: Session | null = null;
  #opening: Buffer = Buffer.alloc(0);
  readonly #deframer = new Deframer(STRANGERS_MESSAGE);
  readonly #waiting: Structure[] = [];
  /** RESETs that have arrived and are not yet answered. */
  #resets = 0;
  #working = false;
  #current = new AbortController();
  readonly #closed = new AbortController();

  /** Serves a stream until it ends; `login`: milliseconds to log in. */
  constructor(stream: Duplex, host: Host, id: string, login: number) {
    this.#stream = stream;
    this.#host = host;
    this.#id = id;
    const late = setTimeout(() => {
      if (this.#isStranger()) stream.destroy();
    }, login);
    stream.on('data', (bytes: Buffer) => this.#receive(bytes));
    stream.on('error', () => stream.destroy());
    stream.on('end', () => stream.end());
    stream.on('close', () => {
      clearTimeout(late);
      this.#state = 'defunct';
      this.#closed.abort();
      this.#current.abort(new Failure(CODES.terminated, 'the client has left'));
      this.#session?.release();
    });
  }

  #isStranger(): boolean {
    return this.#state === 'connected' || this.#state === 'authentication';
  }

  #receive(bytes: Buffer): void {
    if (this.#state === 'defunct') return;
    try {
      const rest = this.#session ? bytes : this.#shakeHands(bytes);
      if (!rest) return;
      for (const message of this.#deframer.push(rest)) this.#accept(decode(message));
    } catch (error) {
      this.#fail(new Failure(CODES.tooLargeRequest, (error as Error).message));
    }
  }

  /** The bytes after the handshake, once it is complete. */
  #shakeHands(bytes: Buffer): Buffer | null {
    this.#opening = Buffer.concat([this.#opening, bytes]);
    if (this.#opening.length < HANDSHAKE_BYTES) return null;
    const version = this.#opening.subarray(0, MAGIC.length).equals(MAGIC) ? negotiate(this.#opening) : null;
    this.#stream.write(answer(version));
    if (!version) {
      this.#hangUp();
      return null;
    }
    this.#session = new Session(this.#host, this.#id, version);
    return this.#opening.subarray(HANDSHAKE_BYTES);
  }

  #accept(message: unknown): void {
    if (!(message instanceof Structure)) throw new Error('a message must be a structure');
    this.#waiting.push(message);
    if (requestOf(message) === 'RESET' && STEPS[this.#state].RESET) this.#interrupt();
    if (this.#waiting.length > MOST_WAITING) this.#stream.pause();
    if (!this.#working) this.#work().catch(() => this.#stream.destroy());
  }

  /** A RESET overtakes what came before it: the query under way is abandoned, those waiting are passed over. */
  #interrupt(): void {
    this.#resets++;
    this.#state = 'interrupted';
    this.#current.abort(new Failure(CODES.terminated, 'interrupted by RESET'));
  }

  async #work(): Promise<void> {
    this.#working = true;
    for (let message = this.#waiting.shift(); message; message = this.#waiting.shift()) {
      if (this.#state === 'defunct') break;
      await this.#answer(message);
      if (this.#waiting.length === 0) this.#stream.resume();
    }
    this.#working = false;
  }

  async #answer(message: Structure): Promise<void> {
    const request = requestOf(message);
    if (request === 'GOODBYE') {
      this.#hangUp();
      return;
    }
    const step = request && STEPS[this.#state][request];
    if (!step) {
      if (ignores(this.#state)) await this.#send(IGNORED);
      else this.#fail(new Failure(CODES.badRequest, `${request ?? 'this message'} is out of order (${this.#state})`));
      return;
    }
    if (this.#current.signal.aborted) this.#current = new AbortController();
    try {
      const { metadata, more } = await this.#handle(request, message);
      if (this.#isOvertaken(request)) return void (await this.#send(IGNORED));
      if (request === 'RESET' && this.#resets > 1) this.#resets--;
      else {
        this.#resets = 0;
        this.#state = (more && step.more) || step.done;
      }
      if (!this.#isStranger()) this.#deframer.limit = CLIENTS_MESSAGE;
      await this.#send(success(metadata));
    } catch (error) {
      if (this.#isOvertaken(request)) return void (await this.#send(IGNORED));
      const { code, message: why } = asFailure(error);
      this.#state = step.failed;
      await this.#send(failure(code, why));
      if (step.failed === 'defunct') this.#hangUp();
    }
  }

  #handle(request: Request, message: Structure) {
    if (!this.#session) throw new Error('no handshake');
    const go = async (bytes: Buffer) => {
      await this.#send(bytes);
      return this.#state !== 'interrupted' && this.#state !== 'defunct';
    };
    return this.#session.handle(request, message.fields, go, this.#current.signal);
  }

  /** Whether the client has gone on, by RESET or by leaving, while a request was worked on. */
  #isOvertaken(request: Request): boolean {
    return this.#state === 'defunct' || (this.#state === 'interrupted' && request !== 'RESET');
  }

  /** Writes, and waits until the client has read enough for more to be written. */
  async #send(bytes: Buffer): Promise<void> {
    if (this.#stream.destroyed || this.#stream.writableEnded) return;
    if (this.#stream.write(bytes)) return;
    await new Promise<void>((resolve) => {
      const on = () => {
        this.#stream.off('drain', on);
        this.#closed.signal.removeEventListener('abort', on);
        resolve();
      };
      this.#stream.on('drain', on);
      this.#closed.signal.addEventListener('abort', on);
    });
  }

  #fail({ code, message }: Failure): void {
    if (this.#session) this.#stream.write(failure(code, message));
    this.#hangUp();
  }

  /** Ends the connection; a client that does not take its leave is cut off. */
  #hangUp(): void {
    this.#state = 'defunct';
    this.#stream.end();
    setTimeout(() => this.#stream.destroy(), FAREWELL_MS).unref();
  }
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { message } = error as Error;
  return new Failure(error instanceof CannotOpen ? CODES.unavailable : CODES.execution, message);
}
