import { idOf } from '../id.ts';
import { kindOfWork } from './data/work.ts';
import type { Draft } from './draft.ts';

/*
 * People of one full name. Each article says by itself in what country and kind of work it shows somebody, "FR office",
 * "BR sport"; which of these spheres are one person's is told from all of them together, so that no order matters.
 */

/** What an article shows of somebody whose name others may bear too. */
export interface Namesake {
  /** Id of whoever is known by the name alone. */
  readonly bearer: string;
  readonly sphere: string;
  /** The sphere that stands for the person in whom this one is; null for the one whom most articles show. */
  readonly part: string | null;
}

/** From a bearer's id and a sphere to the part that it is of, where that is not whom most articles show. */
export type Parts = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The id of whoever of a name is shown in a sphere, and the spheres that are one with it. */
export function partId(bearer: string, sphere: string): string {
  return idOf('e', bearer, sphere);
}

/** The sphere in which an article shows somebody; null where it says none, or two that cannot both be. */
export function sphereOf({ offices }: Draft): string | null {
  const spheres = new Set<string>();
  for (const { office, country } of offices) {
    const kind = kindOfWork(office);
    if (kind !== null && country !== null) spheres.add(`${country} ${kind}`);
  }
  const [first, ...others] = [...spheres].sort();
  return first !== undefined && !others.some((sphere) => conflict(first, sphere)) ? first : null;
}

/** Nobody serves two states, and who plays for one does not govern another. */
function conflict(a: string, b: string): boolean {
  const [inA, kindA] = a.split(' ');
  const [inB, kindB] = b.split(' ');
  return inA !== inB && (kindA !== kindB || kindA === 'office');
}

/**
 * Which spheres of one name are parts apart from the person whom most articles show: spheres that do not conflict are
 * one's, over several steps too. `articles`: how many articles show each. A part is called by its first sphere in order.
 */
export function partsOf(articles: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const left = [...articles.keys()].sort();
  const persons: string[][] = [];
  while (left.length > 0) {
    const person = left.splice(0, 1);
    for (let i = 0; i < person.length; i++)
      for (let k = left.length - 1; k >= 0; k--)
        if (!conflict(person[i] as string, left[k] as string)) person.push(...left.splice(k, 1));
    persons.push(person.sort());
  }
  const shown = (person: readonly string[]) => person.reduce((sum, sphere) => sum + (articles.get(sphere) ?? 0), 0);
  const [, ...others] = persons.sort((a, b) => shown(b) - shown(a) || ((a[0] as string) < (b[0] as string) ? -1 : 1));
  return new Map(others.flatMap((person) => person.map((sphere) => [sphere, person[0] as string] as const)));
}
