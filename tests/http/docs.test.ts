import { readFileSync } from 'node:fs';
import { ACTS } from '../../src/acts/data/acts.ts';
import { actFilters, articleFilters, entityFilters, paging, quoteFilters } from '../../src/http/filters.ts';
import { listQueries } from '../../src/store/queries.ts';

const docs = readFileSync(new URL('../../docs/http.md', import.meta.url), 'utf8');
const rows = new Map(
  [...docs.matchAll(/^\| `(\/\w+)` *\|.*\|(.*)\|$/gm)].map(([, path = '', params = '']) => [
    path,
    [...params.matchAll(/`(\w+)`/g)].map(([, name]) => name),
  ]),
);

test.each([
  ['/acts', actFilters],
  ['/quotes', quoteFilters],
  ['/entities', entityFilters],
  ['/articles', articleFilters],
])('docs/http.md lists the parameters of %s', (path, filters) => {
  expect(rows.get(path)).toEqual(Object.keys(filters));
  for (const name of Object.keys(paging)) expect(docs).toContain(`\`${name}\``);
});

test('docs/http.md asks only queries that there are', () => {
  const names = [...docs.matchAll(/queries\/([a-z-]+)/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(listQueries().map((query) => query.name)).toContain(name);
});

test('docs/http.md names every certainty, and the acts that are mutual', () => {
  const listed = (line: RegExp) => [...(line.exec(docs)?.[1] ?? '').matchAll(/`(\w+)`/g)].map(([, word]) => word);
  expect(listed(/^- `certainty` is (.*?);/m)).toEqual(actFilters.certainty.unwrap().options);
  expect(listed(/^- (.*) are mutual:/m)).toEqual(ACTS.filter((act) => act.symmetric).map((act) => act.type));
});
