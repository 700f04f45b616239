import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hearsay, inFolder } from './hearsay.ts';

const TEXTS = {
  'one.txt': 'Danish Foreign Minister Eva Lundqvist said the talks had failed.',
  'two.txt': 'Minister Lundqvist told reporters in Lima that it rained. “I am tired,” Lundqvist said.',
  'three.txt': 'Eva Lundqvist, a singer from Bergen, said she would not perform.',
};

/** Loads three articles, and gives a way to ask about them and the ids that `show` prints. */
async function withArticles(
  work: (ask: (...args: string[]) => Promise<Awaited<ReturnType<typeof hearsay>>>, folder: string) => Promise<void>,
): Promise<void> {
  await inFolder(async (folder) => {
    for (const [name, text] of Object.entries(TEXTS)) await writeFile(join(folder, name), text);
    const ask = (...args: string[]) => hearsay(['--data', join(folder, 'data'), ...args]);
    expect((await ask('load', folder)).code).toBe(0);
    await work(ask, folder);
  });
}

/** Milliseconds: every command starts the program, and some the graph. */
const PATIENCE = 60_000;

const ids = (out: string) => out.match(/\be_[0-9a-f]{20}\b/g) ?? [];
const articles = (out: string) => out.match(/\ba_[0-9a-f]{20}\b/g) ?? [];

test(
  'show says what each article calls somebody, in which office, and why they are one',
  () =>
    withArticles(async (ask) => {
      const { out } = await ask('entities', 'show', 'Eva Lundqvist');
      expect(ids(out)).toHaveLength(1);
      expect(articles(out)).toHaveLength(2);
      expect(out).toMatch(/undated name 0\.9 “Eva Lundqvist” · foreign minister, Denmark\n/);
      expect((await ask('entities', 'show', 'Nobody')).err).toContain('no entity is Nobody');
    }),
  PATIENCE,
);

test(
  'merge makes one of two, survives loading everything into a new graph, and is undone',
  () =>
    withArticles(async (ask, folder) => {
      const before = (await ask('export')).out;
      const [eva] = ids((await ask('entities', 'show', 'Eva Lundqvist')).out) as [string];
      const [minister] = ids((await ask('entities', 'show', 'Lundqvist')).out.replaceAll(eva, '')) as [string];
      expect((await ask('entities', 'merge', eva, minister)).out).toBe('1 article read again\n');
      expect(articles((await ask('entities', 'show', 'Eva Lundqvist')).out)).toHaveLength(3);
      const merged = (await ask('export')).out;

      const decisions = join(folder, 'kept.jsonl');
      await writeFile(decisions, await readFile(join(folder, 'data', 'entities.jsonl'), 'utf8'));
      const files = Object.keys(TEXTS).map((name) => join(folder, name));
      const fresh = ['--data', join(folder, 'fresh')];
      await hearsay([...fresh, 'load', ...files, '--entities', decisions]);
      expect((await hearsay([...fresh, 'export'])).out).toBe(merged);

      expect((await ask('entities', 'undo', minister)).out).toBe('3 articles read again\n');
      expect((await ask('export')).out).toBe(before);
    }),
  PATIENCE,
);

test(
  'split takes somebody for another in the articles named',
  () =>
    withArticles(async (ask) => {
      const shown = (await ask('entities', 'show', 'Eva Lundqvist')).out;
      const [eva] = ids(shown) as [string];
      const singer = articles(shown.split('\n').find((line) => line.includes('a_') && !line.includes('Denmark')) ?? '');
      const { out } = await ask('entities', 'split', eva, ...singer);
      expect(out).toMatch(/^1 article read again\nin them it is e_/);
      const after = (await ask('entities', 'show', 'Eva Lundqvist')).out;
      expect(new Set(ids(after)).size).toBe(2);
      expect(after).toContain(' split 1 ');
    }),
  PATIENCE,
);

test(
  'a decision reads articles again with the knowledge bases that they were loaded with',
  () =>
    inFolder(async (folder) => {
      const base = join(folder, 'people.jsonl');
      await writeFile(base, '{"label": "Person", "name": "Eva Lundqvist", "wikidata": "Q1", "country": "DK"}\n');
      for (const [name, text] of Object.entries(TEXTS)) await writeFile(join(folder, name), text);
      const ask = (...args: string[]) => hearsay(['--data', join(folder, 'data'), ...args]);
      const files = Object.keys(TEXTS).map((name) => join(folder, name));
      expect((await ask('load', ...files, '--entities', base)).code).toBe(0);
      const shown = (await ask('entities', 'show', 'Eva Lundqvist')).out;
      expect(shown).toContain(' knowledge 0.95 ');
      const [eva] = ids(shown) as [string];
      const [minister] = ids((await ask('entities', 'show', 'Lundqvist')).out.replaceAll(eva, '')) as [string];
      await ask('entities', 'merge', minister, eva);
      await ask('entities', 'undo', minister);
      expect((await ask('entities', 'show', 'Eva Lundqvist')).out).toBe(shown);
      await writeFile(base, 'not JSON');
      expect(await ask('load', ...files)).toMatchObject({ code: 2, err: expect.stringContaining('people.jsonl:1') });
    }),
  PATIENCE,
);

test(
  'a merge of two whom a load kept apart, and a split, hold when more articles are known',
  () =>
    inFolder(async (folder) => {
      const ask = (...args: string[]) => hearsay(['--data', join(folder, 'data'), ...args]);
      const load = async (...texts: string[]) => {
        const files = texts.map((text) => join(folder, `${text.length}.txt`));
        await Promise.all(files.map((file, i) => writeFile(file, texts[i] as string)));
        expect((await ask('load', ...files)).code).toBe(0);
      };
      const shown = async () => (await ask('entities', 'show', 'Jean Vasseur')).out;
      await load(
        'French Interior Minister Jean Vasseur warned Denmark. Jean Vasseur left.',
        'Brazilian striker Jean Vasseur told reporters that he would not play.',
      );
      const [first, second] = [...new Set(ids(await shown()))] as [string, string];
      const before = await shown();
      expect(before).toContain(' namesake 0.7 ');
      await ask('entities', 'merge', first, second);
      await load('Jean Vasseur, a Brazilian striker, was hurt on Friday.', 'Brazilian striker Jean Vasseur was sold.');
      expect(new Set(ids(await shown())).size).toBe(1);
      await ask('entities', 'undo', second);
      expect(new Set(ids(await shown())).size).toBe(2);
      const minister = articles((await shown()).split('\n').find((line) => line.includes('France')) ?? '');
      const [was] = ids(
        (await shown())
          .split(minister[0] as string)[0]
          ?.split('\n')
          .at(-2) ?? '',
      );
      expect((await ask('entities', 'split', was as string, ...minister)).code).toBe(0);
      const more = ['spoke', 'slept well', 'ate'].map((did) => `French Interior Minister Jean Vasseur ${did}.`);
      await load(...more);
      const line = (await shown()).split('\n').find((one) => one.includes(minister[0] as string));
      expect(line).toContain(' split 1 ');
    }),
  2 * PATIENCE,
);

test(
  'what cannot be decided is named',
  () =>
    withArticles(async (ask) => {
      const [eva] = ids((await ask('entities', 'show', 'Eva Lundqvist')).out) as [string];
      const [lima] = ids((await ask('entities', 'show', 'Lima')).out) as [string];
      const none = 'e_00000000000000000000';
      expect(await ask('entities', 'merge', eva, none)).toMatchObject({ code: 2, err: expect.stringContaining(none) });
      expect(await ask('entities', 'merge', eva, lima)).toMatchObject({
        code: 2,
        err: expect.stringContaining('Person, Place'),
      });
      expect(await ask('entities', 'undo', eva)).toMatchObject({ code: 2, err: expect.stringContaining(eva) });
    }),
  PATIENCE,
);
