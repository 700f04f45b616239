/*
 * What the network sees of a word: strings made of its letters, one list (column) an aspect.
 * Training reads the same columns (models/train/columns.mjs), so that the two cannot drift apart.
 */

/** The aspects, in the order in which their embeddings are laid side by side. */
export const COLUMNS = ['word', 'vector', 'suffix4', 'suffix3', 'suffix2', 'prefix3', 'shape', 'style'] as const;
export type Column = (typeof COLUMNS)[number];
export type Columns = Readonly<Record<Column, readonly string[]>>;

/** The columns of one sentence, or of words of a sentence of that style; each is as long as `forms`. */
export function columnsOf(forms: readonly string[], style = styleOf(forms)): Columns {
  const plain = forms.map(straighten);
  const word = plain.map(fold);
  return {
    word,
    vector: plain.map((p) => p.toLowerCase()),
    suffix4: word.map((w) => w.slice(-4)),
    suffix3: word.map((w) => w.slice(-3)),
    suffix2: word.map((w) => w.slice(-2)),
    prefix3: word.map((w) => w.slice(0, 3)),
    shape: plain.map(shapeOf),
    style: plain.map(() => style),
  };
}

/** Typographic marks as a typewriter has them. */
function straighten(form: string): string {
  return form
    .replace(/[“”„«»]|''|``/g, '"')
    .replace(/[‘’`]/g, "'")
    .replace(/[–—]|--+/g, '-')
    .replace(/…/g, '...');
}

/** Lower case without the stop of an abbreviation; digits and links folded. */
function fold(word: string): string {
  if (/\d/.test(word)) {
    if (/^(?:19|20)\d\d$/.test(word)) return '!year';
    return /^\d+$/.test(word) ? `!d${Math.min(word.length, 5)}` : word.toLowerCase().replace(/\d/g, '0');
  }
  if (/^(?:https?:|www\.)/i.test(word)) return '!url';
  const low = word.toLowerCase();
  return /^\p{L}{2,}\.$/u.test(low) ? low.slice(0, -1) : low;
}

/** "Xxx", "Xx", "d.d", "X.X." …: runs of a kind are cut to two, the whole to eight. */
function shapeOf(word: string): string {
  let out = '';
  let last = '';
  let run = 0;
  for (const ch of word.slice(0, 24)) {
    const kind = ch >= '0' && ch <= '9' ? 'd' : ch !== ch.toLowerCase() ? 'X' : ch !== ch.toUpperCase() ? 'x' : ch;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) out += kind;
  }
  return out.slice(0, 8);
}

/** Whether most words of a sentence are upper case, or title case, as in headlines. */
export function styleOf(words: readonly string[]): string {
  const letters = words.filter((w) => /\p{L}/u.test(w));
  if (letters.length <= 3) return 'short';
  const upper = letters.filter((w) => w.length > 1 && w === w.toUpperCase()).length;
  if (upper > letters.length * 0.7) return 'upper';
  const title = letters.filter((w) => /^\p{Lu}/u.test(w)).length;
  return title > letters.length * 0.7 ? 'title' : 'plain';
}
