/*
 * What it costs to read: time against that of a plain loop, memory and loading in a process of their own.
 * As a program (run by `footprint`) it reads a text, or with "bare" none, and prints {memory, load} as JSON.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const STEPS = 200_000_000;
const TEXT = 'The mayor of Oslo told reporters on Tuesday that she will not resign.';

/** Milliseconds of processor time that `work` takes. */
export function cpu(work) {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Steps a second of a plain loop: what this machine does now, to set a speed against. */
export function plainSpeed() {
  let sum = 0;
  const loop = () => {
    for (let i = 0; i < STEPS; i++) sum = (Math.imul(sum, 31) + i) | 0;
  };
  loop();
  return (STEPS * 1000) / cpu(loop);
}

/** Memory above Node's own in MB, and the milliseconds by which the first text takes longer than the second. */
export function footprint() {
  const [bare, full] = ['bare', 'full'].map((what) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), what], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  return { memory: (full.memory - bare.memory) / 1e6, load: full.load };
}

async function main(what) {
  let load = 0;
  if (what === 'full') {
    const { analyse } = await import('../../dist/language/analyse.js');
    const time = (text) => {
      const began = performance.now();
      analyse({ text, regions: [] });
      return performance.now() - began;
    };
    load = time(TEXT) - time(TEXT);
    time(`${TEXT}\n`.repeat(500));
  }
  globalThis.gc();
  console.log(JSON.stringify({ memory: process.memoryUsage.rss(), load }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv[2]);
