import { createHash } from 'node:crypto';
import { layOut, parseTreebank } from '../../models/train/conllu.mjs';
import { compareNames, namesOf, parseIob, parsePlaces, silverNames, withNames } from '../../models/train/names.mjs';
import { add, compare, compareWords, f1, precision, recall } from '../../models/train/scores.mjs';
import { count, table } from '../../models/train/table.mjs';

const CONLLU = `# newdoc id = one
# newpar
# text = "We don't," she said.
1	"	"	PUNCT	\`\`	_	6	punct	_	SpaceAfter=No
2	We	we	PRON	PRP	_	3	nsubj	_	_
3-4	don't	_	_	_	_	_	_	_	SpaceAfter=No
3	do	do	VERB	VBP	_	6	ccomp	_	_
4	n't	not	PART	RB	_	3	advmod	_	_
4.1	go	go	VERB	VB	_	_	_	_	_
5	,"	,"	PUNCT	,	_	3	punct	_	_
6	said	say	VERB	VBD	_	0	root	_	SpaceAfter=No
7	.	.	PUNCT	.	_	6	punct	_	_

# text = Rain.
1	Rain	rain	NOUN	NN	_	0	root	_	SpaceAfter=No
2	.	.	PUNCT	.	_	1	punct	_	SpaceAfter=No

# newpar
# text = Sun
1	Sun	sun	NOUN	NN	_	0	root	_	_

# newdoc id = two
# text = End
1	End	end	NOUN	NN	_	0	root	_	_
`;

describe('a treebank', () => {
  const documents = parseTreebank(CONLLU);
  const [first] = documents as [(typeof documents)[0]];

  it('is read as documents of sentences, without empty words', () => {
    expect(documents.map(({ id, sentences }) => [id, sentences.length])).toEqual([
      ['one', 3],
      ['two', 1],
    ]);
    expect(first.sentences.map(({ opens }) => opens)).toEqual([true, false, true]);
    expect(first.sentences[0]?.words.map(({ form }) => form)).toEqual(['"', 'We', 'do', "n't", ',"', 'said', '.']);
    expect(first.sentences[0]?.words[2]).toEqual({
      ...{ form: 'do', lemma: 'do', upos: 'VERB', xpos: 'VBP' },
      ...{ head: 5, relation: 'ccomp', space: false },
    });
  });

  it('is laid out as its text, each word in its place', () => {
    const { text, words, sentences } = layOut(first);
    expect(text).toBe(`"We don't," said. Rain.\nSun`);
    for (const { form, start, end } of words) expect(text.slice(start, end)).toBe(form);
    expect(sentences).toEqual([
      [0, 7],
      [7, 9],
      [9, 10],
    ]);
    expect(words.map(({ head }) => head)).toEqual([5, 2, 5, 2, 2, -1, 5, -1, 7, -1]);
    expect(layOut(first, ' ').text).toBe(`"We don't," said. Rain. Sun`);
  });
});

describe('counts', () => {
  it('are of what two lists share', () => {
    const counts = compare(['a', 'b', 'c', 'd'], ['b', 'x', 'd']);
    expect(counts).toEqual({ gold: 4, found: 3, right: 2 });
    expect([precision(counts), recall(counts), f1(counts)].map((n) => n.toFixed(2))).toEqual([
      '66.67',
      '50.00',
      '57.14',
    ]);
  });

  it('of nothing are nought', () => {
    const counts = compare([], []);
    expect([precision(counts), recall(counts), f1(counts)]).toEqual([0, 0, 0]);
  });

  it('add up place by place', () => {
    const one = { words: { gold: 1, right: 1 }, by: { obj: { gold: 1 } } };
    expect(add(add(undefined, one), { words: { gold: 2, right: 0 }, by: { obl: { gold: 5 } } })).toEqual({
      words: { gold: 3, right: 1 },
      by: { obj: { gold: 1 }, obl: { gold: 5 } },
    });
  });
});

/** Words one after the other with a space between: "form/upos/head/relation". */
function row(words: string) {
  let at = 0;
  return words.split(' ').map((word) => {
    const [form = '', upos = '', head = '', relation = ''] = word.split('/');
    const start = at;
    at += form.length + 1;
    return {
      form,
      start,
      end: start + form.length,
      upos,
      xpos: upos.toLowerCase(),
      lemma: form,
      head: Number(head),
      relation,
    };
  });
}

describe('words compared', () => {
  const gold = row('She/PRON/1/nsubj told/VERB/-1/root us/PRON/1/iobj what/PRON/4/obj happened/VERB/1/acl:relcl');

  it('are all right against themselves', () => {
    const { by, ...measures } = compareWords(gold, gold);
    for (const counts of Object.values(measures)) expect(counts).toEqual({ gold: 5, found: 5, right: 5 });
    expect(by['acl:relcl']).toEqual({ gold: 1, found: 1, right: 1 });
    expect(by.acl).toEqual({ gold: 1, found: 1, right: 1 });
  });

  it('are right in tag, head and relation each for itself, relations without subtypes', () => {
    const found = row('She/PRON/1/obj told/VERB/-1/root us/PROPN/4/iobj what/PRON/4/obj happened/VERB/1/acl');
    const { words, upos, xpos, heads, relations, by } = compareWords(gold, found);
    expect([words, upos, xpos, heads, relations].map(({ right }) => right)).toEqual([5, 4, 4, 4, 3]);
    expect(by.obj).toEqual({ gold: 1, found: 2, right: 1 });
    expect(by.nsubj).toEqual({ gold: 1, found: 0, right: 0 });
    expect(by.acl).toEqual({ gold: 1, found: 1, right: 1 });
    expect(by['acl:relcl']).toEqual({ gold: 1, found: 0, right: 0 });
  });

  it('count as found only where they are the same characters, and so do their heads', () => {
    const found = row('She/PRON/1/nsubj told/VERB/-1/root us/PRON/1/iobj what/PRON/4/obj happ/VERB/1/acl:relcl');
    const { words, heads, relations, lemma } = compareWords(gold, found);
    expect([words, heads, relations, lemma].map(({ right }) => right)).toEqual([4, 3, 3, 4]);
  });

  it('know a root from a word whose head was not found', () => {
    const found = row('She/PRON/1/nsubj tol/VERB/-1/root');
    expect(compareWords(gold.slice(0, 2), found).heads.right).toBe(0);
    const loose = row('She/PRON/-1/nsubj tol/VERB/-1/root');
    expect(compareWords(gold.slice(0, 2), loose).heads.right).toBe(0);
  });

  it('have lemmas whatever their case', () => {
    const found = gold.map((word) => ({ ...word, lemma: word.lemma.toUpperCase() }));
    expect(compareWords(gold, found).lemma.right).toBe(5);
  });
});

describe('names', () => {
  const words = row('Jo Li of IBM Oslo Bergen Fjord');

  it('begin at B, at I of another kind and at I after none', () => {
    const tags = ['B-PER', 'I-PER', 'O', 'I-ORG', 'I-LOC', 'B-LOC', 'B-MISC'];
    expect(namesOf(words, tags)).toEqual([
      { start: 0, end: 5, kind: 'PER' },
      { start: 9, end: 12, kind: 'ORG' },
      { start: 13, end: 17, kind: 'LOC' },
      { start: 18, end: 24, kind: 'LOC' },
    ]);
  });

  it('are right where range and kind are', () => {
    const gold = namesOf(words, ['B-PER', 'I-PER', 'O', 'B-ORG', 'B-LOC', 'O', 'O']);
    const found = namesOf(words, ['B-PER', 'O', 'O', 'B-LOC', 'B-LOC', 'O', 'O']);
    expect(compareNames(gold, found)).toEqual({
      PER: { gold: 1, found: 1, right: 0 },
      ORG: { gold: 1, found: 0, right: 0 },
      LOC: { gold: 1, found: 2, right: 1 },
    });
  });

  it('are read from IOB2 with its comments', () => {
    expect(parseIob('# sent_id = 1\n1\tin\tO\t-\t-\n2\tOslo\tB-LOC\t-\tx\n\n\n# text = No\n1\tNo\tO\t-\t-\n')).toEqual([
      { forms: ['in', 'Oslo'], tags: ['O', 'B-LOC'] },
      { forms: ['No'], tags: ['O'] },
    ]);
  });

  it('marked by their places are those of the same words', () => {
    const oslo = { id: 'a-1', forms: ['in', 'New', 'Oslo', 'with', 'Ann'], names: null };
    const digest = createHash('sha256').update('a-1 in New Oslo with Ann').digest('hex');
    const marked = parsePlaces(`# Kinds.\n# Sentences and words ${digest}\na-1\t2-3:LOC 5-5:PER\n`);
    expect(withNames([oslo], marked)).toEqual([{ ...oslo, names: ['O', 'B-LOC', 'I-LOC', 'O', 'B-PER'] }]);
    const bergen = { ...oslo, forms: ['in', 'Bergen'] };
    expect(() => withNames([bergen], marked)).toThrow(`names are marked in words of digest ${digest}`);
  });

  it('of a silver analysis are runs of one kind within a sentence', () => {
    const word = (start: number, end: number, kind: string) => [start, end, '', '', '', kind, 0, ''];
    expect(
      silverNames([
        [word(0, 3, 'PERSON'), word(4, 7, 'PERSON'), word(8, 9, 'LOCATION'), word(10, 12, 'DATE')],
        [word(13, 15, 'DATE'), word(16, 18, 'ORGANIZATION'), word(18, 20, 'O'), word(20, 22, 'ORGANIZATION')],
      ]),
    ).toEqual([
      { start: 0, end: 7, kind: 'PER' },
      { start: 8, end: 9, kind: 'LOC' },
      { start: 16, end: 18, kind: 'ORG' },
      { start: 20, end: 22, kind: 'ORG' },
    ]);
  });
});

test('tables are Markdown, scores with two decimals', () => {
  expect(table(['what', 'n', 'F1'], [['words', count(1234.4), 99]])).toBe(
    '| what | n | F1 |\n| --- | --- | --- |\n| words | 1,234 | 99.00 |',
  );
});
