import { DOUBTFUL_TIMES, TIME_MODIFIERS, TIME_NAMES, TIME_UNITS } from './data/time.ts';
import { isNominal, isPossessive, type Words } from './words.ts';

/** End of the time that begins at `i` ("Tuesday night", "earlier this month", "two days ago"), or `i`. */
export function timePhrase(w: Words, i: number, to: number): number {
  const low = w.low[i] as string;
  const afterPreposition = i > 0 && w.tag[i - 1] === 'ADP';
  if (TIME_NAMES.has(low) && (!DOUBTFUL_TIMES.has(low) || afterPreposition)) {
    let j = i + 1;
    while (j < to && (TIME_NAMES.has(w.low[j] as string) || TIME_UNITS.has(w.low[j] as string) || isDayOrYear(w, j)))
      j++;
    const isOfName =
      j < to && (isNominal(w, j) || isPossessive(w, j)) && !(w.low[i - 1] === 'on' && isSubject(w, j, to));
    return isOfName ? i : j;
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

/** "on Sunday | Poland thanked", not "on Sunday Times pages": a name that a verb follows. */
function isSubject(w: Words, j: number, to: number): boolean {
  let k = j;
  while (k < to && w.tag[k] === 'PROPN') k++;
  return k > j && (w.tag[k] === 'VERB' || w.tag[k] === 'AUX');
}

function isDayOrYear(w: Words, j: number): boolean {
  return /^\d{1,2}(?:st|nd|rd|th)?$|^(?:19|20)\d\d$/.test(w.low[j] as string);
}
