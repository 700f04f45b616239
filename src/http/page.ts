import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import { sendProblem } from './problem.ts';

/** The built page. Its assets carry a hash of their content in their names, so they may be kept for good. */
export function page(folder: string): Router {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }),
  );
  router.get('/', (req, res) => {
    const index = join(folder, 'index.html');
    if (existsSync(index)) res.set('Cache-Control', 'no-cache').sendFile(index);
    else sendProblem(req, res, 'not-found', 'The page has not been built; `npm run build` makes it.');
  });
  return router;
}
