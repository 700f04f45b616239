import { quoteKeywords } from '../../../src/store/embedded/keywords.ts';

test.each([
  ['MATCH (q)-[:IN]->(a) RETURN a', 'MATCH (q)-[:`IN`]->(a) RETURN a'],
  ['MATCH (q)-[r:SAID|IN*1..2]->(a) RETURN a', 'MATCH (q)-[r:SAID|`IN`*1..2]->(a) RETURN a'],
  ['MATCH (q)-[: /* where */ IN]->(a) RETURN a', 'MATCH (q)-[: /* where */ `IN`]->(a) RETURN a'],
])('%s is asked as %s', (query, asked) => {
  expect(quoteKeywords(query)).toBe(asked);
});

test.each([
  'MATCH (n) WHERE n.id IN $ids RETURN n',
  'RETURN [x IN [1, 2] | x IN [2]] AS xs',
  "RETURN {a: ':IN'} AS map",
  'MATCH (q)-[:`IN`]->(a) RETURN a // :IN',
])('%s is left as it is', (query) => {
  expect(quoteKeywords(query)).toBe(query);
});
