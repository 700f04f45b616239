import { ambiguousCountries } from './data/countries.ts';
import { outletNouns } from './data/organizations.ts';
import { addForm, type Draft, type Found, newDraft } from './draft.ts';
import { isBody } from './known-names.ts';
import { countryByCode, lookUp } from './lexicon.ts';
import { isGround } from './metonyms.ts';
import type { Naming } from './names.ts';
import { isGivenName } from './person-names.ts';
import { nameWords, Persons } from './persons.ts';
import { isCapital, isNoun, isPossessive, sameSentence, type Words, wordsOf } from './words.ts';

const DONE_TO =
  /^(?:met|told|asked|urged|warned|thanked|accused|praised|criticized|criticised|blamed|elected|appointed|nominated|named|hired|fired|arrested|charged|killed|shot|replaced|succeeded)$/;
const WHERE = new Set(['in', 'at', 'near', 'outside', 'from', 'across', 'to', 'into', 'around']);

/** Says which namings name the same, one draft each. `speakers`: head tokens of the sources of quotations. */
export function clusterNamings(
  w: Words,
  namings: readonly Naming[],
  speakers: ReadonlySet<number>,
  others: Map<string, Draft>,
  article: string,
): Found[] {
  const persons = new Persons(article);
  const states = statesNamed(w);
  const typed = namings.map((naming) => ({ ...naming, type: settledType(w, naming, speakers, states) }));
  for (const naming of typed)
    if (naming.type === 'person' && naming.to - naming.from > 1) persons.addFull(nameWords(w, naming));
  for (const naming of typed)
    if (naming.type === 'person' && naming.gender !== null && naming.to - naming.from === 1)
      persons.addTitled(w.form[naming.from] as string, naming.gender);
  const acronyms = expandAcronyms(w, typed);
  const found: Found[] = [];
  for (const naming of typed) {
    const words = nameWords(w, naming);
    let draft: Draft | null = null;
    if (naming.type === 'person') draft = persons.bind(words, naming);
    else if (naming.type === 'unknown') {
      const single = words.length === 1;
      if (single && w.low[naming.from - 1] !== 'the' && persons.knows(words[0] as string))
        draft = persons.bind(words, naming);
      draft ??= shortOrganization(others, words);
    } else draft = otherDraft(w, naming, others, acronyms);
    if (!draft) continue;
    addForm(draft, draft.label === 'Person' && naming.honorific === null ? words.join(' ') : nameForm(w, naming));
    if (naming.office !== null && draft.label === 'Person')
      draft.offices.push({ office: naming.office, country: naming.country });
    draft.gender ??= naming.gender;
    found.push({
      draft,
      kind: 'name',
      phrase: naming.phrase,
      from: naming.from,
      to: naming.to,
      head: naming.to - 1,
      subject: false,
    });
  }
  return found;
}

/** A name without "news agency" and the like in small letters after it. */
function stem(name: string): string {
  return name.replace(/(?: news)? (\p{Ll}+)$/u, (tail, noun: string) => (outletNouns.has(noun) ? '' : tail));
}

function nameForm(w: Words, { from, to }: Naming): string {
  return stem(wordsOf(w, from, to).replace(/^the /i, ''));
}

/** The countries that the article names other than by their capital. */
function statesNamed(w: Words): ReadonlySet<string> {
  const states = new Set<string>();
  for (let i = 0; i < w.length; i++) {
    const known = isCapital(w, i) ? lookUp(w, i)?.known : undefined;
    if (known && 'code' in known && (known.kind !== 'seat' || known.building)) states.add(known.code);
  }
  return states;
}

/** What a run of capitals is, by what stands around it, where its own words do not say. */
function settledType(
  w: Words,
  naming: Naming,
  speakers: ReadonlySet<number>,
  states: ReadonlySet<string>,
): Naming['type'] {
  const { from, to, type, known } = naming;
  const words = wordsOf(w, from, to);
  if (
    known?.kind === 'seat' &&
    !known.building &&
    (isGround(w, naming) || !(speakers.has(to - 1) || states.has(known.code)))
  )
    return 'place';
  if (type === 'country' && ambiguousCountries.has(words)) {
    const hints = ambiguousCountries.get(words) as readonly string[];
    return hints.some((hint) => w.analysis.text.includes(hint)) ? 'country' : 'place';
  }
  if (type !== 'unknown') return type;
  const before = sameSentence(w, from, from - 1) ? (w.low[from - 1] as string) : '';
  const next = sameSentence(w, from, to) ? (w.low[to] as string) : '';
  const size = to - from;
  if (before === 'the') return speakers.has(to - 1) && !isNoun(w, to) ? 'organization' : 'unknown';
  if (size === 1 && isBody(w.low[from] as string)) return 'unknown';
  if (speakers.has(to - 1)) return size <= 4 ? 'person' : 'organization';
  if (size >= 2 && size <= 4 && !/\d/.test(words)) {
    if (next === ',' && /^\d{2}$/.test(w.low[to + 1] ?? '')) return 'person';
    if (next === 'who' || (next === ',' && w.low[to + 1] === 'who')) return 'person';
    if (next === ',' && /^(?:an?|the|his|her|their)$/.test(w.low[to + 1] ?? '') && !WHERE.has(before)) return 'person';
    if ((isPersonal(w, to) && !WHERE.has(before)) || DONE_TO.test(before)) return 'person';
  }
  if (
    WHERE.has(before) &&
    before !== 'to' &&
    before !== 'from' &&
    !isNoun(w, to) &&
    !isPossessive(w, to) &&
    size <= 3 &&
    !isGivenName(w.form[from] as string)
  )
    return 'place';
  return 'unknown';
}

/** Whether what follows is what only people do. */
function isPersonal(w: Words, at: number): boolean {
  return (
    sameSentence(w, at - 1, at) &&
    /^(?:said|says|told|asked|added|wrote|argued|tweeted|spoke|met|testified|resigned|recalled)$/.test(
      w.low[at] as string,
    )
  );
}

/** "North Atlantic Treaty Organization (NATO)": from the acronym to the tokens of its expansion. */
function expandAcronyms(w: Words, namings: readonly Naming[]): ReadonlyMap<string, string> {
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

function otherDraft(
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
        fixedName: isAcronym(name) ? name : null,
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
  return [w.low[head] as string];
}

/** A word alone that begins the name of exactly one organisation of the article. */
function shortOrganization(drafts: ReadonlyMap<string, Draft>, words: readonly string[]): Draft | null {
  if (words.length !== 1) return null;
  const word = (words[0] as string).toLowerCase();
  const noun = [...drafts.values()].filter((d) => d.label === 'Organization' && d.nouns.has(word));
  if (noun.length > 0) return noun.at(-1) as Draft;
  const fits = [...drafts.values()].filter(
    (d) =>
      d.label === 'Organization' &&
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
