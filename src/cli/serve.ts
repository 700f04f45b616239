import type { Server } from 'node:http';
import { Command, InvalidArgumentError } from 'commander';
import { HearsayError } from '../errors.ts';
import { createApp } from '../http/app.ts';
import type { Store } from '../store/store.ts';
import { dataDir, withStore } from './graph.ts';
import { loadKnowledge } from './knowledge.ts';
import { loadPaths, summary } from './load.ts';
import { problems } from './problems.ts';

interface Options {
  readonly port: number;
  readonly host: string;
  readonly load?: readonly string[];
}

export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the page and the HTTP interface')
    .option('--port <port>', 'port (0: any free one)', portNumber, portNumber(process.env.PORT || '4000'))
    .option('--host <address>', 'address to listen on', process.env.HOST || '127.0.0.1')
    .option('--load <path...>', 'load these articles first')
    .action((options: Options, command: Command) => withStore(command, (store) => serve(store, options, command)));
}

async function serve(store: Store, { port, host, load }: Options, command: Command): Promise<void> {
  const server = await listen(createApp({ store }).listen(port, host), port, host);
  const stopped = untilStopped(server);
  if (load) {
    const knowledge = await loadKnowledge(dataDir(command));
    process.stdout.write(`${summary(await loadPaths(store, load, problems().onProblem, knowledge))}\n`);
  }
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  process.stdout.write(
    `Hearsay is at http://${host === '127.0.0.1' ? 'localhost' : host}:${actual} (Ctrl-C ends it)\n`,
  );
  await stopped;
}

function listen(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('listening', () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => reject(asHearsay(error, port, host)));
  });
}

function asHearsay(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE')
    return new HearsayError(
      'port-in-use',
      `port ${port} is in use; PORT=${port + 1} npm start, or serve --port, takes another`,
    );
  if (error.code === 'EACCES') return new HearsayError('port-in-use', `port ${port} needs more rights than yours`);
  if (error.code === 'EADDRNOTAVAIL')
    return new HearsayError('bad-input', `--host ${host} is no address of this machine`);
  return error;
}

/** Resolves once a signal has asked the server to end and the answers under way have gone out. */
function untilStopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      server.close(() => resolve());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 2000).unref();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  });
}

function portNumber(given: string): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError(`"${given}" is no port (0 to 65535).`);
  return port;
}
