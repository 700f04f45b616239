import fc from 'fast-check';
import { analyse } from '../../src/language/analyse.ts';
import { type Analysis, form, NAME_TAGS, upos } from '../../src/language/analysis.ts';

const read = (text: string) => analyse({ text, regions: [] });
const tagged = (a: Analysis) => Array.from(a.start, (_, i) => `${form(a, i)}/${upos(a, i)}`).join(' ');

describe('analyse', () => {
  it('tags words by what they do', () => {
    expect(tagged(read('The mayor of Oslo said that she will not resign.'))).toBe(
      'The/DET mayor/NOUN of/ADP Oslo/PROPN said/VERB that/SCONJ she/PRON will/AUX not/PART resign/VERB ./PUNCT',
    );
  });

  it('tells who and what is named from the products of the trade', () => {
    const a = read('Hi Brenda, did you install Windows? Toyota recalled my Camry.');
    const named = Array.from(a.name, (tag, i) => `${form(a, i)}/${NAME_TAGS[tag]}`).filter(
      (word) => !word.endsWith('/O'),
    );
    expect(named).toEqual(['Brenda/B-PER', 'Toyota/B-ORG']);
  });

  it('takes the first word of a sentence for a name where it is one elsewhere', () => {
    const a = read('Officials met Grosten on Monday. Grosten agreed to go.');
    expect(tagged(a)).toContain('./PUNCT Grosten/PROPN agreed');
  });

  it.each([
    ['Officials met Peter Bright on Monday. Bright again.', './O Bright/B-PER again/O'],
    ['She worked for Price Waterhouse until May. Price again.', './O Price/O again/O'],
    ['He sat with Skip Farrow. Skip Farrow: what a day.', 'Skip/B-PER Farrow/I-PER :/O'],
  ])(
    'gives the first word of a sentence the name that it has elsewhere with the words after it: %s',
    (text, wanted) => {
      const a = read(text);
      expect(Array.from(a.name, (tag, i) => `${form(a, i)}/${NAME_TAGS[tag]}`).join(' ')).toContain(wanted);
    },
  );

  it('reads no token in a region and lets no sentence cross one', () => {
    const text = 'It rained Sign up now and poured.\nThe end.';
    const start = text.indexOf('Sign');
    const end = text.indexOf(' and');
    const a = analyse({ text, regions: [{ kind: 'boilerplate', start, end }] });
    const forms = Array.from(a.start, (_, i) => form(a, i));
    expect(forms).toEqual(['It', 'rained', 'and', 'poured', '.', 'The', 'end', '.']);
    expect([...a.sentences]).toEqual([0, 2, 5, 8]);
    expect([...a.paragraphs]).toEqual([0, 2, 3]);
  });

  it('counts paragraphs by lines that hold prose', () => {
    const a = read('One. Two.\r\n\r\n\n  \nThree.');
    expect([...a.paragraphs]).toEqual([0, 2, 3]);
  });

  it('never throws, and keeps its arrays in step', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const a = read(text);
        const n = a.start.length;
        expect([a.end.length, a.upos.length, a.lemma.length, a.sentences.at(-1)]).toEqual([n, n, n, n]);
        expect(a.paragraphs.at(-1)).toBe(a.sentences.length - 1);
        for (let i = 0; i < n; i++) expect(form(a, i)).toBe(text.slice(a.start[i], a.end[i]));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['nothing', ''],
    ['half a surrogate pair', 'He said \ud800 so. \udfff'],
    ['a row of quotation marks', '"'.repeat(50_000)],
    ['a row of hyphens', 'a-'.repeat(25_000)],
  ])('reads %s', (_, text) => expect(read(text).sentences.at(-1)).toBe(read(text).start.length));

  it('takes time in proportion to the text', () => {
    const line = '“We will not go,” said Mr Rossi, the U.S. envoy; he warned of a $2.7 billion loss.\n';
    const time = (times: number) => {
      const text = line.repeat(times);
      const began = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    };
    time(400);
    const best = (times: number) => Math.min(...Array.from({ length: 8 }, () => time(times)));
    const single = best(400);
    expect(best(800)).toBeLessThan(2.5 * single + 20);
  });
});
