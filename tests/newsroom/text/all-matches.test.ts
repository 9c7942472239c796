import { allMatches } from '../../../src/newsroom/text/all-matches';

/** What stands where, as `matchAll` has it too. */
const told = (found: Iterable<RegExpExecArray>) =>
  [...found].map((match) => ({ all: [...match], index: match.index, groups: match.groups }));

describe('allMatches', () => {
  it.each([
    ['words', 'Nine boats left, and six came back.', /\p{L}+/gu],
    ['nothing', 'Nine boats', /\d/gu],
    ['groups', 'pier 4, quay 12', /(?<kind>\p{L}+) (\d+)/gu],
    ['places', 'a boat', /(?=\p{L})/gu],
    ['places beside pairs of units', '🚢a🚢', /(?:)/gu],
    ['places between units', '🚢a', /(?:)/g],
    ['an empty text', '', /x*/gu],
  ])('finds what matchAll finds: %s', (_what, text, pattern) => {
    expect(told(allMatches(text, pattern))).toEqual(told(text.matchAll(new RegExp(pattern))));
  });

  it('begins at the beginning, wherever somebody left the pattern', () => {
    const pattern = /\d/gu;
    pattern.lastIndex = 3;
    expect(told(allMatches('1 2 3', pattern)).map(({ index }) => index)).toEqual([0, 2, 4]);
    expect(pattern.lastIndex).toBe(0);
  });

  it('wants a global pattern', () => {
    expect(() => allMatches('1', /\d/u)).toThrow(TypeError);
  });
});
