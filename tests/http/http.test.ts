import request from 'supertest';
import { createApp } from '../../src/http/app.ts';
import { listQueries } from '../../src/store/queries.ts';
import { ARREST, graphOf, MARKUP, storeOf, TALKS, wires } from './story.ts';

let open: Awaited<ReturnType<typeof storeOf>>;
const failures: unknown[] = [];
const get = (path: string) => request(app()).get(path);
const ask = (body: object) => request(app()).post('/cypher').send(body);
const app = () => createApp({ store: open.store, log: (error) => failures.push(error) });

beforeAll(async () => {
  open = await storeOf([TALKS, MARKUP, ARREST, ...wires(12)]);
});
afterAll(() => open.close());
afterEach(() => expect(failures.splice(0)).toEqual([]));

describe('acts', () => {
  test('name both ends, the sentence, and where it stands', async () => {
    const { body } = await get('/acts?type=WARNED').expect(200);
    expect(body).toMatchObject({
      items: [
        {
          type: 'WARNED',
          from: { name: 'Russia', label: 'Country' },
          to: { name: 'United States', label: 'Country' },
          article: { headline: 'Talks at the border', outlet: 'The Herald', publishedAt: '2024-03-02' },
          certainty: 'actual',
          plover: 'THREATEN',
          cameo: '130',
        },
      ],
      next: null,
    });
    const [act] = body.items;
    const article = (await get(`/articles/${act.article.id}`).expect(200)).body;
    expect(article.text.slice(act.start, act.end)).toBe(act.sentence);
    expect(article.text.slice(...act.words)).toBe('Russia has warned the United States');
  });

  test('answer to names in any case, aliases and ids, and to several types', async () => {
    const types = async (query: string) =>
      (await get(`/acts?${query}`).expect(200)).body.items.map((act: { type: string }) => act.type);
    expect(await types('from=MOSCOW')).toEqual(['WARNED']);
    expect(await types('to=russia')).toEqual(['THREATENED']);
    expect(await types('type=warned,THREATENED')).toEqual(['WARNED', 'THREATENED']);
    const { id } = (await get('/entities?name=Russia')).body.items[0];
    expect(await types(`entity=${id}`)).toEqual(['WARNED', 'THREATENED']);
    expect(await types('certainty=negated')).toEqual(['DENIED']);
    expect(await types('certainty=reported')).toEqual(['ACCUSED']);
    expect(await types('from=nobody')).toEqual([]);
  });

  test('that are mutual answer from either end', async () => {
    for (const query of ['from=Ana Torres&to=Ben Okafor', 'from=Ben Okafor&to=Ana Torres', 'entity=torres'])
      expect((await get(`/acts?type=SPOKE_WITH&${query}`)).body.items).toHaveLength(1);
  });

  test('that an article states twice are one, with both sentences and who relays each', async () => {
    const { body } = await get('/acts?type=DETAINED').expect(200);
    const [at, said] = ARREST.text.split('. ').filter((sentence) => sentence.includes('detained'));
    expect(body.items).toMatchObject([
      { sentence: `${at}.`, quote: null, via: [], also: [{ sentence: said, via: [{ name: 'Harbour News', hop: 1 }] }] },
    ]);
    for (const { start, end, sentence, words } of [body.items[0], ...body.items[0].also]) {
      expect(ARREST.text.slice(start, end)).toBe(sentence);
      expect(ARREST.text.slice(...words)).toContain('detained Jon Bell');
    }
    const { edges } = (await get('/graph?type=DETAINED')).body;
    expect(edges).toMatchObject([{ acts: 1, articles: 1 }]);
    const [warned] = (await get('/acts?type=WARNED')).body.items;
    expect(warned.also).toEqual([]);
  });

  test('say when they were where the text tells, and are found by it', async () => {
    const { body } = await get('/acts?since=2024-02-26&until=2024-02-26').expect(200);
    expect(body.items).toMatchObject([{ type: 'SPOKE_WITH', date: '2024-02-26', precision: 'day' }]);
    const [warned] = (await get('/acts?type=WARNED')).body.items;
    expect(warned).toMatchObject({ date: null, precision: null });
    const [said] = (await get('/quotes')).body.items;
    expect(said).toMatchObject({ date: null, precision: null });
  });

  test('tell who relays the quote that they are', async () => {
    const { body } = await get('/acts?type=TOLD&from=Ana Torres').expect(200);
    expect(body.items[0].via).toMatchObject([{ name: 'Harbour News', hop: 1 }]);
  });

  test('keep to an outlet and to days, the last one included', async () => {
    const count = async (query: string) => (await get(`/acts?${query}`).expect(200)).body.items.length;
    expect(await count('outlet=the wire')).toBe(12);
    expect(await count('outlet=The Wire&since=2024-01-03&until=2024-01-05')).toBe(3);
    expect(await count('until=2024-01-05')).toBe(5);
    expect(await count('since=2024-03-02')).toBe(3);
    expect(await count('since=2024-02-26')).toBe(4);
  });
});

describe('paging', () => {
  test('gives every item once, newest first, whatever is added meanwhile', async () => {
    const seen: string[] = [];
    let next: string | null = '/acts?type=TOLD&outlet=The Wire&limit=5';
    for (let page = 0; next; page++) {
      const { body }: request.Response = await get(next).expect(200);
      seen.push(...body.items.map((act: { article: { publishedAt: string } }) => act.article.publishedAt));
      next = body.next;
      if (page === 0)
        await open.store.load([
          graphOf({ ...wires(1)[0], publishedAt: '2024-01-31', text: 'Later, Acme told Borealis no.' } as never),
        ]);
    }
    expect(seen).toEqual([...seen].sort().reverse());
    expect(new Set(seen).size).toBe(12);
    expect(seen).toHaveLength(12);
  });

  test.each(['/articles', '/entities', '/quotes', '/acts'])('%s refuses a cursor it did not give', async (path) => {
    const forged = Buffer.from('{"day":"2024"}').toString('base64url');
    for (const cursor of ['x', forged, '%00', Buffer.from('[1]').toString('base64url')]) {
      const { body } = await get(`${path}?cursor=${cursor}`).expect(400);
      expect(body).toMatchObject({ code: 'bad-input', detail: 'cursor: not one that this listing gave' });
    }
  });
});

describe('quotes, entities and articles', () => {
  test('a quote knows its speaker, the words for them, whom it was said to and through whom', async () => {
    const { body } = await get('/quotes?speaker=torres&to=Ben Okafor&kind=direct&text=BE BACK').expect(200);
    expect(body.items).toMatchObject([
      {
        kind: 'direct',
        text: 'We will be back,',
        speaker: { name: 'Ana Torres' },
        words: 'Torres',
        to: [{ name: 'Ben Okafor' }],
        via: [{ name: 'Harbour News', hop: 1 }],
        depth: 0,
        inside: null,
      },
    ]);
    expect((await get('/quotes?speaker=Ben Okafor')).body.items).toEqual([]);
    expect((await get(`/quotes?article=${body.items[0].article.id}`)).body.items).toEqual(body.items);
  });

  test('an entity counts what it did and what was done to it', async () => {
    const [russia] = (await get('/entities?name=moscow&label=Country').expect(200)).body.items;
    expect(russia).toMatchObject({ name: 'Russia', aliases: ['Moscow', 'Russia'], unnamed: false });
    expect((await get(`/entities/${russia.id}`).expect(200)).body.acts).toEqual([
      { type: 'WARNED', role: 'by', count: 1 },
      { type: 'THREATENED', role: 'on', count: 1 },
    ]);
    const found = await get('/entities?search=orr').expect(200);
    expect(found.body.items).toMatchObject([{ name: 'Ana Torres' }]);
  });

  test('an article gives its text as stored and what in it is no prose', async () => {
    const listed = (await get('/articles?outlet=the herald').expect(200)).body.items;
    expect(listed).toHaveLength(1);
    expect(listed[0]).not.toHaveProperty('text');
    const { body } = await get(`/articles/${listed[0].id}`).expect(200);
    expect(body.text).toBe(TALKS.text);
    expect(body.regions).toEqual([{ kind: 'headline', start: 0, end: 19 }]);
  });
});

describe('the graph', () => {
  test('merges acts of one type and direction, and is the same each time', async () => {
    const { body } = await get('/graph').expect(200);
    const named = new Map(body.nodes.map((node: { id: string; name: string }) => [node.id, node.name]));
    expect(body.total).toEqual(body.shown);
    expect(body.nodes[0]).toMatchObject({ name: 'Acme', label: 'Organization' });
    const told = body.edges.find(
      (edge: { from: string; type: string }) => named.get(edge.from) === 'Acme' && edge.type === 'TOLD',
    );
    expect(told).toMatchObject({ acts: 13, articles: 13 });
    expect((await get('/graph')).body).toEqual(body);
  });

  test('shows those with most acts and says how many there are', async () => {
    const { body } = await get('/graph?limit=2').expect(200);
    expect(body.nodes).toHaveLength(2);
    expect(body.shown.nodes).toBe(2);
    expect(body.total.nodes).toBe(10);
  });

  test('keeps to the same filters as /acts', async () => {
    const { body } = await get('/graph?type=WARNED').expect(200);
    expect(body.nodes.map((node: { name: string }) => node.name).sort()).toEqual(['Russia', 'United States']);
    expect(body.edges).toHaveLength(1);
  });
});

describe('queries and Cypher', () => {
  test('lists the questions we have ready and asks each of them', async () => {
    const { body } = await get('/queries').expect(200);
    expect(body.items.map((query: { name: string }) => query.name)).toEqual(listQueries().map(({ name }) => name));
    for (const { name, params } of listQueries()) {
      const given = params.filter((p) => p.required).map((p) => `${p.name}=${p.type === 'integer' ? 1 : 'Russia'}`);
      const answer = (await get(`/queries/${name}?${given.join('&')}`).expect(200)).body;
      expect(answer).toMatchObject({ name, columns: expect.any(Array), rows: expect.any(Array), truncated: false });
    }
  });

  test('runs a query with parameters', async () => {
    const query = 'MATCH (e:Country {name: $name})<-[r]-(o:Entity) RETURN o.name AS who, type(r) AS did';
    const { body } = await ask({ query, params: { name: 'Russia' } }).expect(200);
    expect(body).toEqual({ columns: ['who', 'did'], rows: [['United States', 'THREATENED']], truncated: false });
  });

  test('keeps the first thousand rows and says so', async () => {
    const { body } = await ask({ query: 'UNWIND range(1, 1500) AS n RETURN n AS n' }).expect(200);
    expect(body.rows).toHaveLength(1000);
    expect(body.truncated).toBe(true);
  });

  test('does not write', async () => {
    const before = (await get('/schema')).body;
    for (const query of ['CREATE (:Person {id: "x"})', 'MATCH (n) DETACH DELETE n', 'MATCH (n) SET n.name = "x"']) {
      const { body } = await ask({ query }).expect(400);
      expect(body.code).toBe('not-read-only');
    }
    expect((await get('/schema')).body).toEqual(before);
  });

  test('the schema counts labels and edge types and lists what they carry', async () => {
    const { body } = await get('/schema').expect(200);
    expect(body.nodes).toContainEqual(expect.objectContaining({ name: 'Country', count: 4 }));
    const warned = body.edges.find((edge: { name: string }) => edge.name === 'WARNED');
    expect(warned.count).toBe(1);
    expect(warned.properties).toEqual(expect.arrayContaining(['article', 'end', 'id', 'sentence', 'start']));
  });
});

test('health and readiness', async () => {
  expect((await get('/healthz').expect(200)).body).toEqual({ status: 'ok' });
  expect((await get('/readyz').expect(200)).body).toEqual({ status: 'ready' });
});
