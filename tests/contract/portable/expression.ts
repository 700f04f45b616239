import type { Case } from './case.ts';

export const EXPRESSION: readonly Case[] = [
  {
    asks: 'CASE simple',
    cypher: "MATCH (q:Quote) RETURN q.id, CASE q.verb WHEN 'said' THEN 's' ELSE 'o' END AS k ORDER BY q.id",
    rows: [
      ['q1', 's'],
      ['q2', 'o'],
      ['q3', 's'],
    ],
  },
  {
    asks: 'CASE searched',
    cypher:
      "MATCH (q:Quote) RETURN q.id, CASE WHEN q.conf>=0.8 THEN 'high' WHEN q.conf>=0.5 THEN 'mid' ELSE 'low' END ORDER BY q.id",
    rows: [
      ['q1', 'high'],
      ['q2', 'mid'],
      ['q3', 'low'],
    ],
  },
  {
    asks: 'list comprehension',
    cypher: 'RETURN [x IN range(1,5) WHERE x % 2 = 1 | x*x]',
    rows: [[[1, 9, 25]]],
  },
  {
    asks: 'map projection p {.id, .name, extra}',
    cypher: "MATCH (p:Person {id:'p1'}) RETURN p {.id, .name, n: 1}",
    rows: [
      [
        {
          id: 'p1',
          name: 'Ana Torres',
          n: 1,
        },
      ],
    ],
  },
  {
    asks: 'map projection p {.*}',
    cypher: "MATCH (c:Country {id:'c1'}) RETURN c {.*}",
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
    asks: 'map projection with nested pattern comprehension',
    cypher: "MATCH (p:Person {id:'p2'}) RETURN p {.id, quotes: [(p)<-[:SPOKEN_BY]-(q) | q {.id, .verb}]}",
    rows: [
      [
        {
          id: 'p2',
          quotes: [
            {
              id: 'q3',
              verb: 'said',
            },
          ],
        },
      ],
    ],
  },
  {
    asks: 'nested map/list literal + access',
    cypher: 'WITH {a:[{b:1},{b:2}]} AS m RETURN m.a[1].b',
    rows: [[2]],
  },
  {
    asks: 'reduce()',
    cypher: 'MATCH (a:Article) WITH collect(a.words) AS ws RETURN reduce(s=0, w IN ws | s+w)',
    rows: [[1567]],
  },
  {
    asks: 'any/all/none/single',
    cypher:
      'RETURN any(x IN [1,2] WHERE x>1), all(x IN [1,2] WHERE x>0), none(x IN [1] WHERE x>1), single(x IN [1,2] WHERE x=1)',
    rows: [[true, true, true, true]],
  },
  {
    asks: 'head/last/tail/size/reverse',
    cypher: 'RETURN head([1,2,3]), last([1,2,3]), tail([1,2,3]), size([1,2,3]), reverse([1,2,3])',
    rows: [[1, 3, [2, 3], 3, [3, 2, 1]]],
  },
  {
    asks: 'IN list parameter',
    cypher: 'MATCH (p:Person) WHERE p.id IN $ids RETURN p.id ORDER BY p.id',
    params: {
      ids: ['p1', 'p3'],
    },
    rows: [['p1'], ['p3']],
  },
  {
    asks: 'value IN list property',
    cypher: "MATCH (p:Person) WHERE 'Ben' IN p.aliases RETURN p.id",
    rows: [['p2']],
  },
  {
    asks: 'coalesce / IS NOT NULL',
    cypher: "MATCH (p:Person) RETURN p.id, coalesce(p.party,'-'), p.party IS NOT NULL ORDER BY p.id",
    rows: [
      ['p1', 'X', true],
      ['p2', '-', false],
      ['p3', 'Y', true],
      ['p4', '-', false],
    ],
  },
  {
    asks: 'null semantics: p.party <> "X" drops nulls',
    cypher: "MATCH (p:Person) WHERE p.party <> 'X' RETURN p.id",
    rows: [['p3']],
  },
  {
    asks: 'NOT with comparison precedence',
    cypher: 'MATCH (p:Person) WHERE NOT p.score > 0.5 RETURN p.id ORDER BY p.id',
    rows: [['p2'], ['p3']],
  },
  {
    asks: 'NOT null is null (three-valued)',
    cypher: 'RETURN NOT null, null = null, null IN [1], true OR null, false AND null',
    rows: [[null, null, null, true, false]],
  },
  {
    asks: 'XOR',
    cypher: 'RETURN true XOR false, true XOR true',
    rows: [[true, false]],
  },
  {
    asks: 'chained comparison',
    cypher: 'MATCH (q:Quote) WHERE 0.5 < q.conf < 0.95 RETURN q.id ORDER BY q.id',
    rows: [['q1'], ['q2']],
  },
  {
    asks: 'pattern comprehension',
    cypher:
      'MATCH (p:Person) RETURN p.id AS id, size([(p)<-[:SPOKEN_BY]-(q) WHERE q.conf > 0.5 | q.id]) AS n ORDER BY id',
    rows: [
      ['p1', 2],
      ['p2', 0],
      ['p3', 0],
      ['p4', 0],
    ],
  },
  {
    asks: 'an integer past 2^53',
    cypher: 'RETURN 9007199254740993 AS big',
    rows: [['9007199254740993']],
  },
  {
    asks: 'regex =~',
    cypher: "MATCH (p:Person) WHERE p.name =~ '(?i)ana.*' RETURN p.id",
    rows: [['p1']],
  },
  {
    asks: 'CONTAINS / STARTS WITH / ENDS WITH',
    cypher:
      "MATCH (a:Article) WHERE a.title CONTAINS 'over' OR a.title STARTS WITH 'Talks' OR a.title ENDS WITH 'wait' RETURN count(*)",
    rows: [[3]],
  },
  {
    asks: 'toLower(x) CONTAINS toLower($q)',
    cypher: 'MATCH (p:Person) WHERE toLower(p.name) CONTAINS toLower($q) RETURN p.id',
    params: {
      q: 'OKA',
    },
    rows: [['p2']],
  },
  {
    asks: 'split/replace/substring/trim/left',
    cypher: "RETURN split('a,b',','), replace('aXb','X','-'), substring('hello',1,3), trim('  x '), left('hello',2)",
    rows: [[['a', 'b'], 'a-b', 'ell', 'x', 'he']],
  },
  {
    asks: 'toInteger/toFloat/toString/toBoolean',
    cypher: "RETURN toInteger('42'), toFloat('1.5'), toString(7), toBoolean('true'), toInteger('x')",
    rows: [[42, 1.5, '7', true, null]],
  },
  {
    asks: '+ string concat with number',
    cypher: "RETURN 'a' + 1",
    rows: [['a1']],
  },
  {
    asks: 'unicode + escapes + backticks',
    cypher: "WITH 'Zoë “q” \\'s\\'' AS `my col` RETURN `my col`, size('Zoë')",
    rows: [["Zoë “q” 's'", 3]],
  },
];
