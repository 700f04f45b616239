import type { Case } from './case.ts';

export const PATH: readonly Case[] = [
  {
    asks: 'var length *1..3',
    cypher: "MATCH (:Person {id:'p1'})-[:SPOKE_WITH*1..3]->(x) RETURN x.id ORDER BY x.id",
    rows: [['p2'], ['p3']],
  },
  {
    asks: 'var length *0..2',
    cypher: "MATCH (:Person {id:'p1'})-[:SPOKE_WITH*0..2]->(x) RETURN x.id ORDER BY x.id",
    rows: [['p1'], ['p2'], ['p3']],
  },
  {
    asks: 'var length unbounded *',
    cypher: "MATCH (:Person {id:'p1'})-[:SPOKE_WITH*]->(x) RETURN x.id ORDER BY x.id",
    rows: [['p2'], ['p3']],
  },
  {
    asks: 'var length, type OR',
    cypher: "MATCH (:Person {id:'p1'})-[:SPOKE_WITH|MEMBER_OF*1..3]->(x) RETURN x.id ORDER BY x.id",
    rows: [['o1'], ['o2'], ['p2'], ['p3']],
  },
  {
    asks: 'var length rel list variable',
    cypher: "MATCH (:Person {id:'p1'})-[rs:SPOKE_WITH*2]->(x) RETURN size(rs), [r IN rs | r.weight]",
    rows: [[2, [1, 2]]],
  },
  {
    asks: 'shortestPath()',
    cypher:
      "MATCH (a:Person {id:'p1'}), (b:Organization {id:'o2'}) MATCH p=shortestPath((a)-[*..6]-(b)) RETURN length(p)",
    rows: [[2]],
  },
  {
    asks: 'allShortestPaths()',
    cypher:
      "MATCH (a:Person {id:'p1'}), (b:Person {id:'p3'}) MATCH p=allShortestPaths((a)-[*..6]-(b)) RETURN count(p), min(length(p))",
    rows: [[1, 2]],
  },
  {
    asks: 'nodes(p)/relationships(p)/length(p)',
    cypher:
      "MATCH p=(:Person {id:'p1'})-[:SPOKE_WITH*2]->(x) RETURN length(p), [n IN nodes(p) | n.id], [r IN relationships(p) | type(r)]",
    rows: [[2, ['p1', 'p2', 'p3'], ['SPOKE_WITH', 'SPOKE_WITH']]],
  },
  {
    asks: 'all()-predicate on path relationships',
    cypher:
      "MATCH p=(:Person {id:'p1'})-[:SPOKE_WITH*1..3]->(x) WHERE all(r IN relationships(p) WHERE r.weight < 1.5) RETURN x.id",
    rows: [['p2']],
  },
];
