import { connect } from './driver.ts';
import { connectEmbedded } from './embedded/connect.ts';
import type { Store } from './store.ts';

/**
 * Opens the graph: the Neo4j that `NEO4J_URI`, `NEO4J_USER` (default `neo4j`) and `NEO4J_PASSWORD` name, else the embedded
 * one in `dataDir`, which is started if it is not running.
 * @throws HearsayError `store-unavailable`, `store-damaged`, `not-writable`
 */
export async function openStore(where: {
  readonly dataDir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}): Promise<Store> {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = where.env;
  if (uri) return connect({ kind: 'neo4j', uri, user: user || 'neo4j', password: password ?? '' });
  return connect({ kind: 'embedded', ...(await connectEmbedded(where.dataDir)) });
}
