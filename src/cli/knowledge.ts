import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Knowledge, readKnowledge } from '../entities/knowledge.ts';
import { type Decision, decisionsOf } from '../entities/knowledge-lines.ts';
import { HearsayError } from '../errors.ts';
import { readText, reason } from '../loaders/file.ts';

/** The file in the data folder that keeps what was decided about who is who: it outlives the graph beside it. */
export function decisionsFile(dataDir: string): string {
  return join(dataDir, 'entities.jsonl');
}

/**
 * What these knowledge bases say; with a data folder also those that were given before for it, and what was decided in it.
 * @throws HearsayError `bad-input` that names the file, `not-writable`
 */
export async function loadKnowledge(dataDir: string | null, paths: readonly string[] = []): Promise<Knowledge> {
  if (dataDir === null) return readKnowledge(await Promise.all(paths.map(readFile)));
  const before = await readBases(dataDir);
  const bases = [...new Set([...before, ...paths.map((path) => resolve(path))])];
  const files = await Promise.all(bases.map(readFile));
  const knowledge = readKnowledge([...files, await readDecisions(dataDir)]);
  if (bases.length > before.length) await keep(basesFile(dataDir), bases.map((path) => `${path}\n`).join(''));
  return knowledge;
}

/** The file in the data folder that lists the knowledge bases that its articles are read with, a path a line. */
function basesFile(dataDir: string): string {
  return join(dataDir, 'knowledge-bases.txt');
}

async function readBases(dataDir: string): Promise<readonly string[]> {
  return (await readOptional(basesFile(dataDir))).split('\n').filter((path) => path !== '');
}

async function readFile(path: string): Promise<{ path: string; text: string }> {
  const read = await readText(path);
  if ('why' in read) throw new HearsayError('bad-input', `${path}: ${read.why}`);
  return { path, text: read.text };
}

async function readDecisions(dataDir: string): Promise<{ path: string; text: string }> {
  const path = decisionsFile(dataDir);
  return { path, text: await readOptional(path) };
}

async function readOptional(path: string): Promise<string> {
  const read = await readText(path);
  if ('why' in read && !read.missing) throw new HearsayError('bad-input', `${path}: ${read.why}`);
  return 'text' in read ? read.text : '';
}

/** Adds a decision to those in the data folder. */
export async function decide(dataDir: string, decision: Decision): Promise<void> {
  const path = decisionsFile(dataDir);
  await keep(path, `${JSON.stringify(decision)}\n`, appendFile);
}

/** Takes back every decision that names an entity, and says which. */
export async function undecide(dataDir: string, id: string): Promise<readonly Decision[]> {
  const { path, text } = await readDecisions(dataDir);
  const lines = text.split('\n');
  const taken = lines.flatMap((line) => decisionsOf(line).filter((decision) => idsOf(decision).includes(id)));
  const kept = lines.filter((line) => !decisionsOf(line).some((decision) => idsOf(decision).includes(id)));
  if (taken.length > 0) await keep(path, kept.join('\n'));
  return taken;
}

/** The entities that a decision is about. */
export function idsOf(decision: Decision): readonly string[] {
  return 'merge' in decision ? decision.merge : [decision.split, decision.as];
}

async function keep(
  path: string,
  text: string,
  write: typeof writeFile | typeof appendFile = writeFile,
): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await write(path, text);
  } catch (error) {
    throw new HearsayError('not-writable', `${path}: ${reason(error)}`, { cause: error });
  }
}
