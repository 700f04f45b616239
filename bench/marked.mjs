// Reads a constructed case: a text whose spans are marked where they stand, "{source Pell} {cue said} {indirect it rained}".
import { takeMarks } from './marks.mjs';

/** What a mark may say: a content by its kind, a cue by its certainty, or who is named as what. */
const KINDS = new Set(['direct', 'indirect', 'mixed']);
const CERTAINTIES = new Map([
  ['cue', 'actual'],
  ...['negated', 'hypothetical', 'future', 'question'].map((word) => /** @type {const} */ ([word, word])),
]);
const MARK = /\{(\w+)(?::([\d,]+))? |\}/g;

/**
 * @typedef {[start: number, end: number]} Range half-open, in UTF-16 units
 * @typedef {object} Expected
 * @property {string} id
 * @property {string | null} kind
 * @property {Range[]} content
 * @property {Range | null} cue
 * @property {string | null} certainty null where there is no cue
 * @property {Range | null} source
 * @property {Range | null} to
 * @property {Range[]} via
 * @property {string | null} inside the id of the quotation whose content holds this one
 */

/**
 * The text without its marks, and the quotations they make. "{role text}" marks a span of quotation 1, "{role:2 text}" of
 * quotation 2, "{source:1,2 text}" of both; marks stand inside one another. Throws where they do not fit.
 * @param {string} marked
 * @returns {{ text: string, quotes: Expected[] }}
 */
export function readMarked(marked) {
  /** @type {Map<string, Expected>} */
  const quotes = new Map();
  const text = takeMarks(
    marked,
    MARK,
    ([, role = '', ids = '1'], /** @type {readonly { role: string, ids: string[] }[]} */ around) => {
      const mark = { role, ids: ids.split(',') };
      if (isOwn(role)) for (const id of mark.ids) nest(quoteOf(quotes, id), around);
      return mark;
    },
    ({ role, ids }, span) => {
      for (const id of ids) set(quoteOf(quotes, id), role, span, marked);
    },
  );
  for (const { id, content } of quotes.values())
    if (content.length === 0) throw new Error(`${id} has no content: ${marked}`);
  return { text, quotes: [...quotes.values()] };
}

/** Whether such a mark says where its quotation stands. @param {string} role */
const isOwn = (role) => KINDS.has(role) || CERTAINTIES.has(role);

/** @param {Map<string, Expected>} quotes @param {string} id */
function quoteOf(quotes, id) {
  const quote = quotes.get(id) ?? {
    ...{ id, kind: null, content: [], cue: null, certainty: null },
    ...{ source: null, to: null, via: [], inside: null },
  };
  quotes.set(id, quote);
  return quote;
}

/** The innermost content of another quotation around a mark. @param {Expected} quote @param {readonly { role: string, ids: string[] }[]} around */
function nest(quote, around) {
  const outer = around.findLast(({ role, ids }) => KINDS.has(role) && !ids.includes(quote.id));
  quote.inside ??= outer?.ids[0] ?? null;
}

/** @param {Expected} quote @param {string} role @param {Range} range @param {string} marked */
function set(quote, role, range, marked) {
  if (KINDS.has(role)) {
    quote.kind ??= role;
    quote.content.push(range);
  } else if (CERTAINTIES.has(role)) {
    quote.cue = range;
    quote.certainty = CERTAINTIES.get(role) ?? null;
  } else if (role === 'via') quote.via.push(range);
  else if (role === 'source' || role === 'to') quote[role] = range;
  else throw new Error(`no such mark as ${role}: ${marked}`);
}
