import type { GraphNode } from '../http/shapes.ts';
import { Unanswered } from './api.ts';
import { byId, el } from './dom.ts';
import { evidenceView } from './evidence.ts';
import { readerView, scrollToMark } from './reader.ts';
import type { State } from './state.ts';

let turn = 0;

/** Fills the evidence column for a state: an article, cards, or nothing. `moved`: someone chose it, so it gets the focus. */
export async function showEvidence(state: State, nodes: ReadonlyMap<string, GraphNode>, moved: boolean): Promise<void> {
  const mine = ++turn;
  const view = await (state.article ? readerView(state, state.article) : evidenceView(state, nodes)).catch(failed);
  if (mine !== turn) return;
  byId('side').classList.toggle('reading', state.article !== null);
  byId('evidence').replaceChildren(...(view ? [view] : []));
  byId('side').scrollTo(0, 0);
  const heading = view?.querySelector('h2');
  if (moved) heading?.focus({ preventScroll: true });
  byId('live').textContent = heading?.textContent ?? '';
  if (view && state.article) scrollToMark(view);
}

function failed(error: unknown): HTMLElement {
  const why = error instanceof Unanswered ? error.message : 'The page failed to show this.';
  return el('div', { class: 'view' }, el('h2', { tabindex: '-1' }, 'Nothing to show'), el('p', { class: 'hint' }, why));
}
