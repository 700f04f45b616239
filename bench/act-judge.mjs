// Reads and judges the constructed cases of tests/acts/cases: who did what to whom, all of it and nothing else.
import { join } from 'node:path';
import { readMarks } from './entity-judge.mjs';
import { readCaseFiles } from './marks.mjs';

const folder = join(import.meta.dirname, '..', 'tests', 'acts');
const ACT =
  /^(\S+) ([A-Z_]+) (\S+)(?: \((negated|hypothetical|future|question|reported)\))?(?: @(\d{4}-\d\d-\d\d)(?: (week|month|year))?)?(?: = (-|[A-Z]+)(?: (\d+))?)?$/;
/** Affiliations, which the cases of who is who judge. */
const NOT_JUDGED = new Set(['HOLDS_OFFICE', 'MEMBER_OF']);
/** Either end may be the one that did it. */
const MUTUAL = new Set(['SPOKE_WITH', 'MET_WITH', 'AGREED_WITH', 'COOPERATED_WITH']);

/** The texts of the cases known to fail, as a JSON array. */
export const FAILING_ACTS = join(folder, 'failing-cases.json');

/**
 * @typedef {object} Wanted
 * @property {string} act "from TYPE to", with its certainty behind it where that is not actual
 * @property {string | null} date "2022-02-15", "2022-02-07 week"; null where the case is not about it
 * @property {string | null} root the root of its code, "-" for none; null where the case is not about it
 * @property {string | null} code
 * @typedef {object} Case
 * @property {string} text
 * @property {string | null} published
 * @property {ReadonlyMap<string, [number, number]>} keys the first words that stand for each
 * @property {readonly Wanted[]} acts
 */

/** @returns {{ kind: string, cases: Case[] }[]} */
export function readActCases() {
  return readCaseFiles(join(folder, 'cases')).map(({ kind, cases }) => ({ kind, cases: cases.map(readCase) }));
}

/** @param {any} given a text without acts, or a text with them. @returns {Case} */
function readCase(given) {
  const { text, marks } = readMarks(given.text ?? given);
  const keys = new Map(marks.toReversed().map(({ key, span }) => [key, span]));
  const acts = (given.acts ?? []).map(readAct);
  for (const { act } of acts)
    for (const key of act.split(' ', 3).filter((_, i) => i !== 1))
      if (!keys.has(key)) throw new Error(`${key} is marked nowhere: ${text}`);
  return { text, published: given.published ?? null, keys, acts };
}

/** @param {string} line @returns {Wanted} */
function readAct(line) {
  const match = ACT.exec(line);
  if (!match) throw new Error(`no act: ${line}`);
  const [, from = '', type = '', to = '', certainty = 'actual', day, precision, root, code] = match;
  return {
    act: phrase(from, type, to, certainty),
    date: day ? moment(day, precision) : null,
    root: root ?? null,
    code: code ?? null,
  };
}

/** @param {string} from @param {string} type @param {string} to @param {string} certainty */
function phrase(from, type, to, certainty) {
  const [a, b] = MUTUAL.has(type) ? [from, to].sort() : [from, to];
  return `${a} ${type} ${b}${certainty === 'actual' ? '' : ` (${certainty})`}`;
}

/** @param {string | null} day @param {string | null | undefined} precision */
function moment(day, precision) {
  return day && precision && precision !== 'day' ? `${day} ${precision}` : day;
}

/**
 * What is wrong, one line each; nothing where the case is right: the acts found are those of the case, offices and
 * memberships apart, and nobody is meant by two keys. Dates and codes count where the case gives them.
 * @param {Case} one
 * @param {{ cast: any, acts: readonly any[] }} found
 * @returns {string[]}
 */
export function judgeActs({ text, keys, acts }, { cast, acts: found }) {
  /** @type {string[]} */
  const wrong = [];
  const names = new Map(cast.entities.map((/** @type {any} */ { id, name }) => [id, `“${name}”`]));
  /** @type {Map<string, string>} */
  const byId = new Map();
  for (const [key, span] of keys) {
    const entity = cast.at(span);
    const other = entity && byId.get(entity.id);
    if (!entity) wrong.push(`“${text.slice(...span)}” is nobody, should be ${key}`);
    else if (other) wrong.push(`“${text.slice(...span)}” is ${other}, should be ${key}`);
    else byId.set(entity.id, key);
  }
  const nameOf = (/** @type {string} */ id) => byId.get(id) ?? names.get(id) ?? id;
  const got = found
    .filter(({ type }) => !NOT_JUDGED.has(type))
    .map((one) => ({
      act: phrase(nameOf(one.from), one.type, nameOf(one.to), one.certainty),
      date: moment(one.date, one.precision),
      root: one.plover ?? '-',
      code: one.cameo,
      rule: one.rule,
    }));
  for (const wanted of acts) {
    const same = got.filter(({ act }) => act === wanted.act);
    if (same.length === 0) wrong.push(`missed ${wanted.act}`);
    for (const what of /** @type {const} */ (['date', 'root', 'code'])) {
      const asked = wanted[what];
      if (asked !== null && same.length > 0 && !same.some((one) => one[what] === asked))
        wrong.push(`${wanted.act}: ${what} is ${same[0]?.[what]}, should be ${asked}`);
    }
  }
  const extra = got.filter(({ act }) => !acts.some((wanted) => wanted.act === act));
  return [...wrong, ...new Set(extra.map(({ act, rule }) => `extra ${act} (${rule})`))];
}
