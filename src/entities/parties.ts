import { parties } from './data/people.ts';
import { isCapital, isNoun, sameSentence, type Words } from './words.ts';

/* Which party somebody is of, where the words beside a name or an office say so. */

/** The party that a word in capitals among tokens `[from, to)` names, or null. */
export function partyWithin(w: Words, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const party = isCapital(w, i) ? parties.get(w.low[i] as string) : undefined;
    if (party !== undefined) return party;
  }
  return null;
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['D', 'democratic'],
  ['R', 'republican'],
]);

/** The party that the words before a name at tokens `[from, to)` say, "Republican senator Jane Doe", or a letter after it, "(R-Ohio)". */
export function partyBeside(w: Words, from: number, to: number): string | null {
  let first = from;
  while (from - first < 6 && sameSentence(w, first - 1, from) && (isNoun(w, first - 1) || w.tag[first - 1] === 'ADJ'))
    first--;
  const mark = /^[(,]$/.test(w.form[to] ?? '') ? /^([DR])(?:-|$)/.exec(w.form[to + 1] ?? '') : null;
  return partyWithin(w, first, from) ?? LETTERS.get(mark?.[1] ?? '') ?? null;
}
