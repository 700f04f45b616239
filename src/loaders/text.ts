import { createHash } from 'node:crypto';
import { idOf } from '../id.ts';
import type { Article, Known } from './article.ts';
import { findRegions } from './regions.ts';

/**
 * Makes an article of a text. What is not given in `known` is null; `source` defaults to the article's id.
 * The text is kept as it is; its id is a hash of it with white space folded, in Unicode's NFC.
 */
export function articleFromText(text: string, known: Partial<Known> & { readonly source?: string } = {}): Article {
  const id = idOf('a', text.normalize('NFC').replace(/\s+/g, ' ').trim());
  const headline = known.headline ?? null;
  const byline = known.byline ?? null;
  return {
    id,
    source: known.source ?? id,
    url: known.url ?? null,
    headline,
    outlet: known.outlet ?? null,
    byline,
    publishedAt: known.publishedAt ?? null,
    text,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    regions: findRegions(text, headline, byline),
  };
}
