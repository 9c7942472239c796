import { restoreNames } from '../../../src/newsroom/in-short/repair/name-capitals';
import { nameBook } from '../../../src/newsroom/in-short/repair/name-book';
import { quotationsOf } from '../../../src/newsroom/in-short/marks/quotes';

const STORY = [
  'Prime Minister Ada Lind met North Vale’s president, Jon-Erik Sol, in Port Skald on Tuesday.',
  'Nordfiber, the owner, said the White House had called. A house in Port Skald was searched.',
  'Stevedores walked out in March. The Foreign Minister, Per Ask, flew to the US; the minister told us little.',
  'The Vale Police Department closed the bridge. NATO sent a ship, and an iPhone was found.',
  'Lind called the plan “a good step” and added: “We will never forget May Rask.” Her film is “The Price of Salt”.',
  'The Korean delegation left early. The march through the capital began at noon.',
];

const restored = (bullet: string, story: readonly string[] = STORY, locale = 'en'): string =>
  restoreNames(bullet, nameBook(story, locale, story.flatMap(quotationsOf)));

const JOINED = [
  'A report by the Department of Justice and Doctors Without Borders was read in Port Skald.',
  'Residents of Skald read it. The department and its doctors work without borders and want justice.',
  'The band One Night sang “Rain Matters” in Us Weekly’s hall. One night is long; the rain matters to us.',
  'Vale’s President, who left, met President Sol. Limits on Korean ships end. It had limits on Korean ships.',
];

describe('names that small or everyday words make', () => {
  it.each([
    ['joined by a small word', 'a department of justice lawyer', 'a Department of Justice lawyer'],
    [
      'with a small word that has a capital',
      'aid from doctors without borders',
      'aid from Doctors Without Borders',
    ],
    ['behind a small word with a capital', 'fans of one night cheer', 'fans of One Night cheer'],
    ['a title in quotation marks', 'the song “rain matters” wins', 'the song “Rain Matters” wins'],
    ['an office without a name', 'talks with the president', 'talks with the President'],
  ])('%s', (_, typed, expected) => expect(restored(typed, JOINED)).toBe(expected));

  it.each([
    ['a word that only opens the sentence', 'angry residents of Skald'],
    ['each word for itself', 'the department wants justice without borders'],
    ['a people’s capital as proof', 'new limits on Korean ships'],
    ['the same words without quotation marks', 'all the rain matters'],
  ])('does not take %s', (_, typed) => expect(restored(typed, JOINED)).toBe(typed));

  it('does not take an office that the story has small', () => {
    expect(restored('the president left', [...JOINED, 'A president left.'])).toBe('the president left');
  });
});

/** "Museum" once with a capital and twice without; "State Patrol" twice; the guard marches on a day named after it. */
const LONE = [
  'The Skald Museum reopened in the United States. A museum in each of three states shows ships; the museum is free.',
  'The Vale State Patrol closed the road. In every state the Vale State Patrol has friends.',
  'They march each spring for the March of Skald and the March of Vale.',
];

describe('an everyday word that the story also writes small', () => {
  it.each([
    ['seen once with a capital stays small', 'the Skald museum attack', 'the Skald museum attack'],
    ['seen twice with a capital is a name', 'a vale state patrol car', 'a Vale State Patrol car'],
    ['in a fixed pair is a name at once', 'a visit to the united states', 'a visit to the United States'],
    ['stays small without a name beside it', 'to mark the march', 'to mark the march'],
    ['is half of a name with "of"', 'the march of skald', 'the March of Skald'],
  ])('%s', (_, typed, expected) => expect(restored(typed, LONE)).toBe(expected));
});

describe('names get back the capitals that the story gives them', () => {
  it.each([
    ['people and places', 'ada lind visits port skald', 'Ada Lind visits Port Skald'],
    ['a possessive', "north vale’s leader and lind's plan", "North Vale’s leader and Lind's plan"],
    ['a hyphenated name', 'talks with jon-erik sol', 'talks with Jon-Erik Sol'],
    ['a name inside a compound', 'an anti-lind march', 'an anti-Lind march'],
    ['a name that only opens a sentence', 'workers at nordfiber strike', 'workers at Nordfiber strike'],
    ['initials that only open a sentence', 'a ship from nato', 'a ship from NATO'],
    ['a word with a capital inside', 'police find iphone', 'police find iPhone'],
    ['a name of everyday words', 'a call from the white house', 'a call from the White House'],
    ['the plural of a people', 'the koreans leave', 'the Koreans leave'],
    ['weekdays, which the story need not have', 'closed until wednesday', 'closed until Wednesday'],
    ['a month that is also a verb', 'they march since march', 'they march since March'],
    ['the first person', 'says "i am sorry and i\'m leaving"', 'says "I am sorry and I\'m leaving"'],
    ['the country, not the pronoun', 'he flew to the us and told us', 'he flew to the US and told us'],
    [
      'a title in quotation marks',
      'her film “the price of salt” opens',
      'her film “The Price of Salt” opens',
    ],
    ['initials typed as a word in front', 'Nato sends a ship', 'NATO sends a ship'],
    ['a word in front that is no initials', 'It told us little', 'It told us little'],
    ['a title before a name', 'prime minister ada lind', 'Prime Minister Ada Lind'],
  ])('%s', (_, typed, expected) => expect(restored(typed)).toBe(expected));

  it.each([
    ['an everyday word of a longer name', 'a house burns near the bridge'],
    ['a word the story has small', 'a march through the capital'],
    ['half of a title', 'the foreign minister and a minister'],
    ['half of an office', 'city police'],
    ['a rare plural that opens a sentence', 'angry stevedores'],
    ['a few quoted words', 'calls it “a good step”'],
    ['a modal verb', 'the port may close'],
    ['a word the story does not have', 'zeppelins over dunkirk'],
  ])('does not shout %s', (_, typed) => expect(restored(typed)).toBe(typed));

  it.each([
    [
      'a name in capitals',
      'LIND meets the president of NORTH VALE',
      'Lind meets the president of North Vale',
    ],
    ['initials that the story writes so', 'NATO sends a ship', 'NATO sends a ship'],
    ['a word that the story has small', 'a MARCH through the capital', 'a MARCH through the capital'],
    ['a word that the story does not have', 'a ship from UNESCO', 'a ship from UNESCO'],
    ['a line that is all in capitals', 'LIND MEETS SOL', 'LIND MEETS SOL'],
    ['a word that was typed with a capital', 'the Iphone', 'the Iphone'],
  ])('of what was typed in capitals: %s', (_, typed, expected) => expect(restored(typed)).toBe(expected));

  it('takes no headline in Title Case as proof of a name', () => {
    expect(restored('pilots win rest days', ['Pilots Win Rest Days At Port', 'It is over.'])).toBe(
      'pilots win rest days',
    );
  });

  it('takes no place of a dateline for initials', () => {
    expect(restored('talks in oslo', ['OSLO (TFD) – The talks ended.'])).toBe('talks in oslo');
  });

  it('lowers and raises Turkish letters by their own rules', () => {
    expect(restored('istanbul’da', ['Tren İstanbul’da durdu.'], 'tr')).toBe('İstanbul’da');
    expect(restored('tren İzmir ve ığdır', ['Yolcular Iğdır için bindi.'], 'tr')).toBe('tren İzmir ve Iğdır');
  });

  it('gives a German noun its capital', () => {
    expect(restored('der streik endet', ['Am Dienstag endete der Streik im Hafen.'], 'de')).toBe(
      'der Streik endet',
    );
  });

  it('is settled after one round', () => {
    const once = restored('ada lind and the foreign minister in port skald');
    expect(restored(once)).toBe(once);
  });

  it('reads a megabyte of story and a long bullet without a backtracking rule', () => {
    const story = Array.from(
      { length: 4_000 },
      (_, line) => `${'a-'.repeat(60)} ${STORY[line % STORY.length]}`,
    );
    expect(restored('ada lind '.repeat(100), story)).toBe('Ada Lind '.repeat(100));
  });
});

it('takes the capitals that open a paragraph for initials when the sentence goes on, and for a place when not', () => {
  const story = ['UN officials in Geneva were surprised.', 'OSLO, Norway – Oslo’s mayor said so.'];
  expect(restored('un officials speak in oslo', story)).toBe('UN officials speak in Oslo');
});

describe('names that a story never has in this shape', () => {
  const story = [
    'Dave Oram, a plumber, and his wife Sue, 51, found the ticket. U.N. investigators came from the U.S. to see it.',
  ];

  it.each([
    ['a given name that is a verb, before the family name', 'dave and sue oram won', 'Dave and Sue Oram won'],
    ['the verb itself', 'they sue the council', 'they sue the council'],
    ['initials without points', 'the un came', 'the UN came'],
    ['a word that looks like initials', 'it told us little', 'it told us little'],
  ])('%s', (_, typed, expected) => expect(restored(typed, story)).toBe(expected));
});

describe('a sentence that opens on a small word is no name in other languages', () => {
  const restored = (locale: string, story: string[], text: string) =>
    restoreNames(text, nameBook(story, locale));

  it.each([
    [
      'de',
      ['Junge Menschen halfen.', 'Starke Regenfälle kamen.'],
      'Es halfen junge Menschen bei starke Regenfälle',
    ],
    ['pl', ['W Niedzielę mecz.', 'To mecz.'], 'grali w Niedzielę'],
    ['fr', ['Le Président parle.', 'Il part.'], 'voici le Président'],
  ])('%s', (locale, story, text) => expect(restored(locale, story, text)).toBe(text));

  it('but a capital inside the word is a name, even where it only opens sentences', () => {
    expect(restored('de', ['SPD gewinnt.'], 'die spd')).toBe('die SPD');
    expect(restored('fr', ['SafeBoda arrive.'], 'le safeboda')).toBe('le SafeBoda');
  });

  it('and initials in capitals make no name of the English word before them', () => {
    expect(restored('en', ['Costs US$3 million, he said.'], 'It costs US$3 million')).toBe(
      'It costs US$3 million',
    );
  });
});
