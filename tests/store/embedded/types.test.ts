import fc from 'fast-check';
import neo4j, { type Node, type Record as Row } from 'neo4j-driver';
import {
  dateText,
  durationText,
  parseClock,
  parseDate,
  parseDuration,
  timeText,
} from '../../../src/store/embedded/temporal.ts';
import { openWorld, type World } from './world.ts';

const DAY = 86_400_000_000_000;
const whole = (min: number, max: number) => fc.integer({ min, max });

test('dates, times and durations read back what they write', () => {
  fc.assert(
    fc.property(whole(-700_000, 2_000_000), (days) => {
      expect(parseDate(dateText(days))).toBe(days);
    }),
  );
  const time = fc.maxSafeNat().map((n) => n % DAY);
  fc.assert(
    fc.property(time, whole(-18 * 60, 18 * 60), (nanoseconds, minutes) => {
      const clock = parseClock(timeText(nanoseconds, minutes * 60));
      expect(clock && clock.seconds * 1e9 + clock.nanoseconds).toBe(nanoseconds);
      expect(clock?.offset).toBe(minutes * 60);
      expect(parseClock(timeText(nanoseconds, null))?.offset).toBeNull();
    }),
  );
  const part = whole(-100_000, 100_000);
  fc.assert(
    fc.property(part, part, part, whole(0, 999_999_999), (months, days, seconds, nanoseconds) => {
      expect(parseDuration(durationText(months, days, seconds, nanoseconds))).toEqual([
        months,
        days,
        seconds,
        nanoseconds,
      ]);
    }),
  );
});

test('durations are read as the engine writes them', () => {
  expect(parseDuration('P1Y2M3DT5.000000001S')).toEqual([14, 3, 5, 1]);
  expect(parseDuration('-P1M')).toEqual([-1, 0, 0, 0]);
  expect(parseDuration('P2W')).toEqual([0, 14, 0, 0]);
  expect(parseDuration('PT-0.5S')).toEqual([0, 0, -1, 500_000_000]);
  expect(parseDuration('soon')).toBeNull();
  expect(parseDate('soon')).toBeNull();
  expect(parseClock('soon')).toBeNull();
});

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

/** The first row, with integers as the driver's own, so that 1 and 1.0 differ. */
async function row(query: string, params: Record<string, unknown> = {}): Promise<Row> {
  const { uri, user, password } = world.address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const { records } = await driver.executeQuery(query, params);
  await driver.close();
  return records[0] as Row;
}

test('whole floats are floats and integers are integers, in columns, lists, maps and properties', async () => {
  const one = neo4j.int(1);
  const plain = await row('RETURN 1.0 AS f, 1 AS i, [2.0, 3.0] AS l, {f: 1.0, i: 1} AS m');
  expect(plain.toObject()).toEqual({ f: 1, i: one, l: [2, 3], m: { f: 1, i: one } });
  const written = await row('CREATE (n:Typed {f: 1.0, i: 1})-[r:R {f: 2.0}]->(:Typed) RETURN n, r');
  expect((written.get('n') as Node).properties).toEqual({ f: 1, i: one });
  expect(written.get('r').properties).toEqual({ f: 2 });
});

test('temporal values come out as what they are', async () => {
  const moment = await row(`RETURN date('2024-02-29') AS date, time('13:05:00.5+02:00') AS time,
    localtime('13:05:00') AS clock, datetime('2024-02-29T13:05:00.25+02:00') AS zoned,
    localdatetime('1969-12-31T23:59:59.999') AS local, duration('P14M3DT5.5S') AS span, '2024-02-29' AS text`);
  const object = moment.toObject();
  expect(Object.values(object).map(String)).toEqual([
    '2024-02-29',
    '13:05:00.500000000+02:00',
    '13:05:00',
    '2024-02-29T13:05:00.250000000+02:00',
    '1969-12-31T23:59:59.999000000',
    'P1Y2M3DT5.500000000S',
    '2024-02-29',
  ]);
  expect(neo4j.isDate(object.date)).toBe(true);
  expect(neo4j.isTime(object.time)).toBe(true);
  expect(neo4j.isLocalTime(object.clock)).toBe(true);
  expect(neo4j.isDateTime(object.zoned)).toBe(true);
  expect(neo4j.isLocalDateTime(object.local)).toBe(true);
  expect(neo4j.isDuration(object.span)).toBe(true);
  expect(typeof object.text).toBe('string');
});

test('temporal parameters come back as they went', async () => {
  const params = {
    date: new neo4j.types.Date(2024, 2, 29),
    time: new neo4j.types.Time(13, 5, 0, 0, 7200),
    clock: new neo4j.types.LocalTime(13, 5, 0, 500_000_000),
    zoned: new neo4j.types.DateTime(2024, 2, 29, 13, 5, 0, 250_000_000, 3600),
    local: new neo4j.types.LocalDateTime(1969, 12, 31, 23, 59, 59, 999_000_000),
    span: new neo4j.types.Duration(14, 3, 5, 500_000_000),
  };
  const query = 'RETURN $date AS date, $time AS time, $clock AS clock, $zoned AS zoned, $local AS local, $span AS span';
  const back = (await row(query, params)).toObject();
  expect(Object.values(back).map(String)).toEqual(Object.values(params).map(String));
});

test('columns of RETURN * come in the order of their names, each with its own type', async () => {
  const all = await row("WITH 1.0 AS b, 1 AS a, date('2024-01-01') AS aa RETURN *");
  expect(all.keys).toEqual(['a', 'aa', 'b']);
  expect([...all.values()].map(String)).toEqual(['1', '2024-01-01', '1']);
  expect(all.get('a')).toEqual(neo4j.int(1));
  expect(all.get('b')).toBe(1);
});
