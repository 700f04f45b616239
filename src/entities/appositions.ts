import { childBy, children } from '../quotes/tree.ts';
import { roleGender } from './data/people.ts';
import type { Draft, Found } from './draft.ts';
import { partyWithin } from './parties.ts';
import { endOfPhrase, isOrganizationNoun, isPersonNoun, type NounPhrase, skipDeterminer } from './phrases.ts';
import { headOf } from './syntax.ts';
import { SOME } from './unnamed.ts';
import { isNoun, isPossessive, isSubject, sameSentence, type Words } from './words.ts';

/** What a name beside a noun phrase may be found by. */
export interface Surroundings {
  readonly w: Words;
  /** The named mention that token `i` is a word of, its titles counted. */
  named(i: number): Found | undefined;
  /** The mention whose head is token `i`. */
  headed(i: number): Found | undefined;
  /** "met his counterpart": the office of whoever has one. */
  counterpart(i: number): string;
}

/**
 * Whom an apposition or "is" makes a noun phrase: "Jane Doe, the foreign minister", "the foreign minister, Jane Doe",
 * "Jane Doe is the foreign minister". The office is kept with the person.
 */
export function apposed(s: Surroundings, phrase: NounPhrase): Draft | null {
  if (phrase.plural) return null;
  const { w } = s;
  const noun = w.low[phrase.head] as string;
  const office = noun === 'counterpart' ? s.counterpart(phrase.head) : phrase.office;
  const name = besideByTree(s, phrase) ?? besideByCommas(s, phrase);
  if (!name || !sameSentence(w, name.head, phrase.head)) return null;
  const { draft } = name;
  const person = office !== null || isPersonNoun(noun) || SOME.test(noun) || /-old$|^(?:second|fourth)$/.test(noun);
  if (draft.label === 'Organization' && !person) {
    draft.nouns.add(noun);
    return draft;
  }
  if (draft.label !== 'Person' || !person) return null;
  draft.party ??= partyWithin(w, phrase.from, phrase.head + 1);
  if (office === null) return draft;
  draft.offices.push({ office, country: phrase.country, modifiers: phrase.modifiers });
  draft.gender ??= roleGender.get(office) ?? null;
  return draft;
}

/** The name that the tree makes one with the phrase. */
function besideByTree({ w, named }: Surroundings, { head }: NounPhrase): Found | undefined {
  const up = headOf(w, head);
  if (w.relation[head] === 'appos') {
    const name = named(up);
    return name && name.to <= head ? name : undefined;
  }
  const below = childBy(w, head, 'appos');
  if (below > head && named(below)) return setApart(w, head, named(below) as Found);
  const subject =
    childBy(w, head, 'cop') < 0 || isDenied(w, head) || isSupposed(w, head) ? -1 : childBy(w, head, 'nsubj');
  return subject < 0 ? undefined : named(subject);
}

/** A name that a comma, a dash or a bracket sets apart from the phrase before it. */
function setApart(w: Words, head: number, name: Found): Found | undefined {
  return /^(?:[,:(]|—|–|--|-)$/.test(w.low[endOfPhrase(w, head)] as string) ? name : undefined;
}

function isDenied(w: Words, head: number): boolean {
  for (let i = head - 1; i >= head - 4 && i >= 0; i--)
    if (/^(?:not|n't|n’t|never|no)$/.test(w.low[i] as string)) return true;
  return false;
}

/** "if Jane Doe is the nominee", "would be a better president". */
function isSupposed(w: Words, head: number): boolean {
  for (const child of children(w, head))
    if (/^(?:if|whether|unless|would|could|might|may|should)$/.test(w.low[child] as string)) return true;
  return false;
}

/** The name between commas on either side. */
function besideByCommas({ w, named, headed }: Surroundings, phrase: NounPhrase): Found | undefined {
  const noun = w.low[phrase.head] as string;
  const before = w.low[phrase.from - 1] === ',' ? headed(phrase.from - 2) : undefined;
  const comma = endOfPhrase(w, phrase.head);
  if (phrase.office !== null && before?.kind === 'name') return before;
  if (
    before?.kind === 'name' &&
    before.draft.label === 'Organization' &&
    isOrganizationNoun(noun) &&
    w.low[comma] === ','
  )
    return before;
  const name = phrase.determiner === 'none' ? undefined : named(comma + 1);
  if (name?.kind !== 'name' || w.low[comma] !== ',' || skipDeterminer(w, comma + 1) !== skipDeterminer(w, name.phrase))
    return undefined;
  const closed = /^[,.;”"]$/.test(w.low[name.to] ?? '.') && !isNoun(w, name.to);
  const definite = phrase.determiner === 'definite' && name.draft.label === 'Person';
  return closed || (definite && !isSubject(w, name.phrase, name.to)) ? name : undefined;
}

/** What somebody has who is made something. */
const POST =
  /^(?:selection|appointment|nomination|election|re-election|choice|designation|promotion|confirmation|installation)$/;

/** Whom "Jane Doe's selection as party leader" says to become what "as" says. */
export function appointed({ w, named, headed }: Surroundings, phrase: NounPhrase): Draft | null {
  let i = phrase.from - 2;
  if (phrase.office === null || phrase.plural || w.low[i + 1] !== 'as' || !POST.test(w.low[i] as string)) return null;
  while (w.tag[i] === 'ADJ' || isNoun(w, i)) i--;
  const draft = (isPossessive(w, i) ? named(i - 1) : headed(i))?.draft;
  return draft?.label === 'Person' && sameSentence(w, i, phrase.head) ? draft : null;
}
