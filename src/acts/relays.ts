import type { Entity, Quote } from '../entities/entity.ts';
import type { Span } from '../loaders/article.ts';
import { REPORTING } from '../quotes/data/reporting.ts';
import type { Reading } from '../quotes/reading.ts';
import type { Context, Finding } from './context.ts';
import { ACT_BY_TYPE, type ActType } from './data/acts.ts';

const ACT = ACT_BY_TYPE.get('QUOTED_BY') as ActType;

/** Each quote's chain from its speaker through those who relay it: QUOTED_BY from one to the next. */
export function relaysOf(context: Context): Finding[] {
  const entities = new Map(context.cast.entities.map((e) => [e.id, e]));
  const quotes = new Map(context.cast.quotes.map((q) => [q.id, q]));
  return context.cast.quotes.flatMap((quote) => {
    if (!isSpeech(quote)) return [];
    const findings: Finding[] = [];
    let said = entities.get(quote.speaker ?? '');
    for (const id of quote.via) {
      const relay = entities.get(id);
      const words = relay && evidenceOf(context, quote, relay, quotes);
      if (said && relay && words && said.id !== relay.id) findings.push(finding(quote, said, relay, words));
      said = relay;
    }
    return findings;
  });
}

/** Speech that can be passed on: an attitude or a mere judgment is not quoted. */
function isSpeech(quote: Quote): boolean {
  if (quote.certainty !== 'actual') return false;
  if (quote.verb === null) return true;
  const frames = REPORTING.get(quote.verb.replaceAll(' ', '-'));
  return (
    quote.verb === 'accord' ||
    (frames !== undefined && !frames.has('attitude') && (frames.has('clause') || frames.has('object')))
  );
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
      if (q.certainty !== 'actual') return null;
      return hull(r, q.source, q.cue);
    }
  const place = quote.cue?.[0] ?? quote.content[0]?.[0] ?? 0;
  for (const mention of relay.mentions) {
    const chunk = chunkAt(r, mention.start);
    if (chunk < 2 || r.sentenceOf[chunk] !== r.sentenceOf[chunkAt(r, place)]) continue;
    for (let k = chunk - 1; k >= Math.max(0, chunk - 4); k--)
      if (r.chunks[k]?.verb?.lemma === 'accord') return [k, chunk + 1];
  }
  return null;
}

function hull(r: Reading, source: Span | null, cue: Span): [number, number] {
  const first = chunkAt(r, Math.min(source?.[0] ?? cue[0], cue[0]));
  const last = chunkAt(r, Math.max(source?.[1] ?? cue[1], cue[1]) - 1);
  const cueChunk = chunkAt(r, cue[0]);
  return r.sentenceOf[first] === r.sentenceOf[last] ? [first, last + 1] : [cueChunk, chunkAt(r, cue[1] - 1) + 1];
}

/** The chunk that holds an offset of the text. */
function chunkAt(r: Reading, offset: number): number {
  const { start } = r.analysis;
  let low = 0;
  let high = start.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return r.chunkOf[low] as number;
}

function finding(quote: Quote, said: Entity, relay: Entity, words: [number, number]): Finding {
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
