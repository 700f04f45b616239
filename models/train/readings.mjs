/*
 * What the language room reads, in the words that the scores compare: {form, start, end, upos, xpos, lemma, head, relation, name},
 * `head` a place in the row or -1; sentences are [from, to) in it. Needs the build.
 */
import { analyse } from '../../dist/language/analyse.js';
import { NAME_TAGS, RELATIONS, UPOS, XPOS } from '../../dist/language/analysis.js';
import { lemmatize } from '../../dist/language/lemma.js';
import { languageNetwork } from '../../dist/language/model.js';
import { readSentences } from '../../dist/language/network/read.js';

/** Reads words {form, start, end} that a treebank has parted, in its sentences. */
export function readWords(words, sentences) {
  const read = readSentences(languageNetwork(), sentences.map(([from, to]) => words.slice(from, to).map(({ form }) => form)));
  return words.map(({ form, start, end }, i) => {
    const tags = tagsAt(read, i);
    return { form, start, end, ...tags, lemma: lemmatize(form, tags.upos, tags.xpos) };
  });
}

/** Reads a text: {words, sentences}. */
export function readText(text) {
  const a = analyse({ text, regions: [] });
  const words = Array.from(a.start, (start, i) => {
    const end = a.end[i];
    return { form: text.slice(start, end), start, end, ...tagsAt(a, i), lemma: a.lemma[i] };
  });
  return { words, sentences: Array.from(a.sentences.slice(0, -1), (from, s) => [from, a.sentences[s + 1]]) };
}

function tagsAt(read, i) {
  return {
    upos: UPOS[read.upos[i]],
    xpos: XPOS[read.xpos[i]],
    head: read.head[i],
    relation: RELATIONS[read.relation[i]],
    name: NAME_TAGS[read.name[i]],
  };
}
