import { existsSync } from 'node:fs';
import { connect as dial } from 'node:net';
import neo4j from 'neo4j-driver';

/** A server or program that some tests need and a bare checkout does not have. */
export interface Service {
  readonly name: 'neo4j' | 'redis' | 'chromium';
  /** Why it cannot be used, or null where it can. */
  readonly missing: string | null;
}

const MARKER = 'hearsay_tests';
const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const TO_HAVE = {
  neo4j: 'set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to an empty Neo4j 5 (tests/neo4j/start.sh starts one)',
  redis: 'set REDIS_URL to a Redis',
  chromium: 'install Chromium or set CHROMIUM_PATH',
} as const;
const SKIPPED = {
  neo4j: 'the contract suite runs on the embedded store only, without cypher-shell',
  redis: 'nothing that needs a queue runs',
  chromium: 'nothing that looks at the page runs',
} as const;

/** Looks for all three; what it finds is what the functions below give, in this process and those it starts. */
export async function findServices(): Promise<Service[]> {
  const services: Service[] = [
    { name: 'neo4j', missing: await whyNoNeo4j() },
    { name: 'redis', missing: await whyNoRedis() },
    { name: 'chromium', missing: findChromium() === null ? 'not found' : null },
  ];
  process.env.HEARSAY_FOUND = services
    .filter((s) => s.missing === null)
    .map((s) => s.name)
    .join(',');
  return services;
}

/** One line for people: what is skipped without it and how to have it. */
export function describeMissing({ name, missing }: Service): string {
  return `no ${name} (${missing}): ${SKIPPED[name]}; ${TO_HAVE[name]}`;
}

/** The environment that names the Neo4j for tests, or null. It is the tests' own: they may empty it at any time. */
export function neo4jServer(): { NEO4J_URI: string; NEO4J_USER: string; NEO4J_PASSWORD: string } | null {
  return found('neo4j') ? neo4jEnv() : null;
}

/** Whether Neo4j's cypher-shell is there: `tests/neo4j/start.sh` fetches it along with Neo4j. */
export function cypherShell(): boolean {
  return existsSync(new URL('./neo4j/.run/jars/.complete', import.meta.url));
}

export function chromiumPath(): string | null {
  return found('chromium') ? findChromium() : null;
}

function found(name: Service['name']): boolean {
  return (process.env.HEARSAY_FOUND ?? '').split(',').includes(name);
}

function neo4jEnv() {
  const { NEO4J_URI = '', NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
  return { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD };
}

/** The tests empty the database, so it must be empty, or carry the index that says it was so when they first came. */
async function whyNoNeo4j(): Promise<string | null> {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = neo4jEnv();
  if (!NEO4J_URI) return 'NEO4J_URI is not set';
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { connectionTimeout: 5_000 });
  try {
    const marked = await driver.executeQuery('SHOW INDEXES YIELD name WHERE name = $name RETURN name', {
      name: MARKER,
    });
    const nodes = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1');
    if (marked.records.length === 0 && nodes.records.length > 0)
      return `${NEO4J_URI} holds a graph, which tests would delete`;
    await driver.executeQuery(`CREATE INDEX ${MARKER} IF NOT EXISTS FOR (n:HearsayTests) ON (n.id)`);
    return null;
  } catch (error) {
    return `${NEO4J_URI}: ${error instanceof Error ? error.message.split('\n', 1)[0] : error}`;
  } finally {
    await driver.close();
  }
}

function whyNoRedis(): Promise<string | null> {
  const url = process.env.REDIS_URL;
  if (!url) return Promise.resolve('REDIS_URL is not set');
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = dial({ host: hostname, port: Number(port || 6379), timeout: 5_000 });
    const end = (why: string | null) => {
      socket.destroy();
      resolve(why);
    };
    socket.once('connect', () => socket.write('PING\r\n'));
    socket.once('data', (reply) => end(/^\+PONG|^-NOAUTH/.test(reply.toString()) ? null : `${url} is no Redis`));
    socket.once('timeout', () => end(`${url} does not answer`));
    socket.once('error', (error) => end(`${url}: ${error.message}`));
  });
}

function findChromium(): string | null {
  return [process.env.CHROMIUM_PATH, ...CHROMIUM].find((path) => path && existsSync(path)) ?? null;
}
