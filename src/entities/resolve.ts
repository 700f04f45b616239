import type { Analysis } from '../language/analysis.ts';
import type { Article } from '../loaders/article.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { Cast } from './entity.ts';

/** Says who is named in an article and who said each quotation, to whom and through whom. */
export function resolveEntities(article: Article, analysis: Analysis, quotations: readonly Quotation[]): Cast {
  throw new Error(`not built yet: ${article.id} ${analysis.text.length} ${quotations.length}`);
}
