import { readFile } from 'node:fs/promises';
import type { Driver } from 'neo4j-driver';

const SCHEMA = new URL('../../cypher/schema.cypher', import.meta.url);

/** Makes the constraints and indexes of `cypher/schema.cypher` that are not there yet. */
export async function migrate(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    for (const statement of statements(await readFile(SCHEMA, 'utf8'))) await session.run(statement);
  } finally {
    await session.close();
  }
}

/** The statements of a file, in order, without comments and the semicolons that end them. */
export function statements(file: string): string[] {
  return file
    .replace(/^\s*\/\/.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
