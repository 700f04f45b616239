import type { When } from './calendar.ts';
import { dayOfMonth, type Found, isCapital, isoDate, low, monthAt, weekdayAt, yearAt } from './calendar-words.ts';
import { DEICTICS, type From, NUMBERS, PARTS_OF_DAY, SHORT_UNITS, STEP, TURNS, UNITS } from './data/calendar.ts';
import type { Words } from './words.ts';

/*
 * What a phrase of time says, its preposition and "early", "late" left out. What names no day, week, month or year is
 * none: in recent days, last summer, in the 1990s.
 */

/** A phrase of time: tokens `[from, to)`. */
export interface TimeWords {
  readonly from: number;
  readonly to: number;
  readonly when: When;
}

const YEAR_AFTER = /^(?:in|during|of|early|late|mid|spring|summer|autumn|fall|winter)$/;

/** The phrase of time that begins at token `i` of the sentence `[first, to)`; null where none does. */
export function timeWordsAt(w: Words, i: number, first: number, to: number): TimeWords | null {
  const isName = isCapital(w, i) && i > first && w.tag[i - 1] !== 'PUNCT';
  const found =
    isoDate(w, i) ??
    weekdayAt(w, i, to) ??
    dayOfMonth(w, i) ??
    monthAt(w, i) ??
    (isName ? null : (turned(w, i, to) ?? counted(w, i))) ??
    single(w, i, isName);
  if (!found || found[1] > to) return null;
  let end = found[1];
  while (end < to && found[0].kind !== 'year' && PARTS_OF_DAY.has(w.low[end] as string)) end++;
  return { from: i, to: end, when: found[0] };
}

/** Last week, this month, next Friday, last night, the following day, that year, over the weekend. */
function turned(w: Words, i: number, to: number): Found {
  if (low(w, i) === 'weekend' && low(w, i - 1) === 'the') return [{ kind: 'weekend', turn: null }, i + 1];
  const given = TURNS.get(low(w, i));
  if (!given) return null;
  const other = /^(?:past|coming|same)$/.test(low(w, i + 1)) ? TURNS.get(low(w, i + 1)) : undefined;
  const at = other ? i + 2 : i + 1;
  const isDefinite = low(w, i - 1) === 'the';
  const [turn, from] = other && given[0] === 'this' ? [other[0], given[1]] : given;
  const noun = low(w, at);
  const day = weekdayAt(w, at, to);
  if (day) {
    const plain = day[0].kind === 'weekday' ? { ...day[0], turn: turn === 'this' ? null : turn, from } : day[0];
    return [plain, day[1]];
  }
  const month = monthAt(w, at);
  if (month) {
    const [when, end] = month;
    if (when.kind !== 'month' || when.year !== null || when.years !== null || from === 'mention') return month;
    return [{ ...when, turn: turn === 'this' ? null : turn, years: turn === 'this' ? 0 : null }, end];
  }
  if (PARTS_OF_DAY.has(noun)) {
    if (turn === 'last' && noun !== 'night' && from === 'publication') return null;
    const anchor = turn === 'next' ? 'mention' : from;
    return [{ kind: 'shift', unit: 'day', by: STEP[turn], from: anchor }, at + 1];
  }
  if (noun === 'weekend' && from === 'publication')
    return [{ kind: 'weekend', turn: turn === 'this' ? null : turn }, at + 1];
  const unit = noun.endsWith('s') ? undefined : UNITS.get(noun);
  if (!unit || other) return null;
  if (unit === 'day') {
    if (from === 'publication' && turn !== 'next') return null;
    return [{ kind: 'shift', unit, by: STEP[turn], from: 'mention' }, at + 1];
  }
  // "Over the last year" is how long, "the next week" may be either.
  if (from === 'publication' && (isDefinite || /^(?:past|coming)$/.test(low(w, i)) || low(w, at + 1) === 'of'))
    return null;
  if (unit === 'week' && from === 'publication') return [{ kind: 'week', turn, day: null }, at + 1];
  return [{ kind: 'shift', unit, by: STEP[turn], from }, at + 1];
}

/** Two weeks ago, three days later, an hour earlier, the day before. */
function counted(w: Words, i: number): Found {
  if (low(w, i - 1) === '-') return null;
  const count = low(w, i) === 'the' ? 1 : numberAt(w, i);
  const at = count === null ? i : i + 1;
  const noun = low(w, at);
  const side = low(w, at + 1);
  if (SHORT_UNITS.has(noun)) {
    if (!/^(?:ago|earlier|later|before|after)$/.test(side) || /^(?:the|some)$/.test(low(w, i))) return null;
    if (/^(?:before|after)$/.test(side) && !endsPhrase(w, at + 2)) return null;
    return [{ kind: 'shift', unit: 'day', by: 0, from: side === 'ago' ? 'publication' : 'mention' }, at + 2];
  }
  const unit = UNITS.get(noun);
  if (count === null || !unit || count > 1 !== noun.endsWith('s')) return null;
  const shift = (by: number, from: From): Found => [{ kind: 'shift', unit, by: by * count, from }, at + 2];
  if (side === 'ago') return low(w, i) === 'the' ? null : shift(-1, 'publication');
  if (side === 'earlier') return shift(-1, 'mention');
  if (side === 'later') return shift(1, 'mention');
  if (/^(?:before|after)$/.test(side) && endsPhrase(w, at + 2)) return shift(side === 'before' ? -1 : 1, 'mention');
  return null;
}

/** Yesterday; overnight; in 2014; the summer of 2014; earlier in the day. */
function single(w: Words, i: number, isName: boolean): Found {
  const word = low(w, i);
  // USA Today is a name.
  const shift = isName ? undefined : DEICTICS.get(word);
  if (shift !== undefined && (word !== 'overnight' || w.tag[i] === 'ADV'))
    return [{ kind: 'shift', unit: 'day', by: shift, from: 'publication' }, i + 1];
  const year = yearAt(w, i);
  if (year !== null && (YEAR_AFTER.test(low(w, i - 1)) || word.startsWith('mid-') || isOfNoun(w, i)))
    return [{ kind: 'year', year }, i + 1];
  if (/^(?:earlier|later|late)$/.test(word) && low(w, i + 1) === 'in' && low(w, i + 2) === 'the') {
    const unit = low(w, i + 3) === 'evening' ? 'day' : UNITS.get(low(w, i + 3));
    if (unit) return [{ kind: 'shift', unit, by: 0, from: 'mention' }, i + 4];
  }
  return null;
}

function numberAt(w: Words, i: number): number | null {
  const word = low(w, i);
  return NUMBERS.get(word) ?? (/^[1-9]\d?$/.test(word) ? Number(word) : null);
}

/** "In a | 2013 | memo": no number of things. */
function isOfNoun(w: Words, i: number): boolean {
  return (
    /^(?:a|an|the|his|her|its|their|'s)$/.test(low(w, i - 1)) &&
    /^(?:NOUN|ADJ)$/.test(w.tag[i + 1] ?? '') &&
    low(w, i) >= '1900'
  );
}

/** "The day before | the vote" is told from the vote. */
function endsPhrase(w: Words, i: number): boolean {
  return i >= w.low.length || /^(?:PUNCT|ADP|CCONJ|VERB|AUX|SCONJ)$/.test(w.tag[i] as string);
}
