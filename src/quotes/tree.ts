import { type Analysis, RELATIONS, type Relation, XPOS, type Xpos } from '../language/analysis.ts';
import type { Range } from './content.ts';
import type { Words } from './words.ts';

/** The trees of an article's sentences: what hangs on each token, and how far that reaches. */
export interface Tree {
  /** First token of what hangs on each token, itself among it, and one past the last. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Leftmost token that depends on each token, or -1. */
  readonly first: Int32Array;
  /** Next token to the right that depends on the same head, or -1. */
  readonly next: Int32Array;
}

/** Reads the trees of an analysis. Linear in the number of tokens. */
export function readTree({ head }: Analysis): Tree {
  const n = head.length;
  const left = Int32Array.from(head, (_, i) => i);
  const right = Int32Array.from(head, (_, i) => i + 1);
  const first = new Int32Array(n).fill(-1);
  const next = new Int32Array(n).fill(-1);
  for (let i = n - 1; i >= 0; i--) {
    const h = head[i] as number;
    if (h < 0) continue;
    next[i] = first[h] as number;
    first[h] = i;
  }
  for (const i of leavesFirst(head)) {
    const h = head[i] as number;
    if (h < 0) continue;
    left[h] = Math.min(left[h] as number, left[i] as number);
    right[h] = Math.max(right[h] as number, right[i] as number);
  }
  return { left, right, first, next };
}

/** The tokens in an order that has each before its head. */
function leavesFirst(head: Int32Array): number[] {
  const waiting = new Int32Array(head.length);
  for (const h of head) if (h >= 0) waiting[h] = (waiting[h] as number) + 1;
  const order: number[] = [];
  waiting.forEach((n, i) => {
    if (n === 0) order.push(i);
  });
  for (let k = 0; k < order.length; k++) {
    const h = head[order[k] as number] as number;
    if (h < 0) continue;
    waiting[h] = (waiting[h] as number) - 1;
    if (waiting[h] === 0) order.push(h);
  }
  return order;
}

type Treed = Words & { readonly tree: Tree };
/** What has a tree, and what has the heads and relations that it was read from. */
type WithTree = { readonly tree: Tree };
type WithAnalysis = Pick<Words, 'analysis'>;

/** The relation of token `i` to its head. */
export function relationOf(r: WithAnalysis, i: number): Relation {
  return RELATIONS[r.analysis.relation[i] as number] as Relation;
}

/** The Penn tag of token `i`; '' where there is none. */
export function xposOf(r: WithAnalysis, i: number): Xpos | '' {
  return XPOS[r.analysis.xpos[i] as number] ?? '';
}

/** The tokens that depend on token `i`, in order. */
export function* children(r: WithTree, i: number): Generator<number> {
  for (let c = r.tree.first[i] as number; c >= 0; c = r.tree.next[c] as number) yield c;
}

/** The first token that depends on token `i` by one of these relations, or -1. */
export function childBy(r: WithTree & WithAnalysis, i: number, ...relations: readonly Relation[]): number {
  for (const c of children(r, i)) if (relations.includes(relationOf(r, c))) return c;
  return -1;
}

/** Tokens `[from, to)` without the commas and the like at their ends; null if nothing is left. */
export function trimmed(r: Treed, from: number, to: number): Range | null {
  let [a, b] = [from, to];
  const isLoose = (i: number) => r.mark[i] === 0 && /^[,;:.–—―-]+$/.test(r.low[i] as string);
  while (a < b && (isLoose(a) || r.mark[a] === -1)) a++;
  while (b > a && (isLoose(b - 1) || r.mark[b - 1] === 1)) b--;
  return b > a ? [a, b] : null;
}

/**
 * The noun phrase that token `i` heads, its appositions and relative clauses taken in; no preposition or conjunction
 * before it, no participle or adverbial after a comma.
 */
export function phraseAt(r: Treed, i: number): Range {
  let from = r.tree.left[i] as number;
  let to = r.tree.right[i] as number;
  for (const c of children(r, i)) {
    const relation = relationOf(r, c);
    if (c < i) {
      if (relation === 'case' || relation === 'cc' || relation === 'mark' || (relation === 'punct' && r.mark[c] === 0))
        from = Math.max(from, r.tree.right[c] as number);
    } else if (endsPhrase(r, c, relation)) {
      to = Math.min(to, r.tree.left[c] as number);
      break;
    }
  }
  return trimmed(r, Math.min(from, i), Math.max(to, i + 1)) ?? [i, i + 1];
}

/** Whether token `i` is token `top` or stands below it. */
export function hangsOn(r: WithAnalysis, i: number, top: number): boolean {
  for (let at = i; at >= 0; at = r.analysis.head[at] as number) if (at === top) return true;
  return false;
}

/** The token among `[from, to)` that the others hang on. */
export function topOf(r: WithAnalysis, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const up = r.analysis.head[i] as number;
    if (up < from || up >= to) return i;
  }
  return from;
}

const LOOSE_ENDS: ReadonlySet<Relation> = new Set<Relation>(['advcl', 'parataxis', 'discourse', 'list', 'dep']);

function endsPhrase(r: Treed, c: number, relation: Relation): boolean {
  return LOOSE_ENDS.has(relation) || (relation === 'acl' && r.low[(r.tree.left[c] as number) - 1] === ',');
}
