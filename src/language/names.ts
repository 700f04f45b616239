import { NAME_TAGS, RELATIONS, UPOS, type Upos, XPOS } from './analysis.ts';
import type { Reading } from './network/read.ts';

const tags = (...names: Upos[]) => new Set(names.map((name) => UPOS.indexOf(name)));
const PROPN = UPOS.indexOf('PROPN');
const NNP = XPOS.indexOf('NNP');
const DISCOURSE = RELATIONS.indexOf('discourse');
const NSUBJ = RELATIONS.indexOf('nsubj');
/** What a name that opens a sentence is taken for, since any word has a capital there: "Grosten, in recent days, …". */
const MISTAKEN = tags('ADJ', 'ADV', 'INTJ', 'NOUN', 'VERB', 'X');

/**
 * Lets the sentences of a text help each other, each of which was read alone: the word that opens one is a name if the
 * same word is one elsewhere and never stands in lower case. Changes `reading` in place.
 * `sentences` holds the index of each sentence's first token, and at the end the number of tokens.
 */
export function settleNames(forms: readonly string[], reading: Reading, sentences: ArrayLike<number>): void {
  const openings: number[] = [];
  /** The name tag of each proper noun that opens nothing. */
  const names = new Map<string, number>();
  for (let s = 0; s + 1 < sentences.length; s++) {
    let opens = true;
    for (let i = sentences[s] as number; i < (sentences[s + 1] as number); i++) {
      const form = forms[i] as string;
      if (!/[\p{L}\p{N}]/u.test(form)) continue;
      if (opens) openings.push(i);
      else if (reading.upos[i] === PROPN) names.set(form, names.get(form) || (reading.name[i] as number));
      opens = false;
    }
  }
  const lower = new Set(forms.filter((form) => /^\p{Ll}/u.test(form)));
  for (const i of openings) {
    const form = forms[i] as string;
    const tag = names.get(form);
    if (tag === undefined || !MISTAKEN.has(reading.upos[i] as number) || lower.has(form.toLowerCase())) continue;
    reading.upos[i] = PROPN;
    reading.xpos[i] = NNP;
    if (reading.name[i] === 0) reading.name[i] = beginning(tag);
    if (reading.relation[i] === DISCOURSE && !hasSubject(reading, reading.head[i] as number, i))
      reading.relation[i] = NSUBJ;
  }
}

/** "I-PER" → "B-PER". */
function beginning(tag: number): number {
  return NAME_TAGS.indexOf((NAME_TAGS[tag] as string).replace('I-', 'B-') as (typeof NAME_TAGS)[number]);
}

/** Whether a verb has a subject among the words from its dependent at `first` on. */
function hasSubject({ head, relation }: Reading, verb: number, first: number): boolean {
  for (let i = first; i < verb; i++)
    if (head[i] === verb && RELATIONS[relation[i] as number]?.startsWith('nsubj')) return true;
  return false;
}
