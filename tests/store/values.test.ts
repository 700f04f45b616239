import neo4j from 'neo4j-driver';
import { toParameters, toPlain } from '../../src/store/values.ts';

describe('what the driver gives, as plain JSON', () => {
  test.each([
    [neo4j.int(42), 42],
    [neo4j.int('9007199254740993'), '9007199254740993'],
    [neo4j.int('-9223372036854775808'), '-9223372036854775808'],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [new neo4j.types.Date(2022, 2, 15), '2022-02-15'],
    [new neo4j.types.Duration(1, 2, 3, 0), 'P1M2DT3S'],
    [new Uint8Array([1, 2, 3]), 'AQID'],
    [undefined, null],
    [
      { b: [neo4j.int(1)], a: null },
      { a: null, b: [1] },
    ],
  ])('%s', (value, plain) => {
    expect(toPlain(value)).toEqual(plain);
  });

  test('a path keeps the direction of its relationships', () => {
    const [a, b] = ['a', 'b'].map((id) => new neo4j.types.Node(neo4j.int(0), ['Z', 'A'], { id }, id));
    if (a === undefined || b === undefined) throw new Error('no nodes');
    const edge = new neo4j.types.Relationship(neo4j.int(0), neo4j.int(0), neo4j.int(0), 'TOLD', {}, 'e', 'b', 'a');
    const path = new neo4j.types.Path(a, b, [new neo4j.types.PathSegment(a, edge, b)]);
    expect(toPlain(path)).toEqual({
      nodes: ['a', 'b'].map((id) => ({ labels: ['A', 'Z'], properties: { id }, elementId: id })),
      relationships: [{ type: 'TOLD', properties: {}, elementId: 'e', start: 'b', end: 'a' }],
    });
  });
});

test('whole numbers go out as integers, wherever they stand', () => {
  expect(toParameters({ n: 1, x: 0.5, list: [2], map: { m: 3 }, s: '4', none: null })).toEqual({
    n: neo4j.int(1),
    x: 0.5,
    list: [neo4j.int(2)],
    map: { m: neo4j.int(3) },
    s: '4',
    none: null,
  });
});
