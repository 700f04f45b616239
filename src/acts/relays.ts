import type { Entity, Quote } from '../entities/entity.ts';
import type { Span } from '../loaders/article.ts';
import type { Range } from '../quotes/content.ts';
import { type Frame, REPORTING } from '../quotes/data/reporting.ts';
import { phraseEnd } from '../quotes/phrases.ts';
import { quotedAs as quotedAsAt } from '../quotes/quoted-as.ts';
import { type Reading, sentenceEnd, sentenceStart } from '../quotes/reading.ts';
import { childBy, relationOf } from '../quotes/tree.ts';
import { actorsOf } from './actors.ts';
import { objectsOf, phraseOf, spanOf } from './arguments.ts';
import { type Context, chunkAt, chunkSpan, type Finding } from './context.ts';
import { ACT_BY_TYPE, type ActType } from './data/acts.ts';
import { joined, partiesAt } from './lists.ts';

const MAX_LOOK = 120;
const MAX_UP = 6;
/** "was quoted | on Monday | by | the agency | as | saying" */
const MAX_CUE = 8;
const ACT = ACT_BY_TYPE.get('QUOTED_BY') as ActType;

/** Each quote's chain from its speaker through those who relay it: QUOTED_BY from one to the next. */
export function relaysOf(context: Context): Finding[] {
  const { entities } = context;
  const quotes = new Map(context.cast.quotes.map((q) => [q.id, q]));
  return context.cast.quotes.flatMap((quote) => {
    if (!isSpeech(context, quote)) return [];
    const findings: Finding[] = [];
    let said = entities.get(quote.speaker ?? '');
    for (const id of quote.via) {
      const relay = entities.get(id);
      const words = relay && evidenceOf(context, quote, relay, quotes);
      if (said && relay && words && said.id !== relay.id && isParticular(said))
        findings.push(finding(quote, said, relay, words));
      said = relay;
    }
    return findings;
  });
}

/** The words for those whom somebody cites: they may be unnamed. */
export function citedParties(r: Reading): Range[] {
  return r.chunks.flatMap(({ verb }) =>
    verb?.lemma === 'cite' && verb.form === 'gerund' ? objectsOf(r, verb.head).flatMap((i) => partiesAt(r, i)) : [],
  );
}

/** "The agency reported on Monday, citing a minister": the minister is quoted by the agency. */
export function citedAt(context: Context, v: number): Finding[] {
  const r = context.reading;
  const verb = r.chunks[v]?.verb;
  if (verb?.lemma !== 'cite' || verb.form !== 'gerund' || r.chunks[v + 1]?.kind !== 'noun') return [];
  const [subject] = actorsOf(r, v)?.parties ?? [];
  const relay = subject && context.cast.at(spanOf(r, subject));
  if (!subject || relay?.label !== 'Organization') return [];
  const [cited] = objectsOf(r, verb.head);
  return (cited === undefined ? [] : joined(r, cited)).flatMap((head) => {
    const words = phraseOf(r, head);
    const said = context.cast.at(spanOf(r, words));
    if (!said || said.label === 'Place' || said.id === relay.id) return [];
    return [
      finding(null, said, relay, [
        Math.min(v, r.chunkOf[subject[0]] as number),
        Math.max(v, r.chunkOf[words[1] - 1] as number) + 1,
      ]),
    ];
  });
}

/** Verbs that do something by being said: passing that on is news of a deed, not a quotation. */
const DECREES = new Set(
  `agree order command direct declare announce push press pressure lobby encourage invite challenge forbid persuade convince
  propose show prove`.split(/\s+/),
);

/** Rules whose contents are words that were said; a noun phrase ("condemned the raid") is a judgment. */
const WORDS_GIVEN = /^(?:quote-|clause|that-|wh-|colon|infinitive|of$|according|carried)/;

/** Speech that can be passed on: an attitude or a mere judgment is not quoted. */
function isSpeech(context: Context, quote: Quote): boolean {
  if (quote.certainty !== 'actual') return false;
  if (quote.verb === null) return true;
  if (isAside(context, quote)) return false;
  const frames = framesOf(quote);
  if (DECREES.has(quote.verb) || !WORDS_GIVEN.test(quote.rule) || isVague(context, quote) || isTale(context, quote))
    return false;
  if (quote.rule === 'infinitive' && !frames.has('object')) return false;
  return quote.verb === 'accord' || (!frames.has('attitude') && (frames.has('quote') || frames.has('object')));
}

/** "said that women who accused him …", "said that when X spoke …": what is told in passing is not what is passed on. */
function isAside({ reading: r }: Context, quote: Quote): boolean {
  if (quote.cue === null || quote.inside === null) return false;
  let i = r.chunks[chunkAt(r, quote.cue[0])]?.head ?? 0;
  for (let up = 0; up < MAX_UP && i >= 0; up++) {
    const relation = relationOf(r, i);
    if (relation.startsWith('acl') || relation === 'advcl') return childBy(r, i, 'mark', 'obj', 'nsubj') >= 0;
    if (relation !== 'conj') return false;
    i = r.analysis.head[i] as number;
  }
  return false;
}

/** "tells lies", "tells the truth that": what is told is no words. */
function isTale({ reading }: Context, { verb, cue }: Quote): boolean {
  if (verb !== 'tell' || !cue) return false;
  return /^\s+(?:\w+ ){0,3}(?:truths?|lies?|story|stories|tales?|jokes?)\b/.test(
    reading.analysis.text.slice(cue[1], cue[1] + 40),
  );
}

/** "it underscores that": what speaks may be a thing. */
function isVague({ reading }: Context, quote: Quote): boolean {
  return quote.source !== null && /^(?:it|they|this|that)$/i.test(reading.analysis.text.slice(...quote.source));
}

/** Words that pass speech on: said, wrote, according to; to defend or mock what somebody said is no relaying. */
function isRelaying(quote: Quote): boolean {
  return (
    quote.certainty === 'actual' &&
    (quote.verb === 'accord' || (framesOf(quote).has('quote') && framesOf(quote).has('clause')))
  );
}

function framesOf(quote: Quote): ReadonlySet<Frame> {
  return REPORTING.get(quote.verb?.replaceAll(' ', '-') ?? '') ?? new Set();
}

/** Somebody in particular: named, or "the chief surgeon"; not "people", "an aide". */
function isParticular(entity: Entity): boolean {
  return !entity.unnamed || (/^the /i.test(entity.name) && !/s$/.test(entity.name));
}

/** The chunks that say the relay relays: the outer quote's source and cue, or "according to …" in the quote's sentence. */
function evidenceOf(
  context: Context,
  quote: Quote,
  relay: Entity,
  quotes: ReadonlyMap<string, Quote>,
): [number, number] | null {
  const r = context.reading;
  for (let q: Quote | undefined = quote; q; q = q.inside === null ? undefined : quotes.get(q.inside))
    if (q !== quote && q.speaker === relay.id && q.cue) {
      return isRelaying(q) ? hull(r, q.source, q.cue) : null;
    }
  return accordingTo(context, quote, relay) ?? quotedAs(context, quote, relay);
}

/** "the relay quoted the speaker as saying". */
function quotedAs({ reading: r, cast }: Context, quote: Quote, relay: Entity): [number, number] | null {
  const first = chunkAt(r, quote.cue?.[0] ?? 0);
  const last = Math.min(sentenceEnd(r, first), first + MAX_CUE);
  for (let cue = first; cue < last; cue++) {
    const quoted = r.chunks[cue]?.verb ? quotedAsAt(r, cue) : null;
    if (!quoted) continue;
    const who = quoted.relay;
    return who && cast.at(chunkSpan(r, who.from, who.to))?.id === relay.id
      ? [Math.min(who.from, quoted.subject.from), Math.max(cue + 1, who.to)]
      : null;
  }
  return null;
}

/** "according to X" in the sentence of the quote. */
function accordingTo({ reading: r, cast }: Context, quote: Quote, relay: Entity): [number, number] | null {
  const here = chunkAt(r, quote.cue?.[0] ?? quote.content[0]?.[0] ?? 0);
  const hi = Math.min(sentenceEnd(r, here), here + MAX_LOOK);
  for (let k = Math.max(sentenceStart(r, here), here - MAX_LOOK); k + 2 < hi; k++) {
    if (r.chunks[k]?.verb?.lemma !== 'accord' || r.chunks[k + 2]?.kind !== 'noun') continue;
    const end = phraseEnd(r, k + 2);
    const named = cast.at(chunkSpan(r, k + 2, end)) ?? cast.at(chunkSpan(r, k + 2, k + 3));
    if (named?.id === relay.id) return [k, end];
  }
  return null;
}

function hull(r: Reading, source: Span | null, cue: Span): [number, number] {
  const first = chunkAt(r, Math.min(source?.[0] ?? cue[0], cue[0]));
  const last = chunkAt(r, Math.max(source?.[1] ?? cue[1], cue[1]) - 1);
  const cueChunk = chunkAt(r, cue[0]);
  return r.sentenceOf[first] === r.sentenceOf[last] ? [first, last + 1] : [cueChunk, chunkAt(r, cue[1] - 1) + 1];
}

function finding(quote: Quote | null, said: Entity, relay: Entity, words: [number, number]): Finding {
  return {
    act: ACT,
    from: said,
    to: relay,
    words,
    verb: 'quote',
    certainty: 'actual',
    quote,
    confidence: 0.85,
    rule: 'relay',
  };
}
