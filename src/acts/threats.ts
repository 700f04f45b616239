import type { Entity } from '../entities/entity.ts';
import { headOf, kindAt, sentenceEnd } from '../quotes/reading.ts';
import { type Context, chunkSpan } from './context.ts';

const MAX_LOOK = 20;

/** Whether who warns by the verb at token `at` would do what they warn of: "it will respond", "we would strike back". */
export function isOwnThreat({ reading: r, cast }: Context, at: number, actor: Entity): boolean {
  const v = r.chunkOf[at] as number;
  const hi = sentenceEnd(r, v);
  for (let k = v + 1; k < Math.min(hi, v + MAX_LOOK); k++) {
    const verb = r.chunks[k]?.verb;
    if (!verb?.modal || !/^(?:will|'ll|would|'d|shall)$/.test(verb.modal)) continue;
    if (kindAt(r, k - 1, v, hi) !== 'noun') return false;
    if (/^(?:we|i)$/.test(headOf(r, k - 1))) return true;
    const entity = cast.at(chunkSpan(r, k - 1, k));
    if (entity) return entity.id === actor.id;
    return (actor.label === 'Person' ? /^(?:he|she)$/ : /^(?:it|they)$/).test(headOf(r, k - 1));
  }
  return false;
}
