import type { Article, Region, Span } from '../loaders/article.ts';
import { type Analysis, UPOS, type Upos } from './analysis.ts';
import { detectLanguage, isEnglish } from './detect.ts';
import { lemmatize } from './lemma.ts';
import { languageNetwork } from './model.ts';
import { settleNames } from './names.ts';
import { LONGEST_SENTENCE } from './network/network.ts';
import { readSentences } from './network/read.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokenize.ts';

/**
 * Splits the prose of an article into sentences and tokens, and finds what each token is and what it depends on.
 * What is not in English is left unread: it has no sentence.
 * What runs on beyond the longest sentence is read in pieces of that length. Linear in the text's length; never throws.
 */
export function analyse(article: Pick<Article, 'text' | 'regions'>): Analysis {
  const { text } = article;
  const language = detectLanguage(text);
  const start: number[] = [];
  const end: number[] = [];
  const words: string[][] = [];
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  for (const stretches of isEnglish(language) ? prose(text, article.regions) : []) {
    const first = sentences.length;
    for (const [from, to] of stretches.flatMap(([s, e]) => splitSentences(text, s, e))) {
      const tokens = tokenize(text, from, to);
      for (let i = 0; i < tokens.length; i += LONGEST_SENTENCE) {
        const piece = tokens.slice(i, i + LONGEST_SENTENCE);
        sentences.push(start.length);
        words.push(piece.map(([s, e]) => text.slice(s, e)));
        for (const [s, e] of piece) {
          start.push(s);
          end.push(e);
        }
      }
    }
    if (sentences.length > first) paragraphs.push(first);
  }
  const forms = words.flat();
  const firstTokens = Int32Array.from([...sentences, start.length]);
  const reading = readSentences(languageNetwork(), words);
  settleNames(forms, reading, firstTokens);
  return {
    text,
    language,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    ...reading,
    lemma: forms.map((form, i) => lemmatize(form, UPOS[reading.upos[i] as number] as Upos)),
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
