// Reads a constructed case: a text whose spans are marked where they stand, "{source Pell} {cue said} {indirect it rained}".

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
  /** @type {{ role: string, ids: string[], start: number }[]} */
  const open = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    if (match[1] !== undefined) {
      const mark = { role: match[1], ids: (match[2] ?? '1').split(','), start: text.length };
      if (isOwn(mark.role)) for (const id of mark.ids) nest(quoteOf(quotes, id), open);
      open.push(mark);
      continue;
    }
    const mark = open.pop();
    if (!mark) throw new Error(`a mark is closed that was not opened: ${marked}`);
    for (const id of mark.ids) set(quoteOf(quotes, id), mark.role, [mark.start, text.length], marked);
  }
  text += marked.slice(last);
  if (open.length > 0 || /[{}]/.test(text)) throw new Error(`a mark is not closed: ${marked}`);
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

/** The innermost content of another quotation around a mark. @param {Expected} quote @param {{ role: string, ids: string[] }[]} open */
function nest(quote, open) {
  const around = open.findLast(({ role, ids }) => KINDS.has(role) && !ids.includes(quote.id));
  quote.inside ??= around?.ids[0] ?? null;
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
