import type { Box } from './boxes.ts';
import { type Ends, mess } from './mess.ts';

const ROUNDS = 4;
const STEPS = [1, -1, 2, -2, 3, -3, 4, -4, 6, -6];
/** A move must clear a crossing; to shorten a line alone is no reason. */
const GAIN = 0.5;

/** Moves one node at a time by a few of its own sizes, where that makes the picture clearer. */
export function nudge(boxes: readonly Box[], lines: readonly Ends[]): readonly Box[] {
  const best = [...boxes];
  for (let round = 0; round < ROUNDS; round++) {
    let better = false;
    for (const [i, box] of best.entries()) {
      let least = mess(best, lines, box.id);
      for (const moved of around(box)) {
        if (best.some((other) => other.id !== box.id && overlap(other, moved))) continue;
        const score = mess(best.with(i, moved), lines, box.id);
        if (score > least - GAIN) continue;
        [best[i], least, better] = [moved, score, true];
      }
    }
    if (!better) break;
  }
  return best;
}

function around(box: Box): Box[] {
  return STEPS.flatMap((across) =>
    [0, ...STEPS].map((up) => ({ ...box, x: box.x + (across * box.height) / 2, y: box.y + (up * box.height) / 2 })),
  );
}

function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}
