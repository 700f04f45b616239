import { idOf } from '../id.ts';
import type { Article } from '../loaders/article.ts';
import { notBodies } from './data/affiliations.ts';
import type { Draft } from './draft.ts';
import type { HeldOffice, Knowledge, KnownPerson } from './knowledge.ts';
import { isOffice } from './lexicon.ts';
import { type Namesake, partId, sphereOf } from './namesakes.ts';

/** Which entity of all articles somebody of one article is, why, and how sure that is. */
export interface Identity {
  readonly id: string;
  readonly person: KnownPerson | null;
  readonly reason: IdentityReason;
  readonly score: number;
  readonly namesake: Namesake | null;
}

/**
 * name: the same folded full name; knowledge: a person of the knowledge base by name; office: by surname and the office
 * held at the article's date; blocked: of that name, but of another country than who is known by it; namesake:
 * of that name, but in a sphere that cannot be that of whom most articles show by it; article: nobody outside the
 * article, a surname alone or somebody unnamed; merged, split: as somebody decided.
 */
export type IdentityReason = 'name' | 'knowledge' | 'office' | 'blocked' | 'namesake' | 'article' | 'merged' | 'split';

const SCORES: Readonly<Record<IdentityReason, number>> = {
  ...{ name: 0.9, knowledge: 0.95, office: 0.8, blocked: 0.7, namesake: 0.7, article: 1, merged: 1, split: 1 },
};

/** What of an article may say who somebody is. */
export interface Context {
  readonly article: Article;
  /** Whether it names the country of a code, or anything of that country's. */
  names(code: string): boolean;
}

/** Says who a draft is. Pure: the same article and knowledge give the same id, whatever else is loaded. */
export function identify(draft: Draft, context: Context, knowledge: Knowledge): Identity {
  const { article } = context;
  const found = apart(draft, byName(draft, context, knowledge), knowledge);
  const splits = namesOf(found).flatMap((id) => knowledge.splits.get(id) ?? []);
  const split = splits.find(({ articles }) => articles.has(article.id));
  if (split) return { ...identity(split.as, 'split'), namesake: found.namesake };
  const into = knowledge.merged.get(found.id);
  return into === undefined ? found : { ...identity(into, 'merged'), namesake: found.namesake };
}

/** Keeps somebody known by name alone apart from whom most articles show by it. */
function apart(draft: Draft, found: Identity, { parts }: Knowledge): Identity {
  const sphere = draft.key[0] === 'person' && found.reason === 'name' ? sphereOf(draft) : null;
  if (sphere === null) return found;
  const part = parts.get(found.id)?.get(sphere) ?? null;
  const namesake = { bearer: found.id, sphere, part };
  return part === null ? { ...found, namesake } : { ...identity(partId(found.id, part), 'namesake'), namesake };
}

/** Every id that somebody may have had when a split was decided: which of a name's bearers is a part may change. */
function namesOf({ id, namesake }: Identity): readonly string[] {
  return namesake === null ? [id] : [id, namesake.bearer, partId(namesake.bearer, namesake.sphere)];
}

function identity(id: string, reason: IdentityReason, person: KnownPerson | null = null): Identity {
  return { id, person, reason, score: SCORES[reason], namesake: null };
}

function byName(draft: Draft, context: Context, knowledge: Knowledge): Identity {
  const { key, unnamed, label } = draft;
  const { publishedAt } = context.article;
  const own = idOf('e', ...key);
  if (unnamed || label !== 'Person') return identity(own, unnamed ? 'article' : 'name');
  if (key[0] === 'surname') {
    const known = knowledge.personsBySurname.get(key[1] as string) ?? [];
    const holders = known.filter((person) => agrees(draft, person) && holdsOffice(draft, person, publishedAt, context));
    const [only] = holders;
    return only && holders.length === 1 ? identity(idOfPerson(only, [only]), 'office', only) : identity(own, 'article');
  }
  const known = knowledge.personsByKey.get(key[1] as string) ?? [];
  const fitting = known.filter((person) => agrees(draft, person) || holdsOffice(draft, person, publishedAt));
  const sure = fitting.length > 1 ? fitting.filter((person) => supports(draft, person, publishedAt)) : fitting;
  const [only] = sure;
  if (only && sure.length === 1) return identity(idOfPerson(only, known), 'knowledge', only);
  if (known.length > 0 && fitting.length === 0) return identity(idOf('e', ...key, ...countriesOf(draft)), 'blocked');
  return identity(own, 'name');
}

/** Its own name's id, unless others of the knowledge base bear the name. */
function idOfPerson(person: KnownPerson, others: readonly KnownPerson[]): string {
  return others.length > 1
    ? idOf('e', ...person.key, person.wikidata ?? person.country ?? '')
    : idOf('e', ...person.key);
}

/** The countries that the article says somebody is of, sorted: not as a critic, an ally or a refugee of one. */
function countriesOf({ offices }: Draft): string[] {
  return [...new Set(offices.flatMap(({ office, country }) => (notBodies.has(office) ? [] : (country ?? []))))].sort();
}

/** Whether nothing said of somebody is against who is known: a country that is none of theirs. */
function agrees(draft: Draft, { country, offices }: KnownPerson): boolean {
  const said = countriesOf(draft);
  const theirs = [country, ...offices.map((held) => held.country)].filter((code) => code !== null);
  return said.length === 0 || theirs.length === 0 || said.some((code) => theirs.includes(code));
}

function supports(draft: Draft, person: KnownPerson, date: string | null): boolean {
  return holdsOffice(draft, person, date) || countriesOf(draft).includes(person.country ?? '');
}

/**
 * Whether somebody is known to hold, at the article's date, an office that it says they hold: of the country said with
 * it, else, in a `context`, of one that the article names.
 */
function holdsOffice({ offices }: Draft, person: KnownPerson, date: string | null, context?: Context): boolean {
  const fits = (said: string | null, held: string | null) =>
    said === null ? !context || held === null || context.names(held) : said === held;
  return offices.some(({ office, country }) =>
    person.offices.some((held) => isOffice(held.office, office) && isAt(held, date) && fits(country, held.country)),
  );
}

function isAt({ from, to }: HeldOffice, date: string | null): boolean {
  if (date === null) return true;
  const day = date.slice(0, 10);
  return (from === null || from <= day) && (to === null || day <= to);
}
