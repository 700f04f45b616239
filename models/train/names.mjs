/*
 * Names as ranges {start, end, kind}, and the corpora that mark them. Kinds are PER, ORG and LOC; others are left aside.
 */
import { createHash } from 'node:crypto';
import { compare, span } from './scores.mjs';

export const KINDS = ['PER', 'ORG', 'LOC'];

/** The names that the tags of words in one row mark ("B-PER", "I-PER", "O"); a name that begins with I is one too. */
export function namesOf(words, tags) {
  const names = [];
  let open = null;
  tags.forEach((tag, i) => {
    const kind = tag.slice(2);
    if (tag.startsWith('I-') && open?.kind === kind) open.end = words[i].end;
    else {
      open = tag === 'O' ? null : { start: words[i].start, end: words[i].end, kind };
      if (open) names.push(open);
    }
  });
  return names.filter(({ kind }) => KINDS.includes(kind));
}

/** Counts by kind of names that are the same range of the same kind. */
export function compareNames(gold, found) {
  const keys = (names, kind) => names.filter((name) => name.kind === kind).map(span);
  return Object.fromEntries(KINDS.map((kind) => [kind, compare(keys(gold, kind), keys(found, kind))]));
}

/** Sentences {forms, tags} of a file in IOB2: one word a line with its tag, sentences parted by blank lines. */
export function parseIob(iob) {
  return iob
    .split(/\r?\n\r?\n+/)
    .map((block) => block.split(/\r?\n/).filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t')))
    .filter((rows) => rows.length > 0)
    .map((rows) => ({ forms: rows.map((row) => row[1]), tags: rows.map((row) => row[2]) }));
}

/**
 * Names marked by their places: lines of a sentence, a tab and `first-last:kind` of each name, its words counted from 1; `#` opens a comment,
 * of which one ends in `words` and the digest of the words they are marked in.
 */
export function parsePlaces(text) {
  const lines = text.split(/\r?\n/).filter(Boolean);
  const digest = lines.map((line) => /^#.*\bwords ([0-9a-f]{64})$/.exec(line)?.[1]).find(Boolean);
  const places = new Map();
  for (const line of lines.filter((l) => !l.startsWith('#'))) {
    const [id, names] = line.split('\t');
    places.set(id, names.split(' ').map((name) => {
      const [, first, last, kind] = /^(\d+)-(\d+):(\w+)$/.exec(name);
      return { from: Number(first) - 1, to: Number(last), kind };
    }));
  }
  return { digest, places };
}

/** Sentences {id, forms, …} with the tags of the names marked in them. Throws where the words are not those they were marked in. */
export function withNames(sentences, { digest, places }) {
  const found = digestOf(sentences);
  if (found !== digest) throw new Error(`names are marked in words of digest ${digest}, not ${found}`);
  return sentences.map((s) => {
    const names = s.forms.map(() => 'O');
    for (const { from, to, kind } of places.get(s.id) ?? [])
      for (let i = from; i < to; i++) names[i] = `${i === from ? 'B' : 'I'}-${kind}`;
    return { ...s, names };
  });
}

const digestOf = (sentences) => createHash('sha256').update(sentences.map(({ id, forms }) => [id, ...forms].join(' ')).join('\n')).digest('hex');

const SILVER = { PERSON: 'PER', ORGANIZATION: 'ORG', LOCATION: 'LOC' };

/** The names in the sentences of a CoreNLP analysis, words [start, end, form, lemma, xpos, kind, head, relation]: runs of one kind. */
export function silverNames(sentences) {
  return sentences.flatMap((words) => {
    const tags = words.map(([, , , , , kind], i) => (kind === 'O' ? 'O' : `${words[i - 1]?.[5] === kind ? 'I' : 'B'}-${SILVER[kind] ?? kind}`));
    return namesOf(words.map(([start, end]) => ({ start, end })), tags);
  });
}
