import fc from 'fast-check';
import neo4j, { type Node } from 'neo4j-driver';
import { REQUESTS, type Request } from '../../../src/store/embedded/messages.ts';
import { type PackValue, Structure } from '../../../src/store/embedded/packstream.ts';
import { codeOf, openWorld, plain, RawClient, rows, until, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

describe.each(['bolt', 'neo4j'] as const)('the unmodified driver over %s://', (scheme) => {
  test('connects, and is told a version of Neo4j', async () => {
    const info = await world.open(scheme).getServerInfo();
    expect(info.agent).toMatch(/^Neo4j\/5\./);
    expect(Number(info.protocolVersion)).toBe(5.4);
  });

  test('gets nodes, relationships and paths, and counts what it wrote', async () => {
    const driver = world.open(scheme);
    const { records, summary } = await driver.executeQuery(
      'CREATE (a:Person:Entity {id: $id, score: 0.5})-[:KNOWS {since: 2020}]->(b:Person {id: $other}) RETURN a, b',
      { id: `${scheme}-1`, other: `${scheme}-2` },
    );
    const [a, b] = [...(records[0]?.values() ?? [])] as [Node, Node];
    expect(a).toBeInstanceOf(neo4j.types.Node);
    expect(a).toMatchObject({ labels: ['Person', 'Entity'], properties: { id: `${scheme}-1`, score: 0.5 } });
    expect(summary.counters.updates()).toMatchObject({ nodesCreated: 2, relationshipsCreated: 1, propertiesSet: 4 });

    const [[path, id]] = (await rows(
      driver,
      'MATCH p = (a:Person {id: $id})-[:KNOWS]->(b) RETURN p, elementId(a) AS id',
      { id: `${scheme}-1` },
    )) as [[{ segments: { relationship: object }[]; end: { elementId: string } }, string]];
    expect(id).toBe(a.elementId);
    expect(path.end.elementId).toBe(b.elementId);
    expect(path.segments.map((segment) => segment.relationship)).toMatchObject([
      { type: 'KNOWS', properties: { since: 2020 }, startNodeElementId: a.elementId, endNodeElementId: b.elementId },
    ]);
  });

  test('a path walked against its arrows comes back the way it was walked', async () => {
    const driver = world.open(scheme);
    await driver.executeQuery(`CREATE (:W {id: 1})<-[:R]-(:W {id: 2})-[:R]->(:W {id: 3})`);
    const [[path]] = (await rows(driver, 'MATCH p = (a:W {id: 1})-[:R]-(b:W)-[:R]-(c:W {id: 3}) RETURN p LIMIT 1')) as [
      [
        {
          segments: {
            start: { properties: object };
            relationship: { startNodeElementId: string };
            end: { properties: object; elementId: string };
          }[];
        },
      ],
    ];
    expect(path.segments.map((s) => [s.start.properties, s.end.properties])).toEqual([
      [{ id: 1 }, { id: 2 }],
      [{ id: 2 }, { id: 3 }],
    ]);
    expect(path.segments[0]?.relationship.startNodeElementId).toBe(path.segments[0]?.end.elementId);
    await driver.executeQuery('MATCH (w:W) DETACH DELETE w');
  });
});

test('what tools ask on connecting is answered', async () => {
  expect(await rows(world.driver, 'CALL dbms.components() YIELD name, versions, edition RETURN *')).toEqual([
    ['Neo4j Kernel', ['5.26.0'], 'community'],
  ]);
  expect(await rows(world.driver, 'CALL db.ping()')).toEqual([[true]]);
  expect((await rows(world.driver, 'SHOW DATABASES'))[0]?.[0]).toBe('neo4j');
  expect(await rows(world.driver, 'CALL dbms.clientConfig()')).toEqual([]);
  await world.driver.executeQuery('CREATE (:Label)');
  expect((await rows(world.driver, 'CALL db.labels() YIELD label RETURN label')).flat()).toContain('Label');
});

test('several results stay open in one transaction and are read in any order', async () => {
  const client = new RawClient(world.address);
  await client.logIn(world.address);
  client.send('BEGIN', {});
  for (const from of [10, 20]) client.send('RUN', 'UNWIND range($a, $a + 4) AS i RETURN i', { a: from }, {});
  client.send('PULL', { n: 2, qid: 0 });
  client.send('PULL', { n: 2, qid: 1 });
  client.send('PULL', { n: -1, qid: 0 });
  client.send('DISCARD', { n: -1, qid: 1 });
  client.send('COMMIT');
  const answers = (await client.expect(3 + 3 + 3 + 4 + 1 + 1)).map(plain);
  expect(answers.filter(([tag]) => tag === 0x71).map(([, record]) => record)).toEqual([
    [10],
    [11],
    [20],
    [21],
    [12],
    [13],
    [14],
  ]);
  expect(answers.filter(([tag]) => tag !== 0x71)).toMatchObject([
    [0x70, {}],
    [0x70, { fields: ['i'], qid: 0 }],
    [0x70, { fields: ['i'], qid: 1 }],
    [0x70, { has_more: true }],
    [0x70, { has_more: true }],
    [0x70, { type: 'r', db: 'neo4j' }],
    [0x70, { type: 'r', db: 'neo4j' }],
    [0x70, { bookmark: expect.any(String) }],
  ]);
  client.end();
});

test('a client that reads slowly gets everything, and holds up nobody', async () => {
  const client = new RawClient(world.address);
  await client.logIn(world.address);
  client.send(
    'RUN',
    "UNWIND range(1, 20000) AS i RETURN i, 'x' + toString(i) + $pad AS text",
    { pad: 'y'.repeat(1_000) },
    {},
  );
  client.send('PULL', { n: -1 });
  await until(() => client.received > 10);
  client.pause();
  expect(await rows(world.driver, 'RETURN 1 AS one')).toEqual([[1]]);
  expect(client.received).toBeLessThan(20_000);
  client.resume();
  const answers = await client.expect(20_002);
  expect(answers).toHaveLength(20_002);
  expect(answers.slice(1, -1).every(({ fields: [record] }, i) => (record as unknown[])[0] === i + 1)).toBe(true);
  client.end();
});

test('RESET interrupts a query at once, and the connection goes on', async () => {
  const client = new RawClient(world.address);
  await client.logIn(world.address);
  await world.driver.executeQuery('UNWIND range(1, 1000) AS i CREATE (:N {i: i})');
  client.send('RUN', 'MATCH (a:N), (b:N), (c:N) WHERE a.i + b.i + c.i < 0 RETURN count(*) AS n', {}, {});
  client.send('PULL', { n: -1 });
  const start = performance.now();
  client.send('RESET');
  client.send('RUN', 'RETURN 2 AS two', {}, {});
  client.send('PULL', { n: -1 });
  const answers = (await client.expect(6)).map(plain);
  expect(answers.map(([tag]) => tag)).toEqual([0x7e, 0x7e, 0x70, 0x70, 0x71, 0x70]);
  expect(answers[4]).toEqual([0x71, [2]]);
  expect(performance.now() - start).toBeLessThan(5_000);
  client.end();
});

test('after a failure everything is passed over until RESET', async () => {
  const client = new RawClient(world.address);
  await client.logIn(world.address);
  client.send('RUN', 'RETURN nonsense', {}, {});
  client.send('PULL', { n: -1 });
  client.send('RESET');
  client.send('PULL', { n: -1 });
  const answers = (await client.expect(4)).map(plain);
  expect(answers).toMatchObject([
    [0x7f, { code: 'Neo.ClientError.Statement.SyntaxError' }],
    [0x7e, undefined],
    [0x70, {}],
    [0x7f, { code: 'Neo.ClientError.Request.Invalid' }],
  ]);
  await until(() => client.closed);
});

test('errors carry the status that Neo4j gives them', async () => {
  const code = (query: string, params = {}) => codeOf(world.driver.executeQuery(query, params));
  await world.driver.executeQuery('CREATE CONSTRAINT one IF NOT EXISTS FOR (n:One) REQUIRE n.id IS UNIQUE');
  await world.driver.executeQuery("CREATE (:One {id: 'a'})");
  expect(await code("CREATE (:One {id: 'a'})")).toBe('Neo.ClientError.Schema.ConstraintValidationFailed');
  expect(await code('MATCH (n RETURN n')).toBe('Neo.ClientError.Statement.SyntaxError');
  expect(await code('RETURN $missing AS x')).toBe('Neo.ClientError.Statement.ParameterMissing');
  expect(await code('CALL no.such()')).toBe('Neo.ClientError.Procedure.ProcedureNotFound');
  expect(await code('RETURN 1 / 0 AS x')).toBe('Neo.ClientError.Statement.ArithmeticError');
  expect(await codeOf(world.driver.executeQuery('RETURN 1 AS x', {}, { database: 'other' }))).toBe(
    'Neo.ClientError.Database.DatabaseNotFound',
  );
});

test('nobody acts as another user', async () => {
  const work = world.driver.executeQuery('RETURN 1 AS x', {}, { impersonatedUser: 'someone' });
  expect(await codeOf(work)).toBe('Neo.ClientError.Security.Forbidden');
});

test('what a transaction wrote is gone after a rollback, an error, or the client leaving', async () => {
  const session = world.driver.session();
  const rolledBack = session.beginTransaction();
  await rolledBack.run('CREATE (:Tx)');
  await rolledBack.rollback();
  const failed = session.executeWrite(async (tx) => {
    await tx.run('CREATE (:Tx)');
    await tx.run('nonsense');
  });
  expect(await codeOf(failed)).toBe('Neo.ClientError.Statement.SyntaxError');
  await session.close();
  const client = new RawClient(world.address);
  await client.logIn(world.address);
  client.send('BEGIN', {});
  client.send('RUN', 'CREATE (:Tx)', {}, {});
  await client.expect(2);
  client.end();
  expect(await rows(world.driver, 'MATCH (n:Tx) RETURN count(n) AS n')).toEqual([[0]]);
});

test('temporal parameters arrive as what they are', async () => {
  const params = {
    date: new neo4j.types.Date(2024, 2, 29),
    time: new neo4j.types.LocalTime(13, 5, 0, 500_000_000),
    zoned: neo4j.types.DateTime.fromStandardDate(new Date('2024-02-29T13:05:00.250Z')),
    local: new neo4j.types.LocalDateTime(1969, 12, 31, 23, 59, 59, 999_000_000),
    span: new neo4j.types.Duration(14, 3, 5, 500_000_000),
  };
  const query = `RETURN $date = date('2024-02-29') AS date, $time = localtime('13:05:00.5') AS time,
    $zoned = datetime('2024-02-29T13:05:00.25Z') AS zoned, $local = localdatetime('1969-12-31T23:59:59.999') AS local,
    $span = duration('P14M3DT5.5S') AS span`;
  expect(await rows(world.driver, query, params)).toEqual([[true, true, true, true, true]]);
});

test('a point cannot be a parameter, and says so', async () => {
  const work = world.driver.executeQuery('RETURN $p AS p', { p: new neo4j.types.Point(7203, 1, 2) });
  expect(await codeOf(work)).toBe('Neo.ClientError.Statement.ArgumentError');
});

test('integers past 2^53, floats, bytes and nested values come back exactly', async () => {
  const driver = neo4j.driver(world.address.uri, neo4j.auth.basic(world.address.user, world.address.password), {
    useBigInt: true,
  });
  const params = {
    big: 2n ** 62n + 1n,
    low: -(2n ** 62n) - 1n,
    half: 0.1,
    bytes: new Int8Array([1, -2]),
    map: { list: [null, { x: 'é😀' }] },
  };
  const { records } = await driver.executeQuery(
    'RETURN $big AS big, $low AS low, $half AS half, $bytes AS bytes, $map AS map',
    params,
  );
  expect(records[0]?.toObject()).toEqual(params);
  await driver.close();
});

test('a client of Neo4j 4.4 logs in with HELLO and gets no string ids', async () => {
  const client = new RawClient(world.address, '00000404');
  const { user, password } = world.address;
  client.send('HELLO', { user_agent: 'old', scheme: 'basic', principal: user, credentials: password });
  client.send('RUN', "CREATE (n:Old {at: datetime('2024-02-29T13:00:00+01:00')}) RETURN n, n.at AS at", {}, {});
  client.send('PULL', { n: -1 });
  const [
    ,
    ,
    {
      fields: [[node, at]],
    },
  ] = (await client.expect(4)) as unknown as [unknown, unknown, { fields: [[Structure, Structure]] }];
  expect(node.tag).toBe(0x4e);
  expect(node.fields).toHaveLength(3);
  expect([at.tag, ...at.fields]).toEqual([0x46, Date.UTC(2024, 1, 29, 13) / 1000, 0, 3600]);
  client.end();
  const wrong = new RawClient(world.address, '00000404');
  wrong.send('HELLO', { scheme: 'basic', principal: user, credentials: 'wrong' });
  expect((await wrong.expect(1)).map(plain)).toMatchObject([[0x7f, { code: 'Neo.ClientError.Security.Unauthorized' }]]);
});

test('a client with no version in common is turned away', async () => {
  const client = new RawClient(world.address, '00000003');
  await until(() => client.closed);
});

test('whatever messages come in whatever order, the server stays', async () => {
  const request = fc.constantFrom(...(Object.keys(REQUESTS) as Request[]).filter((name) => name !== 'GOODBYE'));
  const field = fc.oneof(
    fc.constantFrom<PackValue>(
      'RETURN 1 AS x',
      'nonsense',
      'UNWIND range(1, 9) AS i RETURN i',
      {},
      { n: -1 },
      { n: 2, qid: 1 },
    ),
    fc.constantFrom<PackValue>(
      { n: 0 },
      { qid: 99 },
      { mode: 'r' },
      { db: 'other' },
      { tx_timeout: 1 },
      null,
      -1,
      [],
      new Structure(1, []),
    ),
  );
  const messages = fc.array(fc.tuple(request, fc.array(field, { maxLength: 3 })), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(messages, async (sequence) => {
      const client = new RawClient(world.address);
      await client.logIn(world.address);
      for (const [name, fields] of sequence) client.send(name, ...fields);
      client.send('GOODBYE');
      await until(() => client.closed);
    }),
    { numRuns: 150 },
  );
  expect(await rows(world.driver, 'RETURN 1 AS x')).toEqual([[1]]);
});
