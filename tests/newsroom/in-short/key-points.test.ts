import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { houseStyle } from '../../../src/newsroom/house-style';
import { deriveStory } from '../../../src/newsroom/derive-story';
import { keyPoints } from '../../../src/newsroom/in-short/choosing/key-points';
import { sentencesOf } from '../../../src/newsroom/sentences/sentences';
import type { Candidate } from '../../../src/newsroom/in-short/choosing/candidates';
import { readStory } from '../../../src/newsroom/in-short/reading/story-reading';
import { toldTwiceIn } from '../../../src/newsroom/in-short/choosing/told-twice';
import { stopWordsOf } from '../../../src/newsroom/in-short/words/stop-words';
import { readPastedStory } from '../../../src/newsroom/intake/pasted/pasted-story';
import { LANGUAGE_STORIES } from '../../support/stories/languages';
import { describeWhere } from '../../support/where';

const WANT = { min: 3, max: 5 };
const points = (paragraphs: string[], { headline = '', standfirst = '', locale = 'en' } = {}) =>
  keyPoints({ paragraphs, headline, standfirst, locale }, WANT);

const FERRY = [
  'OSLO, Norway (AP) — The city of Oslo will stop every ferry in its fjord for three days from Monday while the oldest pier is repaired.',
  'Image: Ada Park on the old pier',
  'Mayor Ada Park announced free buses for the 40,000 people who cross the fjord each day. “It will be a hard week,” she said.',
  'Will the buses be enough? They have never been tried.',
  'The repair of the pier, which was built in 1931, will cost 3 million kroner, according to a city report.',
  'I think that it is worth the money. Nobody has repaired the pier since 1988.',
  'Ola Lund contributed to this report.',
];

describe('one thing told twice', () => {
  const isTwice = (...texts: string[]) => {
    const { sentences, terms } = readStory(texts, 'en');
    const [one, other] = sentences.map(({ text, words }) => ({ text, terms: words.map(({ term }) => term) }));
    return toldTwiceIn(terms)(one as Candidate, other as Candidate);
  };

  it('is two openings of one story, and one sentence inside another', () => {
    expect(
      isTwice(
        'Norwegian Prime Minister Ada Park has arrived in Port Skald for the first time in ten years.',
        'On a rare visit Norwegian Prime Minister Ada Park landed in Port Skald early on Wednesday.',
      ),
    ).toBe(true);
    expect(
      isTwice(
        'Nine pilots were arrested at the fjord on Wednesday, suspected of smuggling, the Norwegian navy said.',
        'The nine pilots were arrested at the fjord, the Norwegian navy said.',
      ),
    ).toBe(true);
  });

  it('is not two pieces of news of one person', () => {
    expect(
      isTwice(
        'Ada Park, the mayor of Skald, opened the bridge on Monday.',
        'Ada Park will close the ferry of Skald in June, the mayor said.',
      ),
    ).toBe(false);
  });
});

describe('the key points of a story', () => {
  it('say what happened, in the story’s words and order, without agency tag, caption, credit or question', () => {
    const found = points(FERRY);
    const text = found.map((point) => point.text).join('\n');
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(found.length).toBeLessThanOrEqual(5);
    expect(found[0]?.text).toMatch(/^The city of Oslo will stop every ferry/);
    expect(text).not.toMatch(/AP|Image|contributed|\?|^(?:They|I) /m);
    expect(found.map(({ paragraph }) => paragraph)).toEqual(
      [...found.map(({ paragraph }) => paragraph)].sort((a, b) => a - b),
    );
  });

  it('know the sentence they come from', () => {
    for (const { text, paragraph, sentence } of points(FERRY)) {
      const source = sentencesOf(FERRY[paragraph] ?? '', 'en')[sentence] ?? '';
      for (const word of text.match(/\p{L}+/gu) ?? [])
        expect(source.toLowerCase()).toContain(word.toLowerCase());
    }
  });

  it('do not repeat what the headline says already', () => {
    const headline = 'The city of Oslo will stop every ferry in its fjord for three days from Monday';
    const found = points([...FERRY, 'The council of Oslo meets on Friday to vote on a second pier.'], {
      headline,
    });
    expect(found.map(({ text }) => text)).not.toContainEqual(
      expect.stringMatching(/for three days from Monday\.$/),
    );
  });

  it('do not say the headline again, even in a few more words', () => {
    const lead = 'Ola Lund, a pilot of the port of Skald, has died, the navy posted on its own page.';
    const headline = 'Ola Lund has died, the navy posted on its page';
    expect(points([lead, ...FERRY]).map(({ text }) => text)).toContain(lead);
    expect(points([lead, ...FERRY], { headline }).some(({ text }) => /posted/.test(text))).toBe(false);
  });

  it('open on a pronoun only where that is by far the best news', () => {
    const found = points([...FERRY, 'They will cross the fjord again on Thursday.', 'It was quiet there.']);
    expect(found.map(({ text }) => text).join('\n')).not.toMatch(/^(?:They|It) /m);
  });

  it.each([
    ['no verb', 'Three days without a ferry in the fjord of Oslo.'],
    ['a number in front', '2. The city of Oslo will stop every ferry in its fjord.'],
    ['a broken end', 'Here is what the city of Oslo says of the ferry in its fjord:.'],
    ['no subject', 'Looks like the city of Oslo will stop every ferry in its fjord.'],
    ['a call to the reader', 'Watch the oldest ferry of Oslo cross the fjord above.'],
  ])('leave out a sentence with %s', (_what, sentence) => {
    const found = points([sentence, ...FERRY]).map(({ paragraph }) => paragraph);
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(found).not.toContain(0);
  });

  it('are what there is where nothing better is left', () => {
    expect(points(['They left. She stayed. Why did he go?'])).toHaveLength(3);
    expect(points(['One sentence.'])).toHaveLength(1);
    expect(points(['A deal at last.'])).toHaveLength(1);
    expect(points([])).toEqual([]);
    expect(points(['', ' … ', '!!!'])).toEqual([]);
  });

  it.each(LANGUAGE_STORIES)('are found in $name', ({ locale, paragraphs, never }) => {
    const found = points(paragraphs, { locale });
    expect(found.length).toBeGreaterThanOrEqual(3);
    for (const { text, paragraph } of found) {
      expect(paragraphs[paragraph]).toContain(text);
      expect(text).not.toMatch(never);
      expect(text).not.toMatch(/EFE|dpa/);
    }
  });

  it('hold for any text: no throw, the same list twice, and nothing that the body does not hold', () => {
    const sentence = fc.stringMatching(/^[A-Z][a-z"“”'(),-]{1,12}( [A-Za-z"“”'(),0-9-]{1,9}){2,14}[.!?]$/);
    fc.assert(
      fc.property(
        fc.array(
          fc.array(sentence, { maxLength: 4 }).map((all) => all.join(' ')),
          { maxLength: 6 },
        ),
        (paragraphs) => {
          const found = points(paragraphs);
          expect(points(paragraphs)).toEqual(found);
          expect(found.length).toBeLessThanOrEqual(5);
          const words = new Set(
            paragraphs
              .join(' ')
              .toLowerCase()
              .match(/[a-z0-9]+/g),
          );
          for (const { text } of found) {
            for (const word of text.toLowerCase().match(/[a-z0-9]+/g) ?? []) expect(words).toContain(word);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leave out that nobody spoke while there is news', () => {
    const story = [...FERRY, 'The port did not immediately respond to a request for comment.'];
    expect(
      points(story)
        .map(({ text }) => text)
        .join(' '),
    ).not.toContain('comment');
    const other = [...FERRY, 'The port has not commented.', 'The navy referred questions to the port.'];
    expect(points(other).some(({ text }) => /comment|referred/.test(text))).toBe(false);
    const alone = points(['The port did not respond to a request for comment.']);
    expect(alone).toHaveLength(1);
  });

  it('leave out a quotation without who says it, and the time of a live page', () => {
    const story = [
      '14:32 GMT — The ferries of Skald sail again from the old pier, the port said.',
      '“We spent a year trying to prove that the pier would hold.” The council paid 3 million kroner for it.',
      ...FERRY.slice(2),
    ];
    const text = points(story).map((point) => point.text);
    expect(text.join(' ')).not.toMatch(/14:32|prove that/);
    expect(text[0]).toBe('The ferries of Skald sail again from the old pier, the port said.');
  });

  it('leave out captions with their credit and a dateline with a stop in it', () => {
    const caption = 'Pilots stand outside the port on Monday, Nov. 3, 2025. (AP Photo/Ola Lund)';
    expect(points([...FERRY, caption]).some(({ text }) => text.includes('Pilots stand'))).toBe(false);
    const russian = points(
      ['МОСКВА, 3 ноя — РИА Новости. Суд закрыл старый мост до конца весны.', 'Мост открыли в 1931 году.'],
      { locale: 'ru' },
    );
    expect(russian[0]).toMatchObject({
      text: 'Суд закрыл старый мост до конца весны.',
      paragraph: 0,
      sentence: 1,
    });
  });

  it('leave out what has no stops: a page of words is no item', () => {
    const page = 'the pilots of the port ended their strike on tuesday after nine days of talks '.repeat(30);
    expect(points([page])).toEqual([]);
  });

  it('know the empty words of at least twelve languages', () => {
    const languages = 'ar bg cs da de en es fi fr hi it ja ko nl pl pt ro ru sv tr uk zh'.split(' ');
    expect(languages.filter((language) => stopWordsOf(language).size > 20)).toEqual(languages);
    expect(stopWordsOf('de-AT')).toBe(stopWordsOf('de'));
    expect(stopWordsOf('tlh').size).toBe(0);
  });
});

/** The page the house was built for lies beside the repository and is never part of it. */
const SEED = ['../shared/seed', '../../shared/seed']
  .map((place) => path.resolve(place, '000_7aa41c969343aa79.txt'))
  .find((file) => existsSync(file));

describeWhere(SEED, 'the data beside the repository')('the seed without its bullets', () => {
  const text = SEED ? readFileSync(SEED, 'utf8') : '';

  it.each([
    ['as the intake reads it', () => intakeBody(text)],
    [
      'as pasted, with captions and boilerplate',
      () => text.slice(text.indexOf('TFD –'), text.indexOf('More like this')),
    ],
  ])('gives four or five items from its sentences, %s', (_name, bodyOf) => {
    const derived = deriveStory({ id: 'seed', body: bodyOf() }, houseStyle);
    if ('error' in derived) throw new Error(derived.error.message);
    const items = derived.inShort.map((item) => item.text);
    expect([4, 5]).toContain(items.length);
    const story = text.toLowerCase();
    for (const item of items) {
      expect(item).not.toMatch(/TFD|Image|Connect with us|ENDS|reported from|fired warning shots to repel/);
      for (const word of item.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) expect(story).toContain(word);
    }
  });
});

function intakeBody(text: string) {
  const read = readPastedStory(text, { locale: 'en' });
  if ('notAStory' in read) throw new Error(read.notAStory);
  return read.article.body;
}
