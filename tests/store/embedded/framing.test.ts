import fc from 'fast-check';
import { Deframer, FramingError, frame } from '../../../src/store/embedded/framing.ts';
import { Packer } from '../../../src/store/embedded/pack.ts';
import { decode } from '../../../src/store/embedded/unpack.ts';

const message = fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Buffer.from(bytes));

test('messages come out as they went in, however the bytes are cut', () => {
  fc.assert(
    fc.property(fc.array(message), fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (messages, cuts) => {
      const bytes = Buffer.concat(messages.map(frame));
      const deframer = new Deframer(1_000);
      const out: Buffer[] = [];
      for (let at = 0, i = 0; at < bytes.length; i++) {
        const size = cuts[i % cuts.length] ?? 1;
        out.push(...deframer.push(bytes.subarray(at, at + size)));
        at += size;
      }
      expect(out).toEqual(messages);
    }),
  );
});

test('a message longer than a chunk is cut into chunks and joined again', () => {
  const long = Buffer.alloc(200_000, 7);
  const framed = frame(long);
  expect(framed.length).toBe(long.length + 4 * 2 + 2);
  expect(new Deframer(long.length).push(framed)).toEqual([long]);
});

test('empty messages keep a connection alive and mean nothing', () => {
  const noop = Buffer.from([0, 0]);
  const bytes = Buffer.concat([noop, frame(Buffer.from('a')), noop, noop, frame(Buffer.from('b'))]);
  expect(new Deframer(10).push(bytes).map(String)).toEqual(['a', 'b']);
});

test('a message past the limit is refused when it is announced, before it is there', () => {
  expect(() => new Deframer(10).push(Buffer.from([0, 11]))).toThrow(FramingError);
  const deframer = new Deframer(10);
  deframer.push(Buffer.concat([Buffer.from([0, 6]), Buffer.alloc(6)]));
  expect(() => deframer.push(Buffer.from([0, 6]))).toThrow(FramingError);
});

test('a message that comes byte by byte costs time in proportion to its length', () => {
  const time = (length: number) => {
    const framed = frame(Buffer.alloc(length));
    const deframer = new Deframer(length);
    const start = performance.now();
    for (const byte of framed) deframer.push(Buffer.from([byte]));
    return performance.now() - start;
  };
  time(1_000);
  expect(time(60_000)).toBeLessThan(2_000);
});

test('messages written in a row come out as they were, short and long', () => {
  const values = ['a', 'b'.repeat(65_530), 'c'.repeat(65_531), 'd'.repeat(65_532), 'e'.repeat(300_000), ['f']];
  const packer = new Packer();
  for (const value of values) packer.writeMessage(value);
  expect(packer.length).toBeGreaterThan(496_000);
  expect(new Deframer(2 ** 20).push(packer.take()).map(decode)).toEqual(values);
});
