import type { EntityJson } from '../http/shapes.ts';
import { findEntities } from './api.ts';
import { byId, el } from './dom.ts';

export interface Found {
  entity(id: string): void;
  text(phrase: string): void;
}

/** The search box: names as they are typed, and the phrase itself among the quotes. Arrows choose, Enter goes. */
export function searchBox(form: HTMLFormElement, { entity, text }: Found): void {
  const input = byId<HTMLInputElement>('query');
  const list = byId('found');
  let asked = 0;
  let at = 0;

  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const close = () => {
    asked++;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const mark = (index: number) => {
    const all = options();
    at = (index + all.length) % all.length;
    for (const [i, option] of all.entries()) option.setAttribute('aria-selected', String(i === at));
    input.setAttribute('aria-activedescendant', `found-${at}`);
  };
  const option = (i: number, words: string, about: string, go: () => void) => {
    const item = el('div', { role: 'option', id: `found-${i}` }, el('b', {}, words), ' ', el('small', {}, about));
    item.addEventListener('mousedown', (event) => event.preventDefault());
    item.addEventListener('click', () => {
      close();
      input.value = '';
      go();
    });
    return item;
  };
  const suggest = async () => {
    const phrase = input.value.trim();
    if (phrase === '') return close();
    const turn = ++asked;
    const found = await findEntities(phrase).catch(() => ({ items: [] as EntityJson[] }));
    if (turn !== asked) return;
    const best = [...found.items].sort((a, b) => rank(a.name, phrase) - rank(b.name, phrase));
    list.replaceChildren(
      ...best.map((it, i) => option(i, it.name, it.label.toLowerCase(), () => entity(it.id))),
      option(best.length, `“${phrase}”`, 'in quotes', () => text(phrase)),
    );
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark(0);
  };

  input.addEventListener('input', () => void suggest());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (!list.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      mark(at + (event.key === 'ArrowDown' ? 1 : -1));
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (list.hidden) void suggest();
    else options()[at]?.click();
  });
}

/** 0 where a word of the name starts with the phrase, 1 where it is only somewhere in the name or an alias. */
function rank(name: string, phrase: string): number {
  return ` ${name}`.toLowerCase().includes(` ${phrase.toLowerCase()}`) ? 0 : 1;
}
