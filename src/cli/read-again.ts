import type { Knowledge } from '../entities/knowledge.ts';
import type { Article, RegionKind } from '../loaders/article.ts';
import type { OnProblem } from '../loaders/read.ts';
import type { Store, Value } from '../store/store.ts';
import { graphsOf } from './graphs.ts';

const ARTICLE = 'MATCH (a:Article {id: $id}) RETURN properties(a) AS article';

/** Reads articles of the graph anew with what is known now, and writes what they say in place of what they said. */
export async function readAgain(
  store: Store,
  ids: readonly string[],
  onProblem: OnProblem,
  knowledge: Knowledge,
): Promise<void> {
  await store.replace(graphsOf(articlesOf(store, ids), onProblem, knowledge));
}

async function* articlesOf(store: Store, ids: readonly string[]): AsyncGenerator<Article> {
  for (const id of ids) {
    const { rows } = await store.read(ARTICLE, { id });
    const [[given] = []] = rows;
    if (given) yield asArticle(id, given as Readonly<Record<string, Value>>);
  }
}

/** An article as it was loaded, from the properties of its node. */
function asArticle(id: string, given: Readonly<Record<string, Value>>): Article {
  const word = (name: string) => (typeof given[name] === 'string' ? (given[name] as string) : null);
  const kinds = (given.regionKinds ?? []) as readonly RegionKind[];
  const spans = (given.regionSpans ?? []) as readonly number[];
  return {
    id,
    source: word('source') ?? id,
    text: word('text') ?? '',
    sha256: word('sha256') ?? '',
    regions: kinds.map((kind, i) => ({ kind, start: spans[2 * i] as number, end: spans[2 * i + 1] as number })),
    url: word('url'),
    headline: word('headline'),
    outlet: word('outlet'),
    byline: word('byline'),
    publishedAt: word('publishedAt'),
  };
}
