import type { Act } from '../../src/acts/act.ts';
import type { Extraction } from '../../src/extract.ts';
import { buildGraph } from '../../src/graph/build.ts';
import type { Article } from '../../src/loaders/article.ts';

const text = 'The minister said Ruritania warned Freedonia, the agency reported.';
const later = `${text} It warned Freedonia again.`;
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];

const article: Article = {
  id: 'a_1',
  source: 'one.txt',
  url: null,
  headline: null,
  outlet: 'The Daily',
  byline: null,
  publishedAt: '2024-05-01',
  text,
  sha256: 'f00',
  regions: [{ kind: 'headline', start: 0, end: 3 }],
};

const entity = (id: string, name: string, words: string, unnamed = false) =>
  ({
    id,
    label: 'Person',
    name,
    aliases: [name],
    wikidata: null,
    unnamed,
    identity: { reason: 'name', score: 1 },
    mentions: [{ start: at(words)[0], end: at(words)[1], kind: unnamed ? 'nominal' : 'name' }],
  }) as const;

const quote = (id: string, words: string, speaker: string, inside: string | null, via: string[]) =>
  ({
    id,
    kind: 'indirect',
    content: [at(words)],
    cue: at('said'),
    source: at('The minister'),
    verb: 'say',
    speaker,
    to: null,
    via,
    inside,
    certainty: 'actual',
    date: '2024-04-29',
    precision: 'day',
    confidence: 0.9,
    rule: 'test',
  }) as const;

const extraction: Extraction = {
  id: 'one.txt',
  article: 'a_1',
  language: 'en',
  text,
  regions: article.regions,
  entities: [
    entity('e_m', 'The minister', 'The minister', true),
    entity('e_r', 'Ruritania', 'Ruritania'),
    entity('e_f', 'Freedonia', 'Freedonia'),
    entity('e_a', 'the agency', 'the agency', true),
  ],
  quotes: [
    quote('q_1', 'Ruritania warned Freedonia', 'e_m', null, ['e_a']),
    quote('q_2', 'warned Freedonia', 'e_r', 'q_1', ['e_m', 'e_a']),
  ],
  acts: [
    {
      type: 'WARNED',
      from: 'e_r',
      to: 'e_f',
      start: 0,
      end: text.length,
      words: at('Ruritania warned Freedonia'),
      verb: 'warn',
      plover: null,
      cameo: null,
      certainty: 'actual',
      date: '2024-04-01',
      precision: 'month',
      quote: 'q_2',
      confidence: 0.8,
      rule: 'test',
    },
  ],
};

const graph = buildGraph(article, extraction);
const edges = (type: string) => graph.filterEdges((_, attributes) => attributes.type === type);

test('an act is an edge from actor to target that slices to its sentence', () => {
  const [edge] = edges('WARNED');
  expect(graph.extremities(edge as string)).toEqual(['e_r', 'e_f']);
  const { props } = graph.getEdgeAttributes(edge);
  expect(props.sentence).toBe(text.slice(props.start as number, props.end as number));
  expect(props).toMatchObject({ article: 'a_1', verb: 'warn', quote: 'q_2', words: at('Ruritania warned Freedonia') });
});

describe('an act that the article states again', () => {
  const [said] = extraction.acts as [Act];
  const next = text.length + 1;
  const again: Act = {
    ...said,
    start: next,
    end: later.length,
    words: [next, later.length - 1],
    verb: 'caution',
    plover: 'THREATEN',
    cameo: '130',
    date: '2024-04-20',
    precision: 'day',
    quote: null,
    confidence: 0.95,
    rule: 'again',
  };
  const warnings = (...acts: Act[]) => {
    const read = buildGraph({ ...article, text: later }, { ...extraction, text: later, acts });
    return read.filterEdges((_, { type }) => type === 'WARNED').map((edge) => read.getEdgeAttributes(edge).props);
  };

  test('is one edge with two places', () => {
    const [edge, ...others] = warnings(said, again);
    expect(others).toEqual([]);
    expect(edge).toMatchObject({
      sentence: text,
      sentences: [text, 'It warned Freedonia again.'],
      spans: [0, text.length, next, later.length],
      words: [...said.words, next, later.length - 1],
      quotes: ['q_2', ''],
    });
    expect(edge?.sentence).toBe(later.slice(edge?.start as number, edge?.end as number));
  });

  test('has the first date and code that are told, and the word of its surest reading', () => {
    const undated = { ...said, date: null, precision: null };
    const [edge] = warnings(undated, again);
    const told = { verb: 'warn', quote: 'q_2', date: '2024-04-20', precision: 'day', plover: 'THREATEN', cameo: '130' };
    expect(edge).toMatchObject({ ...told, confidence: 0.95, rule: 'again' });
    expect(warnings(said, again)[0]).toMatchObject({ date: '2024-04-01', precision: 'month' });
  });

  test('keeps its id, whatever else states it', () => {
    expect(warnings(said, again)[0]?.id).toBe(warnings(said)[0]?.id);
  });

  test('is another act where it is denied, or done by the other', () => {
    expect(warnings(said, { ...again, certainty: 'negated' }).map(({ certainty }) => certainty)).toEqual([
      'actual',
      'negated',
    ]);
    expect(warnings(said, { ...again, from: said.to, to: said.from })).toHaveLength(2);
  });
});

test('an act and a quote say when they were where the text tells', () => {
  const [edge] = edges('WARNED');
  expect(graph.getEdgeAttribute(edge, 'props')).toMatchObject({ date: '2024-04-01', precision: 'month' });
  expect(graph.getNodeAttribute('q_1', 'props')).toMatchObject({ date: '2024-04-29', precision: 'day' });
});

test('what is not known is absent, never null', () => {
  graph.forEachEdge((_, { props }) => expect(Object.values(props)).not.toContain(null));
  graph.forEachNode((_, { props }) => expect(Object.values(props)).not.toContain(null));
  expect(graph.getNodeAttribute('a_1', 'props')).not.toHaveProperty('url');
});

test('a relay chain keeps its order as hops from the speaker outwards', () => {
  const hops = edges('QUOTED_BY')
    .filter((edge) => graph.source(edge) === 'q_2')
    .map((edge) => [graph.getEdgeAttribute(edge, 'props').hop, graph.target(edge)]);
  expect(hops.sort()).toEqual([
    [1, 'e_m'],
    [2, 'e_a'],
  ]);
});

test('depth counts the quotes around a quote', () => {
  expect(graph.getNodeAttribute('q_1', 'props').depth).toBe(0);
  expect(graph.getNodeAttribute('q_2', 'props').depth).toBe(1);
});

test('a quote mentions whom its content names, not its speaker outside it', () => {
  const mentioned = edges('MENTIONS')
    .filter((edge) => graph.source(edge) === 'q_1')
    .map((edge) => graph.target(edge));
  expect(mentioned.sort()).toEqual(['e_f', 'e_r']);
});

test('an unnamed source carries Unnamed beside its label', () => {
  expect(graph.getNodeAttribute('e_m', 'labels')).toEqual(['Entity', 'Person', 'Unnamed']);
});

test('the same reading gives the same ids', () => {
  expect(buildGraph(article, extraction).export()).toEqual(graph.export());
});
