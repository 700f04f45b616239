import { callings, companyNouns, domains, outletNouns, stateBodies } from './data/organizations.ts';
import { type Draft, newDraft } from './draft.ts';
import type { KnownOrganization } from './knowledge.ts';
import { lookUp } from './lexicon.ts';
import type { Naming } from './names.ts';
import { isOrganizationNoun } from './phrases.ts';
import type { Registry } from './registry.ts';
import { isPossessive, type Words, wordsOf } from './words.ts';

/* Countries, places and organisations: what makes two namings of them the same. */

/**
 * From a folded name to its acronym: the one in brackets after it, whatever its letters, or one elsewhere in the article
 * that its initials make, if those of no other name do.
 */
export function expandAcronyms(w: Words, namings: readonly Naming[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const alone = new Set<string>();
  const byInitials = new Map<string, Set<string>>();
  for (const { from, to, type, known } of namings) {
    if (type === 'person' || known !== null) continue;
    const words = wordsOf(w, from, to);
    if (isAcronym(words)) alone.add(words);
    if (to === from + 1) continue;
    const name = foldOrganization(words);
    const acronym = bracketed(w, to);
    const initials = initialsOf(w, from, to);
    if (acronym?.[0] === initials[0]) map.set(name, acronym as string);
    byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(name));
  }
  for (const acronym of alone) {
    const names = byInitials.get(acronym);
    const [only] = names ?? [];
    if (names?.size === 1 && only !== undefined && !map.has(only)) map.set(only, acronym);
  }
  return map;
}

/** The acronym in brackets at token `at`: (NATO), (“NATO”). */
export function bracketed(w: Words, at: number): string | null {
  if (w.low[at] !== '(') return null;
  const inner = /^["“]$/.test(w.form[at + 1] ?? '') ? at + 2 : at + 1;
  const acronym = w.form[inner] ?? '';
  return isAcronym(acronym) && /^[)"”]$/.test(w.form[inner + 1] ?? '') ? acronym : null;
}

function initialsOf(w: Words, from: number, to: number): string {
  return w.form
    .slice(from, to)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
}

/** What two spellings of an organisation's name have in common. */
export function foldOrganization(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/defence/g, 'defense')
    .replace(/organisation/g, 'organization')
    .replace(/labour/g, 'labor')
    .replace(/centre/g, 'center')
    .trim()
    .replace(/(?<=\p{L}) (?:inc|corp|corporation|co|ltd|llc|plc)$/u, '');
}

/** The draft of what is no person: a country, a place, an organisation. */
export function otherDraft(
  w: Words,
  naming: Naming,
  drafts: Registry,
  acronyms: ReadonlyMap<string, string>,
): Draft | null {
  const { type, known, from, to } = naming;
  if (type === 'country' && (known?.kind === 'country' || known?.kind === 'seat' || known?.kind === 'demonym'))
    return countryDraft(w, drafts, known.code);
  if (type === 'place') {
    const words = wordsOf(w, from, to);
    const place = w.knowledge.places.get(words.replace(/’/g, "'"));
    const key = ['place', (place?.name ?? words).toLowerCase()];
    return drafts.keep(key, () =>
      newDraft({ key, label: 'Place', fixedName: place?.name ?? null, wikidata: place?.wikidata ?? null }),
    );
  }
  if (type !== 'organization') return null;
  if (known?.kind === 'organization') return listedDraft(drafts, known.organization);
  const words = wordsOf(w, from, to);
  const owner =
    isPossessive(w, from - 1) && stateBodies.has(w.low[to - 1] as string) ? lookUp(w, from - 2)?.known : null;
  const start = owner && 'code' in owner ? from - 2 : from;
  return organizationDraft(w, drafts, start, to, acronyms.get(foldOrganization(words)) ?? null);
}

function listedDraft(drafts: Registry, { name, wikidata, country, nouns }: KnownOrganization): Draft {
  const key = ['organization', country ?? '', foldOrganization(name)];
  return drafts.keep(key, () =>
    newDraft({
      key,
      label: 'Organization',
      wikidata,
      country,
      nouns: new Set(nouns),
      fixedName: isAcronym(name) || country === null ? name : null,
    }),
  );
}

export function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\d]+$/u.test(name);
}

/** The draft of a country or a union of countries by its code. */
export function countryDraft({ knowledge }: Words, drafts: Registry, code: string): Draft | null {
  const country = knowledge.countries.get(code);
  if (!country) {
    const union = knowledge.unions.get(code);
    return union ? listedDraft(drafts, union) : null;
  }
  const { name, wikidata } = country;
  return drafts.keep(['country', code], () =>
    newDraft({ key: ['country', code], label: 'Country', fixedName: name, wikidata, country: code }),
  );
}

/** An organisation by the words `[from, to)`; a country in front of its name is part of what it is. */
export function organizationDraft(
  w: Words,
  drafts: Registry,
  from: number,
  to: number,
  acronym: string | null = null,
): Draft {
  const lead = lookUp(w, from);
  let code = lead && 'code' in lead.known && lead.to < to ? lead.known.code : null;
  let rest = code !== null && lead ? lead.to : from;
  if (code !== null && isPossessive(w, rest)) rest++;
  let end = to;
  if (code === null && stateBodies.has(w.low[to - 3] ?? '') && w.low[to - 2] === 'of') {
    const state = lookUp(w, to - 1)?.known;
    if (state?.kind === 'country') [code, end] = [state.code, to - 2];
  }
  const name = acronym ?? stem(wordsOf(w, rest, end));
  const key = ['organization', code ?? '', foldOrganization(name)];
  const nation = code === null && stateBodies.has(w.low[to - 1] as string) ? drafts.ofCountry(key[2] as string) : null;
  if (nation) return nation;
  if (code === null && isGeneric(w, rest, end)) key.push(drafts.article);
  const draft = drafts.keep(key, () => newDraft({ key, label: 'Organization', country: code, fixedName: acronym }));
  for (const noun of nounsOf(w, rest, end)) drafts.call(draft, noun);
  return draft;
}

/** "the Defense Ministry", which every country has: without a country it is one of this article only. */
function isGeneric(w: Words, from: number, to: number): boolean {
  if (!stateBodies.has(w.low[to - 1] as string)) return false;
  for (let i = from; i < to - 1; i++) if (!domains.has(w.low[i] as string)) return false;
  return true;
}

/** "the Daily Bugle", "the Evening Star". */
const PAPER = /^(?:daily|evening|morning|weekly)$/;

function nounsOf(w: Words, from: number, to: number): string[] {
  const linked = w.low.slice(from, to).findIndex((word) => word === 'of' || word === 'for' || word === 'in');
  const head = linked > 0 ? from + linked - 1 : to - 1;
  const noun = w.low[head] as string;
  const press = PAPER.test(w.low[from] as string) ? ['newspaper', 'paper'] : [];
  return [
    noun,
    ...press,
    ...(companyNouns.has(noun) ? ['company', 'firm', 'group'] : []),
    ...(callings.get(noun) ?? []),
  ];
}

/** A word alone that begins the name of exactly one organisation of the article. */
export function shortOrganization(drafts: Registry, words: readonly string[]): Draft | null {
  if (words.length !== 1) return null;
  const word = (words[0] as string).toLowerCase();
  return (
    (isOrganizationNoun(word) ? drafts.endingWith(word) : null) ?? drafts.called(word) ?? drafts.beginningWith(word)
  );
}

/** A name without "news agency" and the like in small letters after it. */
function stem(name: string): string {
  return name.replace(/(?: news)? (\p{Ll}+)$/u, (tail, noun: string) => (outletNouns.has(noun) ? '' : tail));
}

/** The words of a name as they are kept. */
export function nameForm(w: Words, { from, to }: Naming): string {
  return stem(wordsOf(w, from, to).replace(/^the /i, ''));
}
