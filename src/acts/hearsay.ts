import { HEARSAY_ADVERBS } from '../quotes/data/reporting.ts';
import type { Reading } from '../quotes/reading.ts';
import { childBy, children, relationOf } from '../quotes/tree.ts';
import { subjectAt } from './arguments.ts';
import { governorOf, isHearsay } from './stated.ts';

/** Whether the text only has heard what the verb at `v` tells. */
export function isHeard(r: Reading, v: number): boolean {
  for (const k of children(r, v)) if (HEARSAY_ADVERBS.has(r.low[k] as string) || r.low[k] === 'supposedly') return true;
  return isAccordingToRumour(r, v) || isImpersonal(r, v);
}

/** "it is said that X met Y", "it appears X met Y", "looks like X met Y". */
function isImpersonal(r: Reading, v: number): boolean {
  const governor = r.analysis.head[v] as number;
  if (governor < 0 || !/^(?:ccomp|csubj|csubj:pass|parataxis|advcl)$/.test(relationOf(r, v))) return false;
  const subject = r.low[subjectAt(r, governor)] ?? 'it';
  if (subject !== 'it') return false;
  if (isHearsay(r, governorOf(r, v)) && (relationOf(r, v) !== 'advcl' || childBy(r, v, 'mark') < 0)) return true;
  const mark = r.low[childBy(r, v, 'mark')] ?? 'that';
  return /^(?:look|seem|appear|sound)$/.test(r.analysis.lemma[governor] as string) && /^(?:that|like|as)$/.test(mark);
}

/** "according to unconfirmed reports", "rumor has it". */
function isAccordingToRumour(r: Reading, v: number): boolean {
  for (const c of children(r, v))
    if (
      relationOf(r, c) === 'obl' &&
      RUMOURS.has(r.analysis.lemma[c] as string) &&
      r.low[r.tree.left[c] as number] === 'according'
    )
      return true;
  return false;
}

const RUMOURS = new Set(['report', 'rumor', 'rumour', 'speculation', 'gossip']);
