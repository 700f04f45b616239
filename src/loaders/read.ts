import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Article, Known } from './article.ts';
import { explain, knownFiles } from './known.ts';
import { articleFromText } from './text.ts';

/** An input that could not be used, and why. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}
export type OnProblem = (problem: Problem) => void;

/** The largest file read as one article, in bytes. */
export const MAX_BYTES = 5_000_000;
const KNOWN_FILE = 'articles.json';

/**
 * Reads articles from text files and folders of `*.txt` files (sorted by name), with what an `articles.json` beside
 * them knows of each. Files are UTF-8. What cannot be used is reported and the rest goes on.
 */
export async function* readArticles(paths: readonly string[], onProblem: OnProblem): AsyncGenerator<Article> {
  const folders = new Map<string, Promise<ReadonlyMap<string, Known>>>();
  const knownOf = (file: string) => {
    const folder = dirname(file);
    const known = folders.get(folder) ?? readKnown(join(folder, KNOWN_FILE), onProblem);
    folders.set(folder, known);
    return known;
  };
  for (const path of paths) {
    for (const file of await filesUnder(path, onProblem)) {
      const text = await readText(file, onProblem);
      if (text === null) continue;
      const known = (await knownOf(file)).get(basename(file));
      yield articleFromText(text, { ...known, source: file });
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

async function readText(path: string, onProblem: OnProblem): Promise<string | null> {
  const fail = (message: string) => {
    onProblem({ path, message });
    return null;
  };
  try {
    const { size, ...about } = await stat(path).then((s) => ({ size: s.size, isFile: s.isFile() }));
    if (!about.isFile) return fail('not a regular file');
    if (size > MAX_BYTES) return fail(`larger than ${MAX_BYTES / 1e6} MB`);
    const text = decode(await readFile(path));
    if (text === null) return fail('not UTF-8');
    return text.trim() === '' ? fail('empty') : text;
  } catch (error) {
    return fail(reason(error));
  }
}

/** Text in UTF-8 without its byte order mark, or null. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function readKnown(path: string, onProblem: OnProblem): Promise<ReadonlyMap<string, Known>> {
  let json: string;
  try {
    json = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') onProblem({ path, message: reason(error) });
    return new Map();
  }
  try {
    const result = knownFiles.safeParse(JSON.parse(json));
    if (!result.success) {
      onProblem({ path, message: explain(result.error) });
      return new Map();
    }
    return new Map(
      result.data.map(({ file, url, headline, outlet, byline, publishedAt }) => [
        file,
        {
          url: url ?? null,
          headline: headline ?? null,
          outlet: outlet ?? null,
          byline: byline ?? null,
          publishedAt: publishedAt ?? null,
        },
      ]),
    );
  } catch (error) {
    onProblem({ path, message: `not JSON (${reason(error)})` });
    return new Map();
  }
}

function reason(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
