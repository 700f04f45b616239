import type { Table, Value } from '../store/store.ts';
import type { ArticleRef, EntityJson, EntityRef } from './shapes.ts';

export type Fields = Readonly<Record<string, Value>>;

/** The rows of an answer by the names of their columns. */
export function rowsOf(table: Table): readonly Fields[] {
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, i) => [column, row[i] ?? null])));
}

export function text(value: Value | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

export function number(value: Value | undefined): number {
  return typeof value === 'number' ? value : 0;
}

export function strings(value: Value | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** A flat list of numbers as pairs: `[0, 4, 9, 12]` is `[[0, 4], [9, 12]]`. */
export function pairs(value: Value | undefined): readonly (readonly [number, number])[] {
  const flat: readonly Value[] = Array.isArray(value) ? value : [];
  return flat.flatMap((start, i) => (i % 2 === 0 ? [[number(start), number(flat[i + 1])] as const] : []));
}

/** The properties of a node or an edge. */
export function propsOf(value: Value | undefined): Fields {
  return isRecord(value) && isRecord(value.properties) ? value.properties : {};
}

export function labelsOf(value: Value | undefined): readonly string[] {
  return isRecord(value) ? strings(value.labels) : [];
}

export function entityRef(node: Value | undefined): EntityRef {
  const { id, name } = propsOf(node);
  const label = labelsOf(node).find((l) => l !== 'Entity' && l !== 'Unnamed');
  return { id: text(id) ?? '', name: text(name) ?? '', label: label ?? 'Entity' };
}

export function entityJson(node: Value | undefined): EntityJson {
  const { aliases, wikidata } = propsOf(node);
  const unnamed = labelsOf(node).includes('Unnamed');
  return { ...entityRef(node), unnamed, aliases: strings(aliases), wikidata: text(wikidata) };
}

/** From a row with columns `article`, `headline`, `outlet`, `publishedAt`: a text is too long to carry along. */
export function articleRef(row: Fields): ArticleRef {
  return {
    id: text(row.article) ?? '',
    headline: text(row.headline),
    outlet: text(row.outlet),
    publishedAt: text(row.publishedAt),
  };
}

function isRecord(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
