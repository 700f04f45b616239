import type { Case } from './case.ts';

export const AGGREGATE: readonly Case[] = [
  {
    asks: 'WITH aggregation + filter',
    cypher: 'MATCH (q:Quote)-[:SPOKEN_BY]->(p:Person) WITH p, count(q) AS n WHERE n > 1 RETURN p.name, n',
    rows: [['Ana Torres', 2]],
  },
  {
    asks: 'collect(prop) + size',
    cypher: "MATCH (q:Quote)-[:SPOKEN_BY]->(p:Person {id:'p1'}) WITH p, q ORDER BY q.id RETURN p.id, collect(q.id)",
    rows: [['p1', ['q1', 'q2']]],
  },
  {
    asks: 'collect(DISTINCT) / count(DISTINCT)',
    cypher: 'MATCH (q:Quote) RETURN count(DISTINCT q.verb), size(collect(DISTINCT q.verb))',
    rows: [[2, 2]],
  },
  {
    asks: 'collect({map})',
    cypher:
      "MATCH (q:Quote)-[:SPOKEN_BY]->(p:Person {id:'p1'}) WITH q ORDER BY q.id RETURN collect({id:q.id, conf:q.conf})",
    rows: [
      [
        [
          {
            id: 'q1',
            conf: 0.9,
          },
          {
            id: 'q2',
            conf: 0.6,
          },
        ],
      ],
    ],
  },
  {
    asks: 'min/max/avg/sum',
    cypher: 'MATCH (q:Quote) RETURN min(q.conf), max(q.conf), sum(q.start), round(avg(q.conf)*1000)',
    rows: [[0.4, 0.9, 115, 633]],
  },
  {
    asks: 'stDev/percentileCont',
    cypher: 'MATCH (a:Article) RETURN percentileCont(a.words, 0.5)',
    rows: [[455]],
  },
  {
    asks: 'implicit grouping with expression',
    cypher: 'MATCH (q:Quote) RETURN toUpper(q.verb) AS v, count(*) AS n ORDER BY n DESC, v',
    rows: [
      ['SAID', 2],
      ['WARNED', 1],
    ],
  },
  {
    asks: 'ORDER BY aggregate absent from RETURN must be rejected',
    cypher: 'MATCH (p:Person)-[:MENTIONED_IN]->(a:Article) RETURN a.id ORDER BY count(*) DESC, a.id',
    fails: true,
  },
  {
    asks: 'co-mention (self join, aggregated, top-k)',
    cypher:
      'MATCH (a:Person)-[:MENTIONED_IN]->(x:Article)<-[:MENTIONED_IN]-(b:Person) WHERE a.id < b.id RETURN a.id, b.id, count(DISTINCT x) AS n, collect(x.id) AS arts ORDER BY n DESC LIMIT 5',
    rows: [['p1', 'p2', 1, ['a1']]],
  },
  {
    asks: 'a node beside an aggregate',
    cypher: 'MATCH (q:Quote)-[:SPOKEN_BY]->(p:Person) RETURN p, count(q) AS n ORDER BY n DESC',
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
        2,
      ],
      [
        {
          labels: ['Person'],
          properties: {
            aliases: ['Ben'],
            id: 'p2',
            name: 'Ben Okafor',
            score: 0.5,
          },
        },
        1,
      ],
    ],
  },
  {
    asks: 'a node carried through WITH beside an aggregate',
    cypher: 'MATCH (q:Quote)-[:SPOKEN_BY]->(p:Person) WITH p, count(q) AS n RETURN p, n ORDER BY n DESC',
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
        2,
      ],
      [
        {
          labels: ['Person'],
          properties: {
            aliases: ['Ben'],
            id: 'p2',
            name: 'Ben Okafor',
            score: 0.5,
          },
        },
        1,
      ],
    ],
  },
  {
    asks: 'collect(node)',
    cypher:
      "MATCH (q:Quote)-[:SPOKEN_BY]->(p:Person {id:'p1'}) WITH p, q ORDER BY q.id RETURN p.id AS id, collect(q) AS quotes",
    rows: [
      [
        'p1',
        [
          {
            labels: ['Quote'],
            properties: {
              conf: 0.9,
              end: 37,
              id: 'q1',
              start: 10,
              text: 'We will return to the table',
              verb: 'said',
            },
          },
          {
            labels: ['Quote'],
            properties: {
              conf: 0.6,
              end: 115,
              id: 'q2',
              start: 100,
              text: 'Do not escalate',
              verb: 'warned',
            },
          },
        ],
      ],
    ],
  },
  {
    asks: 'ORDER BY DESC SKIP LIMIT literal',
    cypher: 'MATCH (a:Article) RETURN a.id ORDER BY a.words DESC SKIP 1 LIMIT 1',
    rows: [['a2']],
  },
  {
    asks: 'SKIP $s LIMIT $l params',
    cypher: 'MATCH (a:Article) RETURN a.id ORDER BY a.words DESC SKIP $s LIMIT $l',
    params: {
      s: 1,
      l: 1,
    },
    rows: [['a2']],
  },
  {
    asks: 'ORDER BY with nulls last',
    cypher: 'MATCH (p:Person) RETURN p.id ORDER BY p.score, p.id',
    rows: [['p3'], ['p2'], ['p1'], ['p4']],
  },
  {
    asks: 'DISTINCT',
    cypher: 'MATCH (q:Quote) RETURN DISTINCT q.verb ORDER BY q.verb',
    rows: [['said'], ['warned']],
  },
  {
    asks: 'WITH *',
    cypher: "MATCH (c:Country {id:'c1'}) WITH *, 1 AS one RETURN c.id, one",
    rows: [['c1', 1]],
  },
  {
    asks: 'RETURN *',
    cypher: "MATCH (c:Country {id:'c1'}) WITH c.name AS name RETURN *",
    rows: [['France']],
  },
];
