import { UPOS } from './analysis.ts';

const PROPN = UPOS.indexOf('PROPN');
const OPEN_CLASS = new Set(
  ['ADJ', 'ADV', 'NOUN', 'VERB', 'X', 'INTJ', 'ADP'].map((tag) => UPOS.indexOf(tag as (typeof UPOS)[number])),
);
const NEVER_CAPITAL = new Set(['VERB', 'ADV', 'ADP'].map((tag) => UPOS.indexOf(tag as (typeof UPOS)[number])));
const FINITE = new Set(['VERB', 'AUX'].map((tag) => UPOS.indexOf(tag as (typeof UPOS)[number])));
const ADJ = UPOS.indexOf('ADJ');
const GRAMMAR = new Set(['PRON', 'AUX', 'INTJ', 'DET'].map((tag) => UPOS.indexOf(tag as (typeof UPOS)[number])));
const GOVERNORS = new Set(['VERB', 'ADP'].map((tag) => UPOS.indexOf(tag as (typeof UPOS)[number])));
const LINKS = new Set(['ADP', 'SCONJ', 'PART', 'DET'].map((tag) => UPOS.indexOf(tag as (typeof UPOS)[number])));
const TITLE_CASE = 0.6;

/**
 * Lets the words of a whole text vote on which capitals are names: the first word of a sentence is a name if the
 * same word is one elsewhere and never stands there in lower case. Changes `tags` in place.
 * `sentences` holds the index of each sentence's first token, and at the end the number of tokens.
 */
export function settleNames(forms: readonly string[], tags: Uint8Array, sentences: ArrayLike<number>): void {
  const lower = new Set(forms.filter((form) => /^\p{Ll}/u.test(form)));
  const names = new Set<string>();
  const openings: number[] = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] as number;
    const to = sentences[s + 1] as number;
    const headline = isTitleCase(forms, from, to);
    let opening = true;
    for (let i = from; i < to; i++) {
      const form = forms[i] as string;
      if (!/[\p{L}\p{N}]/u.test(form)) {
        if (/["“‘:•(–—]/.test(form)) opening = true;
        continue;
      }
      if (/^\p{Lu}/u.test(form)) {
        if (opening) openings.push(i);
        else if (!headline) {
          if (NEVER_CAPITAL.has(tags[i] as number) && form.length > 1 && !lower.has(form.toLowerCase()))
            tags[i] = PROPN;
          if (isWithinName(forms, tags, i) || isBareName(tags, i, to)) tags[i] = PROPN;
          if (tags[i] === PROPN) names.add(form);
        }
      }
      opening = false;
    }
  }
  for (const i of openings) {
    const form = forms[i] as string;
    const tag = tags[i] as number;
    if (!OPEN_CLASS.has(tag)) continue;
    const known = names.has(form) && !lower.has(form.toLowerCase());
    if (known || (tag === UPOS.indexOf('VERB') && FINITE.has(tags[i + 1] ?? -1) && !/(?:ing|ed)$/.test(form)))
      tags[i] = PROPN;
  }
}

/** "Doe | Yo | Jong", "Doe | Do | -min": a short capital inside a name, taken for a word of grammar. */
function isWithinName(forms: readonly string[], tags: Uint8Array, i: number): boolean {
  if (!GRAMMAR.has(tags[i] as number) || tags[i - 1] !== PROPN || forms[i] === 'I') return false;
  return tags[i + 1] === PROPN || (forms[i + 1] === '-' && /^\p{Ll}{1,5}$/u.test(forms[i + 2] ?? ''));
}

/** "accused Genovese of": a capital taken for an adjective, with no noun after it, that a verb or preposition governs. */
function isBareName(tags: Uint8Array, i: number, to: number): boolean {
  return tags[i] === ADJ && GOVERNORS.has(tags[i - 1] ?? -1) && i + 1 < to && LINKS.has(tags[i + 1] as number);
}

function isTitleCase(forms: readonly string[], from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const form = forms[i] as string;
    if (!/^\p{L}/u.test(form)) continue;
    words++;
    if (/^\p{Lu}/u.test(form)) capitals++;
  }
  return words > 3 && capitals > words * TITLE_CASE;
}
