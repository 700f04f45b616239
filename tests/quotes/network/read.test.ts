import { readFileSync } from 'node:fs';
import { HearsayError } from '../../../src/errors.ts';
import { analyse } from '../../../src/language/analyse.ts';
import { articleFromText } from '../../../src/loaders/text.ts';
import { attributionNetwork } from '../../../src/quotes/model.ts';
import { chunksOf } from '../../../src/quotes/network/chunks.ts';
import { inputsOf, stretchesOf } from '../../../src/quotes/network/inputs.ts';
import { openAttributionNetwork } from '../../../src/quotes/network/network.ts';
import { readAttributions } from '../../../src/quotes/network/read.ts';
import { readChunks } from '../../../src/quotes/reading.ts';

const SAID = 'The harbor master, Ilse Brandt, insisted on Monday that the crane was safe.';
const QUOTED = '“Nobody asked us,” said Tomas Okafor, who runs the ferry.';

describe('readAttributions', () => {
  test('finds who said what, by which words', () => {
    expect(found(SAID)).toEqual([
      { source: 'The harbor master, Ilse Brandt,', cue: 'insisted', content: ['that the crane was safe'] },
    ]);
    expect(found(QUOTED)).toMatchObject([{ cue: 'said', content: ['“Nobody asked us,”'] }]);
  });

  test('reads a long paragraph as it reads it among others, and gives the same twice', () => {
    const filler = `${'The road to the quay is long and it was built in stages over many dull years. '.repeat(12)}\n`;
    const alone = found(filler + SAID);
    expect(found(filler + SAID)).toEqual(alone);
    const among = found(`${QUOTED}\n${filler}${filler}${filler}${filler + SAID}`);
    expect(among).toContainEqual(alone.at(-1));
    expect(among).toContainEqual(found(`${QUOTED}\n${filler}`)[0]);
  });

  test('says how probable each span is', () => {
    const [one] = read(SAID);
    for (const share of Object.values(one?.shares ?? {})) {
      expect(share).toBeGreaterThan(0.3);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  test('finds nothing in nothing', () => {
    expect(read('')).toEqual([]);
  });
});

describe('what the network is told', () => {
  test('where a token stands in marks, in its sentence, and from its head', () => {
    const analysis = analyse(articleFromText('He left. “No,” she said to “them.\nIt rained.'));
    const { quote, place, distance } = inputsOf(readChunks(analysis));
    const forms = Array.from(analysis.start, (start, i) => analysis.text.slice(start, analysis.end[i]));
    expect(forms.slice(3, 7)).toEqual(['“', 'No', ',', '”']);
    expect([...quote.slice(0, 7)]).toEqual([0, 0, 0, 1, 2, 2, 3]);
    expect(quote[forms.lastIndexOf('“')]).toBe(7);
    expect([...place.slice(0, 4)]).toEqual([1, 0, 3, 2]);
    expect([...place].filter((value) => value === 1)).toHaveLength(2);
    expect(distance[0]).toBe(7);
    expect(distance[1]).toBe(0);
  });

  test('whole paragraphs together, and of one that is too long whole sentences', () => {
    const analysis = analyse(articleFromText(`A short one.\n${'This sentence has seven words in it. '.repeat(60)}`));
    const stretches = stretchesOf(analysis);
    expect(stretches[0]).toEqual([0, 4]);
    expect(stretches.slice(1).map(([from, to]) => to - from)).toEqual([320, 160]);
    expect(chunksOf(stretches, 160)).toEqual(stretches);
    expect(
      chunksOf(
        [
          [0, 4],
          [4, 100],
          [100, 161],
        ],
        160,
      ),
    ).toEqual([
      [0, 100],
      [100, 161],
    ]);
  });
});

test('a damaged file is refused by name', () => {
  const bytes = readFileSync('models/attributions.bin');
  const cut = () => openAttributionNetwork(bytes.subarray(0, bytes.length - 500), 'some.bin');
  expect(cut).toThrow(HearsayError);
  expect(cut).toThrow('some.bin holds no network that can be used: it ends within ');
});

function read(text: string) {
  const analysis = analyse(articleFromText(text));
  return readAttributions(attributionNetwork(), readChunks(analysis));
}

function found(text: string) {
  const analysis = analyse(articleFromText(text));
  const words = ([from, to]: readonly [number, number]) =>
    text.slice(analysis.start[from] as number, analysis.end[to - 1] as number);
  return readAttributions(attributionNetwork(), readChunks(analysis)).map(({ source, cue, content }) => ({
    source: source && words(source),
    cue: cue && words(cue),
    content: content.map(words),
  }));
}
