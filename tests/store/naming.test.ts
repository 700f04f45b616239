import { commonName } from '../../src/store/naming.ts';

const naming = (name: string, articles: number, namings: number) => ({
  name,
  aliases: [`the ${name}`],
  articles,
  namings,
});

describe('the name of an entity that articles spell differently', () => {
  test('is the one that most articles use', () => {
    expect(commonName([naming('Ana', 1, 9), naming('Anna', 2, 2)]).name).toBe('Anna');
  });

  test('is the one used most often, where as many articles use each', () => {
    expect(commonName([naming('Ana', 1, 3), naming('Anna', 1, 2)]).name).toBe('Ana');
  });

  test('is the first in code-point order, where that is equal too', () => {
    expect(commonName([naming('\u{1F600}', 1, 1), naming('\uFF21', 1, 1)]).name).toBe('\uFF21');
  });

  test('does not depend on the order of the articles, nor on how they were counted', () => {
    const namings = [naming('Ana', 1, 1), naming('Anna', 1, 1), naming('Ana', 1, 4)];
    const expected = { name: 'Ana', aliases: ['Ana', 'Anna', 'the Ana', 'the Anna'] };
    expect(commonName(namings)).toEqual(expected);
    expect(commonName(namings.toReversed())).toEqual(expected);
  });
});
