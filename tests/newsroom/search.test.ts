import { draftWords } from '../../src/newsroom/search/draft-words';
import { storyWords } from '../../src/newsroom/search/story-words';
import { questionWords } from '../../src/newsroom/search/question-words';
import { runsOf } from '../../src/newsroom/search/words';
import { page } from '../support/edition-pages';

const finds = (story: string, question: string): boolean => {
  const words = storyWords(page({ headline: story, body: [] }));
  return questionWords(question).every(({ word, isBeginning }) =>
    words.some((one) => (isBeginning ? one.startsWith(word) : one === word)),
  );
};

it.each([
  ['in another case', 'Der Zürcher Stadtrat tagt', 'ZURCHER'],
  ['in Cyrillic of another case', 'Иван и ёлка', 'ИВАН ЕЛКА'],
  ['in Greek, whose last sigma is another', 'Ο Οδυσσέας πλέει', 'ΟΔΥΣΣΕΑΣ'],
  ['with ß as two letters', 'An der Hauptstraße', 'hauptstrasse'],
  ['by its beginning', 'Harbourside flats sold', 'harbour'],
  ['in Chinese, anywhere', '北京市政府昨天宣布新规定', '政府'],
  ['in Japanese beside Latin letters', 'NHK放送センター', '放送'],
  ['by a Latin word inside Japanese', '昨日NHKの放送', 'nhk'],
  ['in Korean with a particle behind it', '정부는 오늘 발표했다', '정부'],
  ['in Thai', 'รัฐบาลประกาศวันนี้', 'ประกาศ'],
  ['in Arabic with an article written on', 'والحكومة تعلن اليوم', 'حكومة'],
  ['in Arabic with points', 'الحُكُومَة', 'الحكومة'],
  ['in Hebrew with a preposition written on', 'בממשלה החדשה', 'ממשלה'],
  ['in Hindi', 'सरकार ने घोषणा की', 'सरकार'],
  ['in full-width letters', 'Ｔｏｋｙｏ 2026', 'tokyo'],
  ['with an apostrophe', 'L’eau de la ville', 'eau'],
])('finds a word %s', (_kind, story, question) => expect(finds(story, question)).toBe(true));

it.each([
  ['another word', 'Harbour opens', 'airport'],
  ['one of two words', 'Harbour opens', 'harbour closes'],
  ['a Chinese word of other letters', '北京政府', '京北'],
  ['two letters that only begin a word', 'Harbour opens', 'ha'],
  ['a Hindi word with another vowel', 'सरकार', 'सरकर'],
])('does not find %s', (_kind, story, question) => expect(finds(story, question)).toBe(false));

it('finds what readers see of a story: its list, its people, its captions', () => {
  const words = storyWords(page());
  for (const word of ['reopens', 'fares', 'crowns', 'park', 'berg', 'quay', 'misstated', 'transport']) {
    expect(words).toContain(word);
  }
  expect(words).toEqual(
    expect.arrayContaining(['locale:en', 'section:coast', 'author:ada-park', 'tag:ferries']),
  );
  expect(new Set(words).size).toBe(words.length);
});

it('takes a word whole whose letters differ in type', () => {
  const body = [
    {
      type: 'paragraph' as const,
      children: [
        { type: 'text' as const, text: 'Un', bold: true as const },
        { type: 'text' as const, text: 'believable' },
      ],
    },
  ];
  expect(storyWords(page({ body }))).toContain('unbelievable');
});

it('asks for no more than the beginning of an endless word, and for a few words', () => {
  expect(runsOf('𐐀'.repeat(500))).toEqual([{ text: '𐐨'.repeat(60), isDense: false }]);
  expect(questionWords(Array.from({ length: 60 }, (_, at) => `word${at}`).join(' '))).toHaveLength(16);
});

describe('what a draft is found by', () => {
  const draft = (body: unknown, tags: unknown = null) =>
    draftWords({ locale: 'ru', texts: ['Стачка', null], body, tags });

  it('is every word of its texts, body and tags, in every script, and its language', () => {
    const body = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Прилив за' },
          { type: 'text', text: 'топил', bold: true },
        ],
      },
      { type: 'list', children: [{ type: 'list-item', children: [{ type: 'text', text: 'quay' }] }] },
    ];
    const words = draft(body, ['Sea Trade', 7]);
    expect(words).toEqual(
      expect.arrayContaining(['locale:ru', 'стачка', 'прилив', 'затопил', 'quay', 'sea', 'trade']),
    );
  });

  it('is nothing where a draft holds what no editor writes', () => {
    const deep = Array.from({ length: 5_000 }).reduce<unknown>((inside) => [inside], 'x');
    for (const body of [null, 'text', 7, [null, { text: 7 }], deep])
      expect(draft(body)).toEqual(['locale:ru', 'стачка']);
  });
});
