// Scores what was extracted against articles annotated by hand: statements (content overlap as intersection over
// union, at least 0.5), who said them, acts between entities, and anything taken from text that is not prose.

const SYMMETRIC = new Set(['SPOKE_WITH', 'MET_WITH']);
const OFFICES = new Set(['HOLDS_OFFICE', 'MEMBER_OF']);

/**
 * @param {Record<string, any>} gold annotations by article (as in tests/seeds/gold/000.json)
 * @param {Record<string, any>} people names to their aliases (tests/seeds/gold/entities.json)
 * @param {Record<string, any>} found extractions by article
 */
export function score(gold, people, found) {
  const total = {
    gold: 0,
    found: 0,
    right: 0,
    kind: 0,
    speaker: 0,
    to: 0,
    toAll: 0,
    via: 0,
    viaAll: 0,
    actsGold: 0,
    actsFound: 0,
    actsRight: 0,
    noise: 0,
  };
  /** @type {string[]} */
  const differences = [];
  const canonical = naming(people);
  for (const [key, annotation] of Object.entries(gold)) {
    const { entities, quotes, acts } = found[key] ?? { entities: [], quotes: [], acts: [] };
    const name = new Map(entities.map((/** @type {any} */ e) => [e.id, canonical(e.name)]));
    const who = (/** @type {string | null} */ id) => (id === null ? null : (name.get(id) ?? null));
    const noise = cover(annotation.noise.map(range));
    const contents = quotes.map((/** @type {any} */ q) => cover(q.content));
    const used = new Set();
    total.gold += annotation.statements.length;
    total.found += quotes.length;
    for (const statement of annotation.statements) {
      const best = bestOverlap(cover(statement.content.map(range)), contents, used);
      if (best === -1) {
        differences.push(`${key} missed statement ${statement.id}`);
        continue;
      }
      used.add(best);
      const quote = quotes[best];
      const speaker = canonical(statement.speaker.entity);
      total.right++;
      if (quote.kind === statement.kind) total.kind++;
      if (who(quote.speaker) === speaker) total.speaker++;
      else differences.push(`${key} ${statement.id} said by ${who(quote.speaker)}, should be ${speaker}`);
      if (statement.to) total.toAll++;
      if (statement.to && who(quote.to) === canonical(statement.to)) total.to++;
      if (statement.via.length > 0) total.viaAll++;
      if (statement.via.length > 0 && same(quote.via.map(who), statement.via.map(canonical))) total.via++;
    }
    quotes.forEach((/** @type {any} */ quote, /** @type {number} */ i) => {
      if (!used.has(i)) differences.push(`${key} extra quote ${quote.content} by ${who(quote.speaker)}`);
    });
    const right = new Set(
      annotation.relations.map((/** @type {any} */ r) => end(r.type, canonical(r.from), canonical(r.to))),
    );
    const stated = new Set(acts.map((/** @type {any} */ a) => end(a.type, who(a.from), who(a.to))));
    for (const set of [right, stated]) for (const act of set) if (OFFICES.has(act.split(' ')[0])) set.delete(act);
    total.actsGold += right.size;
    total.actsFound += stated.size;
    for (const act of right)
      if (stated.has(act)) total.actsRight++;
      else differences.push(`${key} missed act ${act}`);
    for (const act of stated) if (!right.has(act)) differences.push(`${key} extra act ${act}`);
    for (const content of contents) if (overlap(content, noise) > 0) total.noise++;
    for (const act of acts) if (overlap(cover([[act.start, act.end]]), noise) > 0) total.noise++;
  }
  return {
    statements: f1(total.right, total.found, total.gold),
    kind: total.kind / total.right,
    speaker: total.speaker / total.right,
    addressee: total.to / total.toAll,
    relays: total.via / total.viaAll,
    acts: f1(total.actsRight, total.actsFound, total.actsGold),
    noise: total.noise,
    total,
    differences,
  };
}

/** @param {Record<string, { aliases: string[] }>} people */
function naming(people) {
  const names = new Map();
  for (const [name, { aliases }] of Object.entries(people))
    for (const alias of [name, ...aliases]) if (!names.has(folded(alias))) names.set(folded(alias), name);
  return (/** @type {string} */ name) => {
    const fold = folded(name);
    const bare = fold.replace(/^(the|an?) /, '');
    for (const form of [fold, bare, `the ${fold}`, `a ${fold}`]) if (names.has(form)) return names.get(form);
    return fold;
  };
}

const folded = (/** @type {string} */ s) =>
  s.toLowerCase().replaceAll('’', "'").replaceAll('.', '').split(/\s+/).join(' ').trim();
const range = (/** @type {any} */ r) => (Array.isArray(r) ? r : [r.start, r.end]);
const same = (/** @type {any[]} */ a, /** @type {any[]} */ b) => a.length === b.length && a.every((x, i) => x === b[i]);
const f1 = (/** @type {number} */ right, /** @type {number} */ found, /** @type {number} */ gold) =>
  (2 * right) / (found + gold);

/** @param {string} type @param {string} from @param {string} to */
function end(type, from, to) {
  const ends = SYMMETRIC.has(type) ? [from, to].sort() : [from, to];
  return `${type} ${ends[0]} → ${ends[1]}`;
}

/** @param {number[][]} spans */
function cover(spans) {
  return new Set(spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i)));
}

/** @param {Set<number>} a @param {Set<number>} b */
function overlap(a, b) {
  let shared = 0;
  for (const i of a) if (b.has(i)) shared++;
  return shared;
}

/** @param {Set<number>} gold @param {Set<number>[]} contents @param {Set<number>} used */
function bestOverlap(gold, contents, used) {
  let best = -1;
  let most = 0;
  contents.forEach((content, i) => {
    if (used.has(i)) return;
    const shared = overlap(gold, content);
    const ratio = shared / (gold.size + content.size - shared);
    if (ratio >= 0.5 && ratio > most) [best, most] = [i, ratio];
  });
  return best;
}
