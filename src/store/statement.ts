/** What a Cypher statement would do, told from its words alone, before any engine has read it. */
import { HearsayError } from '../errors.ts';

export interface Token {
  readonly kind: 'word' | 'name' | 'string' | 'number' | 'parameter' | 'mark';
  /** As written; names and strings without their quotes. */
  readonly text: string;
  readonly start: number;
}

/** From harmless to worst; a statement that does several of these is the worst of them. */
export const KINDS = ['empty', 'read', 'show', 'write', 'schema', 'admin', 'load'] as const;

export type StatementKind = (typeof KINDS)[number];

export interface Statement {
  /**
   * `load` reads files or addresses (LOAD CSV …); `admin` touches databases, users, transactions (ALTER, GRANT, USE …);
   * `schema` makes or drops indexes and constraints; `write` changes the graph; `show` lists (SHOW …).
   */
  readonly kind: StatementKind;
  /** Procedures called, as written: `db.labels`. What they do is not known here. */
  readonly procedures: readonly string[];
  readonly prefix: 'EXPLAIN' | 'PROFILE' | null;
  /** How many statements there are, divided by `;`. */
  readonly count: number;
}

const LEXEMES = new RegExp(
  [
    String.raw`//[^\r\n]*|/\*[\s\S]*?(?:\*/|$)`,
    String.raw`(?<string>'[^'\\]*(?:\\[\s\S][^'\\]*)*(?:'|$)|"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$))`,
    '(?<name>`[^`]*(?:``[^`]*)*(?:`|$))',
    '(?<parameter>\\$(?:[\\p{L}\\p{N}_]+|`[^`]*`?))',
    String.raw`(?<number>\d[\p{L}\p{N}_]*(?:\.\d[\p{L}\p{N}_]*)?)`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}\p{M}_]*)`,
    String.raw`(?<mark>\S)`,
  ].join('|'),
  'gu',
);

/** The tokens of a query without its comments. A string, name or comment that is never closed runs to the end. */
export function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  for (const match of query.matchAll(LEXEMES)) {
    const { string, name, parameter, number, word, mark } = match.groups as Record<string, string | undefined>;
    const start = match.index;
    if (string !== undefined) tokens.push({ kind: 'string', text: string.slice(1, -1), start });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name.slice(1, -1).replaceAll('``', '`'), start });
    else if (parameter !== undefined) tokens.push({ kind: 'parameter', text: parameter, start });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, start });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, start });
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark, start });
  }
  return tokens;
}

/**
 * Classifies a query. Comments, strings and quoted names hide nothing and are not mistaken for keywords; `\u` escapes
 * outside strings, which some engines resolve before reading, count as what they stand for.
 */
export function classify(query: string): Statement {
  const plain = classifyTokens(tokenize(query));
  if (!/\\u[0-9a-f]{4}/i.test(query)) return plain;
  const resolved = classifyTokens(tokenize(resolveEscapes(query)));
  return {
    kind: worst([plain.kind, resolved.kind]),
    procedures: [...new Set([...plain.procedures, ...resolved.procedures])],
    prefix: resolved.prefix ?? plain.prefix,
    count: Math.max(plain.count, resolved.count),
  };
}

function resolveEscapes(query: string): string {
  return query.replace(/\\u+([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const WRITES = new Set(['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'REMOVE', 'FOREACH', 'INSERT']);
const OPENS_ADMIN = new Set(
  'CYPHER ALTER GRANT DENY REVOKE RENAME TERMINATE USE START STOP DEALLOCATE REALLOCATE ENABLE DRYRUN SESSION COPY IMPORT EXPORT ATTACH DETACH INSTALL'.split(
    ' ',
  ),
);
const SCHEMA_THINGS = new Set('INDEX CONSTRAINT RANGE TEXT POINT VECTOR FULLTEXT LOOKUP BTREE'.split(' '));
const ADMIN_THINGS = new Set(
  'OR DATABASE COMPOSITE ALIAS USER ROLE IMMUTABLE SERVER GRAPH SCHEMA PROPERTY TYPE NODE EDGE PROCEDURE'.split(' '),
);
const LOADABLE = new Set('CSV DATA FROM JSON JSONL PARQUET FILE EXTENSION'.split(' '));

function classifyTokens(tokens: readonly Token[]): Statement {
  const statements = split(tokens);
  const kinds = statements.flatMap((statement) => [
    opening(statement),
    ...statement.map((_, i) => clause(statement, i)),
  ]);
  const first = keyword(statements[0]?.[0]);
  return {
    kind: worst(statements.length === 0 ? ['empty'] : kinds),
    procedures: [...new Set(statements.flatMap((statement) => statement.flatMap((_, i) => procedure(statement, i))))],
    prefix: first === 'EXPLAIN' || first === 'PROFILE' ? first : null,
    count: statements.length,
  };
}

function split(tokens: readonly Token[]): Token[][] {
  const statements: Token[][] = [[]];
  for (const token of tokens) {
    if (isMark(token, ';')) statements.push([]);
    else statements.at(-1)?.push(token);
  }
  return statements.filter((statement) => statement.length > 0);
}

/** Whether the last clause is `RETURN *` and names no column. */
export function returnsAll(query: string): boolean {
  const tokens = tokenize(query);
  const at = tokens.findLastIndex((token, i) => keyword(token) === 'RETURN' && !isProperty(tokens, i));
  const items = tokens.slice(keyword(tokens[at + 1]) === 'DISTINCT' ? at + 2 : at + 1);
  return at >= 0 && isMark(items[0], '*') && !isMark(items[1], ',');
}

/** What the first word says, after EXPLAIN and PROFILE. */
function opening(statement: readonly Token[]): StatementKind {
  let at = 0;
  while (['EXPLAIN', 'PROFILE'].includes(keyword(statement[at]))) at++;
  const word = keyword(statement[at]);
  if (word === 'SHOW') return 'show';
  if (word === 'DETACH') return keyword(statement[at + 1]) === 'DELETE' ? 'write' : 'admin';
  return OPENS_ADMIN.has(word) ? 'admin' : 'read';
}

/** What a word does where it stands, if it opens a clause there. */
function clause(statement: readonly Token[], at: number): StatementKind {
  const word = keyword(statement[at]);
  if (!word || isProperty(statement, at)) return 'read';
  const next = statement[at + 1];
  const after = keyword(next);
  if (word === 'LOAD' && next && (next.kind === 'word' || next.kind === 'name'))
    return LOADABLE.has(next.text.toUpperCase()) ? 'load' : 'read';
  if (!next || isMark(next, ':', '.', ',', ')', ']', '}', '=', '|')) return 'read';
  if (word === 'CREATE' || word === 'DROP') {
    const named = isMark(statement[at + 2], '=');
    if (SCHEMA_THINGS.has(after) && !named) return 'schema';
    if (word === 'DROP' ? after !== '' : ADMIN_THINGS.has(after) && !named) return 'admin';
  }
  return WRITES.has(word) ? 'write' : 'read';
}

/** Whether the word at `at` is a property, label, type or map value: it follows a `.` or a `:`. */
function isProperty(statement: readonly Token[], at: number): boolean {
  const before = statement[at - 1];
  if (isMark(before, ':')) return true;
  return isMark(before, '.') && statement[at - 2]?.kind !== 'number' && !isMark(statement[at - 2], '.');
}

function procedure(statement: readonly Token[], at: number): string[] {
  if (keyword(statement[at]) !== 'CALL' || isProperty(statement, at)) return [];
  const parts: string[] = [];
  for (let i = at + 1; isNaming(statement[i]); i += 2) {
    parts.push((statement[i] as Token).text);
    if (!isMark(statement[i + 1], '.')) break;
  }
  return parts.length > 0 ? [parts.join('.')] : [];
}

const isNaming = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'name';
const isMark = (token: Token | undefined, ...marks: string[]) => token?.kind === 'mark' && marks.includes(token.text);
const keyword = (token: Token | undefined) => (token?.kind === 'word' ? token.text.toUpperCase() : '');

function worst(kinds: readonly StatementKind[]): StatementKind {
  return kinds.reduce((a, b) => (KINDS.indexOf(b) > KINDS.indexOf(a) ? b : a), 'empty');
}

/** Procedures that only read the graph itself. */
const READING_PROCEDURES = /^(db\.(labels|relationshipTypes|propertyKeys|index\.fulltext\.query\w+)|grafeo\.[\w.]+)$/i;

/**
 * Lets through one statement that reads the graph and nothing else.
 * @throws HearsayError `not-read-only` for writes, schema changes, administration, SHOW, LOAD and procedures other than a
 * few that read; `bad-query` for none or several statements
 */
export function refuseUnlessReading(query: string): void {
  const { kind, procedures, count } = classify(query);
  if (count !== 1) throw new HearsayError('bad-query', count === 0 ? 'the query is empty' : 'one query at a time');
  if (kind !== 'read') throw new HearsayError('not-read-only', `the query would ${DOES[kind]}: ${firstLine(query)}`);
  const foreign = procedures.find((name) => !READING_PROCEDURES.test(name));
  if (foreign) throw new HearsayError('not-read-only', `the procedure ${foreign} may not be called here`);
}

const DOES: Readonly<Record<Exclude<StatementKind, 'read'>, string>> = {
  empty: 'do nothing',
  show: 'list what is not in the graph',
  write: 'change the graph',
  schema: 'change the schema',
  admin: 'administer the database',
  load: 'read files or addresses',
};

function firstLine(query: string): string {
  const line = query.trim().split('\n', 1)[0] ?? '';
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
