import { honorifics, offices, roles, sameOffice } from './data/people.ts';
import type { Known } from './knowledge.ts';
import { type Words, wordsOf } from './words.ts';

const MAX_WORDS = 8;

export interface Phrase {
  readonly to: number;
  readonly known: Known;
}

/** The longest known phrase that begins at token `i`. */
export function lookUp(w: Words, i: number): Phrase | null {
  const { names, firstWords } = w.knowledge;
  const first = (/^[\p{L}\p{N}]+/u.exec(w.form[i] ?? '') ?? [''])[0];
  if (!firstWords.has(first)) return null;
  for (let to = Math.min(i + MAX_WORDS, w.length); to > i; to--) {
    if (w.sentence[to - 1] !== w.sentence[i]) continue;
    const known = names.get(wordsOf(w, i, to).replace(/’/g, "'"));
    if (known) return { to, known };
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

/**
 * Whether somebody who holds the first office holds what the second says: the same, "minister" of a foreign minister,
 * "secretary" of a secretary of state.
 */
export function isOffice(held: string, said: string): boolean {
  return (
    held === said ||
    held.endsWith(` ${said}`) ||
    held.startsWith(`${said} of `) ||
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
