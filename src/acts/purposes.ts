import type { Reading } from '../quotes/reading.ts';
import { childBy, children, relationOf } from '../quotes/tree.ts';
import { objectsOf, obliquesOf, ownerAt, subjectAt } from './arguments.ts';
import { whoAt } from './behind.ts';
import { contentOf } from './clauses.ts';
import { ACTS_OF_VERB } from './data/acts.ts';
import { lemmaAt } from './lemma.ts';

const FROM_BY = new Set(['from', 'by']);
const OF_FROM_BY = new Set(['of', 'from', 'by']);
const DEMANDING = new Set(['demand', 'call-for', 'seek', 'urge']);
const DEMANDS = new Set(['demand', 'call']);
const PROTESTING = new Set(['protest', 'oppose', 'denounce', 'condemn', 'reject']);
/** Nouns for being against what stands after "at", "against" or "of". */
const OUTCRY = new Set(['protest', 'defiance', 'disapproval', 'opposition', 'anger', 'outrage', 'objection']);
const IN = new Set(['in']);
const AT = new Set(['at', 'against', 'of', 'over', 'to', 'for', 'with']);

/** "to demand the resignation of X", "in protest against X's visit": of whom something is demanded, or whom it is against. */
export function purposesOf(r: Reading, v: number): number[] {
  const tops = [v, ...objectsOf(r, v)];
  const clauses = tops
    .flatMap((top) => [...children(r, top)])
    .filter((c) => c > v && /^(?:advcl|xcomp|acl|conj)$/.test(relationOf(r, c)) && r.tag[c] === 'VERB');
  const outcries = [...obliquesOf(r, v, IN), ...clauses.flatMap((c) => objectsOf(r, c))].filter((n) =>
    OUTCRY.has(r.analysis.lemma[n] as string),
  );
  return [...clauses.flatMap((c) => demandedBy(r, c)), ...outcries.flatMap((n) => against(r, v, n).slice(0, 1))]
    .flatMap((head) => whoAt(r, head))
    .slice(0, 1);
}

/** What an outcry is against, whether the tree hangs it on the noun or on the verb. */
function against(r: Reading, v: number, outcry: number): number[] {
  return [...obliquesOf(r, outcry, AT), ...obliquesOf(r, v, AT).filter((i) => i > outcry)];
}

/** "demand the resignation of X", "press their demands for freedom from X", "protest against X". */
function demandedBy(r: Reading, v: number): number[] {
  if (PROTESTING.has(lemmaAt(r, v))) return [...objectsOf(r, v), ...obliquesOf(r, v, AT)].slice(0, 1);
  const objects = objectsOf(r, v);
  if (!DEMANDING.has(lemmaAt(r, v)) && !isOneOfAny(r, objects, DEMANDS)) return [];
  const subject = subjectAt(r, contentOf(r, v));
  if (subject >= 0) return [subject];
  return objects
    .flatMap((o) => [...obliquesOf(r, o, OF_FROM_BY), ...[ownerAt(r, o)].filter((k) => k >= 0)])
    .concat(obliquesOf(r, v, FROM_BY));
}

function isOneOfAny(r: Reading, heads: readonly number[], nouns: ReadonlySet<string>): boolean {
  return heads.some((head) => nouns.has(r.analysis.lemma[head] as string));
}

/** "into whether X did it", "whether X's firm did it": whose doing is asked about. */
export function askedAbout(r: Reading, top: number): number[] {
  // The tree may hang the clause on what the noun belongs to: led to an inquiry | into whether X did it.
  const around = r.tag[top] === 'NOUN' ? [...children(r, r.analysis.head[top] as number)] : [];
  return [...[...children(r, top)].filter((c) => c > top), ...around.filter((c) => r.tree.left[c] === top + 1)]
    .filter((c) => hasMark(r, c, WHETHER))
    .map((c) => childBy(r, c, 'nsubj'))
    .filter((subject) => subject >= 0)
    .flatMap((subject) => whoAt(r, subject));
}

const WHETHER = new Set(['whether', 'if']);

/** "accusations that X did it": X, not whoever a relative clause says denied them. */
export function accusedIn(r: Reading, n: number): number[] {
  return [...children(r, n)]
    .filter((c) => c > n && /^(?:acl|acl:relcl|ccomp)$/.test(relationOf(r, c)))
    .filter((c) => {
      const isOfThing = [...children(r, c)].some((k) => k > c && relationOf(r, k) === 'obj');
      return isOfThing || (hasMark(r, c, THAT) && !isDenial(r, c));
    })
    .map((c) => subjectAt(r, c))
    .filter((subject) => subject >= 0 && r.tag[subject] !== 'PRON')
    .flatMap((subject) => whoAt(r, subject));
}

const THAT = new Set(['that']);

/** "accusations that X denied": of "that", whatever the tree takes it for. */
function isDenial(r: Reading, v: number): boolean {
  return (ACTS_OF_VERB.get(lemmaAt(r, v)) ?? []).some(({ act }) => act.type === 'DENIED');
}

function hasMark(r: Reading, c: number, words: ReadonlySet<string>): boolean {
  return [...children(r, c)].some((k) => relationOf(r, k) === 'mark' && words.has(r.low[k] as string));
}
