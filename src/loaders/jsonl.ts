import type { Article } from './article.ts';
import { articleLine, explain } from './known.ts';
import { MAX_BYTES, type OnProblem } from './read.ts';
import { articleFromText } from './text.ts';

/**
 * Reads articles from lines of JSON: `{id, text, publishedAt?, outlet?, url?, headline?, byline?}`.
 * A line that cannot be used is reported with its number, and the rest goes on; blank lines are skipped.
 */
export async function* articlesFromJsonLines(
  lines: AsyncIterable<string> | Iterable<string>,
  onProblem: OnProblem,
): AsyncGenerator<Article> {
  let number = 0;
  for await (const raw of lines) {
    number++;
    const line = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (line.trim() === '') continue;
    const path = `line ${number}`;
    if (line.length > MAX_BYTES) {
      onProblem({ path, message: `larger than ${MAX_BYTES / 1e6} MB` });
      continue;
    }
    const parsed = parse(line);
    if (!parsed.ok) {
      onProblem({ path, message: parsed.why });
      continue;
    }
    const { id, text, ...known } = parsed.value;
    if (text.trim() === '') onProblem({ path, message: `article ${JSON.stringify(id)} has no text` });
    else yield articleFromText(text, { ...nulled(known), source: id });
  }
}

type Line = ReturnType<typeof articleLine.parse>;

function parse(line: string): { ok: true; value: Line } | { ok: false; why: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { ok: false, why: `not JSON (${(error as Error).message})` };
  }
  const result = articleLine.safeParse(value);
  return result.success ? { ok: true, value: result.data } : { ok: false, why: explain(result.error) };
}

/** What is undefined in `known`, as null. */
export function nulled(known: Omit<Line, 'id' | 'text'>) {
  return {
    url: known.url ?? null,
    headline: known.headline ?? null,
    outlet: known.outlet ?? null,
    byline: known.byline ?? null,
    publishedAt: known.publishedAt ?? null,
  };
}
