import type { Reading } from '../quotes/reading.ts';
import { childBy, relationOf } from '../quotes/tree.ts';
import { directObjects, isPassive } from './arguments.ts';

const MAX_LOOK = 8;

/**
 * Whom the verb at token `v` is done to, if one of these words is said of them: called | X | a liar, X was called | unfit.
 * By the order of words, as the trees of such clauses differ.
 */
export function calledBy(r: Reading, v: number, words: ReadonlySet<string>): number[] {
  const chunk = r.chunks[(r.chunkOf[v] as number) + 1];
  if (isPassive(r, v)) return isSaid(r, v + 1, words) ? directObjects(r, v) : [];
  const whom = childBy(r, v, 'obj');
  if (relationOf(r, v) === 'acl:relcl' && whom >= 0 && whom < v && /^(?:who|whom)$/.test(r.low[whom] as string))
    return isSaid(r, v + 1, words) ? [r.analysis.head[v] as number] : [];
  const isObject = chunk?.kind === 'noun' && chunk.from === v + 1;
  return isObject && isSaid(r, chunk.to, words) ? [chunk.head] : [];
}

function isSaid(r: Reading, from: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < Math.min(r.low.length, from + MAX_LOOK); i++) {
    if (words.has(r.analysis.lemma[i] as string) || words.has(r.low[i] as string)) return true;
    if (!isPredicate(r, i)) return false;
  }
  return false;
}

/** Words that stand before what somebody is called: an article, an adverb, an adjective, a quotation mark. */
function isPredicate(r: Reading, i: number): boolean {
  return /^(?:DET|ADV|ADJ|NOUN|PROPN|PRON)$/.test(r.tag[i] as string) || r.mark[i] !== 0 || r.low[i] === 'and';
}
