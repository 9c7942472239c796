import { recentTexts } from '../../src/graphql/recent-texts';

describe('what is kept of recent texts', () => {
  it('is what was asked for last', () => {
    const kept = recentTexts<number>({ most: 2, mostLetters: 100 });
    kept.set('a', 1);
    kept.set('b', 2);
    expect(kept.get('a')).toBe(1);
    kept.set('c', 3);
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([1, undefined, 3]);
  });

  it('is not longer than its limit, even for one text', () => {
    const kept = recentTexts<number>({ most: 10, mostLetters: 6 });
    kept.set('aaa', 1);
    kept.set('aaa', 2);
    kept.set('bbb', 3);
    expect([kept.get('aaa'), kept.get('bbb')]).toEqual([2, 3]);
    kept.set('cccc', 4);
    expect([kept.get('aaa'), kept.get('bbb'), kept.get('cccc')]).toEqual([undefined, undefined, 4]);
    kept.set('ddddddd', 5);
    expect([kept.get('cccc'), kept.get('ddddddd')]).toEqual([undefined, undefined]);
  });
});
