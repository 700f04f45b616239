import { classify, refuseUnlessReading, tokenize } from '../../src/store/statement.ts';

test.each([
  ['', 'empty'],
  ['// only a comment', 'empty'],
  ['MATCH (n) RETURN n', 'read'],
  ["RETURN 'LOAD CSV FROM x; CREATE (n)' AS text", 'read'],
  ['MATCH (set:Set {create: 1}) WHERE set.delete = 2 RETURN set', 'read'],
  ['MATCH (n) WHERE n.load > 1 WITH n AS load WHERE load.x = 1 RETURN load', 'read'],
  ['MATCH (n:Create)-[:MERGE]->(m:LOAD) RETURN n', 'read'],
  ['RETURN `LOAD CSV` AS x', 'read'],
  ['MATCH (n) RETURN n // LOAD CSV', 'read'],
  ['SHOW INDEXES', 'show'],
  ['CREATE (n)', 'write'],
  ['MATCH p = (a) MERGE (b)', 'write'],
  ['create p=(:A)', 'write'],
  ['CREATE index = (:A)', 'write'],
  ['MATCH (n) SET/**/n.x = 1', 'write'],
  ['MATCH (n) SET n:X', 'write'],
  ['MATCH (n) DETACH DELETE n', 'write'],
  ['DETACH DELETE n', 'write'],
  ['FOREACH (x IN [1] | CREATE (:Y))', 'write'],
  ['CALL { CREATE (:X) } RETURN 1', 'write'],
  ['MATCH (n) RETURN n UNION CREATE (m) RETURN m', 'write'],
  ['EXPLAIN CREATE (n)', 'write'],
  ['CREATE INDEX i FOR (n:A) ON (n.x)', 'schema'],
  ['create/* */constraint c FOR (n:A) REQUIRE n.x IS UNIQUE', 'schema'],
  ['DROP INDEX i', 'schema'],
  ['EXPLAIN DROP CONSTRAINT c', 'schema'],
  ['CREATE FULLTEXT INDEX f FOR (n:A) ON EACH [n.x]', 'schema'],
  ['CREATE OR REPLACE DATABASE x', 'admin'],
  ['CREATE USER x SET PASSWORD "y"', 'admin'],
  ['DROP DATABASE neo4j', 'admin'],
  ['ALTER CURRENT USER SET PASSWORD FROM "a" TO "b"', 'admin'],
  ["TERMINATE TRANSACTIONS 'x'", 'admin'],
  ['USE system SHOW USERS', 'admin'],
  ['CYPHER 25 MATCH (n) RETURN n', 'admin'],
  ["LOAD CSV FROM 'x' AS l RETURN l", 'load'],
  ["load/**/csv FROM 'x' AS l RETURN l", 'load'],
  ["LOAD // why not\n CSV FROM 'x' AS l RETURN l", 'load'],
  ["LOAD `CSV` FROM 'x' AS l RETURN l", 'load'],
  ["/* /* */ LOAD CSV FROM 'x' AS l RETURN l", 'load'],
  ["MATCH (n) WITH n LOAD CSV WITH HEADERS FROM 'x' AS l RETURN l", 'load'],
  ["CALL { LOAD CSV FROM 'x' AS l RETURN l } RETURN l", 'load'],
  ["PROFILE LOAD CSV FROM 'x' AS l RETURN l", 'load'],
  ["\\u004cOAD CSV FROM 'x' AS l RETURN l", 'load'],
  ["RETURN '\\u0027 LOAD CSV FROM \\u0027x\\u0027 AS l RETURN l //'", 'load'],
  ['LOAD DATA FROM "x"', 'load'],
  ['RETURN 1; LOAD CSV FROM "x" AS l RETURN l', 'load'],
])('%j is %s', (query, kind) => {
  expect(classify(query).kind).toBe(kind);
});

test('procedures are named as they are called', () => {
  expect(classify('CALL db.labels() YIELD label CALL/**/apoc.`load`.json("x") RETURN 1').procedures).toEqual([
    'db.labels',
    'apoc.load.json',
  ]);
  expect(
    classify('MATCH (n) CALL { WITH n RETURN 1 AS x } CALL (n) { RETURN 2 AS y } RETURN n.CALL').procedures,
  ).toEqual([]);
});

test('statements are counted, and a semicolon in a string divides nothing', () => {
  expect(classify("RETURN ';' AS x;").count).toBe(1);
  expect(classify('RETURN 1; RETURN 2').count).toBe(2);
});

test('a string of millions of letters is one token, found at once', () => {
  const start = performance.now();
  expect(tokenize(`RETURN '${"a\\'".repeat(2_000_000)}' AS x`)).toHaveLength(4);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test.each([
  ['MATCH (n) RETURN n; MATCH (m) RETURN m', 'bad-query'],
  ['  ', 'bad-query'],
  ['CREATE (n)', 'not-read-only'],
  ['SHOW SETTINGS', 'not-read-only'],
  ['CALL apoc.load.json("http://x")', 'not-read-only'],
  ['CALL dbms.listConfig()', 'not-read-only'],
])('reading refuses %j as %s', (query, code) => {
  expect(() => refuseUnlessReading(query)).toThrow(expect.objectContaining({ code }));
});

test('reading lets queries and reading procedures through', () => {
  for (const query of ['MATCH (n) RETURN n;', 'CALL db.labels()', 'EXPLAIN MATCH (n) RETURN n'])
    refuseUnlessReading(query);
});
