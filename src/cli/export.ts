import { Command, Option } from 'commander';
import { toGexf } from '../graph/gexf.ts';
import { sortedExport } from '../store/export.ts';
import { withStore } from './graph.ts';
import { progress } from './progress.ts';

export function exportCommand(): Command {
  return new Command('export')
    .description('print the whole graph, sorted, to standard output')
    .addOption(new Option('--format <format>', 'gexf (Gephi) or json').choices(['gexf', 'json']).default('json'))
    .action(async ({ format }: { format: string }, command: Command) => {
      const bar = progress('nodes');
      const graph = await withStore(command, (store) => sortedExport(store, bar.tick));
      bar.done();
      process.stdout.write(`${format === 'gexf' ? toGexf(graph) : JSON.stringify(graph, null, 1)}\n`);
    });
}
