/** Bolt's temporal numbers as ISO 8601 text, and back. */

const pad = (value: number, width: number) => String(value).padStart(width, '0');
const fraction = (nanoseconds: number) => (nanoseconds ? `.${pad(nanoseconds, 9).replace(/0+$/, '')}` : '');

/** Days since 1970-01-01 as `2024-02-29`. */
export function dateText(days: number): string {
  return isoDate(new Date(days * 86_400_000));
}

/** Nanoseconds since midnight as `13:05:00.5+02:00`; without an offset when it is null. */
export function timeText(nanoseconds: number, offsetSeconds: number | null): string {
  const seconds = Math.floor(nanoseconds / 1e9);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const text = clock.map((part) => pad(part, 2)).join(':') + fraction(nanoseconds - seconds * 1e9);
  return offsetSeconds === null ? text : text + offsetText(offsetSeconds);
}

/** Seconds since the epoch on the local clock and its offset, as `2024-02-29T13:05:00+02:00`. */
export function zonedText(localSeconds: number, nanoseconds: number, offsetSeconds: number): string {
  const date = new Date(localSeconds * 1000);
  return `${isoDate(date)}T${date.toISOString().slice(-13, -5)}${fraction(nanoseconds)}${offsetText(offsetSeconds)}`;
}

/** Microseconds since the epoch, the engine's unit for a local date and time. */
export function localTimestamp(seconds: number, nanoseconds: number): number {
  return seconds * 1_000_000 + Math.floor(nanoseconds / 1000);
}

/** `P14M3DT5.5S`. */
export function durationText(months: number, days: number, seconds: number, nanoseconds: number): string {
  const total = BigInt(Math.trunc(seconds)) * 1_000_000_000n + BigInt(Math.trunc(nanoseconds));
  const size = total < 0n ? -total : total;
  const clock = `${total < 0n ? '-' : ''}${size / 1_000_000_000n}${fraction(Number(size % 1_000_000_000n))}`;
  return `P${months}M${days}DT${clock}S`;
}

function offsetText(seconds: number): string {
  if (seconds === 0) return 'Z';
  const minutes = Math.abs(Math.trunc(seconds / 60));
  return `${seconds < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
}

function isoDate(date: Date): string {
  return date.toISOString().replace(/T.*/, '');
}

const DATE = /^([+-]?\d{4,})-(\d\d)-(\d\d)/;
const CLOCK = /(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?$/;
const SPAN =
  /^([+-])?P(?:(-?\d+)Y)?(?:(-?\d+)M)?(?:(-?\d+)W)?(?:(-?\d+)D)?(?:T(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?)(\d+)(?:\.(\d{1,9}))?S)?)?$/;

/** Days since 1970-01-01; null for what is no date. */
export function parseDate(text: string): number | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (!year) return null;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return Math.round(date.getTime() / 86_400_000);
}

export interface Clock {
  /** Since midnight. */
  readonly seconds: number;
  readonly nanoseconds: number;
  /** Seconds from UTC; null on a local clock. */
  readonly offset: number | null;
}

/** The time at the end of a text; null where there is none. */
export function parseClock(text: string): Clock | null {
  const [, hour, minute, second = '0', part = '', zone] = CLOCK.exec(text) ?? [];
  if (!hour) return null;
  const [sign, zoneHour, zoneMinute] = zone && zone !== 'Z' ? [zone[0], zone.slice(1, 3), zone.slice(-2)] : ['+', 0, 0];
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * 60 * (sign === '-' ? -1 : 1);
  return {
    seconds: Number(hour) * 3600 + Number(minute) * 60 + Number(second),
    nanoseconds: Number(part.padEnd(9, '0')),
    offset: zone ? offset : null,
  };
}

/** Months, days, seconds and the nanoseconds above them; null for what is no duration. */
export function parseDuration(text: string): [number, number, number, number] | null {
  const found = SPAN.exec(text);
  if (!found) return null;
  const [, sign, ...parts] = found;
  const [years, months, weeks, days, hours, minutes, minus, seconds, part] = parts;
  const number = (digits: string | undefined) => Number(digits ?? 0);
  const all = sign === '-' ? -1 : 1;
  const clock = (minus === '-' ? -1 : 1) * (number(seconds) * 1e9 + Number((part ?? '').padEnd(9, '0')));
  const total = all * ((number(hours) * 60 + number(minutes)) * 60e9 + clock) + 0;
  const whole = Math.floor(total / 1e9);
  const plain = (value: number) => value * all + 0;
  return [
    plain(number(years) * 12 + number(months)),
    plain(number(weeks) * 7 + number(days)),
    whole,
    total - whole * 1e9,
  ];
}
