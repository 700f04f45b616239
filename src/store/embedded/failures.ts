/** Failures as a Bolt client sees them: a Neo4j status code and a message. */

/** Neo4j's status codes used here. A driver retries `Neo.TransientError.*` in managed transactions, and nothing else. */
export const CODES = {
  badRequest: 'Neo.ClientError.Request.Invalid',
  tooLargeRequest: 'Neo.ClientError.Request.InvalidFormat',
  unauthorized: 'Neo.ClientError.Security.Unauthorized',
  forbidden: 'Neo.ClientError.Security.Forbidden',
  noDatabase: 'Neo.ClientError.Database.DatabaseNotFound',
  syntax: 'Neo.ClientError.Statement.SyntaxError',
  parameter: 'Neo.ClientError.Statement.ParameterMissing',
  argument: 'Neo.ClientError.Statement.ArgumentError',
  arithmetic: 'Neo.ClientError.Statement.ArithmeticError',
  noProcedure: 'Neo.ClientError.Procedure.ProcedureNotFound',
  readOnly: 'Neo.ClientError.Statement.AccessMode',
  constraint: 'Neo.ClientError.Schema.ConstraintValidationFailed',
  noTransaction: 'Neo.ClientError.Transaction.TransactionNotFound',
  execution: 'Neo.ClientError.Statement.ExecutionFailed',
  timeLimit: 'Neo.ClientError.Transaction.TransactionTimedOut',
  memoryLimit: 'Neo.ClientError.General.TransactionOutOfMemoryError',
  resultLimit: 'Neo.ClientError.General.ResultTooLarge',
  terminated: 'Neo.ClientError.Transaction.Terminated',
  unavailable: 'Neo.ClientError.General.DatabaseUnavailable',
  again: 'Neo.TransientError.Transaction.Outdated',
} as const;

export type Code = (typeof CODES)[keyof typeof CODES];

/** The codes of a query that was ended, or its answer withheld, because it passed one of the server's limits. */
export const LIMIT_CODES: readonly string[] = [CODES.timeLimit, CODES.memoryLimit, CODES.resultLimit];

/** A failure to be answered to the client. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** By the engine's words first, then by its ISO GQL status. */
const BY_MESSAGE: readonly [RegExp, Code][] = [
  [/Write conflict/, CODES.again],
  [/constraint violation/i, CODES.constraint],
  [/Missing parameter/, CODES.parameter],
  [/unknown procedure/, CODES.noProcedure],
  [/serialize a BigInt/, CODES.argument],
];
const BY_STATUS: readonly [RegExp, Code][] = [
  [/^42/, CODES.syntax],
  [/^220(12|03)$/, CODES.arithmetic],
  [/^40000$/, CODES.again],
];

/** An engine error as a failure: its status mapped to Neo4j's, its message without the engine's own prefixes. */
export function fromEngine(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message = error instanceof Error ? error.message : String(error);
  const status = (error as { gqlStatus?: string }).gqlStatus ?? '';
  const code =
    BY_MESSAGE.find(([words]) => words.test(message))?.[1] ??
    BY_STATUS.find(([digits]) => digits.test(status))?.[1] ??
    CODES.execution;
  return new Failure(code, inOneLine(message));
}

/** The engine's message without its prefixes and drawing: what is wrong, where, and its hint. */
function inOneLine(message: string): string {
  const [what = ''] = message.split('\n', 1);
  const [, line, column] = /--> query:(\d+):(\d+)/.exec(message) ?? [];
  const hint = /help: (.+)/.exec(message)?.[1];
  const plain = what.replace(/(?:[A-Z]\w+ error: |GRAFEO-\w+: |\[Cypher\] )/g, '');
  return `${plain}${line ? ` at line ${line}, column ${column}` : ''}${hint ? ` (${hint})` : ''}`;
}
