import { readFileSync } from 'node:fs';
import { type Line, linesOf } from './knowledge-lines.ts';

const FILES = ['knowledge/world.jsonl', 'knowledge/leaders.jsonl'];
let lines: readonly Line[] | undefined;

/** The knowledge base that is shipped, read when first asked for. */
export function worldLines(): readonly Line[] {
  lines ??= FILES.flatMap((path) =>
    linesOf({ path, text: readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') }),
  );
  return lines;
}
