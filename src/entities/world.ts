import { readFileSync } from 'node:fs';
import { type Line, linesOf } from './knowledge-lines.ts';

let lines: readonly Line[] | undefined;

/** The knowledge base that is shipped, `knowledge/world.jsonl`, read when first asked for. */
export function worldLines(): readonly Line[] {
  lines ??= linesOf({
    path: 'knowledge/world.jsonl',
    text: readFileSync(new URL('../../knowledge/world.jsonl', import.meta.url), 'utf8'),
  });
  return lines;
}
