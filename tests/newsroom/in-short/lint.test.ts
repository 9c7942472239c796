import { houseStyle, type HouseStyle } from '../../../src/newsroom/house-style';
import { inShort } from '../../../src/newsroom/in-short/in-short';

const BODY = [
  'Harbour pilots in Port Skald voted on Tuesday to end a nine-day strike over night shifts.',
  'The pilots won two more rest days a month, and the port agreed to hire 14 people before summer.',
];

const GOOD = ['The pilots won two rest days.', 'The port hires 14 people.', 'A strike ended on Tuesday.'];

function problemsWith(
  bullets: string[],
  {
    locked = false,
    style = {} as Partial<HouseStyle['inShort']>,
    headline = 'Harbour pilots end long strike',
  } = {},
) {
  return inShort(
    {
      headline,
      standfirst: '',
      paragraphs: BODY,
      bullets: bullets.map((text) => ({ text, label: '', locked })),
      locale: 'en',
    },
    { ...houseStyle.inShort, ...style },
  ).problems;
}

const codes = (bullets: string[], options = {}) =>
  problemsWith([...bullets, ...GOOD], { locked: true, ...options }).map(({ code }) => code);

describe('an item that nobody can place', () => {
  const story = {
    headline: 'Port Skald votes',
    standfirst: 'Pilots stop for nine days.',
    paragraphs: [
      'Mayor Ada Park put a ban on night shifts to the vote on Tuesday.',
      'Park said the port would hire 14 people, and a storm closed it two days later.',
    ],
    locale: 'en',
  };
  const dangling = (texts: string[], other = {}) =>
    inShort(
      { ...story, ...other, bullets: texts.map((text) => ({ text, label: '', locked: true })) },
      houseStyle.inShort,
    )
      .problems.filter(({ code }) => code === 'in-short.dangling')
      .map(({ path, message }) => [path[1], /"([^"]+)"/u.exec(message)?.[1]]);

  it.each([
    ['a pronoun', ['She wants 14 people.'], 'She'],
    ['a bare surname', ['Park wants 14 people.'], 'Park'],
    ['those', ['Those shifts were put to the vote.'], 'Those shifts'],
    ['a time that is counted from elsewhere', ['A storm closed the port two days later.'], 'two days later'],
  ])('%s, first in the list', (_what, texts, words) => {
    expect(dangling(texts)).toEqual([[0, words]]);
  });

  it.each([
    ['a pronoun behind its name', ['Mayor Ada Park called the vote.', 'She wants 14 people.']],
    ['a surname behind its name', ['Mayor Ada Park called the vote.', 'Park wants 14 people.']],
    ['a noun behind what introduces it', ['A ban was put to the vote.', 'The ban was lifted.']],
    ['what needs no introduction', ['The port hires 14 people.']],
  ])('is not %s', (_what, texts) => {
    expect(dangling(texts)).toEqual([]);
  });

  it('is what the story has to introduce, but for the first item, which may open as a lead does', () => {
    expect(dangling(['The port hires 14 people.', 'The ban was put to the vote.'])).toEqual([[1, 'The ban']]);
    expect(dangling(['The ban was put to the vote.'])).toEqual([]);
  });

  it('is told where it stands in the list', () => {
    expect(dangling(['The port hires 14 people.', 'Park wants more.'])).toEqual([[1, 'Park']]);
  });

  it('knows the headline and the standfirst, and English only', () => {
    expect(dangling(['Park wants 14 people.'], { headline: 'Ada Park calls a vote' })).toEqual([]);
    expect(
      dangling(['The port hires 14 people.', 'The ban was put to the vote.'], {
        standfirst: 'Pilots fight a ban.',
      }),
    ).toEqual([]);
    expect(dangling(['She wants 14 people.'], { locale: 'de' })).toEqual([]);
  });
});

describe('the lint of the list', () => {
  it('has nothing to say about a good one', () => expect(problemsWith(GOOD)).toEqual([]));

  it.each([
    ['in-short.length', `The port ${'and the pilots '.repeat(6)}met.`],
    ['in-short.quotes-open', 'The port called it “a fair end.'],
    ['in-short.quotes-open', "The port, they said, 'went to specific people."],
    ['in-short.final-stop-missing', 'The port opens'],
    ['in-short.no-verb', 'Seeking more pilots for the port.'],
    ['in-short.no-verb', 'A deal at last for the harbour.'],
    ['in-short.repeats-headline', 'Harbour pilots end a long strike.'],
    ['in-short.repeats-item', 'The pilots won two more rest days.'],
    ['in-short.label-inside', 'In Short: the port opens.'],
    ['in-short.label-inside', 'In ShortThe port opens.'],
    ['in-short.ellipsis', 'The port opens…'],
    ['in-short.ellipsis', 'The port opens ...'],
    ['in-short.first-person', 'The port told us that it opens.'],
    ['in-short.all-caps', 'PILOTS STRIKE and it ends.'],
  ])('%s: %s', (code, bullet) => expect(codes([bullet])).toContain(code));

  it.each([
    [
      'a line that says more than the headline',
      'in-short.repeats-headline',
      'Harbour pilots end long strike in Port Skald after nine days.',
    ],
    [
      'a number behind a name',
      'in-short.first-person',
      'The pilots sailed in World War I and on King Charles I.',
    ],
    ['a quotation in a quotation', 'in-short.quotes-open', 'Lund says: "Nobody said, \'We will sail\'".'],
    ['a plural’s apostrophe', 'in-short.quotes-open', "The pilots' boats sail in the '90s style."],
    ['a quoted first person', 'in-short.first-person', 'Pilots say “we will sail”.'],
    ['the country', 'in-short.first-person', 'A ship of the US sails.'],
    ['a name with a first person', 'in-short.first-person', 'Pupils of Our Lady of Skald sang.'],
    ['short initials', 'in-short.all-caps', 'AC/DC played.'],
    ['the contrary', 'in-short.repeats-item', 'The port did not hire 14 people.'],
    ['initials', 'in-short.all-caps', 'NATO and the UNHCR met in the port.'],
    ['a question mark as the end', 'in-short.final-stop-missing', 'Will the port open?'],
    ['an irregular past', 'in-short.no-verb', 'A storm tore through the harbour.'],
    ['a verb that is a noun elsewhere', 'in-short.no-verb', 'Pilots plan a strike.'],
    ['an adverb of the label’s words', 'in-short.label-inside', 'The port, in short, opens.'],
  ])('lets pass %s', (_, code, bullet) => expect(codes([bullet])).not.toContain(code));

  it.each([
    ['de', 'Der Hafen sagt uns, dass er öffnet.', 'Der Hafen sagt „wir öffnen“ und öffnet.'],
    ['es', 'El puerto nos dice que abre.', 'El puerto dice «nosotros abrimos» y abre.'],
    ['fr', 'J’ai vu le port ouvrir.', 'Le port de Notre-Dame dit « nous ouvrons ».'],
    ['it', 'Il nostro porto apre.', 'Ci vanno tutti, e il porto apre.'],
    ['pt', 'O nosso porto abre.', 'O porto abre nos fins de semana.'],
    ['nl', 'Wij openen de haven.', 'De haven weegt een ons.'],
    ['ru', 'Наш порт открыт.', 'Станция Мир открыта, сказал он: «мы рады».'],
    ['ja', '港が開く。', '港が開く。'],
  ])('knows the first person in %s', (locale, ours, theirs) => {
    const found = (text: string) =>
      inShort(
        {
          headline: '',
          standfirst: '',
          paragraphs: BODY,
          bullets: [{ text, label: '', locked: true }],
          locale,
        },
        houseStyle.inShort,
      ).problems.some(({ code }) => code === 'in-short.first-person');
    expect(found(ours)).toBe(ours !== theirs);
    expect(found(theirs)).toBe(false);
  });

  it('names the word that is shouted and not so in the story', () => {
    const story = ['Workers at Nordlink met NATO.', 'A ship of Nordlink sails for NATO.'];
    const problems = (text: string, locked: boolean) =>
      inShort(
        {
          headline: '',
          standfirst: '',
          paragraphs: story,
          bullets: [{ text, label: '', locked }],
          locale: 'en',
        },
        houseStyle.inShort,
      ).problems.filter(({ code }) => code === 'in-short.all-caps' || code === 'in-short.name-case');
    expect(problems('A ship of NORDLINK sails for NATO.', true)).toMatchObject([
      {
        code: 'in-short.all-caps',
        before: 'NORDLINK',
        message: 'The story does not write "NORDLINK" in capitals.',
      },
    ]);
    expect(problems('A ship of NORDLINK sails for NATO.', false)).toMatchObject([
      { code: 'in-short.name-case', after: 'A ship of Nordlink sails for NATO.' },
    ]);
  });

  it('counts items by the house style', () => {
    const two = problemsWith(GOOD.slice(0, 2));
    expect(two).toEqual([
      {
        level: 'warning',
        code: 'in-short.count',
        path: ['summaryBullets'],
        message: 'The list has 2 items; the house style wants 3 to 5.',
      },
    ]);
  });

  it('takes levels from the house style: blocker, warning or off', () => {
    const bullet = ['The port opens…', ...GOOD];
    const level = (levels: HouseStyle['inShort']['levels']) =>
      problemsWith(bullet, { locked: true, style: { levels } }).find(
        ({ code }) => code === 'in-short.ellipsis',
      )?.level;
    expect(level({ 'in-short.ellipsis': 'blocker' })).toBe('blocker');
    expect(level({})).toBe('warning');
    expect(level({ 'in-short.ellipsis': 'off' })).toBeUndefined();
  });

  it('judges the repaired text, so that what was put right is no fault any more', () => {
    const found = problemsWith(['In Short: the port called it “a fair end', ...GOOD.slice(1)]).map(
      ({ code }) => code,
    );
    expect(found).toContain('in-short.label-dropped');
    expect(found).not.toContain('in-short.label-inside');
    expect(found).not.toContain('in-short.quotes-open');
  });

  it('speaks of derived items too', () => {
    const { problems, items } = inShort(
      { headline: '', standfirst: '', paragraphs: BODY, bullets: [], locale: 'en' },
      { ...houseStyle.inShort, longestDerivedWords: 3 },
    );
    expect(items.every(({ origin }) => origin === 'derived')).toBe(true);
    expect(problems.filter(({ code }) => code === 'in-short.length')).toHaveLength(items.length);
  });

  it('lets a sentence of the story be longer than an item that somebody types', () => {
    const long =
      'Harbour pilots in Port Skald ended a nine-day strike over pay on Friday and took the first ferry out of the fjord.';
    const lengths = (bullets: string[]) =>
      inShort(
        {
          headline: '',
          standfirst: '',
          paragraphs: [long],
          bullets: bullets.map((text) => ({ text, label: '', locked: false })),
          locale: 'en',
        },
        houseStyle.inShort,
      ).problems.filter(({ code }) => code === 'in-short.length').length;
    expect([lengths([]), lengths([long])]).toEqual([0, 1]);
  });

  it('reads a long bullet in linear time', () => {
    const long = 'we “'.repeat(20_000);
    expect(problemsWith([long], { locked: true }).length).toBeGreaterThan(0);
  });
});

it('says of a story as long as a book that its bullets were compared with its opening, and calls nothing unknown', () => {
  const story = {
    headline: 'Harbour pilots end long strike',
    standfirst: '',
    bullets: ['Ada Park won 7,431 votes.', ...GOOD].map((text) => ({ text, label: '', locked: false })),
    locale: 'en',
  };
  const filler = Array.from({ length: 2_400 }, () => BODY[0] ?? '');
  const read = (paragraphs: string[]) =>
    inShort({ ...story, paragraphs }, houseStyle.inShort).problems.map(({ code }) => code);
  expect(read(BODY)).toEqual(expect.arrayContaining(['in-short.number-unknown']));
  expect(read([...BODY, ...filler, 'Ada Park won 7,431 votes.'])).toEqual(['in-short.read-in-part']);
  expect(read([(BODY[0] ?? '').repeat(3_000)])).toEqual(['in-short.read-in-part']);
});
