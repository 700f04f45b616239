import { extract } from '../src/extract.ts';
import { buildGraph } from '../src/graph/build.ts';
import { articleFromText } from '../src/loaders/text.ts';

/** What took time quadratic in its length would take minutes; what is linear takes a second or two. */
const BUDGET = 15_000;
const LENGTH = 100_000;

describe('a hundred thousand characters of anything become a graph', () => {
  test.each([
    'Mary told John that ',
    'U.S. ',
    'he said ',
    '"No," he said. ',
    '"No." ',
    '“He said it.\n',
    'according to Bob ',
    'Ana Torres and ',
    'Russia warned Iran if China ',
    'talks between Iran and Oman ',
    "Bob's ",
    'a spokesman for ',
    '(',
    '\u{1F600}',
  ])('%j', (unit) => {
    const article = articleFromText(unit.repeat(Math.ceil(LENGTH / unit.length)), { source: 'hostile' });
    const began = performance.now();
    const extraction = extract(article);
    buildGraph(article, extraction);
    expect(performance.now() - began).toBeLessThan(BUDGET);
  });
});

test('the same article gives the same bytes', () => {
  const text = 'Ana Torres told Ben Okafor that Iran had warned Oman, the foreign ministry said.';
  const read = () => JSON.stringify(extract(articleFromText(text, { source: 'a' })));
  expect(read()).toBe(read());
});

test.each(['', ' ', '\n\n', '.', '"', '\ud800', '\0'])('%j gives nothing and no error', (text) => {
  expect(extract(articleFromText(text, { source: 'a' })).quotes).toEqual([]);
});
