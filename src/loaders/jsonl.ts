import type { Article } from './article.ts';
import { readLinesOf } from './file.ts';
import { articleLine, explain, nulled } from './known.ts';
import type { OnProblem } from './read.ts';
import { articleFromText } from './text.ts';

/**
 * Reads articles from lines of JSON in UTF-8: `{id, text, publishedAt?, outlet?, url?, headline?, byline?}`.
 * A line that cannot be used is reported with its number, and the rest goes on; blank lines are skipped.
 */
export async function* articlesFromJsonLines(
  bytes: AsyncIterable<Uint8Array>,
  onProblem: OnProblem,
): AsyncGenerator<Article> {
  let number = 0;
  for await (const line of readLinesOf(bytes)) {
    const path = `line ${++number}`;
    if ('why' in line) {
      onProblem({ path, message: line.why });
      continue;
    }
    if (line.text.trim() === '') continue;
    const parsed = parse(line.text);
    if (!parsed.ok) {
      onProblem({ path, message: parsed.why });
      continue;
    }
    const { id, text, ...known } = parsed.value;
    if (text.trim() === '') onProblem({ path, message: `article ${JSON.stringify(id)} has no text` });
    else if (HALF_CHARACTER.test(text))
      onProblem({ path, message: `article ${JSON.stringify(id)} holds half characters` });
    else yield articleFromText(text, { ...nulled(known), source: id });
  }
}

/** A surrogate without its other half: no such text can be written in UTF-8. */
const HALF_CHARACTER = /\p{Surrogate}/u;

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
