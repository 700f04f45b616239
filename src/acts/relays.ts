import type { Entity, Quote } from '../entities/entity.ts';
import type { Span } from '../loaders/article.ts';
import type { Range } from '../quotes/content.ts';
import { phraseEnd } from '../quotes/phrases.ts';
import { quotedAs as quotedAsAt } from '../quotes/quoted-as.ts';
import { type Reading, sentenceEnd, sentenceStart } from '../quotes/reading.ts';
import { hangsOn, relationOf } from '../quotes/tree.ts';
import { actorsOf } from './actors.ts';
import { objectsOf, phraseOf, spanOf } from './arguments.ts';
import { type Context, chunkAt, chunkSpan, type Finding } from './context.ts';
import { ACT_BY_TYPE, type ActType } from './data/acts.ts';
import { joined, partiesAt } from './lists.ts';
import { isOfClause, isRelaying, isSpeech, verbOf } from './passed-on.ts';

const MAX_LOOK = 120;
/** "was quoted | on Monday | by | the agency | as | saying" */
const MAX_CUE = 8;
const ACT = ACT_BY_TYPE.get('QUOTED_BY') as ActType;

/** Each quote's chain from its speaker through those who relay it: QUOTED_BY from one to the next. */
export function relaysOf(context: Context): Finding[] {
  const { entities } = context;
  const quotes = new Map(context.cast.quotes.map((q) => [q.id, q]));
  return context.cast.quotes.flatMap((quote) => {
    if (!isSpeech(context.reading, quote)) return [];
    const findings: Finding[] = [];
    let said = entities.get(quote.speaker ?? '');
    for (const id of quote.via) {
      const relay = entities.get(id);
      const words = relay && evidenceOf(context, quote, relay, quotes);
      if (!words) break;
      if (said && said.id !== relay.id && isParticular(said)) findings.push(finding(quote, said, relay, words));
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
      return isRelaying(r, q) && !isTurned(r, quote, q) ? wordsOf(r, quote, q) : null;
    }
  return accordingTo(context, quote, relay) ?? quotedAs(context, quote, relay);
}

/**
 * "when X said …, said Y", "X said …, wrote a host of songs": what is taken for the inner verb governs the outer one.
 * "the woman, X recalled, asked": one phrase cannot name both.
 */
function isTurned(r: Reading, inner: Quote, outer: Quote): boolean {
  const verb = verbOf(r, outer);
  if (isBesideReport(r, verbOf(r, inner), verb)) return true;
  const relation = verb < 0 ? null : relationOf(r, verb);
  const isInverted = outer.source !== null && outer.cue !== null && outer.source[0] > outer.cue[0];
  if ((relation === 'advcl' || (relation === 'ccomp' && isInverted)) && hangsOn(r, verb, verbOf(r, inner))) return true;
  return inner.source !== null && outer.source !== null && isWithin(inner.source, outer.source);
}

/** "A fell, X reported, while B rose, Y reported": each reports its own clause. */
function isBesideReport(r: Reading, first: number, second: number): boolean {
  if (first < 0 || first > second || relationOf(r, first) !== 'parataxis' || r.low[first + 1] !== ',') return false;
  for (let i = first + 1; i < second; i++)
    if (r.low[i] === 'while' && relationOf(r, i) === 'mark' && (r.analysis.head[i] as number) < second) return true;
  return false;
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Who relays and how; where the words stand in another sentence, who said them. */
function wordsOf(r: Reading, inner: Quote, outer: Quote): [number, number] | null {
  const isApart = (cue: Span) =>
    sentenceStart(r, chunkAt(r, cue[0])) !== sentenceStart(r, chunkAt(r, outer.cue?.[0] ?? 0));
  const told = inner.cue && isApart(inner.cue) ? inner : outer;
  return told.cue && hull(r, told.source, told.cue);
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
    if (named?.id === relay.id) return isOfClause(r, r.chunks[k]?.head ?? 0) ? null : [k, end];
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
