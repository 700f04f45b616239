import { ACTS } from '../../src/acts/data/acts.ts';
import { isMutual } from '../../src/page/relations.ts';

test.each(ACTS)('the page draws $type both ways exactly where the table of acts says so', ({ type, symmetric }) => {
  expect(isMutual(type)).toBe(symmetric);
});
