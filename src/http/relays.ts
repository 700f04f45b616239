import type { Reader } from '../store/store.ts';
import { entityRef, number, rowsOf, text } from './rows.ts';
import type { Relay } from './shapes.ts';

/** Who relays each of these quotes, nearest the speaker first. */
export async function relaysOf(
  store: Reader,
  given: readonly string[],
): Promise<ReadonlyMap<string, readonly Relay[]>> {
  const relays = new Map<string, readonly Relay[]>();
  const quotes = [...new Set(given)].filter((id) => id !== '');
  if (quotes.length === 0) return relays;
  const table = await store.read(
    `MATCH (q:Quote) WHERE q.id IN $quotes MATCH (q)-[via:QUOTED_BY]->(e:Entity)
     RETURN q.id AS quote, via.hop AS hop, e AS entity ORDER BY quote, hop`,
    { quotes },
    { rows: quotes.length * 20 },
  );
  for (const row of rowsOf(table)) {
    const quote = text(row.quote) ?? '';
    relays.set(quote, [...(relays.get(quote) ?? []), { ...entityRef(row.entity), hop: number(row.hop) }]);
  }
  return relays;
}
