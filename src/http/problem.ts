import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { ERRORS, type ErrorCode, HearsayError } from '../errors.ts';

/** What only HTTP can get wrong. */
const HTTP_ERRORS = {
  'method-not-allowed': { status: 405, title: 'This method is not used here' },
  'wrong-media-type': { status: 415, title: 'The body is of the wrong kind' },
  'wrong-host': { status: 421, title: 'This is not that host' },
  internal: { status: 500, title: 'Something failed here' },
} as const;

/** Told instead of a message that may be the database's own. */
const BUSY: { readonly [code in ErrorCode]?: string } = {
  'limit-exceeded': 'The query ran past its time or memory and was ended; ask for less.',
  'store-unavailable': 'The graph does not answer now; try again in a few seconds.',
};

/** Every problem this server answers with, by its code. */
export const PROBLEMS = { ...ERRORS, ...HTTP_ERRORS };
export type ProblemCode = keyof typeof PROBLEMS;

/** RFC 9457 problem details; `code` is stable, `type` is where it is explained. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: ProblemCode;
}

export function sendProblem(req: Request, res: Response, code: ProblemCode, detail: string): void {
  const { status, title } = PROBLEMS[code];
  const problem: Problem = { type: `/problems/${code}`, title, status, detail, instance: req.originalUrl, code };
  if (status === 503) res.set('Retry-After', '5');
  res
    .status(status)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem, null, 2));
}

export const notFound: RequestHandler = (req, res) =>
  sendProblem(req, res, 'not-found', `There is nothing at ${req.path}.`);

/** Answers every method that the route did not take. */
export function allow(...methods: readonly string[]): RequestHandler {
  return (req, res) => {
    res.set('Allow', methods.join(', '));
    sendProblem(req, res, 'method-not-allowed', `${req.method} is not for ${req.path}; use ${methods.join(' or ')}.`);
  };
}

/** Turns whatever was thrown into one problem. What is not ours to tell (a driver's words, a stack) goes to `log` only. */
export function problems(log: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error);
    const { code, detail } = explain(error);
    if (PROBLEMS[code].status >= 500 && code !== 'limit-exceeded') log(error);
    sendProblem(req, res, code, detail);
  };
}

function explain(error: unknown): { code: ProblemCode; detail: string } {
  if (error instanceof HearsayError) {
    const told = ERRORS[error.code].status < 500;
    return { code: error.code, detail: told ? error.message : (BUSY[error.code] ?? 'Try again later.') };
  }
  const { status, type } = error as { readonly status?: unknown; readonly type?: unknown };
  if (status === 413) return { code: 'too-large', detail: 'The body is larger than 64 KB.' };
  if (status === 415) return { code: 'wrong-media-type', detail: 'The body must be JSON in UTF-8.' };
  if (type === 'entity.parse.failed') return { code: 'bad-input', detail: 'The body is not valid JSON.' };
  if (typeof status === 'number' && status >= 400 && status < 500)
    return { code: 'bad-input', detail: 'The request cannot be read.' };
  return { code: 'internal', detail: 'The failure is ours, and has been logged.' };
}
