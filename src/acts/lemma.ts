import type { Reading } from '../quotes/reading.ts';
import { childBy } from '../quotes/tree.ts';
import { ACTS_OF_VERB, OTHER_VERBS } from './data/acts.ts';

/** The lemma of the verb at token `v`, with the particle that makes it another verb: "turn-down". */
export function lemmaAt(r: Reading, v: number): string {
  const verb = r.chunks[r.chunkOf[v] as number]?.verb;
  const lemma = verb?.head === v ? verb.lemma : (r.analysis.lemma[v] as string).toLowerCase();
  if (lemma.includes('-')) return lemma;
  if (!ACTS_OF_VERB.has(lemma)) {
    if (ACTS_OF_VERB.has(`${lemma}e`)) return `${lemma}e`;
    if (ACTS_OF_VERB.has(lemma.replace(/e$/, ''))) return lemma.replace(/e$/, '');
  }
  const particle = childBy(r, v, 'compound:prt');
  const withParticle = `${lemma}-${r.low[particle >= 0 ? particle : v + 1]}`;
  return ACTS_OF_VERB.has(withParticle) || OTHER_VERBS.has(withParticle) ? withParticle : lemma;
}
