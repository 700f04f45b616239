import type { ActJson, ArticlePage, EntityJson, EntityPage, GraphJson, Listing, QuoteJson } from '../http/shapes.ts';

/** Titles of problems are made for people; anything else that fails reads as "no answer". */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

async function get<T>(path: string): Promise<T> {
  const response = await fetch(path, { headers: { accept: 'application/json' } }).catch(() => null);
  if (!response) throw new Unanswered('The server does not answer.');
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Unanswered(`${body.title ?? 'The server failed'}. ${body.detail ?? ''}`.trim());
  return body as T;
}

function query(params: Readonly<Record<string, string>>): string {
  return new URLSearchParams(params).toString();
}

export const readGraph = () => get<GraphJson>('/graph');
export const readEntity = (id: string) => get<EntityPage>(`/entities/${encodeURIComponent(id)}`);
export const readArticle = (id: string) => get<ArticlePage>(`/articles/${encodeURIComponent(id)}`);
export const readActs = (filter: Readonly<Record<string, string>>) => get<Listing<ActJson>>(`/acts?${query(filter)}`);
export const readQuotes = (filter: Readonly<Record<string, string>>) =>
  get<Listing<QuoteJson>>(`/quotes?${query(filter)}`);
export const findEntities = (search: string) => get<Listing<EntityJson>>(`/entities?${query({ search, limit: '8' })}`);
