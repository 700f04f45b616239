import type { GraphEdge, GraphNode } from '../http/shapes.ts';
import { el } from './dom.ts';
import { familyOf, wordsOf } from './relations.ts';

/** Every relation as a button that selects it: what the drawing shows, for those who do not see or cannot point at it. */
export function relationRows(
  edges: readonly GraphEdge[],
  nodes: ReadonlyMap<string, GraphNode>,
  selected: (edge: GraphEdge) => boolean,
  choose: (edge: GraphEdge) => void,
): readonly HTMLElement[] {
  const named = (id: string) => nodes.get(id)?.name ?? '';
  return [...edges]
    .sort((a, b) => b.acts - a.acts || named(a.from).localeCompare(named(b.from), 'en'))
    .map((edge) => {
      const button = el(
        'button',
        { type: 'button', 'aria-pressed': String(selected(edge)), 'data-type': edge.type },
        el('b', {}, named(edge.from)),
        ' ',
        el('span', { class: `verb ${familyOf(edge.type)}` }, wordsOf(edge.type)),
        ' ',
        el('b', {}, named(edge.to)),
        edge.acts > 1 ? el('span', { class: 'count' }, ` ×${edge.acts}`) : null,
      );
      button.addEventListener('click', () => choose(edge));
      return el('li', {}, button);
    });
}
