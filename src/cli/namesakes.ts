import type { Knowledge } from '../entities/knowledge.ts';
import { type Parts, partId, partsOf } from '../entities/namesakes.ts';
import type { OnProblem } from '../loaders/read.ts';
import type { Store } from '../store/store.ts';
import { readAgain } from './read-again.ts';

const MOST = 500;
/** Names that articles show in several spheres. */
const SEVERAL = `MATCH (:Article)-[m:MENTIONS]->(:Person) WHERE m.bearer > $after
  WITH m.bearer AS bearer, collect(DISTINCT m.sphere) AS spheres WHERE size(spheres) > 1
  RETURN bearer ORDER BY bearer LIMIT ${MOST}`;
const SHOWN = `MATCH (a:Article)-[m:MENTIONS]->(:Person) WHERE m.bearer = $bearer
  RETURN DISTINCT m.sphere AS sphere, m.part AS part, a.id AS article ORDER BY article`;
/** For a look over the whole graph, in milliseconds. */
const PATIENCE = { timeoutMs: 120_000, rows: 1_000_000 };

/** Adds to what is known which people of one name the graph shows to be several. */
export async function withNamesakes(store: Store, knowledge: Knowledge): Promise<Knowledge> {
  return { ...knowledge, parts: (await look(store, knowledge)).parts };
}

/**
 * Reads articles again until everybody in the graph is whom all its articles together show: the last of any number of
 * processes to write finds whatever the others left. It stops where reading by the same knowledge changed nothing; the same
 * articles by other knowledge are tried again, for another process may have written them in between.
 */
export async function settleNamesakes(store: Store, onProblem: OnProblem, knowledge: Knowledge): Promise<void> {
  for (let last = ''; ; ) {
    const { parts, wrong } = await look(store, knowledge);
    const tried = JSON.stringify([wrong, [...parts].map(([bearer, own]) => [bearer, [...own]])]);
    if (wrong.length === 0 || tried === last) return;
    last = tried;
    await readAgain(store, wrong, onProblem, { ...knowledge, parts });
  }
}

/**
 * Who is several, and the articles that the graph has as another than that. A merge of somebody with one parted from him
 * says that the name has one bearer, whichever of the two is parted once more articles are known.
 */
async function look(store: Store, { merged }: Knowledge): Promise<{ parts: Parts; wrong: string[] }> {
  const oneOf = (id: string) => merged.get(id) ?? id;
  const parts = new Map<string, ReadonlyMap<string, string>>();
  const wrong = new Set<string>();
  for await (const bearer of several(store)) {
    const { rows } = await store.read(SHOWN, { bearer }, PATIENCE);
    const articles = new Map<string, number>();
    for (const [sphere] of rows) articles.set(sphere as string, (articles.get(sphere as string) ?? 0) + 1);
    const one = [...articles.keys()].some((sphere) => oneOf(partId(bearer, sphere)) === oneOf(bearer));
    const own: ReadonlyMap<string, string> = one ? new Map() : partsOf(articles);
    if (own.size > 0) parts.set(bearer, own);
    for (const [sphere, part, article] of rows)
      if (part !== (own.get(sphere as string) ?? null)) wrong.add(article as string);
  }
  return { parts, wrong: [...wrong].sort() };
}

async function* several(store: Store): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const { rows } = await store.read(SEVERAL, { after }, PATIENCE);
    for (const [bearer] of rows) yield bearer as string;
    if (rows.length < MOST) return;
    after = rows.at(-1)?.[0] as string;
  }
}
