import { analyse } from '../../src/language/analyse.ts';
import type { Span } from '../../src/loaders/article.ts';
import { findQuotes } from '../../src/quotes/find.ts';
import { readChunks } from '../../src/quotes/reading.ts';

/** One quotation in the words of its text. */
export interface Said {
  readonly who: string | null;
  readonly verb: string | null;
  readonly said: readonly string[];
  readonly to: string | null;
  readonly via: readonly string[];
  readonly kind: string;
  readonly certainty: string;
  readonly inside: number | null;
  readonly carriesOn: number | null;
}

/** The quotations of a text whose every paragraph is prose. */
export function read(text: string): Said[] {
  const words = (span: Span | null) => span && text.slice(...span);
  return findQuotes(readChunks(analyse({ text, regions: [] }))).map((q) => ({
    who: words(q.source),
    verb: q.verb,
    said: q.content.map((span) => text.slice(...span)),
    to: words(q.addressee),
    via: q.relays.map((span) => text.slice(...span)),
    kind: q.kind,
    certainty: q.certainty,
    inside: q.inside,
    carriesOn: q.carriesOn,
  }));
}

export type Case = readonly [text: string, ...expected: Partial<Said>[]];

/** One test a text: its quotations, in order, are as many as expected and have the fields given. */
export function check(cases: readonly Case[]): void {
  for (const [text, ...expected] of cases)
    test(text, () => {
      const found = read(text);
      expect(found).toHaveLength(expected.length);
      expected.forEach((fields, i) => {
        expect(found[i]).toMatchObject(fields);
      });
    });
}
