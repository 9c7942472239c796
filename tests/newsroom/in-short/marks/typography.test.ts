import {
  tidySpaces,
  withFinalStop,
  withOpeningCapital,
} from '../../../../src/newsroom/in-short/marks/typography';

describe('one clean line', () => {
  it.each([
    ['  two   spaces \n and a line ', 'two spaces and a line'],
    ['• a bullet sign', 'a bullet sign'],
    ['North - South and North -- South', 'North – South and North – South'],
    ['a space , before a comma .', 'a space, before a comma.'],
    ['a comma ,at the wrong word', 'a comma, at the wrong word'],
    ['a well-known range 5–6', 'a well-known range 5–6'],
    ['zero\u200bwidth', 'zerowidth'],
    ['turned\u202eround', 'turnedround'],
    ['Park left.They sang on.', 'Park left. They sang on.'],
    ['Park,Lund and 1,5', 'Park, Lund and 1,5'],
    ['See ledger.example or e.g.this', 'See ledger.example or e.g.this'],
    ['ends twice..', 'ends twice.'],
    ['goes on...', 'goes on...'],
  ])('%j', (typed, expected) => expect(tidySpaces(typed, 'en')).toBe(expected));

  it('keeps the French space before a question mark', () => {
    expect(tidySpaces('Qui vient ?', 'fr')).toBe('Qui vient ?');
  });
});

describe('the final stop', () => {
  it.each([
    ['en', 'Lind sails', 'Lind sails.'],
    ['en', 'Will Lind sail?', 'Will Lind sail?'],
    ['en', 'Lind calls it “a week”', 'Lind calls it “a week.”'],
    ['de', 'Lind nennt es „eine Woche“', 'Lind nennt es „eine Woche“.'],
    ['en', 'Ships of the U.S.', 'Ships of the U.S.'],
    ['en', 'Lind sails,', 'Lind sails.'],
    ['ja', 'リンド氏が訪問', 'リンド氏が訪問。'],
    ['hi', 'लिंड यात्रा पर हैं', 'लिंड यात्रा पर हैं।'],
    ['ar', 'وصلت ليند', 'وصلت ليند.'],
  ])('%s: %s', (locale, text, expected) =>
    expect(withFinalStop(text, { finalStop: true, locale })).toBe(expected),
  );

  it('goes where the house wants none, but never from an abbreviation', () => {
    const without = (text: string) => withFinalStop(text, { finalStop: false, locale: 'en' });
    expect([without('Lind sails.'), without('Ships of the U.S.'), without('To sail...')]).toEqual([
      'Lind sails',
      'Ships of the U.S.',
      'To sail...',
    ]);
    expect([without('Lind joins Warner Bros.'), without('The crews said no.')]).toEqual([
      'Lind joins Warner Bros.',
      'The crews said no',
    ]);
  });
});

describe('the opening capital', () => {
  const upper = (letter: string) => letter.toUpperCase();
  it.each([
    ['lind sails. she returns.', 'Lind sails. She returns.'],
    ["'s avonds blijft de brug open", "'s Avonds blijft de brug open"],
    ['iPhone sales fall', 'iPhone sales fall'],
    ['24 ships sail', '24 ships sail'],
    ['“we sail”', '“We sail”'],
    ['ships of st. ives', 'Ships of st. ives'],
    ['Bell Corp. met Warner Bros. in Macon', 'Bell Corp. met Warner Bros. in Macon'],
    ['In Fresno, Calif. said the Univ. of Skald', 'In Fresno, Calif. said the Univ. of Skald'],
    ['Lind works at Yahoo! in Oslo', 'Lind works at Yahoo! in Oslo'],
    ['The road shut. two left. is it open? yes', 'The road shut. Two left. Is it open? Yes'],
  ])('%s', (typed, expected) => expect(withOpeningCapital(typed, { upper, locale: 'en' })).toBe(expected));
});
