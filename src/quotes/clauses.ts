import { agentOf, wholeSource } from './agents.ts';
import { certaintyOf } from './certainty.ts';
import type { Chunk } from './chunks.ts';
import type { Range } from './content.ts';
import { REPORTING } from './data/reporting.ts';
import type { Draft, Taken } from './draft.ts';
import { endOfContent } from './reach.ts';
import type { Reading } from './reading.ts';
import { childBy, children, relationOf, trimmed } from './tree.ts';

/*
 * What the tree says a verb reports, where the order of the chunks left it open: a clause that is the verb's
 * complement. A verb of any kind reports one that has its "that"; those that are known to report need none.
 */

/** Longest content, in tokens. */
const MAX_CONTENT = 240;
/** Verbs that take a clause with "that" and say nothing by it. */
const NO_REPORT = new Set(
  'be have make ensure mean happen prove turn-out see hear remember forget know realize realise find discover notice help do get let keep read'.split(
    ' ',
  ),
);

/** Drafts for the verbs that have a clause for their complement and are no cues of what is `taken`. */
export function readClauses(r: Reading, taken: Taken): Draft[] {
  const drafts: Draft[] = [];
  r.chunks.forEach(({ verb, from, to }, v) => {
    if (!verb || r.tag[verb.head] !== 'VERB' || taken.cues.has(verb.head) || verb.passive) return;
    if (NO_REPORT.has(verb.lemma)) return;
    const clause = childBy(r, verb.head, 'ccomp');
    if (clause < 0) return;
    const known = REPORTING.get(verb.lemma);
    const that = hasThat(r, clause);
    if (known ? !(known.has('clause') || known.has('quote') || (known.has('that') && that)) : !that) return;
    const source = agentOf(r, verb.head);
    if (!source || (!known && !source.speaks)) return;
    if (known?.has('attitude') && source.ofSpeaker) return;
    const content = around(r, clause, v, source.range);
    if (content.length === 0) return;
    drafts.push({
      content,
      cue: [from, to],
      at: verb.head,
      source: wholeSource(r, source.range, verb.head, false),
      verb: verb.lemma,
      addressee: null,
      relays: [],
      carriesOn: null,
      certainty: certaintyOf(r, v),
      rule: known ? (that ? 'tree-that' : 'tree-clause') : 'tree-any-verb',
    });
  });
  return drafts;
}

function hasThat(r: Reading, clause: number): boolean {
  for (const c of children(r, clause)) if (relationOf(r, c) === 'mark') return r.low[c] === 'that';
  return false;
}

/** The words of a clause after its cue, or before and after it where it stands around it. */
function around(r: Reading, clause: number, v: number, source: Range): Range[] {
  const chunk = r.chunks[v] as Chunk;
  const verb = chunk.head;
  const from = Math.max(r.tree.left[clause] as number, verb - MAX_CONTENT);
  const to = Math.min(r.tree.right[clause] as number, verb + MAX_CONTENT);
  const before = from < verb ? trimmed(r, from, Math.min(to, verb, source[0])) : null;
  const relative =
    before && before[1] - before[0] <= 2 && /^(?:who|which|that|what)$/.test(r.low[before[1] - 1] as string);
  const start = afterCue(r, clause, Math.max(chunk.to, source[0] > verb && source[1] <= clause ? source[1] : 0));
  const after = to > start ? endOfContent(r, v, r.chunkOf[start] as number, r.low.length) : null;
  return [relative ? null : before, after].filter((piece) => piece !== null);
}

/** First token of the clause after its cue: an object before it, "argued | the plan | would fail", is its subject. */
function afterCue(r: Reading, clause: number, cueTo: number): number {
  const verb = r.analysis.head[clause] as number;
  const object = childBy(r, verb, 'obj');
  const takesObject = REPORTING.get(r.analysis.lemma[verb] as string)?.has('object') ?? true;
  // "said this: …": what is said stands after the colon.
  const isSubject = object >= cueTo && object < clause && !takesObject && r.low[object + 1] !== ':';
  const from = isSubject ? object : clause;
  return Math.max(cueTo, r.tree.left[from] as number);
}
