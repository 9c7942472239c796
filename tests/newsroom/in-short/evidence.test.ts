import { houseStyle } from '../../../src/newsroom/house-style';
import { inShort } from '../../../src/newsroom/in-short/in-short';
import type { InShortItem } from '../../../src/newsroom/article/article';

const PARAGRAPHS = [
  'OSLO (TFD) – Transport Minister Kari Lund called the deal “a fair end to a hard week”.',
  'Nordlink, the owner, lost 1.5 million kroner. The U.S. sent three ships to the Skagerrak.',
  'The pilots won two more rest days a month, and the port agreed to hire 14 people before summer.',
];

const listOf = (
  bullets: string[],
  { paragraphs = PARAGRAPHS, previous = [] as InShortItem[], locale = 'en' } = {},
) =>
  inShort(
    {
      headline: 'Harbour pilots end strike',
      standfirst: 'Ferries sail on Wednesday.',
      paragraphs,
      bullets: bullets.map((text) => ({ text, label: '', locked: false })),
      locale,
      previous,
    },
    houseStyle.inShort,
  );

const unknown = (bullets: string[], locale = 'en') =>
  listOf(bullets, { locale })
    .problems.filter(({ code }) => code.endsWith('-unknown'))
    .map(({ code, before, path }) => [code, before, path]);

describe('what an item says must stand in the story', () => {
  it.each([
    ['the same number in other figures', 'Nordlink lost 1,500,000 kroner.'],
    ['a number in words', 'The U.S. sent 3 ships, and the port hires fourteen.'],
    ['a quotation', 'Lund spoke of “a fair end to a hard week”.'],
    ['a quotation with words left out', 'Lund spoke of “a fair end … a hard week”.'],
    ['a name of the standfirst', 'Ferries sail on Wednesday, says Kari Lund.'],
    ['initials without points', 'The US sent ships to the Skagerrak.'],
    ['millions without a currency', 'Nordlink lost 1.5m kroner.'],
    ['a number in words at the beginning', 'Fourteen people are hired before summer.'],
    ['a possessive', 'Nordlink’s loss and Lund’s deal are on the table.'],
  ])('finds %s', (_, bullet) => expect(unknown([bullet])).toEqual([]));

  it('says which number, quotation or name it did not find, and where', () => {
    expect(
      unknown([
        'Kari Lund praises the pilots.',
        'The port hires 16 people, says Nils Arne Moe.',
        'Lund spoke of “a fair end to a bad week”.',
        'Macron visits the Skagerrak.',
      ]),
    ).toEqual([
      ['in-short.number-unknown', '16', ['summaryBullets', 1, 'text']],
      ['in-short.name-unknown', 'Nils Arne Moe', ['summaryBullets', 1, 'text']],
      ['in-short.quotation-unknown', 'a fair end to a bad week', ['summaryBullets', 2, 'text']],
      ['in-short.name-unknown', 'Macron', ['summaryBullets', 3, 'text']],
    ]);
  });

  it('calls a day or a month no name, and says a thing once', () => {
    const { problems } = listOf([
      'Moe sails on Friday, says Moe, and Moe sails on Friday in March with 16 of 16 crews.',
    ]);
    expect(problems.filter(({ code }) => code.endsWith('-unknown')).map(({ message }) => message)).toEqual([
      'The story does not have the number "16".',
      'The story does not have the name "Moe".',
      'The story does not mention "Friday".',
      'The story does not mention "March".',
    ]);
  });

  it('names no more than twenty of a kind, and reads a page of open marks in linear time', () => {
    expect(
      unknown([Array.from({ length: 100 }, (_, index) => `${index + 100} pilots`).join(', ')]),
    ).toHaveLength(20);
    expect(unknown(['‘a '.repeat(200_000)]).length).toBeLessThanOrEqual(20);
  });

  it('knows a month by its short form', () => {
    const paragraphs = [...PARAGRAPHS, 'The contract ends on Sept. 30, and talks go on next Thurs.'];
    const { problems } = listOf(['Talks go on next Thursday.', 'The contract ends in September.'], {
      paragraphs,
    });
    expect(problems.filter(({ code }) => code.endsWith('-unknown'))).toEqual([]);
  });

  it('takes no German noun for a name', () => {
    expect(unknown(['Der Hafen bleibt zu, sagt die Ministerin.'], 'de')).toEqual([]);
  });

  it('sees two capitals side by side in German', () => {
    expect(unknown(['Das sagt Ada Moe der Zeitung.'], 'de')).toEqual([
      ['in-short.name-unknown', 'Ada Moe', ['summaryBullets', 0, 'text']],
    ]);
  });

  it('knows the initials of what the story spells out', () => {
    const paragraphs = [
      ...PARAGRAPHS,
      'The Royal Society for the Prevention of Cruelty to Animals asked the European Union for help at 18:30.',
    ];
    const { problems } = listOf(
      ['The RSPCA asked the EU at 6.30pm.', 'The RSPB sailed for a year.', 'Lorry blocks the port.'],
      { paragraphs },
    );
    const found = problems.filter(({ code }) => code.endsWith('-unknown')).map(({ before }) => before);
    expect(found).toEqual(['RSPB']);
  });

  it('takes no short form of speech for a name, and "two hundred and fourteen" for one number', () => {
    const paragraphs = [...PARAGRAPHS, 'The port hired 214 people.'];
    const { problems } = listOf(
      [
        'It’ll hire two hundred and fourteen people.',
        'He’d know, the CEO says.',
        'We’ve sailed, Prof Lund says.',
      ],
      { paragraphs },
    );
    expect(problems.filter(({ code }) => code.endsWith('-unknown'))).toEqual([]);
  });

  it('knows a name that the language bends, and one with a Turkish ending', () => {
    const found = (locale: string, paragraph: string, bullet: string) =>
      listOf([bullet], { paragraphs: [paragraph], locale }).problems.filter(({ code }) =>
        code.endsWith('-unknown'),
      );
    expect(found('ru', 'Лавров приехал в Минск.', 'Визит Лаврова в Минске.')).toEqual([]);
    expect(found('tr', 'Ali Yerlikaya konuştu.', 'Bakan Yerlikaya’nın sözleri.')).toEqual([]);
    expect(found('ru', 'Лавров приехал в Минск.', 'Визит Иванова в Минске.')).toHaveLength(1);
  });

  it('reads the Russian ё and е as one', () => {
    const paragraphs = ['Белов сказал: «Мы сделаем всё вовремя».'];
    const { problems } = listOf(['Белов: «Мы сделаем все вовремя».'], { paragraphs, locale: 'ru' });
    expect(problems.filter(({ code }) => code.endsWith('-unknown'))).toEqual([]);
  });

  it('takes no everyday first word for a name', () => {
    expect(unknown(['Ferries sail again.', 'Police closed the port.'])).toEqual([]);
  });
});

describe('where an item comes from', () => {
  it('is a sentence of the body for what was derived', () => {
    const { items } = listOf([]);
    expect(items.length).toBeGreaterThan(0);
    for (const { source, origin } of items) {
      expect(origin).toBe('derived');
      expect(source).toEqual({ paragraph: expect.any(Number), sentence: expect.any(Number) });
    }
  });

  it('is that sentence too where an editor took it over, and "editor" for words of their own', () => {
    const { items } = listOf(['The U.S. sent three ships to the Skagerrak.', 'Travellers breathe again.']);
    expect(items.map(({ source }) => source)).toEqual([{ paragraph: 1, sentence: 1 }, 'editor']);
    expect(items.every(({ origin }) => origin === 'editor')).toBe(true);
  });
});

describe('an item whose sentence has left the body', () => {
  const BULLETS = ['The U.S. sent three ships to the Skagerrak.', 'Travellers breathe again.'];
  const saved = listOf(BULLETS).items;
  const shorter = [PARAGRAPHS[0] ?? '', PARAGRAPHS[2] ?? ''];

  it('is stale, and stays so at the next save', () => {
    const next = listOf(BULLETS, { paragraphs: shorter, previous: saved });
    expect(next.items.map(({ stale }) => stale === true)).toEqual([true, false]);
    expect(next.problems).toContainEqual(
      expect.objectContaining({
        code: 'in-short.stale',
        level: 'warning',
        path: ['summaryBullets', 0, 'text'],
      }),
    );
    const again = listOf(BULLETS, { paragraphs: shorter, previous: next.items });
    expect(again.items[0]?.stale).toBe(true);
  });

  it('is itself again when the sentence comes back', () => {
    const stale = listOf(BULLETS, { paragraphs: shorter, previous: saved }).items;
    expect(listOf(BULLETS, { previous: stale }).items.some(({ stale: is }) => is)).toBe(false);
  });

  it('blocks publication only where the house style says so', () => {
    const story = { headline: 'Pilots', standfirst: '', paragraphs: shorter, locale: 'en', previous: saved };
    const bullets = BULLETS.map((text) => ({ text, label: '', locked: false }));
    const { problems } = inShort({ ...story, bullets }, { ...houseStyle.inShort, staleBlocks: true });
    expect(problems.find(({ code }) => code === 'in-short.stale')?.level).toBe('blocker');
  });
});
