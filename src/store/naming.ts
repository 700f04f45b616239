/** What some articles call one entity: `articles` of them use `name`, `namings` times in all. */
export interface Naming {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly articles: number;
  readonly namings: number;
}

/**
 * The name and aliases of an entity that several articles spell differently: the name that most articles use, then the
 * one used most often, then the first in code-point order. It does not depend on the order of the articles.
 */
export function commonName(namings: readonly Naming[]): { name: string; aliases: string[] } {
  const byName = new Map<string, { name: string; articles: number; namings: number }>();
  for (const { name, articles, namings: times } of namings) {
    const sum = byName.get(name) ?? { name, articles: 0, namings: 0 };
    byName.set(name, { name, articles: sum.articles + articles, namings: sum.namings + times });
  }
  const [first] = [...byName.values()].sort(
    (a, b) => b.articles - a.articles || b.namings - a.namings || byCodePoint(a.name, b.name),
  );
  if (first === undefined) throw new TypeError('An entity that no article names has no name');
  const aliases = new Set(namings.flatMap((naming) => [naming.name, ...naming.aliases]));
  return { name: first.name, aliases: [...aliases].sort(byCodePoint) };
}

/** UTF-8 sorts as code points do; JavaScript's own order does not beyond the first 65,536. */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
