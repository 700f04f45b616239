/*
 * Finds the names of EWT's training sentences with two of Stanford CoreNLP's recognisers, for want of gold ones:
 *   npm run build && node models/train/silver-names.mjs CORPUS_DIR CORENLP.jar:CORENLP-models.jar
 * (Maven: edu.stanford.nlp:stanford-corenlp:4.5.7, plain and with classifier "models"). People, organisations and places
 * come from the one with three kinds, MISC from the one with four where the first sees no name.
 * Writes ewt-train-names.iob2 to CORPUS_DIR, in the form of Universal NER, whose file of that part may stand there instead.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCorpus, readTrees } from './corpora.mjs';

const KINDS = { PERSON: 'PER', ORGANIZATION: 'ORG', LOCATION: 'LOC', MISC: 'MISC' };
const [folder, jars] = process.argv.slice(2);
if (!jars) throw new Error('usage: node models/train/silver-names.mjs CORPUS_DIR CORENLP.jar:CORENLP-models.jar');
const sentences = readTrees(findCorpus(folder, 'ewt-train.conllu.gz')).map(({ forms }) => forms);
const scratch = mkdtempSync(join(tmpdir(), 'hearsay-names-'));
try {
  const words = join(scratch, 'words.tsv');
  writeFileSync(words, sentences.map((forms) => forms.map((form) => `${form.replace(/\s/g, '_')}\tO\n`).join('')).join('\n'));
  const three = recognise('all.3class.distsim', words);
  const four = recognise('conll.4class.distsim', words);
  let at = 0;
  const blocks = sentences.map((forms) => {
    const from = at;
    at += forms.length;
    const misc = four.slice(from, at).map((kind, i) => (kind === 'MISC' && three[from + i] === 'O' ? 'MISC' : 'O'));
    const kinds = misc.map((kind, i) => (kind === 'O' ? (KINDS[three[from + i]] ?? 'O') : kind));
    return forms.map((form, i) => `${i + 1}\t${form}\t${tagOf(kinds, i)}\n`).join('');
  });
  writeFileSync(join(folder, 'ewt-train-names.iob2'), blocks.join('\n'));
} finally {
  rmSync(scratch, { recursive: true });
}

/** The kind of each word of all sentences, as the recogniser of that name has it. */
function recognise(model, words) {
  const classifier = `edu/stanford/nlp/models/ner/english.${model}.crf.ser.gz`;
  const args = ['-cp', jars, 'edu.stanford.nlp.ie.crf.CRFClassifier', '-loadClassifier', classifier, '-testFile', words, '-map', 'word=0,answer=1'];
  const out = execFileSync('java', args, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
  return out.split('\n').filter((line) => line.includes('\t')).map((line) => line.split('\t')[2]);
}

/** "B-PER" where a run of a kind begins, else "I-PER"; "O". */
function tagOf(kinds, i) {
  return kinds[i] === 'O' ? 'O' : `${kinds[i - 1] === kinds[i] ? 'I' : 'B'}-${kinds[i]}`;
}
