import { followings } from './data/organizations.ts';
import type { Gender } from './data/people.ts';
import { addForm, type Draft, type Found } from './draft.ts';
import { findEmployers, isFirm } from './employers.ts';
import { isBody } from './known-names.ts';
import { lookUp, roleOf } from './lexicon.ts';
import { isGround } from './metonyms.ts';
import type { Naming } from './names.ts';
import { bracketed, expandAcronyms, isAcronym, nameForm, otherDraft, shortOrganization } from './others.ts';
import { partyBeside } from './parties.ts';
import { generation, generationsApart, isGivenName } from './person-names.ts';
import { nameWords, Persons } from './persons.ts';
import { isOrganizationNoun, modifiersIn } from './phrases.ts';
import type { Registry } from './registry.ts';
import {
  isCapital,
  isNoun,
  isPossessive,
  type NameKind,
  nameKind,
  sameSentence,
  type Words,
  wordsOf,
} from './words.ts';

/** "Doe Ki-moon": a given name of two syllables, which the name tagger often takes for something else. */
const KOREAN = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;

/**
 * Says which namings name the same, one draft each. `speakers`: head tokens of the sources of quotations; `parties`: of
 * the words for those who do something else, or have it done to them.
 */
export function clusterNamings(
  w: Words,
  namings: readonly Naming[],
  speakers: ReadonlySet<number>,
  parties: ReadonlySet<number>,
  others: Registry,
  article: string,
): Found[] {
  const states = statesNamed(w);
  const employers = findEmployers(w, namings);
  const kinds = kindsOf(w, namings);
  const given = new Set(
    namings
      .filter(({ from, to, type }) => type === 'person' && to - from > 1)
      .map(({ from }) => w.form[from] as string),
  );
  const typed = withPossessors(w, namings).map((naming) => ({
    ...naming,
    type: employers.has(wordsOf(w, naming.from, naming.to))
      ? 'organization'
      : settledType(w, naming, speakers, parties, states, given, kinds.get(wordsOf(w, naming.from, naming.to)) ?? null),
  }));
  const full = typed
    .filter((naming) => naming.type === 'person' && naming.to - naming.from > 1 && !isBareHeadline(w, naming))
    .map((naming) => ({ words: nameWords(w, naming), at: naming.from }));
  const persons = new Persons(article, generationsApart(full.map(({ words }) => words)));
  for (const { words, at } of full.sort((a, b) => b.words.length - a.words.length)) persons.addFull(words, at);
  for (const naming of typed)
    if (naming.type === 'person' && naming.gender !== null && naming.to - naming.from === 1)
      persons.addTitled(w.form[naming.from] as string, naming.gender);
  for (const word of couples(w, typed)) persons.addCouple(word);
  const acronyms = expandAcronyms(w, typed);
  const firms = new Set(typed.filter((n) => n.to > n.from + 1 || isFirm(w, n)).map(({ from }) => w.form[from]));
  /** A name that a firm is known by is somebody's where the article names them in full, and nothing as a firm. */
  const isSurname = ({ from, to, type, known }: Naming) =>
    type === 'organization' &&
    known?.kind === 'organization' &&
    to === from + 1 &&
    !isAcronym(w.form[from] as string) &&
    !firms.has(w.form[from]) &&
    w.low[from - 1] !== 'the' &&
    persons.isSurname(w.form[from] as string);
  /** "the Doe-Roe debate": two people, and neither does anything. */
  const isPair = ({ from, to, known }: Naming) => {
    const names = known === null ? wordsOf(w, from, to).split(/[-/]/) : [];
    return names.length === 2 && names.every((name) => persons.knows(name));
  };
  const found: Found[] = [];
  const isBare = (naming: Naming) => isBareHeadline(w, naming);
  for (const naming of [...typed.filter((n) => !isBare(n)), ...typed.filter(isBare)]) {
    let words = nameWords(w, naming);
    if (isPair(naming)) continue;
    if (isBare(naming) && naming.type === 'person') {
      if (!persons.knows(words.at(-1) as string)) continue;
      if (!persons.isFull(words)) words = words.slice(-1);
    }
    let draft: Draft | null = null;
    if (naming.type === 'person' && isBareWord(naming) && !persons.knows(words[0] as string))
      draft = shortOrganization(others, words);
    if (draft === null && naming.type === 'person') draft = persons.bind(words, naming, w);
    else if (
      naming.type === 'unknown' ||
      (naming.type === 'place' && naming.known === null && persons.knows(words.at(-1) as string))
    ) {
      const single = words.length === 1 || (words.length === 2 && generation(words) !== null);
      if (single && w.low[naming.from - 1] !== 'the' && persons.knows(words[0] as string))
        draft = persons.bind(words, naming, w);
      draft ??= shortOrganization(others, words);
    } else {
      const short = naming.type === 'organization' && naming.known === null && words.length === 1;
      if (short ? persons.knows(words[0] as string) : isSurname(naming)) draft = persons.bind(words, naming, w);
      draft ??= (short ? shortOrganization(others, words) : null) ?? otherDraft(w, naming, others, acronyms);
    }
    if (!draft) continue;
    addForm(draft, draft.label === 'Person' && naming.honorific === null ? words.join(' ') : nameForm(w, naming));
    for (const noun of employers.get(words.join(' ')) ?? []) draft.nouns.add(noun);
    if (naming.office !== null && draft.label === 'Person')
      draft.offices.push({
        office: naming.office,
        country: naming.country,
        modifiers: modifiersIn(
          w,
          naming.phrase - (/^\d{4}$/.test(w.low[naming.phrase - 1] ?? '') ? 1 : 0),
          naming.from,
        ),
      });
    const calling = w.low[naming.from - 1] ?? '';
    if (draft.label === 'Organization' && isOrganizationNoun(calling) && sameSentence(w, naming.from - 1, naming.from))
      others.call(draft, calling);
    draft.gender ??= naming.gender;
    if (draft.label === 'Person') draft.party ??= partyBeside(w, naming.from, naming.to);
    else if (followings.has(w.low[naming.to - 1] as string)) draft.owner ??= persons.only(words.at(-2) ?? '');
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

/** "The Children's | Defence Front (CDF)": a possessor that the acronym in brackets counts is part of the name. */
function withPossessors(w: Words, namings: readonly Naming[]): readonly Naming[] {
  const owned = new Set<number>();
  const whole = namings.map((naming) => {
    const { from, to, type, known } = naming;
    const acronym = type === 'person' || known !== null || !isPossessive(w, from - 1) ? null : bracketed(w, to);
    if (!acronym?.startsWith(`${w.form[from - 2]?.[0]}${w.form[from]?.[0]}`)) return naming;
    owned.add(from - 2);
    return { ...naming, from: from - 2 };
  });
  return whole.filter(({ from, to }) => !owned.has(from) || to > from + 1);
}

/** One word without a title, which may be short for an organisation. */
function isBareWord({ from, to, office, honorific }: Naming): boolean {
  return to === from + 1 && office === null && honorific === null;
}

/** A name in a headline without a title: its capitals show nothing, so it must be a name elsewhere. */
function isBareHeadline(w: Words, { from, office, honorific }: Naming): boolean {
  return w.headline[from] === 1 && office === null && honorific === null;
}

/** The surnames that the article uses with a man's title and with a woman's. */
function couples(w: Words, namings: readonly Naming[]): ReadonlySet<string> {
  const genders = new Map<string, Gender>();
  const both = new Set<string>();
  for (const { from, to, type, gender } of namings) {
    if (type !== 'person' || gender === null || to - from > 1) continue;
    const word = w.form[from] as string;
    if ((genders.get(word) ?? gender) !== gender) both.add(word);
    genders.set(word, gender);
  }
  return both;
}

/** What the name tagger takes each name for, by its words: most of its tokens, wherever it stands. */
function kindsOf(w: Words, namings: readonly Naming[]): ReadonlyMap<string, NameKind | null> {
  const votes = new Map<string, Map<NameKind | null, number>>();
  for (const { from, to } of namings) {
    const words = wordsOf(w, from, to);
    const counts = votes.get(words) ?? new Map<NameKind | null, number>();
    votes.set(words, counts);
    for (let i = from; i < to; i++) counts.set(nameKind(w, i), (counts.get(nameKind(w, i)) ?? 0) + 1);
  }
  return new Map(
    [...votes].map(([words, counts]) => [
      words,
      [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0],
    ]),
  );
}

/** The countries that the article names other than by their capital; those with a name that others share by that name. */
function statesNamed(w: Words): ReadonlySet<string> {
  const states = new Set<string>();
  for (const [name, hints] of w.knowledge.ambiguous)
    if (hints.some((hint) => w.analysis.text.includes(hint))) states.add(name);
  for (let i = 0; i < w.length; i++) {
    const known = isCapital(w, i) ? lookUp(w, i)?.known : undefined;
    if (known?.kind === 'organization') states.add(known.organization.name);
    if (known && 'code' in known && (known.kind !== 'seat' || known.building)) states.add(known.code);
  }
  return states;
}

/** Which countries the article names, by anything of theirs: counted when first asked for. */
export function countriesOf(w: Words): (code: string) => boolean {
  let codes: Set<string> | undefined;
  const count = () => {
    const found = new Set<string>();
    for (let i = 0; i < w.length; i++) {
      const known = isCapital(w, i) ? lookUp(w, i)?.known : undefined;
      if (known && 'code' in known) found.add(known.code);
      if (known?.kind === 'organization') found.add(known.organization.country ?? known.organization.name);
    }
    return found;
  };
  return (code) => {
    codes ??= count();
    return codes.has(code);
  };
}

/** What a run of capitals is, by what stands around it, where its own words do not say. */
function settledType(
  w: Words,
  naming: Naming,
  speakers: ReadonlySet<number>,
  parties: ReadonlySet<number>,
  states: ReadonlySet<string>,
  given: ReadonlySet<string>,
  kind: NameKind | null,
): Naming['type'] {
  const { from, to, type, known } = naming;
  if (type === 'person' && w.low[from] === 'team') return 'organization';
  const words = wordsOf(w, from, to);
  const isActing = speakers.has(to - 1) || parties.has(to - 1);
  if (known?.kind === 'seat' && !known.building && (isGround(w, naming) || !(isActing || states.has(known.code))))
    return 'place';
  if (type === 'country' && w.knowledge.ambiguous.has(words))
    return states.has(words) || (isActing && !(kind === 'PER' && given.has(words))) ? 'country' : 'place';
  if (type !== 'unknown') return type;
  const before = sameSentence(w, from, from - 1) ? (w.low[from - 1] as string) : '';
  const next = sameSentence(w, from, to) ? (w.low[to] as string) : '';
  const size = to - from;
  if (before === ',' && /^[,.;:”"]$/.test(next) && size > 1 && roleOf(w.low[from - 2] ?? '') !== null) return 'person';
  if (size === 1 && isBody(w.low[from] as string)) return 'unknown';
  if (kind === 'ORG' || (kind !== 'PER' && bracketed(w, to))) return 'organization';
  if (size === 1 && before === 'from' && roleOf(w.low[from - 2] ?? '') !== null) return 'place';
  if (kind === 'PER' && size <= 4 && before !== 'the') return 'person';
  if (before === 'the') return speakers.has(to - 1) && !isNoun(w, to) ? 'organization' : 'unknown';
  if (speakers.has(to - 1)) return size <= 4 ? 'person' : 'organization';
  if (KOREAN.test(words)) return 'person';
  if (size >= 2 && size <= 4 && next === ',' && /^\d{2}$/.test(w.low[to + 1] ?? '')) return 'person';
  if (kind === null && size > 1 && parties.has(to - 1))
    return isGivenName(w.form[from] as string) ? 'person' : 'organization';
  return kind === 'LOC' ? 'place' : 'unknown';
}
