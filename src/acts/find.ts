import type { Cast, Quote } from '../entities/entity.ts';
import type { Span } from '../loaders/article.ts';
import { type DateAt, readDates } from '../quotes/dates.ts';
import type { Reading } from '../quotes/reading.ts';
import type { Act } from './act.ts';
import { affiliationActs } from './affiliations.ts';
import { spanOf } from './arguments.ts';
import { type Context, type Finding, toAct } from './context.ts';
import type { Deed } from './deed.ts';
import { demandsOf } from './demands.ts';
import { deedsOfFollower } from './followers.ts';
import { deedsOfNoun } from './nouns.ts';
import { citedAt, citedParties, relaysOf } from './relays.ts';
import { settle } from './settle.ts';
import { spokespeopleAt } from './spokespeople.ts';
import { theirTalks } from './talks.ts';
import { deedsOfVerb } from './verbs.ts';

/** What an article's verbs and nouns state that somebody does to somebody: for each of those words, what it may state. */
export function findDeeds(reading: Reading): readonly (readonly Deed[])[] {
  const verbs = reading.chunks.map((_, c) => deedsOfVerb(reading, c));
  const nouns = reading.tag.map((_, n) => deedsOfNoun(reading, n));
  const followers = reading.tag.map((_, n) => deedsOfFollower(reading, n));
  return [...verbs, ...nouns, ...followers].filter((deeds) => deeds.length > 0);
}

/** The words that name who does deeds and to whom: spans of the text. */
export function partiesOf(reading: Reading, deeds: readonly (readonly Deed[])[]): readonly Span[] {
  const doing = deeds
    .flat()
    .flatMap(({ actors, targets }) => [...actors, ...targets.flatMap(({ parties }) => parties)]);
  return [...doing, ...citedParties(reading)].map((range) => spanOf(reading, range));
}

/**
 * Finds what the article's entities did to each other, in words or in deed, sorted by place. Only what the text says of
 * two resolved entities: "said" and "told reporters" make no act. Pure; offsets are UTF-16 units into the article's text.
 * `dateAt` has the times of the same reading; without it the day of publication is not known.
 */
export function findActs(
  reading: Reading,
  cast: Cast,
  dateAt: DateAt = readDates(reading, null),
  deeds = findDeeds(reading),
): readonly Act[] {
  const entities = new Map(cast.entities.map((entity) => [entity.id, entity]));
  const context: Context = {
    reading,
    cast,
    dateAt,
    entities,
    quoteAt: quotesByCue(cast),
    quoteAround: quotesByContent(cast),
  };
  const findings: Finding[] = [
    ...deeds.flatMap((some) => {
      const settled = settle(context, some);
      return [...settled, ...theirTalks(context, some[0]?.at ?? 0, settled)];
    }),
    ...demandsOf(context),
    ...reading.chunks.flatMap((_, c) => [...citedAt(context, c), ...spokespeopleAt(context, c)]),
    ...relaysOf(context),
  ];
  return distinct([
    ...findings.map((finding) => toAct(context, finding)),
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

/** The innermost quote whose content an offset stands in: of those around it the one that begins last. */
function quotesByContent(cast: Cast): (offset: number) => Quote | null {
  const pieces = cast.quotes
    .flatMap((quote) => quote.content.map(([start, end]) => ({ quote, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return (offset) => {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= Math.max(0, low - MAX_NESTED); i--)
      if ((pieces[i]?.end ?? 0) > offset) return pieces[i]?.quote ?? null;
    return null;
  };
}

const MAX_NESTED = 12;

/** Sorted by place; an act stated twice in one sentence is one. */
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
      const key = [act.type, act.from, act.to, act.start].join(' ');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
