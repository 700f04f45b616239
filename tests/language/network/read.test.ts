import { NAME_TAGS, type NameTag, RELATIONS, UPOS, XPOS } from '../../../src/language/analysis.ts';
import { bestNameTags } from '../../../src/language/network/name-tags.ts';
import { APPOS_DOUBT, LONGEST_SENTENCE, openNetwork } from '../../../src/language/network/network.ts';
import { type Reading, readSentences } from '../../../src/language/network/read.ts';
import { bestTree } from '../../../src/language/network/tree.ts';
import { type Rows, randomFrom, randomNetwork, WORDS } from './random-network.ts';
import { type Scores, scoresOf } from './reference.ts';

// Of this seed, since its best relation is often an apposition by less than is asked of one.
const random = randomNetwork(59);
const network = openNetwork(random.bytes, 'random');
const sentences = [3, 0, 30, 1, 8, 120, 7, 7, 2, 400, 24, 9, 23, 23, 61, 5, 17, 4, 18, 40, 2].map(sentence);
const reading = readSentences(network, sentences);

describe('readSentences', () => {
  // The best choice of the reference, where it is clear: what is a hair's breadth apart may fall either way.
  const clear = 0.02;
  const scores = sentences.map((words) => scoresOf(random, words));

  test.each([
    ['upos', random.header.upos, UPOS],
    ['xpos', random.header.xpos, XPOS],
  ] as const)('finds the %s that a plain computation in floats finds', (field, list, known) => {
    const wanted = scores.flatMap((s) => s[field].map((row) => choice(row)));
    const doubtful = wanted.filter(({ margin }) => margin < clear).length;
    expect(doubtful).toBeLessThan(wanted.length * 0.1);
    wanted.forEach(({ best, margin }, i) => {
      if (margin >= clear) expect(known[reading[field][i] as number]).toBe(list[best]);
    });
  });

  test('finds the trees with the highest scores', () => {
    each((s, first, words) => {
      const heads = Array.from(words, (_, i) => Math.max(0, (reading.head[first + i] as number) - first + 1));
      const n = words.length + 1;
      const best = bestTree(Float32Array.from(s.arcs.flat()), n);
      const sum = (of: (d: number) => number) =>
        heads.reduce((total, _, i) => total + (s.arcs[i + 1]?.[of(i + 1)] as number), 0);
      expect(sum((d) => heads[d - 1] as number)).toBeGreaterThan(sum((d) => best[d] as number) - clear * n);
    });
  });

  test('finds the relation that a plain computation in floats finds, and `root` at the root alone', () => {
    let doubtful = 0;
    each((s, first, words) => {
      words.forEach((_, i) => {
        const head = reading.head[first + i] as number;
        const relation = RELATIONS[reading.relation[first + i] as number];
        if (head < 0) {
          expect(relation).toBe('root');
          return;
        }
        const row = s.relation(i + 1, head - first + 1);
        const { relations } = random.header;
        const less = (r: number) => ({ root: Infinity, appos: APPOS_DOUBT })[relations[r] as string] ?? 0;
        const { best, margin } = choice(row.map((v, r) => v - less(r)));
        if (margin < clear) doubtful++;
        else expect(relation).toBe(relations[best]);
      });
    });
    expect(doubtful).toBeLessThan(reading.head.length * 0.1);
  });

  test('finds the name tags with the highest scores', () => {
    const order = random.header.names.map((name) => NAME_TAGS.indexOf(name as NameTag));
    const transitions = (random.tensors['names.transitions'] as Rows).flat();
    each((s, first, words) => {
      const n = order.length;
      const sum = (tagAt: (i: number) => number) => {
        const rows = [order.indexOf(0), ...words.map((_, i) => order.indexOf(tagAt(i)))];
        return s.names.reduce((total, scores, i) => {
          const [before, tag] = [rows[i] as number, rows[i + 1] as number];
          return total + (scores[tag] as number) + (transitions[before * n + tag] as number);
        }, 0);
      };
      const scores = Float32Array.from(s.names.flat());
      const best = bestNameTags(scores, n, words.length, Uint8Array.from(order), Float32Array.from(transitions));
      expect(sum((i) => reading.name[first + i] as number)).toBeGreaterThan(
        sum((i) => best[i] as number) - clear * (words.length + 1),
      );
    });
    expect(new Set(reading.name).size).toBeGreaterThan(2);
  });

  test('gives each sentence one root and no circle', () => {
    each((_, first, words) => {
      const heads = Array.from(words, (__, i) => reading.head[first + i] as number);
      expect(heads.filter((head) => head < 0)).toHaveLength(words.length > 0 ? 1 : 0);
      for (const start of heads.keys()) {
        let at = first + start;
        for (let steps = 0; at >= 0; steps++) {
          expect(steps).toBeLessThan(words.length);
          at = reading.head[at] as number;
          if (at >= 0) expect(at - first).toBeLessThan(words.length);
        }
      }
    });
  });

  test('reads a sentence alone as it reads it among others', () => {
    each((_, first, words) => {
      const alone = readSentences(network, [words]);
      const end = first + words.length;
      expect(alone).toEqual({
        upos: reading.upos.slice(first, end),
        xpos: reading.xpos.slice(first, end),
        head: reading.head.slice(first, end).map((head) => (head < 0 ? head : head - first)),
        relation: reading.relation.slice(first, end),
        name: reading.name.slice(first, end),
        states: reading.states.slice(first * network.stateWidth, end * network.stateWidth),
      } satisfies Reading);
    });
  });

  test('reads a sentence that comes again as it read it first', () => {
    const [first, second] = [sentence(9), sentence(4)];
    const { upos, xpos, head, relation, name, states } = readSentences(network, [first, second, first]);
    const { stateWidth } = network;
    expect(states.slice(13 * stateWidth)).toEqual(states.slice(0, 9 * stateWidth));
    for (const list of [upos, xpos, relation, name]) expect(list.slice(13)).toEqual(list.slice(0, 9));
    expect(head.slice(13)).toEqual(head.slice(0, 9).map((h) => (h < 0 ? h : h + 13)));
  });

  test('reads a sentence the same after more words than it keeps', () => {
    const before = readSentences(network, [sentence(9)]);
    const strangers = Array.from({ length: 100 }, (_, i) => Array.from({ length: 40 }, (_, k) => `word${i}x${k}`));
    readSentences(network, strangers);
    expect(readSentences(network, [sentence(9)])).toEqual(before);
  });

  test('reads nothing from nothing', () => {
    expect(readSentences(network, [])).toEqual(readSentences(network, [[], []]));
    expect(readSentences(network, []).head).toHaveLength(0);
  });

  test('refuses a sentence longer than it has room for', () => {
    expect(() => readSentences(network, [sentence(LONGEST_SENTENCE + 1)])).toThrow(RangeError);
  });

  function each(check: (scores: Scores, first: number, words: readonly string[]) => void) {
    let first = 0;
    sentences.forEach((words, i) => {
      check(scores[i] as Scores, first, words);
      first += words.length;
    });
  }
});

function sentence(length: number): string[] {
  const next = randomFrom(length);
  const words = [...WORDS, 'Kyiv', '24', 'Unheard-of'];
  return Array.from({ length }, () => words[Math.floor(next() * words.length)] as string);
}

/** The greatest of a row, and by how much. */
function choice(row: readonly number[]): { best: number; margin: number } {
  const [first = -Infinity, second = -Infinity] = row.toSorted((a, b) => b - a);
  return { best: row.indexOf(first), margin: first - second };
}
