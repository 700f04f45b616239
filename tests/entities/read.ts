import type { Cast, Entity, Quote } from '../../src/entities/entity.ts';
import { resolveEntities } from '../../src/entities/resolve.ts';
import { analyse } from '../../src/language/analyse.ts';
import type { Span } from '../../src/loaders/article.ts';
import { articleFromText } from '../../src/loaders/text.ts';
import { findQuotes } from '../../src/quotes/find.ts';
import type { Quotation } from '../../src/quotes/quotation.ts';
import { readChunks } from '../../src/quotes/reading.ts';

/** A text read as far as its entities, with short ways to ask about them. */
export interface Reading {
  readonly cast: Cast;
  readonly entities: readonly Entity[];
  /** "Label Name" of each entity that has a name. */
  readonly named: readonly string[];
  readonly unnamed: readonly string[];
  readonly quotes: readonly Quote[];
  name(id: string | null): string | null;
  /** Name of the entity that the words denote; the n-th time they stand there. */
  at(words: string, nth?: number): string | null;
}

export function read(text: string, quotations?: readonly Quotation[]): Reading {
  const article = articleFromText(text);
  const analysis = analyse(article);
  const cast = resolveEntities(article, analysis, quotations ?? findQuotes(readChunks(analysis)));
  const name = (id: string | null) => cast.entities.find((entity) => entity.id === id)?.name ?? null;
  return {
    cast,
    entities: cast.entities,
    named: cast.entities.filter((e) => !e.unnamed).map((e) => `${e.label} ${e.name}`),
    unnamed: cast.entities.filter((e) => e.unnamed).map((e) => e.name),
    quotes: cast.quotes,
    name,
    at: (words, nth = 1) => cast.at(spanOf(text, words, nth))?.name ?? null,
  };
}

/** Where words stand in a text the n-th time. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
}
