import type { ActJson, ArticleRef, EntityRef, Place, QuoteJson, Relay } from '../http/shapes.ts';
import { el } from './dom.ts';
import { familyOf, wordsOf } from './relations.ts';
import { type Range, type State, writeState } from './state.ts';
import { certaintyInWords, confidenceInWords, titleOf, whence, whenInWords } from './words.ts';

/** Everywhere an article states an act. */
export function placesOf(act: ActJson): readonly Place[] {
  return [act, ...act.also];
}

/** One act: who did what to whom, the sentences that say so, and how each reached us. */
export function actCard(act: ActJson, state: State): HTMLElement {
  const { from, to, type, article, date, precision } = act;
  const places = placesOf(act);
  return card(
    [name(from), ' ', el('span', { class: `verb ${familyOf(type)}` }, wordsOf(type)), ' ', name(to)],
    places.flatMap(({ sentence, start, words, via }) => [
      el('blockquote', {}, ...emphasised(sentence, start, words)),
      relayed(via),
    ]),
    // An office is dated by its article, which the card names anyway.
    { ...act, when: familyOf(type) === 'ties' ? null : whenInWords(date, precision) },
    writeState({
      ...state,
      article: article.id,
      at: places.map(({ start, end }) => [start, end]),
      words: places.flatMap(({ words }) => (words ? [words] : [])),
    }),
  );
}

/** One quote: who said it, to whom, in which words. */
export function quoteCard(quote: QuoteJson, state: State): HTMLElement {
  const { speaker, verb, to, kind, text, article, spans } = quote;
  const addressees = to.flatMap((entity) => [' to ', name(entity)]);
  const said = kind === 'direct' ? `“${text}”` : text;
  return card(
    [
      speaker ? name(speaker) : 'Speaker unknown',
      ' ',
      el('span', { class: 'verb speech' }, verb ?? 'said'),
      ...addressees,
    ],
    [el('blockquote', { class: kind }, said), relayed(quote.via)],
    { ...quote, when: whenInWords(quote.date, quote.precision) },
    writeState({ ...state, article: article.id, at: spans, words: [] }),
  );
}

interface Told {
  readonly article: ArticleRef;
  /** When it was, in words. */
  readonly when: string | null;
  readonly certainty: string;
  readonly confidence: number;
  readonly rule: string;
}

function card(
  what: readonly (Node | string)[],
  words: readonly (Node | null)[],
  told: Told,
  href: string,
): HTMLElement {
  const { article, when, certainty, confidence, rule } = told;
  return el(
    'article',
    { class: 'card' },
    el('h3', {}, ...what),
    ...words,
    when === null ? null : el('p', { class: 'when' }, when),
    el('p', { class: 'meta' }, el('cite', {}, titleOf(article)), ` — ${whence(article)}`),
    el(
      'p',
      { class: 'sure' },
      `${certaintyInWords(certainty)}; ${confidenceInWords(confidence)} (${Math.round(confidence * 100)} %). `,
      el('span', { class: 'rule', title: 'What it was recognised by' }, `rule: ${rule}`),
    ),
    el('a', { class: 'open', href, 'data-go': '' }, 'Read it in the article'),
  );
}

function relayed(via: readonly Relay[]): HTMLElement | null {
  const names = via.flatMap((relay, i) => (i === 0 ? [name(relay)] : [', then ', name(relay)]));
  return names.length > 0 ? el('p', { class: 'via' }, 'Reaches us through ', ...names) : null;
}

function name({ name: words }: EntityRef): HTMLElement {
  return el('b', {}, words);
}

function emphasised(sentence: string, start: number, words: Range | null): (Node | string)[] {
  if (!words) return [sentence];
  const [from, to] = [words[0] - start, words[1] - start];
  return [sentence.slice(0, from), el('strong', {}, sentence.slice(from, to)), sentence.slice(to)];
}
