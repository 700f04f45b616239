import { readdirSync, readFileSync } from 'node:fs';
import { HearsayError } from '../errors.ts';

/** A parameter as the query's header declares it: `// $name type default: about`; without a default it must be given. */
export interface Parameter {
  readonly name: string;
  readonly type: 'string' | 'integer';
  readonly required: boolean;
  readonly default: string | number | null;
  readonly about: string;
}

/** One of the questions in `cypher/queries/`. */
export interface NamedQuery {
  readonly name: string;
  readonly question: string;
  readonly params: readonly Parameter[];
  readonly text: string;
}

const FOLDER = new URL('../../cypher/queries/', import.meta.url);
const DECLARED = /^\/\/ \$(\w+) (string|integer)(?: (null|-?\d+|"[^"]*"))?: (.+)$/;

let queries: readonly NamedQuery[] | undefined;

/** The questions we have ready, by name. */
export function listQueries(): readonly NamedQuery[] {
  queries ??= readdirSync(FOLDER)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => parseQuery(file.slice(0, -'.cypher'.length), readFileSync(new URL(file, FOLDER), 'utf8')));
  return queries;
}

/** @throws HearsayError `not-found`, naming those that share a word's beginning with `name` */
export function findQuery(name: string): NamedQuery {
  const query = listQueries().find((query) => query.name === name);
  if (query !== undefined) return query;
  const near = listQueries().filter((query) => beginnings(query.name).some((word) => beginnings(name).includes(word)));
  const hint = near.length > 0 ? `; near it: ${near.map((query) => query.name).join(', ')}` : '';
  throw new HearsayError('not-found', `There is no query named ${name}${hint}`);
}

function beginnings(name: string): string[] {
  return name.split('-').map((word) => word.slice(0, 3));
}

/**
 * The parameters to run a query with: those given, as its header types them, and its defaults.
 * @throws HearsayError `bad-input` for one that it does not declare, that is missing, or is no integer
 */
export function parameters(
  query: NamedQuery,
  given: Readonly<Record<string, unknown>>,
): Record<string, string | number | null> {
  const unknown = Object.keys(given).find((name) => !query.params.some((param) => param.name === name));
  if (unknown !== undefined) throw new HearsayError('bad-input', `${query.name} has no parameter ${unknown}`);
  return Object.fromEntries(query.params.map((param) => [param.name, typed(query.name, param, given[param.name])]));
}

/** Reads the header: the question, then one line a parameter. */
export function parseQuery(name: string, text: string): NamedQuery {
  const [question = '', ...declared] = text.split('\n').filter((line) => line.startsWith('//'));
  return {
    name,
    question: question.replace(/^\/\/\s*/, ''),
    params: declared.map((line) => parameter(name, line)),
    text,
  };
}

function parameter(query: string, line: string): Parameter {
  const [, name, type, fallback, about] = DECLARED.exec(line) ?? [];
  if (name === undefined || about === undefined) throw new TypeError(`${query}.cypher: no parameter in “${line}”`);
  return {
    name,
    type: type === 'integer' ? 'integer' : 'string',
    required: fallback === undefined,
    default: fallback === undefined ? null : (JSON.parse(fallback) as string | number | null),
    about,
  };
}

function typed(query: string, { name, type, required, ...param }: Parameter, given: unknown): string | number | null {
  if (given === undefined || given === null) {
    if (required) throw new HearsayError('bad-input', `${query} needs the parameter ${name}: ${param.about}`);
    return param.default;
  }
  if (type === 'string' && typeof given === 'string') return given;
  if (type === 'integer' && /^-?\d{1,15}$/.test(String(given))) return Number(given);
  throw new HearsayError('bad-input', `${query}: ${name} must be ${type === 'string' ? 'text' : 'a whole number'}`);
}
