import { AGGREGATE } from './aggregate.ts';
import { EXPRESSION } from './expression.ts';
import { MATCH } from './match.ts';
import { PATH } from './path.ts';
import { SUBQUERY } from './subquery.ts';
import { TIME } from './time.ts';
import { WRITE } from './write.ts';

/** Queries that both engines answer alike, by what they are about. */
export const PORTABLE = {
  match: MATCH,
  path: PATH,
  aggregate: AGGREGATE,
  expression: EXPRESSION,
  subquery: SUBQUERY,
  time: TIME,
  write: WRITE,
};
