import { type Draft, newDraft } from './draft.ts';
import type { Naming } from './names.ts';
import { foldGiven, foldName, genderOf, nameKey, type PersonName, splitName } from './person-names.ts';
import { type Words, wordsOf } from './words.ts';

/** The words of a name, hyphens kept inside them. */
export function nameWords(w: Words, { from, to }: Naming): string[] {
  return wordsOf(w, from, to).split(' ');
}

interface Person {
  readonly draft: Draft;
  readonly name: PersonName;
  readonly words: readonly string[];
  lastAt: number;
}

/** Gathers the persons of one article: full names by what they fold to, short forms by whom they fit. */
export class Persons {
  private readonly people: Person[] = [];
  private readonly article: string;

  constructor(article: string) {
    this.article = article;
  }

  /** Takes in a full name. Call for every full name before binding short ones. */
  addFull(words: readonly string[]): Draft | null {
    const name = splitName(words);
    if (name.given === null) return null;
    const key = nameKey(name);
    const same = this.people.find((p) => p.draft.key[1] === key) ?? this.people.find((p) => isPart(words, p.words));
    if (same) return same.draft;
    const draft = newDraft({ key: ['person', key], label: 'Person', gender: genderOf(name.given) });
    this.people.push({ draft, name, words, lastAt: -1 });
    return draft;
  }

  /** Whether some person of the article has this surname, or, if no surname, this given name. */
  knows(word: string): boolean {
    return this.candidates(word).length > 0;
  }

  /** Whom a naming denotes; a surname that nobody introduced becomes a person of this article only. */
  bind(words: readonly string[], naming: Naming): Draft {
    const full = words.length > 1 ? this.addFull(words) : null;
    if (full) return this.met(full, naming.from);
    const word = splitName(words).surname;
    const fits = this.candidates(word).filter(
      (p) => naming.gender === null || p.draft.gender === null || p.draft.gender === naming.gender,
    );
    const held = fits.filter((p) => naming.office !== null && p.draft.offices.some((o) => o.office === naming.office));
    const best = latest(held.length > 0 ? held : fits);
    if (best) return this.met(best.draft, naming.from);
    const draft = newDraft({
      key: ['surname', foldName(word), naming.gender ?? '', this.article],
      label: 'Person',
      gender: naming.gender,
    });
    this.people.push({ draft, name: { given: null, middle: [], surname: word }, words, lastAt: naming.from });
    return draft;
  }

  private met(draft: Draft, at: number): Draft {
    const person = this.people.find((p) => p.draft === draft);
    if (person) person.lastAt = at;
    return draft;
  }

  private candidates(word: string): Person[] {
    const folded = foldName(word);
    const surnames = this.people.filter((p) => foldName(p.name.surname) === folded);
    if (surnames.length > 0) return surnames;
    const given = this.people.filter((p) => p.name.given !== null && foldGiven(p.name.given) === foldGiven(word));
    return given.length === 1 ? given : [];
  }
}

/** Whether `part` is a run of at least two of the words of a longer name. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 1 && part.length < whole.length && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

function latest(people: readonly Person[]): Person | undefined {
  return people.reduce<Person | undefined>(
    (best, p) => (best === undefined || p.lastAt > best.lastAt ? p : best),
    undefined,
  );
}
