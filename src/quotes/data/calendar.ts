/* Words of the calendar as news writes it, and what its prepositions and nouns say of a time beside them. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const numbered = (list: string, first: number): ReadonlyMap<string, number> =>
  new Map(list.split(/\s+/).flatMap((forms, i) => forms.split('|').map((form) => [form, i + first] as const)));

/** Monday is 0. No "sat" and no "sun": they are other words. */
export const WEEKDAYS = numbered(
  'monday|mon|mon. tuesday|tue|tue.|tues|tues. wednesday|wed|wed. thursday|thu|thu.|thur|thur.|thurs|thurs. friday|fri|fri. saturday sunday',
  0,
);

export const MONTHS = numbered(
  'january|jan|jan. february|feb|feb. march|mar. april|apr|apr. may june|jun. july|jul. august|aug|aug. september|sept|sept.|sep|sep. october|oct|oct. november|nov|nov. december|dec|dec.',
  1,
);

/** Black Friday, Super Tuesday: days of their own, once a year. */
export const FEASTS = words('black super good easter cyber giving ash palm holy bloody');

/** Months that are other words or names as well: a time only beside a number or after a preposition. */
export const DOUBTFUL_MONTHS = words('march may april june august jan');

export const NUMBERS = numbered('a|an|one two three four five six seven eight nine ten eleven twelve', 1);

/** Periods, the finest first. */
export const PERIODS = ['day', 'week', 'month', 'year'] as const;
export const UNITS: ReadonlyMap<string, (typeof PERIODS)[number]> = new Map(
  PERIODS.flatMap((unit) => [[unit, unit] as const, [`${unit}s`, unit] as const]),
);

/** Units less than a day. */
export const SHORT_UNITS = words('hour hours minute minutes moment moments');
export const PARTS_OF_DAY = words('morning afternoon evening night');

/** Days told from the day of publication. */
export const DEICTICS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['overnight', 0],
  ['tomorrow', 1],
]);

/** What may stand between a preposition and its time, or before both, and leaves the day as it is. */
export const QUALIFIERS = words('early late earlier later the mid - just only back sometime');

/** Prepositions after which a time is where something begins or ends, or how long it lasts, and not when it was. */
export const BOUNDS = words(
  'since until till til by before after from to between for within through than following pending beyond toward towards',
);

/** Verbs and adjectives before an infinitive that is at their own time: sought to appeal, the first to warn. */
export const ATTEMPTS = words('seek try attempt struggle first last only');

/** Prepositions of a noun that is at another time than what is told: spoke after the talks on Friday. */
export const ELSEWHEN = words('before after ahead since until till following than despite pending');

/** Prepositions of a noun that is when and where it was said: in Tuesday's debate. */
export const THERE = words('in at during');

/** Nouns that a time is only narrowed by: the night of May 5, the first week of June, the end of last year. */
export const PORTIONS = words(
  `morning afternoon evening night day days week weeks weekend month months quarter half end start beginning middle close
  spring summer autumn fall winter`,
);

export type Turn = 'last' | 'this' | 'next';
/** Whether a time is told from the day of publication ("yesterday") or from the time last mentioned ("the day before"). */
export type From = 'publication' | 'mention';

export const TURNS: ReadonlyMap<string, readonly [Turn, From]> = new Map([
  ['last', ['last', 'publication']],
  ['past', ['last', 'publication']],
  ['this', ['this', 'publication']],
  ['coming', ['next', 'publication']],
  ['next', ['next', 'publication']],
  ['previous', ['last', 'mention']],
  ['preceding', ['last', 'mention']],
  ['same', ['this', 'mention']],
  ['that', ['this', 'mention']],
  ['following', ['next', 'mention']],
]);

export const STEP = { last: -1, this: 0, next: 1 } as const;
