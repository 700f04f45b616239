import express, { Router } from 'express';
import { z } from 'zod';
import { HearsayError } from '../../errors.ts';
import type { Reader } from '../../store/store.ts';
import { check } from '../filters.ts';
import { allow, sendProblem } from '../problem.ts';

const Body = z.strictObject({
  query: z.string().min(1).max(16_384),
  params: z.record(z.string(), z.unknown()).default({}),
});

/** No parameter needs more, and a driver writes nested values by recursion. */
const DEPTH = 32;

/** `POST /cypher` `{query, params?}`: one query of the caller's own, reading only. */
export function cypher(store: Reader): Router {
  return Router()
    .post(
      '/cypher',
      (req, res, next) => {
        if (req.is('application/json')) next();
        else sendProblem(req, res, 'wrong-media-type', 'Send the query as application/json: {"query": "…"}.');
      },
      express.json({ limit: '64kb' }),
      async (req, res) => {
        if (deeperThan(req.body, DEPTH)) throw new HearsayError('bad-input', `the body is nested deeper than ${DEPTH}`);
        const { query, params } = check(Body, req.body);
        res.set('Cache-Control', 'no-store').json(await store.read(query, params, { rows: 1000, timeoutMs: 5000 }));
      },
    )
    .all('/cypher', allow('POST'));
}

function deeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => deeperThan(inner, depth - 1));
}
