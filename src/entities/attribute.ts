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
  const speakers: (string | null)[] = quotations.map(() => null);
  const speakerOf = (i: number, seen = 0): string | null => {
    const q = quotations[i];
    if (!q || seen > quotations.length) return null;
    if (q.source !== null) return idAt(q.source);
    return q.carriesOn === null ? null : speakerOf(q.carriesOn, seen + 1);
  };
  quotations.forEach((_, i) => {
    speakers[i] = speakerOf(i);
  });
  const relaysOf = (i: number, depth = 0): string[] => {
    const q = quotations[i];
    if (!q || depth > quotations.length) return [];
    const own = q.relays.map(idAt).filter((id) => id !== null);
    if (q.inside === null) return own;
    const outer = speakers[q.inside];
    return [...own, ...(outer ? [outer] : []), ...relaysOf(q.inside, depth + 1)];
  };
  /** Who is answered: the one who spoke last, to this speaker. */
  const asker = (i: number): string | null => {
    const [q, before] = [quotations[i], quotations[i - 1]];
    if (!q || !before?.addressee || !ANSWERS.has(q.verb ?? '') || idAt(before.addressee) !== speakers[i]) return null;
    return speakers[i - 1] ?? null;
  };
  /** Words that go on from others are heard by the same. */
  const heardBy = (i: number, seen = 0): string | null => {
    const q = quotations[i];
    if (!q || seen > quotations.length) return null;
    if (q.addressee !== null) return idAt(q.addressee);
    return q.source === null && q.carriesOn !== null ? heardBy(q.carriesOn, seen + 1) : asker(i);
  };
  const ids = quotations.map((q, i) =>
    idOf('q', article, q.content.flat().join(','), q.cue?.join(',') ?? null, speakers[i] ?? null),
  );
  return quotations.map((q, i) => {
    const speaker = speakers[i] ?? null;
    const { kind, content, cue, source, verb, certainty, confidence, rule } = q;
    return {
      id: ids[i] as string,
      kind,
      content,
      cue,
      source,
      verb,
      speaker,
      to: heardBy(i),
      via: [...new Set(relaysOf(i))].filter((id) => id !== speaker),
      inside: q.inside === null ? null : (ids[q.inside] ?? null),
      certainty,
      date: null,
      confidence,
      rule,
    };
  });
}
