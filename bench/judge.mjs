// Judges what was found in a constructed case against what its marks say. Outer quotation marks, other punctuation, a
// leading "that" or "as", a relative pronoun alone and a possessive's 's make no difference: spans are compared by the letters and digits they hold.

const MORE = /** @type {const} */ (['cue', 'kind', 'certainty', 'to', 'via', 'inside']);

/**
 * What is wrong, one line each; nothing where the case is right: the quotations expected and no others, each with its
 * content and source exact and a cue that touches the one expected. `also` names what else must be right: "cue" exact,
 * "kind", "certainty", "to", "via", and "inside", without which quotations inside others are not looked at. A quotation
 * that carries on another belongs to it.
 * @param {{ text: string, quotes: import('./marked.mjs').Expected[] }} expected
 * @param {readonly any[]} found as findQuotes gives them
 * @param {readonly string[]} also
 * @returns {string[]}
 */
export function judge({ text, quotes }, found, also = []) {
  for (const what of also) if (!MORE.some((known) => known === what)) throw new Error(`cannot judge ${what}`);
  const all = also.includes('inside');
  const wanted = quotes.filter(({ inside }) => all || inside === null);
  const got = joined(found).filter(({ inside }) => all || inside === null);
  /** @type {Map<string, any>} */
  const pairs = new Map();
  const left = new Set(got);
  /** @type {string[]} */
  const wrong = [];
  for (const quote of wanted) {
    const same = [...left].filter((other) => contentOf(text, quote.content) === contentOf(text, other.content));
    const best = same.find((other) => complaints(text, quote, other, also).length === 0) ?? same[0];
    if (!best) {
      wrong.push(`missed ${words(text, quote.content)}`);
      continue;
    }
    left.delete(best);
    pairs.set(quote.id, best);
    wrong.push(...complaints(text, quote, best, also));
  }
  for (const extra of left) wrong.push(`extra ${words(text, extra.content)} (${extra.rule})`);
  if (all)
    for (const { id, inside } of wanted) {
      const pair = pairs.get(id);
      const outer = inside === null ? null : pairs.get(inside);
      if (pair && outer !== undefined && pair.inside !== outer) wrong.push(`${id} is not inside ${inside}`);
    }
  return wrong;
}

/** Quotations with what carries them on, `inside` as the quotation itself. @param {readonly any[]} found */
function joined(found) {
  const copies = found.map((quote) => ({ ...quote, content: [...quote.content] }));
  for (const quote of copies) {
    quote.inside = quote.inside === null ? null : copies[quote.inside];
    if (quote.carriesOn !== null) copies[quote.carriesOn].content.push(...quote.content);
  }
  return copies.filter(({ carriesOn }) => carriesOn === null);
}

/** @param {string} text @param {any} quote @param {any} found @param {readonly string[]} also */
function complaints(text, quote, found, also) {
  /** @type {string[]} */
  const wrong = [];
  const compare = (/** @type {string} */ what, /** @type {unknown} */ wanted, /** @type {unknown} */ got) => {
    if (wanted !== got) wrong.push(`${what} ${show(text, got)} should be ${show(text, wanted)}`);
  };
  const letters = (/** @type {any} */ range) => (range ? lettersOf(text, range) : null);
  const name = (/** @type {any} */ range) => (range ? lettersOf(text, withoutPossessive(text, range)) : null);
  compare('source', name(quote.source), name(found.source));
  if (also.includes('cue')) compare('cue', letters(quote.cue), letters(found.cue));
  else if (!touch(quote.cue, found.cue)) wrong.push(`cue ${words(text, found.cue ? [found.cue] : [])}`);
  if (also.includes('kind')) compare('kind', quote.kind, found.kind);
  if (also.includes('certainty') && quote.cue) compare('certainty', quote.certainty, found.certainty);
  if (also.includes('to')) compare('addressee', name(quote.to), name(found.addressee));
  if (also.includes('via')) compare('relays', quote.via.map(name).join(), found.relays.map(name).join());
  return wrong;
}

/** What a span holds, as the offsets of its letters and digits. @param {string} text @param {readonly number[]} range */
function lettersOf(text, [start, end]) {
  let key = '';
  for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i])) key += `${i} `;
  return key;
}

/** @param {string} text @param {readonly number[][]} ranges */
function contentOf(text, ranges) {
  return [...ranges]
    .filter(([start, end]) => ranges.length === 1 || !/^(?:which|who|whom|that)$/i.test(text.slice(start, end)))
    .sort(([a], [b]) => a - b)
    .map(([start, end]) =>
      lettersOf(text, [start + (/^\W*(?:that|as)(?=\s)/i.exec(text.slice(start, end))?.[0].length ?? 0), end]),
    )
    .join('');
}

/** @param {string} text @param {readonly number[]} range */
function withoutPossessive(text, [start, end]) {
  return [start, end - (/['’]s$/.exec(text.slice(start, end))?.[0].length ?? 0)];
}

/** @param {readonly number[] | null} a @param {readonly number[] | null} b */
function touch(a, b) {
  return a && b ? a[0] < b[1] && b[0] < a[1] : a === b;
}

/** @param {string} text @param {readonly number[][]} ranges */
const words = (text, ranges) =>
  ranges.length === 0 ? 'none' : ranges.map(([s, e]) => `⟦${text.slice(s, e)}⟧`).join(' ');

/** A compared value for a reader: offsets as the words from the first to the last. @param {string} text @param {unknown} value */
function show(text, value) {
  if (typeof value !== 'string' || !/^[\d ,]+$/.test(value)) return value || 'none';
  const offsets = value.split(/[ ,]+/).filter(Boolean).map(Number);
  return words(text, [[offsets[0], Number(offsets.at(-1)) + 1]]);
}
