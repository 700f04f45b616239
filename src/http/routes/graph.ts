import { Router } from 'express';
import { z } from 'zod';
import { layout } from '../../graph/layout.ts';
import type { Reader } from '../../store/store.ts';
import { matchActs } from '../acts.ts';
import { remember } from '../cache.ts';
import { actFilters, check } from '../filters.ts';
import { allow } from '../problem.ts';
import { entityJson, number, rowsOf, text } from '../rows.ts';
import type { GraphEdge, GraphJson, GraphNode } from '../shapes.ts';

const Query = z.strictObject({ ...actFilters, limit: z.coerce.number().int().min(1).max(300).default(150) });

/** `/graph`: the act layer, ready to draw: who has most acts first, and where each stands. */
export function graph(store: Reader): Router {
  const positions = remember(layout, 16);
  return Router()
    .get('/graph', async (req, res) => {
      const { limit, ...filter } = check(Query, req.query);
      const { match, params } = await matchActs(store, filter, false);
      const [total, nodes] = await Promise.all([
        store.read(
          `${match} UNWIND [f.id, t.id] AS id RETURN count(DISTINCT id) AS nodes, count(DISTINCT r.id) AS acts`,
          params,
        ),
        store.read(
          `${match} UNWIND [f, t] AS e RETURN e AS entity, e.id AS id, count(r) AS acts ORDER BY acts DESC, id LIMIT ${limit}`,
          params,
        ),
      ]);
      const shown = rowsOf(nodes).map((row) => ({ ...entityJson(row.entity), acts: number(row.acts) }));
      const edges = await readEdges(store, match, { ...params, shown: shown.map(({ id }) => id) });
      const at = positions(shown, edges);
      const all = rowsOf(total)[0];
      const body: GraphJson = {
        nodes: shown.map(
          ({ id, name, label, unnamed, acts }): GraphNode => ({
            id,
            name,
            label,
            unnamed,
            acts,
            ...(at.get(id) ?? { x: 0, y: 0 }),
          }),
        ),
        edges,
        shown: { nodes: shown.length, acts: edges.reduce((sum, edge) => sum + edge.acts, 0) },
        total: { nodes: number(all?.nodes), acts: number(all?.acts) },
      };
      res.json(body);
    })
    .all('/graph', allow('GET', 'HEAD'));
}

async function readEdges(
  store: Reader,
  match: string,
  params: Readonly<Record<string, unknown>>,
): Promise<GraphEdge[]> {
  const table = await store.read(
    `${match}
     WITH f, r, t WHERE f.id IN $shown AND t.id IN $shown
     RETURN f.id AS source, t.id AS target, type(r) AS type, count(r) AS acts, count(DISTINCT r.article) AS articles
     ORDER BY source, target, type`,
    params,
    { rows: 10_000 },
  );
  return rowsOf(table).map((row) => ({
    from: text(row.source) ?? '',
    to: text(row.target) ?? '',
    type: text(row.type) ?? '',
    acts: number(row.acts),
    articles: number(row.articles),
  }));
}
