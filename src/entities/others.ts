import { companyNouns, followings, outletNouns } from './data/organizations.ts';
import { type Draft, newDraft } from './draft.ts';
import { countryByCode, lookUp } from './lexicon.ts';
import type { Naming } from './names.ts';
import { isPossessive, type Words, wordsOf } from './words.ts';

/* Countries, places and organisations: what makes two namings of them the same. */

/** "North Atlantic Treaty Organization (NATO)": from the acronym to the tokens of its expansion. */
export function expandAcronyms(w: Words, namings: readonly Naming[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const { from, to, type } of namings) {
    const acronym = w.form[to + 1] ?? '';
    if (w.low[to] !== '(' || w.low[to + 2] !== ')' || !/^\p{Lu}[\p{L}]{1,7}$/u.test(acronym) || type === 'person')
      continue;
    const initials = Array.from({ length: to - from }, (_, k) => w.form[from + k] as string)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('');
    if (initials.toUpperCase().startsWith(acronym[0] as string) && acronym.toUpperCase() === acronym)
      map.set(foldOrganization(wordsOf(w, from, to)), acronym);
  }
  return map;
}

function foldOrganization(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/defence/g, 'defense')
    .replace(/organisation/g, 'organization')
    .replace(/labour/g, 'labor')
    .replace(/centre/g, 'center')
    .trim();
}

/** The draft of what is no person: a country, a place, an organisation. */
export function otherDraft(
  w: Words,
  naming: Naming,
  drafts: Map<string, Draft>,
  acronyms: ReadonlyMap<string, string>,
): Draft | null {
  const { type, known, from, to } = naming;
  if (type === 'country' && (known?.kind === 'country' || known?.kind === 'seat' || known?.kind === 'demonym'))
    return countryDraft(drafts, known.code);
  if (type === 'place') {
    const name = wordsOf(w, from, to);
    return keep(drafts, ['place', name.toLowerCase()], () =>
      newDraft({ key: ['place', name.toLowerCase()], label: 'Place' }),
    );
  }
  if (type !== 'organization') return null;
  if (known?.kind === 'organization') {
    const { name, wikidata, country, nouns } = known.row;
    const key = ['organization', country ?? '', foldOrganization(name)];
    return keep(drafts, key, () =>
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
  const words = wordsOf(w, from, to);
  return organizationDraft(w, drafts, from, to, acronyms.get(foldOrganization(words)) ?? null);
}

export function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\d]+$/u.test(name);
}

export function countryDraft(drafts: Map<string, Draft>, code: string): Draft | null {
  const row = countryByCode.get(code);
  if (!row) return null;
  return keep(drafts, ['country', code], () =>
    newDraft({ key: ['country', code], label: 'Country', fixedName: row.name, wikidata: row.wikidata, country: code }),
  );
}

/** An organisation by the words `[from, to)`; a country in front of its name is part of what it is. */
export function organizationDraft(
  w: Words,
  drafts: Map<string, Draft>,
  from: number,
  to: number,
  acronym: string | null = null,
): Draft {
  const lead = lookUp(w, from);
  const code =
    lead &&
    (lead.known.kind === 'country' || lead.known.kind === 'demonym' || lead.known.kind === 'seat') &&
    lead.to < to
      ? lead.known.code
      : null;
  let rest = code !== null && lead ? lead.to : from;
  if (code !== null && isPossessive(w, rest)) rest++;
  const name = acronym ?? stem(wordsOf(w, rest, to));
  const key = ['organization', code ?? '', foldOrganization(name)];
  return keep(drafts, key, () =>
    newDraft({ key, label: 'Organization', country: code, fixedName: acronym, nouns: new Set(nounsOf(w, rest, to)) }),
  );
}

function nounsOf(w: Words, from: number, to: number): string[] {
  const linked = w.low.slice(from, to).findIndex((word) => word === 'of' || word === 'for' || word === 'in');
  const head = linked > 0 ? from + linked - 1 : to - 1;
  const noun = w.low[head] as string;
  return companyNouns.has(noun) ? [noun, 'company', 'firm', 'group'] : [noun];
}

/** A word alone that begins the name of exactly one organisation of the article. */
export function shortOrganization(drafts: ReadonlyMap<string, Draft>, words: readonly string[]): Draft | null {
  if (words.length !== 1) return null;
  const word = (words[0] as string).toLowerCase();
  const noun = [...drafts.values()].filter((d) => d.label === 'Organization' && d.nouns.has(word));
  if (noun.length > 0) return noun.at(-1) as Draft;
  const fits = [...drafts.values()].filter(
    (d) =>
      d.label === 'Organization' &&
      ![...d.nouns].some((noun) => followings.has(noun)) &&
      (d.key[2] === word || (d.key[2] ?? '').startsWith(`${word} `)) &&
      d.country === null,
  );
  return fits.length === 1 ? (fits[0] as Draft) : null;
}

function keep(drafts: Map<string, Draft>, key: readonly string[], make: () => Draft): Draft {
  const id = key.join('\n');
  const draft = drafts.get(id) ?? make();
  drafts.set(id, draft);
  return draft;
}

/** A name without "news agency" and the like in small letters after it. */
function stem(name: string): string {
  return name.replace(/(?: news)? (\p{Ll}+)$/u, (tail, noun: string) => (outletNouns.has(noun) ? '' : tail));
}

/** The words of a name as they are kept. */
export function nameForm(w: Words, { from, to }: Naming): string {
  return stem(wordsOf(w, from, to).replace(/^the /i, ''));
}
