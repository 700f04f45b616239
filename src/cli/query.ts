import { Command, Option } from 'commander';
import { HearsayError } from '../errors.ts';
import { findQuery, listQueries, type NamedQuery, parameters } from '../store/queries.ts';
import { withStore } from './graph.ts';
import { formatTable } from './table.ts';

interface Options {
  readonly param: Readonly<Record<string, string>>;
  readonly format: string;
  readonly list?: true;
}

export function queryCommand(): Command {
  return new Command('query')
    .description('ask a question: the name of one of ours, or Cypher of your own (reading only)')
    .argument('[query]', 'a name that --list prints, or Cypher')
    .option('--param <name=value>', 'a parameter of the query; may be given again', collect, {})
    .addOption(new Option('--format <format>', 'table or json').choices(['table', 'json']).default('table'))
    .option('--list', 'print the questions we have ready, with their parameters')
    .action(async (query: string | undefined, options: Options, command: Command) => {
      if (options.list || query === undefined) return printList();
      const named = /\s/.test(query.trim()) ? null : findQuery(query.trim());
      const params = named ? parameters(named, options.param) : options.param;
      const answer = await withStore(command, (store) => store.read(named?.text ?? query, params));
      if (options.format === 'json') process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
      else process.stdout.write(formatTable(answer, process.stdout.columns ?? 120));
    });
}

function collect(given: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const at = given.indexOf('=');
  if (at < 1) throw new HearsayError('bad-input', `--param ${given}: write it as name=value`);
  return { ...before, [given.slice(0, at)]: given.slice(at + 1) };
}

async function printList(): Promise<void> {
  for (const query of listQueries()) process.stdout.write(describe(query));
}

function describe({ name, question, params }: NamedQuery): string {
  const lines = params.map((p) => {
    const given = `--param ${p.name}=…`;
    return `    ${(p.required ? given : `[${given}]`).padEnd(24)} ${p.about}\n`;
  });
  return `${name}\n    ${question}\n${lines.join('')}`;
}
