import { describing, offices, roleGender } from './data/people.ts';
import type { Draft } from './draft.ts';
import { isOffice } from './lexicon.ts';
import { isAge, type NounPhrase } from './phrases.ts';
import { isNoun, isPossessive, type Words, wordsOf } from './words.ts';

const APEX = new Set(['top', 'chief', 'highest-ranking', 'leading']);
const POINTING = new Set(['the', 'this', 'that']);

/**
 * Whom a definite noun phrase denotes of those in `memory` (the last mentioned at the end), or null. `speaker` says the
 * words that it stands in: nobody describes himself so.
 */
export function denoted(
  w: Words,
  phrase: NounPhrase,
  memory: ReadonlySet<Draft>,
  speaker: Draft | undefined,
): Draft | null {
  const sole = phrase.determiner === 'none' && w.low[phrase.head] === 'parliament';
  if ((phrase.determiner !== 'definite' && !sole) || phrase.plural) return null;
  if (phrase.office !== null)
    return holder(w, phrase, memory) ?? sameUnnamed(w, phrase, memory) ?? described(w, phrase, memory, speaker);
  if (isAge(w, phrase.head)) return described(w, phrase, memory, speaker);
  const owned = w.low.slice(phrase.from, phrase.head).some((_, k) => isPossessive(w, phrase.from + k));
  return sole || (POINTING.has(w.low[phrase.from] as string) && !owned) ? body(w, phrase, memory) : null;
}

/** Who holds an office in this article, the one named last where several do. */
function holder(w: Words, phrase: NounPhrase, memory: ReadonlySet<Draft>): Draft | null {
  const { country, modifiers } = phrase;
  const office = phrase.office as string;
  const apex = w.low.slice(phrase.from, phrase.head).some((word) => APEX.has(word));
  if (office === 'diplomat' && !apex) return null;
  let exact: Draft | null = null;
  let loose: Draft | null = null;
  for (const draft of memory) {
    if (draft.label !== 'Person' || draft.unnamed) continue;
    for (const held of draft.offices) {
      if (!isOffice(held.office, office)) continue;
      const told = modifiers.every((word) => held.modifiers.includes(word));
      if (country !== null ? held.country === country : told) exact = draft;
      else if (country !== null ? held.country === null : held.modifiers.length === 0) loose = draft;
    }
  }
  return exact ?? loose;
}

/** "the official" is the unnamed one before, if the words add nothing new to who that was. */
function sameUnnamed(w: Words, phrase: NounPhrase, memory: ReadonlySet<Draft>): Draft | null {
  const head = w.low[phrase.head] as string;
  const said = phrase.head > phrase.from ? wordsOf(w, phrase.from, phrase.head).toLowerCase() : '';
  const words = said.replace(/^(?:the|this|that)\b ?/, '');
  let last: Draft | null = null;
  for (const draft of memory)
    if (draft.unnamed && !draft.plural && draft.nouns.has(head) && (draft.key[2] as string).includes(words))
      last = draft;
  return last;
}

/** "the actress", "the 54-year-old", which tell something new of whoever was named last, if nothing says it is another. */
function described(w: Words, phrase: NounPhrase, memory: ReadonlySet<Draft>, speaker: Draft | undefined): Draft | null {
  const noun = w.low[phrase.head] as string;
  const former = w.low.slice(phrase.from, phrase.head).includes('former');
  if (!isAge(w, phrase.head) && !describing.has(noun) && !former) return null;
  const gender = roleGender.get(noun) ?? null;
  const last = [...memory].findLast(
    (draft) => draft.label === 'Person' && !draft.unnamed && draft.forms.size > 0 && draft !== speaker,
  );
  if (phrase.office !== null && offices.includes(phrase.office) && last && last.offices.length > 0) return null;
  if (!last || (gender !== null && last.gender !== null && last.gender !== gender)) return null;
  return last;
}

/** Nouns for a company by its trade: "the carmaker". */
function isMaker(noun: string): boolean {
  return /.maker$/.test(noun) || noun === 'manufacturer' || noun === 'retailer';
}

/** The organisation that a noun stands for: of those whose noun it is, the one that shares most of its modifiers. */
function body(w: Words, phrase: NounPhrase, memory: ReadonlySet<Draft>): Draft | null {
  const noun = w.low[phrase.head] as string;
  const modifiers: string[] = [];
  for (let i = phrase.from + 1; i < phrase.head; i++) if (isNoun(w, i)) modifiers.push(w.low[i] as string);
  let best: Draft | null = null;
  let most = 0;
  for (const draft of memory) {
    if (draft.label !== 'Organization' || !(draft.nouns.has(noun) || (isMaker(noun) && draft.nouns.has('company'))))
      continue;
    if (phrase.country !== null && draft.country !== null && draft.country !== phrase.country) continue;
    const names = [...draft.forms.keys()].join(' ').toLowerCase();
    const shared = modifiers.filter((word) => names.includes(word)).length;
    if (best === null || shared >= most) {
      best = draft;
      most = shared;
    }
  }
  return best;
}
