import { xpos } from '../language/analysis.ts';
import { certaintyOf } from './certainty.ts';
import type { Range } from './content.ts';
import type { Draft } from './draft.ts';
import type { Attribution } from './network/links.ts';
import { paragraphAt, type Reading } from './reading.ts';
import { relationOf, topOf } from './tree.ts';

/*
 * Two readings of an article made one. Rules know what a quotation is of: its kind, its addressee, who relays it, what
 * stands inside it, what is no speech at all. The network knows better where spans begin and end, and finds what no rule
 * foresaw. Where both find a quotation, each of its spans is the network's if that is more likely right than not.
 */

/** The share from which a span of the network is more likely right than not. */
const LIKELY = 0.5;
/** Rules whose spans the layout of a page or the words themselves make sure of. */
const SURE_RULES = /^(?:signature|transcript)$/;
const SURE_CONTENTS = /^(?:noun-that)$/;

/** The drafts of the rules with the spans of the network, and what the network alone found; in order of their cues. Linear. */
export function combine(r: Reading, drafts: readonly Draft[], attributions: readonly Attribution[]): Draft[] {
  const relayed = relayedBy(r, drafts);
  const settled = new Uint8Array(r.low.length);
  for (const { content, rule } of drafts)
    if (SURE_RULES.test(rule)) for (const piece of content) settled.fill(1, ...piece);
  const told = attributions.flatMap((one) => {
    if (one.cue === null || settled[one.at] === 1 || isRelay(one, relayed)) return [];
    // What goes on in the next paragraph is a quotation of its own.
    const isNear = ([from]: Range) => paragraphAt(r, from) === paragraphAt(r, one.at);
    const content = one.content.filter(isNear);
    const source = one.source && isNear(one.source) ? one.source : null;
    return content.length > 0 ? [{ ...one, source, content }] : [];
  });
  const { partners, alone } = pairUp(r, drafts, told);
  const sourceOf = new Int32Array(r.low.length).fill(-1);
  for (const { at, source } of drafts) if (source) sourceOf[at] = source[0];
  const joint = told.flatMap((attribution, k) => {
    const draft = partners.get(k);
    if (draft) return [joined(r, draft, attribution, sourceOf)];
    return standsAlone(r, attribution) ? [draftOf(r, attribution)] : [];
  });
  return [...alone, ...joint].sort((a, b) => a.at - b.at);
}

/**
 * Whether what no rule finds is taken: it names who speaks, what is said is a clause (of things that somebody is read to
 * praise, find or call by a name three in five are annotated, however sure the network), and every span is likely right.
 */
function standsAlone(r: Reading, attribution: Attribution): boolean {
  const { source, content } = attribution;
  return source !== null && leastShare(attribution) >= LIKELY && hasVerb(r, content) && !isVouching(r, attribution);
}

/** By token that names who relays: the token of the cue of what they relay. */
function relayedBy(r: Reading, drafts: readonly Draft[]): Int32Array {
  const out = new Int32Array(r.low.length).fill(-1);
  for (const { relays, at } of drafts) for (const relay of relays) out.fill(at, ...relay);
  return out;
}

/** "X said …, according to Y": Y is known to relay it. */
function isRelay({ source, content }: Attribution, relayed: Int32Array): boolean {
  return (
    source !== null &&
    relayed.subarray(...source).some((at) => at >= 0 && content.some(([from, to]) => from <= at && at < to))
  );
}

/** "according to plan": the rules know them all. */
function isVouching(r: Reading, { cue }: Attribution): boolean {
  return cue !== null && r.low.slice(...cue).includes('according');
}

/**
 * Which draft is the same quotation as which attribution: they share a cue, or else most of the draft's content. Of drafts
 * that part what the network takes for one cue ("declined | to say") the one that shares most stands for all.
 */
function pairUp(r: Reading, drafts: readonly Draft[], told: readonly Attribution[]) {
  const cueOf = holders(r, told, ({ cue }) => (cue ? [cue] : []));
  const contentOf = holders(r, told, ({ content }) => content);
  const shared = (draft: Draft, k: number) => overlap(draft.content, told[k]?.content ?? []);
  const partners = new Map<number, Draft>();
  const left: Draft[] = [];
  for (const draft of drafts) {
    const k = cueOf[draft.at] as number;
    const rival = partners.get(k);
    if (k < 0) left.push(draft);
    else if (!rival || shared(rival, k) < shared(draft, k)) partners.set(k, draft);
  }
  const alone: Draft[] = [];
  for (const draft of left) {
    const k = contentOf[draft.content[0]?.[0] ?? draft.at] as number;
    const isInside = draft.cue !== null && (contentOf[draft.at] as number) >= 0;
    if (k < 0 || isInside || partners.has(k) || 2 * shared(draft, k) <= size(draft.content)) alone.push(draft);
    else partners.set(k, draft);
  }
  return { partners, alone };
}

/** By token, the index of the attribution of whose ranges one holds it, or -1. */
function holders(r: Reading, all: readonly Attribution[], ranges: (one: Attribution) => readonly Range[]): Int32Array {
  const out = new Int32Array(r.low.length).fill(-1);
  all.forEach((one, k) => {
    for (const range of ranges(one)) out.fill(k, ...range);
  });
  return out;
}

/** `sourceOf` has the first token of the source of each rule's cue. */
function joined(r: Reading, draft: Draft, attribution: Attribution, sourceOf: Int32Array): Draft {
  const { source, cue, content, shares } = attribution;
  if (SURE_RULES.test(draft.rule)) return draft;
  const pieces = content.filter((piece) => !isExpletive(r, piece) && !isRelative(r, piece));
  const speaker = source ?? draft.source;
  const takesContent =
    shares.content >= LIKELY &&
    !SURE_CONTENTS.test(draft.rule) &&
    mayReplace(r, draft, pieces) &&
    !swallows(draft, pieces, sourceOf) &&
    !(speaker && overlap(pieces, [speaker]) > 0);
  const takesCue = cue !== null && shares.cue >= LIKELY && hasWord(r, cue);
  const merged = {
    ...draft,
    content: takesContent ? pieces : draft.content,
    cue: takesCue ? cue : draft.cue,
    share: leastShare(attribution),
  };
  const takesSource =
    source !== null &&
    shares.source >= LIKELY &&
    !isExpletive(r, source) &&
    !(draft.source && (addsAside(r, source, draft.source) || cutsShort(r, source, draft.source))) &&
    overlap([source], [...merged.content, ...boundsOf(draft)]) === 0;
  return takesSource ? { ...merged, source } : merged;
}

/**
 * Whether pieces may stand for a draft's content. The corpus that the network learned from counts in it whom somebody
 * urges or accuses, and all of what somebody calls something; some of the draft's own pieces are no better than all.
 */
function mayReplace(r: Reading, draft: Draft, pieces: readonly Range[]): boolean {
  const { content, rule } = draft;
  if (pieces.length === 0 || overlap(pieces, boundsOf(draft)) > 0) return false;
  if (draft.source && r.low[draft.source[0] - 1] === 'what') return false;
  // What a colon hands over to a quotation is no part of it: said this: “…”
  const [from] = content[0] ?? [0];
  if (r.mark[from] === 1 && r.low[from - 1] === ':' && pieces.some((piece) => piece[0] < from)) return false;
  if (/clause/.test(rule) && hasVerb(r, content) && !hasVerb(r, pieces)) return false;
  const areSome = pieces.every(([from, to]) => content.some((piece) => piece[0] === from && piece[1] === to));
  return !areSome || pieces.length === content.length;
}

/** Who hears it, and who relays it: no part of what is said, nor of who says it. */
function boundsOf({ addressee, relays }: Draft): readonly Range[] {
  return addressee ? [addressee, ...relays] : relays;
}

/** "the governor | , flanked by two deputies": what the source is doing just then does not say who it is. */
function addsAside(r: Reading, [from, to]: Range, [first, end]: Range): boolean {
  return from === first && to > end && r.low[end] === ',' && /^(?:VBG|VBN|IN)$/.test(xpos(r.analysis, end + 1));
}

/** "officials | briefed on the matter", "the pilot | , whose plane had landed": what is said of them is of the source. */
function cutsShort(r: Reading, [from, to]: Range, [first, end]: Range): boolean {
  return from === first && to < end && (r.low[to] !== ',' || /^whose?$/.test(r.low[to + 1] as string));
}

/** "said | the ward was full | and blamed the mayor": what the same source does next is no part of what it said. */
function swallows({ content, source }: Draft, pieces: readonly Range[], sourceOf: Int32Array): boolean {
  const end = content.at(-1)?.[1] ?? 0;
  return pieces.some(([from, to]) => source !== null && sourceOf.subarray(Math.max(from, end), to).includes(source[0]));
}

/** "It was said that …" */
function isExpletive(r: Reading, [from, to]: Range): boolean {
  return to - from === 1 && r.low[from] === 'it' && /^(?:expl|nsubj:pass)$/.test(relationOf(r, from));
}

/** "The fire, | which | officials say | began in the cellar": whom or what the clause is about. */
function isRelative(r: Reading, [from, to]: Range): boolean {
  return (
    to - from === 1 && /^(?:who|which|that)$/.test(r.low[from] as string) && xpos(r.analysis, from).startsWith('W')
  );
}

function hasWord(r: Reading, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if (/\p{L}/u.test(r.low[i] as string)) return true;
  return false;
}

function hasVerb(r: Reading, ranges: readonly Range[]): boolean {
  return ranges.some(([from, to]) => {
    for (let i = from; i < to; i++) if (r.tag[i] === 'VERB' || r.tag[i] === 'AUX') return true;
    return false;
  });
}

function draftOf(r: Reading, attribution: Attribution): Draft {
  const { source, cue, content, at } = attribution;
  const head = cue ? topOf(r, ...cue) : at;
  return {
    content: [...content],
    cue,
    at: head,
    source,
    verb: /^(?:VERB|NOUN)$/.test(r.tag[head] as string) ? (r.analysis.lemma[head] as string) : null,
    addressee: null,
    relays: [],
    carriesOn: null,
    certainty: certaintyOf(r, r.chunkOf[head] as number),
    rule: 'network',
    share: leastShare(attribution),
  };
}

function leastShare({ shares }: Attribution): number {
  return Math.min(...Object.values(shares));
}

function size(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** Tokens that two lists of ranges share. */
function overlap(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0;
  for (const [from, to] of a) for (const [u, v] of b) sum += Math.max(0, Math.min(to, v) - Math.max(from, u));
  return sum;
}
