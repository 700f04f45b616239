import { actFilters } from '../../src/http/filters.ts';
import { certaintyInWords, whenInWords } from '../../src/page/words.ts';

test.each([
  ['2022-01-21', 'day', 'On 21 Jan 2022'],
  ['2022-01-17', 'week', 'In the week of 17 Jan 2022'],
  ['2021-12-01', 'month', 'In December 2021'],
  ['2014-01-01', 'year', 'In 2014'],
  [null, null, null],
])('a card says %s, to the %s, as %s', (date, precision, words) => {
  expect(whenInWords(date, precision)).toBe(words);
});

test.each(actFilters.certainty.unwrap().options)('a card has words for what is %s', (certainty) => {
  expect(certaintyInWords(certainty)).not.toBe(certainty);
});
