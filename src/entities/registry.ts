import { followings } from './data/organizations.ts';
import type { Draft } from './draft.ts';

/** Organisations looked at for one word: an article that has more which begin alike leaves the word to none. */
const ALIKE = 64;

/** Keeps the countries, places and organisations of one article, each once, and finds organisations by parts of their names. */
export class Registry {
  /** Id of the article. */
  readonly article: string;
  private readonly byKey = new Map<string, Draft>();
  private readonly byFirst = new Map<string, Draft[]>();
  private readonly byLast = new Map<string, Draft>();
  private readonly byNoun = new Map<string, Draft>();
  private readonly national = new Map<string, Draft>();

  constructor(article: string) {
    this.article = article;
  }

  /** The draft of a key, made where there is none yet. */
  keep(key: readonly string[], make: () => Draft): Draft {
    const id = key.join('\n');
    const known = this.byKey.get(id);
    if (known) return known;
    const draft = make();
    this.byKey.set(id, draft);
    if (draft.label === 'Organization') this.index(draft, key[2] ?? '');
    return draft;
  }

  /** Notes that a noun may stand for an organisation; of several it stands for the last. */
  call(draft: Draft, noun: string): void {
    draft.nouns.add(noun);
    this.byNoun.set(noun, draft);
  }

  /** The organisation that a noun was last noted for. */
  called(noun: string): Draft | null {
    return this.byNoun.get(noun) ?? null;
  }

  /** The last organisation whose name of several words ends with this one. */
  endingWith(word: string): Draft | null {
    return this.byLast.get(word) ?? null;
  }

  /** The only organisation of no country whose name is or begins with this word; null where there are several. */
  beginningWith(word: string): Draft | null {
    const fits = (this.byFirst.get(word) ?? []).filter(
      ({ country, nouns }) => country === null && ![...nouns].some((noun) => followings.has(noun)),
    );
    return fits.length === 1 ? (fits[0] as Draft) : null;
  }

  /** The last body of this name that belongs to a country. */
  ofCountry(name: string): Draft | null {
    return this.national.get(name) ?? null;
  }

  private index(draft: Draft, name: string): void {
    const words = name.split(' ');
    const first = words[0] as string;
    const alike = this.byFirst.get(first) ?? [];
    if (alike.length < ALIKE) this.byFirst.set(first, [...alike, draft]);
    if (words.length > 1) this.byLast.set(words.at(-1) as string, draft);
    if (draft.country !== null) this.national.set(name, draft);
    for (const noun of draft.nouns) this.byNoun.set(noun, draft);
  }
}
