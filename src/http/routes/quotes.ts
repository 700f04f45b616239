import { Router } from 'express';
import { z } from 'zod';
import type { Reader } from '../../store/store.ts';
import { given } from '../acts.ts';
import { check, paging, quoteFilters } from '../filters.ts';
import { idsOf } from '../names.ts';
import { after, type Key, listing, orderBy, readCursor } from '../paging.ts';
import { allow } from '../problem.ts';
import { articleRef, entityRef, type Fields, number, pairs, propsOf, rowsOf, text } from '../rows.ts';
import type { EntityRef, QuoteJson, Relay } from '../shapes.ts';

const Query = z.strictObject({ ...quoteFilters, ...paging });
type QuoteQuery = z.output<typeof Query>;

/** Newest article first, then as it tells them. */
const KEYS: readonly Key[] = [
  { column: 'day', descending: true },
  { column: 'article' },
  { column: 'start' },
  { column: 'id' },
];

/** Who stands around one quote. */
interface Voices {
  speaker: EntityRef | null;
  words: string | null;
  inside: string | null;
  readonly to: EntityRef[];
  readonly via: Relay[];
}

/** `/quotes`: who said what, to whom, through whom. */
export function quotes(store: Reader): Router {
  return Router()
    .get('/quotes', async (req, res) => {
      const query = check(Query, req.query);
      const rows = await readQuotes(store, query);
      const page = listing(req.originalUrl, rows, query.limit, (row) => [
        text(row.day) ?? '',
        text(row.article) ?? '',
        number(row.start),
        text(row.id) ?? '',
      ]);
      const voices = await readVoices(
        store,
        page.items.flatMap((row) => text(row.id) ?? []),
      );
      res.json({ items: page.items.map((row) => quoteJson(row, voices)), next: page.next });
    })
    .all('/quotes', allow('GET', 'HEAD'));
}

async function readQuotes(store: Reader, query: QuoteQuery) {
  const { limit, cursor, speaker, to, ...rest } = query;
  const ids = (name: string | undefined) => (name === undefined ? undefined : idsOf(store, name));
  const [speakers, addressees] = await Promise.all([ids(speaker), ids(to)]);
  const place = cursor === undefined ? null : after(KEYS, readCursor(cursor, KEYS));
  const wanted = [
    addressees && 'EXISTS { MATCH (q)-[:SAID_TO]->(x:Entity) WHERE x.id IN $addressees }',
    rest.kind && 'q.kind = $kind',
    rest.article && 'a.id = $article',
    rest.text && 'toLower(q.text) CONTAINS $text',
  ].filter(Boolean);
  const table = await store.read(
    `${speakers ? 'MATCH (s:Entity) WHERE s.id IN $speakers MATCH (s)-[:SAID]->(q:Quote)' : 'MATCH (q:Quote)'}
     MATCH (q)-[:\`IN\`]->(a:Article)
     ${wanted.length > 0 ? `WHERE ${wanted.join(' AND ')}` : ''}
     WITH DISTINCT q, a, coalesce(a.publishedAt, '') AS day, a.id AS article, q.start AS start, q.id AS id
     ${place ? `WHERE ${place.clause}` : ''}
     RETURN q AS quote, day AS day, article AS article, start AS start, id AS id,
       a.headline AS headline, a.outlet AS outlet, a.publishedAt AS publishedAt
     ${orderBy(KEYS)} LIMIT ${limit + 1}`,
    { ...given({ ...rest, text: rest.text?.toLowerCase(), speakers, addressees }), ...place?.params },
  );
  return rowsOf(table);
}

async function readVoices(store: Reader, quoteIds: readonly string[]): Promise<ReadonlyMap<string, Voices>> {
  const voices = new Map<string, Voices>();
  for (const id of quoteIds) voices.set(id, { speaker: null, words: null, inside: null, to: [], via: [] });
  if (quoteIds.length === 0) return voices;
  const [people, outer] = await Promise.all([
    store.read(
      `MATCH (q:Quote) WHERE q.id IN $quotes MATCH (q)-[r]-(e:Entity) WHERE type(r) IN ['SAID', 'SAID_TO', 'QUOTED_BY']
       RETURN q.id AS quote, type(r) AS role, r.words AS words, r.hop AS hop, e AS entity ORDER BY quote, role, hop`,
      { quotes: quoteIds },
      { rows: quoteIds.length * 20 },
    ),
    store.read(
      'MATCH (q:Quote) WHERE q.id IN $quotes MATCH (q)-[:INSIDE]->(outer:Quote) RETURN q.id AS quote, outer.id AS outer',
      { quotes: quoteIds },
    ),
  ]);
  for (const row of rowsOf(people)) {
    const quote = voices.get(text(row.quote) ?? '');
    const entity = entityRef(row.entity);
    if (row.role === 'SAID_TO') quote?.to.push(entity);
    else if (row.role === 'QUOTED_BY') quote?.via.push({ ...entity, hop: number(row.hop) });
    else if (quote) Object.assign(quote, { speaker: entity, words: text(row.words) });
  }
  for (const row of rowsOf(outer)) {
    const quote = voices.get(text(row.quote) ?? '');
    if (quote) quote.inside = text(row.outer);
  }
  return voices;
}

function quoteJson(row: Fields, voices: ReadonlyMap<string, Voices>): QuoteJson {
  const quote = propsOf(row.quote);
  const id = text(quote.id) ?? '';
  const around = voices.get(id);
  const [start, end] = [number(quote.start), number(quote.end)];
  const spans = pairs(quote.spans);
  return {
    id,
    kind: text(quote.kind) ?? '',
    speaker: around?.speaker ?? null,
    words: around?.words ?? null,
    verb: text(quote.verb),
    text: text(quote.text) ?? '',
    to: around?.to ?? [],
    via: around?.via ?? [],
    article: articleRef(row),
    start,
    end,
    spans: spans.length > 0 ? spans : [[start, end]],
    cue: text(quote.cue),
    inside: around?.inside ?? null,
    depth: number(quote.depth),
    date: text(quote.date),
    precision: text(quote.precision),
    certainty: text(quote.certainty) ?? 'actual',
    confidence: number(quote.confidence),
    rule: text(quote.rule) ?? '',
  };
}
