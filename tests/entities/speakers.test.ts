import type { Quotation } from '../../src/quotes/quotation.ts';
import { read, spanOf } from './read.ts';

const plain = {
  date: null,
  precision: null,
  cue: null,
  addressee: null,
  relays: [],
  inside: null,
  carriesOn: null,
  verb: 'say',
  certainty: 'actual',
  confidence: 1,
  rule: 'test',
  kind: 'indirect',
} as const;

describe('unnamed speakers', () => {
  it('are one node for the same words and another for other words', () => {
    const { unnamed, quotes } = read(
      'A US official said it rained. US officials said it poured. A second US official said it snowed. US officials said it hailed.',
    );
    expect(unnamed).toEqual(['A US official', 'US officials', 'A second US official']);
    expect(quotes.map((q) => q.speaker !== null)).toEqual([true, true, true, true]);
  });

  it('keep whom they speak for in their name, and no relative clause', () => {
    expect(read('A spokesman for Mr Dunmore, who was tired, said it rained.').unnamed).toEqual([
      'A spokesman for Mr Dunmore',
    ]);
  });

  it('are some of those named before', () => {
    const { quotes, name } = read('Two clerks left. One of them said it rained.');
    expect(quotes.map((q) => name(q.speaker))).toEqual(['One of them']);
  });

  it('are not outlets with a name', () => {
    const { quotes, name } = read('Mr Dunmore left, the state-run NORA news agency reported.');
    expect(quotes.map((q) => name(q.speaker))).toEqual(['NORA']);
  });

  it('leave out where they stood', () => {
    expect(read('Mr Dunmore told reporters in Lima that it rained.').unnamed).toEqual(['reporters']);
  });

  it('are meant again by "the official"', () => {
    const text = 'A Danish official said it rained. The official said it was cold.';
    expect(read(text).at('The official')).toBe('A Danish official');
  });

  it('are never merged across articles', () => {
    const [a, b] = ['Officials said it rained.', 'Officials said it poured.'].map((text) => read(text).entities[0]);
    expect(a?.name).toBe(b?.name);
    expect(a?.id).not.toBe(b?.id);
  });
});

describe('relays', () => {
  const text =
    'The Polish foreign ministry said Mr Dunmore told Mr Bergen that it rained, according to the Norvig news agency.';
  const content = spanOf(text, 'Mr Dunmore told Mr Bergen that it rained');
  const quotations: Quotation[] = [
    {
      ...plain,
      source: spanOf(text, 'The Polish foreign ministry'),
      content: [content],
      relays: [spanOf(text, 'the Norvig news agency')],
    },
    {
      ...plain,
      source: spanOf(text, 'Mr Dunmore'),
      addressee: spanOf(text, 'Mr Bergen'),
      content: [spanOf(text, 'that it rained')],
      inside: 0,
    },
  ];

  it('lead from the one who speaks outwards', () => {
    const { quotes, name } = read(text, quotations);
    expect(quotes.map((q) => [name(q.speaker), name(q.to), q.via.map(name)])).toEqual([
      ['Polish foreign ministry', null, ['Norvig']],
      ['Mr Dunmore', 'Mr Bergen', ['Polish foreign ministry', 'Norvig']],
    ]);
    expect(quotes[1]?.inside).toBe(quotes[0]?.id);
  });

  it('leave out the one who speaks himself', () => {
    const said = 'Karl Dunmore said he warned that it rained.';
    const { quotes } = read(said, [
      { ...plain, source: spanOf(said, 'Karl Dunmore'), content: [spanOf(said, 'he warned that it rained')] },
      { ...plain, source: spanOf(said, 'he'), content: [spanOf(said, 'that it rained')], inside: 0 },
    ]);
    expect(quotes[1]?.speaker).toBe(quotes[0]?.speaker);
    expect(quotes[1]?.via).toEqual([]);
  });

  it('give a quotation that carries on the speaker of the one before', () => {
    const said = '“It rains,” Karl Dunmore said.\n“It pours.”';
    const { quotes, name } = read(said, [
      { ...plain, source: spanOf(said, 'Karl Dunmore'), content: [spanOf(said, 'It rains,')] },
      { ...plain, source: null, content: [spanOf(said, 'It pours.')], carriesOn: 0 },
    ]);
    expect(quotes.map((q) => name(q.speaker))).toEqual(['Karl Dunmore', 'Karl Dunmore']);
  });
});

it('reads the same text the same way twice', () => {
  const text = 'Karl Dunmore told Eva Lundqvist that Norway warned US officials. She said: “No.”';
  expect(JSON.stringify(read(text).cast)).toBe(JSON.stringify(read(text).cast));
});
