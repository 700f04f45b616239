import { Command } from 'commander';
import { type Knowledge, worldKnowledge } from '../entities/knowledge.ts';
import { type OnProblem, readArticles } from '../loaders/read.ts';
import type { LoadReport, Store } from '../store/store.ts';
import { dataDir, withStore } from './graph.ts';
import { graphsOf } from './graphs.ts';
import { loadKnowledge } from './knowledge.ts';
import { settleNamesakes, withNamesakes } from './namesakes.ts';
import { problems } from './problems.ts';

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
export async function loadPaths(
  store: Store,
  paths: readonly string[],
  onProblem: OnProblem,
  knowledge: Knowledge = worldKnowledge(),
): Promise<LoadReport> {
  const known = await withNamesakes(store, knowledge);
  const report = await store.load(graphsOf(readArticles(paths, onProblem), onProblem, known));
  await settleNamesakes(store, onProblem, knowledge);
  return report;
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
