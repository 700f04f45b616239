import type { Affiliation } from '../entities/entity.ts';
import type { Reading } from '../quotes/reading.ts';
import type { Act } from './act.ts';

/** Offices and memberships as edges, each with the sentence that states it. */
export function affiliationActs(r: Reading, affiliations: readonly Affiliation[]): Act[] {
  const { sentences, start, end } = r.analysis;
  return affiliations.map(({ type, person, body, office, words, date, rule }) => {
    const s = sentenceAt(sentences, start, words[0]);
    return {
      type,
      from: person,
      to: body,
      start: start[sentences[s] as number] as number,
      end: end[(sentences[s + 1] as number) - 1] as number,
      words,
      verb: office,
      plover: null,
      cameo: null,
      certainty: 'actual',
      date,
      quote: null,
      confidence: rule === 'of' ? 0.7 : 0.9,
      rule,
    };
  });
}

/** The sentence that an offset stands in. */
function sentenceAt(sentences: Int32Array, start: Int32Array, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((start[sentences[middle] as number] as number) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
