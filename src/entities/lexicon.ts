import { countries, seatsOnly } from './data/countries.ts';
import { type OrganizationRow, organizations, unionSeats } from './data/organizations.ts';
import { honorifics, offices, roles, sameOffice } from './data/people.ts';
import { places } from './data/places.ts';
import { type Words, wordsOf } from './words.ts';

/** What a phrase of capitals is known to be. */
export type Known =
  | { readonly kind: 'country'; readonly code: string }
  /** A capital or another seat of government. */
  | { readonly kind: 'seat'; readonly code: string; readonly building: boolean }
  /** A word for those of a country; `people` where it is the plural noun. */
  | { readonly kind: 'demonym'; readonly code: string; readonly people: boolean }
  | { readonly kind: 'organization'; readonly row: OrganizationRow }
  | { readonly kind: 'place' };

const MAX_WORDS = 8;
const known = new Map<string, Known>();
for (const place of places) known.set(place, { kind: 'place' });
for (const { code, names, demonyms, seats } of countries) {
  for (const word of demonyms) known.set(word, { kind: 'demonym', code, people: /[^s]s$|men$/.test(word) });
  for (const seat of seats) known.set(seat, { kind: 'seat', code, building: seatsOnly.has(seat) });
  for (const name of names) known.set(name.replace(/^the /, ''), { kind: 'country', code });
}
for (const [seat, code] of unionSeats) known.set(seat, { kind: 'seat', code, building: false });
for (const row of organizations)
  for (const name of row.names) known.set(name.replace(/^the /i, ''), { kind: 'organization', row });
const firstWords = new Set([...known.keys()].map((name) => (/^[\p{L}\p{N}]+/u.exec(name) ?? [name])[0]));

export const countryByCode = new Map(countries.map((row) => [row.code, row]));

export interface Phrase {
  readonly to: number;
  readonly known: Known;
}

/** The longest known phrase that begins at token `i`. */
export function lookUp(w: Words, i: number): Phrase | null {
  const first = (/^[\p{L}\p{N}]+/u.exec(w.form[i] ?? '') ?? [''])[0];
  if (!firstWords.has(first) && !w.knowledge.firstWords.has(first)) return null;
  for (let to = Math.min(i + MAX_WORDS, w.length); to > i; to--) {
    if (w.sentence[to - 1] !== w.sentence[i]) continue;
    const words = wordsOf(w, i, to).replace(/’/g, "'");
    const found = w.knowledge.names.get(words) ?? known.get(words);
    if (found) return { to, known: found };
  }
  return null;
}

const officeWords = offices.map((office) => office.split(/[\s]+/)).sort((a, b) => b.length - a.length);
const officesByFirst = new Map<string, string[][]>();
for (const office of officeWords) {
  const first = office[0] as string;
  officesByFirst.set(first, [...(officesByFirst.get(first) ?? []), office]);
}

/** Singular of an office or role in the plural ("presidents"). */
export function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('smen') || word.endsWith('women')) return word.replace(/men$/, 'man');
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** The longest office that begins at token `i`: the token after it, and its name in lower case. */
export function officeAt(w: Words, i: number): { to: number; office: string } | null {
  const low = w.low[i] ?? '';
  for (const first of [low, singular(low)]) {
    for (const office of officesByFirst.get(first) ?? []) {
      let to = i + 1;
      let matches = true;
      for (let k = 1; k < office.length && matches; k++, to++) {
        const word = w.low[to] ?? '';
        matches =
          w.sentence[to] === w.sentence[i] &&
          (word === office[k] || (k === office.length - 1 && singular(word) === office[k]));
      }
      if (office.length === 1 && office[0]?.includes('-')) matches = false;
      if (matches) return { to, office: office.join(' ') };
    }
  }
  return null;
}

/** Whether somebody who holds the first office holds what the second says: the same, or "minister" of a foreign minister. */
export function isOffice(held: string, said: string): boolean {
  return (
    held === said ||
    held.endsWith(` ${said}`) ||
    sameOffice.some((group) => group.includes(held) && group.includes(said))
  );
}

export function isHonorific(low: string): boolean {
  return honorifics.has(low);
}

/** Whether a word is a role in the singular or plural. */
export function roleOf(low: string): string | null {
  if (roles.has(low)) return low;
  const one = singular(low);
  return one !== low && roles.has(one) ? one : null;
}
