import { Router } from 'express';
import { z } from 'zod';
import type { Reader } from '../../store/store.ts';
import { type ActFilter, matchActs } from '../acts.ts';
import { actFilters, check, paging } from '../filters.ts';
import { after, type Key, listing, orderBy, readCursor } from '../paging.ts';
import { allow } from '../problem.ts';
import { relaysOf } from '../relays.ts';
import { articleRef, entityRef, type Fields, number, pairs, propsOf, rowsOf, strings, text } from '../rows.ts';
import type { ActJson, Place, Relay } from '../shapes.ts';

const Query = z.strictObject({ ...actFilters, ...paging });

/** Newest first, then as an article tells them. */
const KEYS: readonly Key[] = [
  { column: 'day', descending: true },
  { column: 'article' },
  { column: 'place' },
  { column: 'id' },
];

/** `/acts`: what people and states did to each other, in words or in deed, each with its sentence. */
export function acts(store: Reader): Router {
  return Router()
    .get('/acts', async (req, res) => {
      const { limit, cursor, ...filter } = check(Query, req.query);
      const rows = await readActs(store, filter, limit + 1, cursor);
      const page = listing(req.originalUrl, rows, limit, (row) => KEYS.map(({ column }) => key(row[column])));
      const relays = await relaysOf(
        store,
        page.items.flatMap((row) => strings(propsOf(row.act).quotes)),
      );
      res.json({ items: page.items.map((row) => actJson(row, relays)), next: page.next });
    })
    .all('/acts', allow('GET', 'HEAD'));
}

async function readActs(store: Reader, filter: ActFilter, limit: number, cursor: string | undefined) {
  const { match, params } = await matchActs(store, filter, true);
  const place = cursor === undefined ? null : after(KEYS, readCursor(cursor, KEYS));
  const table = await store.read(
    `${match}
     WITH f, r, t, a, day, r.article AS article, coalesce(r.words[0], r.start) AS place, r.id AS id
     ${place ? `WHERE ${place.clause}` : ''}
     RETURN f AS from, r AS act, t AS to, day AS day, article AS article, place AS place, id AS id,
       a.headline AS headline, a.outlet AS outlet, a.publishedAt AS publishedAt
     ${orderBy(KEYS)} LIMIT ${limit}`,
    { ...params, ...place?.params },
  );
  return rowsOf(table);
}

function key(value: Fields[string] | undefined): string | number {
  return typeof value === 'number' ? value : (text(value) ?? '');
}

function actJson(row: Fields, relays: ReadonlyMap<string, readonly Relay[]>): ActJson {
  const act = propsOf(row.act);
  const [first, ...also] = placesOf(act, relays);
  return {
    id: text(act.id) ?? '',
    type: typeOf(row.act),
    from: entityRef(row.from),
    to: entityRef(row.to),
    article: articleRef(row),
    ...first,
    also,
    verb: text(act.verb),
    date: text(act.date),
    precision: text(act.precision),
    certainty: text(act.certainty) ?? 'actual',
    plover: text(act.plover),
    cameo: text(act.cameo),
    confidence: number(act.confidence),
    rule: text(act.rule) ?? '',
  };
}

/** The lists of an act are one place after another; at least one. */
function placesOf(act: Fields, relays: ReadonlyMap<string, readonly Relay[]>): [Place, ...Place[]] {
  const [words, sentences, quotes] = [pairs(act.words), strings(act.sentences), strings(act.quotes)];
  const places = pairs(act.spans).map(([start, end], i): Place => {
    const quote = quotes[i] || null;
    const via = quote === null ? [] : (relays.get(quote) ?? []);
    return { start, end, sentence: sentences[i] ?? '', words: words[i] ?? null, quote, via };
  });
  return places as [Place, ...Place[]];
}

function typeOf(edge: Fields[string] | undefined): string {
  return edge !== null && typeof edge === 'object' && 'type' in edge ? (text(edge.type) ?? '') : '';
}
