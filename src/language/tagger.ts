import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Reading } from './network/read.ts';
import { classify, hashFeature, hashString, type Perceptron, readPerceptron } from './perceptron.ts';

/*
 * Part-of-speech tagging, left to right and greedy. `models/MODEL.md` says what the model was trained on;
 * `models/train/tagger.mjs` trains it with the features below.
 */

/** What the features look at: one number a token and aspect, computed once a sentence. */
export interface Sight {
  readonly length: number;
  readonly word: Int32Array;
  readonly form: Int32Array;
  readonly suffixes: readonly Int32Array[];
  readonly prefixes: readonly Int32Array[];
  readonly shape: Int32Array;
  /** Whether most words of the sentence are upper case, or title case. */
  readonly style: number;
}

export const MAX_FEATURES = 32;
const BEFORE = hashString('<s>');
const AFTER = hashString('</s>');

/** Looks at the words of a sentence. */
export function look(forms: readonly string[]): Sight {
  const n = forms.length;
  const plain = forms.map((f) =>
    f.replace(/[“”„]/g, '"').replace(/[‘’`]/g, "'").replace(/[–—]/g, '-').replace(/…/g, '...'),
  );
  const words = plain.map(fold);
  const column = (of: (i: number) => string) => Int32Array.from({ length: n }, (_, i) => hashString(of(i)));
  const letters = forms.filter((f) => /\p{L}/u.test(f));
  const upper = letters.filter((f) => f.length > 1 && f === f.toUpperCase()).length;
  const title = letters.filter((f) => /^\p{Lu}/u.test(f)).length;
  const style =
    letters.length > 3 && upper > letters.length * 0.7 ? 2 : letters.length > 3 && title > letters.length * 0.7 ? 1 : 0;
  return {
    length: n,
    word: column((i) => words[i] as string),
    form: column((i) => plain[i] as string),
    suffixes: [1, 2, 3, 4].map((k) => column((i) => (words[i] as string).slice(-k))),
    prefixes: [1, 2, 3].map((k) => column((i) => (k === 1 ? (plain[i] as string) : (words[i] as string)).slice(0, k))),
    shape: column((i) => shapeOf(plain[i] as string)),
    style,
  };
}

/** Lower case without the stop of an abbreviation; digits folded. */
function fold(word: string): string {
  if (/\d/.test(word)) {
    if (/^(19|20)\d\d$/.test(word)) return '!year';
    return /^\d+$/.test(word) ? `!d${Math.min(word.length, 5)}` : word.toLowerCase().replace(/\d/g, '0');
  }
  if (/^(https?:|www\.)/i.test(word)) return '!url';
  const low = word.toLowerCase();
  return /^\p{L}{2,}\.$/u.test(low) ? low.slice(0, -1) : low;
}

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

/** Writes the features of token `i` into `out`, given the tags of the two tokens before it; returns how many. */
export function featuresAt(s: Sight, i: number, tag1: number, tag2: number, out: Uint32Array): number {
  const at = (column: Int32Array, j: number) => (j < 0 ? BEFORE : j >= s.length ? AFTER : (column[j] as number));
  const [suffix1, suffix2, suffix3, suffix4] = s.suffixes as [Int32Array, Int32Array, Int32Array, Int32Array];
  const [prefix1, prefix2, prefix3] = s.prefixes as [Int32Array, Int32Array, Int32Array];
  const first = i === 0 ? 1 : 0;
  const word = at(s.word, i);
  const left = at(s.word, i - 1);
  const right = at(s.word, i + 1);
  const shape = at(s.shape, i);
  let k = 0;
  const add = (template: number, a: number, b?: number, c?: number) => {
    out[k++] = hashFeature(template, a, b, c);
  };
  add(1, word);
  add(2, at(s.form, i), first);
  add(3, at(suffix1, i));
  add(4, at(suffix2, i));
  add(5, at(suffix3, i));
  add(6, at(suffix4, i));
  add(7, at(prefix1, i));
  add(8, at(prefix2, i));
  add(9, at(prefix3, i));
  add(10, shape, s.style, first);
  add(11, tag1);
  add(12, tag1, tag2);
  add(13, tag1, word);
  add(14, left);
  add(15, at(s.word, i - 2));
  add(16, right);
  add(17, at(s.word, i + 2));
  add(18, left, word);
  add(19, word, right);
  add(20, tag1, right);
  add(21, at(suffix3, i - 1));
  add(22, at(suffix3, i + 1));
  add(23, at(s.shape, i + 1), shape, first);
  add(24, at(s.shape, i - 1), shape);
  add(25, tag1, tag2, word);
  add(26, at(suffix3, i), tag1);
  add(27, right, at(s.word, i + 2));
  add(28, left, right);
  add(29, at(suffix2, i), at(suffix2, i + 1));
  add(30, 0);
  return k;
}

let loaded: Perceptron | undefined;

function model(): Perceptron {
  loaded ??= readPerceptron(brotliDecompressSync(readFileSync(new URL('../../models/tagger.bin', import.meta.url))));
  return loaded;
}

/** The universal part-of-speech tag (an index into `UPOS`) of each word of a sentence. */
export function tagWords(forms: readonly string[], tagger: Perceptron = model()): Uint8Array {
  const sight = look(forms);
  const tags = new Uint8Array(forms.length);
  const features = new Uint32Array(MAX_FEATURES);
  const scores = new Int32Array(tagger.classes);
  let tag1 = -1;
  let tag2 = -1;
  for (let i = 0; i < forms.length; i++) {
    const best = classify(tagger, features, featuresAt(sight, i, tag1, tag2, features), scores);
    tags[i] = best;
    tag2 = tag1;
    tag1 = best;
  }
  return tags;
}

/** What stands in for a reading until a network is shipped: tags, every word a root of its own. */
export function tagsAlone(sentences: readonly (readonly string[])[]): Reading {
  const upos = Uint8Array.from(sentences.flatMap((words) => [...tagWords(words)]));
  const none = new Uint8Array(upos.length);
  return { upos, xpos: none, head: new Int32Array(upos.length).fill(-1), relation: none, name: none };
}
