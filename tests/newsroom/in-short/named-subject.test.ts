import { withNamedSubjects } from '../../../src/newsroom/in-short/pronouns/named-subject';

const OPENING = ['Olof Berg sold the shipyard.', 'Berg said the price was fair.'];

/** What becomes of the last of these sentences. */
const named = (...sentences: string[]) => withNamedSubjects(sentences).at(-1);

describe('a name in place of a pronoun', () => {
  it('comes where the story names only one person, and nowhere else', () => {
    expect(withNamedSubjects([...OPENING, 'He paid 3 million kroner in tax.'])).toEqual([
      null,
      null,
      'Olof Berg paid 3 million kroner in tax.',
    ]);
  });

  it.each([
    ['the same pronoun passes the person on', ['He paid the tax.'], 'He left.', 'Olof Berg left.'],
    [
      'it owns what follows',
      ['He paid the tax.'],
      'His house is for sale.',
      "Olof Berg's house is for sale.",
    ],
    ['behind a connective', [], 'But he paid the tax.', 'Olof Berg paid the tax.'],
    [
      'places, days and bodies are nobody',
      ['Berg moved to the Bay Bridge Hotel in Port Hamar on Monday.'],
      'He paid for it.',
      'Olof Berg paid for it.',
    ],
    ['a woman beside him is no "he"', ['Berg met Anna Lindqvist.'], 'He paid her.', 'Olof Berg paid her.'],
    ['his wife is no "he"', ['Berg left the house to his wife.'], 'He moved out.', 'Olof Berg moved out.'],
    [
      'who spoke is who goes on',
      ['“The price was fair,” Berg told a newspaper. “I am glad.”'],
      'He moved out.',
      'Olof Berg moved out.',
    ],
    [
      'what only describes the person is nobody else',
      ['Berg, a retired captain, was a member of the council.'],
      'He moved out.',
      'Olof Berg moved out.',
    ],
    [
      'a sentence or two about things',
      ['The yard is old.', 'It leaks.'],
      'He moved out.',
      'Olof Berg moved out.',
    ],
  ])('%s', (_what, between, sentence, expected) => {
    expect(named(...OPENING, ...between, sentence)).toBe(expected);
  });

  it('tells a man from a woman', () => {
    const both = ['Anna Lindqvist and Olof Berg sold the shipyard.'];
    expect(named(...both, 'She moved out.')).toBe('Anna Lindqvist moved out.');
    expect(named('Anna Lindqvist sold the shipyard to Olof Berg.', 'She moved out.')).toBe(
      'Anna Lindqvist moved out.',
    );
    expect(named('Anna Lindqvist sold the shipyard.', 'He moved out.')).toBeNull();
    expect(named('Mrs Kim Lindqvist sold the shipyard.', 'He moved out.')).toBeNull();
  });

  it('learns from the story whether a name is a man’s or a woman’s', () => {
    const story = ['Kim Lindqvist, 40, sold her house.', 'Lindqvist sold her boat.', 'Lindqvist left.'];
    expect(named(...story, 'He moved out.')).toBeNull();
    expect(named(...story, 'She moved out.')).toBe('Kim Lindqvist moved out.');
  });

  it('knows a person by an age, a title or a verb behind the last name', () => {
    expect(named('Ovo Zabel, 27, sold the shipyard.', 'He paid the tax.')).toBe('Ovo Zabel paid the tax.');
    expect(named('Senator Ovo Zabel sold the shipyard.', 'He paid.')).toBe('Ovo Zabel paid.');
    expect(named('Ovo Zabel sold the shipyard.', 'He paid the tax.')).toBeNull();
  });

  it('tells two people of one last name apart by their given names', () => {
    const story = ['Anna Berg and Olof Berg met.', 'Olof Berg sold the shipyard.'];
    expect(named(...story, 'He paid the tax.')).toBe('Olof Berg paid the tax.');
    expect(named(story[0]!, 'Berg sold the shipyard.', 'He paid the tax.')).toBeNull();
  });

  it.each([
    ['a second man', 'Berg met Ovo Lindqvist on Monday.'],
    ['a man without a name', 'Berg left the house to his son.'],
    ['somebody who may be a man', 'The shipyard sued Berg and the driver.'],
    ['a quotation about somebody', 'Berg said “the old captain left.”'],
    ['a quotation about another "he"', 'Berg said “he left.”'],
    ['three sentences without a word of him', 'The yard is old. It leaks. It is for sale.'],
  ])('stays away after %s', (_what, before) => {
    expect(named(...OPENING, ...before.split(/(?<=[.]) /u), 'He paid 3 million.')).toBeNull();
  });

  it.each([
    ['names him again', 'He sold Berg a boat.'],
    ['is the end of a quotation', 'He sold it too cheap,” the council said.'],
    ['owns with somebody else', 'His and Lindqvist’s boats were sold.'],
    ['has a short form', 'He’s 60.'],
  ])('stays away where the sentence %s', (_what, sentence) => {
    expect(named(...OPENING, sentence)).toBeNull();
  });

  it('stays away inside a quotation of many sentences', () => {
    expect(named(...OPENING, '“The captain is gone.', 'He sold it too cheap.', 'That is all.”')).toBeNull();
    expect(withNamedSubjects([...OPENING, '“It is gone.', 'He sold it.', 'That is all.”'])[3]).toBeNull();
  });

  it('begins a name no subject begins only where it is sure', () => {
    expect(named('The shipyard sued Ovo Zabel, 27.', 'He paid the tax.')).toBeNull();
  });

  it('is linear: ten thousand sentences of names are read at once', () => {
    const story = Array.from({ length: 10_000 }, (_, index) =>
      index % 2 ? 'He paid.' : 'Olof Berg sold it.',
    );
    expect(withNamedSubjects(story)[9_999]).toBe('Olof Berg paid.');
  });
});
