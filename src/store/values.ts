import neo4j, { type Integer, type Node, type Path, type Relationship } from 'neo4j-driver';
import type { NodeValue, PathValue, RelationshipValue, Value } from './store.ts';

/** A value of neo4j-driver as plain JSON. Integers past 2^53 and temporal values become strings, NaN and infinities null. */
export function toPlain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return value.toString();
  if (neo4j.isInt(value)) return plainInteger(value);
  if (Array.isArray(value)) return value.map(toPlain);
  if (neo4j.isNode(value)) return plainNode(value);
  if (neo4j.isRelationship(value)) return plainRelationship(value);
  if (neo4j.isPath(value)) return plainPath(value);
  if (value instanceof Int8Array || value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (isTemporal(value)) return value.toString();
  return plainMap(value as Record<string, unknown>);
}

/** A parameter as neo4j-driver wants it: whole numbers are integers, not floats. */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return toParameters(value as Record<string, unknown>);
}

export function toParameters(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, toParameter(value)]));
}

function plainInteger(value: Integer): number | string {
  return value.inSafeRange() ? value.toNumber() : value.toString();
}

function plainNode(node: Node): NodeValue {
  return { labels: node.labels.toSorted(), properties: plainMap(node.properties), elementId: node.elementId };
}

function plainRelationship(edge: Relationship): RelationshipValue {
  return {
    type: edge.type,
    properties: plainMap(edge.properties),
    elementId: edge.elementId,
    start: edge.startNodeElementId,
    end: edge.endNodeElementId,
  };
}

function plainPath(path: Path): PathValue {
  return {
    nodes: [path.start, ...path.segments.map((segment) => segment.end)].map(plainNode),
    relationships: path.segments.map((segment) => plainRelationship(segment.relationship)),
  };
}

/** Keys sorted, so that the same map prints alike whichever engine it came from. */
function plainMap(map: Readonly<Record<string, unknown>>): { [key: string]: Value } {
  const keys = Object.keys(map).sort();
  return Object.fromEntries(keys.map((key) => [key, toPlain(map[key])]));
}

function isTemporal(value: unknown): value is { toString(): string } {
  return [
    neo4j.isDate,
    neo4j.isDateTime,
    neo4j.isDuration,
    neo4j.isLocalDateTime,
    neo4j.isLocalTime,
    neo4j.isTime,
  ].some((is) => is(value as object));
}
