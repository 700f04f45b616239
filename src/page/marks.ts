import type { ArticlePage } from '../http/shapes.ts';
import { el } from './dom.ts';
import type { Range } from './state.ts';

export interface Marks {
  /** What is shown: exactly these characters. */
  readonly at: readonly Range[];
  /** What within it states the act. */
  readonly words: readonly Range[];
  /** Other sentences that gave an edge. */
  readonly others: readonly Range[];
}

/** An article's stored text with its marks. The text of the nodes, put together, is the stored text to the character. */
export function markedText({ text, regions }: Pick<ArticlePage, 'text' | 'regions'>, marks: Marks): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const cuts = [0, text.length, ...[...marks.at, ...marks.words, ...marks.others].flat()];
  const ordered = [...new Set([...cuts, ...regions.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  const open = new Map<Range, HTMLElement>();
  for (const [i, start] of ordered.entries()) {
    const end = ordered[i + 1];
    if (end === undefined) break;
    const range = marks.at.find((candidate) => within(start, candidate));
    const kind = regions.find((region) => within(start, [region.start, region.end]))?.kind ?? null;
    const piece = decorated(text.slice(start, end), start, kind, marks);
    if (!range) {
      fragment.append(piece);
      continue;
    }
    const mark = open.get(range) ?? el('mark');
    if (!open.has(range)) fragment.append(mark);
    open.set(range, mark);
    mark.append(piece);
  }
  return fragment;
}

function decorated(words: string, start: number, kind: string | null, marks: Marks): Node | string {
  if (kind !== null)
    return el('span', { class: 'region', 'data-kind': kind, title: `${kind}: not the article’s prose` }, words);
  if (marks.words.some((range) => within(start, range))) return el('strong', {}, words);
  if (marks.others.some((range) => within(start, range))) return el('span', { class: 'other' }, words);
  return words;
}

function within(position: number, [start, end]: Range): boolean {
  return start <= position && position < end;
}
