// Where the constructed cases stand.
import { join } from 'node:path';
import { readMarked } from './marked.mjs';
import { readCaseFiles } from './marks.mjs';

const quotes = join(import.meta.dirname, '..', 'tests', 'quotes');

/** The texts of the cases known to fail, as a JSON array. */
export const FAILING = join(quotes, 'failing-cases.json');

/**
 * Every phenomenon with its cases; `also` is what judge is to look at besides.
 * @returns {{ phenomenon: string, also: string[], cases: { text: string, quotes: import('./marked.mjs').Expected[] }[] }[]}
 */
export function readCases() {
  return readCaseFiles(join(quotes, 'cases')).map(({ phenomenon, also = [], cases }) => {
    return { phenomenon, also, cases: cases.map(readMarked) };
  });
}
