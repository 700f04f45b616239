/* Nouns of phrases that say whose word something is: in the words of X, in his view. */
export const VIEWS: ReadonlySet<string> = new Set(
  'words view opinion telling judgment judgement eyes estimation assessment'.split(' '),
);

/* Lemmas of what things are ordered or dealt out by, "according to size": a measure, and nobody's word. */
export const YARDSTICKS: ReadonlySet<string> = new Set(
  `size age height weight length width hour day need want taste rank amount number order color colour kind type shape
  price value income wealth ability skill merit seniority season month degree level plan schedule custom preference
  performance distance status class sex gender race usage`.split(/\s+/),
);
