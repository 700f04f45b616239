/*
 * Counts {gold, found, right} and what follows from them. Words are compared in the manner of the CoNLL 2018 shared task: a found
 * word is a gold word where both are the same characters of the text, and its head is right where it is the gold head, found.
 */

/** @typedef {{gold: number, found: number, right: number}} Counts */

/** Counts of what two lists of keys share; each list holds a key once. */
export function compare(gold, found) {
  const known = new Set(gold);
  return { gold: gold.length, found: found.length, right: found.filter((key) => known.has(key)).length };
}

/** The sums of two counts, or of two records of counts, place by place. */
export function add(a, b) {
  if (typeof b === 'number') return (a ?? 0) + b;
  return Object.fromEntries([...new Set([...Object.keys(a ?? {}), ...Object.keys(b)])].map((k) => [k, k in b ? add(a?.[k], b[k]) : a[k]]));
}

const percent = (part, whole) => (whole > 0 ? (100 * part) / whole : 0);
export const precision = ({ found, right }) => percent(right, found);
export const recall = ({ gold, right }) => percent(right, gold);
/** The harmonic mean of precision and recall in per cent; the accuracy where as much is found as there is. */
export const f1 = ({ gold, found, right }) => percent(2 * right, gold + found);

/** The key of a range of the text. */
export const span = ({ start, end }) => `${start}-${end}`;

/** A relation without its subtype. */
export const plain = (relation) => relation.split(':')[0];

/**
 * Compares words {start, end, upos, xpos, lemma, head (place in the row, -1 for a root), relation}, gold with found.
 * Returns counts for words, upos, xpos, lemma, heads (UAS), relations (LAS, without subtypes) and `by` each relation.
 */
export function compareWords(gold, found) {
  const places = new Map(found.map((word, i) => [span(word), i]));
  const none = () => ({ gold: gold.length, found: found.length, right: 0 });
  const sum = { words: none(), upos: none(), xpos: none(), lemma: none(), heads: none(), relations: none() };
  /** @type {Record<string, Counts>} */
  const by = {};
  const count = (relation, what) => {
    for (const key of new Set([plain(relation), relation])) (by[key] ??= { gold: 0, found: 0, right: 0 })[what]++;
  };
  for (const word of found) count(word.relation, 'found');
  for (const word of gold) {
    count(word.relation, 'gold');
    const i = places.get(span(word));
    if (i === undefined) continue;
    const other = found[i];
    sum.words.right++;
    if (other.upos === word.upos) sum.upos.right++;
    if (other.xpos === word.xpos) sum.xpos.right++;
    if (other.lemma.toLowerCase() === word.lemma.toLowerCase()) sum.lemma.right++;
    const head = word.head < 0 ? -1 : places.get(span(gold[word.head]));
    if (head !== other.head) continue;
    sum.heads.right++;
    if (plain(other.relation) === plain(word.relation)) {
      sum.relations.right++;
      by[plain(word.relation)].right++;
    }
    if (word.relation.includes(':') && other.relation === word.relation) by[word.relation].right++;
  }
  return { ...sum, by };
}
