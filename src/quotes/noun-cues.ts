import { type Agent, agentOf } from './agents.ts';
import { certaintyOf } from './certainty.ts';
import type { Range } from './content.ts';
import { LIGHT_VERBS, NOUNS_THAT, NOUNS_TO } from './data/noun-cues.ts';
import type { Draft, Taken } from './draft.ts';
import { type Reading, sentenceEnd } from './reading.ts';
import { childBy, children, phraseAt, relationOf, trimmed } from './tree.ts';

/*
 * Nouns that report: "his claim that …", "a vow to …", "made the case that …".
 */

/** Longest phrase of who tells it, in tokens. */
const MAX_BY = 8;

/** What a noun reports, and how that was found. */
interface Reported {
  readonly content: Range;
  readonly rule: string;
}

/** Where the cue begins, and who says so. */
interface Teller {
  readonly cueFrom: number;
  readonly source: Range | null;
  /** Chunk of the verb that the noun is the object of, where that is part of the cue. */
  readonly verb: number | null;
}

/** Drafts for nouns that report; `taken` is what was found before. */
export function readNounCues(r: Reading, taken: Taken): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < r.low.length; i++) {
    if (r.tag[i] !== 'NOUN') continue;
    const reported = reportedBy(r, i);
    const teller = reported && tellerOf(r, i, taken);
    if (
      !reported ||
      !teller ||
      !(teller.source || (reported.rule === 'noun-that' && isTopic(r, i) && taken.contents[i] === 0))
    )
      continue;
    drafts.push({
      content: [reported.content],
      cue: [teller.cueFrom, i + 1],
      at: i,
      source: teller.source,
      verb: r.analysis.lemma[i] as string,
      addressee: null,
      relays: [],
      carriesOn: null,
      certainty: teller.verb === null ? 'actual' : certaintyOf(r, teller.verb),
      rule: reported.rule,
    });
  }
  return drafts;
}

function reportedBy(r: Reading, i: number): Reported | null {
  const noun = r.analysis.lemma[i] as string;
  const nouns: Readonly<Record<string, ReadonlySet<string>>> = { that: NOUNS_THAT, to: NOUNS_TO };
  const opener = openerAfter(r, i, (low) => nouns[low]?.has(noun) ?? false);
  if (opener < 0 || isGap(r, opener)) return null;
  const content = trimmed(r, opener, endOf(r, i, opener));
  return content && { content, rule: `noun-${r.low[opener]}` };
}

/** The "that" or "to" which opens what the noun at `i` reports: right after it, after "by X", or where the tree has it. */
function openerAfter(r: Reading, i: number, opens: (low: string) => boolean): number {
  if (opens(r.low[i + 1] ?? '')) return i + 1;
  if (r.low[i + 1] === 'by')
    for (let k = i + 2; k < Math.min(r.low.length, i + MAX_BY); k++) if (r.low[k] === 'that' && opens('that')) return k;
  for (const c of children(r, i)) {
    const from = r.tree.left[c] as number;
    if (c > i && from > i && /^(?:acl|ccomp|acl:relcl)$/.test(relationOf(r, c)) && opens(r.low[from] as string))
      return from;
  }
  return -1;
}

/** The token that heads the clause which begins with token `opener`. */
function clauseOf(r: Reading, opener: number): number {
  let top = opener;
  for (
    let up = r.analysis.head[top] as number;
    up >= 0 && r.tree.left[up] === opener;
    up = r.analysis.head[up] as number
  )
    top = up;
  return top;
}

/**
 * One past the last token of the clause. Where the tree leaves the noun no verb of its own, "Reports that the mint was on
 * fire | proved false", it is the second finite one.
 */
function endOf(r: Reading, i: number, opener: number): number {
  const end = r.tree.right[clauseOf(r, opener)] as number;
  const governor = r.analysis.head[i] as number;
  if (governor >= 0 && (governor < i || governor >= end)) return end;
  const sentenceLast = sentenceEnd(r, r.chunkOf[i] as number);
  let verbs = 0;
  for (let k = r.chunkOf[opener] as number; k < sentenceLast; k++) {
    if (/^(?:comma|and|relative|stop)$/.test(r.chunks[k]?.kind ?? '')) break;
    if (r.chunks[k]?.verb?.form === 'finite' && ++verbs === 2) return r.chunks[k]?.from ?? end;
  }
  return end;
}

/** "a claim that shook the town", "the claim that he made": the clause is about the noun, whose place "that" takes. */
function isGap(r: Reading, opener: number): boolean {
  if (r.low[opener] !== 'that') return false;
  let k = opener + 1;
  while (r.tag[k] === 'ADV') k++;
  if (r.tag[k] === 'VERB' || r.tag[k] === 'AUX') return true;
  return r.tag[k] === 'PRON' && relationOf(r, opener) === 'obj' && r.tree.right[clauseOf(r, opener)] === k + 2;
}

/** "Rumors that … spread", "there is speculation that …": with nobody to tell it, only what a clause is about reports. */
function isTopic(r: Reading, i: number): boolean {
  return /^(?:nsubj|root)/.test(relationOf(r, i));
}

function tellerOf(r: Reading, i: number, taken: Taken): Teller | null {
  if (relationOf(r, i) === 'obj' && taken.cues.has(r.analysis.head[i] as number)) return null;
  const possessor = childBy(r, i, 'nmod:poss');
  if (possessor >= 0 && possessor < i) {
    const source = phraseAt(r, possessor);
    return { cueFrom: source[1], source, verb: null };
  }
  const own = ownCueFrom(r, i);
  for (const c of children(r, i))
    if (c > i && relationOf(r, c) === 'nmod' && /^(?:by|from)$/.test(r.low[r.tree.left[c] as number] as string))
      return { cueFrom: own, source: phraseAt(r, c), verb: null };
  const holder = childBy(r, i, 'cop') < 0 ? -1 : childBy(r, i, 'nsubj');
  if (holder >= 0) return ofView(r, i, holder);
  const verb = r.analysis.head[i] as number;
  if (taken.cues.has(verb)) return null;
  if (verb < 0 || relationOf(r, i) !== 'obj') return { cueFrom: own, source: null, verb: null };
  const v = r.chunkOf[verb] as number;
  const chunk = r.chunks[v];
  const agent: Agent | null = chunk?.verb && LIGHT_VERBS.has(chunk.verb.lemma) ? agentOf(r, verb) : null;
  return agent && chunk
    ? { cueFrom: chunk.from, source: agent.range, verb: v }
    : { cueFrom: own, source: null, verb: null };
}

/** "The union is of the view that": the noun is what its subject holds. */
function ofView(r: Reading, i: number, subject: number): Teller | null {
  const source = phraseAt(r, subject);
  return childBy(r, i, 'case') < 0 ? null : { cueFrom: source[1], source, verb: null };
}

/** The noun with its adjectives, its article left out. */
function ownCueFrom(r: Reading, i: number): number {
  let from = i;
  for (const c of children(r, i))
    if (c < i && /^(?:amod|compound|nummod)$/.test(relationOf(r, c))) from = Math.min(from, r.tree.left[c] as number);
  return from;
}
