import { OCCASIONS } from './data/reporting.ts';
import { headOf, kindAt, type Reading, sentenceEnd, sentenceStart } from './reading.ts';

/*
 * Noun phrases made of chunks: "the head of the agency in Kyiv", and what may stand between a subject and its verb.
 * All ranges here are of chunks.
 */

const MAX_PHRASE = 12;

/** Prepositions that join no noun to another: what follows them is a time, a circumstance or a clause. */
const LOOSE = new Set([
  'since',
  'after',
  'before',
  'until',
  'till',
  'as',
  'than',
  'during',
  'despite',
  'amid',
  'because',
  'while',
]);

/** Whether chunk `c` is such a preposition, which may open a clause: since X and Y met. */
export function isLoose(r: Reading, c: number): boolean {
  return r.chunks[c]?.kind === 'preposition' && LOOSE.has(headOf(r, c));
}

/** First chunk of the noun phrase that ends with noun chunk `c`, its prepositional phrases taken in. */
export function phraseStart(r: Reading, c: number): number {
  const lo = Math.max(sentenceStart(r, c), c - MAX_PHRASE);
  let at = c;
  while (kindAt(r, at - 1, lo, c) === 'preposition' && !isLoose(r, at - 1)) {
    let before = isPostpositive(r, at - 2) ? at - 3 : at - 2;
    if (kindAt(r, before, lo, c) === 'time') {
      before--;
      if (kindAt(r, before, lo, c) === 'preposition') before--;
    }
    if (kindAt(r, before, lo, c) !== 'noun') break;
    at = before;
  }
  return at;
}

/** One past the last chunk of the noun phrase that begins with noun chunk `c`; `prepositions` says which attach. */
export function phraseEnd(r: Reading, c: number, prepositions: ReadonlySet<string> | null = null): number {
  const hi = Math.min(sentenceEnd(r, c), c + MAX_PHRASE);
  let at = c + 1;
  if (prepositions === null && isPostpositive(r, at) && kindAt(r, at + 2, c, hi) === 'noun') at += 3;
  while (kindAt(r, at, c, hi) === 'preposition' && kindAt(r, at + 1, c, hi) === 'noun' && !isLoose(r, at)) {
    if (prepositions && !prepositions.has(headOf(r, at))) break;
    if (OCCASIONS.has(headOf(r, at + 1))) break;
    at += 2;
  }
  return at;
}

/** "people | familiar | with the matter": an adjective after its noun, with the preposition that it asks for. */
function isPostpositive(r: Reading, c: number): boolean {
  return (
    r.chunks[c]?.kind === 'other' &&
    r.chunks[c - 1]?.kind === 'noun' &&
    r.chunks[c + 1]?.kind === 'preposition' &&
    /^(?:familiar|close|privy|aware|responsible|critical|loyal|sympathetic|opposed|hostile)$/.test(headOf(r, c))
  );
}

/** "a statement | posted | on its page": the participle at chunk `v` says where words were put out, and reports nothing. */
export function isPutOut(r: Reading, v: number): boolean {
  const verb = r.chunks[v]?.verb;
  return (
    verb?.past === true &&
    !verb.auxiliary &&
    /^(?:post|issue|release|publish|share|broadcast|air|send|carry)$/.test(verb.lemma) &&
    OCCASIONS.has(headOf(r, v - 1)) &&
    r.chunks[v - 1]?.kind === 'noun'
  );
}

/** Skips adverbs, times and "in a statement" leftwards from chunk `c`. */
export function skipLeft(r: Reading, c: number, lo: number): number {
  let at = c;
  while (at >= lo) {
    const kind = kindAt(r, at, lo, c + 1);
    if (kind === 'adverb') at--;
    else if (kind === 'time') {
      at--;
      if (kindAt(r, at, lo, c) === 'preposition') at--;
    } else if (
      kind === 'noun' &&
      OCCASIONS.has(headOf(r, at)) &&
      kindAt(r, at - 1, lo, c) === 'preposition' &&
      kindAt(r, at - 2, lo, c) === 'noun'
    )
      at -= 2;
    else break;
  }
  return at;
}

/** Skips adverbs, times and phrases of time rightwards from chunk `c`. */
export function skipRight(r: Reading, c: number, hi: number): number {
  let at = c;
  while (at < hi) {
    const kind = kindAt(r, at, c, hi);
    if (kind === 'adverb' || kind === 'time') at++;
    else if (kind === 'preposition' && kindAt(r, at + 1, c, hi) === 'time') at += 2;
    else break;
  }
  return at;
}

/** Whether noun chunk `c` is a pronoun that cannot be a subject: him, us. */
export function isObjectPronoun(r: Reading, c: number): boolean {
  return (
    /^(?:him|them|me|us|himself|herself|themselves|itself)$/.test(headOf(r, c)) &&
    isSingle(r, c) &&
    r.low[r.chunks[c]?.from ?? 0] !== undefined &&
    !isUpper(r, c)
  );
}

function isSingle(r: Reading, c: number): boolean {
  const chunk = r.chunks[c];
  return chunk !== undefined && chunk.to - chunk.from === 1;
}

/** "US" is no pronoun. */
function isUpper(r: Reading, c: number): boolean {
  const chunk = r.chunks[c];
  if (!chunk) return false;
  const form = r.analysis.text.slice(r.analysis.start[chunk.head], r.analysis.end[chunk.head]);
  return form === form.toUpperCase();
}
