import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Act } from '../../src/acts/act.ts';
import type { Entity, EntityLabel, Quote } from '../../src/entities/entity.ts';
import { buildGraph } from '../../src/graph/build.ts';
import type { ArticleGraph } from '../../src/graph/graph.ts';
import { idOf } from '../../src/id.ts';
import type { Known, Span } from '../../src/loaders/article.ts';
import { articleFromText } from '../../src/loaders/text.ts';
import type { Certainty } from '../../src/quotes/quotation.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

/** An invented article and how it is to be read. Names stand for themselves; the words are found in the text. */
export interface Tale extends Partial<Known> {
  readonly text: string;
  readonly quotes?: readonly {
    readonly of: string;
    readonly words: string;
    readonly to?: string;
    readonly via: string[];
  }[];
  readonly acts: readonly (readonly [from: string, type: string, to: string, words: string, certainty?: Certainty])[];
}

const LABELS: Readonly<Record<string, EntityLabel>> = {
  Russia: 'Country',
  'United States': 'Country',
  Acme: 'Organization',
  Borealis: 'Organization',
  'Harbour News': 'Organization',
  Ruritania: 'Country',
  Freedonia: 'Country',
};

const ALIASES: Readonly<Record<string, readonly string[]>> = { Russia: ['Moscow'], 'Ana Torres': ['Torres'] };

export const TALKS: Tale = {
  headline: 'Talks at the border',
  outlet: 'The Herald',
  publishedAt: '2024-03-02',
  url: 'https://herald.example/talks',
  text:
    'Talks at the border\n\nRussia has warned the United States that it would answer any move, while Washington ' +
    'threatened “serious costs” for Moscow.\nAna Torres spoke with Ben Okafor on Monday. “We will be back,” ' +
    'Torres told Okafor, according to Harbour News.\n',
  quotes: [{ of: 'Ana Torres', words: 'We will be back,', to: 'Ben Okafor', via: ['Harbour News'] }],
  acts: [
    ['Russia', 'WARNED', 'United States', 'Russia has warned the United States'],
    ['United States', 'THREATENED', 'Russia', 'Washington threatened “serious costs” for Moscow'],
    ['Ana Torres', 'SPOKE_WITH', 'Ben Okafor', 'Ana Torres spoke with Ben Okafor'],
    ['Ana Torres', 'TOLD', 'Ben Okafor', 'Torres told Okafor'],
  ],
};

export const MARKUP: Tale = {
  headline: '<script>alert(1)</script>',
  text: '😀 <b>Chen Wei</b> accused Acme of hiding <img src=x onerror=alert(2)> figures. Acme has not denied it to Chen Wei.',
  acts: [
    ['Chen Wei', 'ACCUSED', 'Acme', 'Chen Wei</b> accused Acme'],
    ['Acme', 'DENIED', 'Chen Wei', 'Acme has not denied it to Chen Wei', 'negated'],
  ],
};

/** Says one thing twice, and another only by hearsay. */
export const ARREST: Tale = {
  headline: 'Editor held',
  outlet: 'The Courier',
  publishedAt: '2024-02-10',
  text:
    'Ruritania detained Jon Bell at the border. Freedonia had reportedly accused Ruritania. Its courts are slow. ' +
    'Ruritania said it had “detained Jon Bell for his safety”, according to Harbour News.',
  quotes: [{ of: 'Ruritania', words: 'detained Jon Bell for his safety', via: ['Harbour News'] }],
  acts: [
    ['Ruritania', 'DETAINED', 'Jon Bell', 'Ruritania detained Jon Bell at the border'],
    ['Freedonia', 'ACCUSED', 'Ruritania', 'Freedonia had reportedly accused Ruritania', 'reported'],
    ['Ruritania', 'DETAINED', 'Jon Bell', 'Ruritania said it had “detained Jon Bell'],
  ],
};

/** Reports of one outlet, one a day, each with one act. */
export function wires(count: number): readonly Tale[] {
  return Array.from({ length: count }, (_, i) => ({
    outlet: 'The Wire',
    publishedAt: `2024-01-${String(i + 1).padStart(2, '0')}`,
    text: `Acme told Borealis that line ${i + 1} was open again.`,
    acts: [['Acme', 'TOLD', 'Borealis', 'Acme told Borealis'] as const],
  }));
}

/** A tale as its graph, by the program's own `buildGraph`. */
export function graphOf({ text, quotes = [], acts, ...known }: Tale): ArticleGraph {
  const article = articleFromText(text, known);
  const find = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in “${text}”`);
    return [start, start + words.length];
  };
  const id = (name: string) => idOf('e', name);
  const names = new Set([...acts.flatMap(([from, , to]) => [from, to]), ...quotes.flatMap(({ via }) => via)]);
  const said = quotes.map(
    ({ of, words, to, via }): Quote => ({
      id: idOf('q', article.id, words),
      kind: 'direct',
      content: [find(words)],
      cue: null,
      source: find(ALIASES[of]?.[0] ?? of),
      verb: 'tell',
      speaker: id(of),
      to: to === undefined ? null : id(to),
      via: via.map(id),
      inside: null,
      certainty: 'actual',
      date: null,
      precision: null,
      confidence: 0.95,
      rule: 'by-hand',
    }),
  );
  const done = acts.map(([from, type, to, words, certainty = 'actual']): Act => {
    const [first, second] = [id(from), id(to)];
    const swapped = type === 'SPOKE_WITH' && second < first;
    const [start, end] = sentenceAround(text, find(words));
    const quote = quotes.find((q) => q.of === from && text.slice(start, end).includes(q.words));
    return {
      type,
      from: swapped ? second : first,
      to: swapped ? first : second,
      start,
      end,
      words: find(words),
      verb: type.toLowerCase(),
      plover: type === 'WARNED' ? 'THREATEN' : null,
      cameo: type === 'WARNED' ? '130' : null,
      certainty,
      ...(type === 'SPOKE_WITH' ? { date: '2024-02-26', precision: 'day' } : { date: null, precision: null }),
      quote: quote ? idOf('q', article.id, quote.words) : null,
      confidence: 0.9,
      rule: 'by-hand',
    };
  });
  const entities = [...names].map(
    (name): Entity => ({
      id: id(name),
      label: LABELS[name] ?? 'Person',
      name,
      aliases: [name, ...(ALIASES[name] ?? [])].sort(),
      wikidata: null,
      unnamed: false,
      identity: { reason: 'name', score: 1 },
      mentions: [],
    }),
  );
  return buildGraph(article, {
    id: article.source,
    article: article.id,
    language: 'en',
    text,
    regions: article.regions,
    entities,
    quotes: said,
    acts: done,
  });
}

/** From the start of its line to the first full stop after the words. */
function sentenceAround(text: string, [start, end]: Span): Span {
  const stop = text.indexOf('.', end);
  const before = text.lastIndexOf('. ', start);
  return [Math.max(text.lastIndexOf('\n', start) + 1, before < 0 ? 0 : before + 2), stop < 0 ? end : stop + 1];
}

/** A real embedded store with these articles in it, in a folder of its own. */
export async function storeOf(tales: readonly Tale[]): Promise<{ store: Store; close(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hearsay-http-'));
  const store = await openStore({ dataDir, env: {} });
  await store.load(tales.map(graphOf));
  return {
    store,
    async close() {
      await store.close();
      await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
