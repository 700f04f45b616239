/*
 * The best tree of a sentence (Chu and Liu, Edmonds): each word takes its best head; words that head each other in a
 * circle are drawn together into one, which then takes its best head in turn. Quadratic in the sentence's length.
 */

/**
 * The heads that make the tree with the highest sum of scores in which one word alone hangs on place 0.
 * `scores[d * n + h]` is the score of place `h` as head of place `d`; place 0 stands before the first word.
 * The result holds a place for each place; that of place 0 is 0.
 */
export function bestTree(scores: Float32Array, n: number): Int32Array {
  const best = rootOnce(scores, n);
  /** The arc (dependent · n + head) behind each score. */
  const arcs = Int32Array.from(best, (_, i) => i);
  /** The knot that a row stands for: itself, or the last circle drawn together there. */
  const knot = Int32Array.from({ length: n }, (_, i) => i);
  /** The circle that each knot went into; knots 0 to n - 1 are places. */
  const within = new Int32Array(2 * n).fill(-1);
  const circles: Member[][] = [];
  const chosen = new Int32Array(n);
  const settled = new Uint8Array(n);
  settled[0] = 1;
  let alive = Array.from({ length: n }, (_, i) => i);
  for (let first = 1; first < n; first++) {
    const path: number[] = [];
    let row = first;
    if (!alive.includes(row)) continue;
    while (settled[row] === 0) {
      path.push(row);
      const head = bestHead(best, n, row, alive);
      chosen[row] = head;
      const from = path.indexOf(head);
      row = head;
      if (from < 0) continue;
      const circle = path.splice(from);
      circles.push(
        circle.map((member) => ({
          knot: knot[member] as number,
          arc: arcs[member * n + (chosen[member] as number)] as number,
        })),
      );
      const id = n + circles.length - 1;
      for (const member of circle) within[knot[member] as number] = id;
      alive = alive.filter((other) => other === row || !circle.includes(other));
      drawTogether(best, arcs, n, circle, row, chosen, alive);
      knot[row] = id;
    }
    for (const member of path) settled[member] = 1;
  }
  const heads = new Int32Array(n);
  /** Knots whose head is known from outside the circle that they lie in. */
  const entered = new Uint8Array(2 * n);
  const enter = (arc: number, upTo: number) => {
    const dependent = Math.floor(arc / n);
    heads[dependent] = arc % n;
    for (let k = dependent; k >= 0 && k !== upTo && entered[k] === 0; k = within[k] as number) entered[k] = 1;
  };
  for (const row of alive) if (row !== 0) enter(arcs[row * n + (chosen[row] as number)] as number, -1);
  for (let c = circles.length - 1; c >= 0; c--) {
    for (const member of circles[c] as Member[]) if (entered[member.knot] === 0) enter(member.arc, n + c);
  }
  return heads;
}

interface Member {
  readonly knot: number;
  readonly arc: number;
}

/** The scores, with so much taken from all arcs of place 0 that no tree with two of them can be the best. */
function rootOnce(scores: Float32Array, n: number): Float64Array {
  const out = Float64Array.from(scores.subarray(0, n * n));
  let least = Infinity;
  let most = -Infinity;
  for (let d = 1; d < n; d++) {
    for (let h = 0; h < n; h++) {
      if (h === d) continue;
      least = Math.min(least, out[d * n + h] as number);
      most = Math.max(most, out[d * n + h] as number);
    }
  }
  for (let d = 1; d < n; d++) out[d * n] = (out[d * n] as number) - (most - least + 1) * n;
  return out;
}

function bestHead(best: Float64Array, n: number, row: number, alive: readonly number[]): number {
  let head = -1;
  let most = -Infinity;
  for (const h of alive) {
    const score = best[row * n + h] as number;
    if (h !== row && (head < 0 || score > most)) {
      head = h;
      most = score;
    }
  }
  return head;
}

/** Makes `row` stand for the whole circle: its best way in from each row outside, and out to it. */
function drawTogether(
  best: Float64Array,
  arcs: Int32Array,
  n: number,
  circle: readonly number[],
  row: number,
  chosen: Int32Array,
  alive: readonly number[],
): void {
  const lost = circle.map((member) => best[member * n + (chosen[member] as number)] as number);
  for (const other of alive) {
    if (other === row) continue;
    let into = -1;
    let gain = -Infinity;
    let out = row;
    circle.forEach((member, i) => {
      const score = (best[member * n + other] as number) - (lost[i] as number);
      if (into < 0 || score > gain) {
        into = member;
        gain = score;
      }
      if ((best[other * n + member] as number) > (best[other * n + out] as number)) out = member;
    });
    arcs[row * n + other] = arcs[into * n + other] as number;
    best[row * n + other] = gain;
    arcs[other * n + row] = arcs[other * n + out] as number;
    best[other * n + row] = best[other * n + out] as number;
  }
}
