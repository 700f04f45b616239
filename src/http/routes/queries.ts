import { Router } from 'express';
import { findQuery, listQueries, parameters } from '../../store/queries.ts';
import type { Reader } from '../../store/store.ts';
import { allow } from '../problem.ts';

/** `/queries`: the questions we have ready; `/queries/:name?parameter=…` asks one. */
export function queries(store: Reader): Router {
  return Router()
    .get('/queries', (_req, res) => {
      const items = listQueries().map(({ name, question, params }) => ({ name, question, params }));
      res.json({ items, next: null });
    })
    .all('/queries', allow('GET', 'HEAD'))
    .get('/queries/:name', async (req, res) => {
      const query = findQuery(req.params.name);
      const table = await store.read(query.text, parameters(query, req.query));
      res.json({ name: query.name, question: query.question, ...table });
    })
    .all('/queries/:name', allow('GET', 'HEAD'));
}
