import { MultiDirectedGraph } from 'graphology';
import type { Entity, Quote } from '../entities/entity.ts';
import type { Extraction } from '../extract.ts';
import { idOf } from '../id.ts';
import type { Article, Span } from '../loaders/article.ts';
import { toldActs } from './acts.ts';
import {
  type ArticleGraph,
  type EdgeAttributes,
  type Label,
  type NodeAttributes,
  type Props,
  present,
} from './graph.ts';

/** One article and what was read in it, as nodes and edges. Pure: ids are hashes of what each thing is. */
export function buildGraph(article: Article, extraction: Extraction): ArticleGraph {
  const graph: ArticleGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  graph.addNode(article.id, { labels: ['Article'], props: articleProps(article, extraction.language) });
  for (const entity of extraction.entities) addEntity(graph, article, entity);
  const depths = new Map<string, number>();
  for (const quote of extraction.quotes) {
    const depth = quote.inside === null ? 0 : (depths.get(quote.inside) ?? 0) + 1;
    depths.set(quote.id, depth);
    graph.addNode(quote.id, { labels: ['Quote'], props: quoteProps(article, quote, depth) });
  }
  const named = mentionsInOrder(extraction.entities);
  for (const quote of extraction.quotes) addQuoteEdges(graph, article, quote, named);
  for (const { type, from, to, certainty, props } of toldActs(article, extraction.acts))
    link(graph, type, from, to, article.id, certainty, props);
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
    reason: entity.identity.reason,
    score: entity.identity.score,
    ...present({ ...entity.identity.namesake }),
    namings: entity.mentions.filter((m) => m.kind === 'name').length,
    spans: entity.mentions.flatMap((m) => [m.start, m.end]),
  });
}

function addQuoteEdges(graph: ArticleGraph, article: Article, quote: Quote, named: readonly Named[]): void {
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
  const ranges = new Map<string, number[]>();
  for (const span of quote.content)
    for (const { entity, start, end } of mentionsIn(named, span)) {
      const known = ranges.get(entity);
      if (known) known.push(start, end);
      else ranges.set(entity, [start, end]);
    }
  for (const [entity, spans] of ranges) link(graph, 'MENTIONS', quote.id, entity, article.id, null, { spans });
}

function link(
  graph: ArticleGraph,
  type: string,
  from: string,
  to: string,
  article: string,
  which: number | string | null,
  props: Props,
): void {
  const id = idOf('r', type, from, to, article, which);
  graph.mergeEdgeWithKey(id, from, to, { type, props: { id, ...props } });
}

function articleProps(article: Article, language: string): Props {
  const { regions, id: _, ...rest } = article;
  return present({
    ...rest,
    language,
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
    precision: quote.precision,
    confidence: quote.confidence,
    rule: quote.rule,
  });
}

interface Named {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

function mentionsInOrder(entities: readonly Entity[]): readonly Named[] {
  const named = entities.flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ entity: id, start, end })));
  return named.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The mentions that lie wholly in a span, by entity. */
function* mentionsIn(named: readonly Named[], [start, end]: Span): Generator<Named> {
  let low = 0;
  for (let high = named.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((named[middle] as Named).start < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < named.length && (named[i] as Named).start < end; i++)
    if ((named[i] as Named).end <= end) yield named[i] as Named;
}

function bounds(spans: readonly Span[]): Span {
  return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
}
