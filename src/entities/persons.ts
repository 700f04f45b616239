import type { Gender } from './data/people.ts';
import { type Draft, newDraft } from './draft.ts';
import type { Naming } from './names.ts';
import { foldGiven, foldName, genderOf, generation, nameKey, type PersonName, splitName } from './person-names.ts';
import { isSubject, type Words, wordsOf } from './words.ts';

/** The words of a name, hyphens kept inside them. */
export function nameWords(w: Words, { from, to }: Pick<Naming, 'from' | 'to'>): string[] {
  return wordsOf(w, from, to).split(' ');
}

/** How many of one surname or given name a short form is tried on. */
const NAMESAKES = 64;

interface Person {
  readonly draft: Draft;
  readonly name: PersonName;
  readonly words: readonly string[];
  /** How often the article gives the full name, where first, in which sentence last, and whether that began with it. */
  namings: number;
  first: number;
  sentence: number;
  subject: boolean;
  /** Where it called them by the surname alone last, how often so far; -1 where never. */
  called: number;
  calls: number;
}

const unmet = { namings: 0, first: Infinity, sentence: -1, subject: false, called: -1, calls: 0 };

/** Gathers the persons of one article: full names by what they fold to, short forms by whom they fit. */
export class Persons {
  private readonly byKey = new Map<string, Person>();
  private readonly bySurname = new Map<string, Person[]>();
  private readonly byMiddle = new Map<string, Person[]>();
  private readonly byGiven = new Map<string, Person[]>();
  private readonly article: string;
  private readonly apart: ReadonlySet<string>;

  /** `apart`: names with "Sr." or "Jr." that are not their bearers' names without it. */
  constructor(article: string, apart: ReadonlySet<string>) {
    this.article = article;
    this.apart = apart;
  }

  /** Takes in a full name; null if it is none. Call for every full name before binding short ones. */
  addFull(words: readonly string[], at: number): Draft | null {
    const name = splitName(words);
    if (name.given === null) return null;
    const key = this.keyOf(words, name);
    const known = this.ofFull(words, name);
    if (known) {
      known.namings++;
      known.first = Math.min(known.first, at);
      if (foldName(known.name.surname) !== foldName(name.surname)) this.callBy(name.surname, known);
      return known.draft;
    }
    const draft = newDraft({ key: ['person', key], label: 'Person', gender: genderOf(name.given) });
    this.keep({ draft, name, words, ...unmet, namings: 1, first: at }, key);
    return draft;
  }

  /** Whether these words are the full name, or two words and more of it, of some person of the article. */
  isFull(words: readonly string[]): boolean {
    return this.ofFull(words, splitName(words)) !== undefined;
  }

  private ofFull(words: readonly string[], name: PersonName): Person | undefined {
    const isShort = (p: Person) => isPart(words, p.words) && !this.apart.has(p.words.join(' '));
    return (
      this.byKey.get(this.keyOf(words, name)) ??
      (name.given === null ? undefined : this.byGiven.get(foldGiven(name.given))?.find(isShort)) ??
      this.bySurname.get(foldName(name.surname))?.find(isShort)
    );
  }

  private keyOf(words: readonly string[], name: PersonName): string {
    return this.apart.has(words.join(' ')) ? `${nameKey(name)} ${generation(words)}` : nameKey(name);
  }

  /** Takes in a surname whose title shows that nobody with a full name is meant ("Mr. Doe" beside Jane Doe). */
  addTitled(word: string, gender: Gender): void {
    const others = this.candidates(word);
    if (others.length > 0 && others.every((p) => p.draft.gender !== null && p.draft.gender !== gender))
      this.addSurname(word, gender);
  }

  /** Takes in the couple whom an article calls "Mr. Doe" and "Ms. Doe" where it does not show who of several is which. */
  addCouple(word: string): void {
    const others = this.candidates(word);
    if (others.length > 1 && others.every((p) => p.draft.gender === null))
      for (const gender of ['m', 'f'] as const) this.addSurname(word, gender);
  }

  /** Whether some person of the article has this surname, or, if none, this given or middle name. */
  knows(word: string): boolean {
    return this.candidates(word).length > 0;
  }

  /** Whether somebody of this surname is named in full. */
  isSurname(word: string): boolean {
    return (this.bySurname.get(foldName(word)) ?? []).some(({ name }) => name.given !== null);
  }

  /** Who alone is called by this word, or null. */
  only(word: string): Draft | null {
    const [first, ...others] = this.candidates(word);
    return first && others.length === 0 ? first.draft : null;
  }

  /** Whom a naming denotes; a surname that nobody introduced becomes a person of this article only. */
  bind(words: readonly string[], naming: Naming, w: Words): Draft {
    const sentence = w.sentence[naming.from] as number;
    const full = words.length > 1 ? this.addFull(words, naming.from) : null;
    const surname = splitName(words).surname;
    const person = full
      ? this.byKey.get(full.key[1] as string)
      : (this.bestFit(words, naming, w.headline[naming.from] === 1 ? -1 : sentence) ??
        this.addSurname(surname, naming.gender));
    if (!person) throw new Error(`no person for ${words.join(' ')}`);
    if (full) {
      person.sentence = sentence;
      person.subject = isSubject(w, naming.phrase, naming.to);
    } else if (foldName(words.at(-1) as string) === foldName(person.name.surname)) {
      person.called = naming.from;
      person.calls++;
    }
    return person.draft;
  }

  /**
   * Of those whom a short form fits: who holds the office said with it, who was named in full shortly before, which where
   * anybody has been called so already counts of those only, else who was called so last: others of a surname are called
   * by more than that. A headline (`sentence` -1) means whom the text calls so most.
   */
  private bestFit(
    words: readonly string[],
    { gender, office }: Pick<Naming, 'gender' | 'office'>,
    sentence: number,
  ): Person | undefined {
    const all = this.candidates(splitName(words).surname).filter(
      (p) => gender === null || p.draft.gender === null || p.draft.gender === gender,
    );
    const usual = all.some((p) => p.calls > 0);
    const isNear = (p: Person) =>
      p.sentence >= 0 && sentence - p.sentence <= (usual ? 1 : 2) && (p.calls > 0 || !usual);
    const near = (p: Person) => (isNear(p) ? p.sentence + (p.subject ? 0.5 : 0) : -1);
    const fits = prefer(all, [
      (p) => generation(words) !== null && generation(p.words) === generation(words),
      (p) => !this.apart.has(p.words.join(' ')),
      (p) => office !== null && p.draft.offices.some((o) => o.office === office),
      (p) => gender !== null && p.draft.gender === gender,
      (p) => p.sentence >= 0,
    ]);
    return [...fits].sort((a, b) =>
      sentence < 0
        ? b.calls - a.calls || b.namings - a.namings || a.first - b.first
        : near(b) - near(a) || b.called - a.called || b.namings - a.namings || a.first - b.first,
    )[0];
  }

  private addSurname(word: string, gender: Gender | null): Person {
    const draft = newDraft({ key: ['surname', foldName(word), gender ?? '', this.article], label: 'Person', gender });
    const person = {
      draft,
      name: { given: null, middle: [], surname: word },
      words: [word],
      ...unmet,
    };
    this.keep(person, draft.key.join(' '));
    return person;
  }

  private keep(person: Person, key: string): void {
    this.byKey.set(key, person);
    this.callBy(person.name.surname, person);
    for (const word of person.name.middle) if (word.length > 3) push(this.byMiddle, foldName(word), person);
    if (person.name.given !== null) push(this.byGiven, foldGiven(person.name.given), person);
  }

  private callBy(surname: string, person: Person): void {
    const called = this.bySurname.get(foldName(surname));
    if (!called?.includes(person)) push(this.bySurname, foldName(surname), person);
  }

  private candidates(word: string): readonly Person[] {
    const surnames = this.bySurname.get(foldName(word));
    if (surnames) return surnames;
    const given = this.byGiven.get(foldGiven(word)) ?? [];
    if (given.length > 0) return given.length === 1 ? given : [];
    const middle = this.byMiddle.get(foldName(word)) ?? [];
    return middle.length === 1 ? middle : [];
  }
}

/** Of some those whom a test holds for, test by test, where it holds for any. */
function prefer(persons: readonly Person[], tests: readonly ((p: Person) => boolean)[]): readonly Person[] {
  return tests.reduce((left, test) => (left.some(test) ? left.filter(test) : left), persons);
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list) {
    if (list.length < NAMESAKES) list.push(person);
  } else map.set(key, [person]);
}

/** Whether `part` is a run of at least two of the words of a longer name. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 1 && part.length < whole.length && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}
