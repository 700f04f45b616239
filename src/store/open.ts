import { readFile } from 'node:fs/promises';
import { HearsayError } from '../errors.ts';
import { connect } from './driver.ts';
import { connectEmbedded } from './embedded/connect.ts';
import type { Reached } from './link.ts';
import type { Store } from './store.ts';

const SCHEME = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/./i;

/**
 * Opens the graph: the Neo4j that `NEO4J_URI`, `NEO4J_USER` (default `neo4j`) and `NEO4J_PASSWORD`, or the file
 * `NEO4J_PASSWORD_FILE`, name; else the embedded one in `dataDir`, which is started if it is not running.
 * @throws HearsayError `store-unavailable`, `store-damaged`, `not-writable`
 */
export async function openStore(where: {
  readonly dataDir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}): Promise<Store> {
  const { NEO4J_URI: uri, NEO4J_USER: user } = where.env;
  if (!uri) return connect(() => reachEmbedded(where.dataDir));
  if (!SCHEME.test(uri)) throw new HearsayError('store-unavailable', `NEO4J_URI=${uri}: write it as bolt://host:port`);
  const address = { kind: 'neo4j', uri, user: user || 'neo4j', password: await password(where.env) } as const;
  return connect(async () => ({ address }));
}

async function reachEmbedded(dataDir: string): Promise<Reached> {
  const { release, ...server } = await connectEmbedded(dataDir);
  return { address: { kind: 'embedded', ...server }, release };
}

async function password(env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const { NEO4J_PASSWORD: given, NEO4J_PASSWORD_FILE: file } = env;
  if (given !== undefined || !file) return given ?? '';
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    throw new HearsayError('store-unavailable', `NEO4J_PASSWORD_FILE names ${file}, which cannot be read`, { cause });
  }
}
