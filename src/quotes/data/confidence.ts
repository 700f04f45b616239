/*
 * How sure a quotation is: the share of those found in the same way that an annotator of PolNeAR marked with overlapping
 * words and the same source. Measured 2026-11, by rule on the training articles before there was a network, rules that fire
 * there fewer than fifty times rounded; the rest on the development articles, which the network was not trained on.
 * `npm run eval -- --polnear FOLDER --confidence` compares them with what is annotated.
 */
export const BY_RULE: Readonly<Record<string, number>> = {
  'quote-before': 0.94,
  'quote-split': 0.91,
  'quote-after': 0.72,
  'clause-before': 0.71,
  'clause-split': 0.6,
  'that-clause': 0.82,
  'wh-clause': 0.67,
  'according-to': 0.81,
  'carried-on': 0.5,
  transcript: 0.9,
  signature: 0.9,
  clause: 0.74,
  infinitive: 0.52,
  noun: 0.57,
  colon: 0.85,
  'colon-quote': 0.7,
  'colon-block': 0.5,
  about: 0.52,
  against: 0.5,
  as: 0.6,
  for: 0.6,
  of: 0.72,
  on: 0.5,
  'quote-any-verb': 0.9,
  'tree-that': 0.73,
  'tree-clause': 0.64,
  'tree-any-verb': 0.76,
  'noun-that': 0.5,
  'noun-to': 0.45,
  unsourced: 0.6,
  passive: 0.6,
  'hearsay-adverb': 0.4,
  'in-poll': 0.65,
  'view-of': 0.5,
};

/** The same for what is found by a rule alone, and not by the network, where the network looked for it too. */
export const UNSEEN = 0.3;

type Steps = readonly (readonly [leastShare: number, confidence: number])[];

/** By the least share that the network gives its spans: what a rule and the network both find, and what the network alone does. */
export const BOTH: Steps = [
  [0, 0.65],
  [0.5, 0.77],
  [0.6, 0.86],
  [0.8, 0.93],
];
export const ALONE: Steps = [
  [0, 0.53],
  [0.7, 0.7],
  [0.9, 0.8],
];
