import type { GraphJson } from '../http/shapes.ts';
import { el } from './dom.ts';
import { LABELS } from './ink.ts';
import { FAMILIES, familyOf } from './relations.ts';

/** What shapes and colours mean: the shapes in use, and the families of lines in use. */
export function legendLists({ nodes, edges }: GraphJson): readonly HTMLElement[] {
  const shapes = LABELS.filter(([label]) => nodes.some((node) => node.label === label));
  const hollow = nodes.some(({ unnamed }) => unnamed);
  const families = Object.entries(FAMILIES).filter(([family]) => edges.some(({ type }) => familyOf(type) === family));
  return [
    el(
      'ul',
      { 'aria-label': 'Shapes' },
      ...shapes.map(([label, title]) => item(`shape ${label}`, title)),
      hollow ? item('shape hollow', 'not named in the article') : null,
    ),
    el('ul', { 'aria-label': 'Lines' }, ...families.map(([family, { title }]) => item(`stroke ${family}`, title))),
  ];
}

function item(sign: string, title: string): HTMLElement {
  return el('li', {}, el('i', { class: sign, 'aria-hidden': 'true' }), title);
}
