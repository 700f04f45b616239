import { isDecision, type Line, linesOf, type PersonLine } from './knowledge-lines.ts';
import type { Parts } from './namesakes.ts';
import { foldName, nameKey, splitName } from './person-names.ts';
import { worldLines } from './world.ts';

/** A state: its ISO 3166 code is what everything else names it by. */
export interface KnownCountry {
  readonly code: string;
  readonly name: string;
  readonly wikidata: string | null;
  readonly aliases: readonly string[];
}

export interface KnownOrganization {
  readonly name: string;
  readonly wikidata: string | null;
  /** Nouns that may stand for it ("the alliance"). */
  readonly nouns: readonly string[];
  readonly country: string | null;
}

export interface KnownPlace {
  readonly name: string;
  readonly wikidata: string | null;
}

/** One office of a person: in small letters, with the code of its country, if it is one's, by ISO 8601 dates. */
export interface HeldOffice {
  readonly office: string;
  readonly country: string | null;
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

/** What a phrase of capitals is known to be. A code is that of a country, or the name of a union of them. */
export type Known =
  | { readonly kind: 'country'; readonly code: string }
  /** A capital, or a building or street where a government sits. */
  | { readonly kind: 'seat'; readonly code: string; readonly building: boolean }
  /** A word for those of a country; `people` where it is the plural noun. */
  | { readonly kind: 'demonym'; readonly code: string; readonly people: boolean }
  | { readonly kind: 'organization'; readonly organization: KnownOrganization }
  | { readonly kind: 'place' };

/** What is known besides the article: names and who bears them, and what people decided about who is who. */
export interface Knowledge {
  readonly names: ReadonlyMap<string, Known>;
  /** First words of `names`. */
  readonly firstWords: ReadonlySet<string>;
  /** By code. */
  readonly countries: ReadonlyMap<string, KnownCountry>;
  /** Names of countries that are as often something else, with words one of which shows that the country is meant. */
  readonly ambiguous: ReadonlyMap<string, readonly string[]>;
  /** Organisations that have capitals of their own, by name. */
  readonly unions: ReadonlyMap<string, KnownOrganization>;
  /** By every name; capitals too, as where something happens. */
  readonly places: ReadonlyMap<string, KnownPlace>;
  readonly personsByKey: ReadonlyMap<string, readonly KnownPerson[]>;
  readonly personsBySurname: ReadonlyMap<string, readonly KnownPerson[]>;
  /** Who of one name is another, as all articles of a graph together show. */
  readonly parts: Parts;
  /** From an entity's id to the one it was merged into. */
  readonly merged: ReadonlyMap<string, string>;
  /** From an entity's id to its splits: in `articles` it is another, whose id is `as`. */
  readonly splits: ReadonlyMap<string, readonly Split[]>;
}

export interface Split {
  readonly articles: ReadonlySet<string>;
  readonly as: string;
}

let world: Knowledge | undefined;

/** What is known without any file of the user's. */
export function worldKnowledge(): Knowledge {
  world ??= readKnowledge([]);
  return world;
}

/**
 * What the shipped knowledge base says, then these (docs/entities.md): JSON Lines, one entity or one decision a line;
 * of two that say who bears a name the later counts. Linear in their length.
 * @throws HearsayError `bad-input` that names the file and line
 */
export function readKnowledge(files: readonly { readonly path: string; readonly text: string }[]): Knowledge {
  const lines = [...worldLines(), ...files.flatMap(linesOf)];
  const codes = codesOf(lines);
  const known = { ...readNames(lines, codes), ...readDecisions(lines) };
  const persons = lines.flatMap((line) => (isPerson(line) ? [readPerson(line, codes)] : []));
  return {
    ...known,
    parts: new Map(),
    firstWords: new Set([...known.names.keys()].map(firstWord)),
    personsByKey: index(persons, (name) => nameKey(splitName(name.split(' ')))),
    personsBySurname: index(persons, (name) => foldName(splitName(name.split(' ')).surname)),
  };
}

/** From every code and name of a country or union to its code. */
function codesOf(lines: readonly Line[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const line of lines) {
    if (isDecision(line)) continue;
    const { label, name, aliases } = line;
    if (label === 'Country') for (const one of [line.code, name, ...aliases]) codes.set(one, line.code);
    else if (label === 'Organization' && line.capitals.length > 0)
      for (const one of [name, ...aliases]) codes.set(one, name);
  }
  return codes;
}

function readNames(lines: readonly Line[], codes: ReadonlyMap<string, string>) {
  const names = new Map<string, Known>();
  const countries = new Map<string, KnownCountry>();
  const ambiguous = new Map<string, readonly string[]>();
  const unions = new Map<string, KnownOrganization>();
  const places = new Map<string, KnownPlace>();
  const call = (words: readonly string[], known: Known) => {
    for (const word of words) names.set(word.replace(/^the /i, ''), known);
  };
  for (const line of lines) {
    if (isDecision(line) || line.label === 'Person') continue;
    const { name, wikidata, aliases } = line;
    const all = [name, ...aliases];
    if (line.label === 'Place') {
      for (const one of all) places.set(one, { name, wikidata });
      call(all, { kind: 'place' });
    } else if (line.label === 'Country') {
      const { code, demonyms, capitals, seats, hints } = line;
      countries.set(code, { code, name, wikidata, aliases });
      if (hints.length > 0) ambiguous.set(name, hints);
      for (const word of demonyms) call([word], { kind: 'demonym', code, people: /[^s]s$|men$/.test(word) });
      call(capitals, { kind: 'seat', code, building: false });
      call(seats, { kind: 'seat', code, building: true });
      call(all, { kind: 'country', code });
    } else {
      const organization = { name, wikidata, nouns: line.nouns, country: codes.get(line.country ?? '') ?? null };
      if (line.capitals.length > 0) unions.set(name, organization);
      call(line.capitals, { kind: 'seat', code: name, building: false });
      call(all, { kind: 'organization', organization });
    }
  }
  return { names, countries, ambiguous, unions, places };
}

function readDecisions(lines: readonly Line[]) {
  const merged = new Map<string, string>();
  const splits = new Map<string, Split[]>();
  for (const line of lines) {
    if (!isDecision(line)) continue;
    if ('merge' in line) {
      const [into, ...others] = line.merge as [string, ...string[]];
      for (const other of others)
        if (rootOf(merged, into) !== rootOf(merged, other)) merged.set(rootOf(merged, other), into);
    } else {
      const { split, articles, as } = line;
      splits.set(split, [...(splits.get(split) ?? []), { articles: new Set(articles), as }]);
    }
  }
  return { merged: new Map([...merged.keys()].map((from) => [from, rootOf(merged, from)])), splits };
}

function isPerson(line: Line): line is PersonLine {
  return !isDecision(line) && line.label === 'Person';
}

interface Bearer {
  readonly person: KnownPerson;
  readonly names: readonly string[];
}

function readPerson(line: PersonLine, codes: ReadonlyMap<string, string>): Bearer {
  const { name, aliases, wikidata, country } = line;
  const codeOf = (given: string | null) => codes.get(given ?? '') ?? null;
  const offices = line.offices.map(({ of, ...held }) => ({ ...held, country: codeOf(of) }));
  const key = ['person', nameKey(splitName(name.split(' ')))];
  return { person: { name, wikidata, country: codeOf(country), offices, key }, names: [name, ...aliases] };
}

function index(
  bearers: readonly Bearer[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly KnownPerson[]> {
  const map = new Map<string, KnownPerson[]>();
  for (const { person, names } of bearers)
    for (const key of new Set(names.map(keyOf))) {
      const others = map.get(key);
      if (others) others.push(person);
      else map.set(key, [person]);
    }
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
