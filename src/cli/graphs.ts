import type { Knowledge } from '../entities/knowledge.ts';
import { buildGraph } from '../graph/build.ts';
import type { ArticleGraph } from '../graph/graph.ts';
import type { Article } from '../loaders/article.ts';
import type { OnProblem } from '../loaders/read.ts';
import { extractOr } from './extract.ts';
import { progress } from './progress.ts';

/** Articles read as graphs, one after the other. */
export async function* graphsOf(
  articles: AsyncIterable<Article>,
  onProblem: OnProblem,
  knowledge: Knowledge,
): AsyncGenerator<ArticleGraph> {
  const bar = progress('articles');
  for await (const article of articles) {
    const extraction = extractOr(article, onProblem, knowledge);
    if (extraction) yield buildGraph(article, extraction);
    bar.tick();
  }
  bar.done();
}
