import type { EdgeLabelDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import { FADED_TEXT, INK, PAPER } from './ink.ts';

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

/** A name under its node, on a halo of paper so that lines do not cross the letters. */
export const drawName: NodeLabelDrawingFunction = (context, { x, y, size, label, highlighted, ...data }) => {
  if (!label) return;
  context.font = `${highlighted ? 700 : 500} 13px ${FONT}`;
  halo(context, label, x, y + size + 14, data.faded ? FADED_TEXT : INK);
};

/** What one line says: in its middle, or above where it is too short for the words. */
export const drawWords: EdgeLabelDrawingFunction = (context, { label, color }, source, target) => {
  if (!label) return;
  context.font = `600 11px ${FONT}`;
  const { width } = context.measureText(label);
  const clear = Math.max(source.size, target.size) + 10;
  const [dx, dy] = [Math.abs(source.x - target.x), Math.abs(source.y - target.y)];
  const above = dy < 2 * clear && width > dx - source.size - target.size;
  const y = above ? Math.min(source.y, target.y) - clear : (source.y + target.y) / 2;
  halo(context, label, (source.x + target.x) / 2, y + 4, color);
};

function halo(context: CanvasRenderingContext2D, label: string, x: number, y: number, color: string): void {
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 5;
  context.strokeStyle = PAPER;
  context.strokeText(label, x, y);
  context.fillStyle = color;
  context.fillText(label, x, y);
  context.textAlign = 'start';
}
