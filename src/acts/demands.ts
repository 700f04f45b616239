import type { Quote } from '../entities/entity.ts';
import type { Reading } from '../quotes/reading.ts';
import { phraseOf, spanOf, subjectAt } from './arguments.ts';
import { type Context, chunkAt, type Finding } from './context.ts';
import { ACT_BY_TYPE, type ActType } from './data/acts.ts';

const ACT = ACT_BY_TYPE.get('DEMANDED') as ActType;
const SAYING = new Set(
  `say tell declare announce state insist stress emphasize emphasise reiterate conclude add warn demand
  underscore underline repeat write`.split(/\s+/),
);

/** "Russia said that Sudan must return a helicopter": who must do a thing is demanded of; inferred from what is said. */
export function demandsOf(context: Context): Finding[] {
  return context.cast.quotes.flatMap((quote) => demandsIn(context, quote));
}

function demandsIn({ reading: r, cast, entities }: Context, quote: Quote): Finding[] {
  const speaker = entities.get(quote.speaker ?? '');
  if (!speaker || speaker.label === 'Place' || quote.certainty !== 'actual' || !SAYING.has(quote.verb ?? '')) return [];
  return quote.content.flatMap(([start, end]): Finding[] => {
    const [first, last] = [chunkAt(r, start), chunkAt(r, end - 1)];
    const found: Finding[] = [];
    for (let c = first; c <= last; c++) {
      const verb = r.chunks[c]?.verb;
      if (!verb || verb.negated || verb.passive || !isMust(r, c)) continue;
      const subject = subjectAt(r, verb.head);
      if (subject < 0 || subject < (r.chunks[first]?.from ?? 0)) continue;
      const who = phraseOf(r, subject);
      const target = cast.at(spanOf(r, who));
      if (!target || target.unnamed || target.label === 'Place' || target.id === speaker.id) continue;
      found.push({
        act: ACT,
        cameo: ACT.cameo,
        from: speaker,
        to: target,
        words: [Math.min(r.chunkOf[who[0]] as number, c), c + 1],
        verb: quote.verb ?? 'say',
        at: verb.head,
        certainty: 'actual',
        quote,
        confidence: 0.5,
        rule: 'inferred-must',
      });
    }
    return found;
  });
}

function isMust(r: Reading, c: number): boolean {
  return r.chunks[c]?.verb?.modal === 'must';
}
