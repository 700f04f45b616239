import type { Case } from './case.ts';

export const WRITE: readonly Case[] = [
  {
    asks: 'DELETE connected node must fail',
    cypher: "MATCH (p:Person {id:'p1'}) DELETE p",
    fails: true,
  },
  {
    asks: 'write then RETURN created',
    cypher:
      "MATCH (a:Person {id:'p3'}), (b:Person {id:'p4'}) CREATE (a)-[r:MET {weight:3.5}]->(b) RETURN type(r), r.weight",
    rows: [['MET', 3.5]],
  },
  {
    asks: 'MERGE ON CREATE, then ON MATCH',
    first: [
      "MERGE (p:Person {id:'p9'}) ON CREATE SET p.created = 1 ON MATCH SET p.seen = true",
      "MERGE (p:Person {id:'p9'}) ON CREATE SET p.created = 2 ON MATCH SET p.seen = true",
    ],
    cypher: "MATCH (p:Person {id:'p9'}) RETURN p.created, p.seen",
    rows: [[1, true]],
  },
  {
    asks: 'UNWIND rows, MERGE, SET += map',
    params: {
      rows: [
        {
          id: 'p1',
          props: {
            note: 'x',
            score: 0.8,
          },
        },
        {
          id: 'n1',
          props: {
            name: 'New',
            tags: ['a', 'b'],
          },
        },
      ],
    },
    first: ['UNWIND $rows AS row MERGE (p:Person {id: row.id}) SET p += row.props'],
    cypher: "MATCH (p:Person) WHERE p.id IN ['p1','n1'] RETURN p.id, p.note, p.name, p.score, p.tags ORDER BY p.id",
    rows: [
      ['n1', null, 'New', null, ['a', 'b']],
      ['p1', 'x', 'Ana Torres', 0.8, null],
    ],
  },
  {
    asks: 'UNWIND rows, MERGE a relationship twice',
    params: {
      rows: [
        {
          s: 'p1',
          t: 'p3',
          w: 1.5,
        },
        {
          s: 'p3',
          t: 'p4',
          w: 2.5,
        },
      ],
    },
    first: [
      'UNWIND $rows AS row MATCH (s:Person {id: row.s}) MATCH (t:Person {id: row.t}) MERGE (s)-[r:MET]->(t) ON CREATE SET r.weight = row.w, r.n = 1 ON MATCH SET r.n = r.n + 1',
      'UNWIND $rows AS row MATCH (s:Person {id: row.s}) MATCH (t:Person {id: row.t}) MERGE (s)-[r:MET]->(t) ON CREATE SET r.weight = row.w, r.n = 1 ON MATCH SET r.n = r.n + 1',
    ],
    cypher: 'MATCH (:Person)-[r:MET]->(t) RETURN t.id, r.weight, r.n ORDER BY t.id',
    rows: [
      ['p3', 1.5, 2],
      ['p4', 2.5, 2],
    ],
  },
  {
    asks: 'MERGE a whole path twice',
    first: [
      "MERGE (p:Person {id:'z1'})-[r:MEMBER_OF]->(o:Organization {id:'z2'})",
      "MERGE (p:Person {id:'z1'})-[r:MEMBER_OF]->(o:Organization {id:'z2'})",
    ],
    cypher: "MATCH (p:Person {id:'z1'})-[r:MEMBER_OF]->(o:Organization {id:'z2'}) RETURN count(*)",
    rows: [[1]],
  },
  {
    asks: 'CREATE, then SET = a parameter',
    params: {
      props: {
        id: 'm1',
        name: 'Map',
        tags: ['t'],
      },
    },
    first: ['CREATE (n:Person) SET n = $props'],
    cypher: "MATCH (n:Person {id:'m1'}) RETURN n.name, n.tags",
    rows: [['Map', ['t']]],
  },
  {
    asks: 'SET += keeps the other properties',
    params: {
      map: {
        note: 'k',
        score: 0.9,
      },
    },
    first: ["MATCH (p:Person {id:'p2'}) SET p += $map"],
    cypher: "MATCH (p:Person {id:'p2'}) RETURN p.note, p.score, p.name",
    rows: [['k', 0.9, 'Ben Okafor']],
  },
  {
    asks: 'SET = drops the other properties',
    params: {
      map: {
        id: 'p2',
        name: 'Only',
      },
    },
    first: ["MATCH (p:Person {id:'p2'}) SET p = $map"],
    cypher: "MATCH (p:Person {id:'p2'}) RETURN p.name, p.score",
    rows: [['Only', null]],
  },
  {
    asks: 'SET and REMOVE a label',
    first: ["MATCH (p:Person {id:'p2'}) SET p:Minister:Senator", "MATCH (p:Person {id:'p2'}) REMOVE p:Senator"],
    cypher: 'MATCH (p:Minister) UNWIND labels(p) AS label RETURN p.id, label ORDER BY label',
    rows: [
      ['p2', 'Minister'],
      ['p2', 'Person'],
    ],
  },
  {
    asks: 'REMOVE a property and SET it to null',
    first: ["MATCH (p:Person {id:'p1'}) REMOVE p.party SET p.score = null"],
    cypher: "MATCH (p:Person {id:'p1'}) RETURN p.party IS NULL, p.score IS NULL",
    rows: [[true, true]],
  },
  {
    asks: 'append to a list property',
    first: ["MATCH (p:Person {id:'p2'}) SET p.aliases = p.aliases + ['B. O.']"],
    cypher: "MATCH (p:Person {id:'p2'}) RETURN p.aliases",
    rows: [[['Ben', 'B. O.']]],
  },
  {
    asks: 'FOREACH',
    first: [
      "MATCH (p:Person {id:'p1'}) FOREACH (x IN ['t1','t2'] | MERGE (o:Organization {id: x}) MERGE (p)-[:MEMBER_OF]->(o))",
    ],
    cypher: "MATCH (p:Person {id:'p1'})-[:MEMBER_OF]->(o) RETURN count(o)",
    rows: [[2]],
  },
  {
    asks: 'DETACH DELETE takes the relationships along',
    first: ["MATCH (p:Person {id:'p1'}) DETACH DELETE p"],
    cypher: 'MATCH ()-[r]->() RETURN count(r)',
    rows: [[15]],
  },
  {
    asks: 'DELETE a relationship',
    first: ["MATCH (:Person {id:'p1'})-[r:WARNED]->() DELETE r"],
    cypher: 'MATCH (:Person)-[r:WARNED]->() RETURN count(r)',
    rows: [[0]],
  },
  {
    asks: 'comments // and /* */',
    cypher: '// find\nMATCH (p:Person) /* all */ RETURN count(p) // done',
    rows: [[4]],
  },
  {
    asks: 'UNWIND $rows (list of maps) nested list',
    cypher: 'UNWIND $rows AS r UNWIND r.xs AS x RETURN r.id, x ORDER BY x',
    params: {
      rows: [
        {
          id: 'a',
          xs: [1, 2],
        },
        {
          id: 'b',
          xs: [3],
        },
      ],
    },
    rows: [
      ['a', 1],
      ['a', 2],
      ['b', 3],
    ],
  },
  {
    asks: 'UNWIND empty list → no rows',
    cypher: 'UNWIND [] AS x RETURN x',
    rows: [],
  },
  {
    asks: 'heterogeneous maps in $rows',
    cypher: 'UNWIND $rows AS r RETURN r.id, r.k ORDER BY r.id',
    params: {
      rows: [
        {
          id: 'a',
        },
        {
          id: 'b',
          k: 'v',
        },
      ],
    },
    rows: [
      ['a', null],
      ['b', 'v'],
    ],
  },
  {
    asks: 'null inside $rows',
    cypher: 'UNWIND $rows AS r RETURN r.id, r.k',
    params: {
      rows: [
        {
          id: 'a',
          k: null,
        },
      ],
    },
    rows: [['a', null]],
  },
  {
    asks: 'missing parameter → error',
    cypher: 'RETURN $nope',
    fails: true,
  },
  {
    asks: 'undefined variable → error',
    cypher: 'MATCH (n) RETURN m',
    fails: true,
  },
  {
    asks: 'who is named where someone spoke',
    cypher:
      'MATCH (p:Person)<-[:SPOKEN_BY]-(q:Quote)-[:IN_ARTICLE]->(a:Article)<-[:MENTIONED_IN]-(e) WHERE a.words > 400 WITH p, e, count(DISTINCT q) AS n WHERE e.id <> p.id RETURN p.name, e.name, n ORDER BY n DESC, e.name LIMIT 10',
    rows: [
      ['Ana Torres', 'Ben Okafor', 1],
      ['Ana Torres', 'Brazil', 1],
      ['Ana Torres', 'France', 1],
      ['Ana Torres', 'UN Agency', 1],
    ],
  },
];
