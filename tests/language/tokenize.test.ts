import fc from 'fast-check';
import { tokenize } from '../../src/language/tokenize.ts';

const words = (text: string) => tokenize(text).map(([start, end]) => text.slice(start, end));

describe('tokenize', () => {
  it.each([
    ['The U.S. said so.', ['The', 'U.S.', 'said', 'so', '.']],
    ['a 100,000-strong army', ['a', '100,000', '-', 'strong', 'army']],
    ['$2.7 billion (€5bn)', ['$', '2.7', 'billion', '(', '€', '5', 'bn', ')']],
    ['He wouldn’t say they’re Anna’s.', ['He', 'would', 'n’t', 'say', 'they', '’re', 'Anna', '’s', '.']],
    ['the workers’ union', ['the', 'workers', '’', 'union']],
    ['on Jan. 21, 2022', ['on', 'Jan.', '21', ',', '2022']],
    ['to “de-escalate” U.S.-led talks', ['to', '“', 'de-escalate', '”', 'U.S.', '-', 'led', 'talks']],
    ['it was over.The next', ['it', 'was', 'over', '.', 'The', 'next']],
    ['Mr Rossi, J. R. Doe Jr.', ['Mr', 'Rossi', ',', 'J.', 'R.', 'Doe', 'Jr.']],
    ['see www.example.org/a?b=c.', ['see', 'www.example.org/a?b=c', '.']],
    ['Mr\u00a0Rossi', ['Mr', 'Rossi']],
    ['wait... what?!', ['wait', '...', 'what', '?!']],
  ])('reads %p', (text, expected) => expect(words(text)).toEqual(expected));

  it('gives slices in order that leave out only white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let at = 0;
        for (const [start, end] of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
