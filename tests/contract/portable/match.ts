import type { Case } from './case.ts';

export const MATCH: readonly Case[] = [
  {
    asks: 'label scan',
    cypher: 'MATCH (p:Person) RETURN p.name ORDER BY p.name',
    rows: [['Ana Torres'], ['Ben Okafor'], ['Chen Wei'], ["Dara O'Neil"]],
  },
  {
    asks: 'multi-label AND',
    cypher: 'MATCH (p:Person:Politician) RETURN p.id',
    rows: [['p1']],
  },
  {
    asks: 'rel type OR',
    cypher: "MATCH (p:Person {id:'p1'})-[r:SPOKE_WITH|WARNED]->(x) RETURN type(r), x.id ORDER BY x.id",
    rows: [
      ['WARNED', 'c2'],
      ['SPOKE_WITH', 'p2'],
    ],
  },
  {
    asks: 'a relationship type that is a keyword',
    cypher: "MATCH (:Quote {id: 'q1'})-[r:IN|IN_ARTICLE]->(a) WHERE a.id IN ['a1', 'a2'] RETURN a.id AS id",
    rows: [['a1']],
  },
  {
    asks: 'untyped rel grouped by type()',
    cypher: "MATCH (p:Person {id:'p1'})-[r]->(x) RETURN type(r) AS t, count(*) AS n ORDER BY t",
    rows: [
      ['MENTIONED_IN', 2],
      ['REPRESENTS', 1],
      ['SPOKE_WITH', 1],
      ['WARNED', 1],
    ],
  },
  {
    asks: 'undirected',
    cypher: "MATCH (p:Person {id:'p2'})-[:SPOKE_WITH]-(x) RETURN x.id ORDER BY x.id",
    rows: [['p1'], ['p3']],
  },
  {
    asks: 'unlabelled scan + UNWIND labels(n)',
    cypher: 'MATCH (n) UNWIND labels(n) AS l RETURN l, count(*) AS c ORDER BY l',
    rows: [
      ['Article', 3],
      ['Country', 2],
      ['Official', 1],
      ['Organization', 2],
      ['Person', 4],
      ['Politician', 1],
      ['Quote', 3],
    ],
  },
  {
    asks: 'WHERE n:Label predicate',
    cypher: 'MATCH (n) WHERE n:Country OR n:Organization RETURN n.id ORDER BY n.id',
    rows: [['c1'], ['c2'], ['o1'], ['o2']],
  },
  {
    asks: 'relationship uniqueness in pattern',
    cypher: 'MATCH (a:Person)-[:SPOKE_WITH]-(b)-[:SPOKE_WITH]-(c) RETURN a.id, c.id ORDER BY a.id',
    rows: [
      ['p1', 'p3'],
      ['p3', 'p1'],
    ],
  },
  {
    asks: 'comma patterns (cartesian)',
    cypher: 'MATCH (a:Organization), (b:Country) RETURN count(*)',
    rows: [[4]],
  },
  {
    asks: 'anonymous two-hop',
    cypher: "MATCH (:Person {id:'p1'})-->()<--(x) RETURN DISTINCT x.id ORDER BY x.id",
    rows: [['c1'], ['c2'], ['o1'], ['o2'], ['p2'], ['q1'], ['q2'], ['q3']],
  },
  {
    asks: 'node by a parameter in its map',
    cypher: 'MATCH (p:Person {id: $id}) RETURN p',
    params: {
      id: 'p1',
    },
    rows: [
      [
        {
          labels: ['Person', 'Politician'],
          properties: {
            aliases: ['A. Torres', 'Ana T.'],
            born: '1970-05-01',
            id: 'p1',
            name: 'Ana Torres',
            party: 'X',
            score: 0.75,
          },
        },
      ],
    ],
  },
  {
    asks: 'relationship',
    cypher: "MATCH (:Person {id:'p1'})-[r:SPOKE_WITH]->() RETURN r",
    rows: [
      [
        {
          type: 'SPOKE_WITH',
          properties: {
            articles: ['a1'],
            on: '2024-02-28',
            weight: 1,
          },
        },
      ],
    ],
  },
  {
    asks: 'path',
    cypher: "MATCH path=(p:Person {id:'p1'})-[:SPOKE_WITH]->(q) RETURN path",
    rows: [
      [
        {
          nodes: [
            {
              labels: ['Person', 'Politician'],
              properties: {
                aliases: ['A. Torres', 'Ana T.'],
                born: '1970-05-01',
                id: 'p1',
                name: 'Ana Torres',
                party: 'X',
                score: 0.75,
              },
            },
            {
              labels: ['Person'],
              properties: {
                aliases: ['Ben'],
                id: 'p2',
                name: 'Ben Okafor',
                score: 0.5,
              },
            },
          ],
          relationships: [
            {
              type: 'SPOKE_WITH',
              properties: {
                articles: ['a1'],
                on: '2024-02-28',
                weight: 1,
              },
            },
          ],
        },
      ],
    ],
  },
  {
    asks: 'type(r)',
    cypher: "MATCH (:Organization {id:'o1'})-[r]->(:Person) RETURN type(r)",
    rows: [['WARNED']],
  },
  {
    asks: 'keys(n)',
    cypher: "MATCH (c:Country {id:'c1'}) UNWIND keys(c) AS k RETURN k ORDER BY k",
    rows: [['id'], ['iso'], ['name']],
  },
  {
    asks: 'startNode/endNode(r)',
    cypher: "MATCH (:Person {id:'p1'})-[r:WARNED]->() RETURN startNode(r).id, endNode(r).id",
    rows: [['p1', 'c2']],
  },
  {
    asks: 'n[$key] dynamic property',
    cypher: "MATCH (c:Country {id:'c1'}) RETURN c[$k]",
    params: {
      k: 'iso',
    },
    rows: [['FR']],
  },
  {
    asks: 'labels(n)',
    cypher: "MATCH (p {id:'p1'}) UNWIND labels(p) AS label RETURN label ORDER BY label",
    rows: [['Person'], ['Politician']],
  },
  {
    asks: 'properties(n)',
    cypher: "MATCH (c:Country {id:'c1'}) RETURN properties(c) AS props",
    rows: [
      [
        {
          id: 'c1',
          iso: 'FR',
          name: 'France',
        },
      ],
    ],
  },
  {
    asks: 'id(n) is a number',
    cypher: "MATCH (c:Country {id:'c1'}) RETURN id(c) >= 0 AS ok",
    rows: [[true]],
  },
  {
    asks: 'elementId(n) is a string',
    cypher: "MATCH (c:Country {id:'c1'}) RETURN size(elementId(c)) > 0 AS ok",
    rows: [[true]],
  },
  {
    asks: 'look-up by elementId',
    cypher: "MATCH (c:Country {id:'c1'}) WITH elementId(c) AS e MATCH (n) WHERE elementId(n) = e RETURN n.id",
    rows: [['c1']],
  },
  {
    asks: 'OPTIONAL MATCH + count null',
    cypher: 'MATCH (p:Person) OPTIONAL MATCH (p)<-[:SPOKEN_BY]-(q:Quote) RETURN p.id, count(q) AS n ORDER BY p.id',
    rows: [
      ['p1', 2],
      ['p2', 1],
      ['p3', 0],
      ['p4', 0],
    ],
  },
  {
    asks: 'OPTIONAL MATCH then WITH … WHERE q IS NULL',
    cypher:
      'MATCH (p:Person) OPTIONAL MATCH (p)<-[:SPOKEN_BY]-(q:Quote) WITH p, q WHERE q IS NULL RETURN p.id ORDER BY p.id',
    rows: [['p3'], ['p4']],
  },
  {
    asks: 'OPTIONAL MATCH returns null node',
    cypher: "MATCH (p:Person {id:'p4'}) OPTIONAL MATCH (p)-[:MEMBER_OF]->(o) RETURN p.id, o",
    rows: [['p4', null]],
  },
  {
    asks: 'two OPTIONAL MATCH, rel var tested for null',
    cypher:
      "MATCH (a:Person {id:'p1'})-[:SPOKE_WITH*2]->(c:Person) OPTIONAL MATCH (a)-[r:SPOKE_WITH]->(c) WITH c, r WHERE r IS NULL RETURN c.id",
    rows: [['p3']],
  },
];
