/**
 * What Neo4j's tools ask on connecting that the engine does not know, and a query that answers it. Everything after
 * the call itself (YIELD, WHERE) is dropped; the columns are those of Neo4j 5.
 */
import { tokenize } from '../statement.ts';

export const SERVER_VERSION = '5.26.0';
export const DATABASE = 'neo4j';

const COMPONENTS = `RETURN 'Neo4j Kernel' AS name, ['${SERVER_VERSION}'] AS versions, 'community' AS edition`;
const DATABASES = `RETURN '${DATABASE}' AS name, 'standard' AS type, [] AS aliases, 'read-write' AS access,
  '' AS address, 'primary' AS role, true AS writer, 'online' AS requestedStatus, 'online' AS currentStatus,
  '' AS statusMessage, true AS default, true AS home, [] AS constituents`;
const USER = `RETURN 'neo4j' AS user, null AS roles, false AS passwordChangeRequired, false AS suspended, '${DATABASE}' AS home`;
const NONE = (columns: string) => `UNWIND [] AS nothing RETURN ${columns}`;

const ANSWERS: readonly [start: string, query: string][] = [
  ['CALL dbms.components', COMPONENTS],
  ['CALL db.ping', 'RETURN true AS success'],
  ['CALL dbms.clientConfig', NONE("'' AS name, '' AS value")],
  ['CALL dbms.showCurrentUser', "RETURN 'neo4j' AS username, [] AS roles, [] AS flags"],
  ['SHOW DATABASE', DATABASES],
  ['SHOW DATABASES', DATABASES],
  ['SHOW DEFAULT DATABASE', DATABASES],
  ['SHOW HOME DATABASE', DATABASES],
  ['SHOW CURRENT USER', USER],
  ['SHOW PROCEDURES', NONE("'' AS name, '' AS description, '' AS mode, false AS worksOnSystem")],
  ['SHOW FUNCTIONS', NONE("'' AS name, '' AS category, '' AS description")],
];

const PREPARED = ANSWERS.map(([start, query]) => [words(start), query] as const);

/** The query to run in place of `query`: an answer from the table above, or the query itself. */
export function answered(query: string): string {
  const head = words(query.slice(0, 200));
  return PREPARED.find(([start]) => start.every((word, i) => word === head[i]))?.[1] ?? query;
}

function words(query: string): string[] {
  return tokenize(query).map((token) => token.text.toUpperCase());
}
