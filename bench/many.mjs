// node bench/many.mjs [ARTICLES]: how time and memory grow with the number of articles and names, and whether their order
// matters. Made-up articles, five new names each, are read in a first order and in the opposite one; a graph's hash is over
// the ids of all its nodes and edges.
import { createHash } from 'node:crypto';
import { articleFromText, buildGraph, extract } from '../dist/index.js';

const ARTICLES = Number(process.argv[2] ?? 10_000);
const PARTS = 4;
const SYLLABLES = ['ba', 'ko', 'ri', 'mu', 'te', 'la', 'vo', 'shi', 'ne', 'du'];

/** A word with a capital that no other number gives. @param {number} n */
function word(n) {
  const syllables = [...String(n)].map((digit) => SYLLABLES[Number(digit)]).join('');
  return syllables[0].toUpperCase() + syllables.slice(1);
}

/** Five names that no other article has, and one that every tenth does. @param {number} i */
const article = (i) =>
  articleFromText(
    `Anna ${word(5 * i)}s told Karl ${word(5 * i + 1)}n that the ${word(5 * i + 2)} Harbor Commission had failed. ` +
      `“I am tired,” she said. ${word(5 * i + 3)} Energy denied it, Eva ${word(5 * i + 4)}l said, ` +
      `and Danish Foreign Minister Ida ${word(i % 10)}k agreed.`,
  );

/** @param {readonly number[]} order */
function load(order) {
  const ids = new Set();
  const names = new Set();
  order.forEach((i, done) => {
    const one = article(i);
    const extraction = extract(one);
    const graph = buildGraph(one, extraction);
    for (const id of [...graph.nodes(), ...graph.edges()]) ids.add(id);
    for (const { id, unnamed } of extraction.entities) if (!unnamed) names.add(id);
    if ((done + 1) % Math.ceil(ARTICLES / PARTS) === 0) report(done + 1, names.size);
  });
  const hash = createHash('sha256');
  for (const id of [...ids].sort()) hash.update(id);
  return hash.digest('hex').slice(0, 16);
}

let last = performance.now();
/** @param {number} articles @param {number} names */
function report(articles, names) {
  const now = performance.now();
  const each = (now - last) / Math.ceil(ARTICLES / PARTS);
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed / 2 ** 20;
  console.log(`| ${articles} | ${names} | ${each.toFixed(1)} | ${heap.toFixed(0)} |`);
  last = performance.now();
}

const order = Array.from({ length: ARTICLES }, (_, i) => i);
console.log('| articles | names | ms an article | heap, MiB |\n| --- | --- | --- | --- |');
const first = load(order);
const second = load(order.reverse());
console.log(`\nhash ${first}, in the opposite order ${second}: ${first === second ? 'the same' : 'ANOTHER'}`);
