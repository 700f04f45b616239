import type { Quote } from '../entities/entity.ts';
import type { Reading } from '../quotes/reading.ts';
import { children, relationOf } from '../quotes/tree.ts';
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
  const stands = standing(context);
  return context.cast.quotes.flatMap((quote) => demandsIn(context, quote, stands));
}

/** For which states people are known to stand: of one's own, "must" is a speech. */
function standing({ cast, entities }: Context): ReadonlyMap<string, ReadonlySet<string>> {
  const states = new Map<string, Set<string>>();
  for (const { person, body } of cast.affiliations)
    if (entities.get(body)?.label === 'Country') states.set(person, (states.get(person) ?? new Set()).add(body));
  return states;
}

function demandsIn(
  { reading: r, cast, entities }: Context,
  quote: Quote,
  stands: ReadonlyMap<string, ReadonlySet<string>>,
): Finding[] {
  const speaker = entities.get(quote.speaker ?? '');
  if (!speaker || speaker.label === 'Place' || quote.certainty !== 'actual' || !SAYING.has(quote.verb ?? '')) return [];
  return quote.content.flatMap(([start, end]): Finding[] => {
    const [first, last] = [chunkAt(r, start), chunkAt(r, end - 1)];
    const found: Finding[] = [];
    for (let c = first; c <= last; c++) {
      const verb = r.chunks[c]?.verb;
      if (!verb || verb.negated || verb.passive || !isMust(r, c) || isInAside(r, verb.head, start)) continue;
      const subject = subjectAt(r, verb.head);
      if (subject < 0 || subject < (r.chunks[first]?.from ?? 0)) continue;
      const who = phraseOf(r, subject);
      const target = cast.at(spanOf(r, who));
      if (!target || target.unnamed || target.label === 'Place' || target.id === speaker.id) continue;
      const isForeign = stands.get(speaker.id)?.has(target.id) === false;
      if (target.label === 'Country' && speaker.label === 'Person' && !isForeign) continue;
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

/** "must act", not "must be doing something right", "must have left": a guess. */
function isMust(r: Reading, c: number): boolean {
  const verb = r.chunks[c]?.verb;
  return (
    verb?.modal === 'must' &&
    [...children(r, verb.head)].every((k) => relationOf(r, k) !== 'aux' || !/^(?:be|have)$/.test(r.low[k] as string))
  );
}

/** "X, who must decide, has said nothing": a clause within what is said. */
function isInAside(r: Reading, v: number, start: number): boolean {
  for (let i = v; i >= 0 && (r.analysis.start[i] as number) >= start; i = r.analysis.head[i] as number)
    if (
      /^(?:acl|acl:relcl|advcl)$/.test(relationOf(r, i)) &&
      (r.analysis.start[r.analysis.head[i] as number] ?? 0) >= start
    )
      return true;
  return false;
}
