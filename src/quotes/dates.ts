import { type Dated, dayOfIso, resolveWhen } from './calendar.ts';
import type { Range } from './content.ts';
import { PERIODS, THERE } from './data/calendar.ts';
import { ACTUAL_CONTROL, NEGATIVE_CONTROL } from './data/reporting.ts';
import type { Reading } from './reading.ts';
import { directionOf, isParticiple, placeTime } from './time-places.ts';
import { childBy, relationOf } from './tree.ts';

import { timeWordsAt } from './when.ts';
import { isNominal } from './words.ts';

/*
 * When what a verb or a noun tells took place: the time that its clause says, resolved against the day of publication.
 * "Said the talks would begin on Friday" dates the talks and not the saying. Where a clause says no time there is none:
 * the article's own date is another thing.
 */

/**
 * When that was which a token tells: the verb of a cue or of an act, or a noun such as "meeting"; null where its clause
 * says no time. A time in `apart`, the ranges of tokens that it reports, is not its own.
 */
export type DateAt = (token: number, apart?: readonly Range[]) => Dated | null;

/** A time that is said of a token. */
interface Time {
  /** First token of its phrase. */
  readonly from: number;
  /** Whether it stands right after its verb. */
  readonly adjacent: boolean;
  /** Null where it hangs on what is not known. */
  readonly dated: Dated | null;
}

type Times = ReadonlyMap<number, readonly Time[]>;

/** Verbs from one that has a time to one that shares it: was asked on Tuesday and declined to say. */
const MAX_STEPS = 4;

/** Reads an article's times. `publishedAt` is a day or an instant in ISO 8601. Linear in the number of tokens. */
export function readDates(r: Reading, publishedAt: string | null): DateAt {
  const times = readTimes(r, dayOfIso(publishedAt));
  return (token, apart = []) => dateAt(r, times, token, apart, MAX_STEPS);
}

function readTimes(r: Reading, published: number | null): Times {
  const times = new Map<number, Time[]>();
  const { sentences } = r.analysis;
  let mentioned: Dated | null = null;
  let mentionedIn = 0;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const [first, to] = [sentences[s] as number, sentences[s + 1] as number];
    if (s > mentionedIn + 1) mentioned = null;
    for (let i = first; i < to; ) {
      const words = timeWordsAt(r, i, first, to);
      i = words?.to ?? i + 1;
      const place = words && placeTime(r, words, first);
      const dated: Dated | null = place && resolveWhen(words.when, place.direction, { published, mentioned });
      if (!place) continue;
      if (dated) [mentioned, mentionedIn] = [dated, s];
      for (const token of place.tokens) {
        const time = { from: place.from, adjacent: place.adjacent, dated };
        const others = times.get(token);
        if (others) others.push(time);
        else times.set(token, [time]);
      }
    }
  }
  return times;
}

function dateAt(r: Reading, times: Times, token: number, apart: readonly Range[], steps: number): Dated | null {
  const own = timesOf(times, token, apart);
  if (own.length > 0 || steps === 0) return finest(own);
  const up = r.analysis.head[token] as number;
  const relation = relationOf(r, token);
  if (r.tag[token] !== 'VERB') {
    const isThere = /^(?:obl|nmod)$/.test(relation) && THERE.has(r.low[childBy(r, token, 'case')] ?? '');
    return isNominal(r, token) && up >= 0 && (isThere || /^(?:obj|nsubj|nsubj:pass|compound)$/.test(relation))
      ? dateAt(r, times, up, apart, steps - 1)
      : null;
  }
  const complement = isControl(r, token) ? childBy(r, token, 'xcomp') : -1;
  const below = timesOf(times, complement, apart);
  if (below.length > 0 || up < 0) return finest(below);
  if (relation === 'conj') return shared(r, times, token, up, apart, steps);
  if (relation === 'xcomp' && isControl(r, up)) return dateAt(r, times, up, apart, steps - 1);
  if (relation !== 'advcl' || !isParticiple(r, token)) return null;
  const main = mainOf(r, times, token);
  const isPlanned = r.chunks[r.chunkOf[main] as number]?.verb?.modal;
  return isPlanned ? null : dateAt(r, times, main, apart, steps - 1);
}

/** "On Tuesday spoke with X and | urged Y": the time of the verb that this one is joined to. */
function shared(r: Reading, times: Times, token: number, first: number, apart: readonly Range[], steps: number) {
  if (directionOf(r, token) !== directionOf(r, first)) return null;
  const subject = (verb: number) => childBy(r, verb, 'nsubj', 'nsubj:pass', 'csubj');
  const limit = subject(token) < 0 ? token : subject(first) < 0 ? first : subject(first);
  const before = timesOf(times, first, apart).filter(({ from }) => from < limit);
  if (before.length > 0) return finest(before);
  return subject(token) < 0 && !times.has(first) ? dateAt(r, times, first, apart, steps - 1) : null;
}

/** The verb whose time a participle shares; after a comma not the nearest: "dodged a question whether it was so, | saying". */
function mainOf(r: Reading, times: Times, token: number): number {
  let main = r.analysis.head[token] as number;
  for (let step = 0; step < MAX_STEPS && r.low[token - 1] === ',' && !times.has(main); step++) {
    if (relationOf(r, main) !== 'advcl') break;
    main = r.analysis.head[main] as number;
  }
  return main;
}

/** "Declined to say": two verbs for one deed. */
function isControl(r: Reading, token: number): boolean {
  const lemma = r.analysis.lemma[token] as string;
  return NEGATIVE_CONTROL.has(lemma) || ACTUAL_CONTROL.has(lemma);
}

/** The times that are said of a token; those it reports are not, but for one that stands right after it. */
function timesOf(times: Times, token: number, apart: readonly Range[]): readonly Time[] {
  const all = times.get(token) ?? [];
  return all.filter((time) => time.adjacent || !apart.some(([from, to]) => time.from >= from && time.from < to));
}

/** What says it most closely, the first of those that do. */
function finest(times: readonly Time[]): Dated | null {
  let best: Dated | null = null;
  for (const { dated } of times)
    if (dated && (!best || PERIODS.indexOf(dated.precision) < PERIODS.indexOf(best.precision))) best = dated;
  return best;
}
