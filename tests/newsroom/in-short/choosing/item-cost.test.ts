import type { Admission } from '../../../../src/newsroom/in-short/choosing/admission';
import type { Candidate } from '../../../../src/newsroom/in-short/choosing/candidates';
import { costOf } from '../../../../src/newsroom/in-short/choosing/item-cost';
import { keyPoints } from '../../../../src/newsroom/in-short/choosing/key-points';

const item = (sentence: number) => ({ sentence, cost: 0, isTied: false }) as Candidate;
const ALONE: Admission = { reason: 'alone', open: [], follows: false };

describe('what an item costs by its place', () => {
  const cost = (sentence: number, lead: number | null) => costOf(item(sentence), ALONE, { lead, opening: 0 });

  it('is the more the further down it stands, up to a point', () => {
    expect(cost(4, 0)).toBe(cost(1, 0));
    expect(cost(9, 0)).toBeGreaterThan(cost(6, 0));
    expect(cost(60, 0)).toBe(cost(20, 0));
  });

  it('is less in a story that opens on a scene: its news stands further down', () => {
    expect(cost(9, null)).toBeLessThan(cost(9, 0));
    expect(cost(9, null)).toBeGreaterThan(cost(4, null));
  });
});

describe('how many items a story gets', () => {
  const NEWS = [
    'The city of Oslo will stop every ferry in its fjord for three days from Monday while the oldest pier is repaired.',
    'Mayor Ada Park announced free buses for the 40,000 people who cross the fjord each day.',
    'The repair of the pier, which was built in 1931, will cost 3 million kroner, according to a city report.',
    'Nine skippers asked a judge in Oslo on Friday to keep every ferry running.',
    'The council of Oslo votes in June on free buses for every school in the city.',
  ];
  const long = [...NEWS, `The harbour counted ${'boats and boats and '.repeat(250)}boats.`];
  const sizeOf = (sentences: readonly string[], max = 5) => {
    const story = { paragraphs: sentences, headline: '', standfirst: '', locale: 'en' };
    return keyPoints(story, { min: 3, max }).length;
  };

  it('is three, and one more where the story is long and the house allows it', () => {
    expect(sizeOf(NEWS)).toBe(3);
    expect(sizeOf(long)).toBe(4);
    expect(sizeOf(long, 3)).toBe(3);
  });
});
