import type { Analysis } from '../language/analysis.ts';
import type { Quotation } from './quotation.ts';

/** Finds every piece of reported speech, in order of its content's start, an outer one before those inside it. */
export function findQuotes(analysis: Analysis): readonly Quotation[] {
  throw new Error(`not built yet: ${analysis.text.length}`);
}
