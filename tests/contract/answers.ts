import { ARTICLES } from './articles.ts';

/** What a named question must answer of the three articles, in this order; columns not given here are not compared. */
export interface Answer {
  readonly query: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const [herald, ledger] = ARTICLES.map((graph) => graph.findNode((_, { labels }) => labels.includes('Article')));
const TORRES = 'Anna Torres';
const OKAFOR = 'Ben Okafor';
const WEI = 'Chen Wei';
const SPOKE = { act: 'SPOKE_WITH', sentence: 'Anna Torres spoke with Ben Okafor.' };
const SPOKE_MONDAY = { act: 'SPOKE_WITH', sentence: 'Ana Torres spoke with Ben Okafor on Monday.' };
const WARNED = { who: TORRES, act: 'WARNED', whom: 'Acme', sentence: 'Ana Torres warned Acme that prices would fall.' };
const URGED = { who: TORRES, act: 'URGED', whom: 'Acme', sentence: 'Anna Torres urged Acme to open its books.' };
const INVESTIGATED = { who: TORRES, act: 'INVESTIGATED', whom: 'Acme', sentence: 'Anna Torres investigated Acme.' };
const ACCUSED = { who: WEI, act: 'ACCUSED', whom: 'Acme', sentence: 'Chen Wei accused Acme of hiding figures.' };
const DENIED = { who: 'Acme', act: 'DENIED', whom: WEI, sentence: 'Acme denied what Chen Wei claims.' };
const RETURN = { who: TORRES, quote: 'Ben will return to Portland' };
const PRICES = { who: TORRES, quote: 'prices would fall' };
const OVER = { who: 'A port official', verb: 'say', quote: 'the talks were over' };
const LIED = { who: 'A port official', verb: 'say', quote: 'A port official lied' };

export const ANSWERS: readonly Answer[] = [
  {
    query: 'spoke-with',
    given: {},
    rows: [
      { one: OKAFOR, other: TORRES, ...SPOKE_MONDAY },
      { one: OKAFOR, other: TORRES, ...SPOKE },
    ],
  },
  { query: 'spoke-with', given: { who: 'Ana Torres' }, rows: [SPOKE_MONDAY, SPOKE] },
  { query: 'spoke-with', given: { who: WEI }, rows: [] },
  { query: 'warned', given: {}, rows: [{ ...WARNED, certainty: 'actual', article: herald }] },
  { query: 'warned', given: { who: TORRES, whom: 'Acme' }, rows: [WARNED] },
  { query: 'warned', given: { who: 'Acme' }, rows: [] },
  { query: 'said-by', given: { who: 'Ana Torres' }, rows: [{ ...PRICES, called: 'Ana Torres' }, RETURN] },
  {
    query: 'said-about',
    given: { who: TORRES, about: 'Portland' },
    rows: [{ ...RETURN, about: 'Portland', verb: 'tell' }],
  },
  { query: 'said-to', given: { whom: OKAFOR }, rows: [{ ...RETURN, whom: OKAFOR, verb: 'tell' }] },
  { query: 'acts-toward', given: { whom: 'Acme' }, rows: [WARNED, ACCUSED, URGED, INVESTIGATED] },
  { query: 'acts-by', given: { who: TORRES }, rows: [WARNED, URGED, INVESTIGATED] },
  {
    query: 'relayed-by',
    given: { who: TORRES },
    rows: [
      { ...RETURN, relay: 'Port Authority', hop: 1 },
      { ...RETURN, relay: 'Harbour News', hop: 2 },
    ],
  },
  { query: 'relay-chains', given: {}, rows: [{ ...RETURN, relays: ['Port Authority', 'Harbour News'] }] },
  { query: 'relay-chains', given: { hops: 3 }, rows: [] },
  { query: 'only-in', given: { outlet: 'The Ledger', other: 'The Herald' }, rows: [DENIED, URGED, INVESTIGATED] },
  { query: 'only-in', given: { outlet: 'The Herald', other: 'The Ledger' }, rows: [WARNED, ACCUSED] },
  {
    query: 'only-in',
    given: { outlet: 'The Ledger', other: 'No Such Paper' },
    rows: [{ act: 'SPOKE_WITH' }, DENIED, URGED, INVESTIGATED],
  },
  {
    query: 'accusations',
    given: {},
    rows: [
      { accuser: WEI, accused: 'Acme', sentence: ACCUSED.sentence, denial: DENIED.sentence, denialArticle: ledger },
    ],
  },
  { query: 'accusations', given: { who: OKAFOR }, rows: [] },
  { query: 'path', given: { from: WEI, to: 'Acme' }, rows: [{ step: 1, who: WEI, act: 'ACCUSED', whom: 'Acme' }] },
  {
    query: 'path',
    given: { from: OKAFOR, to: WEI },
    rows: [
      { step: 1, who: OKAFOR, whom: TORRES, ...SPOKE_MONDAY },
      { step: 2, ...URGED },
      { step: 3, who: WEI, act: 'ACCUSED', whom: 'Acme' },
    ],
  },
  { query: 'path', given: { from: WEI, to: WEI }, rows: [] },
  {
    query: 'most-quoted',
    given: { limit: 3 },
    rows: [
      { who: TORRES, quotes: 2, articles: 1 },
      { who: 'A port official', quotes: 1, articles: 1 },
      { who: 'A port official', quotes: 1, articles: 1 },
    ],
  },
  {
    query: 'most-told',
    given: { limit: 2 },
    rows: [
      { who: OKAFOR, act: 'SPOKE_WITH', whom: TORRES, articles: 2 },
      { who: 'Acme', act: 'DENIED', whom: WEI, certainty: 'actual', articles: 1 },
    ],
  },
  {
    query: 'article-quotes',
    given: { article: herald },
    rows: [
      { ...PRICES, whom: 'Acme', relays: [] },
      { ...RETURN, whom: OKAFOR, relays: ['Port Authority', 'Harbour News'] },
    ],
  },
  { query: 'article-acts', given: { article: ledger }, rows: [SPOKE, DENIED] },
  { query: 'unnamed-sources', given: {}, rows: [OVER, LIED] },
  { query: 'deeds', given: {}, rows: [INVESTIGATED] },
  { query: 'deeds', given: { who: WEI }, rows: [] },
  { query: 'demands', given: { whom: 'Acme' }, rows: [URGED] },
  { query: 'demands', given: { whom: WEI }, rows: [] },
  { query: 'quotes-within-quotes', given: {}, rows: [{ reporter: OKAFOR, who: WEI, quote: 'no' }] },
];
