import { request as call, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import request from 'supertest';
import { HearsayError } from '../../src/errors.ts';
import { createApp } from '../../src/http/app.ts';
import { PROBLEMS } from '../../src/http/problem.ts';
import type { Reader } from '../../src/store/store.ts';
import { storeOf, TALKS } from './story.ts';

const LISTINGS = ['/acts', '/articles', '/entities', '/graph', '/quotes', '/queries/acts-by', '/schema'];
const ROUTES = [
  ...LISTINGS,
  '/healthz',
  '/readyz',
  '/queries',
  '/problems',
  '/articles/x',
  '/entities/x',
  '/queries/x',
];

let open: Awaited<ReturnType<typeof storeOf>>;
const logged: unknown[] = [];
const app = (store: Reader = open.store) => createApp({ store, log: (error) => logged.push(error) });

beforeAll(async () => {
  open = await storeOf([TALKS]);
});
afterAll(() => open.close());

/** The one shape that every error has. */
function expectProblem(response: request.Response, status: number, code: string): void {
  expect(response.status).toBe(status);
  expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(Object.keys(response.body).sort()).toEqual(['code', 'detail', 'instance', 'status', 'title', 'type']);
  expect(response.body).toMatchObject({ code, status, type: `/problems/${code}` });
  expect(response.body.detail).not.toMatch(/Neo4j|Neo\.|GRAFEO|\bat .*:\d+|bolt:/);
  expect(response.headers['cache-control']).toBe('no-store');
}

describe('one error shape', () => {
  test.each(ROUTES)('%s refuses other methods and names its own', async (path) => {
    for (const method of ['put', 'post', 'delete', 'patch', 'options'] as const) {
      const response = await request(app())[method](path);
      expectProblem(response, 405, 'method-not-allowed');
      expect(response.headers.allow).toBe('GET, HEAD');
    }
  });

  test('/cypher takes POST alone', async () => {
    const response = await request(app()).get('/cypher');
    expectProblem(response, 405, 'method-not-allowed');
    expect(response.headers.allow).toBe('POST');
  });

  test.each(LISTINGS)('%s refuses a parameter it does not know, by its name', async (path) => {
    for (const name of ['colour', '__proto__', 'constructor', 'toString']) {
      const response = await request(app()).get(`${path}?${name}=x`);
      expectProblem(response, 400, 'bad-input');
      expect(response.body.detail).toContain(name);
    }
  });

  test.each([
    ['/acts?since=yesterday', 'since'],
    ['/acts?since=2024-02-30', 'since'],
    ['/acts?limit=0', 'limit'],
    ['/acts?limit=501', 'limit'],
    ['/acts?limit=ten', 'limit'],
    ['/acts?certainty=sure', 'certainty'],
    ['/acts?from=', 'from'],
    [`/acts?from=${'x'.repeat(201)}`, 'from'],
    ['/acts?from=a&from=b', 'from: given more than once'],
    ['/quotes?kind=loud', 'kind'],
    ['/entities?label=Person`) DETACH DELETE n', 'label'],
    ['/queries/acts-by', 'who'],
  ])('%s says which parameter is wrong', async (path, named) => {
    const response = await request(app()).get(path);
    expectProblem(response, 400, 'bad-input');
    expect(response.body.detail).toContain(named);
  });

  test.each([
    '/nothing',
    '/articles/a_none',
    '/entities/e_none',
    '/queries/none',
    '/problems/none',
    '/assets/../../package.json',
    '/assets/%2e%2e/index.html',
  ])('%s is not there', async (path) => expectProblem(await request(app()).get(path), 404, 'not-found'));

  test('an address that cannot be read is bad input', async () => {
    expectProblem(await request(app()).get('/articles/%E0%A4%A'), 400, 'bad-input');
  });

  test('each problem explains itself at its type', async () => {
    for (const code of Object.keys(PROBLEMS)) {
      const { body } = await request(app()).get(`/problems/${code}`).expect(200);
      expect(body).toMatchObject({ code, title: expect.any(String), status: expect.any(Number) });
    }
  });
});

describe('bodies', () => {
  const post = () => request(app()).post('/cypher');

  test('that are no JSON', async () => {
    expectProblem(await post().type('text/plain').send('RETURN 1'), 415, 'wrong-media-type');
    expectProblem(await post(), 415, 'wrong-media-type');
    expectProblem(await post().type('application/json; charset=latin1').send('{}'), 415, 'wrong-media-type');
    expectProblem(await post().type('application/json').send('{"query": '), 400, 'bad-input');
    const list = await post().type('application/json').send('[1]');
    expectProblem(list, 400, 'bad-input');
    expect(list.body.detail).toMatch(/^the body: /);
    expectProblem(await post().send({ query: 'RETURN 1 AS n', extra: 1 }), 400, 'bad-input');
  });

  test('that are too large, also once unpacked', async () => {
    const big = JSON.stringify({ query: 'x'.repeat(70_000) });
    expectProblem(await post().type('application/json').send(big), 413, 'too-large');
    const packed = await post()
      .type('application/json')
      .set('Content-Encoding', 'gzip')
      .serialize(() => gzipSync(big) as never)
      .send({});
    expectProblem(packed, 413, 'too-large');
  });

  test('that are nested too deep', async () => {
    const deep = `{"query":"RETURN 1 AS n","params":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`;
    expectProblem(await post().type('application/json').send(deep), 400, 'bad-input');
  });

  test('whose answer would keep everyone else waiting', async () => {
    expectProblem(await post().send({ query: 'RETURN toString(range(1, 1000000)) AS s' }), 504, 'limit-exceeded');
  });

  test('whose query is wrong', async () => {
    expectProblem(await post().send({ query: 'MATCH (n RETURN n' }), 400, 'bad-query');
    expectProblem(
      await post().send({ query: "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row" }),
      400,
      'not-read-only',
    );
  });
});

describe('failures of the store', () => {
  const failing = (error: Error): Reader => ({ read: () => Promise.reject(error) });

  test.each([
    [new HearsayError('store-unavailable', 'bolt://10.0.0.7:7687: Neo4jError: refused'), 503, 'store-unavailable'],
    [new HearsayError('limit-exceeded', 'Neo.ClientError.Transaction.TransactionTimedOut'), 504, 'limit-exceeded'],
    [new HearsayError('bad-query', 'Neo.ClientError: our own mistake'), 500, 'internal'],
    [new Error('Neo4jError at /srv/x.js:1'), 500, 'internal'],
  ])('%s', async (error, status, code) => {
    logged.length = 0;
    for (const path of ['/acts', '/graph', '/readyz', '/schema'])
      expectProblem(await request(app(failing(error))).get(path), status, code);
    expect(logged.length).toBe(code === 'limit-exceeded' ? 0 : 4);
    await request(app(failing(error)))
      .get('/healthz')
      .expect(200);
  });
});

describe('headers', () => {
  test('allow the page nothing but itself', async () => {
    const { headers } = await request(app()).get('/healthz');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test.each(['evil.example', 'evil.example:4000', 'localhost.evil.example', '127.0.0.1.evil.example', '[::2]'])(
    'requests to %s are refused',
    async (host) => expectProblem(await request(app()).get('/acts').set('Host', host), 421, 'wrong-host'),
  );

  test('requests to this machine, and to names that were given, are not', async () => {
    for (const host of ['localhost:4000', '127.0.0.1', '[::1]:80', 'LOCALHOST'])
      await request(app()).get('/healthz').set('Host', host).expect(200);
    const named = createApp({ store: open.store, hosts: ['News.example'] });
    await request(named).get('/healthz').set('Host', 'news.example').expect(200);
  });

  test('an answer that has not changed is not sent again', async () => {
    for (const path of ['/acts', '/graph', '/articles']) {
      const first = await request(app()).get(path).expect(200);
      expect(first.headers['cache-control']).toBe('no-cache');
      const again = await request(app())
        .get(path)
        .set('If-None-Match', first.headers.etag ?? '')
        .expect(304);
      expect(again.text).toBe('');
    }
  });

  test('long answers are packed', async () => {
    const { headers } = await request(app()).get('/graph').set('Accept-Encoding', 'gzip');
    expect(headers['content-encoding']).toBe('gzip');
  });
});

test('the query of a client that leaves is ended', async () => {
  let ended: Promise<unknown> = Promise.resolve();
  const watched: Reader = {
    read: (...asked) => {
      const answer = open.store.read(...asked);
      ended = answer.catch((error: unknown) => error);
      return answer;
    },
  };
  const server = createServer(app(watched)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const headers = { 'content-type': 'application/json' };
  const asked = call({ port, host: '127.0.0.1', path: '/cypher', method: 'POST', headers });
  asked.on('error', () => undefined);
  asked.end(JSON.stringify({ query: 'MATCH (a),(b),(c),(d),(e),(f),(g),(h) RETURN count(*)' }));
  await new Promise((resolve) => setTimeout(resolve, 300));
  asked.destroy();
  const left = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await ended).toMatchObject({ code: 'limit-exceeded', message: 'whoever asked has left' });
  expect(performance.now() - left).toBeLessThan(2_500);
  await new Promise((resolve) => server.close(resolve));
});

test('a client that leaves early does no harm', async () => {
  const server = createServer(app()).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => {
    const asked = call({ port, host: '127.0.0.1', path: '/graph' });
    asked.on('error', () => resolve());
    asked.end(() => asked.destroy());
  });
  await request(server).get('/healthz').expect(200);
  await new Promise((resolve) => server.close(resolve));
});
