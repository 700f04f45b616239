/** What the page shows. All of it is in the address, so that Back works and a link shows the same. */
export interface State {
  readonly entity: string | null;
  /** Two entities; with a type, only the acts of that type from the first to the second. */
  readonly edge: { readonly from: string; readonly to: string; readonly type: string | null } | null;
  /** A phrase to find in quotes. */
  readonly text: string | null;
  /** Types to draw; none means all. */
  readonly types: readonly string[];
  /** The article being read, what to mark in it, and what within that states the act. */
  readonly article: string | null;
  readonly at: readonly Range[];
  readonly words: readonly Range[];
}

export type Range = readonly [start: number, end: number];

export const NOTHING: State = { entity: null, edge: null, text: null, types: [], article: null, at: [], words: [] };

export function readState(search: string): State {
  const params = new URLSearchParams(search);
  const [from, to, type] = params.get('edge')?.split('~') ?? [];
  return {
    entity: params.get('entity'),
    edge: from && to ? { from, to, type: type ?? null } : null,
    text: params.get('text'),
    types: params.get('types')?.split(',').filter(Boolean) ?? [],
    article: params.get('article'),
    at: readRanges(params.get('at')),
    words: readRanges(params.get('words')),
  };
}

export function writeState({ entity, edge, text, types, article, at, words }: State): string {
  const parts = {
    entity,
    edge: edge && [edge.from, edge.to, edge.type].filter(Boolean).join('~'),
    text,
    types: types.join(','),
    article,
    at: writeRanges(at),
    words: writeRanges(words),
  };
  const said = Object.entries(parts).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`] : [],
  );
  return said.length > 0 ? `/?${said.join('&')}` : '/';
}

function readRanges(given: string | null): readonly Range[] {
  return (given ?? '')
    .split(',')
    .map((range) => range.split('-').map(Number))
    .flatMap(([start, end]) =>
      start !== undefined && end !== undefined && start < end ? [[start, end] as const] : [],
    );
}

function writeRanges(ranges: readonly Range[]): string {
  return ranges.map(([start, end]) => `${start}-${end}`).join(',');
}
