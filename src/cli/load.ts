import { Command } from 'commander';
import { type Knowledge, worldKnowledge } from '../entities/knowledge.ts';
import { buildGraph } from '../graph/build.ts';
import type { ArticleGraph } from '../graph/graph.ts';
import type { Article } from '../loaders/article.ts';
import { type OnProblem, readArticles } from '../loaders/read.ts';
import type { LoadReport, Store } from '../store/store.ts';
import { extractOr } from './extract.ts';
import { dataDir, withStore } from './graph.ts';
import { loadKnowledge } from './knowledge.ts';
import { problems } from './problems.ts';
import { progress } from './progress.ts';

export function loadCommand(): Command {
  return new Command('load')
    .description('read articles into the graph')
    .argument('<path...>', 'text files, or folders of them with what is known of each in an articles.json')
    .option('--entities <file...>', 'knowledge bases: JSON lines of who is known (docs/entities.md)')
    .action(async (paths: string[], { entities }: { entities?: string[] }, command: Command) => {
      const { onProblem, end } = problems();
      const knowledge = await loadKnowledge(dataDir(command), entities);
      const report = await withStore(command, (store) => loadPaths(store, paths, onProblem, knowledge));
      process.stdout.write(`${summary(report)}\n`);
      end();
    });
}

/** Loads every article under `paths`; what cannot be used is reported and left out. */
export function loadPaths(
  store: Store,
  paths: readonly string[],
  onProblem: OnProblem,
  knowledge: Knowledge = worldKnowledge(),
): Promise<LoadReport> {
  return store.load(graphsOf(readArticles(paths, onProblem), onProblem, knowledge));
}

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

/** What a load did, in one line. */
export function summary({ articles, known, entities, quotes, acts }: LoadReport): string {
  if (articles === 0)
    return known === 0 ? 'No articles found.' : `Nothing new: ${count(known, 'article')} already in the graph.`;
  const rest = known > 0 ? ` (${count(known, 'article')} already in the graph)` : '';
  const people = entities === 1 ? '1 person or organisation' : `${entities} people, organisations and places`;
  return `${count(articles, 'article')} → ${people}, ${count(quotes, 'quote')}, ${count(acts, 'act')}${rest}`;
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
