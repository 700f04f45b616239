/*
 * How sure a quotation is, by the rule that found it: the share of those found by it in PolNeAR's training articles that
 * an annotator marked with the same source, measured 2026-11; rules that fire there fewer than fifty times are rounded.
 */
export const CONFIDENCE: Readonly<Record<string, number>> = {
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
  'colon-quote': 0.85,
  'colon-block': 0.5,
  about: 0.52,
  against: 0.5,
  as: 0.6,
  for: 0.6,
  of: 0.72,
  on: 0.5,
};
