import { read } from './read.ts';

const idOf = (text: string) => read(text).entities[0]?.id;

describe('who is the same', () => {
  it('binds short forms to the full name', () => {
    const { named, at } = read(
      'Eva Lundqvist spoke. Mrs Lundqvist left, and Lundqvist slept. Secretary Lundqvist woke.',
    );
    expect(named).toEqual(['Person Eva Lundqvist']);
    expect(at('Secretary Lundqvist')).toBe('Eva Lundqvist');
  });

  it('keeps two of one surname apart, by title and by who was named last', () => {
    const { named, at } = read('Karl Dunmore met Mary Dunmore. Mrs. Dunmore spoke. Mr. Dunmore left.');
    expect(named).toEqual(['Person Karl Dunmore', 'Person Mary Dunmore']);
    expect([at('Mrs. Dunmore'), at('Mr. Dunmore')]).toEqual(['Mary Dunmore', 'Karl Dunmore']);
  });

  it('calls by the surname alone whom it has called so, though another of that name is nearer', () => {
    const { at } = read(
      'Karl Dunmore spoke. Dunmore left early. A man took a picture of Mary Dunmore. “I am not amused,” Dunmore said.',
    );
    expect(at('Dunmore said')).toBe('Karl Dunmore');
  });

  it.each([
    ['Sergey Polanski', 'Sergei Polanski'],
    ['Sergie Polansky', 'Sergiy Polanskiy'],
    ['Antony Dunmore', 'Anthony Dunmore'],
    ['Mohammed Khalifa', 'Muhammad Khalifa'],
    ['Josef Müller', 'Joseph Muller'],
    ['Donald J. Marin', 'Donald Marin'],
    ['Katherine Lund', 'Kate Lund'],
  ])('gives %p and %p one id in every article', (a, b) => {
    expect(idOf(`${a} said it rained.`)).toBe(idOf(`It was ${b}, 40, who spoke.`));
    expect(idOf(`${a} said it rained.`)).toBeDefined();
  });

  it.each([
    ['Karl Dunmore', 'Mary Dunmore'],
    ['Karl Dunmore', 'Karl Dunfield'],
  ])('keeps %p and %p apart', (a, b) => expect(idOf(`${a} spoke.`)).not.toBe(idOf(`${b} spoke.`)));

  it('never merges a surname alone across articles', () => {
    expect(idOf('Mr Dunmore said no.')).not.toBe(idOf('Mr Dunmore said yes.'));
    expect(read('President Dunmore said no.').named).toEqual(['Person President Dunmore']);
  });

  it('takes the spelling used most, captions counted', () => {
    const caption = 'Prime Minister Sergey Polanski speaks in Oslo, March 3, 2023. (AP Photo/Tom Berg)';
    const text = `The envoy met Sergie Polanski, officials said.\n\n${caption}\n\nIt rained.\n\n${caption}`;
    expect(read(text).named).toEqual(['Person Sergey Polanski']);
  });

  it('takes an acronym for the name and its expansion for an alias', () => {
    const { entities } = read('The Baltic Herring Fund (BHF) closed. BHF was old.');
    expect(entities.map((e) => [e.name, e.aliases])).toEqual([['BHF', ['BHF', 'Baltic Herring Fund']]]);
  });

  it('knows countries and large organisations by their Wikidata item', () => {
    const { entities } = read('Norway joined the North Atlantic Treaty Organization (NATO). NATO was glad.');
    expect(entities.map((e) => [e.name, e.wikidata])).toEqual([
      ['Norway', 'Q20'],
      ['NATO', 'Q7184'],
    ]);
  });

  it('tells ministries of two countries apart', () => {
    expect(read('The Polish foreign ministry agreed. The Danish foreign ministry did not.').named).toHaveLength(2);
    expect(idOf('The Polish foreign ministry agreed.')).toBe(idOf("Poland's Foreign Ministry agreed."));
  });
});
