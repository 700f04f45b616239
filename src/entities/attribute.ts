import { idOf } from '../id.ts';
import type { Span } from '../loaders/article.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { Quote } from './entity.ts';

const ANSWERS = new Set(['respond', 'reply', 'answer', 'retort', 'counter']);

/** Resolves quotations: who says each, to whom, and through whom. `idAt` gives the entity that words denote. */
export function attribute(
  article: string,
  quotations: readonly Quotation[],
  idAt: (words: Span) => string | null,
): Quote[] {
  const firsts = firstOfEach(quotations);
  const speakers = firsts.map((first) => {
    const source = quotations[first]?.source ?? null;
    return source === null ? null : idAt(source);
  });
  // An outer quotation stands before those inside it, so its own relays are known by then.
  const relays: string[][] = [];
  quotations.forEach((q, i) => {
    const own = q.relays.map(idAt).filter((id) => id !== null);
    const outer = q.inside === null ? null : (speakers[q.inside] ?? null);
    relays[i] = [...own, ...(outer ? [outer] : []), ...(q.inside === null ? [] : (relays[q.inside] ?? []))];
  });
  /** Who is answered: the one who spoke last, to this speaker. */
  const asker = (i: number): string | null => {
    const [q, before] = [quotations[i], quotations[i - 1]];
    if (!q || !before?.addressee || !ANSWERS.has(q.verb ?? '') || idAt(before.addressee) !== speakers[i]) return null;
    return speakers[i - 1] ?? null;
  };
  /** Words that go on from others are heard by the same. */
  const heardBy = (i: number): string | null => {
    const first = firsts[i] as number;
    const addressee = quotations[i]?.addressee ?? quotations[first]?.addressee ?? null;
    return addressee === null ? asker(first) : idAt(addressee);
  };
  const ids = quotations.map((q, i) =>
    idOf('q', article, q.content.flat().join(','), q.cue?.join(',') ?? null, speakers[i] ?? null),
  );
  return quotations.map((q, i) => {
    const speaker = speakers[i] ?? null;
    const { kind, content, cue, source, verb, certainty, date, precision, confidence, rule } = q;
    return {
      id: ids[i] as string,
      kind,
      content,
      cue,
      source,
      verb,
      speaker,
      to: heardBy(i),
      via: [...new Set(relays[i])].filter((id) => id !== speaker),
      inside: q.inside === null ? null : (ids[q.inside] ?? null),
      certainty,
      date,
      precision,
      confidence,
      rule,
    };
  });
}

/** For each quotation the one that it carries on from in the end, itself where it has words for its source. */
function firstOfEach(quotations: readonly Quotation[]): number[] {
  const firsts: number[] = [];
  quotations.forEach((q, i) => {
    const before = q.source === null ? q.carriesOn : null;
    firsts[i] = before === null ? i : (firsts[before] ?? before);
  });
  return firsts;
}
