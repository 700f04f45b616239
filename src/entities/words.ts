import { type Analysis, form, NAME_TAGS, RELATIONS, type Relation, UPOS, type Upos } from '../language/analysis.ts';
import { readTree, type Tree } from '../quotes/tree.ts';
import { type Knowledge, worldKnowledge } from './knowledge.ts';

const HEADLINE = 0.75;
/** Words that a headline may leave in small letters however long they are: "from", "with". */
const SMALL = /^(?:ADP|SCONJ|CCONJ)$/;

/** The tokens of an article as the rules of this room look at them. */
export interface Words {
  readonly knowledge: Knowledge;
  readonly analysis: Analysis;
  readonly length: number;
  readonly form: readonly string[];
  readonly low: readonly string[];
  readonly tag: readonly Upos[];
  readonly relation: readonly Relation[];
  readonly tree: Tree;
  /** Index of the sentence of each token. */
  readonly sentence: Int32Array;
  /** 1 where a token stands inside double quotation marks. */
  readonly quoted: Uint8Array;
  /** 1 where a sentence has the capitals of a headline, so that they show no names. */
  readonly headline: Uint8Array;
}

export function readWords(analysis: Analysis, knowledge: Knowledge = worldKnowledge()): Words {
  const length = analysis.start.length;
  const forms = Array.from({ length }, (_, i) => form(analysis, i));
  const sentence = new Int32Array(length);
  for (let s = 0; s + 1 < analysis.sentences.length; s++)
    sentence.fill(s, analysis.sentences[s], analysis.sentences[s + 1]);
  return {
    knowledge,
    analysis,
    length,
    form: forms,
    low: forms.map((f) => f.toLowerCase().replace(/’/g, "'")),
    tag: Array.from(analysis.upos, (t) => UPOS[t] as Upos),
    relation: Array.from(analysis.relation, (r) => RELATIONS[r] as Relation),
    tree: readTree(analysis),
    sentence,
    quoted: markQuoted(analysis, forms),
    headline: markHeadlines(analysis, forms),
  };
}

function markHeadlines(analysis: Analysis, forms: readonly string[]): Uint8Array {
  const headline = new Uint8Array(forms.length);
  for (let s = 0; s + 1 < analysis.sentences.length; s++) {
    const from = analysis.sentences[s] as number;
    const to = analysis.sentences[s + 1] as number;
    const sentence = /^[.!?]$/.test(forms[to - 1] as string);
    const long = forms.slice(from, to).filter((word, k) => {
      const tag = UPOS[analysis.upos[from + k] ?? 0] as Upos;
      if (tag === 'VERB') return /^\p{L}{3}/u.test(word);
      return /^\p{L}{4}/u.test(word) && !(sentence && SMALL.test(tag));
    });
    const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
    const share = sentence ? 0.99 : HEADLINE;
    if (long.length > 4 && capitals > long.length * share) headline.fill(1, from, to);
  }
  return headline;
}

/** Follows double quotation marks; each paragraph begins outside them, or goes on if it opens with a mark. */
function markQuoted(analysis: Analysis, forms: readonly string[]): Uint8Array {
  const quoted = new Uint8Array(forms.length);
  for (let p = 0; p + 1 < analysis.paragraphs.length; p++) {
    const from = analysis.sentences[analysis.paragraphs[p] as number] as number;
    const to = analysis.sentences[analysis.paragraphs[p + 1] as number] as number;
    let open = false;
    for (let i = from; i < to; i++) {
      const mark = forms[i] as string;
      if (mark === '“' || mark === '„') open = true;
      else if (mark === '”') open = false;
      else if (mark === '"' || mark === "''" || mark === '``') open = !open;
      else if (open) quoted[i] = 1;
    }
  }
  return quoted;
}

export type NameKind = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** What the name tagger takes token `i` for. */
export function nameKind(w: Words, i: number): NameKind | null {
  const tag = NAME_TAGS[w.analysis.name[i] ?? 0] ?? 'O';
  return tag === 'O' ? null : (tag.slice(2) as NameKind);
}

/** Whether the name tagger takes token `i` for a further word of the name that `i - 1` is of. */
export function carriesName(w: Words, i: number): boolean {
  return NAME_TAGS[w.analysis.name[i] ?? 0]?.startsWith('I-') === true && nameKind(w, i) === nameKind(w, i - 1);
}

export function isCapital(w: Words, i: number): boolean {
  return /^\p{Lu}/u.test(w.form[i] ?? '') || /^(?:al|el)-\p{Lu}/u.test(w.form[i] ?? '');
}

/** Whether tokens `i` and `i + 1` stand in one sentence with nothing between them. */
export function isGlued(w: Words, i: number): boolean {
  return w.analysis.end[i] === w.analysis.start[i + 1];
}

export function sameSentence(w: Words, i: number, j: number): boolean {
  return j >= 0 && j < w.length && w.sentence[i] === w.sentence[j];
}

/** Whether token `i` opens its sentence, or follows what may open one (a quotation mark, a colon, a bullet). */
export function isOpening(w: Words, i: number): boolean {
  for (let j = i - 1; j >= 0 && w.sentence[j] === w.sentence[i]; j--) {
    if (/[\p{L}\p{N}]/u.test(w.form[j] as string)) return false;
    if (/[:•]/.test(w.form[j] as string)) return true;
  }
  return true;
}

/** The words of tokens `[from, to)`, white space folded. */
export function wordsOf(w: Words, from: number, to: number): string {
  return w.analysis.text.slice(w.analysis.start[from], w.analysis.end[to - 1]).replace(/\s+/g, ' ');
}

export function isNoun(w: Words, i: number): boolean {
  return w.tag[i] === 'NOUN' || w.tag[i] === 'PROPN';
}

/** A word of a clause, which a headline writes with a capital though no name holds it. */
export function isClausal(w: Words, i: number): boolean {
  return /^(?:VERB|AUX|ADV|ADP|SCONJ|CCONJ|PRON|PART)$/.test(w.tag[i] as string);
}

/** A word for a time, which a noun before it does not modify ("told reporters Friday"). */
export function isTime(w: Words, i: number): boolean {
  const low = w.low[i] ?? '';
  return (
    /^(?:today|yesterday|tomorrow|tonight)$/.test(low) ||
    (/day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/.test(low) &&
      isCapital(w, i))
  );
}

/** "'s", or the apostrophe alone after an s: elsewhere it closes a quotation. */
export function isPossessive(w: Words, i: number): boolean {
  return w.low[i] === "'s" || (w.low[i] === "'" && /[sxz]$/.test(w.low[i - 1] ?? ''));
}

/** First token that starts at or after a place in the text. */
export function tokenFrom(w: Words, at: number): number {
  let low = 0;
  let high = w.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((w.analysis.start[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether tokens `[from, to)` hold the subject of a clause. */
export function isSubject(w: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (w.relation[i]?.startsWith('nsubj')) return true;
  return false;
}
