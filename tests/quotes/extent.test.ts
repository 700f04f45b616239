import { check } from './read.ts';

describe('how far a content reaches', () => {
  check([
    ['“We are closed,” Ida Moss, 69, said.', { said: ['“We are closed,”'] }],
    ['Moss said the ward would reopen, but Rusk closed it that day.', { said: ['the ward would reopen'] }],
    ['Moss shouted, “Get out!” and the boys ran.', { said: ['“Get out!”'] }],
    ['Moss praised the nurses, calling Rusk a fool.', { said: ['the nurses'] }, { verb: 'call' }],
    ['Moss said the ward was full, Rusk told the paper.', { who: 'Rusk' }, { who: 'Moss', inside: 0 }],
    ['Though Moss called it “a mess,” the ward reopened.', { said: ['it “a mess,”'] }],
  ]);
});

describe('content on both sides of its cue', () => {
  check([
    ['The ward, Moss said, would close.', { said: ['The ward', 'would close'] }],
    ['The ward would close, Moss said, but not the clinic.', { said: ['The ward would close', 'but not the clinic'] }],
    ['The ward – doctors say – was never full.', { said: ['The ward', 'was never full'] }],
    ['The ward would close, Moss said, and left the room.', { said: ['The ward would close'] }],
  ]);
});

describe('what a colon hands over to', () => {
  check([
    ['The mayor was blunt: “We are broke.”', { who: 'The mayor', said: ['“We are broke.”'], verb: null }],
    ['Coach Bram Visser: “We ran out of legs.”', { who: 'Coach Bram Visser', said: ['“We ran out of legs.”'] }],
    ['Moss wrote on her page:\n\n“Thank you all.”', { who: 'Moss', verb: 'write', said: ['“Thank you all.”'] }],
    [
      'The order read:\n\nAll boats are to remain in port.\n\nThe port emptied by dusk.',
      { who: 'The order', said: ['All boats are to remain in port.'] },
    ],
    ['Playing tonight: “The Heron”'],
  ]);
});

describe('lines of a transcript', () => {
  check([
    ['Q: When did it start?\n\nA: After the war.', { who: 'Q' }, { who: 'A', said: ['After the war.'] }],
    [
      'Larsen: Did you sign it?\n\nHuynh: I signed what they gave me.',
      { who: 'Larsen', said: ['Did you sign it?'] },
      { who: 'Huynh' },
    ],
    ['NOTE: The library is closed.'],
    ['Larsen: a town of 4,000 people.'],
    ['“We had no warning.” — Gil Pomeroy, retired welder', { who: 'Gil Pomeroy, retired welder' }],
  ]);
});
