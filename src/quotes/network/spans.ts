import type { Transitions } from '../../language/network/best-path.ts';
import { exp } from './exp.ts';
import { LABELS, ROLES, type Role } from './network.ts';

/** A span of a chunk, in tokens counted from its first. */
export interface LabelledSpan {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
  /** How probable it is that exactly these tokens are a span of this role. */
  readonly share: number;
}

/**
 * The spans that labels make, each with its share of all that the scores allow: the sum over all sequences of labels that
 * have it, by forward-backward (Rabiner 1989). `scores` holds `LABELS` floats a token.
 */
export function spansOf(labels: Uint8Array, scores: Float32Array, transitions: Transitions): LabelledSpan[] {
  const spans: Omit<LabelledSpan, 'share'>[] = [];
  for (let i = 0; i < labels.length; ) {
    const label = labels[i] as number;
    let to = i + 1;
    if (label > 0) {
      while (to < labels.length && labels[to] === furtherOf(label)) to++;
      spans.push({ role: ROLES[(label - 1) >> 1] as Role, from: i, to });
    }
    i = to;
  }
  if (spans.length === 0) return [];
  const shares = sharesOf(scores, labels.length, transitions);
  return spans.map((span) => ({ ...span, share: shares(span) }));
}

/** The label of a further token of the span that begins with `first`. */
function furtherOf(first: number): number {
  return first + (first % 2);
}

function sharesOf(scores: Float32Array, n: number, transitions: Transitions) {
  const K = LABELS;
  const between = Float64Array.from(transitions.between, exp);
  const first = Float64Array.from(transitions.first, exp);
  const last = Float64Array.from(transitions.last ?? new Float64Array(K), exp);
  const weight = new Float64Array(n * K);
  /** Of all ways to token t that end in label k, and of all ways on from there; each token's sum made one. */
  const ahead = new Float64Array(n * K);
  const behind = new Float64Array(n * K);
  const sums = new Float64Array(n + 1);
  const at = (list: ArrayLike<number>, i: number) => list[i] as number;
  for (let t = 0; t < n; t++) {
    let most = -Infinity;
    for (let k = 0; k < K; k++) most = Math.max(most, at(scores, t * K + k));
    let sum = 0;
    for (let k = 0; k < K; k++) {
      weight[t * K + k] = exp(at(scores, t * K + k) - most);
      let ways = t === 0 ? at(first, k) : 0;
      for (let j = 0; j < K && t > 0; j++) ways += at(ahead, (t - 1) * K + j) * at(between, j * K + k);
      ahead[t * K + k] = ways * at(weight, t * K + k);
      sum += at(ahead, t * K + k);
    }
    for (let k = 0; k < K; k++) ahead[t * K + k] = at(ahead, t * K + k) / sum;
    sums[t] = sum;
  }
  for (let k = 0; k < K; k++) sums[n] = at(sums, n) + at(ahead, (n - 1) * K + k) * at(last, k);
  for (let k = 0; k < K; k++) behind[(n - 1) * K + k] = at(last, k) / at(sums, n);
  const on = (t: number, k: number) => at(weight, (t + 1) * K + k) * at(behind, (t + 1) * K + k);
  for (let t = n - 2; t >= 0; t--)
    for (let j = 0; j < K; j++) {
      let sum = 0;
      for (let k = 0; k < K; k++) sum += at(between, j * K + k) * on(t, k);
      behind[t * K + j] = sum / at(sums, t + 1);
    }
  return ({ role, from, to }: Omit<LabelledSpan, 'share'>): number => {
    let label = 1 + 2 * ROLES.indexOf(role);
    const further = furtherOf(label);
    let share = at(ahead, from * K + label);
    for (let t = from + 1; t < to; t++) {
      share *= (at(between, label * K + further) * at(weight, t * K + further)) / at(sums, t);
      label = further;
    }
    if (to === n) return (share * at(last, label)) / at(sums, n);
    let leaving = 0;
    for (let k = 0; k < K; k++) if (k !== further) leaving += at(between, label * K + k) * on(to - 1, k);
    return (share * leaving) / at(sums, to);
  };
}
