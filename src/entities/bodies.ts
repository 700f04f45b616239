import { domains, stateBodies } from './data/organizations.ts';
import { addForm, type Found } from './draft.ts';
import { lookUp, roleOf } from './lexicon.ts';
import { countryDraft, organizationDraft } from './others.ts';
import { phraseStart } from './phrases.ts';
import type { Registry } from './registry.ts';
import { isCapital, isGlued, isNoun, isPossessive, sameSentence, type Words, wordsOf } from './words.ts';

const MODIFIERS = 3;
const DOMAIN_BODIES = new Set(
  'office agency service services committee council guard force forces directorate bureau commission'.split(' '),
);

/** Finds bodies of a state named in small letters after it: "the Polish interior ministry", "Norway's army". */
export function findBodies(w: Words, taken: Uint8Array, drafts: Registry): Found[] {
  const out: Found[] = [];
  for (let i = 0; i < w.length; i++) {
    const lead = lookUp(w, i);
    if (!lead || !('code' in lead.known)) continue;
    const { code } = lead.known;
    let k = lead.to;
    const possessive = isPossessive(w, k);
    if (possessive) k++;
    const first = k;
    while (k - first <= MODIFIERS && sameSentence(w, i, k) && isModifier(w, k, possessive)) k++;
    if (
      !isBody(w, first, k) ||
      (isNoun(w, k + 1) && roleOf(w.low[k + 1] as string) === null) ||
      (w.low[k + 1] === '-' && isGlued(w, k)) ||
      (taken[k] && !possessive)
    )
      continue;
    let to = k + 1;
    if (/^(?:embassy|consulate)$/.test(w.low[k] as string) && w.low[to] === 'in' && isCapital(w, to + 1))
      to = lookUp(w, to + 1)?.to ?? to + 2;
    const government = w.low[k] === 'government' || w.low[k] === 'authorities';
    const draft = government ? countryDraft(w, drafts, code) : organizationDraft(w, drafts, i, to);
    if (!draft) continue;
    if (!government) addForm(draft, wordsOf(w, i, to));
    out.push({
      draft,
      kind: government ? 'nominal' : 'name',
      phrase: phraseStart(w, i),
      from: i,
      to,
      head: to - 1,
      subject: false,
    });
  }
  return out;
}

/** A domain, or any adjective or noun that is no body itself. */
function isModifier(w: Words, k: number, capital: boolean): boolean {
  const low = w.low[k] as string;
  if (stateBodies.has(low) || low === 'government' || (isCapital(w, k) && !capital)) return false;
  return domains.has(low) || w.tag[k] === 'ADJ';
}

function isBody(w: Words, first: number, k: number): boolean {
  const low = w.low[k] ?? '';
  if (stateBodies.has(low) || low === 'government') return true;
  return k > first && domains.has(w.low[k - 1] as string) && DOMAIN_BODIES.has(low);
}
