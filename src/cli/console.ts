import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { Command } from 'commander';
import { HearsayError } from '../errors.ts';
import { listQueries } from '../store/queries.ts';
import type { Store } from '../store/store.ts';
import { dataDir, withStore } from './graph.ts';
import { formatTable } from './table.ts';

const HELP = `A query ends with ; or an empty line. It can read, not write.
  :help      this
  :schema    what is in the graph: labels, relations and how many of each
  :queries   questions we have ready; hearsay query NAME runs one
  :connect   how to open the same graph in cypher-shell or the Neo4j Browser
  :quit      leave (so does Ctrl-D; Ctrl-C clears what is typed)
`;
const KEPT_LINES = 500;

export function consoleCommand(): Command {
  return new Command('console')
    .description('a Cypher prompt on the graph')
    .action((_options: unknown, command: Command) =>
      withStore(command, (store) => converse(store, join(dataDir(command), 'console_history'))),
    );
}

async function converse(store: Store, historyFile: string): Promise<void> {
  const terminal = process.stdin.isTTY === true;
  const history = terminal ? readHistory(historyFile) : [];
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal,
    history,
    prompt: 'hearsay> ',
  });
  if (terminal)
    process.stdout.write(
      `Hearsay's graph in Cypher. :help says what can be typed, :connect how to open it elsewhere.\n`,
    );
  let query = '';
  // Without a listener of its own readline would end the console.
  lines.on('SIGINT', () => {
    query = '';
    process.stdout.write('^C\n');
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
    prompt(lines, terminal, query);
  });
  prompt(lines, terminal, query);
  for await (const line of lines) {
    if (terminal && line.trim() !== '') remember(historyFile, line);
    if (query === '' && line.trim().startsWith(':')) {
      if (/^:(quit|exit)\b/.test(line.trim())) break;
      await attempt(() => command(store, line.trim()));
    } else {
      query += `${line}\n`;
      if (/;\s*$/.test(line) || line.trim() === '') {
        await run(store, query);
        query = '';
      }
    }
    prompt(lines, terminal, query);
  }
  if (!terminal) await run(store, query);
  lines.close();
}

function prompt(lines: Interface, terminal: boolean, query: string): void {
  if (!terminal) return;
  lines.setPrompt(query === '' ? 'hearsay> ' : '       … ');
  lines.prompt();
}

async function run(store: Store, query: string): Promise<void> {
  if (query.trim() === '') return;
  await attempt(async () => formatTable(await store.read(query), process.stdout.columns ?? 120));
}

/** Prints what `work` gives, or in one line why it gives nothing; the conversation goes on either way. */
async function attempt(work: () => Promise<string>): Promise<void> {
  try {
    process.stdout.write(await work());
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    process.stdout.write(`${error.message}\n`);
    if (!process.stdin.isTTY) process.exitCode = 2;
  }
}

async function command(store: Store, line: string): Promise<string> {
  switch (line.split(/\s/)[0]) {
    case ':help':
      return HELP;
    case ':schema':
      return schema(store);
    case ':queries':
      return `${listQueries()
        .map((q) => `${q.name.padEnd(24)}${q.question}`)
        .join('\n')}\n`;
    case ':connect':
      return connect(store);
    default:
      return `There is no ${line}. ${HELP}`;
  }
}

async function schema(store: Store): Promise<string> {
  const labels = await store.read(
    'MATCH (n) UNWIND labels(n) AS label RETURN label AS label, count(*) AS nodes ORDER BY label',
  );
  const types = await store.read('MATCH ()-[r]->() RETURN type(r) AS relation, count(*) AS edges ORDER BY relation');
  const width = process.stdout.columns ?? 120;
  return `${formatTable(labels, width)}${formatTable(types, width)}`;
}

async function connect({ address: { kind, uri, user, password } }: Store): Promise<string> {
  const shell = `cypher-shell -a ${uri} -u ${user}${kind === 'embedded' ? ` -p ${password}` : ''}`;
  const stays = kind === 'embedded' ? ' (as long as this console or hearsay serve runs)' : '';
  return `${shell}\nNeo4j Browser: connect to ${uri}, user ${user}${kind === 'embedded' ? `, password ${password}` : ''}${stays}\n`;
}

function readHistory(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(-KEPT_LINES).reverse();
  } catch {
    return [];
  }
}

function remember(file: string, line: string): void {
  try {
    appendFileSync(file, `${line}\n`, { mode: 0o600 });
  } catch {
    // A history that cannot be kept is no reason to end the conversation.
  }
}
