/** PackStream v1, the value format inside Bolt messages: https://neo4j.com/docs/bolt/current/packstream/ */

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

/** Levels of lists, maps and structures inside one another. */
export const MAX_DEPTH = 128;
