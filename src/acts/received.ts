import type { Range } from '../quotes/content.ts';
import type { Certainty } from '../quotes/quotation.ts';
import type { Reading } from '../quotes/reading.ts';
import { relationOf } from '../quotes/tree.ts';
import { actorsOf } from './actors.ts';
import { isPassive, objectsOf, obliquesOf } from './arguments.ts';
import { certaintyAt } from './certainty.ts';
import { RECEIVING } from './data/acts.ts';
import { lemmaAt } from './lemma.ts';
import { partiesAt } from './lists.ts';
import { isStated } from './stated.ts';

const GIVERS = new Set(['from', 'of', 'by']);
const FROM = new Set(['from']);

/** Whoever gets what a noun names, and from whom. */
export interface Received {
  readonly givers: readonly Range[];
  readonly receivers: readonly Range[];
  readonly certainty: Certainty;
}

/** "has the backing of X", "drew praise from X": what the noun at token `n` names is done by X to the subject. */
export function receivedAt(r: Reading, n: number): Received | null {
  const v = r.analysis.head[n] as number;
  if (v < 0 || relationOf(r, n) !== 'obj' || r.tag[v] !== 'VERB' || isPassive(r, v)) return null;
  if (!RECEIVING.has(lemmaAt(r, v)) || !objectsOf(r, v).includes(n)) return null;
  const giver = obliquesOf(r, n, GIVERS)[0] ?? obliquesOf(r, v, FROM)[0];
  const c = r.chunkOf[v] as number;
  const subject = isStated(r, c) ? actorsOf(r, c) : null;
  if (giver === undefined || !subject) return null;
  return {
    givers: partiesAt(r, giver),
    receivers: subject.parties,
    certainty: certaintyAt(r, c),
  };
}
