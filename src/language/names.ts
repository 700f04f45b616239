import { NAME_TAGS, RELATIONS, UPOS, type Upos, XPOS } from './analysis.ts';
import type { Reading } from './network/read.ts';

const tags = (...names: Upos[]) => new Set(names.map((name) => UPOS.indexOf(name)));
const PROPN = UPOS.indexOf('PROPN');
const NNP = XPOS.indexOf('NNP');
const PERSON = NAME_TAGS.indexOf('B-PER');
const SURNAME = NAME_TAGS.indexOf('I-PER');
const DISCOURSE = RELATIONS.indexOf('discourse');
const NSUBJ = RELATIONS.indexOf('nsubj');
/** What a name that opens a sentence is taken for, since any word has a capital there: "Grosten, in recent days, …". */
const MISTAKEN = tags('ADJ', 'ADV', 'INTJ', 'NOUN', 'VERB', 'X');

/**
 * Lets the sentences of a text help each other, each of which was read alone: the word that opens one is a proper noun if
 * the same word is one elsewhere and never stands in lower case, and begins the name that it begins there if the words
 * after it are the same, too. Changes `reading` in place.
 * `sentences` holds the index of each sentence's first token, and at the end the number of tokens.
 */
export function settleNames(forms: readonly string[], reading: Reading, sentences: ArrayLike<number>): void {
  const openings: (readonly [first: number, end: number])[] = [];
  /** Where each proper noun stands that opens nothing: best as a name of its own, else in one. */
  const names = new Map<string, number>();
  for (let s = 0; s + 1 < sentences.length; s++) {
    let opens = true;
    const end = sentences[s + 1] as number;
    for (let i = sentences[s] as number; i < end; i++) {
      const form = forms[i] as string;
      if (!/[\p{L}\p{N}]/u.test(form)) continue;
      if (opens) openings.push([i, end]);
      else if (reading.upos[i] === PROPN) {
        const known = names.get(form);
        if (known === undefined || worth(reading, i) > worth(reading, known)) names.set(form, i);
      }
      opens = false;
    }
  }
  const lower = new Set(forms.filter((form) => /^\p{Ll}/u.test(form)));
  for (const [i, end] of openings) {
    const form = forms[i] as string;
    const known = names.get(form);
    if (known === undefined || !MISTAKEN.has(reading.upos[i] as number) || lower.has(form.toLowerCase())) continue;
    reading.upos[i] = PROPN;
    reading.xpos[i] = NNP;
    if (reading.name[i] === 0) nameAlike(forms, reading, known, i, end);
    if (reading.relation[i] === DISCOURSE && !hasSubject(reading, reading.head[i] as number, i))
      reading.relation[i] = NSUBJ;
  }
}

/** How much the name at `i` tells of the word: 2 where it is the whole name, 1 where it is part of one, 0 where none. */
function worth(reading: Reading, i: number): number {
  if (reading.name[i] === 0) return 0;
  return goesOn(reading, i) || goesOn(reading, i + 1) ? 1 : 2;
}

/** Whether a name that began before `i` goes on there. */
function goesOn({ name }: Reading, i: number): boolean {
  return NAME_TAGS[name[i] as number]?.startsWith('I-') ?? false;
}

/** Makes the words from `i` on, before `end`, the name that begins at `known` if they are the same; and a surname a name, too. */
function nameAlike(forms: readonly string[], reading: Reading, known: number, i: number, end: number): void {
  const { name } = reading;
  if (goesOn(reading, known)) {
    if (name[known] === SURNAME && !goesOn(reading, known + 1)) name[i] = PERSON;
    return;
  }
  let size = 1;
  while (goesOn(reading, known + size)) size++;
  if (i + size > end || goesOn(reading, i + size)) return;
  for (let k = 1; k < size; k++) if (forms[known + k] !== forms[i + k]) return;
  name.copyWithin(i, known, known + size);
}

/** Whether a verb has a subject among the words from its dependent at `first` on. */
function hasSubject({ head, relation }: Reading, verb: number, first: number): boolean {
  for (let i = first; i < verb; i++)
    if (head[i] === verb && RELATIONS[relation[i] as number]?.startsWith('nsubj')) return true;
  return false;
}
