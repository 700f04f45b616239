/*
 * Words written as one that the English treebanks read as two, with a bar where the second begins: shortened verbs
 * ("gon|na"), and negations and clitics typed without their apostrophe. What is also another word ("its", "lets",
 * "were", "ill") is left out.
 */
const HALVES =
  'can|not gon|na wan|na got|ta out|ta gim|me lem|me do|nt does|nt did|nt is|nt are|nt was|nt were|nt has|nt have|nt ' +
  'had|nt ca|nt wo|nt could|nt would|nt should|nt must|nt ai|nt that|s there|s he|s she|s what|s you|re they|re you|ve ' +
  'they|ve we|ve i|ve i|m';

/** Length of the first half, by the whole word in small letters. */
export const contractions: ReadonlyMap<string, number> = new Map(
  HALVES.split(' ').map((halves) => [halves.replace('|', ''), halves.indexOf('|')]),
);

/** Those that with a capital are names ("Im", "Ive"), and are cut in small letters only. */
export const smallOnly: ReadonlySet<string> = new Set(['im', 'ive', 'hes']);
