import type { Act } from './acts/act.ts';
import { findActs, findDeeds, partiesOf } from './acts/find.ts';
import type { Cast, Entity, Quote } from './entities/entity.ts';
import { type Knowledge, worldKnowledge } from './entities/knowledge.ts';
import { resolveEntities } from './entities/resolve.ts';
import { analyse } from './language/analyse.ts';
import type { Article, Region } from './loaders/article.ts';
import { readDates } from './quotes/dates.ts';
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

/** What an article holds, before it is written down. */
export interface Findings {
  readonly language: string;
  readonly cast: Cast;
  readonly acts: readonly Act[];
}

/** Reads one article. Pure: the same article and knowledge give the same bytes everywhere. */
export function extract(article: Article, knowledge: Knowledge = worldKnowledge()): Extraction {
  const { language, cast, acts } = readArticle(article, knowledge);
  return {
    id: article.source,
    article: article.id,
    language,
    text: article.text,
    regions: article.regions,
    entities: takingPart(cast, acts),
    quotes: cast.quotes,
    acts,
  };
}

/** As `extract`, with whom any words of the text denote. */
export function readArticle(article: Article, knowledge: Knowledge = worldKnowledge()): Findings {
  const analysis = analyse(article);
  const reading = readChunks(analysis);
  const dateAt = readDates(reading, article.publishedAt);
  const deeds = findDeeds(reading);
  const cast = resolveEntities(article, analysis, findQuotes(reading, dateAt), knowledge, partiesOf(reading, deeds));
  return { language: analysis.language, cast, acts: findActs(reading, cast, dateAt, deeds) };
}

/** Everyone but the unnamed who neither speak nor do anything nor have it done to them. */
function takingPart({ entities, quotes }: Cast, acts: readonly Act[]): readonly Entity[] {
  const part = new Set([
    ...quotes.flatMap(({ speaker, to, via }) => [speaker, to, ...via]),
    ...acts.flatMap(({ from, to }) => [from, to]),
  ]);
  return entities.filter(({ id, unnamed }) => !unnamed || part.has(id));
}
