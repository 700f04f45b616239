import { ACTS } from '../../src/acts/data/acts.ts';
import { findQuery, listQueries, parameters, parseQuery } from '../../src/store/queries.ts';

const QUERY = parseQuery(
  'sample',
  '// Who did it?\n// $who string: the one\n// $limit integer 20: how many\n// $or string null: else\nRETURN $who AS who\n',
);

describe('a named query', () => {
  test('opens with its question and its parameters', () => {
    expect(QUERY.question).toBe('Who did it?');
    expect(QUERY.params).toEqual([
      { name: 'who', type: 'string', required: true, default: null, about: 'the one' },
      { name: 'limit', type: 'integer', required: false, default: 20, about: 'how many' },
      { name: 'or', type: 'string', required: false, default: null, about: 'else' },
    ]);
    expect(() => parseQuery('sample', '// Who?\n// $who: the one\nRETURN 1')).toThrow('sample.cypher');
  });

  test('runs with what is given, as its header types it, and its defaults', () => {
    expect(parameters(QUERY, { who: '7', limit: '3' })).toEqual({ who: '7', limit: 3, or: null });
    expect(parameters(QUERY, { who: 'Ana', or: 'Ben' })).toEqual({ who: 'Ana', limit: 20, or: 'Ben' });
  });

  test.each([
    [{}, 'sample needs the parameter who: the one'],
    [{ who: 'Ana', whom: 'Ben' }, 'sample has no parameter whom'],
    [{ who: 'Ana', limit: 'many' }, 'sample: limit must be a whole number'],
    [{ who: ['Ana'] }, 'sample: who must be text'],
  ])('refuses %j', (given, message) => {
    expect(() => parameters(QUERY, given)).toThrow(message);
  });

  test('is found by its name, or said not to be there', () => {
    expect(findQuery('warned').text).toContain('WARNED');
    expect(() => findQuery('no-such')).toThrow(expect.objectContaining({ code: 'not-found' }));
  });
});

describe('every query in cypher/queries', () => {
  test.each(listQueries())(
    '$name asks a question, declares what it uses and names all it returns',
    ({ question, params, text }) => {
      expect(question).toMatch(/^[A-Z].*\?$/);
      const body = text.replace(/^\/\/.*\n/gm, '');
      const used = new Set([...body.matchAll(/\$(\w+)/g)].map((match) => match[1]));
      expect(new Set(params.map((param) => param.name))).toEqual(used);
      expect(body).toMatch(/\bORDER BY\b/);
    },
  );

  test('path goes along every type of act but QUOTED_BY, which also joins quotes', () => {
    const along = /allShortestPaths\(\(a\)-\[:([\w|]+)\*/.exec(findQuery('path').text)?.[1];
    const types = ACTS.map((act) => act.type).filter((type) => type !== 'QUOTED_BY');
    expect(along?.split('|').sort()).toEqual(types.sort());
  });

  test('deeds asks for every type of act that is a deed', () => {
    const asked = /\[r:([\w|]+)\]/.exec(findQuery('deeds').text)?.[1];
    expect(asked?.split('|')).toEqual(ACTS.filter((act) => act.deed).map((act) => act.type));
  });
});
