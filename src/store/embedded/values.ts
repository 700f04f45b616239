/** Values between Bolt and the engine: nodes, relationships, paths and temporal values are structures in Bolt. */
import type { GrafeoValue } from '@grafeo-db/js';
import type { ColumnType } from './arrow.ts';
import { CODES, Failure } from './failures.ts';
import { Float, type PackValue, Structure } from './packstream.ts';
import {
  dateText,
  durationText,
  localTimestamp,
  parseClock,
  parseDate,
  parseDuration,
  timeText,
  zonedText,
} from './temporal.ts';

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

/** How a value is to be written. */
export interface Writing {
  /** Bolt 5 has string ids, and counts a moment's seconds in UTC; 4.4 has neither. */
  readonly bolt5: boolean;
}

/** An engine value for Bolt. `type`, where known, tells floats from integers and temporal values from their text. */
export function toBolt(value: GrafeoValue | undefined, writing: Writing, type?: ColumnType): PackValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return type?.kind === 'float' ? new Float(value) : value;
  if (typeof value === 'string') return (type && temporalToBolt(value, writing, type)) ?? value;
  if (typeof value !== 'object') return value;
  if (value instanceof Uint8Array) return value;
  if (value instanceof Float32Array) return Array.from(value, (item) => new Float(item));
  if (Array.isArray(value)) return value.map((item) => toBolt(item, writing, type?.item));
  if (value instanceof Date) {
    const ms = value.getTime();
    const seconds = Math.floor(ms / 1000);
    return new Structure(TAGS.localDateTime, [seconds, (ms - seconds * 1000) * 1_000_000]);
  }
  if (isNode(value)) return node(value, writing, type);
  if (isEdge(value)) return relationship(value, writing, type);
  if (isPath(value)) return path(value, writing);
  return properties(value as Properties, [], writing, type);
}

/** The engine hands temporal values over as text; null where the column is of no such type. */
function temporalToBolt(text: string, { bolt5 }: Writing, { kind }: ColumnType): Structure | null {
  if (kind === 'struct') {
    const span = parseDuration(text);
    return span && new Structure(TAGS.duration, span);
  }
  const day = kind === 'date' || kind === 'timestamp' ? parseDate(text) : null;
  if (kind === 'date') return day === null ? null : new Structure(TAGS.date, [day]);
  const clock = kind === 'time' || kind === 'timestamp' ? parseClock(text) : null;
  if (!clock) return null;
  const { seconds, nanoseconds, offset } = clock;
  if (kind === 'time') {
    const sinceMidnight = seconds * 1_000_000_000 + nanoseconds;
    return offset === null
      ? new Structure(TAGS.localTime, [sinceMidnight])
      : new Structure(TAGS.time, [sinceMidnight, offset]);
  }
  if (day === null) return null;
  const local = day * 86_400 + seconds;
  if (offset === null) return new Structure(TAGS.localDateTime, [local, nanoseconds]);
  return bolt5
    ? new Structure(TAGS.dateTime, [local - offset, nanoseconds, offset])
    : new Structure(TAGS.legacyDateTime, [local, nanoseconds, offset]);
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

function properties(value: Properties, without: readonly string[], writing: Writing, type?: ColumnType): PackValue {
  const kept = Object.entries(value).filter(([key]) => !without.includes(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, toBolt(item, writing, type?.fields.get(key))]));
}

const nodeId = (id: number) => `n:${id}`;
const edgeId = (id: number) => `e:${id}`;

function node(value: EngineNode, writing: Writing, type?: ColumnType): Structure {
  const fields = [value._id, value._labels, properties(value, ['_id', '_labels'], writing, type)];
  return new Structure(TAGS.node, writing.bolt5 ? [...fields, nodeId(value._id)] : fields);
}

const EDGE_KEYS = ['_id', '_type', '_source', '_target'];

function relationship(value: EngineEdge, writing: Writing, type?: ColumnType): Structure {
  const { _id, _type, _source, _target } = value;
  const fields = [_id, _source, _target, _type, properties(value, EDGE_KEYS, writing, type)];
  const elementIds = [edgeId(_id), nodeId(_source), nodeId(_target)];
  return new Structure(TAGS.relationship, writing.bolt5 ? [...fields, ...elementIds] : fields);
}

/** Distinct nodes, distinct relationships without ends, and the way as pairs: ±relationship (from 1), node (from 0). */
function path(value: EnginePath, writing: Writing): Structure {
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
    const fields = [edge._id, edge._type, properties(edge, EDGE_KEYS, writing)];
    return new Structure(TAGS.unbound, writing.bolt5 ? [...fields, edgeId(edge._id)] : fields);
  });
  return new Structure(TAGS.path, [[...nodes.values()].map((each) => node(each, writing)), unbound, way]);
}

/**
 * A query parameter for the engine, which takes temporal values as tagged maps.
 * @throws Failure for structures that cannot be parameters (nodes, points …).
 */
export function toEngine(value: PackValue): unknown {
  if (value instanceof Float) return value.value;
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
