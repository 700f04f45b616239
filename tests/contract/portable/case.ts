import type { Value } from '../../../src/store/store.ts';

/** One query and the rows that openCypher gives it over `DATASET`; in order where it says ORDER BY. */
export interface Case {
  /** What it shows. */
  readonly asks: string;
  readonly cypher: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** Statements that run before it, with the same parameters; all is rolled back afterwards. */
  readonly first?: readonly string[];
  /** Absent where the query must fail. */
  readonly rows?: readonly (readonly Expected[])[];
  readonly fails?: true;
}

/** A value as it is read, without the element ids, which differ between engines. */
export type Expected = Value | Bare;
type Bare = { readonly [key: string]: Expected } | readonly Expected[];

/** A query that the embedded engine answers otherwise, and why `cypher/` does without it. */
export interface Difference extends Case {
  readonly because: string;
}

/** A small graph of invented people that every case is asked of. */
export const DATASET = `CREATE
  (p1:Person:Politician {id: 'p1', name: 'Ana Torres', aliases: ['A. Torres', 'Ana T.'], party: 'X', born: date('1970-05-01'), score: 0.75}),
  (p2:Person {id: 'p2', name: 'Ben Okafor', aliases: ['Ben'], score: 0.5}),
  (p3:Person:Official {id: 'p3', name: 'Chen Wei', party: 'Y', score: 0.25}),
  (p4:Person {id: 'p4', name: "Dara O'Neil"}),
  (o1:Organization {id: 'o1', name: 'UN Agency', kind: 'IGO'}),
  (o2:Organization {id: 'o2', name: 'Acme Corp', kind: 'company'}),
  (c1:Country {id: 'c1', iso: 'FR', name: 'France'}),
  (c2:Country {id: 'c2', iso: 'BR', name: 'Brazil'}),
  (a1:Article {id: 'a1', title: 'Talks resume in Paris', published: datetime('2024-03-01T08:00:00Z'), words: 812}),
  (a2:Article {id: 'a2', title: 'Warning over exports', published: datetime('2024-03-05T09:30:00Z'), words: 455}),
  (a3:Article {id: 'a3', title: 'Markets wait', published: datetime('2024-04-02T12:00:00Z'), words: 300}),
  (q1:Quote {id: 'q1', text: 'We will return to the table', start: 10, end: 37, conf: 0.9, verb: 'said'}),
  (q2:Quote {id: 'q2', text: 'Do not escalate', start: 100, end: 115, conf: 0.6, verb: 'warned'}),
  (q3:Quote {id: 'q3', text: 'No comment', start: 5, end: 15, conf: 0.4, verb: 'said'}),
  (q1)-[:SPOKEN_BY {conf: 0.9}]->(p1), (q2)-[:SPOKEN_BY {conf: 0.6}]->(p1), (q3)-[:SPOKEN_BY {conf: 0.4}]->(p2),
  (q1)-[:IN_ARTICLE]->(a1), (q2)-[:IN_ARTICLE]->(a2), (q3)-[:IN_ARTICLE]->(a3),
  (p1)-[:SPOKE_WITH {on: date('2024-02-28'), articles: ['a1'], weight: 1.0}]->(p2),
  (p2)-[:SPOKE_WITH {on: date('2024-03-02'), articles: ['a1', 'a2'], weight: 2.0}]->(p3),
  (p1)-[:WARNED {quote: 'q2'}]->(c2), (o1)-[:WARNED {quote: 'q9'}]->(p3),
  (p1)-[:MENTIONED_IN {offsets: [1, 50]}]->(a1), (p1)-[:MENTIONED_IN {offsets: [7]}]->(a2),
  (p2)-[:MENTIONED_IN {offsets: [3]}]->(a1), (p3)-[:MENTIONED_IN {offsets: [9]}]->(a3),
  (o1)-[:MENTIONED_IN {offsets: [2]}]->(a2), (c1)-[:MENTIONED_IN {offsets: [4]}]->(a1), (c2)-[:MENTIONED_IN {offsets: [5]}]->(a2),
  (p1)-[:REPRESENTS]->(c1), (p2)-[:MEMBER_OF {since: 2015}]->(o1), (p3)-[:MEMBER_OF {since: 2019}]->(o2),
  (o2)-[:BASED_IN]->(c2), (o1)-[:BASED_IN]->(c1)`;

/** A row for comparison: without element ids and the ends of relationships. */
export function bare(value: Value): Expected {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(bare);
  const kept = Object.entries(value).filter(
    ([key]) => !('elementId' in value) || !['elementId', 'start', 'end'].includes(key),
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, bare(item as Value)]));
}
