import express, { Router } from 'express';
import { z } from 'zod';
import { HearsayError } from '../../errors.ts';
import type { Reader, Value } from '../../store/store.ts';
import { check } from '../filters.ts';
import { allow, sendProblem } from '../problem.ts';

const Body = z.strictObject({
  query: z.string().min(1).max(16_384),
  params: z.record(z.string(), z.unknown()).default({}),
});

/** No parameter needs more, and a driver writes nested values by recursion. */
const DEPTH = 32;

/** Characters of one answer: to write and pack it keeps everyone else waiting. */
const MOST = 4_000_000;

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
        const left = new AbortController();
        res.once('close', () => left.abort());
        const answer = await store.read(query, params, { rows: 1000, timeoutMs: 5000, signal: left.signal });
        if (sizeOf(answer.rows) > MOST)
          throw new HearsayError('limit-exceeded', `an answer of more than ${MOST} characters`);
        res.set('Cache-Control', 'no-store').json(answer);
      },
    )
    .all('/cypher', allow('POST'));
}

function deeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => deeperThan(inner, depth - 1));
}

/** About as many characters as a value takes in JSON. */
function sizeOf(value: Value): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  return Object.entries(value).reduce((sum, [key, inner]) => sum + key.length + sizeOf(inner), 2);
}
