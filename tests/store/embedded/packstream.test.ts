import fc from 'fast-check';
import { encode } from '../../../src/store/embedded/pack.ts';
import { Float, PackStreamError, type PackValue, Structure } from '../../../src/store/embedded/packstream.ts';
import { decode } from '../../../src/store/embedded/unpack.ts';

const value: fc.Arbitrary<PackValue> = fc.letrec<{ value: PackValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.double({ noNaN: true }),
    fc.string({ unit: 'binary' }),
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    fc.array(tie('value'), { maxLength: 20 }),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('value'), { maxKeys: 20, noNullPrototype: true }),
    fc
      .tuple(fc.integer({ min: 0, max: 255 }), fc.array(tie('value'), { maxLength: 15 }))
      .map(([tag, fields]) => new Structure(tag, fields)),
  ),
})).value;

/** What decoding makes of a bigint that a number holds exactly. */
function narrowed(given: PackValue): PackValue {
  if (typeof given === 'bigint') return Number.isSafeInteger(Number(given)) ? Number(given) : given;
  if (Array.isArray(given)) return given.map(narrowed);
  if (given instanceof Structure) return new Structure(given.tag, given.fields.map(narrowed));
  if (given === null || typeof given !== 'object' || given instanceof Uint8Array) return given;
  return Object.fromEntries(Object.entries(given).map(([key, item]) => [key, narrowed(item)]));
}

test('any value comes back as it went', () => {
  fc.assert(fc.property(value, (given) => expect(decode(encode(given))).toStrictEqual(narrowed(given))));
});

test('strings, lists, maps and bytes of every size class come back', () => {
  for (const size of [0, 15, 16, 255, 256, 65_535, 65_536]) {
    for (const given of ['x'.repeat(size), Array(size).fill(null), Buffer.alloc(size)])
      expect(decode(encode(given))).toEqual(given);
    const map = Object.fromEntries(Array.from({ length: size }, (_, i) => [`k${i}`, i]));
    expect(decode(encode(map))).toEqual(map);
  }
});

test('integers take the fewest bytes, and whole floats stay floats', () => {
  const sizes = [-16, 127, -17, 128, -32_769, 2 ** 31].map((n) => encode(n).length);
  expect(sizes).toEqual([1, 1, 2, 3, 5, 9]);
  expect([...encode(new Float(1))]).toEqual([0xc1, 0x3f, 0xf0, 0, 0, 0, 0, 0, 0]);
  expect(encode(-0)[0]).toBe(0xc1);
});

test('any prefix of a value is refused, and so is anything after it', () => {
  fc.assert(
    fc.property(value, fc.nat(), (given, cut) => {
      const bytes = encode(given);
      expect(() => decode(bytes.subarray(0, cut % bytes.length))).toThrow(PackStreamError);
      expect(() => decode(Buffer.concat([bytes, Buffer.from([0xc0])]))).toThrow(PackStreamError);
    }),
  );
});

test('random bytes are a value or refused, never anything else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      try {
        decode(Buffer.from(bytes));
      } catch (error) {
        expect(error).toBeInstanceOf(PackStreamError);
      }
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['a list that announces four thousand million items', 'd6ffffffff'],
  ['a map that announces as many', 'daffffffff'],
  ['a string longer than the message', 'd2ffffffff61'],
  ['an unknown marker', 'df'],
  ['bad UTF-8', '82c328'],
  ['a key that is no string', 'a101c0'],
  ['a key twice', 'a28161018161' + '02'],
  ['nothing', ''],
  ['lists in lists, a thousand deep', `${'91'.repeat(1000)}c0`],
])('%s is refused', (_, hex) => {
  expect(() => decode(Buffer.from(hex, 'hex'))).toThrow(PackStreamError);
});

test('what 64 bits cannot hold, or nests too deep, cannot be written', () => {
  expect(() => encode(2n ** 63n)).toThrow(PackStreamError);
  let deep: PackValue = null;
  for (let i = 0; i < 200; i++) deep = [deep];
  expect(() => encode(deep)).toThrow(PackStreamError);
  expect(() => encode(new Structure(1, Array(16).fill(null)))).toThrow(PackStreamError);
});

test('a key named __proto__ is a key like others', () => {
  const read = decode(encode(JSON.parse('{"__proto__": {"a": 1}}'))) as Record<string, unknown>;
  expect(Object.keys(read)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
});
