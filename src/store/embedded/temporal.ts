/** Bolt's temporal numbers as ISO 8601 text. */

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
