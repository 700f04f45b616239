import { tokenize } from '../statement.ts';

/** Keywords of the engine that Neo4j takes as relationship types and labels: `()-[:IN]->()`. */
const KEYWORDS = new Set(['IN']);

/** The query with such types in backticks. A word right after `:` or `|` is a type or label, never the operator. */
export function quoteKeywords(query: string): string {
  const tokens = tokenize(query);
  let quoted = '';
  let from = 0;
  tokens.forEach(({ kind, text, start }, i) => {
    const before = tokens[i - 1];
    if (kind !== 'word' || !KEYWORDS.has(text.toUpperCase()) || before?.kind !== 'mark') return;
    if (before.text !== ':' && before.text !== '|') return;
    quoted += `${query.slice(from, start)}\`${text}\``;
    from = start + text.length;
  });
  return quoted + query.slice(from);
}
