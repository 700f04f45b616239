import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cypherShell } from '../services.ts';
import { cypherContract } from './cypher.ts';
import { guardsContract } from './guards.ts';
import { loadingContract } from './loading.ts';
import { questionsContract } from './questions.ts';
import { seedsContract } from './seeds.ts';
import { cleanUp, SERVERS } from './servers.ts';
import { shellContract } from './shell.ts';

// One file for all of it: Neo4j Community has one database, and Jest runs files at the same time.
describe.each(SERVERS)('the store on $name', (server) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-loader-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await cleanUp();
  });

  describe('loading', () => loadingContract(server, () => folder));
  describe('named questions', () => questionsContract(server));
  describe('portable Cypher', () => cypherContract(server));
  describe('reading', () => guardsContract(server));
  if (cypherShell()) describe('cypher-shell', () => shellContract(server));
});

const [first, second] = SERVERS;
if (first && second) {
  describe('the sample articles on both', () => {
    seedsContract([first, second]);
    afterAll(cleanUp);
  });
}
