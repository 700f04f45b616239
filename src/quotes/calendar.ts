import { type From, PERIODS, type Turn } from './data/calendar.ts';

/*
 * From what a phrase says to a day of the calendar. Days are counted from 1970-01-01 in no zone: neither the machine's
 * zone nor its clock is asked. Weeks begin on Monday.
 */

/** How long the period is that a time names. */
export type Precision = (typeof PERIODS)[number];

/** When something was: the first day of a period, and how long that is. */
export interface Dated {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly precision: Precision;
}

/** What a phrase of time says. */
export type When =
  | { readonly kind: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  /** `years`: counted from that of publication, "June last year" is -1. */
  | {
      readonly kind: 'month';
      readonly year: number | null;
      readonly month: number;
      readonly turn: Turn | null;
      readonly years: number | null;
    }
  | { readonly kind: 'year'; readonly year: number }
  /** Monday is 0. */
  | { readonly kind: 'weekday'; readonly day: number; readonly turn: Turn | null; readonly from: From }
  /** The week, or a day of it: Friday last week. */
  | { readonly kind: 'week'; readonly turn: Turn; readonly day: number | null }
  | { readonly kind: 'weekend'; readonly turn: Turn | null }
  | { readonly kind: 'shift'; readonly unit: Precision; readonly by: number; readonly from: From };

/** Whether what is told lies before the article or after it. */
export type Direction = 'past' | 'future';

/** What a phrase is told from: the day of publication, and the time last mentioned. */
export interface Bearings {
  readonly published: number | null;
  readonly mentioned: Dated | null;
}

const MS = 86_400_000;
/** Years there may be from one leap day to the next. */
const LEAP = 8;
const SUNDAY = 6;

/** The number of a day given as `YYYY-MM-DD`, or as an instant in its own zone; null for none. */
export function dayOfIso(iso: string | null): number | null {
  const [year, month, day] = (iso ?? '').slice(0, 10).split('-').map(Number);
  return year && month && day ? dayNumber(year, month, day) : null;
}

/** When a phrase says; null where that hangs on what is not known, or lies ahead of an article that tells it as past. */
export function resolveWhen(when: When, direction: Direction, bearings: Bearings): Dated | null {
  const found = resolve(when, direction, bearings);
  const { published } = bearings;
  return found && direction === 'past' && published !== null && found.date > isoOf(published) ? null : found;
}

function resolve(when: When, direction: Direction, { published, mentioned }: Bearings): Dated | null {
  if (when.kind === 'year') return { date: isoOf(dayNumber(when.year, 1, 1) as number), precision: 'year' };
  if ('year' in when && when.year !== null)
    return dated(dayNumber(when.year, when.month, when.kind === 'day' ? when.day : 1), when.kind);
  if ('from' in when && when.from === 'mention')
    return mentioned && resolve({ ...when, from: 'publication' }, direction, bearingsAt(mentioned, when));
  if (published === null) return null;
  switch (when.kind) {
    case 'day':
      return dated(nearestDay(when.month, when.day, direction, published), 'day');
    case 'month':
      return dated(dayNumber(yearOfMonth(when, direction, published), when.month, 1), 'month');
    case 'weekday':
      return dated(weekday(when.day, when.turn, direction, published), 'day');
    case 'week': {
      const monday = weekOf(when.turn, direction, published);
      return when.day === null ? dated(monday, 'week') : dated(monday + when.day, 'day');
    }
    case 'weekend':
      return dated(
        mondayOf(weekday(5, when.turn, direction, published - (weekdayOf(published) === SUNDAY ? 1 : 0))),
        'week',
      );
    case 'shift':
      return shifted(published, when.unit, when.by);
  }
}

/** A time mentioned is something to count from where it is as fine as what is counted. */
function bearingsAt(mentioned: Dated, when: When): Bearings {
  const unit = when.kind === 'shift' ? when.unit : 'day';
  const known = PERIODS.indexOf(mentioned.precision) <= PERIODS.indexOf(unit);
  return { published: known ? dayOfIso(mentioned.date) : null, mentioned: null };
}

/** The last such day of a year that is not after the publication, or the next that is not before it. */
function nearestDay(month: number, day: number, direction: Direction, published: number): number | null {
  const step = direction === 'past' ? -1 : 1;
  for (let k = 0; k <= LEAP; k++) {
    const found = dayNumber(partsOf(published).year + k * step, month, day);
    if (found !== null && (found - published) * step >= 0) return found;
  }
  return null;
}

function yearOfMonth(
  { month, turn, years }: Extract<When, { kind: 'month' }>,
  direction: Direction,
  published: number,
) {
  const now = partsOf(published);
  if (years !== null) return now.year + years;
  if (turn === 'last' || (turn === null && direction === 'past'))
    return month < now.month || (month === now.month && turn === null) ? now.year : now.year - 1;
  return month > now.month || (month === now.month && turn === null) ? now.year : now.year + 1;
}

/** A bare weekday is the last one or the next, the day of publication among them; "last" and "next" are never that day. */
function weekday(day: number, turn: Turn | null, direction: Direction, from: number): number {
  const ahead = (day - weekdayOf(from) + 7) % 7;
  if (turn === 'next') return from + (ahead || 7);
  if (turn === 'last') return from + ahead - 7;
  return direction === 'future' || ahead === 0 ? from + ahead : from + ahead - 7;
}

/** Monday of a week. On a Sunday "last week" is the one that ends, and what lies ahead "this week" the one that begins. */
function weekOf(turn: Turn, direction: Direction, published: number): number {
  const monday = mondayOf(published);
  const isSunday = weekdayOf(published) === SUNDAY;
  if (turn === 'last') return isSunday ? monday : monday - 7;
  return turn === 'next' || (isSunday && direction === 'future') ? monday + 7 : monday;
}

function shifted(from: number, unit: Precision, by: number): Dated | null {
  const { year, month } = partsOf(from);
  if (unit === 'day') return dated(from + by, unit);
  if (unit === 'week') return dated(mondayOf(from + 7 * by), unit);
  if (unit === 'year') return dated(dayNumber(year + by, 1, 1), unit);
  const months = year * 12 + month - 1 + by;
  return dated(dayNumber(Math.floor(months / 12), (months % 12) + 1, 1), unit);
}

function dated(day: number | null, precision: Precision): Dated | null {
  return day === null ? null : { date: isoOf(day), precision };
}

function mondayOf(day: number): number {
  return day - weekdayOf(day);
}

/** Monday is 0. */
function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The number of a day, or null where the calendar has no such day. */
function dayNumber(year: number, month: number, day: number): number | null {
  const number = Date.UTC(year, month - 1, day) / MS;
  const parts = partsOf(number);
  return year >= 1000 && year <= 9999 && parts.month === month && parts.day === day ? number : null;
}

function partsOf(day: number): { year: number; month: number; day: number } {
  const at = new Date(day * MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

function isoOf(day: number): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}
