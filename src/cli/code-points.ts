import type { Extraction } from '../extract.ts';
import type { Span } from '../loaders/article.ts';

/** The same extraction with every offset counted in Unicode code points instead of UTF-16 units. */
export function inCodePoints(extraction: Extraction): Extraction {
  const at = counter(extraction.text);
  const span = ([start, end]: Span): Span => [at(start), at(end)];
  const maybe = (s: Span | null) => s && span(s);
  const range = <T extends { readonly start: number; readonly end: number }>(r: T): T => ({
    ...r,
    start: at(r.start),
    end: at(r.end),
  });
  return {
    ...extraction,
    regions: extraction.regions.map(range),
    entities: extraction.entities.map((e) => ({ ...e, mentions: e.mentions.map(range) })),
    quotes: extraction.quotes.map((q) => ({
      ...q,
      content: q.content.map(span),
      cue: maybe(q.cue),
      source: maybe(q.source),
    })),
    acts: extraction.acts.map((a) => ({ ...range(a), words: span(a.words) })),
  };
}

/** Code points before each UTF-16 offset; the identity where the text has no surrogate pairs. */
function counter(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (offset) => offset;
  const before = new Int32Array(text.length + 1);
  for (let i = 0, points = 0; i < text.length; points++) {
    const units = (text.codePointAt(i) as number) > 0xffff ? 2 : 1;
    before.fill(points, i, i + units);
    i += units;
    before[i] = points + 1;
  }
  return (offset) => before[offset] as number;
}
