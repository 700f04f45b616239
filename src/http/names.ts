import type { Reader } from '../store/store.ts';
import { rowsOf, text } from './rows.ts';

/** Ids of the entities of this id, name or alias, in any case; a name may be several people's. */
export async function idsOf(store: Reader, name: string): Promise<readonly string[]> {
  const table = await store.read(
    `MATCH (e:Entity)
     WHERE e.id = $id OR toLower(e.name) = $name OR any(alias IN e.aliases WHERE toLower(alias) = $name)
     RETURN e.id AS id`,
    { id: name, name: name.toLowerCase() },
  );
  return rowsOf(table).flatMap((row) => text(row.id) ?? []);
}
