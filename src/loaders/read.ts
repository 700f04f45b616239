import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import type { Article, Known } from './article.ts';
import { readText, reason } from './file.ts';
import { explain, knownFiles, nulled } from './known.ts';
import { articleFromText } from './text.ts';

/** An input that could not be used, and why. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}
export type OnProblem = (problem: Problem) => void;

const KNOWN_FILE = 'articles.json';

/**
 * Reads articles from text files and folders of `*.txt` files (sorted by name), with what an `articles.json` beside
 * them knows of each. Files are UTF-8. What cannot be used is reported and the rest goes on.
 */
export async function* readArticles(paths: readonly string[], onProblem: OnProblem): AsyncGenerator<Article> {
  const folders = new Map<string, Promise<ReadonlyMap<string, Known>>>();
  const knownOf = (file: string) => {
    const folder = dirname(file);
    const known = folders.get(folder) ?? readKnown(folder, onProblem);
    folders.set(folder, known);
    return known;
  };
  for (const path of paths) {
    for (const file of await filesUnder(path, onProblem)) {
      const read = await readText(file);
      const why = 'why' in read ? read.why : read.text.trim() === '' && 'empty';
      if (why) onProblem({ path: file, message: why });
      if (why || 'why' in read) continue;
      const known = (await knownOf(file)).get(basename(file));
      yield articleFromText(read.text, { ...known, source: file });
    }
  }
}

async function filesUnder(path: string, onProblem: OnProblem): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path)).filter((name) => name.endsWith('.txt')).sort();
    if (names.length === 0) onProblem({ path, message: 'no .txt file in this folder' });
    return names.map((name) => join(path, name));
  } catch (error) {
    onProblem({ path, message: reason(error) });
    return [];
  }
}

/** What the `articles.json` of a folder knows of each file; entries that fit no file, or one file twice, are reported. */
async function readKnown(folder: string, onProblem: OnProblem): Promise<ReadonlyMap<string, Known>> {
  const path = join(folder, KNOWN_FILE);
  const known = new Map<string, Known>();
  const read = await readText(path);
  if ('why' in read) {
    if (!read.missing) onProblem({ path, message: read.why });
    return known;
  }
  const entries = parse(read.text, path, onProblem);
  const files = new Set(await readdir(folder));
  for (const { file, ...fields } of entries) {
    if (!files.has(file)) onProblem({ path, message: `there is no ${JSON.stringify(file)} beside it` });
    else if (known.has(file)) onProblem({ path, message: `${JSON.stringify(file)} comes twice; the first is used` });
    else known.set(file, nulled(fields));
  }
  return known;
}

function parse(json: string, path: string, onProblem: OnProblem): z.output<typeof knownFiles> {
  try {
    const result = knownFiles.safeParse(JSON.parse(json));
    if (result.success) return result.data;
    onProblem({ path, message: explain(result.error) });
  } catch (error) {
    onProblem({ path, message: `not JSON (${reason(error)})` });
  }
  return [];
}
