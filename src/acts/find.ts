import type { Cast, Quote } from '../entities/entity.ts';
import type { Reading } from '../quotes/reading.ts';
import type { Act } from './act.ts';
import { affiliationActs } from './affiliations.ts';
import { type Context, type Finding, toAct } from './context.ts';
import { deedsOf } from './deeds.ts';
import { citedAt, relaysOf } from './relays.ts';
import { spokespeopleAt } from './spokespeople.ts';
import { talksOf, theirTalks } from './talks.ts';

/**
 * Finds what the article's entities did to each other by speaking, sorted by place. Only what the text says of two
 * resolved entities: "said" and "told reporters" make no act. Pure; offsets are UTF-16 units into the article's text.
 */
export function findActs(reading: Reading, cast: Cast): readonly Act[] {
  const entities = new Map(cast.entities.map((entity) => [entity.id, entity]));
  const context: Context = { reading, cast, entities, quoteAt: quotesByCue(cast) };
  const findings: Finding[] = [];
  reading.chunks.forEach((chunk, c) => {
    if (chunk.kind === 'verb') {
      const deeds = deedsOf(context, c);
      findings.push(...deeds, ...deeds.flatMap((deed) => theirTalks(context, deed)), ...citedAt(context, c));
    } else if (chunk.kind === 'noun') findings.push(...talksOf(context, c), ...spokespeopleAt(context, c));
  });
  findings.push(...relaysOf(context));
  return distinct([
    ...findings.map((finding) => toAct(reading, finding)),
    ...affiliationActs(reading, cast.affiliations),
  ]);
}

/** The quote whose cue an offset stands in; cues do not overlap. */
function quotesByCue(cast: Cast): (offset: number) => Quote | null {
  const cues = cast.quotes.filter((q) => q.cue !== null).sort((a, b) => (a.cue?.[0] ?? 0) - (b.cue?.[0] ?? 0));
  return (offset) => {
    let low = 0;
    let high = cues.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cues[middle]?.cue?.[0] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const quote = cues[low - 1];
    return quote?.cue && offset < quote.cue[1] ? quote : null;
  };
}

/** Sorted by place; an act stated twice by the same words is one. */
function distinct(acts: readonly Act[]): readonly Act[] {
  const seen = new Set<string>();
  return [...acts]
    .sort(
      (a, b) =>
        a.words[0] - b.words[0] ||
        a.words[1] - b.words[1] ||
        compare(a.type, b.type) ||
        compare(a.from, b.from) ||
        compare(a.to, b.to),
    )
    .filter((act) => {
      const key = [act.type, act.from, act.to, act.words[0]].join(' ');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
