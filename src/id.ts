import { createHash } from 'node:crypto';

/** `prefix_` and 80 bits of a hash of what the thing is: equal parts give the equal id on every machine. */
export function idOf(prefix: string, ...parts: readonly (string | number | null)[]): string {
  return `${prefix}_${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)}`;
}
