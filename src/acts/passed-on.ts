import type { Quote } from '../entities/entity.ts';
import { type Frame, REPORTING } from '../quotes/data/reporting.ts';
import { quotedAs } from '../quotes/quoted-as.ts';
import type { Reading } from '../quotes/reading.ts';
import { childBy, relationOf, xposOf } from '../quotes/tree.ts';
import { subjectAt } from './arguments.ts';
import { certaintyAt } from './certainty.ts';
import { chunkAt } from './context.ts';
import { MESSAGES } from './data/nouns.ts';
import { isStated } from './stated.ts';

/* What is passed on as somebody's words, and what only tells that or how they spoke. */

const MAX_UP = 6;

/** Verbs that do something by being said: passing that on is news of a deed, not a quotation. */
const DECREES = new Set(
  `agree order command direct instruct declare announce push press pressure lobby encourage invite challenge forbid
  persuade convince propose show prove`.split(/\s+/),
);

/** What deeds may do as well as words: "his visit reminds us that". */
const SIGNS = new Set(['remind', 'imply']);

/** Rules whose contents are words that were said; a noun phrase ("condemned the raid") is a judgment. */
const WORDS_GIVEN = /^(?:quote-|clause|that-|wh-|colon|infinitive|of$|according|carried)/;

/** Speech that can be passed on: an attitude or a mere judgment is not quoted. */
export function isSpeech(r: Reading, quote: Quote): boolean {
  if (quote.certainty !== 'actual' || quote.verb === null || !WORDS_GIVEN.test(quote.rule)) return false;
  if (quote.verb === 'accord') return true;
  const frames = framesOf(quote);
  if (DECREES.has(quote.verb) || SIGNS.has(quote.verb) || isVague(r, quote) || isTale(r, quote)) return false;
  if (quote.rule === 'infinitive' && !frames.has('object')) return false;
  if (frames.has('attitude') || !(frames.has('quote') || frames.has('object'))) return false;
  const verb = verbOf(r, quote);
  if (verb >= 0 && (isOfQuestion(r, verb) || isOfIt(r, verb) || isAsked(r, verb) || isStray(r, verb))) return false;
  return verb < 0 || !(isAside(r, quote, verb) || isUnsure(r, verb) || isAboutSpeech(r, quote, verb));
}

/** "asked which states he could win", "asked who said so": no more than a question. */
function isOfQuestion(r: Reading, verb: number): boolean {
  return relationOf(r, verb) === 'ccomp' && /^(?:which|who|what)$/.test(r.low[subjectAt(r, verb)] ?? '');
}

/** "but by golly, he's saying it": that he speaks, not what he says. */
function isOfIt(r: Reading, verb: number): boolean {
  return r.low[childBy(r, verb, 'obj')] === 'it';
}

/** "told the house when asked: “…”": who is asked is none of those beside them. */
function isAsked(r: Reading, verb: number): boolean {
  return /^(?:when|if|once)$/.test(r.low[verb - 1] ?? '') && xposOf(r, verb) === 'VBN';
}

/** "won, and in calls to us, | asking when, it was close": a gerund whose way up the tree crosses what comes after it. */
function isStray(r: Reading, verb: number): boolean {
  const head = r.analysis.head[verb] as number;
  if (head < 0 || head > verb || relationOf(r, verb) !== 'advcl') return false;
  for (let i = head + 1; i < verb; i++)
    if ((r.analysis.head[i] as number) > (r.tree.right[verb] as number)) return true;
  return false;
}

/** Words that pass speech on: said, wrote, according to; to defend or mock what somebody said is no relaying. */
export function isRelaying(r: Reading, quote: Quote): boolean {
  if (quote.certainty !== 'actual' || quote.rule.startsWith('noun')) return false;
  const frames = framesOf(quote);
  const verb = verbOf(r, quote);
  if (ASKING.has(quote.verb ?? '') && quote.kind === 'indirect') return false;
  if (quote.verb !== 'accord') return frames.has('quote') && frames.has('clause') && !isAboutSpeech(r, quote, verb);
  return verb < 0 || !isOfClause(r, verb);
}

/** "says that …, which fell to 3, according to X": whether X vouches for the relative clause alone. */
export function isOfClause(r: Reading, according: number): boolean {
  for (let i = according; i >= 0; i = r.analysis.head[i] as number) {
    const first = r.tree.left[i] as number;
    if (relationOf(r, i) === 'acl:relcl' && (r.low[first] === ',' || r.low[first - 1] === ',')) return true;
  }
  return false;
}

/** The token of the verb that tells of a quote, or -1. */
export function verbOf(r: Reading, { cue, verb }: Quote): number {
  if (cue === null || verb === null) return -1;
  const lemma = verb.replaceAll(' ', '-');
  const last = chunkAt(r, cue[1] - 1);
  for (let c = chunkAt(r, cue[0]); c <= last; c++)
    if (r.chunks[c]?.verb?.lemma === lemma) return r.chunks[c]?.verb?.head ?? -1;
  return -1;
}

function framesOf(quote: Quote): ReadonlySet<Frame> {
  return REPORTING.get(quote.verb?.replaceAll(' ', '-') ?? '') ?? new Set();
}

/** "said that women who accused him …", "said that when X spoke …": what is told in passing is not what is passed on. */
function isAside(r: Reading, quote: Quote, verb: number): boolean {
  if (quote.inside === null) return false;
  let i = verb;
  for (let up = 0; up < MAX_UP && i >= 0; up++) {
    const relation = relationOf(r, i);
    if (relation === 'acl' && !isOfSource(r, quote, r.analysis.head[i] as number)) return true;
    if (relation === 'acl:relcl' && isOfPredicate(r, i)) return false;
    if (relation.startsWith('acl') || relation === 'advcl') return childBy(r, i, 'mark', 'obj', 'nsubj') >= 0;
    if (relation !== 'conj') return false;
    i = r.analysis.head[i] as number;
  }
  return false;
}

/** "this is the place that X said was an example": a relative clause of what somebody says that something is. */
function isOfPredicate(r: Reading, verb: number): boolean {
  return childBy(r, verb, 'ccomp') >= 0 && childBy(r, r.analysis.head[verb] as number, 'cop') >= 0;
}

/** "a letter asking when", "X, asking when": not "the calls to us, asking when", which may be anybody's. */
function isOfSource(r: Reading, { source }: Quote, noun: number): boolean {
  const at = r.analysis.start[noun] as number;
  return MESSAGES.has(r.analysis.lemma[noun] as string) || (source !== null && source[0] <= at && at < source[1]);
}

/** "I do not believe that X said", "let X advise them to", "X just saying 'trust me' will not do". */
function isUnsure(r: Reading, verb: number): boolean {
  const c = r.chunkOf[verb] as number;
  if (quotedAs(r, c)) return false;
  if (!isStated(r, c) || !/^(?:actual|reported)$/.test(certaintyAt(r, c))) return true;
  return r.analysis.lemma[r.analysis.head[verb] as number] === 'let' && relationOf(r, verb) === 'xcomp';
}

/** "says what they want to hear", "says different things to each", "said that very simply": how they speak. */
function isAboutSpeech(r: Reading, { rule, content }: Quote, verb: number): boolean {
  if (/^(?:quote|colon)/.test(rule)) return false;
  const first = r.chunks[chunkAt(r, content[0]?.[0] ?? 0)]?.from ?? 0;
  const isGiven = (mark: RegExp) => content.some((span) => mark.test(r.analysis.text.slice(...span)));
  if (r.low[first] === 'what') return !ASKING.has(r.analysis.lemma[verb] as string) && !isGiven(/:/);
  const under = r.analysis.head[first] as number;
  if (r.low[first] === 'that' && (under === verb || r.tag[under] === 'ADV') && !isGiven(/["'‘“]/)) return true;
  const next = r.chunks[(r.chunkOf[verb] as number) + 1];
  for (let i = next?.from ?? 0; i < (next?.to ?? 0); i++)
    if (THINGS.has(r.low[i] as string)) return !relationOf(r, i).startsWith('nsubj');
  return false;
}

const ASKING = new Set(['ask', 'wonder', 'inquire', 'enquire', 'question']);
const THINGS = new Set(['thing', 'things', 'everything', 'anything', 'something', 'nothing']);

/** "tells lies", "tells the truth that": what is told is no words. */
function isTale({ analysis }: Reading, { verb, cue }: Quote): boolean {
  if (verb !== 'tell' || !cue) return false;
  return /^\s+(?:\w+ ){0,3}(?:truths?|lies?|story|stories|tales?|jokes?)\b/.test(
    analysis.text.slice(cue[1], cue[1] + 40),
  );
}

/** "it underscores that": what speaks may be a thing. */
function isVague({ analysis }: Reading, { source }: Quote): boolean {
  return source !== null && /^(?:it|they|this|that)$/i.test(analysis.text.slice(...source));
}
