/** Bolt's messages by name and tag: https://neo4j.com/docs/bolt/current/bolt/message/ */
import { frame } from './framing.ts';
import { encode } from './pack.ts';
import { type PackValue, Structure } from './packstream.ts';

export const REQUESTS = {
  HELLO: 0x01,
  GOODBYE: 0x02,
  RESET: 0x0f,
  RUN: 0x10,
  BEGIN: 0x11,
  COMMIT: 0x12,
  ROLLBACK: 0x13,
  DISCARD: 0x2f,
  PULL: 0x3f,
  TELEMETRY: 0x54,
  ROUTE: 0x66,
  LOGON: 0x6a,
  LOGOFF: 0x6b,
} as const;

export type Request = keyof typeof REQUESTS;

export const RESPONSES = { SUCCESS: 0x70, RECORD: 0x71, IGNORED: 0x7e, FAILURE: 0x7f } as const;

const BY_TAG = new Map<number, Request>(Object.entries(REQUESTS).map(([name, tag]) => [tag, name as Request]));

/** The request that a structure's tag stands for, or undefined. */
export function requestOf(message: Structure): Request | undefined {
  return BY_TAG.get(message.tag);
}

export type Metadata = { readonly [key: string]: PackValue };

export function success(metadata: Metadata): Buffer {
  return frame(encode(new Structure(RESPONSES.SUCCESS, [metadata])));
}

export function failure(code: string, message: string): Buffer {
  return frame(encode(new Structure(RESPONSES.FAILURE, [{ code, message }])));
}

export const IGNORED = frame(encode(new Structure(RESPONSES.IGNORED, [])));

/** A field that must be a map; a missing one is an empty map, anything else null. */
export function asMap(value: PackValue | undefined): Metadata | null {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return null;
  const plain = Object.getPrototypeOf(value) === Object.prototype;
  return plain ? (value as Metadata) : null;
}
