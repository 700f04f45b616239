import type { ActJson, EntityPage, GraphNode } from '../http/shapes.ts';
import { readActs, readEntity, readQuotes } from './api.ts';
import { actCard, placesOf, quoteCard } from './cards.ts';
import { el } from './dom.ts';
import { LABELS } from './ink.ts';
import { wordsOf } from './relations.ts';
import { NOTHING, type State, writeState } from './state.ts';
import { counted } from './words.ts';

/** How many cards are made at once. */
const CARDS = '50';

/** The cards for what is selected, or null where nothing is. */
export async function evidenceView(state: State, nodes: ReadonlyMap<string, GraphNode>): Promise<HTMLElement | null> {
  if (state.edge) return edgeView(state, state.edge, nodes);
  if (state.entity) return entityView(state, state.entity);
  if (state.text) return textView(state, state.text);
  return null;
}

async function edgeView(
  state: State,
  { from, to, type }: NonNullable<State['edge']>,
  nodes: ReadonlyMap<string, GraphNode>,
): Promise<HTMLElement> {
  const filter = { limit: CARDS, ...(type && { type }) };
  const [there, back] = await Promise.all([
    readActs({ ...filter, from, to }),
    type ? { items: [], next: null } : readActs({ ...filter, from: to, to: from }),
  ]);
  const acts = distinct([...there.items, ...back.items]);
  const named = (id: string) =>
    nodes.get(id)?.name ?? acts.flatMap((act) => [act.from, act.to]).find((end) => end.id === id)?.name ?? 'someone';
  const title = type
    ? [el('span', {}, named(from)), ` ${wordsOf(type)} `, el('span', {}, named(to))]
    : [el('span', {}, named(from)), ' and ', el('span', {}, named(to))];
  return view(state, title, `${acts.length === 1 ? 'One act' : counted(acts.length, 'act')}, and ${proofOf(acts)}`, [
    ...acts.map((act) => actCard(act, state)),
    more(Boolean(there.next || back.next)),
  ]);
}

async function entityView(state: State, id: string): Promise<HTMLElement> {
  const [entity, acts, quotes] = await Promise.all([
    readEntity(id),
    readActs({ entity: id, limit: CARDS }),
    readQuotes({ speaker: id, limit: CARDS }),
  ]);
  return view(state, [entity.name], describe(entity), [
    acts.items.length > 0 ? el('h3', { class: 'group' }, counted(acts.items.length, 'act')) : null,
    ...acts.items.map((act) => actCard(act, state)),
    more(acts.next !== null),
    quotes.items.length > 0 ? el('h3', { class: 'group' }, `${counted(quotes.items.length, 'quote')} of theirs`) : null,
    ...quotes.items.map((quote) => quoteCard(quote, state)),
    more(quotes.next !== null),
    acts.items.length + quotes.items.length === 0
      ? el('p', { class: 'hint' }, 'Mentioned, but neither says nor does anything here.')
      : null,
  ]);
}

async function textView(state: State, text: string): Promise<HTMLElement> {
  const quotes = await readQuotes({ text, limit: CARDS });
  return view(state, [`“${text}”`], `${counted(quotes.items.length, 'quote')} with these words`, [
    ...quotes.items.map((quote) => quoteCard(quote, state)),
    more(quotes.next !== null),
    quotes.items.length === 0 ? el('p', { class: 'hint' }, 'No quote has these words. Try fewer of them.') : null,
  ]);
}

function view(
  state: State,
  title: readonly (Node | string)[],
  about: string,
  cards: readonly (Node | null)[],
): HTMLElement {
  return el(
    'div',
    { class: 'view' },
    el(
      'a',
      { class: 'back', href: writeState({ ...NOTHING, types: state.types }), 'data-go': '', 'aria-label': 'Close' },
      '×',
    ),
    el('h2', { tabindex: '-1' }, ...title),
    el('p', { class: 'meta' }, about),
    ...cards,
  );
}

function describe({ label, unnamed, aliases, name, articles }: EntityPage): string {
  const title = LABELS.find(([known]) => known === label)?.[1] ?? 'entity';
  const others = aliases.filter((alias) => alias !== name);
  return [
    unnamed ? `${title}, not named in the article` : title,
    others.length > 0 ? `also “${others.join('”, “')}”` : null,
    articles > 0 ? `in ${counted(articles, 'article')}` : null,
  ]
    .filter(Boolean)
    .join(' · ');
}

function proofOf(acts: readonly ActJson[]): string {
  const sentences = new Set(acts.flatMap((act) => placesOf(act).map(({ start }) => `${act.article.id} ${start}`)));
  return sentences.size === 1 ? 'the sentence that says so' : `the ${sentences.size} sentences that say so`;
}

function more(there: boolean): HTMLElement | null {
  return there ? el('p', { class: 'hint' }, `The newest ${CARDS} are shown.`) : null;
}

/** A mutual act answers to both directions. */
function distinct(acts: readonly ActJson[]): readonly ActJson[] {
  return [...new Map(acts.map((act) => [act.id, act])).values()];
}
