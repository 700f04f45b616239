import { ACT_TYPES, ACTS } from '../../src/acts/data/acts.ts';
import { HOSTILE, ploverOf } from '../../src/acts/data/plover.ts';
import { familyOf, isMutual, RELATIONS } from '../../src/page/relations.ts';

test('the page has words and a colour for every type of act', () => {
  expect(Object.keys(RELATIONS).sort()).toEqual([...ACT_TYPES].sort());
});

test.each(ACTS)('the page draws $type both ways exactly where the table of acts says so', ({ type, symmetric }) => {
  expect(isMutual(type)).toBe(symmetric);
});

test.each(ACTS)('the page draws $type as force exactly where it is a hostile deed', ({ type, deed, cameo }) => {
  expect(familyOf(type) === 'force').toBe(deed && HOSTILE.has(ploverOf(cameo) ?? ''));
});
