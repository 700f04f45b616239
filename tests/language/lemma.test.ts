import { lemmatize } from '../../src/language/lemma.ts';

describe('lemmatize', () => {
  it.each(
    (
      'said say|told tell|warned warn|urged urge|accused accuse|denied deny|dismissed dismiss|criticized criticize|spoke speak|met meet|' +
      'threatened threaten|reiterated reiterate|emphasized emphasize|underscored underscore|advised advise|claimed claim|asked ask|' +
      'replied reply|stressed stress|added add|noted note|agreed agree|refused refuse|rejected reject|promised promise|vowed vow|' +
      'admitted admit|conceded concede|called call|hailed hail|ruled rule|dodged dodge|saying say|writes write|wrote write|thought think|' +
      'blamed blame|praised praise|apologised apologise|condemned condemn|visited visit|travelled travel|controlled control|lying lie|argued argue'
    )
      .split('|')
      .map((pair) => pair.split(' ') as [string, string]),
  )('finds the verb of %p', (form, lemma) => expect(lemmatize(form, 'VERB')).toBe(lemma));

  it.each([
    ['ministers', 'minister'],
    ['allies', 'ally'],
    ['spokeswomen', 'spokeswoman'],
    ['crises', 'crisis'],
    ['speeches', 'speech'],
    ['headaches', 'headache'],
    ['status', 'status'],
  ])('finds the singular of %p', (form, lemma) => expect(lemmatize(form, 'NOUN')).toBe(lemma));

  it('reads auxiliaries and contractions', () => {
    expect(['’s', 'wo', 'were', '’ve'].map((form) => lemmatize(form, 'AUX'))).toEqual(['be', 'will', 'be', 'have']);
    expect(lemmatize('n’t', 'PART')).toBe('not');
  });

  it('keeps names as they are', () => expect(lemmatize('Rossi', 'PROPN')).toBe('Rossi'));
});
