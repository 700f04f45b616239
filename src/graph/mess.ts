import type { Box } from './boxes.ts';
import type { Point } from './forces.ts';

export type Ends = readonly [string, string];
type Line = { readonly a: Point; readonly b: Point };
type Segment = Line & { readonly ends: Ends };

/**
 * How hard a picture is to read: lines across lines, twice for lines across the names of others, a little for long lines.
 * With `about`, the share of it that this node and its lines have in it.
 */
export function mess(boxes: readonly Box[], lines: readonly Ends[], about?: string): number {
  const at = new Map(boxes.map((box) => [box.id, box]));
  const segments = lines.flatMap((ends): Segment[] => {
    const [a, b] = [at.get(ends[0]), at.get(ends[1])];
    return a && b ? [{ ends, a, b }] : [];
  });
  const mine = about === undefined ? segments : segments.filter(({ ends }) => ends.includes(about));
  let [crossings, covered, length] = [0, 0, 0];
  for (const one of mine) {
    for (const other of segments)
      if (!one.ends.some((end) => other.ends.includes(end)) && cross(one, other)) crossings++;
    for (const box of boxes) if (!one.ends.includes(box.id) && covers(box, one)) covered++;
    length += Math.hypot(one.a.x - one.b.x, one.a.y - one.b.y);
  }
  const box = about === undefined ? undefined : at.get(about);
  if (box) for (const { ends, ...line } of segments) if (!ends.includes(box.id) && covers(box, line)) covered++;
  return (box ? crossings : crossings / 2) + 2 * covered + length / 2000;
}

function cross(one: Line, other: Line): boolean {
  return (
    side(one.a, one.b, other.a) !== side(one.a, one.b, other.b) &&
    side(other.a, other.b, one.a) !== side(other.a, other.b, one.b)
  );
}

function side(a: Point, b: Point, p: Point): boolean {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) > 0;
}

/** A line goes over a name where it cuts a diagonal of its box. */
function covers({ x, y, width, height }: Box, line: Line): boolean {
  const [dx, dy] = [width / 2, height / 2];
  const corner = (sx: number, sy: number) => ({ x: x + sx * dx, y: y + sy * dy });
  const diagonal = (a: Point, b: Point): Line => ({ a, b });
  return cross(line, diagonal(corner(-1, -1), corner(1, 1))) || cross(line, diagonal(corner(-1, 1), corner(1, -1)));
}
