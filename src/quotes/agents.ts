import { NAME_TAGS } from '../language/analysis.ts';
import type { Range } from './content.ts';
import type { Reading } from './reading.ts';
import { childBy, phraseAt, relationOf, trimmed } from './tree.ts';

/** Who the tree says does the deed of a verb. */
export interface Agent {
  readonly range: Range;
  /** The token that names them. */
  readonly head: number;
  /** Whether it is one who can speak: somebody, a body of people, a name. */
  readonly speaks: boolean;
  /** Whether it is "I", "we" or "you". */
  readonly ofSpeaker: boolean;
}

const MAX_DEPTH = 4;

/** Who does the deed of the verb at token `verb`, as its tree has it; null where nobody is named. */
export function agentOf(r: Reading, verb: number, depth = 0): Agent | null {
  if (depth > MAX_DEPTH) return null;
  const relation = relationOf(r, verb);
  const governor = r.analysis.head[verb] as number;
  const subject = childBy(r, verb, 'nsubj');
  if (subject >= 0) {
    if (/^(?:who|which|that)$/.test(r.low[subject] as string) && relation === 'acl:relcl' && governor >= 0)
      return describe(r, governor, beforeClause(r, governor, verb));
    return describe(r, subject, phraseAt(r, subject));
  }
  if (childBy(r, verb, 'nsubj:pass') >= 0) {
    const by = childBy(r, verb, 'obl:agent');
    return by < 0 ? null : describe(r, by, phraseAt(r, by));
  }
  if (governor < 0) return null;
  if (relation === 'conj' || relation === 'parataxis')
    return r.tag[governor] === 'VERB' ? agentOf(r, governor, depth + 1) : null;
  if (relation === 'acl' && isGerund(r, verb)) return describe(r, governor, beforeClause(r, governor, verb));
  if (relation === 'advcl' && !isGerund(r, verb)) return null;
  if (relation === 'advcl' || relation === 'xcomp') {
    const object = relation === 'xcomp' ? childBy(r, governor, 'obj') : -1;
    return object < 0 ? agentOf(r, governor, depth + 1) : describe(r, object, phraseAt(r, object));
  }
  return null;
}

/**
 * The source `range` of the verb at token `verb` as its words are read, with what the tree adds: a longer list or title
 * before it, appositions after an inverted one, and the comma that closes an apposition.
 */
export function wholeSource(r: Reading, range: Range, verb: number, inverted: boolean): Range {
  const tree = agentOf(r, verb)?.range ?? range;
  const [from, to] = addsBefore(r, tree, range) || (inverted && addsAfter(r, tree, range)) ? tree : range;
  return r.low[to] === ',' && hasComma(r, from, to) ? [from, to + 1] : [from, to];
}

function addsBefore(r: Reading, tree: Range, range: Range): boolean {
  if (tree[0] >= range[0] || tree[1] !== range[1] || /^(?:whose|which|what)$/.test(r.low[tree[0]] as string))
    return false;
  for (let i = tree[0]; i < range[0]; i++) if (/^[–—―-]+$/.test(r.low[i] as string)) return false;
  return true;
}

/** Whether the tree goes on with more of the source, and not with what it says: said X, a guide, | “we leave”. */
function addsAfter(r: Reading, tree: Range, range: Range): boolean {
  for (let i = range[1]; i < tree[1]; i++) if (r.mark[i] === 1 && r.low[i - 1] === ',') return false;
  return tree[0] === range[0] && tree[1] > range[1];
}

function hasComma(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.low[i] === ',') return true;
  return false;
}

function isGerund(r: Reading, verb: number): boolean {
  return (r.low[verb] as string).endsWith('ing');
}

/** "the man | who said so": the phrase of `head` up to the clause of `verb` that hangs on it. */
function beforeClause(r: Reading, head: number, verb: number): Range {
  const [from, to] = phraseAt(r, head);
  return trimmed(r, from, Math.max(head + 1, Math.min(to, r.tree.left[verb] as number))) ?? [head, head + 1];
}

function describe(r: Reading, head: number, range: Range): Agent | null {
  const low = r.low[head] as string;
  if (/^(?:it|there|what|this|that|which|these|those)$/.test(low) && range[1] - range[0] === 1) return null;
  const ofSpeaker = /^(?:i|we|you)$/.test(low);
  return { range, head, speaks: !ofSpeaker && speaks(r, head), ofSpeaker };
}

/** Nouns for people by their endings, and those for bodies of people that the endings miss. */
const PEOPLE =
  /(?:er|or|ist|ian|ee|ant|man|men|woman|women|people|official|critic|chief|member|ally|rival|candidate|governor|opponent|analyst|expert|police|union|ministry|agency|court|company|group|government|team|party|council|committee|family|neighbor|neighbour|campaign|department|office|bank|firm|association|leader|aide|judge|voter|student|parent|resident|scientist|witness)s?$/;

function speaks(r: Reading, head: number): boolean {
  if (r.tag[head] === 'PROPN') return !/LOC|MISC/.test(NAME_TAGS[r.analysis.name[head] as number] as string);
  if (r.tag[head] === 'PRON')
    return /^(?:he|she|they|who|some|many|others|most|both|several|one)$/.test(r.low[head] as string);
  return PEOPLE.test(r.low[head] as string);
}
