import { draftLists, keyPoints } from '../../../src/newsroom/in-short/key-points';
import { LIST_FEATURES } from '../../../src/newsroom/in-short/list-features';
import { nearbyLists } from '../../../src/newsroom/in-short/nearby-lists';
import { TASTE } from '../../../src/newsroom/in-short/taste';
import { WEIGHTS } from '../../../src/newsroom/in-short/weights';

const BODY = [
  'The city of Oslo will stop every ferry in its fjord for three days from Monday while the oldest pier is repaired.',
  'Mayor Ada Park announced free buses for the 40,000 people who cross the fjord each day.',
  'They will cross the fjord by bus until Thursday.',
  'The repair of the pier, which was built in 1931, will cost 3 million kroner, according to a city report.',
  '“It will be a hard week,” Park said on Friday.',
  'Nobody has repaired the pier since 1988.',
  'The council votes on a second pier in June.',
];
const STORY = { paragraphs: BODY, headline: '', standfirst: '', locale: 'en' };
const WANT = { min: 3, max: 5 };

describe('the lists next to the chosen one', () => {
  const { lists, rows } = draftLists(STORY, WANT);
  const [chosen = []] = lists;
  const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text);

  it('differ from it by one item, keep the order of the story and the limits of the list', () => {
    expect(lists.length).toBeGreaterThan(10);
    for (const list of lists.slice(1)) {
      const kept = texts(list).filter((text) => texts(chosen).includes(text)).length;
      expect(Math.max(list.length, chosen.length) - kept).toBe(1);
      const places = list.map(({ sentence }) => sentence);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      expect(list.length).toBeGreaterThanOrEqual(WANT.min);
      expect(list.length).toBeLessThanOrEqual(WANT.max);
    }
    expect(new Set(lists.map((list) => texts(list).join('\n'))).size).toBe(lists.length);
  });

  it('never take in an item that leans on another sentence', () => {
    const leaning = { ...chosen[0]!, text: 'They will cross.', sentence: 2, leans: true };
    const values = { term: new Float64Array(200), again: new Float64Array(200), pair: new Float64Array(400) };
    const found = nearbyLists(chosen, [...chosen, leaning], { values, taste: TASTE, fewest: 3, most: 5 });
    expect(found.flatMap(texts)).not.toContain(leaning.text);
  });

  it('are described by a finite number for each feature, and the best of them is the list', () => {
    for (const row of rows) {
      expect(row).toHaveLength(LIST_FEATURES.length);
      expect([...row].every(Number.isFinite)).toBe(true);
    }
    const worth = rows.map((row) =>
      LIST_FEATURES.reduce((sum, name, column) => sum + WEIGHTS.list[name] * row[column]!, 0),
    );
    const best = lists[worth.indexOf(Math.max(...worth))]!;
    expect(texts(keyPoints(STORY, WANT))).toEqual(texts(best));
  });
});
