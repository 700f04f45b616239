/** Values between Bolt and the engine: nodes, relationships, paths and temporal values are structures in Bolt. */
import type { GrafeoValue } from '@grafeo-db/js';
import { CODES, Failure } from './failures.ts';
import { type PackValue, Structure } from './packstream.ts';
import { dateText, durationText, localTimestamp, timeText, zonedText } from './temporal.ts';

export const TAGS = {
  node: 0x4e,
  relationship: 0x52,
  unbound: 0x72,
  path: 0x50,
  date: 0x44,
  time: 0x54,
  localTime: 0x74,
  dateTime: 0x49,
  dateTimeZone: 0x69,
  legacyDateTime: 0x46,
  legacyDateTimeZone: 0x66,
  localDateTime: 0x64,
  duration: 0x45,
} as const;

type Properties = { readonly [key: string]: GrafeoValue };
type EngineNode = Properties & { readonly _id: number; readonly _labels: readonly string[] };
type EngineEdge = Properties & { _id: number; _type: string; _source: number; _target: number };
type EnginePath = { readonly nodes: readonly EngineNode[]; readonly edges: readonly EngineEdge[] };

/** An engine value for Bolt; `elementIds`: with the string ids that Bolt 5 has and 4.4 has not. */
export function toBolt(value: GrafeoValue | undefined, elementIds: boolean): PackValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Uint8Array) return value;
  if (value instanceof Float32Array) return Array.from(value);
  if (Array.isArray(value)) return value.map((item) => toBolt(item, elementIds));
  if (value instanceof Date) {
    const ms = value.getTime();
    const seconds = Math.floor(ms / 1000);
    return new Structure(TAGS.localDateTime, [seconds, (ms - seconds * 1000) * 1_000_000]);
  }
  if (isNode(value)) return node(value, elementIds);
  if (isEdge(value)) return relationship(value, elementIds);
  if (isPath(value)) return path(value, elementIds);
  return properties(value as Properties, [], elementIds);
}

function isNode(value: object): value is EngineNode {
  return '_id' in value && '_labels' in value && Array.isArray(value._labels);
}

function isEdge(value: object): value is EngineEdge {
  return '_id' in value && '_type' in value && '_source' in value && '_target' in value;
}

/** A path comes as a map of two lists; a user's own map of that shape counts as one only if its edges join its nodes. */
function isPath(value: object): value is EnginePath {
  const { nodes, edges } = value as { nodes?: unknown; edges?: unknown };
  if (Object.keys(value).length !== 2 || !Array.isArray(nodes) || !Array.isArray(edges)) return false;
  if (nodes.length !== edges.length + 1 || !nodes.every((n) => n && typeof n === 'object' && isNode(n))) return false;
  return edges.every((edge, i) => {
    if (!edge || typeof edge !== 'object' || !isEdge(edge)) return false;
    const ends = [nodes[i]._id, nodes[i + 1]._id];
    return ends.includes(edge._source) && ends.includes(edge._target);
  });
}

function properties(value: Properties, without: readonly string[], elementIds: boolean): PackValue {
  const kept = Object.entries(value).filter(([key]) => !without.includes(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, toBolt(item, elementIds)]));
}

const nodeId = (id: number) => `n:${id}`;
const edgeId = (id: number) => `e:${id}`;

function node(value: EngineNode, elementIds: boolean): Structure {
  const fields = [value._id, value._labels, properties(value, ['_id', '_labels'], elementIds)];
  return new Structure(TAGS.node, elementIds ? [...fields, nodeId(value._id)] : fields);
}

const EDGE_KEYS = ['_id', '_type', '_source', '_target'];

function relationship(value: EngineEdge, elementIds: boolean): Structure {
  const { _id, _type, _source, _target } = value;
  const fields = [_id, _source, _target, _type, properties(value, EDGE_KEYS, elementIds)];
  return new Structure(
    TAGS.relationship,
    elementIds ? [...fields, edgeId(_id), nodeId(_source), nodeId(_target)] : fields,
  );
}

/** Distinct nodes, distinct relationships without ends, and the way as pairs: ±relationship (from 1), node (from 0). */
function path(value: EnginePath, elementIds: boolean): Structure {
  const nodes = new Map(value.nodes.map((each) => [each._id, each]));
  const edges = new Map(value.edges.map((each) => [each._id, each]));
  const nodeAt = new Map([...nodes.keys()].map((id, i) => [id, i]));
  const edgeAt = new Map([...edges.keys()].map((id, i) => [id, i + 1]));
  const way = value.edges.flatMap((edge, i) => {
    const forward = edge._source === value.nodes[i]?._id;
    const at = edgeAt.get(edge._id) ?? 0;
    return [forward ? at : -at, nodeAt.get(value.nodes[i + 1]?._id ?? -1) ?? 0];
  });
  const unbound = [...edges.values()].map((edge) => {
    const fields = [edge._id, edge._type, properties(edge, EDGE_KEYS, elementIds)];
    return new Structure(TAGS.unbound, elementIds ? [...fields, edgeId(edge._id)] : fields);
  });
  return new Structure(TAGS.path, [[...nodes.values()].map((each) => node(each, elementIds)), unbound, way]);
}

/**
 * A query parameter for the engine, which takes temporal values as tagged maps.
 * @throws Failure for structures that cannot be parameters (nodes, points …).
 */
export function toEngine(value: PackValue): unknown {
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(toEngine);
  if (value instanceof Structure) return temporal(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toEngine(item)]));
}

function temporal({ tag, fields }: Structure): unknown {
  const [a = 0, b = 0, c = 0, d = 0] = fields.map((field) => (typeof field === 'string' ? 0 : Number(field)));
  switch (tag) {
    case TAGS.date:
      return { $date: dateText(a) };
    case TAGS.time:
      return { $time: timeText(a, b) };
    case TAGS.localTime:
      return { $time: timeText(a, null) };
    case TAGS.localDateTime:
      return { $timestamp_us: localTimestamp(a, b) };
    case TAGS.dateTime:
      return { $zoned_datetime: zonedText(a + c, b, c) };
    case TAGS.legacyDateTime:
      return { $zoned_datetime: zonedText(a, b, c) };
    case TAGS.dateTimeZone:
      return { $zoned_datetime: zonedText(a, b, 0) };
    case TAGS.duration:
      return { $duration: durationText(a, b, c, d) };
    default:
      throw new Failure(CODES.argument, `a parameter cannot be a structure of type 0x${tag.toString(16)}`);
  }
}
