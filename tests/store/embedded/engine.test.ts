import { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { Engine } from '../../../src/store/embedded/engine.ts';
import { DEFAULTS } from '../../../src/store/embedded/limits.ts';
import { newFolder } from './world.ts';

/** The engine's processes of this test. */
function children(): ChildProcess[] {
  const { _getActiveHandles: handles } = process as unknown as { _getActiveHandles(): unknown[] };
  return handles.call(process).filter((handle) => handle instanceof ChildProcess);
}

test('a query that comes between the end of the channel and the end of the process waits for the next one', async () => {
  const folder = await newFolder();
  const engine = await Engine.open(folder, DEFAULTS, (error) => {
    throw error;
  });
  try {
    const query = { query: 'RETURN 1 AS x', params: {}, single: true, bolt5: true };
    const run = () => engine.run(engine.begin(false, null), query, new AbortController().signal);
    await run();
    const [child] = children();
    child?.disconnect();
    expect(child?.exitCode ?? child?.signalCode).toBeNull();
    const answers = await Promise.all([run(), run(), run()]);
    expect(answers.map(({ columns }) => columns)).toEqual([['x'], ['x'], ['x']]);
    expect(children()[0]?.pid).not.toBe(child?.pid);
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
});
