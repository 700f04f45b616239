/** PackStream v1, the value format inside Bolt messages: https://neo4j.com/docs/bolt/current/packstream/ */
import { isUtf8 } from 'node:buffer';

/** A tagged group of fields: a message, a node, a date. */
export class Structure {
  readonly tag: number;
  readonly fields: readonly PackValue[];

  constructor(tag: number, fields: readonly PackValue[]) {
    this.tag = tag;
    this.fields = fields;
  }
}

/** A number to be written as a float even when it is whole. */
export class Float {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

export type PackValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Float
  | Uint8Array
  | readonly PackValue[]
  | Structure
  | { readonly [key: string]: PackValue };

/** Bytes that are not PackStream, or a value that PackStream cannot carry. */
export class PackStreamError extends Error {
  override readonly name = 'PackStreamError';
}

const MAX_DEPTH = 128;
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

/**
 * The one value in `bytes`. Integers are numbers where that is exact, else bigints.
 * @throws PackStreamError for anything malformed: cut short, bytes left over, a size beyond the bytes, bad UTF-8,
 * a key that is no string or comes twice, nesting past 128 levels.
 */
export function decode(bytes: Buffer): PackValue {
  const reader = new Reader(bytes);
  const value = reader.value(0);
  if (reader.left > 0) throw new PackStreamError(`${reader.left} bytes left over`);
  return value;
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  value(depth: number): PackValue {
    if (depth > MAX_DEPTH) throw new PackStreamError(`nested deeper than ${MAX_DEPTH} levels`);
    const marker = this.#uint(1);
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 0x100;
    if (marker < 0x90) return this.#string(marker & 0xf);
    if (marker < 0xa0) return this.#list(marker & 0xf, depth);
    if (marker < 0xb0) return this.#map(marker & 0xf, depth);
    if (marker < 0xc0) return this.#structure(marker & 0xf, depth);
    switch (marker) {
      case 0xc0:
        return null;
      case 0xc1:
        return this.#bytes.readDoubleBE(this.#advance(8));
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc8:
        return this.#bytes.readInt8(this.#advance(1));
      case 0xc9:
        return this.#bytes.readInt16BE(this.#advance(2));
      case 0xca:
        return this.#bytes.readInt32BE(this.#advance(4));
      case 0xcb:
        return exact(this.#bytes.readBigInt64BE(this.#advance(8)));
      case 0xcc:
      case 0xcd:
      case 0xce:
        return Buffer.from(this.#slice(this.#uint(1 << (marker - 0xcc))));
      case 0xd0:
      case 0xd1:
      case 0xd2:
        return this.#string(this.#uint(1 << (marker - 0xd0)));
      case 0xd4:
      case 0xd5:
      case 0xd6:
        return this.#list(this.#uint(1 << (marker - 0xd4)), depth);
      case 0xd8:
      case 0xd9:
      case 0xda:
        return this.#map(this.#uint(1 << (marker - 0xd8)), depth);
      default:
        throw new PackStreamError(`unknown marker 0x${marker.toString(16)}`);
    }
  }

  #list(size: number, depth: number): PackValue[] {
    this.#expect(size);
    const items: PackValue[] = [];
    for (let i = 0; i < size; i++) items.push(this.value(depth + 1));
    return items;
  }

  #map(size: number, depth: number): { [key: string]: PackValue } {
    this.#expect(size * 2);
    const entries = new Map<string, PackValue>();
    for (let i = 0; i < size; i++) {
      const key = this.value(depth + 1);
      if (typeof key !== 'string') throw new PackStreamError('a map key is no string');
      if (entries.has(key)) throw new PackStreamError(`the map key ${JSON.stringify(key)} comes twice`);
      entries.set(key, this.value(depth + 1));
    }
    return Object.fromEntries(entries);
  }

  #structure(size: number, depth: number): Structure {
    const tag = this.#uint(1);
    return new Structure(tag, this.#list(size, depth));
  }

  #string(size: number): string {
    const bytes = this.#slice(size);
    if (!isUtf8(bytes)) throw new PackStreamError('a string is not UTF-8');
    return bytes.toString('utf8');
  }

  #uint(size: number): number {
    return this.#bytes.readUIntBE(this.#advance(size), size);
  }

  #slice(size: number): Buffer {
    const start = this.#advance(size);
    return this.#bytes.subarray(start, start + size);
  }

  #advance(size: number): number {
    this.#expect(size);
    const start = this.#at;
    this.#at += size;
    return start;
  }

  #expect(size: number): void {
    if (size > this.left) throw new PackStreamError(`cut short: ${size} bytes announced, ${this.left} there`);
  }
}

function exact(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
