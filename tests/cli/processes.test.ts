import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hearsay, inFolder } from './hearsay.ts';

/** Four people of one name: a minister, a striker, and two whom nothing tells apart from whom most articles show. */
const TEXTS = [
  'French Interior Minister Jean Vasseur said the talks had failed.',
  'Brazilian striker Jean Vasseur told reporters in Lima that he would not play.',
  'Jean Vasseur said on Monday that it rained.',
  'French Interior Minister Jean Vasseur warned Denmark on Friday.',
  'Danish Foreign Minister Eva Lundqvist met Jean Vasseur, the French interior minister, in Oslo.',
  'Jean Vasseur, a Brazilian striker, was hurt, Mr. Berg said.',
  'President Bush told Eva Lundqvist that the United States would not wait.',
  'A spokesman for Eva Lundqvist denied it. “We are tired,” he said.',
];
/** Milliseconds: every process starts the program. */
const PATIENCE = 180_000;

/** Loads the texts by several processes at once, each its share in its own order, and gives the graph that they make. */
async function graphBy(processes: number, order: (texts: readonly string[]) => readonly string[]): Promise<string> {
  let graph = '';
  await inFolder(async (folder) => {
    const ask = (...args: string[]) => hearsay(['--data', join(folder, 'data'), ...args]);
    const loads = Array.from({ length: processes }, async (_, n) => {
      const share = order(TEXTS).filter((_text, i) => i % processes === n);
      const own = join(folder, String(n));
      await mkdir(own);
      const files = share.map((_text, i) => join(own, `${i}.txt`));
      await Promise.all(files.map((file, i) => writeFile(file, share[i] as string)));
      return ask('load', ...files);
    });
    for (const { code, err } of await Promise.all(loads)) expect([code, err]).toEqual([0, '']);
    graph = (await ask('export')).out.replaceAll(/"source": ?"[^"]*"/g, '""');
  });
  return graph;
}

const backwards = (texts: readonly string[]) => [...texts].reverse();
const sorted = (texts: readonly string[]) => [...texts].sort();

test(
  'one, two and four processes make the same graph of shares of the same articles, in whatever order they read them',
  async () => {
    const one = await graphBy(1, (texts) => texts);
    expect(one.match(/"reason": ?"namesake"/g)).toHaveLength(2);
    expect(await graphBy(1, backwards)).toBe(one);
    expect(await graphBy(2, sorted)).toBe(one);
    expect(await graphBy(4, backwards)).toBe(one);
  },
  PATIENCE,
);
