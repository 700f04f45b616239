/** A node and its name as a rectangle around (x, y). */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ROUNDS = 300;
const GAP = 24;

/** Pushes overlapping boxes apart, the shorter way, until none overlaps (or nearly: dense graphs are given up on). */
export function separate(boxes: readonly Box[]): Box[] {
  const moved = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < ROUNDS; round++) {
    let clear = true;
    for (const a of moved)
      for (const b of moved) {
        if (a === b) break;
        const dx = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
        const dy = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
        if (dx <= 0.01 || dy <= 0.01) continue;
        clear = false;
        const axis = dx < dy ? 'x' : 'y';
        const by = (Math.min(dx, dy) / 2) * (a[axis] < b[axis] ? -1 : 1);
        a[axis] += by;
        b[axis] -= by;
      }
    if (clear) break;
  }
  return moved;
}

/** Sets parts side by side in rows, the first alone in the top left, so that the whole is about `aspect` times as wide as high. */
export function pack(parts: readonly (readonly Box[])[], aspect: number): Box[] {
  const frames = parts.map(frameOf);
  const area = frames.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const limit = Math.max(Math.sqrt(area * aspect), ...frames.map(({ width }) => width));
  let [left, top, rowHeight] = [0, 0, 0];
  return parts.flatMap((part, i) => {
    const { x, y, width, height } = frames[i] as Frame;
    if (left > 0 && left + width > limit) [left, top, rowHeight] = [0, top - rowHeight - GAP, 0];
    const [dx, dy] = [left - x, top - y];
    left += width + GAP;
    rowHeight = Math.max(rowHeight, height);
    return part.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy }));
  });
}

/** `x` is the left edge of a part and `y` its top: y grows upwards. */
interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function frameOf(part: readonly Box[]): Frame {
  const x = Math.min(...part.map((box) => box.x - box.width / 2));
  const y = Math.max(...part.map((box) => box.y + box.height / 2));
  return {
    x,
    y,
    width: Math.max(...part.map((box) => box.x + box.width / 2)) - x,
    height: y - Math.min(...part.map((box) => box.y - box.height / 2)),
  };
}
