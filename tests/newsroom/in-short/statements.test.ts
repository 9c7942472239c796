import { quotesNobody, unfitAsStatement } from '../../../src/newsroom/in-short/choosing/statement';

const AS_ITEM = { words: 12, isLead: false, language: 'en' };

describe('a sentence that is no whole statement', () => {
  it.each([
    ['a number without a verb', 'At least 220,000 people killed -- more than one every ten minutes.'],
    ['a number without a verb', 'Eight million affected across Norway.'],
    ['an end torn off behind a name', 'The map was first drawn by Ada Park of the Skald Institut in.'],
    ['the object of a sentence before it', 'Something that the sailors of Skald know all too well.'],
    ['an answer', 'No, not the mayor but a sailor who says that nine ferries sank.'],
    ['a place and no deed', 'Not in the old harbour, as a sailor found out on Tuesday.'],
    ['a count and no deed', 'Even more broken hopes and old ferries.'],
    ['an end torn off', 'Skald, a town of ferries, was first in the race of May and has.'],
    ['a row of a table', 'Skald -- 31/3/13 -- 1-0 down at Bergen, won 2-1.'],
    ['no subject', 'Reveals that the mayor saved nine ferries from the storm.'],
  ])('%s', (_why, text) => {
    expect(unfitAsStatement(text, AS_ITEM)).toBe('torn-from-a-list');
  });

  it.each([
    'Unless you are a sailor of Skald.',
    'Until it ended on Saturday, when the old pier fell.',
    'Because, according to her, the sea is cold.',
    'Unless the ferry of May, which was late, had sailed.',
  ])('is half a sentence: %s', (text) => {
    expect(unfitAsStatement(text, AS_ITEM)).toBe('half-a-sentence');
  });

  it.each([
    'Unless the ferry sails, nine sailors stay in Skald.',
    'Because of the storm nine ferries stayed in Skald.',
    'Until the pier fell, when the storm came, nobody had asked for a new one.',
    'Until now, the sea was cold.',
  ])('is whole: %s', (text) => {
    expect(unfitAsStatement(text, AS_ITEM)).toBe(null);
  });

  it('is whole where a number has its verb', () => {
    expect(unfitAsStatement('Nine killed in the storm were sailors of Skald.', AS_ITEM)).toBe(null);
  });

  it('is the headline of another story', () => {
    const headline = 'How Oslo, Skald and Bergen have changed their ferries through the years.';
    expect(unfitAsStatement(headline, AS_ITEM)).toBe('asks-nothing');
  });

  it.each([
    'How the fire began is not known, the council said.',
    'At least 220,000 people killed in the storm were sailors, the council said.',
    'The ferry was as old as the pier of Skald was.',
    'Nine people were injured in the storm.',
  ])('is none: %s', (text) => {
    expect(unfitAsStatement(text, AS_ITEM)).toBeNull();
  });
});

describe('a quotation of nobody', () => {
  it('is most of a sentence that does not say whose it is', () => {
    expect(quotesNobody('The “number of ferries that left the fjord has doubled since the storm.”')).toBe(
      true,
    );
  });

  it.each([
    'The mayor said the “number of ferries that left the fjord has doubled since the storm.”',
    'Oslo closed nine piers, and sailors of all nine old ferries called it “a bad day for all of the fjord.”',
    'The ferry is called “Raven”.',
  ])('is none: %s', (text) => {
    expect(quotesNobody(text)).toBe(false);
  });
});
