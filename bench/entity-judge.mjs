// Reads and judges the constructed cases of tests/entities/cases: who is whom, over one article or several.
import { join } from 'node:path';
import { readCaseFiles, takeMarks } from './marks.mjs';

const entities = join(import.meta.dirname, '..', 'tests', 'entities');
const MARK = /\{([a-z\d-]+)(?::(\w+))? |\}/g;
const NOBODY = '-';
/** What a title, an apposition or a post makes somebody. */
const AFFILIATIONS = new Set(['HOLDS_OFFICE', 'MEMBER_OF', 'SPOKESPERSON_FOR']);

/** The texts of the cases known to fail, as a JSON array. */
export const FAILING_ENTITIES = join(entities, 'failing-cases.json');

/**
 * @typedef {object} Marked
 * @property {string} key who is meant: equal keys are one entity, others are others, "-" is nobody
 * @property {string | null} label
 * @property {[number, number]} span half-open, in UTF-16 units
 * @typedef {object} Case
 * @property {string} text its articles without their marks, joined: what it is called
 * @property {{ text: string, marks: Marked[] }[]} articles
 * @property {string[] | null} edges "key TYPE Name: office" for each affiliation, where the case asks for them
 */

/** @returns {{ kind: string, cases: Case[] }[]} */
export function readEntityCases() {
  return readCaseFiles(join(entities, 'cases')).map(({ kind, cases }) => ({ kind, cases: cases.map(readCase) }));
}

/** @param {any} given a text, several texts, or a text with its edges. @returns {Case} */
function readCase(given) {
  const articles = [given.text ?? given].flat().map(readMarks);
  return { text: articles.map(({ text }) => text).join(' ¶ '), articles, edges: given.edges ?? null };
}

/** @param {string} marked */
export function readMarks(marked) {
  /** @type {Marked[]} */
  const marks = [];
  const text = takeMarks(
    marked,
    MARK,
    ([, key = '', label = null]) => ({ key, label }),
    (mark, span) => marks.push({ ...mark, span }),
  );
  return { text, marks };
}

/**
 * What is wrong, one line each; nothing where the case is right: marks of one key are one entity and those of two keys
 * two, a label is the label, nobody is nobody, no person or organisation has a name that no mark holds, and the
 * affiliations are those that the case gives.
 * @param {Case} one
 * @param {readonly { cast: any, acts: readonly any[] }[]} found of each article who is in it, and the acts
 * @returns {string[]}
 */
export function judgeEntities({ articles, edges }, found) {
  /** @type {string[]} */
  const wrong = [];
  /** @type {Map<string, any>} */
  const byKey = new Map();
  /** @type {Map<string, string>} */
  const byId = new Map();
  articles.forEach(({ text, marks }, n) => {
    const { cast } = /** @type {{ cast: any }} */ (found[n]);
    const marked = new Set();
    for (const { key, label, span } of marks) {
      const words = text.slice(...span);
      const entity = cast.at(span);
      if (key === NOBODY) {
        if (entity) wrong.push(`“${words}” is ${entity.name}, should be nobody`);
        continue;
      }
      if (!entity) {
        wrong.push(`“${words}” is nobody, should be ${key}`);
        continue;
      }
      marked.add(entity.id);
      if (label === 'Unnamed' ? !entity.unnamed : label !== null && label !== entity.label)
        wrong.push(`“${words}” is a ${entity.unnamed ? 'Unnamed ' : ''}${entity.label}, should be ${label}`);
      const first = byKey.get(key) ?? entity;
      byKey.set(key, first);
      if (first.id !== entity.id) wrong.push(`“${words}” is ${entity.name}, should be ${key} (${first.name})`);
      else if ((byId.get(entity.id) ?? key) !== key)
        wrong.push(`“${words}” is ${byId.get(entity.id)}, should be ${key}`);
      else byId.set(entity.id, key);
    }
    for (const { id, name, label, unnamed } of cast.entities)
      if (!unnamed && !marked.has(id) && (label === 'Person' || label === 'Organization'))
        wrong.push(`${label} ${name} is marked nowhere`);
  });
  if (edges) wrong.push(...judgeEdges(edges, found, byId));
  return wrong;
}

/** @param {readonly string[]} wanted @param {readonly any[]} found @param {ReadonlyMap<string, string>} byId */
function judgeEdges(wanted, found, byId) {
  const got = found.flatMap(({ cast, acts }) => {
    const names = new Map(cast.entities.map((/** @type {any} */ e) => [e.id, e.name]));
    return acts
      .filter(({ type }) => AFFILIATIONS.has(type))
      .map(({ type, from, to, verb }) => {
        const office = type === 'MEMBER_OF' ? '' : `: ${verb}`;
        return `${byId.get(from) ?? names.get(from)} ${type} ${names.get(to)}${office}`;
      });
  });
  return [
    ...wanted.filter((edge) => !got.includes(edge)).map((edge) => `missed ${edge}`),
    ...got.filter((edge) => !wanted.includes(edge)).map((edge) => `extra ${edge}`),
  ];
}
