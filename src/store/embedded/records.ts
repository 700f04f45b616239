import type { QueryResult } from '@grafeo-db/js';
import { type ColumnType, columnTypes } from './arrow.ts';
import { CODES, Failure } from './failures.ts';
import { RESPONSES } from './messages.ts';
import { Packer } from './pack.ts';
import { Structure } from './packstream.ts';
import { toBolt } from './values.ts';

/**
 * The rows of a result, in the order of `columns`, as RECORD messages, ready to be sent, and where each ends.
 * @throws Failure past `limits`, before more than that has been built
 */
export function recordsOf(
  result: QueryResult,
  columns: readonly string[],
  limits: { readonly rows: number; readonly bytes: number; readonly bolt5: boolean },
): { readonly records: Buffer; readonly ends: readonly number[] } {
  const { length } = result;
  if (length > limits.rows)
    throw new Failure(CODES.resultLimit, `the result has ${length} rows; the limit is ${limits.rows}`);
  const types = typesOf(result);
  const packer = new Packer();
  const ends: number[] = [];
  for (let i = 0; i < length; i++) {
    const row = result.get(i);
    const fields = columns.map((column) => toBolt(row[column], limits, types.get(column)));
    packer.writeMessage(new Structure(RESPONSES.RECORD, [fields]));
    ends.push(packer.length);
    if (packer.length > limits.bytes)
      throw new Failure(CODES.resultLimit, `the result has more than ${limits.bytes} bytes, the limit`);
  }
  return { records: packer.take(), ends };
}

/** The columns' types by name; none where the result cannot be had as Arrow, whose types are finer than the values'. */
function typesOf(result: QueryResult): Map<string, ColumnType> {
  if (result.length === 0) return new Map();
  try {
    return new Map(columnTypes(result.toArrowIPC()).map((type) => [type.name, type]));
  } catch {
    return new Map();
  }
}
