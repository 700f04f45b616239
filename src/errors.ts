/** Every way Hearsay fails on purpose: what it is called, the HTTP status and the exit code that go with it. */
export const ERRORS = {
  'bad-input': { status: 400, exit: 2, title: 'The input cannot be used' },
  'bad-query': { status: 400, exit: 2, title: 'The query cannot be run' },
  'not-read-only': { status: 400, exit: 2, title: 'Only reading is allowed here' },
  'not-found': { status: 404, exit: 2, title: 'There is no such thing' },
  'too-large': { status: 413, exit: 2, title: 'The input is too large' },
  'port-in-use': { status: 500, exit: 1, title: 'The port is in use' },
  'not-writable': { status: 500, exit: 1, title: 'The folder cannot be written' },
  'store-unavailable': { status: 503, exit: 3, title: 'The graph store cannot be reached' },
  'store-damaged': { status: 500, exit: 3, title: 'The graph store is damaged' },
  'limit-exceeded': { status: 504, exit: 4, title: 'The query passed a limit and was ended' },
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** A failure with a stable `code`; its message names the culprit (a file and line, a query, a port). */
export class HearsayError extends Error {
  override readonly name = 'HearsayError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
