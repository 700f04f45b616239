import { findRegions } from '../../src/loaders/regions.ts';

const PROSE = 'The council met on Monday, officials said.';
const marked = (text: string, headline: string | null = null, byline: string | null = null) =>
  findRegions(text, headline, byline).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('findRegions', () => {
  it('takes a short first line without a stop for the headline', () => {
    expect(marked(`Council backs new tram line\n\n${PROSE}`)).toEqual([['headline', 'Council backs new tram line']]);
  });

  it('takes a line for the headline that is known to be it', () => {
    expect(marked(`Is the tram coming?\n${PROSE}\n${PROSE}!`, 'Is the tram coming?')[0]).toEqual([
      'headline',
      'Is the tram coming?',
    ]);
  });

  it('leaves a text of one paragraph alone', () => expect(marked('The council met on Monday')).toEqual([]));

  it('finds bylines', () => {
    expect(marked(`Tram line approved\n\nBy Eva Lund and Tom Berg\n\n${PROSE}`)).toContainEqual([
      'byline',
      'By Eva Lund and Tom Berg',
    ]);
    expect(marked(`Eva Lund\n${PROSE}\n${PROSE}!`, null, 'By Eva Lund')).toContainEqual(['byline', 'Eva Lund']);
  });

  it.each([
    'Mayor Eva Lund greets the Danish envoy before their meeting, Friday, March 3, 2023, in Oslo, Norway. (AP Photo/Tom Berg)',
    'Eva Lund, left, listens as Tom Berg speaks at the town hall in Oslo on 3 March 2023.',
    'The mayor of Oslo arrives at a summit. (Tom Berg/Pool via REUTERS)',
    'Jane Roe via Getty Images.',
    'Photo: Jane Roe / Courtesy of the museum',
    'Trams cross the bridge in Oslo on a cold day [File: Jane Roe/Reuters]',
    'Image caption, Eva Lund was described as the bridge’s builder',
    'Photograph: Jane Roe/The Nordic',
  ])('finds the caption %p', (caption) => {
    expect(marked(`${PROSE}\n\n${caption}\n\n${PROSE}!`)).toEqual([['caption', caption]]);
  });

  it('takes the short line above a caption for its title', () => {
    const caption = 'Eva Lund speaks at the town hall, March 3, 2023. (AP Photo/Tom Berg)';
    expect(marked(`${PROSE}\n\nlund oslo town hall talks\n\n${caption}\n\n${PROSE}!`)).toEqual([
      ['caption', 'lund oslo town hall talks'],
      ['caption', caption],
    ]);
  });

  it('takes lines that come again for no prose', () => {
    const line = 'Mayor Eva Lund stands beside the new tram with Danish guests';
    expect(marked(`${PROSE}\n${line}\n${line}\n${PROSE}!`)).toEqual([
      ['caption', line],
      ['caption', line],
    ]);
  });

  it('marks messages of the page with the bullet above them', () => {
    const block = '  • Sorry!\n    The video failed to load.\n    Please try again.';
    expect(marked(`${PROSE}\n\n${block}\n\n${PROSE}!`).map(([kind]) => kind)).toEqual([
      'boilerplate',
      'boilerplate',
      'boilerplate',
    ]);
  });

  it.each([
    'Sign up for our newsletter',
    'Advertisement',
    'Read more:',
    'Follow Eva Lund on Twitter @evalund.',
    'Share this article',
    'Get the latest Oslo tram news here.',
    'More Nordic coverage: https://example.org/nordic',
    '($1 = 10.4 Norwegian crowns)',
  ])('marks the prompt %p', (prompt) =>
    expect(marked(`${PROSE}\n\n${prompt}\n\n${PROSE}!`)).toEqual([['boilerplate', prompt]]),
  );

  it.each([
    'Radio Nord’s Tom Berg contributed to this report.',
    '(Reporting by Eva Lund; editing by Tom Berg)',
    'Additional reporting by Eva Lund in Oslo.',
    'The Associated Press contributed.',
    'Source: Radio Nord and news agencies',
  ])('marks the credit %p', (credit) => expect(marked(`${PROSE}\n\n${credit}`)).toEqual([['credit', credit]]));

  it('marks headlines of other articles between paragraphs', () => {
    const others = ['Norway warns Denmark over ferry fares', 'Ferry fire: 3 hurt after blaze in engine room'];
    expect(marked([PROSE, ...others, `${PROSE}!`].join('\n'))).toEqual(others.map((line) => ['related', line]));
  });

  it.each([
    [
      'a sentence that lost its stop',
      `${PROSE}\nThe mayor said that the council was going to meet again on Tuesday\n${PROSE}!`,
    ],
    ['a quotation', `${PROSE}\n“We will not give up on the tram\n${PROSE}!`],
    ['what goes on in the next line', `${PROSE}\nThe mayor of the town\nsaid so.`],
    ['the last line', `${PROSE}\nThe mayor agrees`],
    [
      'prose about captions',
      `${PROSE}\nThe mayor, who stood left of the door on March 3, 2023, said she was glad.\n${PROSE}!`,
    ],
    ['prose about a helper', `${PROSE}\nThe bank contributed to the new school, which was opened in May.\n${PROSE}!`],
  ])('leaves %s alone', (_, text) => expect(marked(text)).toEqual([]));

  it.each(['OSLO, Norway (AP) — ', 'BERGEN -- ', 'Oslo (Reuters) - ', 'OSLO/BERGEN, May 2 (Reuters) - '])(
    'marks the dateline %p',
    (dateline) => {
      expect(marked(`${dateline}${PROSE}\n${PROSE}!`)).toEqual([['byline', dateline]]);
    },
  );

  it('takes the lines under "Related stories" for headlines, as far as the next prose', () => {
    const list = 'Related Stories\nTram builder denies delay\nFerry fares to rise';
    expect(marked(`${PROSE}\n${list}`).map(([kind]) => kind)).toEqual(['boilerplate', 'related', 'related']);
    expect(marked(`${PROSE}\n${list}\n${PROSE}!`)).toHaveLength(3);
  });

  it('leaves hard-wrapped text alone', () => {
    const line = 'the council of the town met on a cold and rainy Monday morning in';
    expect(marked(`${Array.from({ length: 12 }, (_, i) => `The ${i} ${line}`).join('\n')} the hall.`)).toEqual([]);
  });
});
