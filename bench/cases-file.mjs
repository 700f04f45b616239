// Where the constructed cases stand.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarked } from './marked.mjs';

const quotes = join(import.meta.dirname, '..', 'tests', 'quotes');

/** The texts of the cases known to fail, as a JSON array. */
export const FAILING = join(quotes, 'failing-cases.json');

/**
 * Every phenomenon with its cases; `also` is what judge is to look at besides.
 * @returns {{ phenomenon: string, also: string[], cases: { text: string, quotes: import('./marked.mjs').Expected[] }[] }[]}
 */
export function readCases() {
  const folder = join(quotes, 'cases');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { phenomenon, also = [], cases } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return { phenomenon, also, cases: cases.map(readMarked) };
    });
}
