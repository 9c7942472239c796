import fc from 'fast-check';
import { sentencesOf } from '../../src/newsroom/sentences/sentences';

describe('the sentences of a paragraph', () => {
  it.each<[string, string, string, string[]]>([
    [
      'titles and initials',
      'en',
      'Gen. A. B. Ro met Mrs. Lund. They left.',
      ['Gen. A. B. Ro met Mrs. Lund.', 'They left.'],
    ],
    [
      'titles of several',
      'en',
      'Gens. Ro and Lund met Drs. Berg and Sol. Fig. 3 shows them.',
      ['Gens. Ro and Lund met Drs. Berg and Sol.', 'Fig. 3 shows them.'],
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
    [
      'figures, sums and names that begin small',
      'en',
      'The strike ended. 42 people were hurt. £5 million is gone. iPhone sales rose. eBay fell. de Vries spoke. 2019 was worse.',
      [
        'The strike ended.',
        '42 people were hurt.',
        '£5 million is gone.',
        'iPhone sales rose.',
        'eBay fell.',
        'de Vries spoke.',
        '2019 was worse.',
      ],
    ],
    [
      'a small letter behind a whole word, but not in a line that was cut',
      'en',
      'The town voted. two people were hurt. The team would. meet the approx. forty crews of St. Bo.',
      ['The town voted.', 'two people were hurt.', 'The team would. meet the approx. forty crews of St. Bo.'],
    ],
    [
      'Dutch figures and short words',
      'nl',
      'De staking is voorbij. 81 procent stemde voor. ’s Avonds kwam dhr. Lind bijv. Oslo bekijken.',
      ['De staking is voorbij.', '81 procent stemde voor.', '’s Avonds kwam dhr. Lind bijv. Oslo bekijken.'],
    ],
    [
      'the zone of an hour',
      'en',
      'It begins at 8 p.m. Eastern. It ends at 9 p.m. Oslo time. Doors open at 7 a.m. (0600 GMT). At 9 a.m. It rained at 5 p.m. 42 people left.',
      [
        'It begins at 8 p.m. Eastern.',
        'It ends at 9 p.m. Oslo time.',
        'Doors open at 7 a.m. (0600 GMT).',
        'At 9 a.m. It rained at 5 p.m.',
        '42 people left.',
      ],
    ],
    [
      'an hour behind which a sentence begins',
      'en',
      'The fire began at 9 a.m. It spread. Most left by 8 p.m. Police stayed.',
      ['The fire began at 9 a.m.', 'It spread.', 'Most left by 8 p.m.', 'Police stayed.'],
    ],
    [
      'trade names with a mark',
      'en',
      'Ada Park works at Yahoo! in Oslo. Yahoo! Inc. said so. She left Yahoo! The firm shrank.',
      ['Ada Park works at Yahoo! in Oslo.', 'Yahoo! Inc. said so.', 'She left Yahoo!', 'The firm shrank.'],
    ],
    [
      'a question before its speaker',
      'en',
      '“Who pays?” Mayor Ada Lind asked. “Is it safe?” Lind said on Monday. “Is it?” Lind said the quay was shut. “Why?” He left.',
      [
        '“Who pays?” Mayor Ada Lind asked.',
        '“Is it safe?” Lind said on Monday.',
        '“Is it?”',
        'Lind said the quay was shut.',
        '“Why?”',
        'He left.',
      ],
    ],
    [
      'firms, states and their verbs',
      'en',
      'Acme Inc. sued. Bell Corp. met Sens. Park and Lind. In Fresno, Calif. police shut a road. He joined Acme Inc. The deal holds.',
      [
        'Acme Inc. sued.',
        'Bell Corp. met Sens. Park and Lind.',
        'In Fresno, Calif. police shut a road.',
        'He joined Acme Inc.',
        'The deal holds.',
      ],
    ],
    [
      'words that are short forms only with a capital',
      'en',
      'It is modern art. Park paints. A sales rep. Lund called. Rep. Lund called. He said no. 42 people left. No. 2 won.',
      [
        'It is modern art.',
        'Park paints.',
        'A sales rep.',
        'Lund called.',
        'Rep. Lund called.',
        'He said no.',
        '42 people left.',
        'No. 2 won.',
      ],
    ],
    [
      'initials behind a small word',
      'en',
      'The book by J. Park sold. She takes vitamin C. Park knows.',
      ['The book by J. Park sold.', 'She takes vitamin C.', 'Park knows.'],
    ],
    [
      'dots that stand for words',
      'en',
      'He . . . stayed . . . for long. . . . We left.... She sang.',
      ['He . . . stayed . . . for long. . . .', 'We left....', 'She sang.'],
    ],
    [
      'a source in brackets',
      'en',
      '"The harbour [...]" (Lind 55). It shut.',
      ['"The harbour [...]" (Lind 55).', 'It shut.'],
    ],
    [
      'two sentences that were glued',
      'en',
      'The crews left.They sang. See ledger.example.Com or v2.Beta.',
      ['The crews left.', 'They sang.', 'See ledger.example.Com or v2.Beta.'],
    ],
    [
      'lists on one line',
      'en',
      '1. Ada Park wins 2. Ola Lund loses. 3. Nobody stays',
      ['1. Ada Park wins', '2. Ola Lund loses.', '3. Nobody stays'],
    ],
    [
      'bullets on one line',
      'en',
      '• Ada Park wins • Ola Lund loses',
      ['• Ada Park wins', '• Ola Lund loses'],
    ],
    [
      'a list inside a sentence',
      'en',
      'Two things matter: 1) Limits for boats and 2) The pace of work.',
      ['Two things matter: 1) Limits for boats and 2) The pace of work.'],
    ],
    [
      'titles of works',
      'zh',
      '我们去看《船来了。快走！》好吗？他说：『走。快走。』然后走了。',
      ['我们去看《船来了。快走！》好吗？', '他说：『走。快走。』', '然后走了。'],
    ],
    [
      'titles whose stop is written as Latin has it',
      'zh',
      '《谁付钱?》是一本书。他走了!',
      ['《谁付钱?》是一本书。', '他走了!'],
    ],
    [
      'a speaker behind a Chinese quotation',
      'zh',
      '“谁付钱？”市长问。没人回答。“走吧。”然后他走了。',
      ['“谁付钱？”市长问。', '没人回答。', '“走吧。”', '然后他走了。'],
    ],
    [
      'Japanese quotations and titles that a particle carries on',
      'ja',
      '『なぜ？』は本だ。「行くぞ!」と彼は言った。「船だ。」でも彼は見なかった。「はい。」とても静かだ。',
      [
        '『なぜ？』は本だ。',
        '「行くぞ!」と彼は言った。',
        '「船だ。」',
        'でも彼は見なかった。',
        '「はい。」',
        'とても静かだ。',
      ],
    ],
    [
      'names in small letters with a capital inside, and an initial behind "at"',
      'en',
      'Shares fell. easyBoat lost a third. She works at J. Lind. The shop is new.',
      ['Shares fell.', 'easyBoat lost a third.', 'She works at J. Lind.', 'The shop is new.'],
    ],
    [
      'a Greek question before its speaker',
      'el',
      '«Πού είναι το πλοίο;» ρώτησε η Άντα. Κανείς δεν απάντησε.',
      ['«Πού είναι το πλοίο;» ρώτησε η Άντα.', 'Κανείς δεν απάντησε.'],
    ],
    [
      'a Hindi question before its speaker',
      'hi',
      '"नाव कहां है?" उन्होंने पूछा। कोई नहीं बोला।',
      ['"नाव कहां है?" उन्होंने पूछा।', 'कोई नहीं बोला।'],
    ],
    [
      'an Arabic question before its speaker',
      'ar',
      '"أين السفينة؟" سألت العمدة. لم يجب أحد.',
      ['"أين السفينة؟" سألت العمدة.', 'لم يجب أحد.'],
    ],
    [
      'a speaker who opens on a figure',
      'en',
      '"Was it worth it?" 34-year-old Ada Park asked. Few answered.',
      ['"Was it worth it?" 34-year-old Ada Park asked.', 'Few answered.'],
    ],
    [
      'brackets inside a Japanese or Korean sentence',
      'ja',
      '同社（本当か？）は否定した。港で3人が残った（うち1人は子ども。）。船が出た。',
      ['同社（本当か？）は否定した。', '港で3人が残った（うち1人は子ども。）。', '船が出た。'],
    ],
    [
      'an ellipsis and a trade name inside a Japanese sentence',
      'ja',
      '船長は……黙った。Yahoo!ニュースが伝えた。',
      ['船長は……黙った。', 'Yahoo!ニュースが伝えた。'],
    ],
    [
      'dates of spaced numbers',
      'cs',
      'Rada rozhodne 5. 6. 2025 v Oslu. Přístav je zavřený.',
      ['Rada rozhodne 5. 6. 2025 v Oslu.', 'Přístav je zavřený.'],
    ],
    [
      'Korean dates',
      'ko',
      '2024. 5. 3. 오슬로에서 회의가 열렸다. 배는 오지 않았다.',
      ['2024. 5. 3. 오슬로에서 회의가 열렸다.', '배는 오지 않았다.'],
    ],
    [
      'a year that opens a Russian sentence, and one that ends it',
      'ru',
      'В 1945 г. Осло открыл порт. Порт закрыли в 1991 г. Город молчал.',
      ['В 1945 г. Осло открыл порт.', 'Порт закрыли в 1991 г.', 'Город молчал.'],
    ],
    [
      'a list behind a colon',
      'en',
      'The aims are: 1. Work for all. 2. Homes for skippers.',
      ['The aims are: 1. Work for all.', '2. Homes for skippers.'],
    ],
    [
      'letters that count',
      'en',
      'Oslo ended in Group B. Bergen won it. The council chose Plan A. Skippers cheered.',
      ['Oslo ended in Group B.', 'Bergen won it.', 'The council chose Plan A.', 'Skippers cheered.'],
    ],
    [
      'a German queen at the end, and a street before its number',
      'de',
      'Den Preis erhielt Elisabeth II. Sie wohnt in der Hafenstr. 12 in Oslo. Ludwig XIV. nicht.',
      ['Den Preis erhielt Elisabeth II.', 'Sie wohnt in der Hafenstr. 12 in Oslo.', 'Ludwig XIV. nicht.'],
    ],
    [
      'speech within speech',
      'ja',
      '市長は『橋を閉める。船も出す』と述べた。終わり。',
      ['市長は『橋を閉める。船も出す』と述べた。', '終わり。'],
    ],
    [
      'Armenian colons and points',
      'hy',
      'Նավը եկավ: Նա գնաց. բոլորը տեսան: Վերջ։ Նոր օր։',
      ['Նավը եկավ:', 'Նա գնաց. բոլորը տեսան:', 'Վերջ։', 'Նոր օր։'],
    ],
    [
      'Greek questions',
      'el',
      'Ο κ. Παππάς ήρθε. Πού είναι το πλοίο; Δεν ξέρω.',
      ['Ο κ. Παππάς ήρθε.', 'Πού είναι το πλοίο;', 'Δεν ξέρω.'],
    ],
    [
      'Danish',
      'da',
      'Festen for Skt. Hans begynder kl. 5. Hr. Lund bor på 3. sal. Det koster ca. 5 mio. Alle kom.',
      [
        'Festen for Skt. Hans begynder kl. 5.',
        'Hr. Lund bor på 3. sal.',
        'Det koster ca. 5 mio.',
        'Alle kom.',
      ],
    ],
    [
      'Italian titles behind an article',
      'it',
      "A Milano l'Avv. Neri parla. Ha visto dell’Ing. Rossi la casa. Lo sa il sig. Gallo. Vive qui.",
      [
        "A Milano l'Avv. Neri parla.",
        'Ha visto dell’Ing. Rossi la casa.',
        'Lo sa il sig. Gallo.',
        'Vive qui.',
      ],
    ],
    [
      'Slovak dates and firms',
      'sk',
      'Firma Loď s. r. o. vznikla 7. Apríla 2020, napr. Novák prišiel 20. marca. Pápež Ján XXIII. Novák mlčí.',
      [
        'Firma Loď s. r. o. vznikla 7. Apríla 2020, napr. Novák prišiel 20. marca.',
        'Pápež Ján XXIII. Novák mlčí.',
      ],
    ],
    [
      'Icelandic dates',
      'is',
      'Skipið kom 7. apríl 1950. Það fór 8. Maí. Allir sáu.',
      ['Skipið kom 7. apríl 1950.', 'Það fór 8. Maí.', 'Allir sáu.'],
    ],
    [
      'German adjectives and millions',
      'de',
      'Die kath. Schule schließt. Sie kostet 5 Mio. Euro. Es waren ca. 40 Kinder. 42 kamen mit Karl XVI. Gustav. Das war 2019. Die ev. Kirche half usw. Köln schlief.',
      [
        'Die kath. Schule schließt.',
        'Sie kostet 5 Mio. Euro.',
        'Es waren ca. 40 Kinder.',
        '42 kamen mit Karl XVI. Gustav.',
        'Das war 2019.',
        'Die ev. Kirche half usw.',
        'Köln schlief.',
      ],
    ],
    [
      'Russian speech with a dash and roubles',
      'ru',
      '«Кто платит? – спросил Петров. – Никто не платит». Цена 5 млн руб. Мост закрыт. Книга А. Петрова вышла на ул. Мира.',
      [
        '«Кто платит? – спросил Петров. – Никто не платит».',
        'Цена 5 млн руб.',
        'Мост закрыт.',
        'Книга А. Петрова вышла на ул. Мира.',
      ],
    ],
    [
      'French quotations with spaces',
      'fr',
      '« Qui paie ? » demande Mme Roux. « Non ! » Elle part. 42 personnes restent.',
      ['« Qui paie ? » demande Mme Roux.', '« Non ! »', 'Elle part.', '42 personnes restent.'],
    ],
    ['Urdu', 'ur', 'کشتی آئی۔ کیوں؟ وہ گئی۔', ['کشتی آئی۔', 'کیوں؟', 'وہ گئی۔']],
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
      ' . . .',
      '1. ',
      ' 2. ',
      '•',
      '《',
      '\u200e',
      ' »',
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

  it('follow the same rules all through a long text', () => {
    const story = 'Mr. Ro met the U.N. envoy on Jan. 5. “We go,” he said. ';
    expect(sentencesOf(story.repeat(400), 'en')).toHaveLength(800);
  });

  it('are no longer than a page where a text has no stops: asking for an end far away takes minutes', () => {
    const sentences = sentencesOf('นักบินท่าเรือยุติการนัดหยุดงานเมื่อวันอังคาร '.repeat(2_000), 'th');
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(8_000);
    expect(sentences.every((sentence) => /^\S.*คาร$/u.test(sentence))).toBe(true);
  });
});
