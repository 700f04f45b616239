#!/usr/bin/env node
import { Command } from 'commander';
import { HearsayError } from '../errors.ts';
import { consoleCommand } from './console.ts';
import { entitiesCommand } from './entities.ts';
import { report } from './exit.ts';
import { exportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { loadCommand } from './load.ts';
import { queryCommand } from './query.ts';
import { serveCommand } from './serve.ts';

const program = new Command('hearsay')
  .description('Who said what, to whom, according to whom, with the sentence that proves it.')
  .option('--data <dir>', 'folder of the embedded graph', process.env.HEARSAY_DATA ?? 'data')
  .showHelpAfterError('(hearsay COMMAND --help says more)')
  .addHelpText(
    'after',
    `
The graph lives in ./data, or in a Neo4j named by NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.

Exit codes: 0 done; 1 port in use, folder not writable, or a wrong command line; 2 bad input or query;
3 the graph store cannot be reached or is damaged; 4 a limit was passed; 70 a defect of Hearsay.`,
  );
for (const command of [
  loadCommand,
  extractCommand,
  serveCommand,
  queryCommand,
  consoleCommand,
  exportCommand,
  entitiesCommand,
])
  program.addCommand(command().copyInheritedSettings(program));

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.exit(report(new HearsayError('not-writable', `standard output: ${error.message}`)));
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}
