import { Router } from 'express';
import { z } from 'zod';
import { HearsayError } from '../../errors.ts';
import type { Reader } from '../../store/store.ts';
import { given, isSymmetric } from '../acts.ts';
import { check, entityFilters, paging } from '../filters.ts';
import { after, type Key, listing, orderBy, readCursor } from '../paging.ts';
import { allow } from '../problem.ts';
import { entityJson, number, rowsOf, text } from '../rows.ts';
import type { EntityPage } from '../shapes.ts';

const Query = z.strictObject({ ...entityFilters, ...paging });

const KEYS: readonly Key[] = [{ column: 'name' }, { column: 'id' }];

/** `/entities` and `/entities/:id`: the people, organisations, countries and places of the graph. */
export function entities(store: Reader): Router {
  return Router()
    .get('/entities', async (req, res) => {
      const query = check(Query, req.query);
      const rows = await readEntities(store, query);
      const page = listing(req.originalUrl, rows, query.limit, (row) => [text(row.name) ?? '', text(row.id) ?? '']);
      res.json({ items: page.items.map((row) => entityJson(row.entity)), next: page.next });
    })
    .all('/entities', allow('GET', 'HEAD'))
    .get('/entities/:id', async (req, res) => {
      check(z.strictObject({}), req.query);
      res.json(await readEntity(store, req.params.id));
    })
    .all('/entities/:id', allow('GET', 'HEAD'));
}

async function readEntities(store: Reader, query: z.output<typeof Query>) {
  const { limit, cursor, name, label, search } = query;
  const place = cursor === undefined ? null : after(KEYS, readCursor(cursor, KEYS));
  const wanted = [
    name && '(e.id = $id OR toLower(e.name) = $name OR any(alias IN e.aliases WHERE toLower(alias) = $name))',
    search && '(toLower(e.name) CONTAINS $search OR any(alias IN e.aliases WHERE toLower(alias) CONTAINS $search))',
    label && `e:${label}`,
  ].filter(Boolean);
  const table = await store.read(
    `MATCH (e:Entity) ${wanted.length > 0 ? `WHERE ${wanted.join(' AND ')}` : ''}
     WITH e, e.name AS name, e.id AS id ${place ? `WHERE ${place.clause}` : ''}
     RETURN e AS entity, name AS name, id AS id ${orderBy(KEYS)} LIMIT ${limit + 1}`,
    { ...given({ id: name, name: name?.toLowerCase(), search: search?.toLowerCase() }), ...place?.params },
  );
  return rowsOf(table);
}

async function readEntity(store: Reader, id: string): Promise<EntityPage> {
  const [found, out, into, said, told] = await Promise.all(
    [
      'MATCH (e:Entity {id: $id}) RETURN e AS entity',
      'MATCH (e:Entity {id: $id}) MATCH (e)-[r]->(:Entity) RETURN type(r) AS type, count(r) AS n ORDER BY type',
      'MATCH (e:Entity {id: $id}) MATCH (e)<-[r]-(:Entity) RETURN type(r) AS type, count(r) AS n ORDER BY type',
      'MATCH (e:Entity {id: $id}) MATCH (e)-[:SAID]->(q:Quote) RETURN count(DISTINCT q) AS n',
      'MATCH (e:Entity {id: $id}) MATCH (a:Article)-[:MENTIONS]->(e) RETURN count(DISTINCT a) AS n',
    ].map(async (query) => rowsOf(await store.read(query, { id }))),
  );
  const row = found?.[0];
  if (!row) throw new HearsayError('not-found', `no entity has the id ${id}`);
  const counts = [
    ...(out ?? []).map(({ type, n }) => ({ type, n, role: 'by' as const })),
    ...(into ?? []).map(({ type, n }) => ({ type, n, role: 'on' as const })),
  ];
  const acts = new Map<string, EntityPage['acts'][number]>();
  for (const { type, n, role } of counts) {
    const name = text(type) ?? '';
    const actual = isSymmetric(name) ? 'with' : role;
    const before = acts.get(`${actual} ${name}`)?.count ?? 0;
    acts.set(`${actual} ${name}`, { type: name, role: actual, count: before + number(n) });
  }
  return {
    ...entityJson(row.entity),
    acts: [...acts.values()],
    quotes: number(said?.[0]?.n),
    articles: number(told?.[0]?.n),
  };
}
