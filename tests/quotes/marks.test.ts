import { analyse } from '../../src/language/analyse.ts';
import { findQuotedSpans } from '../../src/quotes/spans.ts';

/** The quoted spans of a text whose every paragraph is prose, each under those it stands in. */
function spans(text: string): string[] {
  const found = findQuotedSpans(analyse({ text, regions: [] }));
  const depth = (i: number): number => {
    const outer = found[i]?.outer ?? -1;
    return outer < 0 ? 0 : 1 + depth(outer);
  };
  return found.map((span, i) => '> '.repeat(depth(i)) + text.slice(span.start, span.end));
}

describe('quoted spans', () => {
  test.each([
    ['curly', 'Moss said “no” twice.', ['“no”']],
    ['straight', 'Moss said "no" twice.', ['"no"']],
    ['angled', 'Moss said «no» twice.', ['«no»']],
    ['angled inwards', 'Moss said »no« twice.', ['»no«']],
    ['low and high', 'Moss said „no“ twice.', ['„no“']],
    ['two single marks for a double one', "Moss said ''no'' twice.", ["''no''"]],
    ['two backticks', "Moss said ``no'' twice.", ["``no''"]],
    ['single inside doubled singles', "''They say 'No,''' Moss said.", ["''They say 'No,'''", "> 'No,'"]],
    ['closed by a mark that opens', '“The road is open,“ Moss said.', ['“The road is open,“']],
    ['opened by a mark that closes', '”The road is open,” Moss said.', ['”The road is open,”']],
    ['never opened', 'The road is open,” Moss said.', ['The road is open,”']],
    ['never opened, after a colon', 'Moss said: The road is open.”', ['The road is open.”']],
    ['feet and inches', '“She is 5’2” and fast,” Moss said.', ['“She is 5’2” and fast,”']],
    ['an elision', '‘Rock ’n’ roll is here,’ Moss said.', ['‘Rock ’n’ roll is here,’']],
    ['possessives', "The farmers' market and the owners' club met.", []],
    ['inches', 'The 12" main burst.', []],
  ])('%s', (_, text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  test('every index points at a span there is', () => {
    const found = findQuotedSpans(analyse({ text: '"a \'b "c\n"d" e\' “f ”g “h\n"i', regions: [] }));
    for (const span of found) {
      expect(span.outer).toBeLessThan(found.length);
      expect(span.next).toBeLessThan(found.length);
    }
    expect(found.length).toBeGreaterThan(0);
  });
});
