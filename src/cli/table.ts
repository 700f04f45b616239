import Table from 'cli-table3';
import type { Table as Answer, Value } from '../store/store.ts';

/** The answer as a table that fits `width` columns, with a line that counts the rows. */
export function formatTable(answer: Answer, width: number): string {
  if (answer.columns.length === 0) return 'no columns\n';
  const head = answer.columns.map(withoutControls);
  const cells = answer.rows.map((row) => row.map((value) => withoutControls(formatValue(value))));
  const widths = columnWidths([head, ...cells], width);
  const wrapped = cells.some((row) => row.some((cell, i) => longestLine(cell) + 2 > (widths[i] as number)));
  const table = new Table({
    head,
    colWidths: widths,
    wordWrap: true,
    style: { head: [], border: [], compact: !wrapped },
  });
  table.push(...cells);
  const rows = `${cells.length} ${cells.length === 1 ? 'row' : 'rows'}`;
  return `${table.toString()}\n${rows}${answer.truncated ? ', and more that were cut off' : ''}\n`;
}

/** A value as Cypher would show it: nodes as (:Label {…}), relationships as [:TYPE {…}]. */
export function formatValue(value: Value): string {
  if (value === null) return 'null';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(formatValue).join(', ')}]`;
  const map = value as { readonly [key: string]: Value };
  if (isPath(map)) return formatPath(map);
  if ('labels' in map && 'elementId' in map) return `(${names(map.labels)} ${properties(map.properties)})`;
  if ('type' in map && 'elementId' in map) return `[${names([map.type ?? ''])} ${properties(map.properties)}]`;
  return properties(map);
}

/** Control characters but newlines as their pictures: an article must not be able to command the terminal. */
function withoutControls(text: string): string {
  return text.replace(CONTROLS, (c) => String.fromCharCode(c < ' ' ? 0x2400 + c.charCodeAt(0) : 0xfffd));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const CONTROLS = /[\x00-\x09\x0b-\x1f\x7f-\x9f]/g;

function isPath(map: { readonly [key: string]: Value }): boolean {
  return Array.isArray(map.nodes) && Array.isArray(map.relationships);
}

function formatPath(map: { readonly [key: string]: Value }): string {
  const nodes = map.nodes as readonly { properties: { name?: Value }; elementId: string }[];
  const edges = map.relationships as readonly { type: string; start: string }[];
  const shown = nodes.map((n) => `(${n.properties.name ?? ''})`);
  return shown
    .map((node, i) => {
      const edge = edges[i - 1];
      if (!edge) return node;
      return edge.start === nodes[i - 1]?.elementId ? `-[:${edge.type}]->${node}` : `<-[:${edge.type}]-${node}`;
    })
    .join('');
}

function names(labels: Value | undefined): string {
  return (labels as readonly string[]).map((label) => `:${label}`).join('');
}

function properties(map: Value | undefined): string {
  const entries = Object.entries(map as { readonly [key: string]: Value });
  return `{${entries.map(([key, value]) => `${key}: ${typeof value === 'string' ? JSON.stringify(value) : formatValue(value)}`).join(', ')}}`;
}

/** Columns as wide as their longest cell, the widest narrowed until the whole fits. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => longestLine(row[i] ?? ''))) + 2);
  const room = Math.max(width - widths.length - 1, widths.length * 8);
  while (widths.reduce((sum, w) => sum + w, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] as number) - 1;
  }
  return widths;
}

function longestLine(cell: string): number {
  return Math.max(...cell.split('\n').map((line) => line.length));
}
