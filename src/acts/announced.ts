import type { Certainty } from '../quotes/quotation.ts';
import type { Reading } from '../quotes/reading.ts';
import { relationOf } from '../quotes/tree.ts';
import { obliquesOf } from './arguments.ts';
import { certaintyAt } from './certainty.ts';
import { lemmaAt } from './lemma.ts';
import { isStated } from './stated.ts';

/** Verbs that set talks for a day to come. */
const SETTING = new Set(['set', 'schedule', 'plan', 'expect']);
const COMING = new Set(['come', 'follow', 'happen', 'occur']);
/** Verbs by which somebody gives or gets what the noun names, which is as sure as they are. */
const ANNOUNCING = new Set(
  'announce declare signal voice express pledge proclaim welcome accept appreciate'.split(' '),
);
const OF = new Set(['of']);

/** How sure the text is of what somebody is said to announce, or of what is to come: X's endorsement of Y will come soon. */
export function announcedAt(r: Reading, n: number): Certainty {
  if (isSet(r, n)) return 'future';
  const v = r.analysis.head[n] as number;
  if (v >= 0 && relationOf(r, n) === 'nsubj' && COMING.has(lemmaAt(r, v)))
    return certaintyAt(r, r.chunkOf[v] as number);
  if (v < 0 || relationOf(r, n) !== 'obj' || !ANNOUNCING.has(lemmaAt(r, v))) return 'actual';
  const c = r.chunkOf[v] as number;
  return isStated(r, c) ? certaintyAt(r, c) : 'actual';
}

/** "A meeting between X and Y is set for Friday", "X's endorsement of Y is a matter of time". */
export function isSet(r: Reading, n: number): boolean {
  const v = r.analysis.head[n] as number;
  if (v < 0 || !relationOf(r, n).startsWith('nsubj')) return false;
  if (r.low[v] === 'matter') return obliquesOf(r, v, OF).some((i) => r.low[i] === 'time');
  return relationOf(r, n) === 'nsubj:pass' && SETTING.has(lemmaAt(r, v));
}
