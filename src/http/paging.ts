import { HearsayError } from '../errors.ts';
import type { Listing } from './shapes.ts';

/** One column that a listing is sorted by. Together the columns must tell any two rows apart. */
export interface Key {
  readonly column: string;
  readonly descending?: true;
}

export type Place = readonly (string | number)[];

/**
 * Cypher that is true of the rows after `place`: `day < $p0 OR (day = $p0 AND id > $p1)`. Rows that come or go
 * meanwhile neither repeat nor hide others, which counting rows (SKIP) could not promise.
 */
export function after(keys: readonly Key[], place: Place): { clause: string; params: Record<string, string | number> } {
  const clause = keys.reduceRight((rest, { column, descending }, i) => {
    const beyond = `${column} ${descending ? '<' : '>'} $p${i}`;
    return rest ? `${beyond} OR (${column} = $p${i} AND (${rest}))` : beyond;
  }, '');
  return { clause: `(${clause})`, params: Object.fromEntries(place.map((value, i) => [`p${i}`, value])) };
}

export function orderBy(keys: readonly Key[]): string {
  return `ORDER BY ${keys.map(({ column, descending }) => (descending ? `${column} DESC` : column)).join(', ')}`;
}

export function writeCursor(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** @throws HearsayError `bad-input` for what `writeCursor` did not write for these keys */
export function readCursor(cursor: string, keys: readonly Key[]): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === keys.length && place.every(isPart)) return place;
  } catch {
    // Not JSON: refused below.
  }
  throw new HearsayError('bad-input', 'cursor: not one that this listing gave');
}

function isPart(part: unknown): part is string | number {
  return typeof part === 'string' || typeof part === 'number';
}

/** Cuts the row that was read beyond the page; its being there means that there is a next page. */
export function listing<T>(url: string, rows: readonly T[], limit: number, placeOf: (row: T) => Place): Listing<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  if (rows.length <= limit || last === undefined) return { items, next: null };
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  searchParams.set('cursor', writeCursor(placeOf(last)));
  return { items, next: `${pathname}?${searchParams}` };
}
