import type { Command } from 'commander';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';

/** Opens the graph that the command line and the environment name, and closes it when `work` has ended. */
export async function withStore<T>(command: Command, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ dataDir: dataDir(command), env: process.env });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

export function dataDir(command: Command): string {
  return command.optsWithGlobals<{ data: string }>().data;
}
