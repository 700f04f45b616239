import type { Words } from './words.ts';

const COMMON = new Set(
  (
    'country countries nation nations people society state democracy republic constitution economy government military troops forces army soldiers ' +
    'border borders soil shores land homeland elections politics leaders enemies adversaries allies security freedom freedoms liberty ' +
    'rights values children kids sons daughters schools cities communities streets citizens veterans system planet world history diversity'
  ).split(' '),
);

/** Whether the noun phrase that begins at token `i` is for what a nation has in common. */
export function isCommon(w: Words, i: number): boolean {
  let k = i;
  while (w.tag[k] === 'ADJ' || w.tag[k] === 'NUM') k++;
  return COMMON.has(w.low[k] ?? '');
}
