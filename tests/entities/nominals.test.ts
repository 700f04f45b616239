import { read } from './read.ts';

describe('nominals', () => {
  it('finds who holds an office', () => {
    const { at } = read(
      'US Secretary of State Karl Dunmore met Danish Foreign Minister Eva Lundqvist. The top US diplomat said the Danish foreign minister was right.',
    );
    expect([at('The top US diplomat'), at('the Danish foreign minister')]).toEqual(['Karl Dunmore', 'Eva Lundqvist']);
  });

  it('reads appositions on either side', () => {
    const { at } = read(
      'The Danish envoy, Eva Lundqvist, left. Karl Dunmore, the mayor of Oslo, stayed. The mayor smiled.',
    );
    expect([at('The Danish envoy'), at('the mayor of Oslo'), at('The mayor')]).toEqual([
      'Eva Lundqvist',
      'Karl Dunmore',
      'Karl Dunmore',
    ]);
  });

  it('reads names set off by commas after a role', () => {
    const { at } = read(
      'Her barrister, Simon Orr, objected. Danish Prime Minister Eva Lund met her Spanish counterpart, Jaime Rueda. ' +
        'The plan is dead, said a ferry spokesperson, Karl Dunmore. The Spanish prime minister smiled.',
    );
    expect(
      ['Her barrister', 'her Spanish counterpart', 'a ferry spokesperson', 'The Spanish prime minister'].map((words) =>
        at(words),
      ),
    ).toEqual(['Simon Orr', 'Jaime Rueda', 'Karl Dunmore', 'Jaime Rueda']);
  });

  it('takes nobody for "he" who says the words "he" stands in', () => {
    const text = 'Council leader Kelm Bascome accused Sir Karl Dunmore of delay.\n“He has no courage,” she said.';
    expect([read(text).at('He'), read(text).at('she')]).toEqual(['Karl Dunmore', 'Kelm Bascome']);
  });

  it('finds the organisation that a noun stands for', () => {
    const { at } = read(
      'NATO and the U.S. Embassy in Lima objected. The security alliance said no. The embassy said yes.',
    );
    expect([at('The security alliance'), at('The embassy')]).toEqual(['NATO', 'U.S. Embassy in Lima']);
  });

  it('finds the company that "the company" is', () => {
    expect(read('Shares in Nordvik Energy fell. The company blamed the weather.').at('The company')).toBe(
      'Nordvik Energy',
    );
  });

  it('takes names with posts and shares for organisations, and finds them as what they are', () => {
    const text =
      'Giles Orr is chief executive of Fellmoor Water. He left, and the company sued. Torvale Rovers manager Eva Lund spoke. The club thanked Lund.';
    const { at, named } = read(text);
    expect([at('the company'), at('The club')]).toEqual(['Fellmoor Water', 'Torvale Rovers']);
    expect(named).toEqual(expect.arrayContaining(['Organization Fellmoor Water', 'Organization Torvale Rovers']));
  });

  it('takes the minister of whom a spokesman speaks for whom he speaks for', () => {
    const { at } = read('A spokesman for Mr Dunmore said the top US diplomat warned that it would rain.');
    expect(at('the top US diplomat')).toBe('Mr Dunmore');
  });

  it('says nothing of what only modifies', () => {
    const { at } = read('US troops left Norway. Poland’s ambassador stayed.');
    expect([at('US troops'), at('Poland’s ambassador')]).toEqual([null, null]);
  });

  it('takes a capital for its state where it speaks or is spoken to, for a place where things happen', () => {
    const { named, at } = read(
      'Russia and Norway talked in Stockholm. Moscow accused Oslo of lying, and the Kremlin warned Oslo.',
    );
    expect(named).toEqual(['Country Russia', 'Country Norway', 'Place Stockholm']);
    expect([at('Moscow'), at('Oslo'), at('the Kremlin')]).toEqual(['Russia', 'Norway', 'Russia']);
  });
});

describe('pronouns', () => {
  it.each([
    [
      'a subject that goes before',
      'Although the Harbor Fund did not name him, it said the risk was real.',
      'Harbor Fund',
    ],
    ['a subject over another in the plural', 'The Harbor Fund said prices rose faster than it thought.', 'Harbor Fund'],
    ['none over a noun in the singular', 'The Harbor Fund met. The bill was late. It died.', null],
  ])('take "it" for %s', (_, text, expected) =>
    expect(read(text).at(/\bit\b/i.exec(text)?.[0] as string)).toBe(expected),
  );

  it('take "he" in what a lawyer is reported to have said for the client', () => {
    const { at } = read('Karl Dunmore wept. His lawyer, Omar Berg, said he would appeal.');
    expect(at('he would')).toBe('Karl Dunmore');
  });

  it('take "he" who speaks for whom the sentence before began with, by words only', () => {
    const { named, at } = read('A fisherman found the boat. He said he had seen smoke.');
    expect([named, at('He'), at('A fisherman')]).toEqual([[], 'A fisherman', 'A fisherman']);
  });

  it.each([
    [
      'the subject of the sentence before',
      'Karl Dunmore met Tom Bergen. He also said it rained.',
      'He',
      'Karl Dunmore',
    ],
    ['who fits by gender', 'Eva Lundqvist met Karl Dunmore. He smiled.', 'He', 'Karl Dunmore'],
    ['the subject of the same sentence', 'Karl Dunmore told Tom Bergen that he was late.', 'he', 'Karl Dunmore'],
    [
      'another than the subject, as an object',
      'Karl Dunmore met Tom Bergen. Karl Dunmore thanked him.',
      'him',
      'Tom Bergen',
    ],
    [
      'another than the speaker, within his words',
      'Karl Dunmore met Tom Bergen. “He is late,” Dunmore said.',
      'He',
      'Tom Bergen',
    ],
  ])('stand for %s', (_, text, words, expected) => expect(read(text).at(words)).toBe(expected));
});
