import type { When } from './calendar.ts';
import { DOUBTFUL_MONTHS, FEASTS, MONTHS, PARTS_OF_DAY, STEP, TURNS, WEEKDAYS } from './data/calendar.ts';
import type { Words } from './words.ts';

/* Phrases that name a day, a month or a year by the calendar: Tuesday, Feb. 15, 2022, mid-January, in March. */

/** What a rule reads at a token: what it says, and one past its last token. */
export type Found = readonly [when: When, to: number] | null;

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DAY = /^([12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?$/;
const BEFORE_MONTH = /^(?:in|during|since|until|by|early|late|mid|last|this|next)$/;

export function isoDate(w: Words, i: number): Found {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(low(w, i)) ?? [];
  return year ? [{ kind: 'day', year: Number(year), month: Number(month), day: Number(day) }, i + 1] : null;
}

/** Tuesday; Friday last week; Friday, Jan. 21, 2022. */
export function weekdayAt(w: Words, i: number, to: number): Found {
  const day = WEEKDAYS.get(low(w, i));
  if (day === undefined || !isCapital(w, i)) return null;
  if (FEASTS.has(low(w, i - 1)) && isCapital(w, i - 1)) return null;
  let at = i + 1;
  while (at < to && PARTS_OF_DAY.has(low(w, at))) at++;
  const exact = dayOfMonth(w, low(w, at) === ',' ? at + 1 : at) ?? monthAt(w, low(w, at) === ',' ? at + 1 : at);
  if (exact?.[0].kind === 'day') return exact;
  const after = low(w, at) === 'of' ? at + 1 : at;
  const turn = TURNS.get(low(w, after));
  if (turn?.[1] === 'publication' && low(w, after + 1) === 'week')
    return [{ kind: 'week', turn: turn[0], day }, after + 2];
  return [{ kind: 'weekday', day, turn: null, from: 'publication' }, i + 1];
}

/** 5 May; the 15th of March, 2014. */
export function dayOfMonth(w: Words, i: number): Found {
  const day = numberOfDay(w, i);
  const at = low(w, i + 1) === 'of' ? i + 2 : i + 1;
  const month = MONTHS.get(low(w, at));
  if (day === null || month === undefined || !isCapital(w, at)) return null;
  const [year, end] = yearAfter(w, at + 1);
  return [{ kind: 'day', year, month, day }, end];
}

/** Feb. 15, 2022; June 2014; mid-January; December last year; and "in March", but not "March" alone. */
export function monthAt(w: Words, i: number): Found {
  const name = low(w, i).replace(/^(?:mid|early|late)-/, '');
  const month = MONTHS.get(name);
  if (month === undefined || (name === low(w, i) && !isCapital(w, i))) return null;
  const day = numberOfDay(w, i + 1);
  if (day !== null) {
    const [year, end] = yearAfter(w, i + 2);
    return [{ kind: 'day', year, month, day }, end];
  }
  const [year, end] = yearAfter(w, i + 1);
  if (year !== null) return [{ kind: 'month', year, month, turn: null, years: null }, end];
  if (DOUBTFUL_MONTHS.has(name) && !BEFORE_MONTH.test(low(w, i - 1))) return null;
  const after = low(w, i + 1) === 'of' ? i + 2 : i + 1;
  const turn = TURNS.get(low(w, after));
  if (turn?.[1] === 'publication' && low(w, after + 1) === 'year')
    return [{ kind: 'month', year: null, month, turn: null, years: STEP[turn[0]] }, after + 2];
  return [{ kind: 'month', year: null, month, turn: null, years: null }, i + 1];
}

function numberOfDay(w: Words, i: number): number | null {
  const day = DAY.exec(low(w, i))?.[1];
  return day === undefined ? null : Number(day);
}

export function yearAt(w: Words, i: number): number | null {
  const word = low(w, i).replace(/^(?:mid|early|late)-/, '');
  return YEAR.test(word) ? Number(word) : null;
}

/** The year at token `i` or after a comma there, and one past it; else `i`. */
function yearAfter(w: Words, i: number): [number | null, number] {
  for (const at of low(w, i) === ',' || low(w, i) === 'of' ? [i + 1] : [i]) {
    const year = yearAt(w, at);
    if (year !== null) return [year, at + 1];
  }
  return [null, i];
}

export function low(w: Words, i: number): string {
  return w.low[i] ?? '';
}

export function isCapital(w: Words, i: number): boolean {
  return /^\p{Lu}/u.test(w.analysis.text.slice(w.analysis.start[i], w.analysis.end[i]));
}
