import type { Upos } from '../language/analysis.ts';
import { CROWDS, REPORTING } from './data/reporting.ts';
import { DOUBTFUL_TIMES, TIME_MODIFIERS, TIME_NAMES, TIME_UNITS } from './data/time.ts';
import { readVerb, type VerbGroup } from './verbs.ts';
import { PLAIN_VERBS, type Words } from './words.ts';

/*
 * The flat phrases of a text: noun phrases, verb groups and what stands between them. No tree: who says what to whom
 * is read from their order.
 */
export type ChunkKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  /** and, or, but */
  | 'and'
  /** that, whether, if, because, while … */
  | 'conjunction'
  /** who, which, and "that" after a noun phrase */
  | 'relative'
  | 'adverb'
  /** a time without its preposition: Tuesday, last week, 2015 */
  | 'time'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'opening'
  | 'closing'
  /** . ? ! ; */
  | 'stop'
  | 'other';

/** Tokens `[from, to)`; `head` is the token that names the thing or does the deed. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly verb?: VerbGroup;
}

const NOMINAL: ReadonlySet<Upos> = new Set<Upos>(['NOUN', 'PROPN', 'NUM', 'SYM', 'X']);
const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your', 'whose']);
const RELATIVE = new Set(['who', 'which', 'whom', 'whose', 'that']);
const QUESTION = new Set(['what', 'whatever', 'whoever', 'how', 'why', 'when', 'where', 'whether', 'if']);
const PREDETERMINERS = new Set(['all', 'both', 'half', 'such', 'many', 'not', 'only', 'just']);
const MAX_QUOTED_MODIFIER = 8;
const ADVERBS =
  /(?:ly|ed|ing)$|^(?:also|now|then|never|still|just|even|here|there|today|so|once|soon|often|again|yet)$/;
const MAX_NOUN_PHRASE = 40;

/** Reads the chunks of one sentence, tokens `[from, to)`. */
export function chunkSentence(w: Words, from: number, to: number): Chunk[] {
  const chunks: Chunk[] = [];
  let i = from;
  while (i < to) {
    const chunk = nextChunk(w, i, to, chunks.at(-1));
    chunks.push(chunk);
    i = chunk.to;
  }
  return chunks;
}

function nextChunk(w: Words, i: number, to: number, last: Chunk | undefined): Chunk {
  const one = (kind: ChunkKind): Chunk => ({ kind, from: i, to: i + 1, head: i });
  const tag = w.tag[i] as Upos;
  const low = w.low[i] as string;
  if (w.mark[i] !== 0) return one(w.mark[i] === 1 ? 'opening' : 'closing');
  if (tag === 'PUNCT') return one(punctuation(low));
  if (!last && isNameUnseen(w, i, to)) return one('noun');
  const verb = isModifierHere(w, i, to, last) ? null : readVerb(w, i, to);
  if (verb) return { kind: 'verb', from: i, to: verb.to, head: verb.head, verb };
  if (low === 'there' && (w.tag[i + 1] === 'AUX' || w.tag[i + 1] === 'VERB') && tag !== 'VERB') return one('noun');
  if (QUESTION.has(low) && tag !== 'DET') return one('conjunction');
  if (tag === 'PRON' && RELATIVE.has(low)) {
    if (low !== 'that') return one('relative');
    if (last && (last.kind === 'noun' || last.kind === 'comma')) return one('relative');
  }
  if (low === 'that' && (tag === 'SCONJ' || (tag === 'DET' && opensClause(last)))) return one('conjunction');
  const time = timePhrase(w, i, to);
  if (time > i) return { kind: 'time', from: i, to: time, head: time - 1 };
  const noun = nounPhrase(w, i, to);
  if (noun) return noun;
  if (tag === 'CCONJ') return one('and');
  if (tag === 'SCONJ') return one('conjunction');
  if (tag === 'ADP' || low === 'to') return one('preposition');
  if (tag === 'ADV') return one('adverb');
  return one('other');
}

/** "Moscow accused": a word that opens a sentence right before a verb is its subject, whatever a tagger takes it for. */
function isNameUnseen(w: Words, i: number, to: number): boolean {
  const tag = w.tag[i] as Upos;
  const low = w.low[i] as string;
  if (i + 1 >= to || (tag !== 'ADV' && tag !== 'VERB' && tag !== 'ADJ') || ADVERBS.test(low)) return false;
  const next = w.tag[i + 1] as Upos;
  const form = w.low[i + 1] as string;
  return (
    /^\p{Lu}\p{Ll}/u.test(w.analysis.text.slice(w.analysis.start[i])) &&
    next === 'VERB' &&
    /(?:ed|said|told|says|left|met|held)$/.test(form)
  );
}

/** "is preparing written responses": a participle right after a verb and before a noun. */
function isModifierHere(w: Words, i: number, to: number, last: Chunk | undefined): boolean {
  if (w.tag[i] !== 'VERB' || last?.kind !== 'verb' || !nounFollows(w, i + 1, to)) return false;
  const form = w.low[i] as string;
  return (
    /(?:ed|en|wn|ing)$/.test(form) &&
    (form.endsWith('en') || !REPORTING.has(w.analysis.lemma[i] as string)) &&
    w.tag[i + 1] !== 'DET'
  );
}

/** "warned Smith that time was short": after a noun phrase or a verb of reporting "that" points at nothing. */
function opensClause(last: Chunk | undefined): boolean {
  if (last?.kind === 'noun') return true;
  const frames = REPORTING.get(last?.verb?.lemma ?? '');
  return frames !== undefined && (frames.has('clause') || frames.has('that')) && !frames.has('noun');
}

function punctuation(low: string): ChunkKind {
  if (low === ',') return 'comma';
  if (low === ':') return 'colon';
  if (/^[-–—―]+$/.test(low)) return 'dash';
  return /^[.?!;…]+$/.test(low) ? 'stop' : 'other';
}

/** End of the time that begins at `i` ("Tuesday night", "earlier this month", "two days ago"), or `i`. */
function timePhrase(w: Words, i: number, to: number): number {
  const low = w.low[i] as string;
  const afterPreposition = i > 0 && w.tag[i - 1] === 'ADP';
  if (TIME_NAMES.has(low) && (!DOUBTFUL_TIMES.has(low) || afterPreposition)) {
    let j = i + 1;
    while (j < to && (TIME_NAMES.has(w.low[j] as string) || TIME_UNITS.has(w.low[j] as string) || isDayOrYear(w, j)))
      j++;
    return j < to && (isNominal(w, j) || isPossessive(w, j)) ? i : j;
  }
  if (afterPreposition && /^(?:19|20)\d\d$/.test(low)) return i + 1;
  let j = i;
  while (
    j < to &&
    j - i < 4 &&
    (TIME_MODIFIERS.has(w.low[j] as string) || w.tag[j] === 'NUM' || (j === i && /^(?:the|a|an)$/.test(low)))
  )
    j++;
  if (j > i && j < to && TIME_NAMES.has(w.low[j] as string) && w.tag[j - 1] === 'ADJ') return timePhrase(w, j, to) || i;
  if (j === i || j >= to || !TIME_UNITS.has(w.low[j] as string)) return i;
  if (j === i + 1 && /^(?:the|a|an)$/.test(low) && !/^(?:ago|later|earlier|before)$/.test(w.low[j + 1] ?? '')) return i;
  j++;
  while (j < to && /^(?:ago|later|earlier|before|after)$/.test(w.low[j] as string)) j++;
  return j < to && (isNominal(w, j) || isPossessive(w, j)) && w.tag[j] !== 'PROPN' ? i : j;
}

function isDayOrYear(w: Words, j: number): boolean {
  return /^\d{1,2}(?:st|nd|rd|th)?$|^(?:19|20)\d\d$/.test(w.low[j] as string);
}

const isNominal = (w: Words, j: number) => NOMINAL.has(w.tag[j] as Upos);
const isPossessive = (w: Words, j: number) => w.tag[j] === 'PART' && /^['’]s?$/.test(w.low[j] as string);

/** The base noun phrase that begins at `i`: possessors included, what follows its head left out. */
function nounPhrase(w: Words, i: number, to: number): Chunk | null {
  let head = -1;
  let j = i;
  while (j < to && j - i < MAX_NOUN_PHRASE) {
    const tag = w.tag[j] as Upos;
    const low = w.low[j] as string;
    if (w.mark[j] === 1) {
      const end = quotedModifier(w, j, to);
      if (end < 0 || j === i || (head >= 0 && !isNominal(w, end - 2))) break;
      if (isNominal(w, end - 2)) head = end - 2;
      j = end;
    } else if (w.mark[j] !== 0) break;
    else if (NOMINAL.has(tag)) {
      if (head >= 0 && beginsAnother(w, j)) break;
      head = j++;
    } else if (isPossessive(w, j) && head >= 0) {
      if (j + 1 < to && w.mark[j + 1] === 1 && quotedModifier(w, j + 1, to) < 0) {
        j++;
        break;
      }
      j++;
    } else if (tag === 'DET' || (tag === 'PRON' && POSSESSIVE.has(low))) {
      const free = j === i || isPossessive(w, j - 1) || (head < 0 && PREDETERMINERS.has(w.low[j - 1] as string));
      if (!free) break;
      j++;
    } else if (tag === 'PRON') {
      if (j > i && head < 0 && !/^(?:one|ones|other|others|those|these)$/.test(low)) break;
      if (head >= 0) break;
      head = j++;
      if (!/^(?:one|ones|other|others)$/.test(low)) break;
    } else if (tag === 'ADJ' && j > i && isNounAsAdjective(w, j, to)) head = j++;
    else if (tag === 'ADJ') {
      if (head >= 0 && !nounFollows(w, j + 1, to)) break;
      if (head >= 0 && w.tag[head] === 'PROPN' && w.tag[j + 1] === 'PROPN') {
        j++;
        continue;
      }
      j++;
    } else if (isTight(w, j, to)) {
      if (isNominal(w, j + 1)) head = j + 1;
      j += 2;
    } else if (tag === 'ADV' && nounFollows(w, j + 1, to) && head < 0) j++;
    else if (tag === 'VERB' && !PLAIN_VERBS.has(low) && (j > i ? modifies(w, j, to) : isModifierAt(w, j, to))) j++;
    else if (tag === 'VERB' && head === j - 1 && isMisread(w, j, to)) j++;
    else if (tag === 'CCONJ' && (low === '&' || (head < 0 && w.tag[j - 1] === 'ADJ' && w.tag[j + 1] === 'ADJ'))) j++;
    else if (low === ',' && head < 0 && w.tag[j - 1] === 'ADJ' && w.tag[j + 1] === 'ADJ' && nounFollows(w, j + 1, to))
      j++;
    else break;
  }
  if (head < 0) {
    const isDeterminer = w.tag[i] === 'DET' || (w.tag[i] === 'PRON' && POSSESSIVE.has(w.low[i] as string));
    if (!isDeterminer || j === i) return null;
    head = j - 1;
  } else if (!isPossessive(w, j - 1) && w.mark[j - 1] === 0) j = head + 1;
  return { kind: 'noun', from: i, to: j, head };
}

/** Whether a noun at `j`, right after another, begins a phrase of its own. */
function beginsAnother(w: Words, j: number): boolean {
  const low = w.low[j] as string;
  if (TIME_NAMES.has(low) && !DOUBTFUL_TIMES.has(low) && !isPossessive(w, j + 1)) return true;
  return w.tag[j] === 'PROPN' && w.tag[j - 1] === 'NOUN' && CROWDS.has(w.low[j - 1] as string);
}

/** "business-like", "100,000-strong": a hyphen with no space around it, and the word after it. */
function isTight(w: Words, j: number, to: number): boolean {
  return (
    j + 1 < to &&
    /^[-–/&]$/.test(w.low[j] as string) &&
    w.analysis.end[j - 1] === w.analysis.start[j] &&
    w.analysis.end[j] === w.analysis.start[j + 1]
  );
}

/** Whether adjectives, participles and the like lead from `j` to a noun. */
function nounFollows(w: Words, j: number, to: number): boolean {
  for (let k = j; k < to && k < j + 6; k++) {
    const tag = w.tag[k] as Upos;
    if (NOMINAL.has(tag)) return !TIME_NAMES.has(w.low[k] as string) || DOUBTFUL_TIMES.has(w.low[k] as string) || k > j;
    const passable = tag === 'ADJ' || tag === 'ADV' || tag === 'VERB' || isTight(w, k, to) || w.low[k] === ',';
    if (!passable && !(tag === 'CCONJ' && w.tag[k + 1] === 'ADJ')) return false;
    if (tag === 'VERB' && !/(?:ed|en|ing|own|ung)$/.test(w.low[k] as string)) return false;
  }
  return false;
}

/** Whether the participle at `j` modifies a noun after it: the written response, ongoing continued buildup. */
function modifies(w: Words, j: number, to: number): boolean {
  const before = w.tag[j - 1] as Upos;
  if (
    before !== 'DET' &&
    before !== 'ADJ' &&
    before !== 'NUM' &&
    before !== 'VERB' &&
    before !== 'ADV' &&
    !isPossessive(w, j - 1)
  )
    if (!(before === 'PRON' && POSSESSIVE.has(w.low[j - 1] as string)) && !isTight(w, j - 1, to)) return false;
  return nounFollows(w, j + 1, to);
}

function isModifierAt(w: Words, j: number, to: number): boolean {
  return nounFollows(w, j + 1, to);
}

/** "Pentagon press secretary": a base form after a singular noun and before another is no verb. */
function isMisread(w: Words, j: number, to: number): boolean {
  const form = w.low[j] as string;
  const singular = !/s$/.test(w.low[j - 1] as string);
  return singular && j + 1 < to && w.analysis.lemma[j] === form && w.tag[j + 1] === 'NOUN';
}

/** "a US official": a noun for a person that taggers take for an adjective, where no noun follows. */
function isNounAsAdjective(w: Words, j: number, to: number): boolean {
  if (
    !/^(?:official|executive|representative|conservative|liberal|republican|democrat|democratic|native|professional|diplomat|moderate|radical|veteran)$/.test(
      w.low[j] as string,
    )
  )
    return false;
  return !nounFollows(w, j + 1, to);
}

/** End of a short quoted run of adjectives and nouns that opens at `j`, or -1: any “geopolitical games”. */
function quotedModifier(w: Words, j: number, to: number): number {
  for (let k = j + 1; k < to && k <= j + MAX_QUOTED_MODIFIER; k++) {
    if (w.mark[k] === -1) return k > j + 1 ? k + 1 : -1;
    const tag = w.tag[k] as Upos;
    const plain = NOMINAL.has(tag) || tag === 'ADJ' || tag === 'CCONJ' || w.low[k] === ',' || isTight(w, k, to);
    if (!plain || (w.low[k] === ',' && w.mark[k + 1] === -1)) return -1;
  }
  return -1;
}
