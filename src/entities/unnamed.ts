import { companyNouns } from './data/organizations.ts';
import { groups, roleGender } from './data/people.ts';
import { addForm, type Draft, newDraft } from './draft.ts';
import { lookUp } from './lexicon.ts';
import { unnamedName } from './naming.ts';
import { isOrganizationNoun, isPersonNoun, type NounPhrase } from './phrases.ts';
import { type Words, wordsOf } from './words.ts';

/** Some of those named before, who stay unnamed: "one of them said". */
export const SOME =
  /^(?:one|another|others|some|many|several|both|few|most|half|third|majority|majorities|percent|those|anyone|anybody|someone|somebody)$/;

/** "no official", "which candidate": nobody in particular. */
const NOBODY = new Set(['no', 'which', 'what', 'whichever', 'whatever']);

/** Last words of the names of bodies that in small letters name things. */
const THINGS = new Set(
  'command commands project projects task post today times watch exchange front house station studio journal magazine radio television tv prison forum initiative campaigns exchanges examiner inquirer enquirer sentinel examiners inquirers sentinels'.split(
    ' ',
  ),
);

/** "three Poles". */
function isPeople(w: Words, i: number): boolean {
  const known = lookUp(w, i)?.known;
  return known?.kind === 'demonym' && known.people;
}

/** Keeps the unnamed of one article: the same words are the same one, but "a court" and "a court" are two bodies. */
export function unnamedOf(w: Words, article: string): (phrase: NounPhrase, end: number) => Draft | null {
  const known = new Map<string, Draft>();
  return (phrase, end) => {
    const head = w.low[phrase.head] as string;
    const organization = isOrganizationNoun(head) && !companyNouns.has(head) && !THINGS.has(head);
    const personal =
      phrase.office !== null || SOME.test(head) || (!organization && isPersonNoun(head)) || isPeople(w, phrase.head);
    if ((!personal && !organization) || NOBODY.has(w.low[phrase.from] as string)) return null;
    const core = wordsOf(w, phrase.from, phrase.head + 1);
    const whole = unnamedName(wordsOf(w, phrase.from, Math.max(end, phrase.head + 1)), head);
    const name = whole.length > core.length ? whole : core;
    const another = !personal && /^(?:an?|another)$/.test(w.low[phrase.from] as string);
    const key = name.toLowerCase() + (another ? ` ${phrase.head}` : '');
    const draft =
      known.get(key) ??
      newDraft({
        key: ['unnamed', article, key],
        label: personal ? 'Person' : 'Organization',
        unnamed: true,
        plural: phrase.plural || groups.has(head),
        gender: phrase.office === null ? null : (roleGender.get(phrase.office) ?? null),
        country: phrase.country,
        nouns: new Set([head]),
      });
    if (!known.has(key)) addForm(draft, name);
    known.set(key, draft);
    return draft;
  };
}
