import { markOf, readJudgements } from '../../../../bench/in-short/signed/judgements';

describe('what readers said of lists', () => {
  const stories = readJudgements();

  it('has a class for every item, a rank for every list, and no text', () => {
    expect(stories.length).toBeGreaterThan(1000);
    for (const { items, lists } of stories) {
      expect(items.every((item) => /^[0-9a-f]{8}$/u.test(item))).toBe(true);
      expect(lists.length).toBeGreaterThan(1);
      expect(Math.min(...lists.map(({ rank }) => rank))).toBe(0);
      for (const { of, marks } of lists) {
        expect(marks).toMatch(/^[0a-h]+$/u);
        expect(marks).toHaveLength(of.length);
        expect(of.every((at) => at in items)).toBe(true);
      }
    }
  });

  it('knows a text by its mark', () => {
    expect(markOf('Oslo closed a pier.')).toBe(markOf('Oslo closed a pier.'));
    expect(markOf('Oslo closed a pier.')).not.toBe(markOf('Oslo closed the pier.'));
  });
});
