import type { Article } from '../loaders/article.ts';
import type { Draft, Found } from './draft.ts';
import { nameKey, splitName } from './person-names.ts';
import { type Words, wordsOf } from './words.ts';

const FULL_NAME = /\p{Lu}[\p{L}.’'-]*(?:[ \u00a0]\p{Lu}[\p{L}.’'-]*){1,7}/gu;

/** The name that an entity goes by in an article. */
export function nameOf(draft: Draft, article: Article, w: Words, found: readonly Found[]): string {
  if (draft.fixedName !== null) return draft.fixedName;
  if (draft.label === 'Person' && !draft.unnamed) return personName(draft, article, w, found);
  return mostUsed([...draft.forms]);
}

/** The full name most often used, captions and headline counted; a surname alone keeps the title it came with. */
function personName(draft: Draft, article: Article, w: Words, found: readonly Found[]): string {
  const full = new Map([...draft.forms].filter(([form]) => form.includes(' ')));
  if (draft.key[0] === 'surname') {
    const titled = found.filter((f) => f.kind === 'name').map((f) => wordsOf(w, titleStart(w, f), f.to));
    return titled.reduce((best, name) => (name.length > best.length ? name : best), mostUsed([...draft.forms]));
  }
  for (const { start, end } of article.regions) {
    for (const [form] of article.text.slice(start, end).matchAll(FULL_NAME)) {
      const words = form.replace(/\u00a0/g, ' ').split(' ');
      for (let size = 2; size <= words.length; size++)
        for (let from = 0; from + size <= words.length; from++) {
          const part = words.slice(from, from + size);
          if (
            full.size > 0 &&
            nameKey(splitName(part)) === draft.key[1] &&
            part.length <= Math.max(...[...full.keys()].map((f) => f.split(' ').length))
          )
            full.set(part.join(' '), (full.get(part.join(' ')) ?? 0) + 1);
        }
    }
  }
  return mostUsed([...full]);
}

/** A title in capitals right before a surname ("President Doe"); in a headline every word has one. */
function titleStart(w: Words, { from, phrase }: Found): number {
  let i = from;
  if (w.headline[from] === 1) return from;
  while (i > phrase && /^\p{Lu}/u.test(w.form[i - 1] as string) && w.form[i - 1] !== 'The') i--;
  return i;
}

/** The most frequent; of equals the longest, then the first in order. */
function mostUsed(forms: readonly (readonly [string, number])[]): string {
  return [...forms].sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/** Told things in crowds: where they stood is no part of who they are. */
const CROWDS = new Set(
  'reporters journalists investors soldiers supporters crowd lawmakers delegates troops'.split(' '),
);

/** What says how long or of what somebody spoke, or where to they were sent. */
const LOOSE =
  / (?:for (?:hours|days|weeks|months|years)|about (?:her|him|it|them)|to (?:his|her|its|their) (?:office|home|house))\b.*$/;

/** When they did it, which the tree may hang on them. */
const WHEN = / (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|up to(?: about)?)$/;

/** Words for an unnamed one whose noun is `head`, without a relative clause or what a comma adds. */
export function unnamedName(words: string, head: string): string {
  const name = words
    .replace(/(?:,| who\b| which\b| that\b| whose\b).*$/, '')
    .replace(LOOSE, '')
    .replace(WHEN, '')
    .replace(/["“”]|''/g, '')
    .replace(/^(?:at )?(?:least|most) (?=\d)/i, '');
  return (CROWDS.has(head) ? name.replace(/ (?:in|at|on|during|after|by)\b.*$/, '') : name).trim();
}
