import { check, read } from './read.ts';

describe('direct quotations', () => {
  check([
    [
      '"We will rebuild the bridge," Mayor Ana Pell said.',
      { who: 'Mayor Ana Pell', verb: 'say', said: ['"We will rebuild the bridge,"'], kind: 'direct' },
    ],
    [
      '“We will rebuild the bridge,” said Mayor Ana Pell.',
      { who: 'Mayor Ana Pell', said: ['“We will rebuild the bridge,”'] },
    ],
    [
      '“The harvest failed,” says Tom Rusk, a farmer in the valley.',
      { who: 'Tom Rusk, a farmer in the valley', said: ['“The harvest failed,”'] },
    ],
    [
      'Pell said, "We will rebuild the bridge."',
      { who: 'Pell', said: ['"We will rebuild the bridge."'], kind: 'direct' },
    ],
    ['Pell said: "We will rebuild the bridge."', { who: 'Pell', said: ['"We will rebuild the bridge."'] }],
    [
      '"The bridge," Pell said, "will be rebuilt by spring."',
      { who: 'Pell', said: ['"The bridge,"', '"will be rebuilt by spring."'] },
    ],
    [
      '"Who will pay for it?" asked the opposition leader.',
      { who: 'the opposition leader', verb: 'ask', said: ['"Who will pay for it?"'] },
    ],
    ['"Who will pay for it?" Rusk asked the mayor.', { who: 'Rusk', said: ['"Who will pay for it?"'] }],
    [
      '"Not a chance!" shouted a man in the crowd.',
      { who: 'a man in the crowd', verb: 'shout', said: ['"Not a chance!"'] },
    ],
    [
      '"It is over. We have lost the north," the general told lawmakers on Monday.',
      { who: 'the general', said: ['"It is over. We have lost the north,"'], verb: 'tell' },
    ],
    [
      '"It is over," she said. "We have lost the north."',
      { who: 'she', said: ['"It is over,"', '"We have lost the north."'] },
    ],
    [
      'The minister told reporters, "There is no plan."',
      { who: 'The minister', to: 'reporters', said: ['"There is no plan."'] },
    ],
    [
      '“There is no plan,” the minister, a former banker, said.',
      { who: 'the minister, a former banker,', said: ['“There is no plan,”'] },
    ],
    [
      '"There is no plan," Rep. Ida Moss (D-Ohio) said Tuesday.',
      { who: 'Rep. Ida Moss (D-Ohio)', said: ['"There is no plan,"'] },
    ],
    ["'There is no plan,' the minister said.", { who: 'the minister', said: ["'There is no plan,'"] }],
    ['‘There is no plan,’ the minister said.', { who: 'the minister', said: ['‘There is no plan,’'] }],
    [
      '“There is no plan,” he wrote in a letter to the board.',
      { who: 'he', verb: 'write', said: ['“There is no plan,”'] },
    ],
    ['MOSS: There is no plan at all.', { who: 'MOSS', verb: null, said: ['There is no plan at all.'] }],
    ['“There is no plan at all.” — Ida Moss', { who: 'Ida Moss', verb: null, said: ['“There is no plan at all.”'] }],
  ]);
});

describe('quotation marks', () => {
  check([
    [
      '“The ministry called it a ‘small incident’ and left it there,” Rusk said.',
      { who: 'Rusk', said: ['“The ministry called it a ‘small incident’ and left it there,”'] },
      { who: 'The ministry', verb: 'call', inside: 0 },
    ],
    [
      '“It’s the workers’ money, not the owners’ money,” Rusk said.',
      { said: ['“It’s the workers’ money, not the owners’ money,”'] },
    ],
    [
      '"He told me, \'Go home,\'" Rusk recalled.',
      { who: 'Rusk', said: ['"He told me, \'Go home,\'"'] },
      { who: 'He', to: 'me', inside: 0 },
    ],
    [
      "The '90s were kind to the town, Rusk said.",
      { who: 'Rusk', said: ["The '90s were kind to the town"], kind: 'indirect' },
    ],
  ]);

  test('a mark that is never closed does not lose what follows it', () => {
    const found = read('Rusk called the plan "a waste of money.\n"We will fight it," Moss said.');
    expect(found).toContainEqual(expect.objectContaining({ who: 'Moss', said: ['"We will fight it,"'] }));
  });

  test('a quotation goes on over paragraphs that each open with a mark', () => {
    const text =
      '"We lost the north," the general said. "We shall not lose the south.\n\n"Nobody who was there will forget that winter."';
    expect(read(text)[0]).toMatchObject({ who: 'the general' });
    expect(
      read(text)
        .flatMap((q) => q.said)
        .join(' '),
    ).toContain('"Nobody who was there will forget that winter."');
  });

  test('a quoted paragraph with no speaker carries on the one before', () => {
    const found = read('"We lost the north," the general said.\n\n"Nobody who was there will forget that winter."');
    expect(found).toHaveLength(2);
    expect(found[1]).toMatchObject({
      who: null,
      carriesOn: 0,
      said: ['"Nobody who was there will forget that winter."'],
    });
  });

  test('a question and its answer keep their own speakers', () => {
    const found = read('"Will you resign?" Moss asked.\n\n"No," Rusk replied.');
    expect(found.map((q) => q.who)).toEqual(['Moss', 'Rusk']);
  });
});

describe('marks that quote nobody', () => {
  test.each([
    'The so-called "summer house" burned down last week.',
    'He reads "War and Peace" every winter.',
    'The band played "Yesterday" and left the stage.',
    'Joe "The Hammer" Rusk won the third round.',
    "The farmers' market opens at nine o'clock.",
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
