/* Words that name a time: what stands between a subject and its verb ("the mayor on Tuesday said") without being either. */
const words = (list: string) => new Set(list.split(/\s+/));

/** Names of times that need nothing before them. */
export const TIME_NAMES = words(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  today yesterday tomorrow tonight january february march april june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec. mon tue wed thu fri sat sun`,
);

/** Names of months and days that are also names of people or common words: a time only after a preposition. */
export const DOUBTFUL_TIMES = words('march april june may august sun sat mar jan');

/** Units, a time with a word such as "last", "this" or a number before them. */
export const TIME_UNITS = words(
  `second seconds minute minutes hour hours day days night nights morning mornings afternoon afternoons evening evenings
  noon midnight week weeks weekend weekends month months quarter year years decade decades century summer winter spring
  autumn fall time times moment`,
);

/** What makes a unit a time: last week, this month, earlier that day. */
export const TIME_MODIFIERS = words(
  'last this next that earlier later early late past previous following same every each one two three four five six seven recent several few',
);
