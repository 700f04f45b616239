import type { Cast } from '../entities/entity.ts';
import type { Analysis } from '../language/analysis.ts';
import type { Article } from '../loaders/article.ts';
import type { Act } from './act.ts';

/** Finds what the article's entities did to each other by speaking, sorted by place. */
export function findActs(article: Article, analysis: Analysis, cast: Cast): readonly Act[] {
  throw new Error(`not built yet: ${article.id} ${analysis.text.length} ${cast.entities.length}`);
}
