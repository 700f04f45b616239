import { jest } from '@jest/globals';
import { analyse } from '../../src/language/analyse.ts';
import { readDates } from '../../src/quotes/dates.ts';
import { findQuotes } from '../../src/quotes/find.ts';
import { type Reading, readChunks } from '../../src/quotes/reading.ts';
import { FUTURE, PAST, type Phrase } from './phrases-of-time.ts';

function reading(text: string): Reading {
  return readChunks(analyse({ text, regions: [] }));
}

/** When that was which the first token of this form tells: "2022-02-15 day", or null. */
function dateOf(text: string, form: string, published: string | null): string | null {
  const r = reading(text);
  const dated = readDates(r, published)(r.low.indexOf(form));
  return dated && `${dated.date} ${dated.precision}`;
}

describe('a phrase of time after a verb', () => {
  const name = ([published, phrase]: Phrase) => `${phrase}, published ${published ?? 'nobody knows when'}`;
  test.each(PAST.map((p) => [name(p), ...p] as const))('of the past: %s', (_, published, phrase, says) => {
    expect(dateOf(`The minister spoke ${phrase}.`, 'spoke', published)).toBe(says);
  });
  test.each(FUTURE.map((p) => [name(p), ...p] as const))('of what is to come: %s', (_, published, phrase, says) => {
    expect(dateOf(`The minister will speak ${phrase}.`, 'speak', published)).toBe(says);
  });
});

/** What the tokens of a text tell, published on Tuesday, 2022-02-15. */
const SENTENCES: readonly (readonly [text: string, says: Readonly<Record<string, string | null>>])[] = [
  // Before its verb, after it, at the head of the sentence, after a noun.
  ['The ministry on Monday summoned the envoy.', { summoned: '2022-02-14 day' }],
  ['Anna Berg, in early December, ruled out sending troops.', { ruled: '2021-12-01 month' }],
  ['Berg said earlier this month that it was over.', { said: '2022-02-01 month', was: null }],
  ['On Monday, Berg met Lindt.', { met: '2022-02-14 day' }],
  ['Berg told reporters on Monday that it was over.', { told: '2022-02-14 day', was: null }],
  ['Berg told the head of the agency this week he would go.', { told: '2022-02-14 week', go: null }],
  ['Lindt was warned by Berg on Friday.', { warned: '2022-02-11 day' }],
  ['“It was a ‘disgrace’,” Berg said on Monday.', { said: '2022-02-14 day', was: null }],
  // Of the verb that reports, or of what is reported.
  ['The minister said the talks would begin on Friday.', { said: null, begin: '2022-02-18 day' }],
  ['The minister said on Monday the talks would begin on Friday.', { said: '2022-02-14 day', begin: '2022-02-18 day' }],
  [
    'The talks, the minister said on Monday, will begin on Friday.',
    { said: '2022-02-14 day', begin: '2022-02-18 day' },
  ],
  ['“We will meet on Friday,” the minister said on Monday.', { said: '2022-02-14 day', meet: '2022-02-18 day' }],
  ['“We met on Friday,” the minister said.', { said: null, met: '2022-02-11 day' }],
  ['Berg said Tuesday was a good day.', { said: null }],
  ['Berg spoke of today.', { spoke: null }],
  ['Berg said last year’s vote was rigged.', { said: null }],
  // Of another clause.
  ['The man arrested on Friday said he was innocent.', { said: null, arrested: '2022-02-11 day' }],
  ['Lindt, who met Berg on Friday, said it was over.', { said: null, met: '2022-02-11 day' }],
  ['After meeting Lindt on Friday, Berg said it was over.', { said: null }],
  ['Berg, the minister in 2012, said it was over.', { said: null }],
  ['On “Herald Sunday”, Berg said it was over.', { said: null }],
  // Of two verbs joined, and of a verb and its participle.
  ['Berg on Monday spoke with Lindt and urged Norway to act.', { spoke: '2022-02-14 day', urged: '2022-02-14 day' }],
  ['Berg met Lindt on Monday and will meet Holm on Friday.', { met: '2022-02-14 day', meet: '2022-02-18 day' }],
  ['On Monday, Berg met Lindt and Holm warned Norway.', { met: '2022-02-14 day', warned: '2022-02-14 day' }],
  ['Berg met Lindt in 2014 and spoke to him on Sunday.', { met: '2014-01-01 year', spoke: '2022-02-13 day' }],
  ['Berg spoke on Monday and Holm will warn Norway.', { spoke: '2022-02-14 day', warn: null }],
  ['Speaking in Oslo on Sunday, Berg said it was over.', { said: '2022-02-13 day' }],
  ['Berg, speaking on Sunday, said it was over.', { said: '2022-02-13 day' }],
  ['Berg dodged a question on Sunday, saying that it was over.', { saying: '2022-02-13 day' }],
  ['Berg replied on Sunday by saying that it was over.', { saying: '2022-02-13 day' }],
  ['Berg declined to comment Monday.', { declined: '2022-02-14 day' }],
  ['Berg said he would release the plan on Friday, calling it dull.', { release: '2022-02-18 day', calling: null }],
  ['Berg is filing a complaint Tuesday, claiming that it was over.', { claiming: '2022-02-15 day' }],
  ['Berg spoke of prospects for the plan in 2024.', { spoke: null }],
  // Of a noun, and through it of the verb.
  ['Berg said so during a meeting last week.', { meeting: '2022-02-07 week', said: '2022-02-07 week' }],
  ['Berg held talks with Lindt on Friday.', { held: '2022-02-11 day', talks: '2022-02-11 day' }],
  ['The meeting between Berg and Lindt last week was tense.', { meeting: '2022-02-07 week' }],
  ['In Monday’s debate, Berg accused Lindt of lying.', { accused: '2022-02-14 day' }],
  ['On Monday’s show, Berg accused Lindt of lying.', { accused: '2022-02-14 day' }],
  ['In a 2013 memo, Berg accused Lindt of lying.', { accused: '2013-01-01 year' }],
  ['Berg criticized Friday’s vote.', { criticized: null, vote: '2022-02-11 day' }],
  ['In a statement issued Monday, Berg said it was over.', { said: '2022-02-14 day' }],
  // Told from the time last mentioned.
  ['Berg met Lindt on Feb. 1. The next day he warned Holm.', { warned: '2022-02-02 day' }],
  ['Berg met Lindt on Monday. Two days earlier, he had accused him.', { accused: '2022-02-12 day' }],
  ['Berg met Lindt on Feb. 1. Later that day, he warned Holm.', { warned: '2022-02-01 day' }],
  ['Berg met Lindt in June 2014. A year later, he warned Holm.', { warned: '2015-01-01 year' }],
  ['Berg met Lindt in June 2014. The next day he warned Holm.', { warned: null }],
  ['Berg met Lindt on Feb. 1. They ate. They slept. The next day he warned Holm.', { warned: null }],
  // Which Friday: by the verb that it is said of.
  ['Berg plans to meet Lindt on Friday.', { meet: '2022-02-18 day', plans: null }],
  ['Berg is expected to warn Lindt on Friday.', { warn: '2022-02-18 day' }],
  ['Berg urged Lindt on Monday to meet Holm on Friday.', { urged: '2022-02-14 day', meet: '2022-02-18 day' }],
  ['Berg was the first to warn Lindt on Friday.', { warn: '2022-02-11 day' }],
  ['Berg sought to warn Lindt on Friday.', { warn: '2022-02-11 day' }],
  ['Berg flew to Oslo to meet Lindt on Friday.', { meet: '2022-02-11 day' }],
  ['Berg meets Lindt on Friday.', { meets: '2022-02-18 day' }],
  ['Berg says on Friday it was over.', { says: '2022-02-11 day' }],
  ['Berg has met Lindt on Friday.', { met: '2022-02-11 day' }],
];

describe('a time is said of its own clause', () => {
  test.each(SENTENCES)('%s', (text, says) => {
    const found = Object.fromEntries(Object.keys(says).map((form) => [form, dateOf(text, form, '2022-02-15')]));
    expect(found).toEqual(says);
  });
});

describe('the day of publication', () => {
  it('is not asked of the machine', () => {
    const clock = jest.useFakeTimers({ now: new Date('1999-12-31T23:59:59Z') });
    expect(dateOf('Berg spoke yesterday.', 'spoke', '2022-02-15')).toBe('2022-02-14 day');
    expect(dateOf('Berg spoke yesterday.', 'spoke', null)).toBeNull();
    clock.useRealTimers();
  });
});

describe('a quotation', () => {
  const dates = (text: string) => {
    const r = reading(text);
    return findQuotes(r, readDates(r, '2022-02-15')).map(({ verb, date, precision }) => [verb, date, precision]);
  };

  it('is of the time that its cue is said of', () => {
    expect(dates('Berg said on Monday that it was over.')).toEqual([['say', '2022-02-14', 'day']]);
  });

  it('has none where its own clause says none', () => {
    expect(dates('On Monday it rained. Berg said it was over.')).toEqual([['say', null, null]]);
    expect(dates('Berg warned that it would be over by Friday.')).toEqual([['warn', null, null]]);
  });

  it('that goes on is of the time of the one before', () => {
    expect(dates('“It is over,” Berg said on Monday.\n“We will not come back to this.”')).toEqual([
      ['say', '2022-02-14', 'day'],
      [null, '2022-02-14', 'day'],
    ]);
  });

  it('within another has its own', () => {
    expect(dates('Holm said on Monday that Berg warned on Friday that it was over.')).toEqual([
      ['say', '2022-02-14', 'day'],
      ['warn', '2022-02-11', 'day'],
    ]);
  });

  it('of an article without a date has what the calendar says alone', () => {
    const r = reading('Berg warned in June 2014 that it was over, and said on Monday that it was not.');
    expect(findQuotes(r).map(({ date }) => date)).toEqual(['2014-06-01', null]);
  });
});
