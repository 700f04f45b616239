import type { Reading } from '../quotes/reading.ts';
import { childBy, children, relationOf, xposOf } from '../quotes/tree.ts';
import { directObjects, isPassive, obliquesOf, phraseOf, subjectAt } from './arguments.ts';
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
    !obliquesOf(r, v, ON).some((i) => /^(?:it|this|that)$/.test(r.low[i] as string)) &&
    r.tag[object] !== 'NOUN' &&
    childBy(r, v, 'ccomp') < 0 &&
    [...children(r, v)].every((c) => relationOf(r, c) !== 'xcomp' || r.tag[c] === 'VERB')
  );
}

/** "gatherings called X", "a plan that they call X": what something is called. */
function isNaming(r: Reading, v: number): boolean {
  if (isOfWhatIsCalled(r, v)) return true;
  const isParticiple = /^VB[ND]$/.test(xposOf(r, v));
  const isAfterNoun =
    /^(?:acl|advcl)/.test(relationOf(r, v)) && [...children(r, v)].every((c) => c > v || r.tag[c] === 'PUNCT');
  return isPassive(r, v) || (isParticiple && isAfterNoun);
}

/** "a plan | they call X": the noun of a relative clause with a subject of its own is an object, and so X is its name. */
function isOfWhatIsCalled(r: Reading, v: number): boolean {
  const noun = r.analysis.head[v] as number;
  if (relationOf(r, v) !== 'acl:relcl' || r.chunks[r.chunkOf[noun] as number]?.kind === 'time') return false;
  const isAdverb = [...children(r, v)].some((c) => /^(?:when|where|why)$/.test(r.low[c] as string));
  const subject = subjectAt(r, v);
  return subject >= 0 && !isAdverb && !/^(?:who|that|which)$/.test(r.low[subject] as string);
}

const APPENDED = /^(?:a|an|the|his|her|its|their|among)$/;
/** "called X on it": took to task. */
const ON = new Set(['on']);
const ONTO = new Set(['onto', 'into', 'to', 'before']);
