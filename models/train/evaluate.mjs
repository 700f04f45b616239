/*
 * Scores the language room on treebanks:  npm run build && node models/train/evaluate.mjs CORPUS_DIR
 * CORPUS_DIR holds ewt-dev.conllu.gz and gum-dev.conllu.gz (Universal Dependencies). Prints a table in Markdown.
 */
import { join } from 'node:path';
import { UPOS } from '../../dist/language/analysis.js';
import { lemmatize } from '../../dist/language/lemma.js';
import { splitSentences } from '../../dist/language/sentences.js';
import { tagWords } from '../../dist/language/tagger.js';
import { tokenize } from '../../dist/language/tokenize.js';
import { readTreebank } from './conllu.mjs';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node models/train/evaluate.mjs CORPUS_DIR');

const f1 = (gold, found) => (200 * found.filter((x) => gold.has(x)).length) / (gold.size + found.length);
const missed = new Map();

function score(documents) {
  const sum = { words: 0, tag: 0, lemma: 0, verbs: 0, verbLemma: 0, texts: 0 };
  const spans = { gold: new Set(), found: [], goldSentences: new Set(), foundSentences: [] };
  let milliseconds = 0;
  for (const { id, sentences } of documents) {
    let text = '';
    for (const { words } of sentences) {
      const from = text.length;
      const forms = words.map((w) => w.form);
      const began = performance.now();
      const tags = tagWords(forms);
      milliseconds += performance.now() - began;
      words.forEach((word, i) => {
        spans.gold.add(`${id}:${text.length}-${text.length + word.form.length}`);
        text += word.form + (word.space ? ' ' : '');
        sum.words++;
        if (UPOS[tags[i]] === word.upos) sum.tag++;
        const right = lemmatize(word.form, word.upos).toLowerCase() === word.lemma.toLowerCase();
        if (right) sum.lemma++;
        else {
          const key = `${word.upos} ${word.form.toLowerCase()} → ${lemmatize(word.form, word.upos)}, gold ${word.lemma}`;
          missed.set(key, (missed.get(key) ?? 0) + 1);
        }
        if (word.upos === 'VERB') {
          sum.verbs++;
          if (right) sum.verbLemma++;
        }
      });
      spans.goldSentences.add(`${id}:${from}-${text.trimEnd().length}`);
      if (!text.endsWith(' ')) text += ' ';
    }
    spans.foundSentences.push(...splitSentences(text, 0, text.length).map(([s, e]) => `${id}:${s}-${e}`));
    for (const [s, e] of splitSentences(text, 0, text.length)) spans.found.push(...tokenize(text, s, e).map(([a, b]) => `${id}:${a}-${b}`));
  }
  const percent = (a, b) => ((100 * a) / b).toFixed(2);
  return [
    sum.words,
    percent(sum.tag, sum.words),
    percent(sum.lemma, sum.words),
    percent(sum.verbLemma, sum.verbs),
    f1(spans.gold, spans.found).toFixed(2),
    f1(spans.goldSentences, spans.foundSentences).toFixed(2),
    `${Math.round(sum.words / milliseconds)} k`,
  ];
}

console.log('| treebank | words | tag | lemma | lemma of verbs | words found F1 | sentences found F1 | words tagged a second |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const [name, file, keep] of [
  ['EWT dev', 'ewt-dev', () => true],
  ['GUM dev', 'gum-dev', () => true],
  ['GUM dev, news', 'gum-dev', (id) => id.includes('_news_')],
]) {
  const documents = readTreebank(join(folder, `${file}.conllu.gz`)).filter(({ id }) => keep(id));
  console.log(`| ${[name, ...score(documents)].join(' | ')} |`);
}
if (process.argv.includes('--missed'))
  for (const [key, n] of [...missed].sort((a, b) => b[1] - a[1]).slice(0, 80)) console.log(n, key);
