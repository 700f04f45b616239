import { directFragments, fragments, links, prf, score, tally } from '../../bench/spans.mjs';

type Span = [number, number];
interface Attribution {
  source: Span[];
  cue: Span[];
  content: Span[];
}

/** Where `part` stands in `text`, in code points. */
function at(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`no ${part}`);
  const before = Array.from(text.slice(0, start)).length;
  return [before, before + Array.from(part).length];
}

function attribution(text: string, source: string[], cue: string[], content: string[]): Attribution {
  const ranges = (parts: string[]) => parts.map((part) => at(text, part));
  return { source: ranges(source), cue: ranges(cue), content: ranges(content) };
}

/** What extract gives of the same, `inside` another or outermost. */
function quote({ source, cue, content }: Attribution, inside: string | null = null) {
  return { source: source[0] ?? null, cue: cue[0] ?? null, content, inside };
}

describe('ranges of a role', () => {
  const text = 'Ann said:\n“One.\n “Two.”';

  test('are cut at line breaks, white space at their ends left out', () => {
    const one = attribution(text, ['Ann'], ['said'], ['“One.\n “Two.”']);
    expect([...fragments([one], 'content', Array.from(text))]).toEqual(['10-15', '17-23']);
  });

  test('count once however many attributions share them', () => {
    const one = attribution(text, ['Ann'], ['said'], ['“One.']);
    expect(fragments([one, one], 'source', Array.from(text)).size).toBe(1);
  });
});

test('precision, recall and F1 of ranges found', () => {
  const counted = tally(new Set(['0-3', '5-9', '10-12']), new Set(['0-3', '5-8']));
  expect(counted).toEqual({ right: 1, missed: 2, extra: 1 });
  expect(prf(counted)).toEqual({ precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 });
  expect(prf({ right: 0, missed: 0, extra: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
});

describe('links', () => {
  const of = (source: Span[], content: Span[]): Attribution => ({ source, cue: [], content });

  test('need contents that overlap by half', () => {
    expect(links([of([], [[0, 10]])], [of([], [[5, 10]])])).toEqual({ matched: 1, linked: 1, agreed: [true] });
    expect(links([of([], [[0, 10]])], [of([], [[6, 10]])])).toEqual({ matched: 0, linked: 0, agreed: [false] });
  });

  test('need sources that overlap, or none on both sides', () => {
    const gold = [of([[20, 23]], [[0, 10]])];
    expect(links(gold, [of([[22, 30]], [[0, 10]])])).toEqual({ matched: 1, linked: 1, agreed: [true] });
    expect(links(gold, [of([[23, 30]], [[0, 10]])])).toEqual({ matched: 1, linked: 0, agreed: [false] });
    expect(links(gold, [of([], [[0, 10]])])).toEqual({ matched: 1, linked: 0, agreed: [false] });
  });

  test('use what was found once', () => {
    expect(links([of([], [[0, 10]]), of([], [[0, 9]])], [of([], [[0, 10]])])).toEqual({
      matched: 1,
      linked: 1,
      agreed: [true],
    });
  });
});

describe('direct quotations', () => {
  test.each([
    ['“Stay,” she said, “here.”', ['“Stay,”', '“here.”'], 2],
    ['"Stay here."', ['"Stay here."'], 1],
    ["''Stay here.''", ["''Stay here.''"], 1],
    ['“Stay here.\n“Or go.”', ['“Stay here.\n“Or go.”'], 2],
    ['to stay “here”', ['to stay “here”'], 0],
    ['“here” or there', ['“here” or there'], 0],
    ['Stay here.', ['Stay here.'], 0],
  ])('%s', (text, content, pieces) => {
    expect(directFragments(attribution(text, [], [], content), Array.from(text))).toHaveLength(pieces);
  });
});

describe('a corpus', () => {
  const text = '👍 “Go,” Ann said. Bob thinks Ann is right.';
  const first = attribution(text, ['Ann'], ['said'], ['“Go,”']);
  const second = attribution(text, ['Bob'], ['thinks'], ['Ann is right']);
  const copies = [{ doc: 'a', text, attributions: [first, second] }];
  const found = (...quotes: unknown[]) => new Map([['a', { quotes }]]);

  test('all found', () => {
    const total = score(copies, found(quote(first), quote(second)));
    expect(total).toMatchObject({ copies: 1, gold: 2, found: 2, matched: 2, linked: 2, direct: 1, directRight: 1 });
    expect(total.roles.content).toEqual({ right: 2, missed: 0, extra: 0 });
  });

  test('what is quoted inside another quotation is left out', () => {
    const total = score(copies, found(quote(first), quote(second, 'q1')));
    expect(total).toMatchObject({ found: 1, matched: 1 });
    expect(total.roles.cue).toEqual({ right: 1, missed: 1, extra: 0 });
  });

  test('every annotator’s copy is a document', () => {
    const two = [...copies, { doc: 'a', text, attributions: [first] }];
    const total = score(two, found(quote(first)));
    expect(total).toMatchObject({ copies: 2, gold: 3, found: 2, direct: 2, directRight: 2 });
    expect(total.roles.source).toEqual({ right: 2, missed: 1, extra: 0 });
  });

  test('a direct quotation with a word too few is missed', () => {
    const total = score(copies, found(quote({ ...first, content: [at(text, '“Go')] })));
    expect(total).toMatchObject({ direct: 1, directRight: 0 });
  });

  test('differences in a role are told with the words around them', () => {
    const { differences } = score(
      copies,
      found(quote(first), quote({ ...second, source: [at(text, 'Ann is')] })),
      'source',
    );
    expect(differences).toEqual([
      'a missed 18-21: 👍 “Go,” Ann said. ⟦Bob⟧ thinks Ann is right.',
      'a extra 29-35: 👍 “Go,” Ann said. Bob thinks ⟦Ann is⟧ right.',
    ]);
  });
});
