import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Article } from '../../src/loaders/article.ts';
import { MAX_BYTES } from '../../src/loaders/file.ts';
import { articlesFromJsonLines } from '../../src/loaders/jsonl.ts';
import { type Problem, readArticles } from '../../src/loaders/read.ts';
import { articleFromText } from '../../src/loaders/text.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-loaders-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function all(articles: (onProblem: (p: Problem) => void) => AsyncIterable<Article>) {
  const problems: Problem[] = [];
  const out: Article[] = [];
  for await (const article of articles((p) => problems.push(p))) out.push(article);
  return { articles: out, problems };
}
const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
const load = (...paths: string[]) =>
  all((onProblem) =>
    readArticles(
      paths.map((path) => join(folder, path)),
      onProblem,
    ),
  );

describe('articleFromText', () => {
  it('gives the same words one id, however they are spaced or composed', () => {
    const id = articleFromText('The café closed.\n\nThe end.').id;
    expect(id).toMatch(/^a_[0-9a-f]+$/);
    expect(articleFromText('The cafe\u0301 closed. The  end. ').id).toBe(id);
    expect(articleFromText('The café opened. The end.').id).not.toBe(id);
  });

  it('keeps the text and knows nothing that it was not told', () => {
    expect(articleFromText('  Il a dit non. ')).toMatchObject({
      text: '  Il a dit non. ',
      outlet: null,
      publishedAt: null,
      url: null,
    });
  });
});

describe('readArticles', () => {
  it('reads the text files of a folder in order, with what is known of them', async () => {
    await put('b.txt', 'Second.');
    await put('a.txt', '\uFEFFFirst.');
    await put('notes.md', 'Not an article.');
    await put(
      'articles.json',
      JSON.stringify([{ file: 'b.txt', outlet: 'Radio Nord', publishedAt: '2023-03-03', headline: null }]),
    );
    const { articles, problems } = await load('.');
    expect(problems).toEqual([]);
    expect(articles.map((a) => [a.text, a.outlet, a.publishedAt])).toEqual([
      ['First.', null, null],
      ['Second.', 'Radio Nord', '2023-03-03'],
    ]);
    expect(articles[0]?.source).toBe(join(folder, 'a.txt'));
  });

  it('names each file that cannot be used and goes on', async () => {
    await put('bad.txt', new Uint8Array([0x48, 0xff, 0x69]));
    await put('empty.txt', ' \n');
    await put('huge.txt', 'a'.repeat(MAX_BYTES + 1));
    await mkdir(join(folder, 'dir.txt'));
    await put('good.txt', 'Good.');
    const { articles, problems } = await load('.', 'missing.txt');
    expect(articles.map((a) => a.text)).toEqual(['Good.']);
    expect(problems.map(({ path, message }) => [path.slice(folder.length + 1), message])).toEqual([
      ['bad.txt', 'not UTF-8'],
      ['dir.txt', 'not a regular file'],
      ['empty.txt', 'empty'],
      ['huge.txt', 'larger than 5 MB'],
      ['missing.txt', 'no such file or folder'],
    ]);
  });

  it('says where articles.json is wrong and reads the texts without it', async () => {
    await put('a.txt', 'First.');
    await put('articles.json', JSON.stringify([{ file: 'a.txt', publishedAt: 'last Tuesday' }]));
    const { articles, problems } = await load('a.txt');
    expect(articles).toHaveLength(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path).toMatch(/articles\.json$/);
    expect(problems[0]?.message).toContain('0.publishedAt');
  });
});

const NEWLINE = Buffer.from('\n');

describe('articlesFromJsonLines', () => {
  const read = (lines: (string | Uint8Array)[]) =>
    all((onProblem) =>
      articlesFromJsonLines(Readable.from(lines.flatMap((l) => [Buffer.from(l), NEWLINE])), onProblem),
    );

  it('reads a line an article', async () => {
    const { articles } = await read([
      '{"id": 7, "text": "One.", "outlet": "Radio Nord", "extra": true}',
      '',
      '{"id": "b", "text": "Two."}',
    ]);
    expect(articles.map((a) => [a.source, a.text, a.outlet])).toEqual([
      ['7', 'One.', 'Radio Nord'],
      ['b', 'Two.', null],
    ]);
  });

  it('names each line that cannot be used and goes on', async () => {
    const { articles, problems } = await read([
      '{"id": "a"',
      '{"id": "b"}',
      '{"id": "c", "text": " "}',
      '{"id": "d", "text": "Four."}',
    ]);
    expect(articles.map((a) => a.source)).toEqual(['d']);
    expect(problems.map((p) => p.path)).toEqual(['line 1', 'line 2', 'line 3']);
    expect(problems[1]?.message).toContain('text');
  });

  it('never reads another encoding as if it were UTF-8', async () => {
    const { articles, problems } = await read([
      Buffer.from('{"id":1,"text":"He said: \x93No.\x94"}', 'latin1'),
      Buffer.from('{"id":2,"text":"He said no."}', 'utf16le'),
      '{"id":3,"text":"He said \\ud800 no."}',
      '{"id":4,"text":"One line\u2028of JSON."}\r',
    ]);
    expect(articles.map((article) => article.source)).toEqual(['4']);
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'line 1: not UTF-8',
      'line 2: not UTF-8 text (it holds zero bytes)',
      'line 3: article "3" holds half characters',
    ]);
  });

  it('passes over a line that is too large without keeping it', async () => {
    const megabyte = Buffer.alloc(2 ** 20, 'a');
    const before = process.memoryUsage().rss;
    const { articles, problems } = await all((onProblem) =>
      articlesFromJsonLines(
        Readable.from(
          (function* () {
            for (let i = 0; i < 300; i++) yield megabyte;
            yield Buffer.from('\n{"id":"next","text":"She said yes."}');
          })(),
        ),
        onProblem,
      ),
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20);
    expect(problems).toEqual([{ path: 'line 1', message: 'larger than 5 MB' }]);
    expect(articles.map((article) => article.source)).toEqual(['next']);
  });
});

describe('articles.json', () => {
  it('may open with a byte order mark', async () => {
    await put('a.txt', 'He said no.');
    await put('articles.json', '\uFEFF[{"file":"a.txt","headline":"No"}]');
    const { articles, problems } = await load('.');
    expect(problems).toEqual([]);
    expect(articles[0]?.headline).toBe('No');
  });

  it.each([
    ['a file that is not there', '[{"file":"b.txt"}]', 'there is no "b.txt" beside it'],
    ['a file twice', '[{"file":"a.txt"},{"file":"a.txt"}]', '"a.txt" comes twice; the first is used'],
    ['a date that is none', '[{"file":"a.txt","publishedAt":"yesterday"}]', '0.publishedAt: write it as 2022-02-15'],
    ['an address that runs code', '[{"file":"a.txt","url":"javascript:alert(1)"}]', '0.url: '],
    ['bytes that are not UTF-8', Buffer.from('[{"file":"a.txt","outlet":"Caf\xe9"}]', 'latin1'), 'not UTF-8'],
  ])('naming %s is reported, and the articles are read', async (_, content, message) => {
    await put('a.txt', 'He said no.');
    await put('articles.json', content);
    const { articles, problems } = await load('.');
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([{ path: join(folder, 'articles.json'), message: expect.stringContaining(message) }]);
  });

  it('that is no regular file is not opened', async () => {
    await put('a.txt', 'He said no.');
    await symlink('/dev/zero', join(folder, 'articles.json'));
    expect((await load('.')).problems.map((problem) => problem.message)).toEqual(['not a regular file']);
  });
});

it('text in UTF-16 is refused, with a byte order mark or without', async () => {
  await put('a.txt', Buffer.from('He said no.', 'utf16le'));
  await put('b.txt', Buffer.from('\uFEFFHe said no.', 'utf16le'));
  const { articles, problems } = await load('.');
  expect(articles).toEqual([]);
  expect(problems).toHaveLength(2);
});
