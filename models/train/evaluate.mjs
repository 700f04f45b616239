/*
 * Scores the language room:  npm run eval:language -- CORPUS_DIR [--missed]
 * CORPUS_DIR holds, itself or in folders just below it, ewt-dev and gum-dev (.conllu.gz, Universal Dependencies),
 * uner-ewt-dev.iob2 (Universal NER), dev.jsonl.gz and dev.corenlp.jsonl.gz (PolNeAR's articles and CoreNLP's analyses).
 * Prints tables in Markdown; --missed adds the lemmas that are wrong of words with their own tags.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { lemmatize } from '../../dist/language/lemma.js';
import { layOut, readTreebank } from './conllu.mjs';
import { findCorpus } from './corpora.mjs';
import { cpu, footprint, plainSpeed } from './cost.mjs';
import { compareNames, KINDS, namesOf, parseIob, silverNames } from './names.mjs';
import { readText, readWords } from './readings.mjs';
import { add, compare, compareWords, f1, precision, recall, span } from './scores.mjs';
import { count, table } from './table.mjs';

const MEASURES = { UPOS: 'upos', XPOS: 'xpos', UAS: 'heads', LAS: 'relations', lemma: 'lemma' };
const RARE = 20; // relations that come less often are not shown
const MISSED = 80; // wrong lemmas shown

const [folder] = process.argv.slice(2);
const files = findFiles(['ewt-dev.conllu.gz', 'gum-dev.conllu.gz', 'uner-ewt-dev.iob2', 'dev.jsonl.gz', 'dev.corenlp.jsonl.gz']);
const ewt = readTreebank(files['ewt-dev.conllu.gz']);
const gum = readTreebank(files['gum-dev.conllu.gz']);

const treebanks = Object.entries({ 'EWT dev': ewt, 'GUM dev': gum, 'GUM dev, news': gum.filter(({ id }) => id.includes('_news_')) }).map(
  ([name, documents]) => ({ name, ...scoreTreebank(documents) }),
);
const articles = scoreArticles();
show("Tags, trees and lemmas of the treebank's own words, per cent right", ownWordsTable());
show('All from the text alone, F1 on exact ranges; sentences also with paragraphs run together', fromTextTable());
show("Relations of GUM dev's own words", relationTable(treebanks[1].own.by));
show("Names, exact range and kind: Universal NER's of EWT dev's words, CoreNLP's of PolNeAR dev's texts", nameTable());
show(`Cost, on this machine (Node ${process.versions.node})`, costTable());
if (process.argv.includes('--missed')) show('Lemmas missed', missedTable());

/** The path of each corpus file by its name; ends the process with one line where one is missing. */
function findFiles(names) {
  try {
    if (!folder) throw new Error('usage: npm run eval:language -- CORPUS_DIR [--missed]');
    return Object.fromEntries(names.map((name) => [name, findCorpus(folder, name)]));
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

/** Counts for the treebank's own words, and for what is read from its text, with its paragraphs and run together. */
function scoreTreebank(documents) {
  let sum;
  for (const document of documents) {
    const gold = layOut(document);
    const found = readText(gold.text);
    const joined = layOut(document, ' ');
    sum = add(sum, {
      own: compareWords(gold.words, readWords(gold.words, gold.sentences)),
      read: compareWords(gold.words, found.words),
      sentences: compare(sentenceKeys(gold), sentenceKeys(found)),
      joined: compare(sentenceKeys(joined), sentenceKeys(readText(joined.text))),
    });
  }
  return sum;
}

function sentenceKeys({ words, sentences }) {
  return sentences.map(([from, to]) => span({ start: words[from].start, end: words[to - 1].end }));
}

function scoreNamedSentences() {
  const sentences = parseIob(readFileSync(files['uner-ewt-dev.iob2'], 'utf8'));
  const words = sentences.flatMap(({ forms }) => forms).map((form, i) => ({ form, start: i, end: i + 1 }));
  let to = 0;
  const found = readWords(words, sentences.map(({ forms }) => [to, (to += forms.length)]));
  return compareNames(namesOf(words, sentences.flatMap(({ tags }) => tags)), namesOf(words, found.map(({ name }) => name)));
}

/** Counts of names in articles, and how many words were read in how many milliseconds. */
function scoreArticles() {
  const texts = new Map(readLines(files['dev.jsonl.gz']).map(({ doc, text }) => [doc, text]));
  let names;
  let total = 0;
  let milliseconds = 0;
  for (const { doc, sentences } of readLines(files['dev.corenlp.jsonl.gz'])) {
    let words;
    milliseconds += cpu(() => {
      words = readText(texts.get(doc)).words;
    });
    total += words.length;
    names = add(names, compareNames(silverNames(sentences), namesOf(words, words.map(({ name }) => name))));
  }
  return { names, words: total, speed: (1000 * total) / milliseconds };
}

function readLines(path) {
  return gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

function ownWordsTable() {
  const rows = treebanks.map(({ name, own }) => [name, count(own.words.gold), ...Object.values(MEASURES).map((m) => f1(own[m]))]);
  return table(['treebank', 'words', ...Object.keys(MEASURES)], rows);
}

function fromTextTable() {
  const rows = treebanks.map(({ name, read, sentences, joined }) => [
    name, f1(read.words), f1(sentences), f1(joined), ...Object.values(MEASURES).map((m) => f1(read[m])),
  ]);
  return table(['treebank', 'words', 'sentences', 'run together', ...Object.keys(MEASURES)], rows);
}

function relationTable(by) {
  const rows = Object.entries(by)
    .filter(([, { gold }]) => gold >= RARE)
    .sort(([, a], [, b]) => b.gold - a.gold)
    .map(([relation, counts]) => [relation, count(counts.gold), precision(counts), recall(counts), f1(counts)]);
  return table(['relation', 'there are', 'precision', 'recall', 'F1'], rows);
}

function nameTable() {
  const rows = Object.entries({ 'UNER EWT dev': scoreNamedSentences(), 'PolNeAR dev, silver': articles.names }).map(([name, kinds]) => {
    const all = KINDS.reduce((sum, kind) => add(sum, kinds[kind]), undefined);
    return [name, count(all.gold), precision(all), recall(all), f1(all), ...KINDS.map((kind) => f1(kinds[kind]))];
  });
  return table(['names', 'there are', 'precision', 'recall', 'F1', ...KINDS.map((kind) => `F1 of ${kind}`)], rows);
}

function costTable() {
  const { memory, load } = footprint();
  return table(
    ['what', 'how much'],
    [
      [`words read a second of processor time, over ${count(articles.words)} of PolNeAR dev`, count(articles.speed)],
      ['the same, in a million steps of a plain loop', (1e6 * articles.speed) / plainSpeed()],
      ["memory above Node's own, MB", count(memory)],
      ['the first text takes longer than the second, ms', count(load)],
    ],
  );
}

function missedTable() {
  const missed = new Map();
  for (const { form, upos, xpos, lemma } of [...ewt, ...gum].flatMap((document) => layOut(document).words)) {
    const found = lemmatize(form, upos, xpos);
    const key = [upos, form.toLowerCase(), found, lemma].join('\t');
    if (found.toLowerCase() !== lemma.toLowerCase()) missed.set(key, (missed.get(key) ?? 0) + 1);
  }
  const rows = [...missed].sort(([, a], [, b]) => b - a).slice(0, MISSED).map(([key, n]) => [...key.split('\t'), count(n)]);
  return table(['tag', 'word', 'found', 'there is', 'times'], rows);
}

function show(title, rows) {
  console.log(`${title}:\n\n${rows}\n`);
}
