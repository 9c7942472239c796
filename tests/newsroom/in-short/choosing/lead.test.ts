import { keyPoints } from '../../../../src/newsroom/in-short/choosing/key-points';
import { leadPlaceOf } from '../../../../src/newsroom/in-short/choosing/lead';
import { readStory } from '../../../../src/newsroom/in-short/reading/story-reading';

const placeOf = (...sentences: string[]): number => leadPlaceOf(readStory(sentences, 'en').sentences, 'en');
const listOf = (...paragraphs: string[]): string[] =>
  keyPoints({ paragraphs, headline: '', standfirst: '', locale: 'en' }, { min: 3, max: 5 }).map(
    ({ text }) => text,
  );

const NEWS = 'The city of Oslo will stop every ferry in its fjord for three days from Monday.';
const REST = [
  'Mayor Ada Park announced free buses for the 40,000 people who cross the fjord each day.',
  'The repair of the oldest pier, which was built in 1931, will cost 3 million kroner, according to a city report.',
  'Nine skippers asked a judge in Oslo on Friday to keep every ferry running.',
];

describe('where a story opens with its news', () => {
  it('is its first sentence, if that tells something', () => {
    expect(placeOf(NEWS, ...REST)).toBe(0);
    expect(placeOf('This week the city of Oslo stopped every ferry in its fjord.', ...REST)).toBe(0);
    expect(placeOf('There will be no ferry in Oslo for three days from Monday.', ...REST)).toBe(0);
  });

  it('is behind a scene, a question, the first person or a few words', () => {
    expect(placeOf('It was a long night on the water.', NEWS, ...REST)).toBe(1);
    expect(placeOf('Who would cross a fjord by bus?', NEWS, ...REST)).toBe(1);
    expect(placeOf('I used to love the sea more than anything.', NEWS, ...REST)).toBe(1);
    expect(placeOf('No boats.', 'None at all.', NEWS, ...REST)).toBe(2);
  });

  it('is the first sentence all the same if that only teases and then tells', () => {
    const tease = 'It may sound like a fairy tale, but a swan has stopped every ferry in the Oslo fjord.';
    expect(placeOf(tease, ...REST)).toBe(0);
    expect(placeOf('This is the dramatic moment a swan stopped every ferry in the fjord.', ...REST)).toBe(0);
  });

  it('is the first sentence of a story that has nothing but scenes', () => {
    expect(placeOf('It was cold.', 'You could hear the sea.', 'There was no wind on the pier.', NEWS)).toBe(
      0,
    );
  });
});

describe('the list of a story', () => {
  it('tells the news that stands behind a question', () => {
    expect(listOf('Who would cross a fjord by bus?', NEWS, ...REST)).toContain(NEWS);
  });

  it('tells a long lead that opens on its subject, where nothing else tells the news', () => {
    const long =
      'The city of Oslo will stop every ferry in its fjord for three days from Monday and let the oldest pier of the whole harbour be repaired by the carpenters who rebuilt the hall of Skald.';
    const background = [
      'The pier was built in 1931 and has been closed to heavy boats for years.',
      'Ferries have crossed the fjord since before the war.',
      'Many in the city take the boat to work, and some to school.',
    ];
    expect(listOf(long, ...background)[0]).toBe(long);
  });

  it('names the person whom a lead first calls "he"', () => {
    const lead =
      'He may have lost his boat and his voice -- but skipper Ola Lund of Skald has vowed to cross the fjord on Monday.';
    expect(listOf(lead, ...REST)[0]).toContain('kipper Ola Lund of Skald has vowed');
  });

  it('does not count "hours later" inside a lead as said of something else', () => {
    const lead =
      'A skipper of Oslo taunted the harbour police on Monday and was arrested hours later in Skald.';
    expect(listOf(lead, ...REST)[0]).toContain('A skipper of Oslo taunted the harbour police');
  });
});
