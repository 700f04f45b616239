import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Knowledge, readKnowledge } from '../entities/knowledge.ts';
import { type Decision, decisionsOf } from '../entities/knowledge-lines.ts';
import { HearsayError } from '../errors.ts';
import { readText, reason } from '../loaders/file.ts';

/** The file in the data folder that keeps what was decided about who is who: it outlives the graph beside it. */
export function decisionsFile(dataDir: string): string {
  return join(dataDir, 'entities.jsonl');
}

/**
 * The knowledge bases of these files, and the decisions in the data folder, where one is named.
 * @throws HearsayError `bad-input` that names the file
 */
export async function loadKnowledge(dataDir: string | null, paths: readonly string[] = []): Promise<Knowledge> {
  const files = await Promise.all(paths.map(readFile));
  return readKnowledge([...files, ...(dataDir === null ? [] : [await readDecisions(dataDir)])]);
}

async function readFile(path: string): Promise<{ path: string; text: string }> {
  const read = await readText(path);
  if ('why' in read) throw new HearsayError('bad-input', `${path}: ${read.why}`);
  return { path, text: read.text };
}

async function readDecisions(dataDir: string): Promise<{ path: string; text: string }> {
  const path = decisionsFile(dataDir);
  const read = await readText(path);
  if ('why' in read && !read.missing) throw new HearsayError('bad-input', `${path}: ${read.why}`);
  return { path, text: 'text' in read ? read.text : '' };
}

/** Adds a decision to those in the data folder. */
export async function decide(dataDir: string, decision: Decision): Promise<void> {
  const path = decisionsFile(dataDir);
  await writable(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    await appendFile(path, `${JSON.stringify(decision)}\n`);
  });
}

/** Takes back every decision that names an entity, and says which. */
export async function undecide(dataDir: string, id: string): Promise<readonly Decision[]> {
  const { path, text } = await readDecisions(dataDir);
  const lines = text.split('\n');
  const taken = lines.flatMap((line) => decisionsOf(line).filter((decision) => idsOf(decision).includes(id)));
  const kept = lines.filter((line) => !decisionsOf(line).some((decision) => idsOf(decision).includes(id)));
  if (taken.length > 0) await writable(path, () => writeFile(path, kept.join('\n')));
  return taken;
}

/** The entities that a decision is about. */
export function idsOf(decision: Decision): readonly string[] {
  return 'merge' in decision ? decision.merge : [decision.split, decision.as];
}

async function writable(path: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw new HearsayError('not-writable', `${path}: ${reason(error)}`, { cause: error });
  }
}
