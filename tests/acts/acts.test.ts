import { ACT_TYPES, ACTS } from '../../src/acts/data/acts.ts';
import { extract } from '../../src/extract.ts';
import { articleFromText } from '../../src/loaders/text.ts';

/** "X WARNED Y": the acts of a text in its own order, those not actual with how sure they are. */
function actsOf(text: string): string[] {
  const { acts, entities } = extract(articleFromText(text));
  const name = new Map(entities.map((e) => [e.id, e.name]));
  return acts.map(({ from, to, type, certainty }) => {
    const ends = [name.get(from), name.get(to)];
    if (ACTS.find((act) => act.type === type)?.symmetric) ends.sort();
    return `${ends[0]} ${type} ${ends[1]}${certainty === 'actual' ? '' : ` (${certainty})`}`;
  });
}

/** Acts of two people and two states that every reader of the sentence would agree on. */
const STATED: readonly (readonly [text: string, ...acts: string[]])[] = [
  ['France has warned Germany that it will close the border.', 'France WARNED Germany'],
  ['France urged Germany to open the border.', 'France URGED Germany'],
  ['France called on Germany to open the border.', 'France URGED Germany'],
  ['France appealed to Germany to open the border.', 'France URGED Germany'],
  ['France demanded that Germany open the border.', 'France DEMANDED Germany'],
  ['France accused Germany of closing the border.', 'France ACCUSED Germany'],
  ['France blamed Germany for the delay.', 'France ACCUSED Germany'],
  ['Germany was accused by France of closing the border.', 'France ACCUSED Germany'],
  ['France condemned Germany over the delay.', 'France CRITICIZED Germany'],
  ["France criticized Germany's new border law.", 'France CRITICIZED Germany'],
  [
    'France criticized the answer from Germany and Spain as too late.',
    'France CRITICIZED Germany',
    'France CRITICIZED Spain',
  ],
  ["France rejected Germany's proposal for a toll.", 'France REJECTED Germany'],
  ["France denied Germany's allegations of spying.", 'France DENIED Germany'],
  ['France praised Germany for its patience.', 'France PRAISED Germany'],
  ["France welcomed Germany's decision.", 'France PRAISED Germany'],
  ['France thanked Germany for the trains.', 'France THANKED Germany'],
  ['France congratulated Germany on the cup.', 'France CONGRATULATED Germany'],
  ['France apologized to Germany for the delay.', 'France APOLOGIZED_TO Germany'],
  ["France backed Germany's bid for the games.", 'France SUPPORTED Germany'],
  ['France threatened Germany with tariffs.', 'France THREATENED Germany'],
  ['France threatened “grave costs” for Germany.', 'France THREATENED Germany'],
  ['France threatened to impose tariffs on Germany.', 'France THREATENED Germany'],
  ['France promised Germany that the trains would run.', 'France PROMISED Germany'],
  ['France told Germany that the trains would run.', 'France TOLD Germany'],
  ['France made clear to Germany that the trains would run.', 'France TOLD Germany'],
  ['France held talks with Germany on Monday.', 'France SPOKE_WITH Germany'],
  ['The dialogue between France and Germany was brief.', 'France MET_WITH Germany'],
  ['France has dismissed the claims and accused Germany of lying.', 'France ACCUSED Germany'],
  ['France advised Germany to wait.', 'France ADVISED Germany'],
  ["France turned down Germany's offer of talks.", 'France REJECTED Germany'],
  ['President Joan Marsh said she supported Germany.', 'Joan Marsh SUPPORTED Germany'],
  [
    'President Joan Marsh spoke with Otto Brandt and Polish Prime Minister Jan Wilk last week.',
    'Joan Marsh SPOKE_WITH Otto Brandt',
    'Jan Wilk SPOKE_WITH Joan Marsh',
    'Jan Wilk HOLDS_OFFICE Poland',
  ],
  ['Danish foreign ministry spokesperson Joan Marsh left.', 'Joan Marsh SPOKESPERSON_FOR Danish foreign ministry'],
  [
    'The Danish foreign ministry met. Ministry spokesperson Joan Marsh left.',
    'Joan Marsh SPOKESPERSON_FOR Danish foreign ministry',
  ],
  ['The Kremlin accused Ukraine of shelling the town.', 'Russia ACCUSED Ukraine'],
  ['France, which borders Spain, urged Germany to open the border.', 'France URGED Germany'],
  ['France did not accuse Germany of lying.', 'France ACCUSED Germany (negated)'],
  ['France will urge Germany to open the border.', 'France URGED Germany (future)'],
  ['President Joan Marsh met with Chancellor Otto Brandt in Vienna.', 'Joan Marsh MET_WITH Otto Brandt'],
  ['President Joan Marsh and Chancellor Otto Brandt met in Vienna in June.', 'Joan Marsh MET_WITH Otto Brandt'],
  [
    'Foreign Minister Joan Marsh also spoke separately with President Otto Brandt.',
    'Joan Marsh SPOKE_WITH Otto Brandt',
  ],
  ['President Joan Marsh telephoned Chancellor Otto Brandt on Monday.', 'Joan Marsh SPOKE_WITH Otto Brandt'],
  [
    'President Joan Marsh spoke with Chancellor Otto Brandt and urged Germany to open the border.',
    'Joan Marsh SPOKE_WITH Otto Brandt',
    'Joan Marsh URGED Germany',
  ],
];

const SPOKEN_FOR: readonly (readonly [text: string, ...acts: string[]])[] = [
  ['Treasury Department spokesperson Joan Marsh said prices fell.', 'Joan Marsh SPOKESPERSON_FOR Treasury Department'],
  ['Joan Marsh, a spokeswoman for the United Nations, said prices fell.', 'Joan Marsh SPOKESPERSON_FOR UN'],
  [
    'A spokesman for President Otto Brandt said prices fell.',
    'A spokesman for President Otto Brandt SPOKESPERSON_FOR Otto Brandt',
  ],
];

/** Sentences that state no act between two entities, though they hold the verbs and the names for one. */
const UNSTATED: readonly string[] = [
  'President Joan Marsh said prices fell.',
  'President Joan Marsh told reporters that prices fell.',
  'Officials told journalists that France would wait.',
  'France warned that prices would fall.',
  'France and Germany are members of the union.',
  'France rejected the plan.',
  'France denied the allegations.',
  'France dismissed these claims.',
  'France praised the deal.',
  'France criticized the deal.',
  'France threatened to leave the talks.',
  'France demanded an inquiry.',
  'Germany was accused of lying.',
  'Germany was urged to wait.',
  'France called for talks between Germany and Spain.',
  'France proposed a meeting between Germany and Spain.',
  'A planned meeting between France and Germany was put off.',
  'No meeting between France and Germany took place.',
  'France met the deadline.',
  'The delegation met in France.',
  'The talks in Germany ended.',
  'We warn Germany every year.',
  'President Joan Marsh spoke for an hour.',
  'President Joan Marsh spoke in Germany.',
  'France asked for help.',
  'Former Treasury Department spokesperson Joan Marsh said prices fell.',
  'France promised to wait.',
  'France apologized for the delay.',
];

describe('acts that a sentence states', () => {
  for (const [text, ...acts] of [...STATED, ...SPOKEN_FOR])
    test(text, () => {
      expect(actsOf(text)).toEqual(acts);
    });
});

describe('sentences that state none', () => {
  for (const text of UNSTATED)
    test(text, () => {
      expect(actsOf(text)).toEqual([]);
    });
});

describe('relays', () => {
  test('a report inside a report is quoted by who reports it', () => {
    expect(actsOf('The Treasury Department said France told Germany that prices fell.')).toEqual(
      expect.arrayContaining(['France TOLD Germany', 'France QUOTED_BY Treasury Department']),
    );
  });

  test('"according to" is one more relay, after the first', () => {
    const acts = actsOf(
      'The Treasury Department said France told Germany that prices fell, according to the Reuters news agency.',
    );
    expect(acts).toEqual(
      expect.arrayContaining(['France QUOTED_BY Treasury Department', 'Treasury Department QUOTED_BY Reuters']),
    );
  });

  test('who is cited is quoted by the agency that cites them', () => {
    expect(actsOf('The Treasury Department lied, Reuters reported on Monday, citing President Joan Marsh.')).toContain(
      'Joan Marsh QUOTED_BY Reuters',
    );
  });

  test('who is quoted as saying is quoted by whoever quotes', () => {
    expect(actsOf('Reuters quoted President Joan Marsh as saying that prices fell.')).toEqual([
      'Joan Marsh QUOTED_BY Reuters',
    ]);
  });

  test('nobody is quoted by themselves', () => {
    expect(
      actsOf('President Joan Marsh said she urged Germany to wait.').filter((act) => act.includes('QUOTED_BY')),
    ).toEqual([]);
  });

  test('the sentence of a relay is the one that has what was said', () => {
    const text = '“Joan Marsh came by,” Otto Brandt said. “She said that prices fell.”';
    const quoted = extract(articleFromText(text)).acts.filter(({ type }) => type === 'QUOTED_BY');
    expect(quoted.map(({ start, words }) => [text.slice(start, start + 9), text.slice(...words)])).toEqual([
      ['“She said', 'She said'],
    ]);
  });

  test('news of a deed is no quotation', () => {
    expect(actsOf('France has agreed to wait, the Treasury Department said.')).toEqual([]);
  });
});

describe('codes', () => {
  const codes = (text: string) => extract(articleFromText(text)).acts.map((a) => [a.plover, a.cameo]);

  test('a warning of what the speaker will do is a threat; another is none', () => {
    expect(codes('France has warned Germany that it will close the border.')).toEqual([['THREATEN', '130']]);
    expect(codes('France has warned Germany that prices will fall.')).toEqual([[null, null]]);
  });

  test('talks by telephone have a code of their own', () => {
    expect(codes('President Joan Marsh telephoned Chancellor Otto Brandt.')).toEqual([['CONSULT', '041']]);
  });

  test('the list of types is closed and holds no type twice', () => {
    expect(new Set(ACT_TYPES).size).toBe(ACT_TYPES.length);
    expect(ACT_TYPES).toEqual(expect.arrayContaining(['WARNED', 'QUOTED_BY', 'SPOKESPERSON_FOR', 'APOLOGIZED_TO']));
  });
});
