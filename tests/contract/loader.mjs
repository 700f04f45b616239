// One loader in a process of its own, so that a test can kill it: `node loader.mjs DATA-FOLDER GRAPHS`, with GRAPHS a file
// of one exported graph a line. Says "batch N" after each, and after batch $STOP_AFTER waits for its end.
import { readFileSync } from 'node:fs';
import { MultiDirectedGraph } from 'graphology';
import { openStore } from '../../dist/store/open.js';

const [dataDir, file] = process.argv.slice(2);
const stopAfter = Number(process.env.STOP_AFTER ?? 0);
const graphs = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => MultiDirectedGraph.from(JSON.parse(line), { type: 'directed', multi: true }));

const store = await openStore({ dataDir, env: process.env });
let batches = 0;
const report = await store.load(graphs, {
  batch: 1,
  onBatch: () => {
    process.stdout.write(`batch ${++batches}\n`);
    if (batches === stopAfter) return new Promise(() => setInterval(() => {}, 1_000));
  },
});
process.stdout.write(`${JSON.stringify(report)}\n`);
await store.close();
