import type { ArticlePage } from '../http/shapes.ts';
import { readActs, readArticle } from './api.ts';
import { placesOf } from './cards.ts';
import { el } from './dom.ts';
import { markedText } from './marks.ts';
import { type State, writeState } from './state.ts';
import { titleOf, whence } from './words.ts';

/** One article's stored text, the sentence in question marked. Call `scrollToMark` once it stands in the page. */
export async function readerView(state: State, article: string): Promise<HTMLElement> {
  const [page, acts] = await Promise.all([readArticle(article), readActs({ article, limit: '200' })]);
  const cards = { ...state, article: null, at: [], words: [] };
  const others = acts.items.flatMap(placesOf).map(({ start, end }) => [start, end] as const);
  return el(
    'article',
    { class: 'reader' },
    el('a', { class: 'back', href: writeState(cards), 'data-go': '' }, '← Back'),
    el('h2', { tabindex: '-1' }, titleOf(page)),
    el('p', { class: 'meta' }, [whence(page), page.byline].filter(Boolean).join(' · ')),
    source(page),
    page.regions.length > 0
      ? el(
          'p',
          { class: 'hint' },
          'Grey text stood on the page but is not the article’s prose; nothing is read from it.',
        )
      : null,
    el('div', { class: 'text' }, markedText(page, { at: state.at, words: state.words, others })),
  );
}

export function scrollToMark(view: HTMLElement): void {
  view.querySelector('mark')?.scrollIntoView({ block: 'center' });
}

/** A link only where the address is one of the Web: an article may say anything of its own whereabouts. */
function source({ url }: ArticlePage): HTMLElement | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  return el('p', {}, el('a', { href: url, rel: 'noopener noreferrer' }, 'Where it was published'));
}
