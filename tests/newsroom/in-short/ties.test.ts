import { hasDamagedMarks } from '../../../src/newsroom/in-short/choosing/statement';
import { continues, turns } from '../../../src/newsroom/in-short/statements/ties';

describe('a sentence that continues another', () => {
  it.each([
    'The council also closed the old pier.',
    'Another storm is on its way.',
    'Should the pier stay closed, however, they would lose it.',
    'The police were helped by another Skald sailor.',
    'Ferries from other towns were closed, too.',
    'The two were found in Skald.',
    'More ferries were sold in May.',
    'Nobody lives there.',
    'But then the skipper fell.',
    'And so it has proved for the port.',
    'Nor will she sell her ferries.',
  ])('%s', (text) => {
    expect(continues(text)).toBe(true);
  });

  it.each([
    'More than nine ferries were sold in May.',
    'The sailors helped each other.',
    'One ferry after another sank.',
    'There are nine ferries in the fjord.',
    'Sailors from Norway and other countries were hurt.',
    'The ferry was closed for the two days.',
    'So far, nine ferries have been sold.',
  ])('is not: %s', (text) => {
    expect(continues(text)).toBe(false);
  });

  it('turns what another says behind "But", not behind "And"', () => {
    expect(turns('But the pier is closed.')).toBe(true);
    expect(turns('And the pier is closed.')).toBe(false);
  });
});

describe('marks that the page has damaged', () => {
  it.each([
    "The mayor warned of a'change in course'.",
    "She starred in the comedy'Harbour'.",
    'The singer. avoided a trial on Monday.',
  ])('%s', (text) => {
    expect(hasDamagedMarks(text)).toBe(true);
  });

  it.each(['The ferry left at 8 p.m. on Monday.', 'The race was Oslo vs. the rest.', "The ferry's old."])(
    'none: %s',
    (text) => {
      expect(hasDamagedMarks(text)).toBe(false);
    },
  );
});
