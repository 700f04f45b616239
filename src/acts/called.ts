import type { Reading } from '../quotes/reading.ts';
import { childBy, children, relationOf, xposOf } from '../quotes/tree.ts';
import { directObjects, isPassive, obliquesOf, phraseOf } from './arguments.ts';
import { infinitiveOf } from './clauses.ts';

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

/** "called Smith on Friday", not "called Smith a liar": nothing is said of the object, and no clause hangs on the verb. */
export function isSole(r: Reading, v: number, object: number): boolean {
  const [from, to] = phraseOf(r, object);
  if (r.low[from - 1] === ',') return false;
  if (/^(?:a|an|the|as|by|out|off|up)$/.test(r.low[to] ?? '') || r.tag[to] === 'ADJ' || r.mark[to] === 1) return false;
  // "called X, his rival, a fool", "called X, a clerk, onto the stage"
  if (r.low[to] === ',' && APPENDED.test(r.low[to + 1] ?? '') && infinitiveOf(r, v) < 0) return false;
  return (
    !isNaming(r, v) &&
    obliquesOf(r, v, ONTO).length === 0 &&
    r.tag[object] !== 'NOUN' &&
    childBy(r, v, 'ccomp') < 0 &&
    [...children(r, v)].every((c) => relationOf(r, c) !== 'xcomp' || r.tag[c] === 'VERB')
  );
}

/** "gatherings called X": a participle that says what something is called. */
function isNaming(r: Reading, v: number): boolean {
  const isParticiple = /^VB[ND]$/.test(xposOf(r, v));
  const isAfterNoun =
    /^(?:acl|advcl)/.test(relationOf(r, v)) && [...children(r, v)].every((c) => c > v || r.tag[c] === 'PUNCT');
  return isPassive(r, v) || (isParticiple && isAfterNoun);
}

const APPENDED = /^(?:a|an|the|his|her|its|their|among)$/;
const ONTO = new Set(['onto', 'into', 'to', 'before']);
