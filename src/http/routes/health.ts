import { Router } from 'express';
import type { Reader } from '../../store/store.ts';
import { allow } from '../problem.ts';

/** `/healthz`: this process answers. `/readyz`: its graph does as well. */
export function health(store: Reader): Router {
  return Router()
    .get('/healthz', (_req, res) => {
      res.set('Cache-Control', 'no-store').json({ status: 'ok' });
    })
    .all('/healthz', allow('GET', 'HEAD'))
    .get('/readyz', async (_req, res) => {
      await store.read('RETURN 1 AS ready', {}, { timeoutMs: 2000 });
      res.set('Cache-Control', 'no-store').json({ status: 'ready' });
    })
    .all('/readyz', allow('GET', 'HEAD'));
}
