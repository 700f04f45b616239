import { Neo4jError } from 'neo4j-driver';
import { type ErrorCode, HearsayError } from '../errors.ts';

/** What a status of Neo4j (or of the embedded server, which uses the same) means here; the first that fits holds. */
const MEANINGS: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^(ServiceUnavailable|SessionExpired)$/, 'store-unavailable'],
  [
    /^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/,
    'store-unavailable',
  ],
  [/ReadOnly(AccessDatabase|Database)$|DatabaseIsReadOnly/i, 'not-writable'],
  [/Statement\.AccessMode$|Security\.Forbidden$/, 'not-read-only'],
  [
    /TransactionTimedOut|Transaction\.Terminated|LockClientStopped|OutOfMemory|StackOverFlow|MemoryPool|ResultTooLarge/i,
    'limit-exceeded',
  ],
  [/General\.DatabaseUnavailable$/, 'store-unavailable'],
  [/^Neo\.DatabaseError\.(General|Database)\./, 'store-damaged'],
  [/^Neo\.TransientError\./, 'store-unavailable'],
  [/^Neo\./, 'bad-query'],
];

/** A failure of neo4j-driver under the code that users of the store know; anything else is passed on as it is. */
export function asHearsayError(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const code = MEANINGS.find(([pattern]) => pattern.test(error.code))?.[1] ?? 'store-unavailable';
  const message = code === 'store-unavailable' ? `${uri}: ${firstLine(error.message)}` : firstLine(error.message);
  return new HearsayError(code, message, { cause: error });
}

/** Without the driver's advice, which stands between what failed and why. */
function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/\. Please ensure .* Caused by: /, ': ');
}
