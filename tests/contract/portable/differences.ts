import type { Difference } from './case.ts';

/** What Neo4j answers as below and the embedded engine does not. A test fails when one of them is no longer true. */
export const DIFFERENCES: readonly Difference[] = [
  {
    asks: 'either of two labels in a pattern',
    because: 'no label expressions: write WHERE n:Person OR n:Organization',
    cypher: 'MATCH (n:Person|Organization) RETURN count(n) AS n',
    rows: [[6]],
  },
  {
    asks: 'quantified path pattern',
    because: 'not in its grammar: write -[:T*1..3]->',
    cypher: "MATCH (a:Person {id: 'p1'})((x)-[:SPOKE_WITH]->(y)){1,3}(b) RETURN b.id AS id ORDER BY id",
    rows: [['p2'], ['p3']],
  },
  {
    asks: 'SHORTEST',
    because: 'not in its grammar: write shortestPath()',
    cypher: "MATCH p = SHORTEST 1 (a:Person {id: 'p1'})-[:SPOKE_WITH]-+(b:Person {id: 'p3'}) RETURN length(p) AS n",
    rows: [[2]],
  },
  {
    asks: 'slice of an aggregate',
    because: 'an aggregate stands alone in its column: aggregate in a WITH, slice after',
    cypher:
      "MATCH (q:Quote)-[:SPOKEN_BY]->(:Person {id: 'p1'}) WITH q ORDER BY q.conf DESC RETURN collect(q.id)[..1] AS ids",
    rows: [[['q1']]],
  },
  {
    asks: 'LIMIT by an expression',
    because: 'only a literal or a parameter',
    cypher: 'MATCH (a:Article) RETURN a.id AS id ORDER BY id LIMIT toInteger($l)',
    params: { l: 1 },
    rows: [['a1']],
  },
  {
    asks: 'round to two digits',
    because: 'round() takes one argument: round in TypeScript',
    cypher: 'RETURN round(3.14159, 2) AS x',
    rows: [[3.14]],
  },
  {
    asks: 'COLLECT { }',
    because: 'not in its grammar: OPTIONAL MATCH and collect()',
    cypher: "MATCH (p:Person {id: 'p2'}) RETURN COLLECT { MATCH (p)<-[:SPOKEN_BY]-(q) RETURN q.id } AS ids",
    rows: [[['q3']]],
  },
  {
    asks: 'duration.inDays',
    because: 'no functions of the duration namespace: count days in TypeScript',
    cypher: "RETURN duration.inDays(date('2024-01-01'), date('2024-03-01')).days AS n",
    rows: [[60]],
  },
  {
    asks: 'date.truncate',
    because: 'no functions of the date namespace: dates are ISO strings, cut them',
    cypher: "MATCH (a:Article) RETURN toString(date.truncate('month', a.published)) AS m, count(*) AS n ORDER BY m",
    rows: [
      ['2024-03-01', 2],
      ['2024-04-01', 1],
    ],
  },
  {
    asks: 'point.distance',
    because: 'no functions of the point namespace',
    cypher:
      'RETURN point.distance(point({latitude: 48.85, longitude: 2.35}), point({latitude: 51.5, longitude: -0.12})) > 300000 AS far',
    rows: [[true]],
  },
  {
    asks: 'randomUUID',
    because: 'no such function: ids are hashes',
    cypher: 'RETURN size(randomUUID()) AS n',
    rows: [[36]],
  },
  {
    asks: 'properties from a parameter in CREATE',
    because: 'not in its grammar: write CREATE (n:Person) SET n = $props',
    params: { props: { id: 'm1', name: 'Map' } },
    first: ['CREATE (n:Person $props)'],
    cypher: "MATCH (n:Person {id: 'm1'}) RETURN n.name AS name",
    rows: [['Map']],
  },
  {
    asks: 'DELETE of what an OPTIONAL MATCH did not find',
    because: 'null cannot be deleted: WITH r WHERE r IS NOT NULL comes first',
    first: ["MATCH (p:Person {id: 'p4'}) OPTIONAL MATCH (p)-[r:MEMBER_OF]->() DELETE r"],
    cypher: 'MATCH ()-[r]->() RETURN count(r) AS n',
    rows: [[22]],
  },
];
