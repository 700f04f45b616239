import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hearsay, inFolder, root, start } from './hearsay.ts';

const seeds = join(root, 'seeds');
let data: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'hearsay-'));
  const { code, out, err } = await hearsay(['--data', data, 'load', seeds]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^3 articles → \d+ people, organisations and places, \d+ quotes, \d+ acts\n$/);
});

afterAll(() => rm(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

const onSeeds = (args: string[], input = '') => hearsay(['--data', data, ...args], { input });

describe('load', () => {
  test('a second time changes nothing and says so', async () => {
    const before = await onSeeds(['export']);
    expect((await onSeeds(['load', seeds])).out).toBe('Nothing new: 3 articles already in the graph.\n');
    expect((await onSeeds(['export'])).out).toBe(before.out);
  });

  test('a file that cannot be used is named and the others are loaded', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'bad.txt'), Buffer.from([0x54, 0xc3, 0x28, 0x81]));
      await writeFile(join(folder, 'empty.txt'), '');
      await writeFile(
        join(folder, 'good.txt'),
        'The mayor of Springfield said on Monday that the bridge would open in May.',
      );
      const { code, out, err } = await hearsay(['--data', join(folder, 'data'), 'load', folder]);
      expect(code).toBe(2);
      expect(out).toMatch(/^1 article →/);
      expect(err).toMatch(/bad\.txt: .*UTF-8/);
      expect(err).toMatch(/empty\.txt: /);
    }));

  test('an article in another language is named, and kept with its language but without quotes', () =>
    inFolder(async (folder) => {
      await writeFile(
        join(folder, 'ua.txt'),
        'Міністр заявив у вівторок, що країна готова до всього. «Ми захистимо свою землю», — сказав він.',
      );
      await writeFile(join(folder, 'us.txt'), 'The mayor of Springfield said that the bridge would open in May.');
      const run = (...args: string[]) => hearsay(['--data', join(folder, 'data'), ...args]);
      const { code, out, err } = await run('load', folder);
      expect(code).toBe(2);
      expect(out).toMatch(/^2 articles → .* 1 quote,/);
      expect(err).toMatch(/ua\.txt: is in Ukrainian/);
      expect(err).not.toContain('us.txt');
      const articles =
        'MATCH (a:Article) OPTIONAL MATCH (q:Quote)-[:IN]->(a) RETURN a.language AS l, count(q) AS n ORDER BY l';
      expect((await run('query', articles)).out).toMatch(/en +│ 1 [\s\S]*uk +│ 0 /);
      expect((await run('load', folder)).code).toBe(2);
    }));

  test('a path that is not there is one line and exit code 2', async () => {
    const { code, err } = await onSeeds(['load', '/no/such/folder']);
    expect(code).toBe(2);
    expect(err).toMatch(/^hearsay: \/no\/such\/folder: /);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('a folder that cannot be written is one line and exit code 1', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'file');
      await writeFile(file, '');
      const { code, err } = await hearsay(['--data', join(file, 'data'), 'load', seeds]);
      expect(code).toBe(1);
      expect(err).toMatch(/^hearsay: .*file.data.*\n$/);
    }));

  test('a read-only folder is one line and exit code 1', () =>
    inFolder(async (folder) => {
      await chmod(folder, 0o500);
      // Nothing keeps root from writing to a folder but a file system that takes none.
      const data = process.getuid?.() === 0 ? '/sys/hearsay' : join(folder, 'data');
      const { code, err } = await hearsay(['--data', data, 'load', seeds]);
      await chmod(folder, 0o700);
      expect(code).toBe(1);
      expect(err).toMatch(new RegExp(`^hearsay: ${data}.*\n$`));
    }));
});

describe('extract', () => {
  test('prints a line an article whose offsets slice the text', async () => {
    const { code, out } = await hearsay(['extract', seeds]);
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((l) => l.id)).toEqual(['000', '001', '002'].map((n) => expect.stringContaining(`${n}_`)));
    for (const { text, acts, entities } of lines) {
      for (const act of acts) expect(text.slice(act.start, act.end)).toContain(text.slice(...act.words));
      const ids = entities.map((e: { id: string }) => e.id);
      for (const act of acts) expect(ids).toEqual(expect.arrayContaining([act.from, act.to]));
    }
  });

  test('reads JSON Lines from standard input and keeps their ids', async () => {
    const input = `${JSON.stringify({ id: 'wire-7', text: 'Ana Torres said the bridge was safe.' })}\n`;
    const { code, out } = await hearsay(['extract', '--jsonl'], { input });
    expect(code).toBe(0);
    expect(JSON.parse(out).id).toBe('wire-7');
  });

  test('prints the same dates in every zone of the world, whatever its clock says', async () => {
    const zones = ['Pacific/Auckland', 'America/Los_Angeles'];
    const publishedAt = '2022-02-15T23:30:00-05:00';
    const text = 'Ana Torres warned last night that it was over. Ben Okafor said in early March that it was not.';
    const input = `${JSON.stringify({ id: 'wire-7', text, publishedAt })}\n`;
    const runs = zones.map((TZ) => hearsay(['extract', '--jsonl'], { input, env: { TZ } }));
    const [east, west] = await Promise.all(runs);
    expect(east?.out).toBe(west?.out);
    const { quotes } = JSON.parse(east?.out ?? '');
    expect(quotes.map((q: { date: string; precision: string }) => [q.date, q.precision])).toEqual([
      ['2022-02-14', 'day'],
      ['2021-03-01', 'month'],
    ]);
  });

  test('a broken JSON line is named by its number and the others are read', async () => {
    const input = `{"id": "a", "text": "One said no."}\n{oops\n{"id": "b", "text": "Two said yes."}\n`;
    const { code, out, err } = await hearsay(['extract', '--jsonl'], { input });
    expect(code).toBe(2);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'b']);
    expect(err).toMatch(/^hearsay: line 2: /);
  });

  test('what is in another language is a line without quotes, named on stderr', async () => {
    const text = 'Der Außenminister sagte am Montag, die Gespräche würden in der kommenden Woche fortgesetzt.';
    const { code, out, err } = await hearsay(['extract', '--jsonl'], {
      input: `${JSON.stringify({ id: 'de-1', text })}\n`,
    });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ id: 'de-1', language: 'de', text, entities: [], quotes: [], acts: [] });
    expect(err).toMatch(/^hearsay: de-1: is in German/);
  });

  test('--code-points counts an emoji as one', async () => {
    const text = '😀 Ana Torres said on Monday that the bridge was safe.';
    const input = `${JSON.stringify({ id: 'e', text })}\n`;
    const [units, points] = await Promise.all([
      hearsay(['extract', '--jsonl'], { input }),
      hearsay(['extract', '--jsonl', '--code-points'], { input }),
    ]);
    const start = (run: { out: string }) => JSON.parse(run.out).quotes[0].content[0][0];
    expect(start(points)).toBe(start(units) - 1);
    expect([...text].slice(start(points)).join('')).toBe(text.slice(start(units)));
  });
});

describe('query', () => {
  test('Cypher of one’s own answers as a table', async () => {
    const { out } = await onSeeds(['query', "MATCH (:Person {name:'Sergey Lavrov'})<-[r]-(p) RETURN p.name, type(r)"]);
    expect(out).toMatch(/Antony Blinken +│ SPOKE_WITH/);
    expect(out).toMatch(/\d+ rows\n$/);
  });

  test('--list names every query with its question', async () => {
    const { out } = await onSeeds(['query', '--list']);
    expect(out.split('\n').filter((line) => /^\S/.test(line)).length).toBeGreaterThanOrEqual(12);
  });

  test('an unknown name offers the ones that are near', async () => {
    const { code, err } = await onSeeds(['query', 'spoke-wth']);
    expect(code).toBe(2);
    expect(err).toMatch(/spoke-with/);
  });

  test('writing is refused and changes nothing', async () => {
    const { code, err } = await onSeeds(['query', 'MATCH (n) DETACH DELETE n']);
    expect(code).toBe(2);
    expect(err).toMatch(/^hearsay: /);
    expect((await onSeeds(['query', 'MATCH (a:Article) RETURN count(a) AS n', '--format', 'json'])).out).toMatch(
      /\[\s*3\s*\]/,
    );
  });

  test('a form of answer that there is not is a wrong command line', async () => {
    const { code, err } = await onSeeds(['query', 'RETURN 1', '--format', 'xml']);
    expect(code).toBe(1);
    expect(err).toMatch(/Allowed choices are table, json/);
    expect(err).toMatch(/--help/);
  });

  test('an address of Neo4j that is none is one line', async () => {
    const { code, err } = await hearsay(['query', 'RETURN 1'], { env: { NEO4J_URI: 'localhost:7687' } });
    expect(code).toBe(3);
    expect(err).toMatch(/^hearsay: NEO4J_URI=localhost:7687: .*\n$/);
  });

  test('a slip in the Cypher is one line that says where', async () => {
    const { code, err } = await onSeeds(['query', 'MATCH (n RETURN n']);
    expect(code).toBe(2);
    expect(err).toMatch(/^hearsay: syntax error: .* at line 1, column \d+\n$/);
  });
});

describe('console', () => {
  const { status } = spawnSync('script', ['--version']);
  (status === 0 ? test : test.skip)('Ctrl-C clears what is typed and stays', async () => {
    const program = `"${process.execPath}" "${join(root, 'dist/cli/main.js')}" --data "${data}" console`;
    const { NEO4J_URI: _, ...env } = process.env;
    const terminal = spawn('script', ['-qec', program, '/dev/null'], { cwd: root, env });
    let out = '';
    const until = async (sign: RegExp) => {
      while (!sign.test(out)) {
        const [chunk] = (await once(terminal.stdout, 'data')) as [Buffer];
        out += chunk;
      }
    };
    await until(/hearsay> /);
    terminal.stdin.write('RETURN 1 AS gone\rRETURN half');
    await until(/half/);
    terminal.stdin.write('\x03');
    await until(/\^C/);
    terminal.stdin.write('RETURN 2 AS kept;\r');
    await until(/kept[^;]*1 row/);
    terminal.stdin.write('\x04');
    const [code] = await once(terminal, 'exit');
    expect(code).toBe(0);
    expect(out).not.toMatch(/syntax error/);
  });

  test('answers several queries from a pipe, the last without an end', async () => {
    const { code, out } = await onSeeds(
      ['console'],
      "MATCH (a:Article) RETURN count(a) AS articles;\nMATCH (:Person {name:'Sergey Lavrov'})<-[r]-(p)\nRETURN p.name, type(r)",
    );
    expect(code).toBe(0);
    expect(out).toMatch(/articles/);
    expect(out).toMatch(/Antony Blinken/);
  });

  test('goes on after an error', async () => {
    const { code, out } = await onSeeds(['console'], 'MATCH (n RETURN n;\nRETURN 7 AS seven;\n');
    expect(out).toMatch(/seven/);
    expect(code).toBe(2);
  });

  test(':help, :schema, :queries and :connect answer', async () => {
    const { out } = await onSeeds(['console'], ':help\n:schema\n:queries\n:connect\n:quit\n');
    expect(out).toMatch(/A query ends with/);
    expect(out).toMatch(/WARNED/);
    expect(out).toMatch(/spoke-with/);
    expect(out).toMatch(/cypher-shell -a bolt:\/\/127\.0\.0\.1:\d+/);
  });
});

describe('export', () => {
  (existsSync('/dev/full') ? test : test.skip)('onto a full disk is one line and exit code 1', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [join(root, 'dist/cli/main.js'), '--data', data, 'export'], {
      stdio: ['ignore', full, 'pipe'],
      env: { ...process.env, NEO4J_URI: '' },
    });
    closeSync(full);
    let err = '';
    child.stderr?.on('data', (chunk) => {
      err += chunk;
    });
    expect((await once(child, 'close'))[0]).toBe(1);
    expect(err).toMatch(/^hearsay: standard output: ENOSPC.*\n$/);
  });

  test('json holds every node and edge, sorted', async () => {
    const { nodes, edges } = JSON.parse((await onSeeds(['export', '--format', 'json'])).out);
    const ids = nodes.map((n: { id: string }) => n.id);
    expect(ids).toEqual([...ids].sort());
    expect(edges.length).toBeGreaterThan(nodes.length);
  });

  test('gexf is what Gephi opens', async () => {
    const { out } = await onSeeds(['export', '--format', 'gexf']);
    expect(out).toMatch(/^<\?xml[\s\S]*<gexf /);
    expect(out).toMatch(/label="WARNED"/);
  });
});

describe('serve', () => {
  test('a port in use is one line and exit code 1', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const { code, err } = await onSeeds(['serve', '--port', String(port)]);
    taken.close();
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^hearsay: port ${port} is in use.*\n$`));
  });

  test('says where it is, answers, and ends at a signal', async () => {
    const child = start(['--data', data, 'serve', '--port', '0', '--load', seeds]);
    let out = '';
    for await (const chunk of child.stdout) {
      out += chunk;
      if (out.includes('http://')) break;
    }
    expect(out).toMatch(/^Nothing new: 3 articles/);
    const answer = await fetch(`${out.match(/http:\S+/)?.[0]}/acts?type=WARNED`);
    expect(JSON.stringify(await answer.json())).toContain('Russia has warned the United States');
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  });
});

test('--help tells every command and the exit codes', async () => {
  const { code, out } = await hearsay(['--help']);
  expect(code).toBe(0);
  for (const word of ['load', 'extract', 'serve', 'query', 'console', 'export', 'Exit codes'])
    expect(out).toContain(word);
});

test.each(['load', 'extract', 'serve', 'query', 'console', 'export'])('%s --help describes it', async (command) => {
  const { code, out } = await hearsay([command, '--help']);
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`^Usage: hearsay ${command}`));
});
