import fc from 'fast-check';
import { analyse } from '../../src/language/analyse.ts';
import type { Analysis } from '../../src/language/analysis.ts';
import { isSpace } from '../../src/language/tokenize.ts';

const read = (text: string) => analyse({ text, regions: [] });
const SLOW = 120_000;

/** Everything that holds of an analysis whatever was read. */
function check(a: Analysis): void {
  const n = a.start.length;
  for (const column of [a.end, a.upos, a.xpos, a.head, a.relation, a.name, a.lemma]) expect(column).toHaveLength(n);
  expect([a.sentences.at(-1), a.paragraphs.at(-1)]).toEqual([n, a.sentences.length - 1]);
  for (const starts of [a.sentences, a.paragraphs]) expect(rises(starts)).toBe(true);
  expect(Array.from(a.start, (start, i) => start < (a.end[i] as number)).every(Boolean)).toBe(true);
  expect(lost(a)).toBe('');
  expect(halves(a)).toEqual([]);
  expect(brokenTrees(a)).toEqual([]);
}

function rises(numbers: Int32Array): boolean {
  return numbers.every((n, i) => i === 0 || (numbers[i - 1] as number) < n);
}

/** What stands between tokens and is no white space; fails where two overlap or stand out of order. */
function lost({ text, start, end }: Analysis): string {
  let between = '';
  let at = 0;
  start.forEach((from, i) => {
    if (from < at) throw new Error(`token ${i} starts at ${from}, before ${at}`);
    between += text.slice(at, from);
    at = end[i] as number;
  });
  return Array.from(between + text.slice(at))
    .filter((c) => !isSpace(c.charCodeAt(0)))
    .join('');
}

/** Offsets that stand within a surrogate pair. */
function halves({ text, start, end }: Analysis): number[] {
  return [...start, ...end].filter((at) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)));
}

/** Sentences whose heads are not one tree: one root, heads in the sentence, every word under the root. */
function brokenTrees({ head, sentences }: Analysis): number[] {
  return Array.from(sentences.slice(0, -1), (_, s) => s).filter((s) => {
    const from = sentences[s] as number;
    const to = sentences[s + 1] as number;
    const under = new Set([-1]);
    for (let i = from; i < to; i++) {
      const path: number[] = [];
      for (let at = i; !under.has(at); at = head[at] as number) {
        if (at < from || at >= to || path.length > to - from) return true;
        path.push(at);
      }
      for (const at of path) under.add(at);
    }
    return head.slice(from, to).filter((h) => h === -1).length !== 1;
  });
}

test('the checks know what is broken', () => {
  const sentences = Int32Array.of(0, 3);
  const heads = (...head: number[]) => brokenTrees({ ...read(''), sentences, head: Int32Array.from(head) });
  expect([heads(1, -1, 1), heads(-1, 2, 1), heads(-1, -1, 0), heads(1, 2, 0), heads(-1, 3, 0)]).toEqual([
    [],
    [0],
    [0],
    [0],
    [0],
  ]);
  const a = { ...read('a 😀b'), start: Int32Array.of(0, 2), end: Int32Array.of(1, 3) };
  expect([lost(a).length, halves(a)]).toEqual([2, [3]]);
});

describe('whatever the text', () => {
  const news = fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      "'",
      '’',
      '(',
      ')',
      '—',
      '-',
      '…',
      '.',
      ',',
      ':',
      '?!',
      '$',
      '%',
      '#',
      '@',
      ' ',
      ' ',
      ' ',
      '\n',
      '\r\n',
      '\t',
      '\u00a0',
    ],
    ...[
      'The',
      'U.S.',
      'Mr.',
      'Sen',
      'said',
      "n't",
      "don't",
      'O’Neill',
      '2.7',
      '100,000-strong',
      'www.a.org',
      'KYIV',
      'naïve',
      'и',
      '会',
      'שלום',
      'ال',
    ],
    ...['😀', '👩‍👩‍👧', '🇺🇦', 'e\u0301', '\u200f', '\u202e', '\ufeff', '\0', '\ud83d', '\ude00', '\u2028', '\u0300'],
  );
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 });

  it.each([
    ['marks, words and oddities of the news', fc.array(news, { maxLength: 120 }).map((parts) => parts.join(''))],
    ['any characters', fc.string({ unit: 'binary', maxLength: 120 })],
    ['any UTF-16 units', units.map((codes) => String.fromCharCode(...codes))],
  ])('tokens are in order and lose nothing, trees are trees: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const a = read(text);
        if (a.language === 'en') check(a);
        else expect(a.start).toHaveLength(0);
      }),
      { numRuns: 150 },
    );
  });

  it('no token crosses a region', () => {
    const text = 'It rained. “Sign 😀 up”, said Mr. Rossi of the U.S. team.\nAnd it poured.';
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        fc.pre(start < end);
        const a = analyse({ text, regions: [{ kind: 'caption', start, end }] });
        expect(Array.from(a.start, (s, i) => s < end && (a.end[i] as number) > start).some(Boolean)).toBe(false);
        expect(brokenTrees(a)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('reads', () => {
  it.each([
    ['nothing', '', 0],
    ['white space', ' \t\r\n\u00a0\n', 0],
    ['one letter', 'a', 1],
    ['one mark', '”', 1],
    ['one emoji', '😀', 1],
    ['a lone high surrogate', '\ud800', 1],
    ['a lone low surrogate', '\udfff', 1],
    ['NUL', 'He said\0so.', 5],
    ['a row of NUL', '\0'.repeat(3), 3],
  ])('%s', (_, text, tokens) => {
    const a = read(text);
    check(a);
    expect(a.start).toHaveLength(tokens);
  });

  it('emoji between and within words, counted in UTF-16 units', () => {
    const a = read('“Great 😀!” she wrote 👩‍👩‍👧 on Monday.');
    check(a);
    expect(a.text.slice(a.start[2], a.end[2])).toBe('😀');
    expect([a.start[2], a.end[2]]).toEqual([7, 9]);
  });

  it('right-to-left words in an English sentence', () => {
    const a = read('The word for peace, “שלום”, is close to the Arabic “سلام”, the envoy said on Monday.');
    check(a);
    const forms = Array.from(a.start, (start, i) => a.text.slice(start, a.end[i]));
    expect(forms).toContain('שלום');
    expect(forms).toContain('سلام');
  });

  it('no word of another language, and says which it is', () => {
    const a = read('Министр сообщил в понедельник, что переговоры продолжатся на следующей неделе, «если все готовы».');
    check({ ...a, text: '' });
    expect([a.language, a.start.length, [...a.sentences], [...a.paragraphs]]).toEqual(['ru', 0, [0], [0]]);
  });

  it.each([
    ['5 MB of letters', 'a'.repeat(5_000_000)],
    ['5 MB of spaces', ' '.repeat(5_000_000)],
    ['5 MB of newlines', '\n'.repeat(5_000_000)],
    ['5,000 numbers and commas', '1,'.repeat(5000)],
    ['50,000 quotation marks', '"'.repeat(50_000)],
    ['50,000 opening quotation marks', '“'.repeat(50_000)],
    ['2,000 emoji', '😀'.repeat(2000)],
  ])('%s', (_, text) => check(read(text)), SLOW);
});

describe('takes at most two and a half times as long for twice the text', () => {
  const time = (text: string) => {
    const began = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
  /** The least of several times for each of two texts, in turn: what else the machine does falls on both alike. */
  const best = (one: string, other: string) => {
    const times = Array.from({ length: 5 }, () => [time(one), time(other)] as const);
    return [Math.min(...times.map(([first]) => first)), Math.min(...times.map(([, second]) => second))] as const;
  };

  it.each([
    ['prose', '“We will not go,” said Mr Rossi, the U.S. envoy; he warned of a loss of $# billion.\n', 30],
    ['one sentence without end', 'and he said # times that ', 120],
    ['quotation marks', '"', 1_000_000],
    ['emoji', '😀 # ', 500],
    ['letters', 'a', 1_000_000],
  ])(
    '%s',
    (_, unit, times) => {
      const text = (n: number) => Array.from({ length: n }, (_, i) => unit.replace('#', String(i))).join('');
      const [single, double] = [text(times), text(2 * times)];
      time(single);
      const [once, twice] = best(single, double);
      expect(twice).toBeLessThan(2.5 * once + 30);
    },
    SLOW,
  );
});
