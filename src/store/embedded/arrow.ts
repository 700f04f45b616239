/**
 * The types of a result's columns, read from the schema at the head of an Arrow IPC stream: the only place where the
 * engine's binding tells 1.0 from 1, and a date from its text.
 * https://arrow.apache.org/docs/format/Columnar.html#serialization-and-interprocess-communication-ipc
 */

export interface ColumnType {
  readonly kind: 'float' | 'date' | 'time' | 'timestamp' | 'list' | 'struct' | 'other';
  readonly name: string;
  /** What a struct's fields are, by name. */
  readonly fields: ReadonlyMap<string, ColumnType>;
  /** What a list's items are. */
  readonly item: ColumnType | undefined;
}

/** Numbers of the union `Type` in Arrow's Schema.fbs. */
const KINDS = new Map<number, ColumnType['kind']>([
  [3, 'float'],
  [8, 'date'],
  [9, 'time'],
  [10, 'timestamp'],
  [12, 'list'],
  [13, 'struct'],
]);

/** The fields' places in the tables of Message.fbs and Schema.fbs. */
const MESSAGE_HEADER = 2;
const SCHEMA_FIELDS = 1;
const FIELD = { name: 0, type: 2, children: 5 } as const;

/** The columns of an Arrow IPC stream in order. */
export function columnTypes(stream: Buffer): ColumnType[] {
  const message = follow(stream, 8);
  const schema = pointer(stream, message, MESSAGE_HEADER);
  return schema === null ? [] : fields(stream, schema, SCHEMA_FIELDS);
}

function fields(bytes: Buffer, table: number, place: number): ColumnType[] {
  const vector = pointer(bytes, table, place);
  if (vector === null) return [];
  const count = bytes.readUInt32LE(vector);
  return Array.from({ length: count }, (_, i) => field(bytes, follow(bytes, vector + 4 + 4 * i)));
}

function field(bytes: Buffer, table: number): ColumnType {
  const name = pointer(bytes, table, FIELD.name);
  const type = entry(bytes, table, FIELD.type);
  const children = fields(bytes, table, FIELD.children);
  return {
    kind: (type !== null && KINDS.get(bytes.readUInt8(type))) || 'other',
    name: name === null ? '' : bytes.toString('utf8', name + 4, name + 4 + bytes.readUInt32LE(name)),
    fields: new Map(children.map((child) => [child.name, child])),
    item: children[0],
  };
}

/** FlatBuffers: where a table's entry lies, or null when it is left out. */
function entry(bytes: Buffer, table: number, place: number): number | null {
  const index = table - bytes.readInt32LE(table);
  const at = 4 + 2 * place;
  const offset = at < bytes.readUInt16LE(index) ? bytes.readUInt16LE(index + at) : 0;
  return offset === 0 ? null : table + offset;
}

function pointer(bytes: Buffer, table: number, place: number): number | null {
  const at = entry(bytes, table, place);
  return at === null ? null : follow(bytes, at);
}

function follow(bytes: Buffer, at: number): number {
  return at + bytes.readUInt32LE(at);
}
