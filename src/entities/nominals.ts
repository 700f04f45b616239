import { describing, offices, parties, roleGender } from './data/people.ts';
import type { Draft } from './draft.ts';
import { isOffice } from './lexicon.ts';
import { partyWithin } from './parties.ts';
import { isAge, isPersonNoun, type NounPhrase } from './phrases.ts';
import { isCapital, isNoun, isPossessive, sameSentence, type Words, wordsOf } from './words.ts';

const APEX = new Set(['top', 'chief', 'highest-ranking', 'leading']);
/** What somebody is among others of the same kind, so that only whoever was just spoken of is meant. */
const PASSING = new Set([
  'candidate',
  'nominee',
  'hopeful',
  'front-runner',
  'frontrunner',
  'rival',
  'contender',
  'opponent',
  'boss',
]);
/** How many sentences back is near. */
const NEAR = 3;
const POINTING = new Set(['the', 'this', 'that']);

/** Whom the article names, the one mentioned last at the end, with the sentence of that; -1 where they are yet to come. */
export type Memory = ReadonlyMap<Draft, number>;

/**
 * Whom a definite noun phrase denotes of those in `memory`, or null. `speaker` says the words that it stands in: nobody
 * describes himself so.
 */
export function denoted(w: Words, phrase: NounPhrase, memory: Memory, speaker: Draft | undefined): Draft | null {
  const sole = phrase.determiner === 'none' && w.low[phrase.head] === 'parliament';
  if ((phrase.determiner !== 'definite' && !sole) || phrase.plural) return null;
  if (phrase.office !== null)
    return holder(w, phrase, memory) ?? sameUnnamed(w, phrase, memory) ?? described(w, phrase, memory, speaker);
  if (isAge(w, phrase.head)) return described(w, phrase, memory, speaker);
  const owned = w.low.slice(phrase.from, phrase.head).some((_, k) => isPossessive(w, phrase.from + k));
  return sole || (POINTING.has(w.low[phrase.from] as string) && !owned) ? body(w, phrase, memory) : null;
}

/** Who holds an office in this article, the one named last where several do. */
function holder(w: Words, phrase: NounPhrase, memory: Memory): Draft | null {
  const { country, modifiers } = phrase;
  const office = phrase.office as string;
  const apex = w.low.slice(phrase.from, phrase.head).some((word) => APEX.has(word));
  if (office === 'diplomat' && !apex) return null;
  const party = partyWithin(w, phrase.from, phrase.head + 1);
  const domain = domainOf(w, phrase);
  const here = w.sentence[phrase.head] as number;
  let exact: Draft | null = null;
  let loose: Draft | null = null;
  for (const [draft, last] of memory) {
    if (draft.label !== 'Person' || draft.unnamed || isOfOther(draft, party)) continue;
    if (last < 0 ? describing.has(office) : PASSING.has(office) && here - last > NEAR) continue;
    for (const held of draft.offices) {
      if (!isOffice(held.office, office) || isPast(held.modifiers) !== isPast(modifiers)) continue;
      if (domain !== null && ![...held.office.split(' '), ...held.modifiers].includes(domain)) continue;
      const told = modifiers.every(
        (word) =>
          held.modifiers.includes(word) || (party !== null && draft.party === party && parties.get(word) === party),
      );
      if (country !== null ? held.country === country : told) exact = draft;
      else if (last >= 0 && (country !== null ? held.country === null : true) && held.modifiers.length === 0)
        loose = draft;
    }
  }
  return exact ?? loose;
}

/** "the president's | housing | secretary": what a minister is for, in small letters, or null. */
function domainOf(w: Words, { head, office }: NounPhrase): string | null {
  const before = head - 1;
  const isDomain = /^(?:secretary|minister)$/.test(office ?? '') && w.tag[before] === 'NOUN' && !isCapital(w, before);
  return isDomain ? (w.low[before] as string) : null;
}

/** Whether an office is one of another time: "former president", "then-senator", "2012 nominee". */
function isPast(modifiers: readonly string[]): boolean {
  return modifiers.some((word) => /^(?:former|then|\d{4})$/.test(word));
}

/** Whether somebody is known to be of another party than words say. */
function isOfOther(draft: Draft, party: string | null): boolean {
  return party !== null && draft.party !== null && draft.party !== party;
}

/** "the official" is the unnamed one before, if the words add nothing new to who that was. */
function sameUnnamed(w: Words, phrase: NounPhrase, memory: Memory): Draft | null {
  const head = w.low[phrase.head] as string;
  const said = phrase.head > phrase.from ? wordsOf(w, phrase.from, phrase.head).toLowerCase() : '';
  const words = said.replace(/^(?:the|this|that)\b ?/, '');
  let last: Draft | null = null;
  for (const draft of memory.keys())
    if (draft.unnamed && !draft.plural && draft.nouns.has(head) && (draft.key[2] as string).includes(words))
      last = draft;
  return last;
}

/** "the actress", "the 54-year-old", which tell something new of whoever was named last, if nothing says it is another. */
function described(w: Words, phrase: NounPhrase, memory: Memory, speaker: Draft | undefined): Draft | null {
  const noun = w.low[phrase.head] as string;
  const former = w.low.slice(phrase.from, phrase.head).includes('former');
  if (!isAge(w, phrase.head) && !describing.has(noun) && !former) return null;
  const gender = roleGender.get(noun) ?? null;
  const [last] =
    [...memory].findLast(
      ([draft, met]) =>
        draft.label === 'Person' && !draft.unnamed && draft.forms.size > 0 && draft !== speaker && met >= 0,
    ) ?? [];
  if (phrase.office !== null && offices.includes(phrase.office) && last && last.offices.length > 0) return null;
  if (!last || (gender !== null && last.gender !== null && last.gender !== gender)) return null;
  if (isOfOther(last, partyWithin(w, phrase.from, phrase.head + 1))) return null;
  return last;
}

/** Nouns for a company by its trade: "the carmaker". */
function isMaker(noun: string): boolean {
  return /.maker$/.test(noun) || noun === 'manufacturer' || noun === 'retailer';
}

/** "the Marlow host committee" beside the Dunmore Host Committee, or a committee of nowhere that is no host. */
function isElsewhere(w: Words, { from, head }: NounPhrase, names: string): boolean {
  let place = false;
  let other = false;
  for (let i = from + 1; i < head; i++) {
    if (!isNoun(w, i) || names.includes(w.low[i] as string)) continue;
    if (isCapital(w, i)) place = true;
    else other = true;
  }
  if (!place || !names.endsWith(w.low[head] as string)) return false;
  return other || names.split(' ').some((word) => w.knowledge.places.has(`${word[0]?.toUpperCase()}${word.slice(1)}`));
}

/**
 * What tells a body from others after its noun, in small letters: "the campaign of Jane | Doe", "the committee for the Marlow
 * | fair", "the court hearing the | Doe case". Empty where nothing named does.
 */
function tellingWords(w: Words, head: number): string[] {
  const next = w.low[head + 1] ?? '';
  const clause = w.tag[head + 1] === 'VERB' && next.endsWith('ing');
  if (!clause && next !== 'of' && next !== 'for') return [];
  const words: string[] = [];
  let last = -1;
  for (let i = head + 2; sameSentence(w, head, i) && i < head + 9; i++) {
    if (isNoun(w, i)) last = i;
    else if (!clause && !/^(?:DET|ADJ|PRON)$/.test(w.tag[i] as string)) break;
    if (isCapital(w, i)) words.push(w.low[i] as string);
  }
  return clause || words.length === 0 || last < 0 ? words : [w.low[last] as string];
}

/** Words that make a campaign a contest, which is nobody. */
const CONTEST = /^(?:presidential|election|electoral|primary|general|this|entire|whole)$/;

/** The organisation that a noun stands for: of those whose noun it is, the one that shares most of its modifiers. */
function body(w: Words, phrase: NounPhrase, memory: Memory): Draft | null {
  const noun = w.low[phrase.head] as string;
  const modifiers: string[] = [];
  for (let i = phrase.from + 1; i < phrase.head; i++) if (isNoun(w, i)) modifiers.push(w.low[i] as string);
  // "the machinists union" is whose name holds them.
  const members = modifiers.filter((word) => word.endsWith('s') && isPersonNoun(word));
  const contest = w.low.slice(phrase.from, phrase.head).some((word) => CONTEST.test(word));
  if (noun === 'campaign' && contest && modifiers.length === 0) return null;
  const telling = tellingWords(w, phrase.head);
  const here = w.sentence[phrase.head] as number;
  let best: Draft | null = null;
  let most = 0;
  let several = false;
  for (const draft of memory.keys()) {
    if (draft.label !== 'Organization' || !(draft.nouns.has(noun) || (isMaker(noun) && draft.nouns.has('company'))))
      continue;
    if (phrase.country !== null && draft.country !== null && draft.country !== phrase.country) continue;
    const names = [...draft.forms.keys()].join(' ').toLowerCase();
    if (telling.length > 0 && !telling.some((word) => names.includes(word))) continue;
    if (members.some((word) => !names.includes(word))) continue;
    const shared = modifiers.filter((word) => names.includes(word)).length;
    if (shared < modifiers.length && isElsewhere(w, phrase, names)) continue;
    if (best === null || shared >= most) {
      several = best !== null && shared === most;
      best = draft;
      most = shared;
    }
  }
  return several && best !== null && here - (memory.get(best) as number) > 1 ? null : best;
}
