import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ACT_TYPES, ACTS } from '../../src/acts/data/acts.ts';
import { type Extraction, extract } from '../../src/extract.ts';
import type { Article } from '../../src/loaders/article.ts';
import { readArticles } from '../../src/loaders/read.ts';

const articles: Article[] = [];
const read = new Map<string, Extraction>();

beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../seeds/', import.meta.url));
  const problems: unknown[] = [];
  for await (const article of readArticles([folder], (problem) => problems.push(problem))) articles.push(article);
  expect(problems).toEqual([]);
  for (const article of articles) read.set(article.id, extract(article));
});

const extractions = () => [...read.values()];

/** Every act as "X TYPE Y", by the names a reader would use. */
function edges(): string[] {
  return extractions().flatMap(({ acts, entities }) => {
    const names = new Map(entities.map((e) => [e.id, [e.name, ...e.aliases].join('|')]));
    return acts.map((act) => `${names.get(act.from)} ${act.type} ${names.get(act.to)}`);
  });
}

/** Whether an act of this type goes from one whose names match `from` to one whose names match `to`. */
function hasEdge(from: RegExp, type: string, to: RegExp): boolean {
  return edges().some((edge) => {
    const [a = '', b = ''] = edge.split(` ${type} `);
    return (
      edge.includes(` ${type} `) &&
      ((from.test(a) && to.test(b)) || (SYMMETRIC.has(type) && from.test(b) && to.test(a)))
    );
  });
}

/** What stands in no caption, credit or the like. */
function prose({ text, regions }: Extraction): string {
  return [...regions].reverse().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

const SYMMETRIC = new Set(ACTS.filter((act) => act.symmetric).map((act) => act.type));

describe('the samples', () => {
  test('are three', () => {
    expect(articles).toHaveLength(3);
  });

  test('every act and quote is the text it points to', () => {
    for (const { text, acts, quotes } of extractions()) {
      expect(acts.length).toBeGreaterThan(0);
      for (const act of acts) {
        expect(ACT_TYPES).toContain(act.type);
        expect(act.start).toBeLessThanOrEqual(act.words[0]);
        expect(act.words[1]).toBeLessThanOrEqual(act.end);
        const words = text.slice(...act.words);
        expect(words).toBe(words.trim());
        expect(words).not.toBe('');
        expect(text.slice(act.start, act.end)).not.toContain('\n');
      }
      for (const quote of quotes)
        for (const span of [
          ...quote.content,
          ...(quote.cue ? [quote.cue] : []),
          ...(quote.source ? [quote.source] : []),
        ]) {
          const words = text.slice(...span);
          expect(words).toBe(words.trim());
          expect(words).not.toBe('');
        }
    }
  });

  test('an act that is a quote points to it, and its ends are entities of the article', () => {
    for (const { acts, quotes, entities } of extractions()) {
      const quoteIds = new Set(quotes.map((q) => q.id));
      const entityIds = new Set(entities.map((e) => e.id));
      for (const act of acts) {
        if (act.quote !== null) expect(quoteIds).toContain(act.quote);
        expect(entityIds).toContain(act.from);
        expect(entityIds).toContain(act.to);
        expect(act.from).not.toBe(act.to);
        if (SYMMETRIC.has(act.type)) expect(act.from < act.to).toBe(true);
      }
    }
  });

  test('nothing comes from captions, headlines inside the text, credits or boilerplate', () => {
    for (const { acts, quotes, regions } of extractions()) {
      const spans = [...acts.map((a) => [a.start, a.end] as const), ...quotes.flatMap((q) => q.content)];
      for (const [start, end] of spans)
        for (const region of regions) expect(end <= region.start || start >= region.end).toBe(true);
    }
  });

  test('read twice, they give the same bytes', () => {
    for (const article of articles) expect(JSON.stringify(extract(article))).toBe(JSON.stringify(read.get(article.id)));
  });

  test.each([
    [/Blinken/, 'SPOKE_WITH', /Lavrov/],
    [/Blinken/, 'URGED', /Russia/],
    [/Blinken/, 'QUOTED_BY', /Price/],
    [/Price/, 'SPOKESPERSON_FOR', /State/],
    [/^Russia/, 'WARNED', /United States/],
    [/United States/, 'THREATENED', /^Russia/],
    [/Truss/, 'SPOKE_WITH', /Lavrov/],
    [/Lavrov/, 'TOLD', /Blinken/],
    [/Lavrov/, 'QUOTED_BY', /foreign ministry/i],
    [/foreign ministry/i, 'QUOTED_BY', /Interfax/],
    [/US officials/i, 'ACCUSED', /^Russia/],
    [/^Russia/, 'ACCUSED', /^Ukraine/],
    [/Bash/, 'ASKED', /Blinken/],
    [/Putin/, 'MET_WITH', /Biden/],
  ])('%s %s %s', (from, type, to) => {
    expect(hasEdge(from, type, to)).toBe(true);
  });

  test('quotes have the time that their own clause tells, and no other', () => {
    const dated = extractions().map(({ text, quotes }) =>
      quotes.flatMap(({ cue, date, precision }) =>
        date ? [`${cue && text.slice(...cue)}: ${date} ${precision}`] : [],
      ),
    );
    expect(dated).toEqual([
      ['urged: 2022-02-15 day', 'reportedly said: 2022-02-15 day'],
      [],
      [
        'dodged a question about: 2022-01-23 day',
        'saying: 2022-01-23 day',
        'told: 2022-01-21 day',
        'made clear: 2022-01-17 week',
        'ruled out: 2021-12-01 month',
        'said earlier this month: 2022-01-01 month',
      ],
    ]);
  });

  test('acts have the time that their own clause tells, offices the day of the article', () => {
    const dated = extractions().map(({ acts }) =>
      acts
        .filter(({ type }) => type !== 'HOLDS_OFFICE' && type !== 'MEMBER_OF')
        .flatMap(({ type, date, precision }) => (date ? [`${type} ${date} ${precision}`] : [])),
    );
    expect(dated).toEqual([
      ['SPOKE_WITH 2022-02-15 day', 'URGED 2022-02-15 day'],
      ['MET_WITH 2021-06-01 month'],
      ['TOLD 2022-01-17 week', 'MET_WITH 2022-01-17 week', 'AIDED 2022-01-21 day'],
    ]);
    articles.forEach(({ id, publishedAt }) => {
      for (const { date, type } of read.get(id)?.acts ?? [])
        if (type === 'HOLDS_OFFICE' || type === 'MEMBER_OF') expect(date).toBe(publishedAt);
    });
  });

  test('reporters are told things, and are no end of an edge', () => {
    expect(edges().filter((edge) => /reporters/i.test(edge))).toEqual([]);
  });

  test('whoever the prose names is one node over all of them, and no other person is one', () => {
    const gold: Record<string, { aliases: string[] }> = JSON.parse(
      readFileSync(new URL('gold/entities.json', import.meta.url), 'utf8'),
    );
    const bare = (name: string) => name.replace(/^the /i, '');
    const known = new Set<string>();
    for (const [name, { aliases }] of Object.entries(gold)) {
      if (!extractions().some((x) => aliases.some((alias) => prose(x).includes(alias)))) continue;
      const names = new Set([name, ...aliases].map(bare));
      const nodes = extractions().flatMap(({ entities, text }) =>
        entities.filter(
          (e) => !e.unnamed && e.mentions.some((m) => m.kind === 'name' && names.has(bare(text.slice(m.start, m.end)))),
        ),
      );
      expect([name, new Set(nodes.map(({ id }) => id)).size]).toEqual([name, 1]);
      for (const { id } of nodes) known.add(id);
    }
    const others = extractions().flatMap(({ entities }) => entities.filter(({ id }) => !known.has(id)));
    expect(others.filter(({ label, unnamed }) => label === 'Person' && !unnamed)).toEqual([]);
  });
});
