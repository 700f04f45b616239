import { addForm, type Draft, type Found, newDraft } from './draft.ts';
import { foldOrganization } from './others.ts';
import { splitName } from './person-names.ts';
import { type NounPhrase, skipDeterminer } from './phrases.ts';
import { isPossessive, type Words } from './words.ts';

const POLITICAL =
  /^(?:presidential|gubernatorial|mayoral|congressional|senatorial|electoral|political|own|continuing|ongoing|insurgent)$/;

/**
 * "Jane Doe's campaign", "the campaign of Senator Jane Doe": what "the Doe campaign" is, in `memory` or anew; null where the
 * words name nobody. `named`: the named mention that a token is a word of, its titles counted.
 */
export function campaignOf(
  w: Words,
  { from, head }: NounPhrase,
  memory: ReadonlyMap<Draft, number>,
  named: (i: number) => Found | undefined,
): Draft | null {
  if (w.low[head] !== 'campaign' || w.low[head + 1] === 'against') return null;
  let i = head - 1;
  while (i > from && POLITICAL.test(w.low[i] as string)) i--;
  const after = w.low[head + 1] === 'of' ? skipDeterminer(w, head + 2) : -1;
  const person = named(isPossessive(w, i) ? i - 1 : after)?.draft;
  const [form] = person?.label === 'Person' && !person.unnamed ? person.forms.keys() : [];
  if (!person || form === undefined) return null;
  const known = [...memory.keys()].findLast((draft) => draft.owner === person && draft.nouns.has('campaign'));
  if (known) return known;
  const name = `${splitName(form.split(' ')).surname} campaign`;
  const key = ['organization', '', foldOrganization(name)];
  const draft = newDraft({ key, label: 'Organization', owner: person, nouns: new Set(['campaign']) });
  addForm(draft, name);
  return draft;
}
