import type { Affiliation } from '../entities/entity.ts';
import type { Reading } from '../quotes/reading.ts';
import type { Act } from './act.ts';
import { chunkAt, sentenceSpan } from './context.ts';

/** Offices and memberships as edges, each with the sentence that states it. */
export function affiliationActs(r: Reading, affiliations: readonly Affiliation[]): Act[] {
  return affiliations.map(({ type, person, body, office, words, date, rule }) => {
    const [start, end] = sentenceSpan(r, chunkAt(r, words[0]));
    return {
      type,
      from: person,
      to: body,
      start,
      end,
      words,
      verb: office,
      plover: null,
      cameo: null,
      certainty: 'actual',
      date: date?.slice(0, 10) ?? null,
      precision: date === null ? null : 'day',
      quote: null,
      confidence: rule === 'of' ? 0.7 : 0.9,
      rule,
    };
  });
}
