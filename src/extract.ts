import type { Act } from './acts/act.ts';
import { findActs } from './acts/find.ts';
import type { Entity, Quote } from './entities/entity.ts';
import { type Knowledge, NO_KNOWLEDGE } from './entities/knowledge.ts';
import { resolveEntities } from './entities/resolve.ts';
import { analyse } from './language/analyse.ts';
import type { Article, Region } from './loaders/article.ts';
import { findQuotes } from './quotes/find.ts';
import { readChunks } from './quotes/reading.ts';

/** One article read: what `hearsay extract` prints, a line an article. Offsets are UTF-16 units into `text`. */
export interface Extraction {
  /** What the article's giver calls it. */
  readonly id: string;
  /** Its id in the graph. */
  readonly article: string;
  /** What it is written in, as a BCP 47 tag. Nothing is read in what is not English. */
  readonly language: string;
  readonly text: string;
  readonly regions: readonly Region[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly acts: readonly Act[];
}

/** Reads one article. Pure: the same article and knowledge give the same bytes everywhere. */
export function extract(article: Article, knowledge: Knowledge = NO_KNOWLEDGE): Extraction {
  const analysis = analyse(article);
  const reading = readChunks(analysis);
  const cast = resolveEntities(article, analysis, findQuotes(reading), knowledge);
  return {
    id: article.source,
    article: article.id,
    language: analysis.language,
    text: article.text,
    regions: article.regions,
    entities: cast.entities,
    quotes: cast.quotes,
    acts: findActs(reading, cast),
  };
}
