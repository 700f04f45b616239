/** Bolt's chunked transfer: each chunk is a 16-bit size and its bytes; a chunk of size 0 ends a message. */

export const MAX_CHUNK = 0xffff;
const END = Buffer.from([0, 0]);

/** A message past the size limit. */
export class FramingError extends Error {
  override readonly name = 'FramingError';
}

/** One message as chunks, with its end mark. */
export function frame(message: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < message.length; at += MAX_CHUNK) {
    const chunk = message.subarray(at, at + MAX_CHUNK);
    const size = Buffer.allocUnsafe(2);
    size.writeUInt16BE(chunk.length);
    parts.push(size, chunk);
  }
  parts.push(END);
  return Buffer.concat(parts);
}

/** Puts messages together again from bytes that arrive in any pieces. Empty messages (noops) are dropped. */
export class Deframer {
  /** Bytes a message may have. */
  limit: number;
  #waiting: Buffer[] = [];
  #waitingLength = 0;
  #message: Buffer[] = [];
  #messageLength = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  /**
   * Adds bytes and returns the messages that they complete.
   * @throws FramingError as soon as a message passes the limit, before its bytes have been kept.
   */
  push(bytes: Buffer): Buffer[] {
    this.#waiting.push(bytes);
    this.#waitingLength += bytes.length;
    const messages: Buffer[] = [];
    while (this.#waitingLength >= 2) {
      const size = this.#peekSize();
      if (size === 0) {
        this.#take(2);
        if (this.#messageLength > 0) messages.push(this.#endMessage());
        continue;
      }
      if (this.#messageLength + size > this.limit)
        throw new FramingError(`a message has more than ${this.limit} bytes`);
      if (this.#waitingLength < 2 + size) break;
      this.#take(2);
      this.#message.push(this.#take(size));
      this.#messageLength += size;
    }
    return messages;
  }

  #endMessage(): Buffer {
    const message = this.#message.length === 1 ? (this.#message[0] as Buffer) : Buffer.concat(this.#message);
    this.#message = [];
    this.#messageLength = 0;
    return message;
  }

  #peekSize(): number {
    const first = this.#waiting[0] as Buffer;
    if (first.length >= 2) return first.readUInt16BE(0);
    this.#join();
    return (this.#waiting[0] as Buffer).readUInt16BE(0);
  }

  #take(size: number): Buffer {
    if ((this.#waiting[0] as Buffer).length < size) this.#join();
    const first = this.#waiting[0] as Buffer;
    if (first.length === size) this.#waiting.shift();
    else this.#waiting[0] = first.subarray(size);
    this.#waitingLength -= size;
    return first.subarray(0, size);
  }

  #join(): void {
    this.#waiting = [Buffer.concat(this.#waiting)];
  }
}
