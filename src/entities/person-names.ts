import anyAscii from 'any-ascii';
import { givenNameGender, sameName, unisexNames } from './data/given-names.ts';
import { type Gender, particles, suffixes } from './data/people.ts';

/** A personal name in its parts. `given` is null where only a surname is known. */
export interface PersonName {
  readonly given: string | null;
  readonly middle: readonly string[];
  readonly surname: string;
}

/** Folds what transliteration and habit spell in several ways: "Sergey", "Sergei" and "Sergiy" are one. */
export function foldName(name: string): string {
  return anyAscii(name)
    .toLowerCase()
    .replace(/[’'`.]/g, '')
    .replace(/th/g, 't')
    .replace(/ph/g, 'f')
    .replace(/(?:iy|ij|ii|yi|ey|ei|ie|y|i)$/g, 'i')
    .replace(/(?:iy|ij|ii|yi|ey|ei|ie|y|i)(?=[ -])/g, 'i')
    .replace(/([bcdfgklmnprstvz])\1/g, '$1')
    .trim();
}

const foldedSame = new Map([...sameName].map(([form, first]) => [foldName(form), foldName(first)]));

const foldedGender = new Map([...givenNameGender].map(([name, gender]) => [foldName(name), gender]));

/** A given name folded, its short forms and spellings made one. */
export function foldGiven(given: string): string {
  const folded = foldName(given);
  return foldedSame.get(folded) ?? folded;
}

/** Splits a name; words are as written ("J.", "von", "Jr."). */
export function splitName(words: readonly string[]): PersonName {
  const kept = words.filter((word) => !suffixes.has(word.toLowerCase()));
  const parts = kept.length > 0 ? kept : [...words];
  if (parts.length === 1) return { given: null, middle: [], surname: parts[0] as string };
  let from = parts.length - 1;
  while (from > 1 && particles.has((parts[from - 1] as string).toLowerCase())) from--;
  if (from === 1 && particles.has((parts[0] as string).toLowerCase()) && !isGivenName(parts[0] as string))
    return { given: null, middle: [], surname: parts.join(' ') };
  return { given: parts[0] as string, middle: parts.slice(1, from), surname: parts.slice(from).join(' ') };
}

/** "jr" or "sr" of "Doe Jr.", or null. */
export function generation(words: readonly string[]): string | null {
  return /^([js]r)\.?$/.exec((words.at(-1) as string).toLowerCase())?.[1] ?? null;
}

/**
 * Names with a "Jr." whose bearer has a namesake in the same text, named before without it, and with a "Sr." of anybody
 * named without: `names` in order.
 */
export function generationsApart(names: readonly (readonly string[])[]): Set<string> {
  const apart = new Set<string>();
  const plain = new Set<string>();
  for (const words of names)
    if (generation(words) === null) plain.add(nameKey(splitName(words)));
    else if (plain.has(nameKey(splitName(words)))) apart.add(words.join(' '));
  return apart;
}

/** What two spellings of one person's full name have in common. */
export function nameKey({ given, surname }: PersonName): string {
  return given === null ? `? ${foldName(surname)}` : `${foldGiven(given)} ${foldName(surname)}`;
}

export function isGivenName(word: string): boolean {
  const low = word.toLowerCase();
  const first = low.split('-')[0] as string;
  if (unisexNames.has(low) || foldedGender.has(foldName(word))) return true;
  return low.includes('-') && givenNameGender.has(first);
}

export function genderOf(given: string | null): Gender | null {
  if (given === null) return null;
  const low = given.toLowerCase();
  if (unisexNames.has(low)) return null;
  return (
    givenNameGender.get(low) ??
    foldedGender.get(foldName(given)) ??
    givenNameGender.get(low.split('-')[0] as string) ??
    null
  );
}
