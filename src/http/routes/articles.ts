import { Router } from 'express';
import { z } from 'zod';
import { HearsayError } from '../../errors.ts';
import type { Reader } from '../../store/store.ts';
import { given } from '../acts.ts';
import { articleFilters, check, paging } from '../filters.ts';
import { after, type Key, listing, orderBy, readCursor } from '../paging.ts';
import { allow } from '../problem.ts';
import { articleRef, type Fields, pairs, propsOf, rowsOf, strings, text } from '../rows.ts';
import type { ArticleJson, ArticlePage } from '../shapes.ts';

const Query = z.strictObject({ ...articleFilters, ...paging });

/** Newest first. */
const KEYS: readonly Key[] = [{ column: 'day', descending: true }, { column: 'article' }];

/** `/articles` (without their texts) and `/articles/:id` (with its text and what in it is not prose). */
export function articles(store: Reader): Router {
  return Router()
    .get('/articles', async (req, res) => {
      const query = check(Query, req.query);
      const rows = await readArticles(store, query);
      const page = listing(req.originalUrl, rows, query.limit, (row) => [text(row.day) ?? '', text(row.article) ?? '']);
      res.json({ items: page.items.map(articleJson), next: page.next });
    })
    .all('/articles', allow('GET', 'HEAD'))
    .get('/articles/:id', async (req, res) => {
      check(z.strictObject({}), req.query);
      res.json(await readArticle(store, req.params.id));
    })
    .all('/articles/:id', allow('GET', 'HEAD'));
}

async function readArticles(store: Reader, { limit, cursor, outlet, since, until }: z.output<typeof Query>) {
  const place = cursor === undefined ? null : after(KEYS, readCursor(cursor, KEYS));
  const wanted = [
    outlet && 'toLower(a.outlet) = $outlet',
    since && 'substring(day, 0, 10) >= $since',
    until && "(day <> '' AND substring(day, 0, 10) <= $until)",
    place?.clause,
  ].filter(Boolean);
  const table = await store.read(
    `MATCH (a:Article) WITH a, coalesce(a.publishedAt, '') AS day, a.id AS article
     ${wanted.length > 0 ? `WHERE ${wanted.join(' AND ')}` : ''}
     RETURN article AS article, day AS day, a.headline AS headline, a.outlet AS outlet, a.publishedAt AS publishedAt,
       a.byline AS byline, a.url AS url, a.language AS language, substring(a.text, 0, 160) AS opening
     ${orderBy(KEYS)} LIMIT ${limit + 1}`,
    { ...given({ outlet: outlet?.toLowerCase(), since, until }), ...place?.params },
  );
  return rowsOf(table);
}

function articleJson(row: Fields): ArticleJson {
  return {
    ...articleRef(row),
    byline: text(row.byline),
    url: text(row.url),
    language: text(row.language),
    opening: text(row.opening) ?? '',
  };
}

async function readArticle(store: Reader, id: string): Promise<ArticlePage> {
  const table = await store.read('MATCH (a:Article {id: $id}) RETURN a AS article', { id });
  const row = rowsOf(table)[0];
  if (!row) throw new HearsayError('not-found', `no article has the id ${id}`);
  const article = propsOf(row.article);
  const kinds = strings(article.regionKinds);
  return {
    ...articleRef({ ...article, article: id }),
    byline: text(article.byline),
    url: text(article.url),
    language: text(article.language),
    sha256: text(article.sha256) ?? '',
    text: text(article.text) ?? '',
    regions: pairs(article.regionSpans).map(([start, end], i) => ({ kind: kinds[i] ?? '', start, end })),
  };
}
