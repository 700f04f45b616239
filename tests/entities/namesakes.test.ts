import { worldKnowledge } from '../../src/entities/knowledge.ts';
import { partsOf } from '../../src/entities/namesakes.ts';
import { type Extraction, extract } from '../../src/extract.ts';
import { articleFromText } from '../../src/loaders/text.ts';

const person = ({ entities }: Extraction) => entities.find(({ label }) => label === 'Person');

/** The sphere in which a text shows its first person. */
const sphere = (text: string) => person(extract(articleFromText(text)))?.identity.namesake?.sphere ?? null;

describe('what an article shows of somebody', () => {
  it.each([
    ['French Interior Minister Jean Vasseur said no.', 'FR office'],
    ['Brazilian striker Jean Vasseur said no.', 'BR sport'],
    ['Jean Vasseur, a Belgian singer, said no.', 'BE arts'],
  ])('%s', (text, expected) => expect(sphere(text)).toBe(expected));

  it.each([
    ['nothing where it gives no country', 'Interior Minister Jean Vasseur said no.'],
    ['nothing where it gives no work', 'Jean Vasseur flew to Brazil.'],
    ['nothing for what is done abroad', 'French ambassador Jean Vasseur said no.'],
    ['nothing where two cannot both be', 'French minister Jean Vasseur left. Jean Vasseur, a Belgian minister, wept.'],
    ['nothing of whom a knowledge base knows', 'British Prime Minister Boris Johnson said no.'],
  ])('%s', (_, text) => expect(sphere(text)).toBeNull());
});

describe('people of one name', () => {
  const parts = (...spheres: [string, number][]) => Object.fromEntries(partsOf(new Map(spheres)));

  it('are two where countries and work conflict, apart from whom most articles show', () => {
    expect(parts(['FR office', 3], ['BR sport', 1])).toEqual({ 'BR sport': 'BR sport' });
    expect(parts(['FR office', 1], ['BR sport', 3])).toEqual({ 'FR office': 'FR office' });
    expect(parts(['FR office', 1], ['DE office', 2])).toEqual({ 'FR office': 'FR office' });
  });

  it('are one where an actor governs, a player changes teams, or the steps between them do not conflict', () => {
    expect(parts(['US arts', 1], ['US office', 3])).toEqual({});
    expect(parts(['FR sport', 1], ['BR sport', 1])).toEqual({});
    expect(parts(['FR office', 1], ['BR sport', 1], ['FR sport', 1])).toEqual({});
  });

  it('are told apart in any order', () => {
    const spheres: [string, number][] = [
      ['FR office', 2],
      ['BR sport', 2],
      ['BR arts', 1],
      ['DE office', 2],
    ];
    expect(parts(...spheres)).toEqual(parts(...[...spheres].reverse()));
    expect(parts(...spheres)).toEqual({ 'DE office': 'DE office', 'FR office': 'FR office' });
  });

  it('get an id each by the part that they are of', () => {
    const article = articleFromText('Brazilian striker Jean Vasseur said no.');
    const alone = person(extract(article));
    const namesake = alone?.identity.namesake;
    const partings = new Map([[namesake?.bearer as string, new Map([['BR sport', 'BR sport']])]]);
    const other = person(extract(article, { ...worldKnowledge(), parts: partings }));
    expect(alone?.identity).toMatchObject({ reason: 'name', namesake: { bearer: alone?.id, part: null } });
    expect(other?.identity).toMatchObject({ reason: 'namesake', namesake: { bearer: alone?.id, part: 'BR sport' } });
    expect(other?.id).not.toBe(alone?.id);
  });
});
