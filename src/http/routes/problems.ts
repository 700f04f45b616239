import { Router } from 'express';
import { HearsayError } from '../../errors.ts';
import { allow, PROBLEMS } from '../problem.ts';

/** `/problems/:code`: what a problem's `type` points to. */
export function problemTypes(): Router {
  const all = Object.entries(PROBLEMS).map(([code, { status, title }]) => ({ code, status, title }));
  return Router()
    .get('/problems', (_req, res) => {
      res.json({ items: all, next: null });
    })
    .all('/problems', allow('GET', 'HEAD'))
    .get('/problems/:code', (req, res) => {
      const problem = all.find(({ code }) => code === req.params.code);
      if (!problem) throw new HearsayError('not-found', `no problem is called ${req.params.code}`);
      res.json(problem);
    })
    .all('/problems/:code', allow('GET', 'HEAD'));
}
