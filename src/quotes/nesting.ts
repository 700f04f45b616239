import type { Draft } from './draft.ts';
import type { QuoteKind } from './quotation.ts';
import type { Reading } from './reading.ts';

/** For each draft, the index of the smallest draft whose content holds its cue, or -1. Linear but for ties. */
export function nest(drafts: readonly Draft[]): Int32Array {
  const inside = new Int32Array(drafts.length).fill(-1);
  const pieces = drafts
    .flatMap((d, index) => d.content.map(([from, to]) => ({ from, to, index })))
    .sort((a, b) => a.from - b.from || b.to - a.to || a.index - b.index);
  const order = drafts.map((d, index) => ({ at: d.at, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  const open: { from: number; to: number; index: number }[] = [];
  let next = 0;
  for (const { at, index } of order) {
    while (next < pieces.length && (pieces[next]?.from ?? 0) <= at) {
      const piece = pieces[next++];
      if (!piece) break;
      while (open.length > 0 && (open.at(-1)?.to ?? 0) <= piece.from) open.pop();
      open.push(piece);
    }
    while (open.length > 0 && (open.at(-1)?.to ?? 0) <= at) open.pop();
    for (let k = open.length - 1; k >= Math.max(0, open.length - 8); k--) {
      const piece = open[k];
      if (piece && piece.index !== index && piece.from <= at && at < piece.to) {
        inside[index] = piece.index;
        break;
      }
    }
  }
  breakCircles(inside);
  return inside;
}

/** Of drafts that hold each other's cues the first is outside the others. */
function breakCircles(inside: Int32Array): void {
  /** The walk that first came by: each begins at another draft. */
  const seen = new Int32Array(inside.length).fill(-1);
  for (let start = 0; start < inside.length; start++) {
    let i = start;
    while (i >= 0 && seen[i] === -1) {
      seen[i] = start;
      i = inside[i] as number;
    }
    if (i < 0 || seen[i] !== start) continue;
    let first = i;
    for (let k = inside[i] as number; k !== i; k = inside[k] as number) first = Math.min(first, k);
    inside[first] = -1;
  }
}

/** Direct: all of it in marks that do not hold the cue as well; mixed: some of it; indirect: none. */
export function kindOf(r: Reading, draft: Draft): QuoteKind {
  const holder = draft.cue ? (r.within[draft.at] as number) : -1;
  let quoted = 0;
  let bare = 0;
  for (const [from, to] of draft.content)
    for (let i = from; i < to; i++) {
      if (r.tag[i] === 'PUNCT' || r.mark[i] !== 0) continue;
      if ((r.within[i] as number) >= 0 && r.within[i] !== holder) quoted++;
      else bare++;
    }
  if (quoted === 0) return 'indirect';
  return bare === 0 ? 'direct' : 'mixed';
}

/** Verbs whose object, inside what somebody else says, is what they deal with rather than what was said. */
const DEALINGS = new Set('discuss defend question contest oppose comment talk speak cite justify list'.split(' '));
const WORDS_GIVEN = /^(?:quote|clause|that|wh|colon|carried|according)/;

/** "said | he welcomed the talks": what the speaker himself feels is but part of what he said. */
function isPronoun(r: Reading, { source }: Draft): boolean {
  return source !== null && source[1] - source[0] === 1 && r.tag[source[0]] === 'PRON';
}

/**
 * Leaves out what within a quotation only mentions speech: "he refused to say | whether", "she did not question | the vote".
 * `order` as sorted for `nest`.
 */
export function withoutMereMentions(r: Reading, order: readonly Draft[]): readonly Draft[] {
  const inside = nest(order);
  return order.filter((draft, i) => {
    const outer = order[inside[i] as number];
    if (!outer || draft.verb === null) return true;
    if (outer.rule === 'infinitive' && /^(?:decline|refuse)$/.test(outer.verb ?? '')) return false;
    if (WORDS_GIVEN.test(draft.rule)) return true;
    if ((draft.rule === 'noun' || draft.rule === 'noun-that') && isPronoun(r, draft)) return false;
    return draft.certainty === 'actual' && !DEALINGS.has(draft.verb);
  });
}
