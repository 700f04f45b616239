/** PackStream, read. */
import { isUtf8 } from 'node:buffer';
import { MAX_DEPTH, PackStreamError, type PackValue, Structure } from './packstream.ts';

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
