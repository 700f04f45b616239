import { read } from './read.ts';

describe('names', () => {
  it.each([
    [
      'a person with a title',
      'Danish Foreign Minister Eva Lundqvist said she was glad.',
      ['Country Denmark', 'Person Eva Lundqvist'],
    ],
    [
      'a title in small letters',
      'They met prime minister Tom Bergen and president Olga Marin.',
      ['Person Tom Bergen', 'Person Olga Marin'],
    ],
    ['an office with "of" in it', 'Secretary of State Carl Dunmore left.', ['Person Carl Dunmore']],
    ['someone of an outlet', '“Why?” CNN’s Paula Stern asked him.', ['Organization CNN', 'Person Paula Stern']],
    [
      'a role before a name',
      'Pentagon press secretary Frank Moreau said no.',
      ['Organization Pentagon', 'Person Frank Moreau'],
    ],
    [
      'initials and particles',
      'Walter J. Bruun and Ursula von der Heide spoke.',
      ['Person Walter J. Bruun', 'Person Ursula von der Heide'],
    ],
    ['a Korean given name', 'Secretary General Han Do-yun resigned.', ['Person Han Do-yun']],
    ['an age after the name', 'Kweku Obrafour, 52, was there.', ['Person Kweku Obrafour']],
    ['a ministry of a country', 'The Polish Defense Ministry denied it.', ['Organization Polish Defense Ministry']],
    ['a ministry in small letters', 'The Polish foreign ministry denied it.', ['Organization Polish foreign ministry']],
    ['an embassy and where it is', 'The U.S. Embassy in Lima closed.', ['Organization U.S. Embassy in Lima']],
    ['a news agency', 'It was on fire, according to the Norvig news agency.', ['Organization Norvig']],
    ['an administration', 'The Dunmore administration has failed.', ['Organization Dunmore administration']],
    ['a body with "of"', 'The Bank of Finland raised rates.', ['Organization Bank of Finland']],
    ['a body with "and"', 'The Harbor and Canal Commission met.', ['Organization Harbor and Canal Commission']],
    ['a guard of a state', 'Some Ohio National Guard soldiers left.', ['Organization Ohio National Guard']],
    ['people of a country', 'The Norwegians said so.', ['Country Norway']],
    [
      'countries by their short names',
      'The UK and the U.S. agreed.',
      ['Country United Kingdom', 'Country United States'],
    ],
    ['someone set off after a role', 'Its director, Ngarra Adebola, resigned.', ['Person Ngarra Adebola']],
    [
      'a role that opens a sentence',
      'Analyst Jane Lund of Nordvik Energy agreed.',
      ['Person Jane Lund', 'Organization Nordvik Energy'],
    ],
    ['places', 'They met in Geneva and in Ohio.', ['Place Geneva', 'Place Ohio']],
  ])('finds %s', (_, text, expected) => expect(read(text).named).toEqual(expected));

  it.each([
    ['days and months', 'On Tuesday in March it rained.'],
    ['what belongs to a country', 'Norwegian salmon is good.'],
    ['titles of works', 'He read “The Long Voyage” aloud.'],
    ['happenings', 'After World War II the Marlow Act passed.'],
    ['ordinary words that open a sentence', 'Meanwhile Nobody came. Perhaps it rained.'],
    ['directions', 'East-West tensions rose on the Eastern flank.'],
  ])('makes no entity of %s', (_, text) => expect(read(text).named).toEqual([]));

  it('makes no entity of who is only in a caption, a headline or a credit', () => {
    const text =
      'Mayor backs Tom Bergen plan\n\nThe mayor agreed to build a tram, officials said.\n\n' +
      'Olga Marin speaks in Oslo, March 3, 2023. (AP Photo/Eva Lundqvist)\n\nThe tram is red.\n\nKarl Dunmore contributed to this report.';
    expect(read(text).named).toEqual([]);
  });

  it('gives every mention its range and kind', () => {
    const text = 'Eva Lundqvist left. She smiled.';
    expect(read(text).entities[0]?.mentions).toEqual([
      { start: 0, end: 13, kind: 'name' },
      { start: 20, end: 23, kind: 'pronoun' },
    ]);
  });
});
