import type { Case } from './case.ts';

export const TIME: readonly Case[] = [
  {
    asks: 'date compare',
    cypher: "MATCH (p:Person) WHERE p.born < date('1980-01-01') RETURN p.id",
    rows: [['p1']],
  },
  {
    asks: 'datetime range with string param',
    cypher:
      'MATCH (a:Article) WHERE a.published >= datetime($f) AND a.published < datetime($t) RETURN a.id ORDER BY a.id',
    params: {
      f: '2024-03-01T00:00:00Z',
      t: '2024-04-01T00:00:00Z',
    },
    rows: [['a1'], ['a2']],
  },
  {
    asks: 'datetime components .year/.month',
    cypher: "MATCH (a:Article {id:'a2'}) RETURN a.published.year, a.published.month, a.published.day",
    rows: [[2024, 3, 5]],
  },
  {
    asks: 'date + duration',
    cypher: "RETURN toString(date('2024-01-31') + duration('P1M'))",
    rows: [['2024-02-29']],
  },
  {
    asks: 'datetime - duration literal map',
    cypher: "RETURN toString(date('2024-03-10') - duration({days:10}))",
    rows: [['2024-02-29']],
  },
  {
    asks: 'date({year,month,day})',
    cypher: 'RETURN toString(date({year:2024, month:2, day:3}))',
    rows: [['2024-02-03']],
  },
  {
    asks: 'date(datetime) grouping',
    cypher: 'MATCH (a:Article) RETURN toString(date(a.published)) AS d ORDER BY d',
    rows: [['2024-03-01'], ['2024-03-05'], ['2024-04-02']],
  },
  {
    asks: 'datetime()/timestamp() now',
    cypher: "RETURN datetime() > datetime('2020-01-01T00:00:00Z'), timestamp() > 1600000000000",
    rows: [[true, true]],
  },
  {
    asks: 'datetime({epochMillis})',
    cypher: "RETURN toString(datetime({epochMillis: 1709280000000})) STARTS WITH '2024-03-01T08:00' AS ok",
    rows: [[true]],
  },
];
