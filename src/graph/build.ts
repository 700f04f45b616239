import { MultiDirectedGraph } from 'graphology';
import type { Act } from '../acts/act.ts';
import type { Entity, Quote } from '../entities/entity.ts';
import type { Extraction } from '../extract.ts';
import { idOf } from '../id.ts';
import type { Article, Span } from '../loaders/article.ts';
import type { ArticleGraph, EdgeAttributes, Label, NodeAttributes, Props, Scalar } from './graph.ts';

/** One article and what was read in it, as nodes and edges. Pure: ids are hashes of what each thing is. */
export function buildGraph(article: Article, extraction: Extraction): ArticleGraph {
  const graph: ArticleGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  graph.addNode(article.id, { labels: ['Article'], props: articleProps(article) });
  for (const entity of extraction.entities) addEntity(graph, article, entity);
  for (const quote of extraction.quotes)
    graph.addNode(quote.id, {
      labels: ['Quote'],
      props: quoteProps(article, quote, depthOf(quote, extraction.quotes)),
    });
  for (const quote of extraction.quotes) addQuoteEdges(graph, article, quote, extraction.entities);
  for (const act of extraction.acts) addAct(graph, article, act);
  return graph;
}

function addEntity(graph: ArticleGraph, article: Article, entity: Entity): void {
  const labels: Label[] = ['Entity', entity.label, ...(entity.unnamed ? (['Unnamed'] as const) : [])];
  graph.addNode(entity.id, {
    labels,
    props: present({ name: entity.name, aliases: entity.aliases, wikidata: entity.wikidata }),
  });
  link(graph, 'MENTIONS', article.id, entity.id, article.id, null, {
    name: entity.name,
    aliases: entity.aliases,
    namings: entity.mentions.filter((m) => m.kind === 'name').length,
    spans: entity.mentions.flatMap((m) => [m.start, m.end]),
  });
}

function addQuoteEdges(graph: ArticleGraph, article: Article, quote: Quote, entities: readonly Entity[]): void {
  const [start, end] = bounds(quote.content);
  link(graph, 'IN', quote.id, article.id, article.id, null, {});
  if (quote.speaker !== null)
    link(graph, 'SAID', quote.speaker, quote.id, article.id, null, {
      ...(quote.source && {
        words: article.text.slice(...quote.source),
        start: quote.source[0],
        end: quote.source[1],
      }),
    });
  if (quote.to !== null) link(graph, 'SAID_TO', quote.id, quote.to, article.id, null, {});
  quote.via.forEach((relay, i) => {
    link(graph, 'QUOTED_BY', quote.id, relay, article.id, i, { hop: i + 1 });
  });
  if (quote.inside !== null) link(graph, 'INSIDE', quote.id, quote.inside, article.id, null, {});
  for (const entity of entities) {
    const within = entity.mentions.filter((m) => start <= m.start && m.end <= end && holds(quote.content, m));
    if (within.length > 0)
      link(graph, 'MENTIONS', quote.id, entity.id, article.id, null, {
        spans: within.flatMap((m) => [m.start, m.end]),
      });
  }
}

function addAct(graph: ArticleGraph, article: Article, act: Act): void {
  const { type, from, to, words, start, end, ...rest } = act;
  link(graph, type, from, to, article.id, words[0], {
    ...present(rest),
    article: article.id,
    start,
    end,
    sentence: article.text.slice(start, end),
    words: [...words],
  });
}

function link(
  graph: ArticleGraph,
  type: string,
  from: string,
  to: string,
  article: string,
  place: number | null,
  props: Props,
): void {
  const id = idOf('r', type, from, to, article, place);
  graph.mergeEdgeWithKey(id, from, to, { type, props: { id, ...props } });
}

function articleProps(article: Article): Props {
  const { regions, id: _, ...rest } = article;
  return present({
    ...rest,
    regionKinds: regions.map((r) => r.kind),
    regionSpans: regions.flatMap((r) => [r.start, r.end]),
  });
}

function quoteProps(article: Article, quote: Quote, depth: number): Props {
  const [start, end] = bounds(quote.content);
  return present({
    kind: quote.kind,
    text: quote.content.map(([from, to]) => article.text.slice(from, to)).join(' … '),
    start,
    end,
    spans: quote.content.length > 1 ? quote.content.flat() : null,
    cue: quote.cue && article.text.slice(...quote.cue),
    verb: quote.verb,
    depth,
    certainty: quote.certainty,
    date: quote.date,
    confidence: quote.confidence,
    rule: quote.rule,
  });
}

/** 0 for what the article's own narrator reports, 1 for a quote inside such a quote, and so on. */
function depthOf(quote: Quote, quotes: readonly Quote[]): number {
  let depth = 0;
  let inside = quote.inside;
  while (inside !== null && depth < quotes.length) {
    depth++;
    inside = quotes.find((q) => q.id === inside)?.inside ?? null;
  }
  return depth;
}

function bounds(spans: readonly Span[]): Span {
  return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
}

function holds(spans: readonly Span[], m: { readonly start: number; readonly end: number }): boolean {
  return spans.some(([start, end]) => start <= m.start && m.end <= end);
}

/** The properties that are known: a graph keeps no nulls. */
function present(props: Readonly<Record<string, Scalar | readonly string[] | readonly number[] | null>>): Props {
  return Object.fromEntries(Object.entries(props).filter((entry) => entry[1] !== null)) as Props;
}
