import { type Browser, chromium, type Page } from 'playwright-core';
import type { GraphJson } from '../../src/http/shapes.ts';
import { chromiumPath } from '../services.ts';

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Sigma's `stagePadding`. */
const PADDING = 56;

/** The Chromium of this machine, drawing WebGL without a graphics card and asking nobody for anything. */
export function launch(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath() ?? '', args: [...ARGS, ...more] });
}

/** Where sigma puts a node: the picture's middle in the middle, its size as `getCorrectionRatio` of sigma/utils has it. */
export async function placesOnScreen(
  page: Page,
  { nodes }: GraphJson,
): Promise<(id: string) => { x: number; y: number }> {
  const box = await page.locator('#canvas').boundingBox();
  if (!box) throw new Error('nothing is drawn');
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [view, picture] = [box.height / box.width, (top - bottom) / (right - left)];
  const alike = view < 1 === picture < 1;
  const fill = alike ? Math.min(Math.max(picture, 1 / picture), Math.max(view, 1 / view)) : 1;
  const scale = (fill * (Math.min(box.width, box.height) - 2 * PADDING)) / Math.max(right - left, top - bottom);
  return (id) => {
    const node = nodes.find((candidate) => candidate.id === id);
    if (!node) throw new Error(`no node ${id}`);
    return {
      x: box.x + box.width / 2 + (node.x - (left + right) / 2) * scale,
      y: box.y + box.height / 2 - (node.y - (bottom + top) / 2) * scale,
    };
  };
}
