import type { Span } from '../loaders/article.ts';
import type { Found } from './draft.ts';
import { lookUp } from './lexicon.ts';
import { countryDraft } from './others.ts';
import type { Registry } from './registry.ts';
import { tokensOf } from './scene.ts';
import type { Words } from './words.ts';

/** "a Senegalese offer": adjectives alone that stand for the state, where the offer is what somebody does to it. */
export function findNations(w: Words, parties: readonly Span[], drafts: Registry): Found[] {
  const found = new Map<number, Found>();
  for (const span of parties) {
    const [from, to] = tokensOf(w, span);
    const known = to === from + 1 ? lookUp(w, from) : null;
    if (known?.known.kind !== 'demonym' || w.tag[from] !== 'ADJ') continue;
    const draft = countryDraft(w, drafts, known.known.code);
    if (draft) found.set(from, { draft, kind: 'name', phrase: from, from, to, head: from, subject: false });
  }
  return [...found.values()];
}
