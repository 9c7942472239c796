import { newsSentences, storyFactsOf } from '../../../../src/newsroom/in-short/choosing/candidates';
import { keyPoints } from '../../../../src/newsroom/in-short/choosing/key-points';
import { likelihoodIn } from '../../../../src/newsroom/in-short/likelihood/likelihood';
import { WEIGHTS } from '../../../../src/newsroom/in-short/likelihood/weights';
import { wordPriorsOf } from '../../../../src/newsroom/in-short/likelihood/word-priors';
import {
  MOST_OPENINGS,
  openingRows,
  preferenceIn,
} from '../../../../src/newsroom/in-short/choosing/preference/preference';
import {
  OPENING_PREFERENCE,
  SENTENCE_PREFERENCE,
  preferenceRowsIn,
} from '../../../../src/newsroom/in-short/choosing/preference/preference-features';
import { readStory } from '../../../../src/newsroom/in-short/reading/story-reading';

const SCENE =
  'It is half past five in the morning, and Ada Park is already on the pier with a thermos in her hand.';
const MOOD = 'The sea is as calm as a floor.';
const NEWS =
  'The city of Oslo will stop every ferry in its fjord for three days from Monday, the council decided.';
const REST = [
  'The council voted 31 to 12 for the repair of the oldest pier, which was built in 1931.',
  'The repair of the pier will cost 3 million kroner, according to a report of the city.',
  '"What can you do?" asked Park.',
  'Nine skippers asked a judge in Oslo on Friday to keep every ferry running.',
  'Some 40,000 people cross the fjord by ferry each day, and the city will let them ride the bus for nothing.',
];

function known(sentences: readonly string[]) {
  const read = readStory(sentences, 'en');
  const likelihood = likelihoodIn(read, { weights: WEIGHTS, priors: wordPriorsOf('en') });
  return { news: newsSentences(read), story: { read, likelihood, ...storyFactsOf(read) } };
}
const preferred = (...sentences: string[]) => {
  const { news, story } = known(sentences);
  return preferenceIn(news, preferenceRowsIn(news, story))!;
};
const listOf = (...paragraphs: string[]): string[] =>
  keyPoints({ paragraphs, headline: '', standfirst: '', locale: 'en' }, { min: 3, max: 5 }).map(
    ({ text }) => text,
  );

describe('what a sub-editor would open the list with', () => {
  it('is the news, wherever among the first sentences it stands', () => {
    expect(preferred(NEWS, ...REST).lead).toBe(0);
    expect(preferred(SCENE, NEWS, ...REST).lead).toBe(1);
    expect(preferred(SCENE, MOOD, NEWS, ...REST).lead).toBe(2);
  });

  it('costs nothing, and every other opening something, as much as the odds are against it', () => {
    const { lead, below } = preferred(SCENE, MOOD, NEWS, ...REST);
    expect(below(lead)).toBe(0);
    for (const other of [0, 1, 3, 4]) expect(below(other)).toBeGreaterThan(0);
    expect(below(99)).toBeGreaterThanOrEqual(below(0));
  });

  it('opens the list', () => {
    const [first] = listOf(SCENE, MOOD, NEWS, ...REST);
    expect(first).toContain('will stop every ferry');
    expect(listOf(SCENE, MOOD, NEWS, ...REST)).not.toContain(MOOD);
  });
});

describe('what is asked of a sentence', () => {
  it('has a number for each name, all of them finite, also of words without letters or content', () => {
    const { news, story } = known([NEWS, 'And so it was.', '1, 2, 3.', SCENE, ...REST]);
    const rowAt = preferenceRowsIn(news, story);
    const rows = news.map((_sentence, place) => rowAt(place));
    expect(rows).toHaveLength(news.length);
    for (const row of rows) expect(row).toHaveLength(SENTENCE_PREFERENCE.length);
    for (const row of openingRows(rows)) expect(row).toHaveLength(OPENING_PREFERENCE.length);
    expect(openingRows(rows).flat().every(Number.isFinite)).toBe(true);
  });

  it('is nothing where a story has no sentence', () => {
    const { story } = known([NEWS]);
    expect(preferenceIn([], preferenceRowsIn([], story))).toBeNull();
  });

  it('ends with the sentences that were judged, however long the story', () => {
    const many = Array.from(
      { length: 60 },
      (_, at) => `The port sold ferry number ${at} to a buyer in Bergen on Monday.`,
    );
    const { lead, below } = preferred(SCENE, MOOD, ...many);
    expect(lead).toBeLessThan(MOST_OPENINGS);
    expect(below(MOST_OPENINGS + 3)).toBe(below(40));
  });
});

describe('other languages', () => {
  it('keep the rule for their lead', () => {
    const german = keyPoints(
      {
        paragraphs: [
          'Die Stadt Oslo stellt ab Montag für drei Tage alle Fähren in ihrem Fjord ein.',
          'Der Rat stimmte mit 31 zu 12 Stimmen für die Reparatur des ältesten Piers aus dem Jahr 1931.',
          'Die Reparatur kostet nach einem Bericht der Stadt drei Millionen Kronen.',
        ],
        headline: '',
        standfirst: '',
        locale: 'de',
      },
      { min: 3, max: 5 },
    );
    expect(german[0]!.text).toContain('Die Stadt Oslo');
  });
});
