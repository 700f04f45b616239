import type { GraphEdge } from '../http/shapes.ts';
import { el } from './dom.ts';
import { FAMILIES, type Family, familyOf, wordsOf } from './relations.ts';

/** One chip a type of relation, those of one colour together; pressed ones alone are drawn, none pressed draws all. */
export function relationChips(
  edges: readonly GraphEdge[],
  pressed: readonly string[],
  toggle: (types: readonly string[]) => void,
): readonly HTMLElement[] {
  const counts = new Map<string, number>();
  for (const { type, acts } of edges) counts.set(type, (counts.get(type) ?? 0) + acts);
  const families = Object.keys(FAMILIES) as Family[];
  const types = [...counts].sort(
    ([a, n], [b, m]) => families.indexOf(familyOf(a)) - families.indexOf(familyOf(b)) || m - n || (a < b ? -1 : 1),
  );
  const all = chip('all relations', '', pressed.length === 0, () => toggle([]));
  return [
    all,
    ...types.map(([type, count]) => {
      const on = pressed.includes(type);
      const next = on ? pressed.filter((other) => other !== type) : [...pressed, type];
      return chip(`${wordsOf(type)} ${count}`, familyOf(type), on, () => toggle(next));
    }),
  ];
}

function chip(words: string, family: string, on: boolean, press: () => void): HTMLElement {
  const button = el('button', { type: 'button', class: `chip ${family}`, 'aria-pressed': String(on) }, words);
  button.addEventListener('click', press);
  return button;
}
