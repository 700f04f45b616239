import { others, titles } from './data/abbreviations.ts';

const DOTTED = /^(?:\p{L}\.){1,8}\p{L}{1,2}$/u;

/**
 * What `word` abbreviates, given without the stop after it: a `title` stands before a name or a number, an `other`
 * can end a sentence ("etc", "Inc", "U.S"), undefined is a word. In capitals they count too ("GEN").
 */
export function abbreviation(word: string): 'title' | 'other' | undefined {
  const name = word === word.toUpperCase() ? word.slice(0, 1) + word.slice(1).toLowerCase() : word;
  if (titles.has(name)) return 'title';
  return others.has(word.length > 2 ? name : word) || DOTTED.test(word) ? 'other' : undefined;
}
