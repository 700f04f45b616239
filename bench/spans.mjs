// Scores attributions as published for PolNeAR: exact ranges by role, and who is linked to what. Offsets are code points.

/** @typedef {[start: number, end: number]} Range half-open */
/** @typedef {{ source: Range[], cue: Range[], content: Range[] }} Attribution */
/** @typedef {{ right: number, missed: number, extra: number }} Tally */

export const ROLES = /** @type {const} */ (['source', 'cue', 'content']);
const SAME_CONTENT = 0.5;
const WORD = /[\p{L}\p{N}]/u;
/** White space as the published scorer has it: Unicode's, the separators of ASCII, no byte order mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the separators of ASCII are control characters
const SPACE = /[^\S\ufeff]|[\x1c-\x1f\x85]/;

/**
 * Scores what was found in each article against every annotator's copy of it, each a document of its own.
 * @param {readonly any[]} copies {doc, text, attributions}
 * @param {Map<string, any>} found extractions by article, in code points
 * @param {string} [shown] the role whose differences are told
 */
export function score(copies, found, shown) {
  const roles = Object.fromEntries(ROLES.map((role) => [role, { right: 0, missed: 0, extra: 0 }]));
  const total = { copies: copies.length, gold: 0, found: 0, matched: 0, linked: 0, direct: 0, directRight: 0 };
  /** @type {string[]} */
  const told = [];
  /** @type {{ rule: string, confidence: number, right: boolean }[]} */
  const sure = [];
  for (const { doc, text, attributions } of copies) {
    const quotes = outermost(found.get(doc));
    const chars = Array.from(text);
    for (const role of ROLES) {
      const [gold, mine] = [fragments(attributions, role, chars), fragments(quotes, role, chars)];
      add(roles[role], tally(gold, mine));
      if (role === shown) told.push(...differences(gold, mine, chars).map((line) => `${doc} ${line}`));
    }
    const { matched, linked, agreed } = links(attributions, quotes);
    add(total, { matched, linked, gold: attributions.length, found: quotes.length });
    for (const [i, right] of agreed.entries()) sure.push({ ...quotes[i].how, right });
    const contents = fragments(quotes, 'content', chars);
    for (const attribution of attributions) {
      const pieces = directFragments(attribution, chars);
      if (pieces.length === 0) continue;
      total.direct++;
      if (pieces.every((piece) => contents.has(piece))) total.directRight++;
    }
  }
  return { roles, ...total, differences: told, sure };
}

/** What the corpus annotates: no quotation inside another. @param {any} extraction */
function outermost({ quotes }) {
  return quotes
    .filter((/** @type {any} */ quote) => quote.inside === null)
    .map((/** @type {any} */ { source, cue, content, rule, confidence }) => ({
      source: source ? [source] : [],
      cue: cue ? [cue] : [],
      content,
      how: { rule, confidence },
    }));
}

/** @param {Record<string, number>} sum @param {Record<string, number>} more */
function add(sum, more) {
  for (const [key, n] of Object.entries(more)) sum[key] += n;
}

/** One line a range that only one side has, between the words around it. @param {Set<string>} gold @param {Set<string>} found @param {string[]} chars */
function differences(gold, found, chars) {
  const only = (/** @type {Set<string>} */ a, /** @type {Set<string>} */ b, /** @type {string} */ what) =>
    [...a]
      .filter((range) => !b.has(range))
      .map((range) => range.split('-').map(Number))
      .sort(([a], [b]) => a - b)
      .map(([start, end]) => `${what} ${start}-${end}: ${context(chars, start, end)}`);
  return [...only(gold, found, 'missed'), ...only(found, gold, 'extra')];
}

const AROUND = 60;

/** @param {string[]} chars @param {number} start @param {number} end */
function context(chars, start, end) {
  const words = (/** @type {number} */ from, /** @type {number} */ to) => chars.slice(Math.max(0, from), to).join('');
  return `${words(start - AROUND, start)}⟦${words(start, end)}⟧${words(end, end + AROUND)}`.replaceAll('\n', '¶');
}

/**
 * The ranges of a role, each once, cut at line breaks and with no white space at their ends, as "start-end".
 * @param {readonly Attribution[]} attributions
 * @param {'source' | 'cue' | 'content'} role
 * @param {readonly string[]} chars the text's code points
 */
export function fragments(attributions, role, chars) {
  return new Set(attributions.flatMap((attribution) => cut(attribution[role], chars)));
}

/** @param {readonly Range[]} ranges @param {readonly string[]} chars */
function cut(ranges, chars) {
  /** @type {string[]} */
  const out = [];
  for (const [from, to] of ranges)
    for (let start = from, end; start < to; start = end + 1) {
      end = start;
      while (end < to && chars[end] !== '\n') end++;
      let [a, b] = [start, end];
      while (a < b && SPACE.test(chars[a])) a++;
      while (b > a && SPACE.test(chars[b - 1])) b--;
      if (b > a) out.push(`${a}-${b}`);
    }
  return out;
}

/**
 * Attributions matched one to one by their contents (intersection over union at least 0.5), in gold's order, each to
 * the best left; `linked` are those whose sources overlap or are both empty, `agreed` which of those found they are.
 * @param {readonly Attribution[]} gold @param {readonly Attribution[]} found
 */
export function links(gold, found) {
  const contents = found.map(({ content }) => cover(content));
  const used = new Set();
  const total = { matched: 0, linked: 0, agreed: found.map(() => false) };
  for (const one of gold) {
    const best = closest(cover(one.content), contents, used);
    if (best === -1) continue;
    used.add(best);
    total.matched++;
    if (!sameSource(one.source, found[best].source)) continue;
    total.linked++;
    total.agreed[best] = true;
  }
  return total;
}

/** @param {readonly Range[]} a @param {readonly Range[]} b */
function sameSource(a, b) {
  if (a.length === 0 && b.length === 0) return true;
  return a.some(([start, end]) => b.some(([from, to]) => start < to && from < end));
}

/** @param {Set<number>} gold @param {readonly Set<number>[]} contents @param {Set<number>} used */
function closest(gold, contents, used) {
  let best = -1;
  let most = 0;
  contents.forEach((content, i) => {
    if (used.has(i)) return;
    let shared = 0;
    for (const at of gold) if (content.has(at)) shared++;
    const ratio = shared / (gold.size + content.size - shared);
    if (shared > 0 && ratio >= SAME_CONTENT && ratio > most) [best, most] = [i, ratio];
  });
  return best;
}

/** @param {readonly Range[]} ranges */
function cover(ranges) {
  return new Set(
    ranges.flatMap(([start, end]) => Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i)),
  );
}

/**
 * The fragments of a content if it is a direct quotation, else none. Direct: no letter or digit of it stands outside
 * double quotation marks, each paragraph read for itself; a mark may be left open.
 * @param {Attribution} attribution @param {readonly string[]} chars
 */
export function directFragments({ content }, chars) {
  const pieces = cut(content, chars);
  const quoted = pieces.every((piece) => {
    const [start, end] = piece.split('-').map(Number);
    return isQuoted(chars.slice(start, end).join(''));
  });
  return quoted ? pieces : [];
}

/** @param {string} text */
function isQuoted(text) {
  let inside = false;
  for (const part of text.split(/(``|''|["“”])/)) {
    if (part === '“' || part === '``') inside = true;
    else if (part === '”') inside = false;
    else if (part === '"' || part === "''") inside = !inside;
    else if (!inside && WORD.test(part)) return false;
  }
  return true;
}

/** @param {Set<string>} gold @param {Set<string>} found @returns {Tally} */
export function tally(gold, found) {
  let right = 0;
  for (const range of gold) if (found.has(range)) right++;
  return { right, missed: gold.size - right, extra: found.size - right };
}

/** Shares between 0 and 1; 0 where there is nothing to share. @param {Tally} tally */
export function prf({ right, missed, extra }) {
  return {
    precision: share(right, right + extra),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + missed + extra),
  };
}

/** @param {number} part @param {number} whole */
export const share = (part, whole) => (whole === 0 ? 0 : part / whole);
