import { check, read } from './read.ts';

describe('what was said', () => {
  check([
    [
      'The agency said that prices had fallen.',
      { who: 'The agency', said: ['that prices had fallen'], kind: 'indirect' },
    ],
    ['The agency said prices had fallen.', { who: 'The agency', said: ['prices had fallen'] }],
    ['Prices had fallen, the agency said in a statement.', { who: 'the agency', said: ['Prices had fallen'] }],
    ['The talks, officials said, will resume in May.', { who: 'officials', said: ['The talks', 'will resume in May'] }],
    [
      'Moss would not say whether the plant would close.',
      { who: 'Moss', said: ['whether the plant would close'], certainty: 'negated' },
    ],
    ['Moss asked how the money was spent.', { who: 'Moss', verb: 'ask', said: ['how the money was spent'] }],
    [
      'The bank said it was “deeply concerned” about the loans.',
      { who: 'The bank', said: ['it was “deeply concerned” about the loans'], kind: 'mixed' },
    ],
    [
      'The board promised to publish the figures.',
      { who: 'The board', verb: 'promise', said: ['to publish the figures'] },
    ],
    [
      'The union criticized the offer as too low.',
      { who: 'The union', verb: 'criticize', said: ['the offer as too low'] },
    ],
    [
      'The club ruled out moving to the capital.',
      { who: 'The club', verb: 'rule out', said: ['moving to the capital'] },
    ],
    ['Rusk called for an inquiry.', { who: 'Rusk', verb: 'call for', said: ['an inquiry'] }],
    ['Rusk described the river as a sewer.', { who: 'Rusk', verb: 'describe', said: ['the river as a sewer'] }],
    [
      'It ended what Rusk called “a bad year” for the town.',
      { who: 'Rusk', verb: 'call', said: ['“a bad year”'], kind: 'direct' },
    ],
    [
      'The survey shows that most people walk to work.',
      { who: 'The survey', verb: 'show', said: ['that most people walk to work'] },
    ],
    ['According to the mayor, the bridge is safe.', { who: 'the mayor', verb: 'accord', said: ['the bridge is safe'] }],
    ['The bridge is safe, according to the mayor.', { who: 'the mayor', verb: 'accord', said: ['The bridge is safe'] }],
    ['Though Rusk called the plan reckless, Moss signed it.', { who: 'Rusk', said: ['the plan reckless'] }],
    ['Moss made clear that she would stay.', { who: 'Moss', verb: 'make clear', said: ['that she would stay'] }],
  ]);
});

describe('who said it', () => {
  check([
    ['Hugh Hill, a doctor, said the ward was full.', { who: 'Hugh Hill, a doctor,', said: ['the ward was full'] }],
    ['Hugh Hill, in recent days, has said the ward was full.', { who: 'Hugh Hill', said: ['the ward was full'] }],
    [
      'Sir Vernon Cole, who replaced Tim Farr, said the ward was full.',
      { who: 'Sir Vernon Cole, who replaced Tim Farr,', said: ['the ward was full'] },
    ],
    ['Moss declined to say whether the ward was full.', { who: 'Moss', verb: 'decline' }],
    [
      'Moss said the council does not question the figures.',
      { who: 'Moss', said: ['the council does not question the figures'] },
    ],
    [
      'Moss said the council did not deny that the ward was full.',
      { who: 'Moss', verb: 'say' },
      { who: 'the council', verb: 'deny', certainty: 'negated' },
    ],
    [
      'Moss urged Rusk to open the ward after the council closed it, in a row that may last.',
      { who: 'Moss', to: 'Rusk', said: ['to open the ward'] },
    ],
    [
      'Moss said the ward closed after the council sold it.',
      { who: 'Moss', said: ['the ward closed after the council sold it'] },
    ],
    [
      'The boss has refused to go, the town council was told.',
      { who: null, verb: 'tell', to: 'the town council', said: ['The boss has refused to go'] },
      { who: 'The boss', verb: 'refuse' },
    ],
    ['Moss accused Rusk of greed.', { who: 'Moss', to: 'Rusk', said: ['of greed'] }],
    [
      'Moss left on Monday, accusing Rusk of greed and saying the ward was full.',
      { who: 'Moss', verb: 'accuse', said: ['of greed'] },
      { who: 'Moss', verb: 'say', said: ['the ward was full'] },
    ],
    [
      'Moss told reporters he had met Rusk, but refused to talk about the ward.',
      { who: 'Moss', verb: 'tell', said: ['he had met Rusk'] },
      { who: 'Moss', verb: 'refuse', said: ['to talk about the ward'] },
    ],
    ['One of them said the ward was full.', { who: 'One of them', said: ['the ward was full'] }],
    ['Moss said on Sunday that time was running out.', { who: 'Moss', said: ['that time was running out'] }],
    ['Neither side said the ward was full.', { who: 'Neither side', certainty: 'negated' }],
    [
      'The council, which owns the ward, has warned Rusk over its state.',
      { who: 'The council, which owns the ward,', to: 'Rusk', said: ['over its state'] },
    ],
    [
      'The Norvig agency quoted Moss as saying that the ward was full.',
      { who: 'Moss', said: ['that the ward was full'], via: ['The Norvig agency'] },
    ],
    [
      'Moss was quoted by the Norvig agency as saying the ward was full.',
      { who: 'Moss', said: ['the ward was full'], via: ['the Norvig agency'] },
    ],
    [
      'Moss said in a statement posted on its page that the ward was full and blamed the mayor.',
      { who: 'Moss', verb: 'say', said: ['that the ward was full'] },
      { who: 'Moss', verb: 'blame', said: ['the mayor'] },
    ],
    [
      'Moss confirmed it had held talks with Rusk but said no deal was near.',
      { who: 'Moss', verb: 'confirm', said: ['it had held talks with Rusk'] },
      { who: 'Moss', verb: 'say', said: ['no deal was near'] },
    ],
    [
      'Moss was accused by the United Counties of fraud.',
      { who: 'the United Counties', to: 'Moss', said: ['of fraud'] },
    ],
    [
      'Moss told her counterpart, Ann Rusk, by phone on Sunday that the ward was full.',
      { who: 'Moss', to: 'her counterpart, Ann Rusk,', said: ['that the ward was full'] },
    ],
    [
      'The ward was full, two people familiar with the matter said.',
      { who: 'two people familiar with the matter', said: ['The ward was full'] },
    ],
    ['Spokesperson Ann Do-min told a briefing the ward was full.', { who: 'Spokesperson Ann Do-min' }],
    ["Moss's spokesman said the ward was full.", { who: "Moss's spokesman" }],
    ['A spokesman for Mr Moss said the ward was full.', { who: 'A spokesman for Mr Moss' }],
    ['The head of the agency in Kyiv said the ward was full.', { who: 'The head of the agency in Kyiv' }],
    ['Moss on Tuesday said the ward was full.', { who: 'Moss', said: ['the ward was full'] }],
    ['Moss met the nurses and said the ward was full.', { who: 'Moss', said: ['the ward was full'] }],
    ['Moss left the ward, saying that it was full.', { who: 'Moss', verb: 'say', said: ['that it was full'] }],
    ['Moss, who said the ward was full, resigned.', { who: 'who', said: ['the ward was full'] }],
    [
      'The fire, which officials say began in the cellar, killed two.',
      { who: 'officials', said: ['began in the cellar'] },
    ],
    ['Moss and Rusk said the ward was full.', { who: 'Moss and Rusk' }],
    ['In Geneva, Moss said the ward was full.', { who: 'Moss' }],
    ['Officials briefed on the matter said the ward was full.', { who: 'Officials briefed on the matter' }],
    [
      'Moss was told by the surgeon that the ward was full.',
      { who: 'the surgeon', to: 'Moss', said: ['that the ward was full'] },
    ],
    ['Moss was told that the ward was full.', { who: null, to: 'Moss', said: ['that the ward was full'] }],
    [
      'Moss has said the ward is full and advised the mayor to close it.',
      { who: 'Moss', said: ['the ward is full'] },
      { who: 'Moss', verb: 'advise', to: 'the mayor', said: ['to close it'] },
    ],
  ]);
});

describe('to whom', () => {
  check([
    [
      'Moss told the board that the plant was safe.',
      { who: 'Moss', to: 'the board', said: ['that the plant was safe'] },
    ],
    ['Moss urged Rusk to resign.', { verb: 'urge', to: 'Rusk', said: ['to resign'] }],
    ['Moss accused Rusk of lying to the board.', { verb: 'accuse', to: 'Rusk', said: ['of lying to the board'] }],
    ['Moss warned Rusk that time was short.', { verb: 'warn', to: 'Rusk', said: ['that time was short'] }],
    ['Moss warned Rusk would resign.', { verb: 'warn', to: null, said: ['Rusk would resign'] }],
    ['Moss called on the board to resign.', { verb: 'call on', to: 'the board', said: ['to resign'] }],
    [
      'Moss explained to the board that time was short.',
      { verb: 'explain', to: 'the board', said: ['that time was short'] },
    ],
    ['Moss warned against a strike.', { verb: 'warn', to: null, said: ['a strike'] }],
  ]);
});

describe('how sure the text is of it', () => {
  check([
    ['Moss did not say that the plant was safe.', { certainty: 'negated' }],
    [
      'Moss refused to say whether the plant was safe.',
      { verb: 'refuse', said: ['to say whether the plant was safe'], certainty: 'actual' },
    ],
    ['Moss will say that the plant is safe.', { certainty: 'future' }],
    ['Moss is expected to say that the plant is safe.', { certainty: 'future' }],
    ['Moss might say that the plant is safe.', { certainty: 'hypothetical' }],
    ['If Moss says that the plant is safe, people will believe it.', { certainty: 'hypothetical' }],
    ['Did Moss say that the plant is safe?', { certainty: 'question' }],
    ['Moss has repeatedly said that the plant is safe.', { certainty: 'actual' }],
  ]);
});

describe('reports inside reports', () => {
  check([
    [
      'The ministry said Rusk told Moss that the border was closed.',
      { who: 'The ministry', inside: null },
      { who: 'Rusk', to: 'Moss', inside: 0 },
    ],
    [
      'Rusk urged Moss to resign, a spokesman said.',
      { who: 'a spokesman', said: ['Rusk urged Moss to resign'], inside: null },
      { who: 'Rusk', said: ['to resign'], inside: 0 },
    ],
    [
      '"He warned that the border was closed," Moss said.',
      { who: 'Moss', inside: null },
      { who: 'He', verb: 'warn', inside: 0 },
    ],
    [
      'The ministry said the border was closed, according to the Tass news agency.',
      { who: 'The ministry', via: ['the Tass news agency'], said: ['the border was closed'] },
    ],
  ]);
});

describe('verbs that report nothing', () => {
  test.each([
    'The plant stands at the mouth of the river.',
    'Moss spoke for an hour and left.',
    'The company added 200 jobs last year.',
    'The house was built of stone in 1820.',
    'She called her brother on Sunday.',
    'The said house was sold.',
    'The train will leave at nine.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
