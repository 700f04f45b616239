/** PackStream, written. */
import { frame, MAX_CHUNK } from './framing.ts';
import { Float, MAX_DEPTH, PackStreamError, type PackValue, Structure } from './packstream.ts';

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

/** Writes values one after another into one growing buffer. */
export class Packer {
  #buffer = Buffer.allocUnsafe(256);
  #length = 0;

  /** The bytes written since the start or the last `take`. */
  take(): Buffer {
    const bytes = Buffer.from(this.#buffer.subarray(0, this.#length));
    this.#length = 0;
    return bytes;
  }

  /** Bytes written since then. */
  get length(): number {
    return this.#length;
  }

  /** Writes a value as one whole message, in chunks and with its end mark (framing.ts). */
  writeMessage(value: PackValue): void {
    const start = this.#length;
    this.#reserve(2);
    this.#length += 2;
    this.write(value);
    const size = this.#length - start - 2;
    if (size > MAX_CHUNK) {
      const framed = frame(this.#buffer.subarray(start + 2, this.#length));
      this.#length = start;
      this.#reserve(framed.length);
      this.#buffer.set(framed, start);
      this.#length += framed.length;
    } else {
      this.#buffer.writeUInt16BE(size, start);
      this.#reserve(2);
      this.#length = this.#buffer.writeUInt16BE(0, this.#length);
    }
  }

  /** @throws PackStreamError for an integer beyond 64 bits, nesting past 128 levels, or a structure past 15 fields. */
  write(value: PackValue, depth = 0): void {
    if (depth > MAX_DEPTH) throw new PackStreamError(`nested deeper than ${MAX_DEPTH} levels`);
    if (value === null || value === undefined) this.#byte(0xc0);
    else if (typeof value === 'boolean') this.#byte(value ? 0xc3 : 0xc2);
    else if (typeof value === 'number') this.#number(value);
    else if (typeof value === 'bigint') this.#bigint(value);
    else if (typeof value === 'string') this.#string(value);
    else if (value instanceof Float) this.#float(value.value);
    else if (value instanceof Uint8Array) this.#bytes(value);
    else if (value instanceof Structure) this.#structure(value, depth);
    else if (Array.isArray(value)) {
      this.#header(value.length, 0x90, 0xd4);
      for (const item of value) this.write(item, depth + 1);
    } else {
      const entries = Object.entries(value);
      this.#header(entries.length, 0xa0, 0xd8);
      for (const [key, item] of entries) {
        this.#string(key);
        this.write(item, depth + 1);
      }
    }
  }

  #number(value: number): void {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) this.#float(value);
    else if (value >= -16 && value <= 127) this.#byte(value & 0xff);
    else if (value >= -0x80 && value <= 0x7f) this.#at(2, 0xc8, (at) => this.#buffer.writeInt8(value, at));
    else if (value >= -0x8000 && value <= 0x7fff) this.#at(3, 0xc9, (at) => this.#buffer.writeInt16BE(value, at));
    else if (value >= -0x80000000 && value <= 0x7fffffff)
      this.#at(5, 0xca, (at) => this.#buffer.writeInt32BE(value, at));
    else this.#at(9, 0xcb, (at) => this.#buffer.writeBigInt64BE(BigInt(value), at));
  }

  #bigint(value: bigint): void {
    if (value < INT64_MIN || value > INT64_MAX) throw new PackStreamError(`${value} does not fit in 64 bits`);
    if (value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER) this.#number(Number(value));
    else this.#at(9, 0xcb, (at) => this.#buffer.writeBigInt64BE(value, at));
  }

  #float(value: number): void {
    this.#at(9, 0xc1, (at) => this.#buffer.writeDoubleBE(value, at));
  }

  #string(value: string): void {
    const length = Buffer.byteLength(value);
    this.#header(length, 0x80, 0xd0);
    this.#reserve(length);
    this.#buffer.write(value, this.#length);
    this.#length += length;
  }

  #bytes(value: Uint8Array): void {
    this.#sized(value.length, 0xcc);
    this.#reserve(value.length);
    this.#buffer.set(value, this.#length);
    this.#length += value.length;
  }

  #structure(value: Structure, depth: number): void {
    if (value.fields.length > 15) throw new PackStreamError('a structure has at most 15 fields');
    this.#byte(0xb0 | value.fields.length);
    this.#byte(value.tag);
    for (const field of value.fields) this.write(field, depth + 1);
  }

  /** A size in the marker itself below 16, else in one, two or four bytes after it. */
  #header(size: number, tiny: number, marker8: number): void {
    if (size < 16) this.#byte(tiny | size);
    else this.#sized(size, marker8);
  }

  #sized(size: number, marker8: number): void {
    if (size < 0x100) this.#at(2, marker8, (at) => this.#buffer.writeUInt8(size, at));
    else if (size < 0x10000) this.#at(3, marker8 + 1, (at) => this.#buffer.writeUInt16BE(size, at));
    else this.#at(5, marker8 + 2, (at) => this.#buffer.writeUInt32BE(size, at));
  }

  #byte(value: number): void {
    this.#reserve(1);
    this.#buffer[this.#length++] = value;
  }

  #at(size: number, marker: number, put: (at: number) => void): void {
    this.#reserve(size);
    this.#buffer[this.#length] = marker;
    put(this.#length + 1);
    this.#length += size;
  }

  #reserve(size: number): void {
    if (this.#length + size <= this.#buffer.length) return;
    const grown = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#length + size));
    this.#buffer.copy(grown, 0, 0, this.#length);
    this.#buffer = grown;
  }
}

/** One value as bytes. */
export function encode(value: PackValue): Buffer {
  const packer = new Packer();
  packer.write(value);
  return packer.take();
}
