import { Command } from 'commander';
import { HearsayError } from '../errors.ts';
import { idOf } from '../id.ts';
import type { Store, Value } from '../store/store.ts';
import { dataDir, withStore } from './graph.ts';
import { decide, idsOf, loadKnowledge, undecide } from './knowledge.ts';
import { settleNamesakes, withNamesakes } from './namesakes.ts';
import { problems } from './problems.ts';
import { readAgain } from './read-again.ts';

/* hearsay entities: who was taken for whom, and decisions that say otherwise. */

const SHOW = `MATCH (a:Article)-[m:MENTIONS]->(e:Entity)
  WHERE e.id = $who OR e.name = $who OR $who IN e.aliases
  OPTIONAL MATCH (e)-[o:HOLDS_OFFICE|MEMBER_OF|SPOKESPERSON_FOR {article: a.id}]->(b:Entity)
  WITH e, a, m, o.verb AS office, b.name AS body ORDER BY office, body
  WITH e, a, m, collect(office + ', ' + body) AS offices
  RETURN e.id AS entity, e.name AS name, a.id AS article, a.publishedAt AS date, m.aliases AS called, offices AS offices,
    m.reason AS reason, m.score AS score
  ORDER BY name, entity, date, article`;
const LABELS = 'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id, labels(e) AS labels';
const MENTIONING = `UNWIND $ids AS id MATCH (a:Article)-[:MENTIONS]->(:Entity {id: id})
  WHERE a.id > $after RETURN DISTINCT a.id AS id ORDER BY id LIMIT 500`;

export function entitiesCommand(): Command {
  const command = new Command('entities').description('show who was taken for whom, and decide otherwise');
  command
    .command('show')
    .description('what each article calls somebody, and why that was taken for one')
    .argument('<who>', 'a name or the id of an entity')
    .action(async (who: string, _options: unknown, own: Command) => {
      const table = await withStore(own, (store) => store.read(SHOW, { who }));
      if (table.rows.length === 0) throw new HearsayError('not-found', `no entity is ${who}`);
      process.stdout.write(shown(table.rows));
    });
  command
    .command('merge')
    .description('take entities for one, now and in every later load')
    .argument('<into>', 'the id to keep')
    .argument('<ids...>', 'the ids that are the same')
    .action((into: string, ids: string[], _options: unknown, own: Command) =>
      withStore(own, async (store) => {
        await known(store, [into, ...ids]);
        await decide(dataDir(own), { merge: [into, ...ids] });
        await again(store, dataDir(own), await mentioning(store, ids));
      }),
    );
  command
    .command('split')
    .description('take somebody in some articles for another of the same name, now and in every later load')
    .argument('<id>', 'the id of the entity')
    .argument('<articles...>', 'the ids of the articles in which it is another')
    .action((id: string, articles: string[], _options: unknown, own: Command) =>
      withStore(own, async (store) => {
        await known(store, [id]);
        const all = new Set(await mentioning(store, [id]));
        for (const article of articles)
          if (!all.has(article)) throw new HearsayError('not-found', `${article} does not mention ${id}`);
        const as = idOf('e', 'split', id, [...articles].sort()[0] as string);
        await decide(dataDir(own), { split: id, articles: [...articles].sort(), as });
        await again(store, dataDir(own), articles);
        process.stdout.write(`in them it is ${as}\n`);
      }),
    );
  command
    .command('undo')
    .description('take back every decision about an entity')
    .argument('<id>', 'the id of the entity')
    .action((id: string, _options: unknown, own: Command) =>
      withStore(own, async (store) => {
        const taken = await undecide(dataDir(own), id);
        if (taken.length === 0) throw new HearsayError('not-found', `nothing was decided about ${id}`);
        await again(store, dataDir(own), await mentioning(store, taken.flatMap(idsOf)));
      }),
    );
  return command;
}

/** Each entity with a line for every article: what it calls them, the offices it gives, and why they are taken for one. */
function shown(rows: readonly (readonly Value[])[]): string {
  const lines: string[] = [];
  let before: Value = null;
  for (const [entity, name, article, date, called, offices, reason, score] of rows) {
    if (entity !== before) lines.push(`${entity} ${name}`);
    before = entity as Value;
    const names = (called as string[]).map((one) => `“${one}”`).join(' ');
    const held = (offices as string[]).map((office) => ` · ${office}`).join('');
    lines.push(`  ${article} ${date ?? 'undated'} ${reason} ${score} ${names}${held}`);
  }
  return `${lines.join('\n')}\n`;
}

/** @throws HearsayError `not-found` where an id is that of no entity, `bad-input` where they are of several kinds */
async function known(store: Store, ids: readonly string[]): Promise<void> {
  const { rows } = await store.read(LABELS, { ids });
  const labels = new Map(rows.map(([id, of]) => [id, (of as string[]).filter((label) => label !== 'Entity').sort()]));
  for (const id of ids) if (!labels.has(id)) throw new HearsayError('not-found', `there is no entity ${id}`);
  const kinds = new Set([...labels.values()].map((of) => of.filter((label) => label !== 'Unnamed').join()));
  if (kinds.size > 1) throw new HearsayError('bad-input', `they are of several kinds: ${[...kinds].sort().join(', ')}`);
}

/** The ids of all articles that mention one of these entities. */
async function mentioning(store: Store, ids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (let after = ''; ; after = found.at(-1) as string) {
    const { rows } = await store.read(MENTIONING, { ids, after });
    found.push(...rows.map(([id]) => id as string));
    if (rows.length < 500) return found;
  }
}

async function again(store: Store, folder: string, ids: readonly string[]): Promise<void> {
  const { onProblem, end } = problems();
  const knowledge = await loadKnowledge(folder);
  await readAgain(store, ids, onProblem, await withNamesakes(store, knowledge));
  await settleNamesakes(store, onProblem, knowledge);
  process.stdout.write(`${ids.length} ${ids.length === 1 ? 'article' : 'articles'} read again\n`);
  end();
}
