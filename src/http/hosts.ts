import type { RequestHandler } from 'express';
import { sendProblem } from './problem.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses requests made to another name than ours: a page elsewhere can have its own name lead to this machine
 * (DNS rebinding), and would then read the graph as if it were its own.
 */
export function onlyHosts(more: readonly string[]): RequestHandler {
  const known = new Set([...LOOPBACK, ...more.map((host) => host.toLowerCase())]);
  return (req, res, next) => {
    const name = (req.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
    if (known.has(name)) next();
    else
      sendProblem(
        req,
        res,
        'wrong-host',
        `This server is not ${name || 'nameless'}; it answers to ${[...known].join(', ')}.`,
      );
  };
}
