import { readKnowledge, worldKnowledge } from '../../src/entities/knowledge.ts';
import { isDecision } from '../../src/entities/knowledge-lines.ts';
import { worldLines } from '../../src/entities/world.ts';
import { type Extraction, extract } from '../../src/extract.ts';
import { articleFromText } from '../../src/loaders/text.ts';

const PEOPLE = `
# common names, two of them of one name
{"label": "Person", "name": "Karl Dunmore", "wikidata": "Q1", "country": "NO", "aliases": ["Kalle Dunmore"], "offices": [{"office": "Foreign minister", "of": "Norway", "from": "2020-01-01", "to": "2022-06-30"}]}
{"label": "Person", "name": "Ivo Marin", "wikidata": "Q2", "country": "Croatia"}
{"label": "Person", "name": "Ivo Marin", "wikidata": "Q3", "country": "Chile"}
{"label": "Organization", "name": "Grable Sons", "aliases": ["grable & sons"], "wikidata": "Q4", "nouns": ["grocer"]}
`;
const knowledge = readKnowledge([{ path: 'people.jsonl', text: PEOPLE }]);

function read(text: string, publishedAt: string | null = null, known = knowledge): Extraction {
  return extract(articleFromText(text, { ...NOTHING, publishedAt, source: 'x' }), known);
}
const NOTHING = { url: null, headline: null, outlet: null, byline: null };
const persons = (x: Extraction) => x.entities.filter((e) => e.label === 'Person' && !e.unnamed);
const one = (x: Extraction) => persons(x)[0];

describe('a knowledge base', () => {
  it('gives a person their name and Wikidata item, by any of their names', () => {
    for (const name of ['Karl Dunmore', 'Kalle Dunmore'])
      expect(one(read(`${name} said it rained.`))).toMatchObject({
        name: 'Karl Dunmore',
        wikidata: 'Q1',
        identity: { reason: 'knowledge' },
      });
  });

  it('leaves the id as it is without one', () => {
    const text = 'Karl Dunmore said it rained.';
    expect(one(read(text))?.id).toBe(one(extract(articleFromText(text)))?.id);
  });

  it('finds a surname by the office held at the article’s date, and only then', () => {
    const text = 'Norway: Foreign Minister Dunmore said it rained.';
    expect(one(read(text, '2021-05-01'))).toMatchObject({ wikidata: 'Q1', identity: { reason: 'office', score: 0.8 } });
    expect(one(read(text, '2023-05-01'))).toMatchObject({ wikidata: null, identity: { reason: 'article' } });
    expect(one(read('Danish Foreign Minister Dunmore said it rained.', '2021-05-01'))?.wikidata).toBeNull();
    expect(one(read('Norway: Mr Dunmore said it rained.', '2021-05-01'))?.wikidata).toBeNull();
  });

  it('finds a surname by an office without its country only where the article names that country', () => {
    const at = (text: string) => one(read(text, '2021-05-01'))?.wikidata;
    expect(at('Minister Dunmore flew home to Norway.')).toBe('Q1');
    expect(at('Minister Dunmore flew home to Denmark.')).toBeNull();
  });

  it('takes nobody of another country for who is known by the name', () => {
    const other = one(read('Danish coach Karl Dunmore said it rained.'));
    expect(other).toMatchObject({ wikidata: null, identity: { reason: 'blocked' } });
    expect(other?.id).not.toBe(one(read('Karl Dunmore said it rained.'))?.id);
  });

  it('lets an office that somebody is known to hold count more than a country said with another', () => {
    const text = 'Foreign Minister Karl Dunmore, then a Danish coach, said it rained.';
    expect(one(read(text, '2021-05-01'))?.wikidata).toBe('Q1');
    expect(one(read(text, '2023-05-01'))?.wikidata).toBeNull();
  });

  it('does not take a critic of a country for one of its people', () => {
    expect(one(read('Danish critic Karl Dunmore said it rained.'))?.wikidata).toBe('Q1');
  });

  it('tells two of one name apart by their country, and takes neither where it cannot', () => {
    expect(one(read('Croatian Prime Minister Ivo Marin spoke.'))?.wikidata).toBe('Q2');
    expect(one(read('Chilean judge Ivo Marin spoke.'))?.wikidata).toBe('Q3');
    expect(one(read('Ivo Marin, 40, spoke.'))?.wikidata).toBeNull();
  });

  it('names organisations as the article writes them', () => {
    const { entities } = read('The grocer lost money, and grable & sons closed. Grable Sons was old.');
    expect(entities.map(({ name, wikidata }) => [name, wikidata])).toEqual([['Grable Sons', 'Q4']]);
  });

  it.each([
    ['{"label": "Person"}', 'people.jsonl:2: name'],
    ['{"label": "Person", "name": "A B", "born": 1}', 'people.jsonl:2: the line: Unrecognized key: "born"'],
    ['not JSON', 'people.jsonl:2: not JSON'],
    ['{"merge": ["e_1"]}', 'people.jsonl:2: merge'],
  ])('says what is wrong with %s', (line, message) => {
    expect(() => readKnowledge([{ path: 'people.jsonl', text: `# nobody\n${line}` }])).toThrow(
      expect.objectContaining({ code: 'bad-input', message: expect.stringContaining(message) }),
    );
  });
});

describe('the knowledge base that is shipped', () => {
  const lines = worldLines().flatMap((line) => (isDecision(line) ? [] : [line]));

  it('says of no name that two bear it, but of capitals that they are places too', () => {
    const bearers = new Map<string, string>();
    for (const line of lines) {
      if (line.label === 'Place' || line.label === 'Person') continue;
      const seats = [...line.capitals, ...('seats' in line ? line.seats : [])];
      const demonyms = 'demonyms' in line ? line.demonyms : [];
      for (const name of [line.name, ...line.aliases, ...seats, ...demonyms])
        expect([name, bearers.get(name) ?? line.name]).toEqual([name, line.name]);
      for (const name of [line.name, ...line.aliases, ...seats, ...demonyms]) bearers.set(name, line.name);
    }
    expect(bearers.size).toBeGreaterThan(1000);
  });

  it('names the countries of bodies and people by their codes', () => {
    const { countries } = worldKnowledge();
    for (const line of lines)
      if ('country' in line && line.country !== null) expect(countries.has(line.country)).toBe(true);
  });

  it('knows by office and date whom news gives without a first name', () => {
    const president = (text: string, date: string) => persons(read(text, date, worldKnowledge())).map((e) => e.name);
    expect(president('President Bush left the White House.', '2003-03-01')).toEqual(['George W. Bush']);
    expect(president('President Bush left the White House.', '1990-03-01')).toEqual(['President Bush']);
    expect(president('President Bush of Acme Corp. left.', '2003-03-01')).toEqual(['President Bush']);
    expect(president('Chinese President Xi left Lima.', '2020-03-01')).toEqual(['Xi Jinping']);
    expect(president('South Korean President Lee left Lima.', '2010-03-01')).toEqual(['Lee Myung-bak']);
    expect(president('Secretary Kerry left Washington.', '2014-03-01')).toEqual(['John Kerry']);
  });

  it('gives every office a beginning, and each person once', () => {
    const people = lines.filter((line) => line.label === 'Person');
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    expect(people.length).toBeGreaterThan(250);
    for (const { name, offices } of people)
      for (const { from, to } of offices)
        expect([name, from !== null && (to === null || from < to)]).toEqual([name, true]);
  });

  it('takes two spellings of a town for one place', () => {
    const placeIn = (town: string) => read(`Two men were arrested in ${town}, police said.`).entities[0];
    expect(placeIn('Kiev')).toMatchObject({ label: 'Place', name: 'Kyiv', id: placeIn('Kyiv')?.id });
  });

  it('is extended by lines of the same kind', () => {
    const ruritania = `{"label": "Country", "name": "Ruritania", "code": "RUR", "demonyms": ["Ruritanian", "Ruritanians"], "capitals": ["Strelsau"], "seats": ["Red Keep"]}`;
    const extended = readKnowledge([{ path: 'x', text: ruritania }]);
    const { entities } = read(
      'The Red Keep said Strelsau was calm. Ruritanian Foreign Minister Ivo Marin agreed.',
      null,
      extended,
    );
    expect(entities.map(({ label, name }) => `${label} ${name}`)).toEqual(['Country Ruritania', 'Person Ivo Marin']);
  });
});

describe('decisions', () => {
  const a = read('Karl Dunmore said it rained.', null);
  const b = read('Mr Berg said it poured, and Karl Dunmore agreed.', null);
  const [berg, dunmore] = persons(b).map(({ id }) => id) as [string, string];
  const decided = (...lines: readonly object[]) =>
    readKnowledge([{ path: 'decisions', text: lines.map((line) => JSON.stringify(line)).join('\n') }]);

  it('merge two of one article into one entity', () => {
    const merged = read(b.text, null, decided({ merge: [dunmore, berg] }));
    expect(persons(merged).map(({ id, mentions }) => [id, mentions.length])).toEqual([[dunmore, 2]]);
    expect(merged.quotes[0]?.speaker).toBe(dunmore);
  });

  it('merge over several steps', () => {
    const steps = decided({ merge: [dunmore, berg] }, { merge: ['e_00000000000000000000', dunmore] });
    expect(persons(read(b.text, null, steps)).map(({ id }) => id)).toEqual(['e_00000000000000000000']);
  });

  it('split somebody off in one article alone', () => {
    const as = 'e_11111111111111111111';
    const apart = decided({ split: dunmore, articles: [b.article], as });
    expect(persons(read(b.text, null, apart)).map(({ id }) => id)).toEqual([berg, as]);
    expect(persons(read(a.text, null, apart)).map(({ id }) => id)).toEqual([dunmore]);
  });
});
