import type { Gender } from './data/people.ts';
import type { Draft, Found } from './draft.ts';
import type { Words } from './words.ts';

const REACH = 6;

/** What a pronoun asks of whom it stands for. */
export interface Wanted {
  readonly at: number;
  readonly fits: (draft: Draft) => boolean;
  /** Who cannot be meant: the speaker of the words that it stands in, the subject of an object. */
  readonly not: ReadonlySet<Draft>;
}

/** Whom a pronoun stands for: the nearest sentence's first speaker or subject that fits, else who else fits there. */
export function antecedent(w: Words, mentions: readonly Found[], { at, fits, not }: Wanted): Draft | null {
  const here = w.sentence[at] as number;
  const inside = w.quoted[at] === 1;
  let last = mentions.length - 1;
  for (let s = here; s >= 0 && s >= here - REACH; s--) {
    while (last >= 0 && (w.sentence[(mentions[last] as Found).head] as number) > s) last--;
    const there: Found[] = [];
    for (let m = last; m >= 0 && w.sentence[(mentions[m] as Found).head] === s; m--) {
      const found = mentions[m] as Found;
      if (found.head < at && fits(found.draft) && !not.has(found.draft)) there.unshift(found);
    }
    const best = prefer(w, there, inside);
    if (best) return best.draft;
  }
  return null;
}

/** Subjects before others; outside quotation marks before inside, for a pronoun that is outside. */
function prefer(w: Words, found: readonly Found[], inside: boolean): Found | undefined {
  const near = inside ? found : found.filter((f) => w.quoted[f.head] === 0);
  for (const group of [near, found]) {
    const subject = group.find((f) => f.subject);
    if (subject) return subject;
    if (group.length > 0) return group[0];
  }
  return undefined;
}

export const genders: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
]);
