import type { ArticleRef } from '../http/shapes.ts';

const CERTAINTY: Readonly<Record<string, string>> = {
  actual: 'Reported as having happened',
  negated: 'Reported as not having happened',
  hypothetical: 'Only supposed: it depends on something else',
  future: 'Announced, not done yet',
  question: 'Asked, not stated',
};

export function certaintyInWords(certainty: string): string {
  return CERTAINTY[certainty] ?? certainty;
}

/** How sure the reading is, not how true the claim. */
export function confidenceInWords(confidence: number): string {
  if (confidence >= 0.85) return 'read with confidence';
  return confidence >= 0.6 ? 'fairly sure reading' : 'uncertain reading';
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

export function dayInWords(date: string | null): string {
  if (date === null) return 'date unknown';
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : DAY.format(time);
}

/** "Fox News · 23 Jan 2022" */
export function whence(article: ArticleRef): string {
  return `${article.outlet ?? 'Outlet unknown'} · ${dayInWords(article.publishedAt)}`;
}

export function titleOf(article: ArticleRef): string {
  return article.headline ?? 'An article without a headline';
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
