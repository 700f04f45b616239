import type { ArticleRef } from '../http/shapes.ts';

const CERTAINTY: Readonly<Record<string, string>> = {
  actual: 'Reported as having happened',
  negated: 'Reported as not having happened',
  hypothetical: 'Only supposed: it depends on something else',
  future: 'Announced, not done yet',
  question: 'Asked, not stated',
  reported: 'Claimed or rumoured, not stated as fact',
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

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "On 21 Jan 2022", "In the week of 17 Jan 2022", "In December 2021", "In 2014"; null where the text does not tell. */
export function whenInWords(date: string | null, precision: string | null): string | null {
  if (date === null) return null;
  if (precision === 'year') return `In ${date.slice(0, 4)}`;
  if (precision === 'month') return `In ${MONTH.format(Date.parse(date))}`;
  return `${precision === 'week' ? 'In the week of' : 'On'} ${dayInWords(date)}`;
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
