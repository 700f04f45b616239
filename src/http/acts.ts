import { ACTS } from '../acts/data/acts.ts';
import type { Reader } from '../store/store.ts';
import { idsOf } from './names.ts';

export interface ActFilter {
  readonly type?: readonly string[] | undefined;
  readonly entity?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly article?: string | undefined;
  readonly certainty?: string | undefined;
  readonly outlet?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Stored once, from the smaller id: either end answers to `from` and to `to`. */
const SYMMETRIC = ACTS.filter((act) => act.symmetric).map((act) => act.type);

export function isSymmetric(type: string): boolean {
  return SYMMETRIC.includes(type);
}

export interface Pattern {
  /** Cypher that binds `f`, `r`, `t`: an act and its two ends; with articles, also its article `a` and its day `day`. */
  readonly match: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * The acts that a filter asks for. It starts at the people named, if any: an engine follows their edges only. Articles
 * are looked up where they are asked for or filtered by.
 */
export async function matchActs(store: Reader, filter: ActFilter, articles: boolean): Promise<Pattern> {
  const dated = articles || Boolean(filter.outlet || filter.since || filter.until);
  const ends = await idsOfEnds(store, filter);
  const start = ends.entity ? 'entity' : ends.from ? 'from' : ends.to ? 'to' : null;
  const wanted = [
    ends.entity && '(f.id IN $entity OR t.id IN $entity)',
    ends.from && '(f.id IN $from OR (type(r) IN $symmetric AND t.id IN $from))',
    ends.to && '(t.id IN $to OR (type(r) IN $symmetric AND f.id IN $to))',
    filter.type && 'type(r) IN $type',
    filter.article && 'r.article = $article',
    filter.certainty && 'r.certainty = $certainty',
    filter.outlet && 'toLower(a.outlet) = $outlet',
    filter.since && 'substring(day, 0, 10) >= $since',
    filter.until && "(day <> '' AND substring(day, 0, 10) <= $until)",
  ].filter(Boolean);
  return {
    match: `${
      start
        ? `MATCH (e:Entity) WHERE e.id IN $${start} MATCH (e)-[r]-(:Entity)
           WITH DISTINCT r, startNode(r) AS f, endNode(r) AS t`
        : 'MATCH (f:Entity)-[r]->(t:Entity)'
    }
    ${
      dated
        ? "MATCH (a:Article) WHERE a.id = r.article WITH f, r, t, a, coalesce(r.date, a.publishedAt, '') AS day"
        : 'WITH f, r, t'
    }
    ${wanted.length > 0 ? `WHERE ${wanted.join(' AND ')}` : ''}`,
    params: given({ ...filter, ...ends, symmetric: SYMMETRIC, outlet: filter.outlet?.toLowerCase() }),
  };
}

async function idsOfEnds(store: Reader, filter: ActFilter) {
  const ids = (name: string | undefined) => (name === undefined ? undefined : idsOf(store, name));
  const [entity, from, to] = await Promise.all([ids(filter.entity), ids(filter.from), ids(filter.to)]);
  return { entity, from, to };
}

/** Without what is undefined, which no parameter can be. */
export function given(params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(params).filter((entry) => entry[1] !== undefined));
}
