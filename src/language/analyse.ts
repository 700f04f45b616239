import type { Article, Region, Span } from '../loaders/article.ts';
import { type Analysis, UPOS, type Upos } from './analysis.ts';
import { lemmatize } from './lemma.ts';
import { settleNames } from './names.ts';
import { splitSentences } from './sentences.ts';
import { tagWords } from './tagger.ts';
import { tokenize } from './tokenize.ts';

/** Words of the longest sentence; what runs on beyond it is no prose, and would cost more than its length to read. */
const LONGEST = 400;

/** Splits the prose of an article into sentences and tagged tokens. Linear in the text's length; never throws. */
export function analyse(article: Pick<Article, 'text' | 'regions'>): Analysis {
  const { text } = article;
  const start: number[] = [];
  const end: number[] = [];
  const forms: string[] = [];
  const tags: number[] = [];
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  for (const stretches of prose(text, article.regions)) {
    const first = sentences.length;
    for (const [from, to] of stretches.flatMap(([s, e]) => splitSentences(text, s, e))) {
      const tokens = tokenize(text, from, to);
      for (let i = 0; i < tokens.length; i += LONGEST) sentences.push(start.length + i);
      const words = tokens.map(([s, e]) => text.slice(s, e));
      tagWords(words).forEach((tag, i) => {
        const [s, e] = tokens[i] as Span;
        start.push(s);
        end.push(e);
        forms.push(words[i] as string);
        tags.push(tag);
      });
    }
    if (sentences.length > first) paragraphs.push(first);
  }
  const upos = Uint8Array.from(tags);
  const firstTokens = Int32Array.from([...sentences, start.length]);
  settleNames(forms, upos, firstTokens);
  return {
    text,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    upos,
    lemma: forms.map((form, i) => lemmatize(form, UPOS[upos[i] as number] as Upos)),
    sentences: firstTokens,
    paragraphs: Int32Array.from([...paragraphs, sentences.length]),
  };
}

/** Each line of the text as the stretches of it that lie in no region. */
function* prose(text: string, regions: readonly Region[]): Generator<Span[]> {
  let next = 0;
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const stretches: Span[] = [];
    let at = from;
    while (next < regions.length && (regions[next] as Region).end <= from) next++;
    for (let r = next; r < regions.length && (regions[r] as Region).start < to; r++) {
      const region = regions[r] as Region;
      if (region.start > at) stretches.push([at, region.start]);
      at = Math.max(at, region.end);
    }
    if (at < to) stretches.push([at, to]);
    if (stretches.length > 0) yield stretches;
    from = to + 1;
  }
}
