import { readFileSync } from 'node:fs';
import { ACTS } from '../../src/acts/data/acts.ts';
import { EVIDENCE, LABELS } from '../../src/graph/graph.ts';

const docs = readFileSync(new URL('../../docs/graph.md', import.meta.url), 'utf8');
/** The types in a row of the table of acts, and whether each is marked as mutual. */
const row = (name: string) => {
  const [, cell = ''] = new RegExp(`^\\| ${name} \\|(.*)\\|$`, 'm').exec(docs) ?? [];
  return [...cell.matchAll(/`(\w+)`( =)?/g)].map(([, type, mutual]) => ({ type, symmetric: mutual !== undefined }));
};

test('docs/graph.md has every type of act, says which are deeds and which are mutual', () => {
  const known = (deed: boolean) =>
    ACTS.filter((act) => act.deed === deed).map(({ type, symmetric }) => ({ type, symmetric }));
  expect(row('deeds')).toEqual(known(true));
  expect([...row('talk'), ...row('speech'), ...row('ties')]).toEqual(known(false));
});

test('docs/graph.md has every label and every edge of who said it', () => {
  for (const name of [...LABELS, ...EVIDENCE]) expect(docs).toMatch(new RegExp(`[\`:]${name}[\`\\] ]`));
});
