import fc from 'fast-check';
import { sentencesOf } from '../../../src/newsroom/in-short/sentences';

describe('the sentences of a paragraph', () => {
  it.each<[string, string, string, string[]]>([
    [
      'titles and initials',
      'en',
      'Gen. A. B. Ro met Mrs. Lund. They left.',
      ['Gen. A. B. Ro met Mrs. Lund.', 'They left.'],
    ],
    [
      'a body of letters',
      'en',
      'The U.N. Security Council met. He left the U.S. The talks ended.',
      ['The U.N. Security Council met.', 'He left the U.S.', 'The talks ended.'],
    ],
    [
      'numbers and dates',
      'en',
      'No. 2 won on Jan. 5. It cost $1.5 million.',
      ['No. 2 won on Jan. 5.', 'It cost $1.5 million.'],
    ],
    [
      'the hour',
      'en',
      'It began at 9 p.m. Monday. It ended at 11 p.m. Nobody stayed.',
      ['It began at 9 p.m. Monday.', 'It ended at 11 p.m.', 'Nobody stayed.'],
    ],
    ['speech with its speaker', 'en', '“Stop!” he said. Nobody did.', ['“Stop!” he said.', 'Nobody did.']],
    [
      'a single letter that ends a sentence',
      'en',
      'She chose plan B. The team left.',
      ['She chose plan B.', 'The team left.'],
    ],
    ['a saint behind a hyphen', 'en', 'He led Hay-St. Bo for years.', ['He led Hay-St. Bo for years.']],
    ['a broken line', 'en', 'Image: Ada Park\nOslo is quiet.', ['Image: Ada Park', 'Oslo is quiet.']],
    ['Spanish', 'es', '¿Llegó el Sr. Gil? Sí. Habló poco.', ['¿Llegó el Sr. Gil?', 'Sí.', 'Habló poco.']],
    [
      'German',
      'de',
      'Dr. Kern kam am 5. Mai. Er blieb z. B. bei uns.',
      ['Dr. Kern kam am 5. Mai.', 'Er blieb z. B. bei uns.'],
    ],
    [
      'French',
      'fr',
      'Mme. Roux est venue. « Tout va bien », dit-elle.',
      ['Mme. Roux est venue.', '« Tout va bien », dit-elle.'],
    ],
    [
      'Russian',
      'ru',
      'Иванов И. И. приехал в Омск. Он уехал.',
      ['Иванов И. И. приехал в Омск.', 'Он уехал.'],
    ],
    [
      'Russian years, roubles and initials',
      'ru',
      'Мост построен в 1938 г. Ремонт стоит 4 млн руб. Автор проекта архитектора А. В. Власова известен.',
      [
        'Мост построен в 1938 г.',
        'Ремонт стоит 4 млн руб.',
        'Автор проекта архитектора А. В. Власова известен.',
      ],
    ],
    [
      'a date behind the hour',
      'en',
      'It began at 9 a.m. April 3. It ended.',
      ['It began at 9 a.m. April 3.', 'It ended.'],
    ],
    [
      'German numbers in order',
      'de',
      'Er traf gegen den 1. FC Nord in der 16. Minute. Nun spricht der 2. Senat. Der besonderen Art. Köln feiert.',
      [
        'Er traf gegen den 1. FC Nord in der 16. Minute.',
        'Nun spricht der 2. Senat.',
        'Der besonderen Art.',
        'Köln feiert.',
      ],
    ],
    [
      'Swedish words that are short elsewhere',
      'sv',
      'Ingen vet det. Det steg i maj. Ett hus.',
      ['Ingen vet det.', 'Det steg i maj.', 'Ett hus.'],
    ],
    [
      'Italian hours',
      'it',
      'Durò 48 ore. Il fiume scese. L’on. Rossi parla.',
      ['Durò 48 ore.', 'Il fiume scese.', 'L’on. Rossi parla.'],
    ],
    [
      'a French pass',
      'fr',
      'Il a vu le col. Paris dort. Mgr. Roux vient.',
      ['Il a vu le col.', 'Paris dort.', 'Mgr. Roux vient.'],
    ],
    ['Polish years', 'pl', 'Było to w 1911 r. Wygrała ul. Nowa.', ['Było to w 1911 r.', 'Wygrała ul. Nowa.']],
    [
      'Hindi letters with points',
      'hi',
      'एन.डी.आर.एफ. की टीमें आईं। डॉ. वी. शर्मा बोले।',
      ['एन.डी.आर.एफ. की टीमें आईं।', 'डॉ. वी. शर्मा बोले।'],
    ],
    [
      'Japanese speech',
      'ja',
      '市長は「橋を閉める。船も出す」と述べた。橋は閉まる。',
      ['市長は「橋を閉める。船も出す」と述べた。', '橋は閉まる。'],
    ],
    [
      'Chinese speech',
      'zh',
      '他说：“我们来了。我们会赢。”他走了。',
      ['他说：“我们来了。我们会赢。”', '他走了。'],
    ],
    [
      'Korean speech',
      'ko',
      '그는 "정말인가?"라고 물었다. 끝났다.',
      ['그는 "정말인가?"라고 물었다.', '끝났다.'],
    ],
    [
      'an Arabic doctor',
      'ar',
      'قال د. أحمد إن العمل مستمر. وصل الوزير.',
      ['قال د. أحمد إن العمل مستمر.', 'وصل الوزير.'],
    ],
    ['Arabic', 'ar', 'هل جاء الوزير؟ نعم جاء. ثم ذهب.', ['هل جاء الوزير؟', 'نعم جاء.', 'ثم ذهب.']],
    ['Hindi', 'hi', 'बारिश हुई। स्कूल बंद रहे।', ['बारिश हुई।', 'स्कूल बंद रहे।']],
    [
      'Japanese',
      'ja',
      '雨が降った。「そうだ。」と彼は言った。駅は休みだ。',
      ['雨が降った。', '「そうだ。」と彼は言った。', '駅は休みだ。'],
    ],
  ])('%s', (_name, locale, paragraph, expected) => {
    expect(sentencesOf(paragraph, locale)).toEqual(expected);
  });

  it('loses nothing but white space between sentences, in any text and any locale', () => {
    const pieces = fc.constantFrom(
      'Mr.',
      'U.S.',
      ' ',
      '\n',
      '. ',
      '! "',
      '。「',
      'a',
      'B',
      '5',
      ')',
      '”',
      '?',
      'The',
      ' 😀',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
    );
    const locales = fc.constantFrom('en', 'ja', 'ar', '', 'not a locale');
    fc.assert(
      fc.property(texts, locales, (text, locale) => {
        const squeezed = (value: string) => value.replace(/\s+/gu, '');
        expect(squeezed(sentencesOf(text, locale).join(''))).toBe(squeezed(text));
      }),
    );
  });

  it('does not depend on where a window of the text ends', () => {
    const story = 'Mr. Ro met the U.N. envoy on Jan. 5. “We go,” he said. ';
    expect(sentencesOf(story.repeat(400), 'en')).toHaveLength(800);
    expect(sentencesOf(`${'word '.repeat(5_000)}ends. Next.`, 'en')).toHaveLength(2);
  });

  it('are no longer than a page where a text has no stops: asking for an end far away takes minutes', () => {
    const sentences = sentencesOf('นักบินท่าเรือยุติการนัดหยุดงานเมื่อวันอังคาร '.repeat(2_000), 'th');
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(8_000);
    expect(sentences.every((sentence) => /^\S.*คาร$/u.test(sentence))).toBe(true);
  });
});
