import type { Case } from './case.ts';

export const SUBQUERY: readonly Case[] = [
  {
    asks: 'EXISTS { pattern }',
    cypher: 'MATCH (p:Person) WHERE EXISTS { (p)<-[:SPOKEN_BY]-(:Quote) } RETURN p.id ORDER BY p.id',
    rows: [['p1'], ['p2']],
  },
  {
    asks: 'EXISTS { MATCH … WHERE }',
    cypher: 'MATCH (p:Person) WHERE EXISTS { MATCH (p)<-[:SPOKEN_BY]-(q:Quote) WHERE q.conf > 0.5 } RETURN p.id',
    rows: [['p1']],
  },
  {
    asks: 'NOT EXISTS {}',
    cypher: 'MATCH (p:Person) WHERE NOT EXISTS { MATCH (p)<-[:SPOKEN_BY]-(:Quote) } RETURN p.id ORDER BY p.id',
    rows: [['p3'], ['p4']],
  },
  {
    asks: 'bare pattern predicate',
    cypher: 'MATCH (p:Person) WHERE (p)-[:MEMBER_OF]->(:Organization) RETURN p.id ORDER BY p.id',
    rows: [['p2'], ['p3']],
  },
  {
    asks: 'NOT bare pattern',
    cypher: 'MATCH (p:Person) WHERE NOT (p)--() RETURN p.id',
    rows: [['p4']],
  },
  {
    asks: 'COUNT { } in RETURN',
    cypher: 'MATCH (p:Person) RETURN p.id, COUNT { (p)<-[:SPOKEN_BY]-(:Quote) } AS n ORDER BY p.id',
    rows: [
      ['p1', 2],
      ['p2', 1],
      ['p3', 0],
      ['p4', 0],
    ],
  },
  {
    asks: 'COUNT { } in WHERE',
    cypher: 'MATCH (p:Person) WHERE COUNT { (p)<-[:SPOKEN_BY]-() } > 1 RETURN p.id',
    rows: [['p1']],
  },
  {
    asks: 'CALL { WITH p … } (4.x importing WITH)',
    cypher:
      'MATCH (p:Person) CALL { WITH p MATCH (p)<-[:SPOKEN_BY]-(q:Quote) RETURN q ORDER BY q.conf DESC LIMIT 1 } RETURN p.id, q.id ORDER BY p.id',
    rows: [
      ['p1', 'q1'],
      ['p2', 'q3'],
    ],
  },
  {
    asks: 'CALL (p) { … } (5.23)',
    cypher:
      'MATCH (p:Person) CALL (p) { MATCH (p)<-[:SPOKEN_BY]-(q:Quote) RETURN count(q) AS n } RETURN p.id, n ORDER BY p.id',
    rows: [
      ['p1', 2],
      ['p2', 1],
      ['p3', 0],
      ['p4', 0],
    ],
  },
  {
    asks: 'CALL { … UNION … }',
    cypher:
      'CALL { MATCH (p:Person) RETURN p.id AS id UNION MATCH (o:Organization) RETURN o.id AS id } RETURN count(id)',
    rows: [[6]],
  },
  {
    asks: 'UNION ALL',
    cypher: 'RETURN 1 AS x UNION ALL RETURN 1 AS x',
    rows: [[1], [1]],
  },
  {
    asks: 'UNION drops duplicates',
    cypher: 'MATCH (p:Person) RETURN p.name AS n UNION MATCH (o:Person) RETURN o.name AS n',
    rows: [['Ana Torres'], ['Ben Okafor'], ['Chen Wei'], ["Dara O'Neil"]],
  },
];
