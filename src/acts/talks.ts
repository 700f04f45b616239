import { obliquesOf, ownerAt } from './arguments.ts';
import type { Context, Finding } from './context.ts';
import { ACTS_OF_NOUN } from './data/acts.ts';

const DURING = new Set(['during', 'in', 'at', 'after', 'following']);

/** "told B during their meeting": the two just named met. */
export function theirTalks({ reading: r }: Context, at: number, deeds: readonly Finding[]): Finding[] {
  return deeds
    .filter(({ certainty }) => certainty === 'actual')
    .slice(0, 1)
    .flatMap((deed) =>
      obliquesOf(r, at, DURING).flatMap((n): Finding[] => {
        const entry = (ACTS_OF_NOUN.get(r.analysis.lemma[n] as string) ?? []).find(({ act }) => act.symmetric);
        const owner = ownerAt(r, n);
        if (!entry || owner < 0 || r.low[owner] !== 'their') return [];
        const { act, sense } = entry;
        return [
          {
            ...deed,
            act,
            cameo: sense.cameo === undefined ? act.cameo : sense.cameo,
            verb: r.analysis.lemma[n] as string,
            at: n,
            words: [deed.words[0], (r.chunkOf[n] as number) + 1],
            quote: null,
            confidence: 0.8,
            rule: 'their-talks',
          },
        ];
      }),
    );
}
