import { judge } from '../../bench/judge.mjs';
import { readMarked } from '../../bench/marked.mjs';

type Span = [number, number];

describe('marks', () => {
  test('are taken out of the text, and say where each span stands', () => {
    const { text, quotes } = readMarked('{source Ann} {negated did not say} {indirect that it rained}.');
    expect(text).toBe('Ann did not say that it rained.');
    expect(quotes).toEqual([
      {
        id: '1',
        kind: 'indirect',
        content: [[16, 30]],
        cue: [4, 15],
        certainty: 'negated',
        source: [0, 3],
        to: null,
        via: [],
        inside: null,
      },
    ]);
  });

  test('make several quotations, which may share a span and stand inside one another', () => {
    const { quotes } = readMarked(
      '{source:1,3 Ann} {cue:1 said} {indirect:1 {source:2 Bo} {cue:2 swore} {indirect:2 to go}} and {cue:3 left} {indirect:3 it}.',
    );
    expect(quotes.map(({ id, source, inside }) => [id, source, inside])).toEqual([
      ['1', [0, 3], null],
      ['3', [0, 3], null],
      ['2', [9, 11], '1'],
    ]);
  });

  test.each([
    ['{source Ann {cue said} {indirect so}.', 'not closed'],
    ['{indirect so}}.', 'not opened'],
    ['{verb said} {indirect so}.', 'no such mark'],
    ['{cue said} so.', 'no content'],
  ])('that do not fit are an error: %s', (marked, message) => {
    expect(() => readMarked(marked)).toThrow(message);
  });
});

describe('a case', () => {
  const found = (content: Span[], more = {}) => ({
    ...{ kind: 'indirect', content, cue: [4, 8] as Span, source: [0, 3] as Span, addressee: null, relays: [] },
    ...{ inside: null, carriesOn: null, certainty: 'actual', rule: 'clause', ...more },
  });
  const expected = readMarked('{source Ann} {cue said} {indirect that it rained}.');
  const outer: Span[] = [[9, 23]];

  test('is right where content and source are exact and the cue is touched', () => {
    expect(judge(expected, [found(outer, { cue: [2, 5] })])).toEqual([]);
  });

  test('is right whatever becomes of marks, stops and a leading "that" or "as"', () => {
    expect(judge(expected, [found([[14, 24]])])).toEqual([]);
    const quoted = readMarked('{direct “Go,”} {source Ann} {cue said}.');
    expect(judge(quoted, [found([[1, 3]], { source: [6, 9], cue: [10, 14] })])).toEqual([]);
    const described = readMarked('{source Ann} {cue described} it {indirect as rain}.');
    expect(judge(described, [found([[20, 24]])])).toEqual([]);
  });

  test.each([
    ['a word short', [found([[9, 16]])], ['missed ⟦that it rained⟧', 'extra ⟦that it⟧ (clause)']],
    ['nothing found', [], ['missed ⟦that it rained⟧']],
    ['another source', [found(outer, { source: [0, 8] })], ['source ⟦Ann said⟧ should be ⟦Ann⟧']],
    ['no source', [found(outer, { source: null })], ['source none should be ⟦Ann⟧']],
    ['a cue elsewhere', [found(outer, { cue: [0, 3] })], ['cue ⟦Ann⟧']],
    ['one too many', [found(outer), found([[17, 23]])], ['extra ⟦rained⟧ (clause)']],
  ])('is wrong with %s', (_, quotes, complaints) => {
    expect(judge(expected, quotes)).toEqual(complaints);
  });

  test.each([
    ['cue', { cue: [4, 7] }, ['cue ⟦sai⟧ should be ⟦said⟧']],
    ['kind', { kind: 'mixed' }, ['kind mixed should be indirect']],
    ['certainty', { certainty: 'future' }, ['certainty future should be actual']],
    ['to', { addressee: [0, 3] }, ['addressee ⟦Ann⟧ should be none']],
    ['via', { relays: [[0, 3]] }, ['relays ⟦Ann⟧ should be none']],
  ])('is judged by its %s only where that is asked', (also, more, complaints) => {
    expect(judge(expected, [found(outer, more)])).toEqual([]);
    expect(judge(expected, [found(outer, more)], [also])).toEqual(complaints);
  });

  test('counts what carries a quotation on as part of it', () => {
    const long = readMarked('{source Ann} {cue said} {direct “Go.”} He sat. {direct “Now.”}');
    const rest = found([[23, 29]], { cue: null, source: null, carriesOn: 0 });
    expect(judge(long, [found([[9, 14]]), rest])).toEqual([]);
    expect(judge(long, [found([[9, 14]])])).toHaveLength(2);
  });

  test('looks at what is inside a quotation only where that is asked', () => {
    const nested = readMarked(
      '{source:1 Ann} {cue:1 said} {indirect:1 {source:2 Bo} {cue:2 swore} {indirect:2 to go}}.',
    );
    const one = found([[9, 23]]);
    const two = found([[18, 23]], { source: [9, 11], cue: [12, 17] });
    expect(judge(nested, [one])).toEqual([]);
    expect(judge(nested, [one], ['inside'])).toEqual(['missed ⟦to go⟧']);
    expect(judge(nested, [one, { ...two, inside: 0 }], ['inside'])).toEqual([]);
    expect(judge(nested, [one, two], ['inside'])).toEqual(['2 is not inside 1']);
  });

  test('cannot be judged by what there is no mark for', () => {
    expect(() => judge(expected, [], ['verb'])).toThrow('cannot judge verb');
  });
});
