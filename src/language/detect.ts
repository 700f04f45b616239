import { francAll } from 'franc';
import { commonWords, languages } from './data/languages.ts';

/** UTF-16 units looked at in each of the beginning, the middle and the end of a text. */
const WINDOW = 200;
/** Letters needed to tell a language: fewer in scripts that English is not written in. */
const LEAST_LATIN = 70;
const LEAST_OTHER = 20;
/** A text of which this much is common English words is English, whatever names and foreign quotations it holds. */
const ENGLISH_SHARE = 0.1;
/** How well English may fit, against 1 for the language that fits best, where a text is not English. */
const ENGLISH_FIT = 0.85;

const COMMON = new RegExp(`(?<![\\p{L}'’])(?:${commonWords.join('|')})(?!\\p{L})`, 'giu');

/**
 * The language a text is written in, as a BCP 47 tag ("ru"). What is short or unclear counts as English ("en").
 * Looks at the text's beginning, middle and end; takes no longer for longer texts.
 */
export function detectLanguage(text: string): string {
  const windows = windowsOf(text);
  const sample = windows.join(' ');
  const latin = count(sample, /\p{Script=Latin}/gu);
  const other = count(sample, /\p{L}/gu) - latin;
  if (latin > other ? latin < LEAST_LATIN : other < LEAST_OTHER) return 'en';
  if (count(sample, COMMON) > ENGLISH_SHARE * count(sample, /\p{L}+/gu)) return 'en';
  if (windows.filter(isForeign).length * 2 < windows.length) return 'en';
  const [[best] = ['und']] = fits(sample);
  return best === 'und' || best === 'eng' ? 'en' : (Intl.getCanonicalLocales(best)[0] as string);
}

/** Whether a BCP 47 tag names English, of wherever ("en", "en-GB"). */
export function isEnglish(language: string): boolean {
  return /^en(?:-|$)/i.test(language);
}

/** Short, because the fits of franc draw together as a text grows. */
function windowsOf(text: string): string[] {
  if (text.length <= WINDOW) return [text];
  const middle = (text.length - WINDOW) >> 1;
  return [text.slice(0, WINDOW), text.slice(middle, middle + WINDOW), text.slice(-WINDOW)];
}

function isForeign(text: string): boolean {
  const found = fits(text);
  return found[0]?.[0] !== 'und' && (found.find(([language]) => language === 'eng')?.[1] ?? 0) <= ENGLISH_FIT;
}

/** Languages (ISO 639-3) by how well each fits a text, best first. */
function fits(text: string): readonly (readonly [language: string, fit: number])[] {
  return francAll(text, { only: [...languages] });
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
