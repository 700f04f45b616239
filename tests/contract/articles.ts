import type { Act } from '../../src/acts/act.ts';
import type { Entity, EntityLabel, Quote } from '../../src/entities/entity.ts';
import { buildGraph } from '../../src/graph/build.ts';
import type { ArticleGraph } from '../../src/graph/graph.ts';
import { idOf } from '../../src/id.ts';
import type { Article, Span } from '../../src/loaders/article.ts';

/** A reading written by hand: what the program would find in a short invented article. */
export interface Told {
  readonly outlet: string;
  readonly text: string;
  /** Key → the name used here, its label, and whether it is a name at all. Equal keys are one entity in every article. */
  readonly cast: Readonly<Record<string, readonly [name: string, label: EntityLabel, unnamed?: true]>>;
  readonly quotes?: readonly {
    of: string;
    words: string;
    verb: string;
    to?: string;
    via?: string[];
    inside?: string;
  }[];
  readonly acts?: readonly { type: string; of: string; on: string; sentence: string }[];
}

/** The graph of an invented article, made by the program's own `buildGraph`. */
export function graphOf({ outlet, text, cast, quotes = [], acts = [] }: Told): ArticleGraph {
  const id = idOf('a', text);
  const at = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in “${text}”`);
    return [start, start + words.length];
  };
  const who = (key: string): string => {
    const [name, label, unnamed] = cast[key] ?? [];
    if (name === undefined || label === undefined) throw new Error(`Nobody is called ${key}`);
    return unnamed ? idOf('e', key, id) : idOf('e', key);
  };
  const article: Article = {
    ...{ id, source: 'by hand', text, sha256: id, regions: [] },
    ...{ url: null, headline: null, outlet, byline: null, publishedAt: '2024-03-01' },
  };
  const entities = Object.entries(cast).map(([key, [name, label, unnamed]]): Entity => {
    const [start, end] = at(name);
    return {
      ...{ id: who(key), label, name, aliases: [name], wikidata: null, unnamed: unnamed ?? false },
      identity: { reason: 'name', score: 1 },
      mentions: [{ start, end, kind: unnamed ? 'nominal' : 'name' }],
    };
  });
  const quoteId = (words: string) => idOf('q', id, words);
  const read = quotes.map(
    ({ of, words, verb, to, via = [], inside }): Quote => ({
      ...{ id: quoteId(words), kind: 'direct', content: [at(words)], cue: null, source: at(cast[of]?.[0] ?? '') },
      ...{ verb, speaker: who(of), to: to === undefined ? null : who(to), via: via.map(who) },
      ...{ inside: inside === undefined ? null : quoteId(inside), certainty: 'actual', date: null, precision: null },
      ...{ confidence: 1, rule: 'by hand' },
    }),
  );
  const done = acts.map(
    ({ type, of, on, sentence }): Act => ({
      ...{ type, from: who(of), to: who(on), start: at(sentence)[0], end: at(sentence)[1], words: at(sentence) },
      ...{
        verb: type.toLowerCase(),
        plover: null,
        cameo: null,
        certainty: 'actual',
        date: null,
        precision: null,
        quote: null,
      },
      ...{ confidence: 0.5, rule: 'by hand' },
    }),
  );
  return buildGraph(article, {
    id: 'by hand',
    article: id,
    language: 'en',
    text,
    regions: [],
    entities,
    quotes: read,
    acts: done,
  });
}

const HERALD: Told = {
  outlet: 'The Herald',
  text:
    'Ana Torres spoke with Ben Okafor on Monday. Ana Torres warned Acme that prices would fall. Chen Wei accused Acme of ' +
    'hiding figures. “Ben will return to Portland,” Ana told Okafor, Harbour News reported, citing the Port Authority. ' +
    'Ben Okafor and Ana Torres spoke for an hour.',
  cast: {
    torres: ['Ana Torres', 'Person'],
    okafor: ['Ben Okafor', 'Person'],
    wei: ['Chen Wei', 'Person'],
    acme: ['Acme', 'Organization'],
    news: ['Harbour News', 'Organization'],
    port: ['Port Authority', 'Organization'],
    portland: ['Portland', 'Place'],
  },
  quotes: [
    { of: 'torres', words: 'Ben will return to Portland', verb: 'tell', to: 'okafor', via: ['port', 'news'] },
    { of: 'torres', words: 'prices would fall', verb: 'warn', to: 'acme' },
  ],
  acts: [
    { type: 'SPOKE_WITH', of: 'okafor', on: 'torres', sentence: 'Ana Torres spoke with Ben Okafor on Monday.' },
    { type: 'WARNED', of: 'torres', on: 'acme', sentence: 'Ana Torres warned Acme that prices would fall.' },
    { type: 'ACCUSED', of: 'wei', on: 'acme', sentence: 'Chen Wei accused Acme of hiding figures.' },
    { type: 'SPOKE_WITH', of: 'okafor', on: 'torres', sentence: 'Ben Okafor and Ana Torres spoke for an hour.' },
  ],
};

const LEDGER: Told = {
  outlet: 'The Ledger',
  text:
    'Anna Torres spoke with Ben Okafor. Acme denied what Chen Wei claims. A port official said the talks were over. ' +
    'Ben Okafor said that Chen Wei had answered “no”.',
  cast: {
    torres: ['Anna Torres', 'Person'],
    okafor: ['Ben Okafor', 'Person'],
    wei: ['Chen Wei', 'Person'],
    acme: ['Acme', 'Organization'],
    official: ['A port official', 'Person', true],
  },
  quotes: [
    { of: 'official', words: 'the talks were over', verb: 'say' },
    { of: 'okafor', words: 'Chen Wei had answered “no”', verb: 'say' },
    { of: 'wei', words: 'no', verb: 'answer', inside: 'Chen Wei had answered “no”' },
  ],
  acts: [
    { type: 'SPOKE_WITH', of: 'okafor', on: 'torres', sentence: 'Anna Torres spoke with Ben Okafor.' },
    { type: 'DENIED', of: 'acme', on: 'wei', sentence: 'Acme denied what Chen Wei claims.' },
  ],
};

const LATER: Told = {
  outlet: 'The Ledger',
  text: 'Anna Torres urged Acme to open its books. Anna Torres investigated Acme. “A port official lied,” said A port official.',
  cast: {
    torres: ['Anna Torres', 'Person'],
    acme: ['Acme', 'Organization'],
    official: ['A port official', 'Person', true],
  },
  quotes: [{ of: 'official', words: 'A port official lied', verb: 'say' }],
  acts: [
    { type: 'URGED', of: 'torres', on: 'acme', sentence: 'Anna Torres urged Acme to open its books.' },
    { type: 'INVESTIGATED', of: 'torres', on: 'acme', sentence: 'Anna Torres investigated Acme.' },
  ],
};

/** Three articles by two outlets, one person spelled in two ways. */
export const ARTICLES: readonly ArticleGraph[] = [HERALD, LEDGER, LATER].map(graphOf);

/** As many articles as there are batches to kill a loader between. */
export const SERIES: readonly ArticleGraph[] = [
  ...ARTICLES,
  ...[HERALD, LEDGER].map((told) => graphOf({ ...told, text: `${told.text} Second edition.` })),
];

/** One article in which someone speaks to more people than one page of an export or one statement of a load can hold. */
export function longTalk(acts: number): ArticleGraph {
  const guests = Array.from({ length: acts }, (_, i) => `Guest ${i}`);
  const { torres } = HERALD.cast;
  if (torres === undefined) throw new Error('The Herald does not name her');
  return graphOf({
    outlet: 'The Herald',
    text: guests.map((guest) => `Ana Torres told ${guest} all.`).join(' '),
    cast: { torres, ...Object.fromEntries(guests.map((guest) => [guest, [guest, 'Person'] as const])) },
    acts: guests.map((on) => ({ type: 'TOLD', of: 'torres', on, sentence: `Ana Torres told ${on} all.` })),
  });
}
