import { HearsayError } from '../../../src/errors.ts';
import { openNetwork } from '../../../src/language/network/network.ts';
import { readSentences } from '../../../src/language/network/read.ts';
import { fileOf, randomNetwork } from './random-network.ts';

const { bytes, header } = randomNetwork(2);
const body = bytes.subarray(4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true));

describe('openNetwork', () => {
  test('reads a file whose bytes lie at any address', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const words = [['The', 'talks', 'failed', '.']];
    expect(readSentences(openNetwork(shifted.subarray(1), 'shifted'), words)).toEqual(
      readSentences(openNetwork(bytes, 'random'), words),
    );
  });

  test.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(0), 'it ends within its header'],
    ['a file of another kind', new TextEncoder().encode('<!doctype html>'), 'it ends within its header'],
    ['a header that is not JSON', Uint8Array.of(2, 0, 0, 0, 0x7b, 0x5d), 'its header is not JSON'],
    ['a header without an index', fileOf({ ...header, tensors: undefined }, [body]), 'tensors of its header: '],
    ['a file cut short', bytes.subarray(0, bytes.length - 300), 'it ends within labelLinear'],
    ['another format', fileOf({ ...header, format: 2 }, [body]), 'format of its header: '],
    ['an odd hidden width', fileOf({ ...header, hidden: 12 }, [body]), 'hidden of its header: '],
    ['an unknown column', columnFile('colour'), 'columns.0.name of its header: '],
    ['an unknown tag', fileOf({ ...header, upos: ['NOUN', 'NOON'] }, [body]), 'unknown part of speech "NOON"'],
    [
      'a list of another length',
      fileOf({ ...header, upos: ['NOUN'] }, [body]),
      'upos.weight is int8 17 × 12 where int8 1 × 12',
    ],
    ['a missing table', tensorFile('tag.weight', undefined), 'it has no tag.weight'],
    ['a table of another type', tensorFile('tag.bias', { type: 'int8' }), 'tag.bias is int8 12 × 1'],
    ['a table without scales', tensorFile('arc.weight', { scales: undefined }), 'arc.weight has no scales'],
    ['an offset beyond the end', tensorFile('arc.weight', { offset: 1e9 }), 'it ends within arc.weight'],
    [
      'an offset before the start',
      tensorFile('arc.weight', { offset: -16 }),
      'tensors.arc.weight.offset of its header: ',
    ],
  ])('refuses %s and says why', (_, damaged, why) => {
    let error: unknown;
    try {
      openNetwork(damaged, 'some.bin');
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(HearsayError);
    expect((error as HearsayError).code).toBe('bad-input');
    expect((error as HearsayError).message).toContain(`some.bin holds no network that can be used: ${why}`);
  });
});

function tensorFile(name: string, change: object | undefined): Uint8Array {
  const { [name]: table, ...tensors } = header.tensors;
  return fileOf({ ...header, tensors: change ? { ...tensors, [name]: { ...table, ...change } } : tensors }, [body]);
}

function columnFile(name: string): Uint8Array {
  const [first, ...rest] = header.columns;
  return fileOf({ ...header, columns: [{ ...first, name }, ...rest] }, [body]);
}
