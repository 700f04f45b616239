import { z } from 'zod';
import { HearsayError } from '../errors.ts';
import { countries } from './data/countries.ts';
import type { OrganizationRow } from './data/organizations.ts';
import type { Known } from './lexicon.ts';
import { foldName, nameKey, splitName } from './person-names.ts';

/** One office of a person: in small letters, of a country (ISO 3166 code or name) or a body, by ISO 8601 dates. */
export interface HeldOffice {
  readonly office: string;
  readonly of: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Somebody whom a line of a knowledge base describes. */
export interface KnownPerson {
  readonly name: string;
  readonly wikidata: string | null;
  readonly country: string | null;
  readonly offices: readonly HeldOffice[];
  /** What its node's id is a hash of. */
  readonly key: readonly string[];
}

/** What is known besides the article: names and who bears them, and what people decided about who is who. */
export interface Knowledge {
  readonly names: ReadonlyMap<string, Known>;
  /** First words of `names`. */
  readonly firstWords: ReadonlySet<string>;
  readonly personsByKey: ReadonlyMap<string, readonly KnownPerson[]>;
  readonly personsBySurname: ReadonlyMap<string, readonly KnownPerson[]>;
  /** From an entity's id to the one it was merged into. */
  readonly merged: ReadonlyMap<string, string>;
  /** From an entity's id to its splits: in `articles` it is another, whose id is `as`. */
  readonly splits: ReadonlyMap<string, readonly { readonly articles: ReadonlySet<string>; readonly as: string }[]>;
}

const text = z.string().trim().min(1);
const id = z.string().regex(/^e_[0-9a-f]{20}$/, 'must be the id of an entity');
const entityLine = z.strictObject({
  label: z.enum(['Person', 'Organization', 'Place']),
  name: text,
  aliases: z.array(text).default([]),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .nullable()
    .default(null),
  country: text.nullable().default(null),
  nouns: z.array(text).default([]),
  offices: z
    .array(
      z.strictObject({
        office: text.transform((office) => office.toLowerCase()),
        of: text.nullable().default(null),
        from: z.iso.date().nullable().default(null),
        to: z.iso.date().nullable().default(null),
      }),
    )
    .default([]),
});
const mergeLine = z.strictObject({ merge: z.array(id).min(2), why: text.optional() });
const splitLine = z.strictObject({
  split: id,
  articles: z.array(z.string().regex(/^a_[0-9a-f]{20}$/, 'must be the id of an article')).min(1),
  as: id,
  why: text.optional(),
});
export type Decision = z.infer<typeof mergeLine> | z.infer<typeof splitLine>;

const codes = new Map(countries.flatMap(({ code, names }) => [code, ...names].map((name) => [name, code] as const)));

/** The decision that a line of a knowledge base is, as a list of one or none. */
export function decisionsOf(line: string): Decision[] {
  if (line.trim() === '' || line.startsWith('#')) return [];
  const given = parse(line, 'a decision');
  return 'merge' in given || 'split' in given ? [given] : [];
}

/** The ISO 3166 code of a country given by code or name, or null. */
export function countryCode(given: string | null): string | null {
  return given === null ? null : (codes.get(given) ?? null);
}

/**
 * Reads knowledge bases: JSON Lines, one entity or one decision a line; blank lines and lines that begin with "#" are
 * passed over. `{"label": "Person", "name": "Jane Doe", "aliases": […], "wikidata": "Q…", "country": "NO", "offices":
 * [{"office": "foreign minister", "of": "NO", "from": "2021-10-14", "to": null}]}`, `{"merge": [id, id]}`, `{"split": id,
 * "articles": [id], "as": id}`. Linear in their length.
 * @throws HearsayError `bad-input` that names the file and line
 */
export function readKnowledge(files: readonly { readonly path: string; readonly text: string }[]): Knowledge {
  const names = new Map<string, Known>();
  const persons: { person: KnownPerson; names: readonly string[] }[] = [];
  const merged = new Map<string, string>();
  const splits = new Map<string, { articles: ReadonlySet<string>; as: string }[]>();
  for (const { path, text } of files)
    text.split(/\r?\n/).forEach((line, i) => {
      if (line.trim() === '' || line.startsWith('#')) return;
      const given = parse(line, `${path}:${i + 1}`);
      if ('merge' in given) {
        const [into, ...others] = given.merge as [string, ...string[]];
        for (const other of others)
          if (rootOf(merged, into) !== rootOf(merged, other)) merged.set(rootOf(merged, other), into);
      } else if ('split' in given) {
        const { split, articles, as } = given;
        splits.set(split, [...(splits.get(split) ?? []), { articles: new Set(articles), as }]);
      } else if (given.label === 'Person') persons.push(readPerson(given));
      else {
        const known: Known = given.label === 'Place' ? { kind: 'place' } : { kind: 'organization', row: rowOf(given) };
        for (const name of [given.name, ...given.aliases]) names.set(name.replace(/^the /i, ''), known);
      }
    });
  const personsByKey = index(persons, (name) => nameKey(splitName(name.split(' '))));
  return {
    names,
    firstWords: new Set([...names.keys()].map(firstWord)),
    personsByKey,
    personsBySurname: index(persons, (name) => foldName(splitName(name.split(' ')).surname)),
    merged: new Map([...merged.keys()].map((from) => [from, rootOf(merged, from)])),
    splits,
  };
}

/** Nothing is known but what the program is built with. */
export const NO_KNOWLEDGE: Knowledge = readKnowledge([]);

function parse(line: string, where: string) {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new HearsayError('bad-input', `${where}: not JSON (${(error as Error).message})`);
  }
  const kind =
    value !== null && typeof value === 'object' && ('merge' in value ? mergeLine : 'split' in value ? splitLine : null);
  const result = (kind || entityLine).safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new HearsayError('bad-input', `${where}: ${issue?.path.join('.') || 'the line'}: ${issue?.message}`);
}

type EntityLine = z.infer<typeof entityLine>;

function readPerson({ name, aliases, wikidata, country, offices }: EntityLine) {
  const key = ['person', nameKey(splitName(name.split(' ')))];
  const person = { name, wikidata, country: countryCode(country) ?? country, offices, key };
  return { person, names: [name, ...aliases] };
}

function rowOf({ name, aliases, wikidata, nouns, country }: EntityLine): OrganizationRow {
  return { name, names: [name, ...aliases], wikidata, nouns, country: countryCode(country) };
}

function index(
  persons: readonly { person: KnownPerson; names: readonly string[] }[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly KnownPerson[]> {
  const map = new Map<string, KnownPerson[]>();
  for (const { person, names } of persons)
    for (const key of new Set(names.map(keyOf))) map.set(key, [...(map.get(key) ?? []), person]);
  return map;
}

function firstWord(name: string): string {
  return (/^[\p{L}\p{N}]+/u.exec(name) ?? [name])[0];
}

function rootOf(merged: ReadonlyMap<string, string>, of: string): string {
  let at = of;
  for (let up = merged.get(at); up !== undefined; up = merged.get(at)) at = up;
  return at;
}
