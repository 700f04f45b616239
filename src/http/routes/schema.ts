import { Router } from 'express';
import { z } from 'zod';
import type { Reader } from '../../store/store.ts';
import { check } from '../filters.ts';
import { allow } from '../problem.ts';
import { number, rowsOf, strings, text } from '../rows.ts';

interface Kind {
  readonly name: string;
  readonly count: number;
  readonly properties: readonly string[];
}

/** `/schema`: the labels of the nodes and the types of the edges, how many there are, and what they carry. */
export function schema(store: Reader): Router {
  return Router()
    .get('/schema', async (req, res) => {
      check(z.strictObject({}), req.query);
      const [nodes, edges] = await Promise.all([
        kinds(store, 'MATCH (x) UNWIND labels(x) AS name'),
        kinds(store, 'MATCH ()-[x]->() WITH x, type(x) AS name'),
      ]);
      res.json({ nodes, edges });
    })
    .all('/schema', allow('GET', 'HEAD'));
}

async function kinds(store: Reader, each: string): Promise<readonly Kind[]> {
  const [counts, keys] = await Promise.all([
    store.read(`${each} RETURN name AS name, count(*) AS count ORDER BY name`),
    store.read(`${each} UNWIND keys(x) AS key WITH DISTINCT name, key ORDER BY key
      RETURN name AS name, collect(key) AS keys ORDER BY name`),
  ]);
  const properties = new Map(rowsOf(keys).map((row) => [row.name, strings(row.keys)]));
  return rowsOf(counts).map((row) => ({
    name: text(row.name) ?? '',
    count: number(row.count),
    properties: properties.get(row.name ?? null) ?? [],
  }));
}
