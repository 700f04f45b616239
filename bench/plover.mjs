// The sentences of a PLOVER gold standard (openeventdata/PLOVER), JSON Lines of {text, event, source, target}: each sentence
// is read as an article, and the first thing done in it that is an event is held against the one annotated.
// --list prints what each came to. Its older roots are read off the CAMEO code of the act.
import { readFileSync } from 'node:fs';
import { codeOf } from '../dist/acts/context.js';
import { findDeeds } from '../dist/acts/find.js';
import { extract } from '../dist/extract.js';
import { analyse } from '../dist/language/analyse.js';
import { articleFromText } from '../dist/loaders/text.js';
import { readChunks } from '../dist/quotes/reading.js';

/** Roots of the gold standard by the CAMEO codes that they were made of. */
const ROOTS = {
  '02': 'DEMAND',
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'CONCEDE',
  '084': 'RETREAT',
  '085': 'RETREAT',
  '086': 'RETREAT',
  '087': 'RETREAT',
  '09': 'INVESTIGATE',
  10: 'DEMAND',
  11: 'DISAPPROVE',
  12: 'REJECT',
  13: 'THREATEN',
  14: 'PROTEST',
  15: 'MOBILIZE',
  16: 'SANCTION',
  17: 'COERCE',
  18: 'ASSAULT',
  19: 'FIGHT',
  20: 'ASSAULT',
};

/**
 * @typedef {object} Event
 * @property {string} type
 * @property {string | null} cameo
 * @property {string} source the words for who does it
 * @property {string} target
 */

/** @param {string} file @param {{ list: boolean }} options */
export function plover(file, { list }) {
  const gold = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  table('what the words state, nobody resolved', gold, statedBy, list);
  table('acts of the graph, both ends resolved', gold, actsOf, list);
}

/** @param {string} text @returns {Event[]} */
function statedBy(text) {
  const reading = readChunks(analyse(articleFromText(text)));
  const { start, end } = reading.analysis;
  const words = (/** @type {any[]} */ ranges) =>
    ranges.map(([from, to]) => text.slice(start[from], end[to - 1])).join(' ');
  return findDeeds(reading)
    .flat()
    .sort((a, b) => a.at - b.at || b.targets.length - a.targets.length)
    .map((deed) => ({
      type: deed.act.type,
      cameo: codeOf(deed),
      source: words(deed.actors.slice(0, deed.together ? 1 : undefined)),
      target: words(deed.together ? deed.actors.slice(1) : (deed.targets[0]?.parties ?? [])),
    }));
}

/** @param {string} text @returns {Event[]} */
function actsOf(text) {
  const { acts, entities } = extract(articleFromText(text));
  const words = (/** @type {string} */ id) =>
    entities
      .filter((e) => e.id === id)
      .flatMap((e) => e.mentions.map((m) => text.slice(m.start, m.end)))
      .join(' ');
  return acts.map(({ type, cameo, from, to }) => ({ type, cameo, source: words(from), target: words(to) }));
}

/**
 * @param {string} title @param {readonly any[]} gold
 * @param {(text: string) => Event[]} read @param {boolean} list
 */
function table(title, gold, read, list) {
  const total = { found: 0, root: 0, source: 0, target: 0, targets: 0, foundTargets: 0, direction: 0, either: 0 };
  for (const one of gold) {
    const event = read(one.text).find(({ cameo }) => rootOf(cameo) !== null);
    // Where both are sources of a thing done together, either may stand at either end.
    const together = one.target.length === 0 && one.source.length > 1;
    const texts = (/** @type {any[]} */ parties) => wordsOf(parties.map(({ text }) => text).join(' '));
    const source = texts(one.source);
    const target = together ? source : texts(one.target);
    const hasTarget = together || one.target.length > 0;
    if (hasTarget) total.targets++;
    const got = event ? rootOf(event.cameo) : null;
    if (list)
      console.log(
        `${got === one.event ? '' : `${one.event}, got `}${got} ${event?.type ?? ''} | ${event?.source} | ${event?.target}\n  ${one.markup}`,
      );
    if (!event) continue;
    total.found++;
    if (got === one.event) total.root++;
    const [from, to] = [wordsOf(event.source), wordsOf(event.target)];
    const straight = [shares(from, source), hasTarget && shares(to, target)];
    const swapped = [shares(to, source), hasTarget && shares(from, target)];
    const isBetter = event.type.endsWith('_WITH') && count(swapped) > count(straight);
    const [isSource, isTarget] = isBetter ? swapped : straight;
    if (isSource) total.source++;
    if (hasTarget) total.foundTargets++;
    if (isTarget) total.target++;
    if (count(straight) + count(swapped) > 0) total.either++;
    if (isSource || isTarget) total.direction++;
  }
  const row = (/** @type {string} */ name, /** @type {number} */ part, /** @type {number} */ all) =>
    console.log(`| ${name} | ${((100 * part) / all).toFixed(1)} % | ${part} of ${all} |`);
  console.log(`\n| PLOVER: ${title} | | |\n| --- | --- | --- |`);
  row('event found', total.found, gold.length);
  row('root type right, of all', total.root, gold.length);
  row('root type right, of those found', total.root, total.found);
  row('source overlaps, of all', total.source, gold.length);
  row('source overlaps, of those found', total.source, total.found);
  row('target overlaps, of all that have one', total.target, total.targets);
  row('target overlaps, of those found that have one', total.target, total.foundTargets);
  row('direction right, of those with an end right either way', total.direction, total.either);
}

/** @param {readonly boolean[]} flags */
const count = (flags) => flags.filter(Boolean).length;

/** @param {string | null} cameo */
function rootOf(cameo) {
  const roots = /** @type {Record<string, string>} */ (ROOTS);
  return cameo === null ? null : (roots[cameo.slice(0, 3)] ?? roots[cameo.slice(0, 2)] ?? null);
}

/** @param {string} text */
function wordsOf(text) {
  return new Set(
    (
      text
        .toLowerCase()
        .replace(/(?<=\b\p{L})\./gu, '')
        .match(/[\p{L}\d]+/gu) ?? []
    ).filter((word) => !/^(?:the|a|an|of|and|in|s)$/.test(word)),
  );
}

/** @param {Set<string>} a @param {Set<string>} b */
function shares(a, b) {
  for (const word of a) if (b.has(word)) return true;
  return false;
}
