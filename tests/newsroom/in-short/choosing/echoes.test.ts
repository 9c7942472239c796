import { keyPoints } from '../../../../src/newsroom/in-short/choosing/key-points';
import { echoesOf } from '../../../../src/newsroom/in-short/choosing/echoes';
import { readStory } from '../../../../src/newsroom/in-short/reading/story-reading';

const LEAD =
  'A harbour pilot has driven his boat into the wall of a Skald prison with nine barrels of whisky on board, prison officials say.';
const STORY = [
  LEAD,
  'Judges had adjourned his trial until Monday, the court in Skald said.',
  'Ola Lund, 61, hit the prison wall in a boat that was full of whisky, police said.',
  'Divers searched the fjord until midnight and found two passengers alive.',
  'The council votes on a second pier in June.',
];

const echoesIn = (story: readonly string[], forms: readonly string[] = [story[0]!], locale = 'en') => {
  const read = readStory(story, locale);
  const lead = forms.map((text) => ({ sentence: 0, terms: read.wordsOf(text).map(({ term }) => term) }));
  return [...echoesOf(lead, read)];
};

describe('a later item that tells the lead again', () => {
  it('is known by the words they share, those of few sentences first', () => {
    expect(echoesIn(STORY)).toEqual([2]);
  });

  it('gives its place to other news, and the lead stays', () => {
    const texts = keyPoints(
      { paragraphs: STORY, headline: '', standfirst: '', locale: 'en' },
      { min: 3, max: 3 },
    ).map(({ text }) => text);
    expect(texts[0]).toContain('harbour pilot');
    expect(texts.join(' ')).not.toContain('hit the prison wall');
  });

  it('is none where only names are shared', () => {
    expect(
      echoesIn([
        'Skald Rovers won the Fjord League Cup in Port Oslo.',
        'Bergen Rovers lost their Fjord League Cup tie in Port Oslo.',
      ]),
    ).toEqual([]);
  });

  it('is none where a form of the lead leaves out what it tells', () => {
    const lead = 'A storm killed six, including a former pilot of the port who sold old ferries.';
    const victim = 'Ola Lund was a former pilot of the port, and he sold ferries.';
    expect(echoesIn([lead, victim])).toEqual([1]);
    expect(echoesIn([lead, victim], [lead, 'A storm killed six.'])).toEqual([]);
  });

  it('is none behind a lead that the page has broken, without a lead, and in other languages', () => {
    expect(echoesIn([LEAD.replace('pilot has', 'pilot. has'), ...STORY.slice(1)])).toEqual([]);
    expect(echoesIn(STORY, [])).toEqual([]);
    expect(echoesIn(STORY, [LEAD], 'nb')).toEqual([]);
  });
});
