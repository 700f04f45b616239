import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const src = join(import.meta.dirname, '..', 'src');

/** The rooms in the order data flows through them: each may use what stands before it, never what comes after. */
const WAY = [
  'errors.ts',
  'id.ts',
  'loaders',
  'language',
  'quotes',
  'entities',
  'acts',
  'extract.ts',
  'graph',
  'store',
  'http',
  'cli',
];

/** Rooms that stand beside the way and what each may use. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'index.ts': WAY,
  page: ['http'],
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ts$/.test(name));

describe('imports run one way', () => {
  test.each(files)('src/%s uses only rooms before its own', (file) => {
    const room = roomOf(file);
    const allowed = BESIDE[room] ?? WAY.slice(0, WAY.indexOf(room) + 1);
    expect([...WAY, ...Object.keys(BESIDE)]).toContain(room);
    for (const target of importsOf(file)) expect([room, ...allowed]).toContain(roomOf(target));
  });
});

test('store/embedded alone knows the engine', () => {
  const users = files.filter((file) => /from ['"]@grafeo-db/.test(readFileSync(join(src, file), 'utf8')));
  expect(users.length).toBeGreaterThan(0);
  for (const file of users) expect(file.split(sep).slice(0, 2)).toEqual(['store', 'embedded']);
});

function roomOf(file: string): string {
  return file.split(sep)[0] as string;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(
    (match) => match[1] as string,
  );
  return specifiers.map((specifier) => relative(src, resolve(src, dirname(file), specifier)));
}
