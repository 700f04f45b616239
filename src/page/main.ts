import type { GraphEdge, GraphJson } from '../http/shapes.ts';
import { readGraph, Unanswered } from './api.ts';
import { relationChips } from './chips.ts';
import { byId, el } from './dom.ts';
import type { Drawing, Focus } from './drawing.ts';
import { legendLists } from './legend.ts';
import { keyOf, mergeLines } from './lines.ts';
import { relationRows } from './list.ts';
import { searchBox } from './search.ts';
import { showEvidence } from './side.ts';
import { NOTHING, readState, type State, writeState } from './state.ts';
import { counted } from './words.ts';

/** Puts the page together: the address says what to show, and whatever is chosen becomes the address. */
async function start(): Promise<void> {
  const graph = await readGraph();
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const state = () => readState(location.search);
  const drawing = await drawIfPossible(graph, (focus) => go({ ...cleared(state()), ...chosenBy(focus) }));
  byId('legend').replaceChildren(...legendLists(graph));
  byId('shown').textContent = shownInWords(graph);

  function render(moved: boolean): void {
    const { types, edge } = state();
    const edges = graph.edges.filter(({ type }) => types.length === 0 || types.includes(type));
    const selected = ({ from, to, type }: GraphEdge) => edge?.from === from && edge.to === to && edge.type === type;
    drawing?.show(mergeLines(graph.edges, types), types.length > 0);
    drawing?.light(focusOf(state()));
    byId('chips').replaceChildren(...relationChips(graph.edges, types, (some) => go({ ...state(), types: some })));
    byId('rows').replaceChildren(
      ...relationRows(edges, nodes, selected, ({ from, to, type }) =>
        go({ ...cleared(state()), edge: { from, to, type } }),
      ),
    );
    void showEvidence(state(), nodes, moved);
  }

  function go(next: State): void {
    const url = writeState(next);
    if (url === location.pathname + location.search) return;
    history.pushState(null, '', url);
    render(true);
  }

  searchBox(byId<HTMLFormElement>('search'), {
    entity: (entity) => go({ ...cleared(state()), entity }),
    text: (text) => go({ ...cleared(state()), text }),
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-zoom]'))
    button.addEventListener('click', () => drawing?.zoom(button.dataset.zoom ?? ''));
  addEventListener('popstate', () => render(true));
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') go(outward(state()));
  });
  document.addEventListener('click', (event) => follow(event, go));
  render(false);
}

/** Links within the page change its address without loading it again; with a key held they open as links do. */
function follow(event: MouseEvent, go: (state: State) => void): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-go]') : null;
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(readState(link.search));
}

/** Sigma is fetched only where it can draw: without WebGL the list says all that the drawing would. */
async function drawIfPossible(graph: GraphJson, choose: (focus: Focus) => void): Promise<Drawing | null> {
  if (graph.nodes.length === 0) {
    notice('The graph is empty.', 'Load some articles, then reload this page:', 'npx hearsay load PATH');
    return null;
  }
  if (!document.createElement('canvas').getContext('webgl2')) {
    notice('This browser does not draw WebGL.', 'The list of relations has everything that would be drawn here.');
    return null;
  }
  const { draw } = await import('./drawing.ts');
  byId('canvas').setAttribute('aria-label', `${shownInWords(graph)}. The list of relations says the same in words.`);
  return draw(byId('canvas'), graph, choose);
}

function notice(title: string, text: string, code?: string): void {
  const box = byId('notice');
  box.replaceChildren(el('h2', {}, title), el('p', {}, text), ...(code ? [el('code', {}, code)] : []));
  box.hidden = false;
}

function shownInWords({ shown, total }: GraphJson): string {
  const everyone = `${total.nodes.toLocaleString('en')} people, organisations and countries`;
  const part = shown.nodes < total.nodes ? `${shown.nodes} of ${everyone}, those with most acts` : everyone;
  return `${part} · ${counted(shown.acts, 'act')}`;
}

function chosenBy(focus: Focus): Partial<State> {
  if (!focus) return {};
  if ('entity' in focus) return focus;
  const [from = '', to = ''] = focus.line.split('~');
  return { edge: { from, to, type: null } };
}

function focusOf({ entity, edge }: State): Focus {
  if (edge) return { line: keyOf(edge.from, edge.to) };
  return entity ? { entity } : null;
}

/** Nothing selected, the same relations drawn. */
function cleared({ types }: State): State {
  return { ...NOTHING, types };
}

/** One step back towards the whole graph: from the article to its cards, from the cards to nothing selected. */
function outward(state: State): State {
  return state.article ? { ...state, article: null, at: [], words: [] } : cleared(state);
}

start().catch((error: unknown) => {
  const why = error instanceof Unanswered ? error.message : 'The page failed to start.';
  notice('The graph cannot be shown.', `${why} Reload the page to try again.`);
});
