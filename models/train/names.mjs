/*
 * Names as ranges {start, end, kind}, and the two corpora that mark them. Kinds are PER, ORG and LOC; others are left aside.
 */
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

/** Sentences {forms, …} with the tags of `marked`, the same sentences, as their names. Throws where the words are not the same. */
export function withNames(sentences, marked) {
  if (marked.length !== sentences.length) throw new Error(`${marked.length} sentences have their names marked, not ${sentences.length}`);
  return sentences.map((s, i) => {
    const { forms, tags } = marked[i];
    if (forms.join(' ') !== s.forms.join(' ')) throw new Error(`names are marked in "${forms.join(' ')}" where "${s.forms.join(' ')}" stands`);
    return { ...s, names: tags };
  });
}

const SILVER = { PERSON: 'PER', ORGANIZATION: 'ORG', LOCATION: 'LOC' };

/** The names in the sentences of a CoreNLP analysis, words [start, end, form, lemma, xpos, kind, head, relation]: runs of one kind. */
export function silverNames(sentences) {
  return sentences.flatMap((words) => {
    const tags = words.map(([, , , , , kind], i) => (kind === 'O' ? 'O' : `${words[i - 1]?.[5] === kind ? 'I' : 'B'}-${SILVER[kind] ?? kind}`));
    return namesOf(words.map(([start, end]) => ({ start, end })), tags);
  });
}
