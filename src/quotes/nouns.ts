import type { Upos } from '../language/analysis.ts';
import { CROWDS } from './data/reporting.ts';
import { DOUBTFUL_TIMES, TIME_NAMES, TIME_UNITS } from './data/time.ts';
import { isNominal, isPossessive, PLAIN_VERBS, type Words } from './words.ts';

/** Tokens of a base noun phrase; `head` names the thing. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your', 'whose']);
const PREDETERMINERS = new Set(['all', 'both', 'half', 'such', 'many', 'not', 'only', 'just']);
const MAX_QUOTED_MODIFIER = 8;
const MAX_NOUN_PHRASE = 40;

/** The base noun phrase that begins at `i`: possessors included, what follows its head left out. */
export function nounPhrase(w: Words, i: number, to: number): NounPhrase | null {
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
    else if (head >= 0 && /^(?:last|next|this)$/.test(low) && isTime(w.low[j + 1] ?? '')) break;
    else if (isNominal(w, j)) {
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
    } else if (tag === 'ADJ') {
      if (head >= 0 && !nounFollows(w, j + 1, to)) break;
      if (head >= 0 && w.tag[head] === 'PROPN' && w.tag[j + 1] === 'PROPN') {
        j++;
        continue;
      }
      j++;
    } else if (tag === 'ADP' && j > i && isTight(w, j + 1, to))
      j++; // "their in-person meeting"
    else if (isTight(w, j, to)) {
      if (isNominal(w, j + 1)) head = j + 1;
      j += 2;
    } else if (tag === 'ADV' && nounFollows(w, j + 1, to) && head < 0) j++;
    else if (tag === 'VERB' && !PLAIN_VERBS.has(low) && (j > i ? modifies(w, j, to) : isModifierAt(w, j, to))) j++;
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
  return { from: i, to: j, head };
}

function isTime(low: string): boolean {
  return TIME_NAMES.has(low) || TIME_UNITS.has(low);
}

/** Whether a noun at `j`, right after another, begins a phrase of its own. */
function beginsAnother(w: Words, j: number): boolean {
  const low = w.low[j] as string;
  if (low === 'today' && w.tag[j - 1] === 'PROPN' && w.analysis.text[w.analysis.start[j] as number] === 'T')
    return false; // USA Today
  if (TIME_NAMES.has(low) && !DOUBTFUL_TIMES.has(low) && !isPossessive(w, j + 1)) return true;
  return w.tag[j] === 'PROPN' && w.tag[j - 1] === 'NOUN' && CROWDS.has(w.low[j - 1] as string);
}

/** "child-like", "20,000-seat": a hyphen with no space around it, and the word after it. */
function isTight(w: Words, j: number, to: number): boolean {
  return (
    j + 1 < to &&
    /^[-–/&]$/.test(w.low[j] as string) &&
    w.analysis.end[j - 1] === w.analysis.start[j] &&
    w.analysis.end[j] === w.analysis.start[j + 1]
  );
}

/** Whether adjectives, participles and the like lead from `j` to a noun. */
export function nounFollows(w: Words, j: number, to: number): boolean {
  for (let k = j; k < to && k < j + 6; k++) {
    const tag = w.tag[k] as Upos;
    if (isNominal(w, k)) return !TIME_NAMES.has(w.low[k] as string) || DOUBTFUL_TIMES.has(w.low[k] as string) || k > j;
    const passable = tag === 'ADJ' || tag === 'ADV' || tag === 'VERB' || isTight(w, k, to) || w.low[k] === ',';
    if (!passable && !(tag === 'CCONJ' && w.tag[k + 1] === 'ADJ')) return false;
    if (tag === 'VERB' && !/(?:ed|en|ing|own|ung)$/.test(w.low[k] as string)) return false;
  }
  return false;
}

/** Whether the participle at `j` modifies a noun after it: the signed letter, a long continued silence. */
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

/** End of a short quoted run of adjectives and nouns that opens at `j`, or -1: the “quiet years”. */
function quotedModifier(w: Words, j: number, to: number): number {
  for (let k = j + 1; k < to && k <= j + MAX_QUOTED_MODIFIER; k++) {
    if (w.mark[k] === -1) return k > j + 1 ? k + 1 : -1;
    const tag = w.tag[k] as Upos;
    const plain = isNominal(w, k) || tag === 'ADJ' || tag === 'CCONJ' || w.low[k] === ',' || isTight(w, k, to);
    if (!plain || (w.low[k] === ',' && w.mark[k + 1] === -1)) return -1;
  }
  return -1;
}
