import { agentOf } from './agents.ts';
import { certaintyOf } from './certainty.ts';
import type { Range } from './content.ts';
import { REPORTING } from './data/reporting.ts';
import type { Draft, Taken } from './draft.ts';
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
  'be have make ensure mean happen prove turn-out see hear remember forget know realize realise find discover notice help do get let keep'.split(
    ' ',
  ),
);

/** Drafts for the verbs that have a clause for their complement and are no cues of what is `taken`. */
export function readClauses(r: Reading, taken: Taken): Draft[] {
  const drafts: Draft[] = [];
  r.chunks.forEach(({ verb, from, to }, v) => {
    if (!verb || r.tag[verb.head] !== 'VERB' || taken.cues.has(verb.head) || verb.passive) return;
    const clause = childBy(r, verb.head, 'ccomp');
    if (clause < 0) return;
    const known = REPORTING.get(verb.lemma);
    const that = hasThat(r, clause);
    if (
      known
        ? !(known.has('clause') || known.has('quote') || (known.has('that') && that))
        : !that || NO_REPORT.has(verb.lemma)
    )
      return;
    const source = agentOf(r, verb.head);
    if (!source || (!known && !source.speaks)) return;
    if (known?.has('attitude') && source.ofSpeaker) return;
    const content = around(r, clause, verb.head, to, source.range);
    if (content.length === 0) return;
    drafts.push({
      content,
      cue: [from, to],
      at: verb.head,
      source: source.range,
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
function around(r: Reading, clause: number, verb: number, cueTo: number, source: Range): Range[] {
  const from = Math.max(r.tree.left[clause] as number, verb - MAX_CONTENT);
  const to = Math.min(r.tree.right[clause] as number, verb + MAX_CONTENT);
  const before = clause < verb || from < verb ? trimmed(r, from, Math.min(to, verb, source[0])) : null;
  const after = to > cueTo ? trimmed(r, Math.max(from, cueTo, source[0] > verb ? source[1] : 0), to) : null;
  return [before, after].filter((piece) => piece !== null);
}
