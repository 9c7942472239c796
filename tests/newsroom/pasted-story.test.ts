import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { paragraphsOf } from '../../src/newsroom/article/body';
import { readPastedStory, type IntakeArticle } from '../../src/newsroom/intake/pasted/pasted-story';
import { reportText, type Report, type ReportKind } from '../../src/newsroom/intake/report';
import { itWhere } from '../support/where';

const PAGES = join(__dirname, '../support/pages');
const pageNamed = (name: string) => readFileSync(join(PAGES, `${name}.txt`), 'utf8');

function read(text: string, locale = 'en'): { article: IntakeArticle; house: string; report: Report } {
  const result = readPastedStory(text, { locale });
  if ('notAStory' in result) throw new Error(result.notAStory);
  return result;
}

const said = (report: Report, kind: ReportKind) =>
  report.entries.filter((entry) => entry.kind === kind).map(({ what, lines }) => `${lines[0]} ${what}`);

/** Lines with text that no entry of the report covers. */
const unaccounted = (text: string, report: Report) =>
  text.split(/\r\n|[\n\r]/).flatMap((line, index) => {
    const number = index + 1;
    const isCovered = report.entries.some(({ lines }) => lines[0] <= number && number <= lines[1]);
    return line.replace(/\ufeff/g, '').trim() === '' || isCovered ? [] : [number];
  });

describe('a page with everything a paste brings along', () => {
  const text = pageNamed('ferry-strike');
  const { article, house, report } = read(text);

  it('takes the full headline without its stop, and the section that was glued to the cut one', () => {
    expect(article.headline).toBe('Ferry crews walk out in Oslo, They ask for a tenth more pay');
    expect(article.section).toEqual({ name: 'World' });
  });

  it('takes the standfirst and the bullets with their labels', () => {
    expect(article.standfirst).toMatch(/^Crews of the harbour ferries.*Talks go on\.$/);
    expect(article.summaryBullets).toEqual([
      { text: 'ferry crews in oslo left work on monday.', label: '', locked: false },
      { text: 'a tenth more pay from the harbour board.', label: "The union's demand", locked: false },
      { text: 'The board calls the walkout “a heavy blow for the islands.', label: '', locked: false },
    ]);
  });

  it('takes the agency and the dateline off the first paragraphs, and doubts the broken one', () => {
    expect(paragraphsOf(article.body)[0]).toMatch(/^Ferry crews in Oslo left work/);
    expect(paragraphsOf(article.body)[1]).toMatch(/^The last boat came in at dawn/);
    expect(article.dateline).toBe('OSLO, Norway');
    expect(said(report, 'doubtful')).toContain('15 dateline');
  });

  it('keeps each caption once', () => {
    expect(article.images.map(({ caption }) => caption)).toEqual([
      'Ida Berg Olav Moe',
      'Ferries At The Quay',
      'The crews’ tents stood on the quay on Tuesday, next to the harbour’s old crane.',
    ]);
    expect(article.images.map(({ role }) => role)).toEqual(['lead', 'inline', 'inline']);
  });

  it('names the reporters with their places', () => {
    expect(article.credits).toEqual([
      { name: 'Ada Park', place: 'Bergen' },
      { name: 'Lee Moon', place: 'Oslo, Norway' },
    ]);
  });

  it('tells a paper that signs its own page from an agency, which gets a credit', () => {
    expect(house).toBe('HNB');
    const lead = 'Ferry crews left work on Monday over pay, their union said.';
    const { article: wired, house: none } = read(`Ferries stop\n\nOSLO (Reuters) - ${lead}\n\n${lead}`);
    expect([wired.credits, none]).toEqual([[{ name: 'Reuters', place: '' }], '']);
  });

  it('makes related links of the cards, without their teasers', () => {
    expect(article.relatedLinks).toEqual([
      { kind: 'headline', title: 'A bridge for the outer islands is “too dear,” the board says.' },
      { kind: 'headline', title: 'Why do gulls follow the boats?' },
    ]);
  });

  it('keeps the comment behind the reporters, and doubts it', () => {
    expect(paragraphsOf(article.body).at(-1)).toMatch(/^The walkout shows/);
    expect(said(report, 'doubtful')).toContain('38 paragraph');
  });

  it('says which quotation marks stand alone, and leaves them', () => {
    expect(said(report, 'doubtful')).toEqual(
      expect.arrayContaining(['11 quotation mark', '23 quotation mark']),
    );
    expect(JSON.stringify(article.body)).toContain('“We waited for a year, Berg told');
  });

  it('leaves nothing of the page around the story in it', () => {
    expect(JSON.stringify(article)).not.toMatch(
      /ENDS|Connect with us|Instagram|In Short|More like this|Image:|twice what/,
    );
    expect(said(report, 'dropped')).toEqual([
      '1 cut headline',
      '20 doubled image caption',
      '26 doubled image caption',
      '31 doubled image caption',
      '40 end mark',
      '42 boilerplate',
      '49 teaser of a related card',
      '53 teaser of a related card',
    ]);
  });

  it('reads the same with Windows line ends, a byte order mark, tabs and hard spaces', () => {
    const windows = `\ufeff${text.replaceAll('\n', '\r\n').replace('  • ferry', '\t•\u00a0ferry')}`;
    expect(read(windows).article).toEqual(article);
  });

  it('tells a person what to check first', () => {
    const printed = reportText(report);
    expect(printed.indexOf('Please check:')).toBe(0);
    expect(printed).toContain('line 15: dateline (broken; proposed: "OSLO, Norway")');
    expect(printed).toMatch(/lines 13-17: paragraph/);
  });
});

it('reads an agency page without blank lines', () => {
  const { article, report } = read(pageNamed('agency-wire'));
  expect(article).toMatchObject({
    headline: 'Parliament passes budget after all-night debate',
    section: { name: 'Politics' },
    standfirst: '',
    dateline: 'LONDON, Nov 3',
    authors: [{ name: 'Ada Park' }, { name: 'Lee Moon' }],
    credits: [
      { name: 'Ada Park', place: 'London' },
      { name: 'Lee Moon', place: 'Leeds' },
      { name: 'Reuters', place: '' },
    ],
    relatedLinks: [{ kind: 'headline', title: 'Five things the budget changes for you' }],
    summaryBullets: [],
  });
  expect(article.images).toMatchObject([
    { caption: 'Members cheer after the vote, in the early hours of Tuesday.', credit: 'Olav Moe / AP' },
  ]);
  expect(article.body.map(({ type }) => type)).toEqual([
    'paragraph', 'paragraph', 'heading', 'paragraph', 'paragraph', 'list', 'paragraph',
  ]); // prettier-ignore
  expect(unaccounted(pageNamed('agency-wire'), report)).toEqual([]);
});

it('reads a page with furniture, tags and credits above the captions', () => {
  const { article, report } = read(pageNamed('british-site'));
  expect(article).toMatchObject({
    headline: 'Storm Ida: Thousands without power as winds hit 90mph',
    section: { name: 'UK' },
    authors: [{ name: 'Ada Park' }],
    images: [{ caption: 'Waves crash over the harbour wall in Whitmouth', credit: 'Getty Images' }],
    tags: ['Weather', 'Storm Ida'],
    relatedLinks: [{ kind: 'headline', title: 'How are storms named?' }],
  });
  expect(article.body.map(({ type }) => type)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
  ]);
  expect(unaccounted(pageNamed('british-site'), report)).toEqual([]);
});

it('reads a German page with its own labels', () => {
  const { article } = read(pageNamed('german-daily'), 'de');
  expect(article).toMatchObject({
    headline: 'Bäcker streiken: Berlin ohne Brötchen',
    section: { name: 'Wirtschaft' },
    standfirst: 'Tausende Bäcker legen die Arbeit nieder',
    dateline: 'Berlin',
    authors: [{ name: 'Ida Berg' }],
    images: [{ caption: 'Ein leeres Regal in Moabit.', credit: 'Olav Moe/dpa' }],
    relatedLinks: [
      { kind: 'headline', title: 'Warum Mehl so teuer wurde' },
      { kind: 'headline', title: 'Eine Nacht in der Backstube' },
    ],
  });
  expect(article.summaryBullets).toHaveLength(2);
  expect(paragraphsOf(article.body)).toHaveLength(3);
});

it('joins the paragraphs that a mail broke into a column', () => {
  const { article, report } = read(pageNamed('plain-mail'));
  expect(article.headline).toBe('Library doors stay open through the night');
  expect(paragraphsOf(article.body)).toHaveLength(3);
  expect(paragraphsOf(article.body)[0]).toMatch(/all night from next week/);
  expect(unaccounted(pageNamed('plain-mail'), report)).toEqual([]);
});

const STORY = `Old bridge closes

The old bridge over the Fern closes on Monday for repairs that will take a year, the town said.

Buses will go by the mill, and walkers can use the ferry free of charge until the spring.
`;

it.each([
  [
    'an unlisted section, proved by the twin',
    `RiversOld bridge closes\n${STORY}`,
    'Rivers',
    'Old bridge closes',
  ],
  ['a section on its own line', `Culture\n${STORY}`, 'Culture', 'Old bridge closes'],
  ['breadcrumbs', `Home > World > Europe\n${STORY}`, 'Europe', 'Old bridge closes'],
  ['a section behind a bar', `World | ${STORY}`, 'World', 'Old bridge closes'],
  ['no section at all', STORY, undefined, 'Old bridge closes'],
  [
    'a company that begins like a section',
    STORY.replace('Old bridge closes', 'WorldCom files for help'),
    undefined,
    'WorldCom files for help',
  ],
  [
    'the name of the site behind the headline',
    STORY.replace('closes\n', 'closes for a year | The Fern Post\n'),
    undefined,
    'Old bridge closes for a year',
  ],
  [
    'an abbreviation at the end',
    STORY.replace('closes\n', 'closes in the U.S.\n'),
    undefined,
    'Old bridge closes in the U.S.',
  ],
])('finds headline and section with %s', (_name, text, section, headline) => {
  const { article } = read(text);
  expect(article.section?.name).toBe(section);
  expect(article.headline).toBe(headline);
  expect(paragraphsOf(article.body)).toHaveLength(2);
});

it.each([
  [
    'Ada Park reported from St. Louis. Lee Moon contributed from Leeds, England.',
    'Ada Park: St. Louis; Lee Moon: Leeds, England',
  ],
  [
    'Ada Park reported from Washington, D.C. J. Lee Moon reported from Oslo.',
    'Ada Park: Washington, D.C; J. Lee Moon: Oslo',
  ],
  ['Ada Park reported from Oslo; Lee Moon from Bergen.', 'Ada Park: Oslo; Lee Moon: Bergen'],
  [
    'Ada Park and Lee Moon reported from Oslo, Norway, and Ida Berg from Rome.',
    'Ada Park: Oslo, Norway; Lee Moon: Oslo, Norway; Ida Berg: Rome',
  ],
  ['Ada Park reported from Oslo. The harbour board contributed from its own funds.', ''],
])('names who reported from where in %j', (line, expected) => {
  const { article } = read(`${STORY}\n${line}\n`);
  expect(article.credits.map(({ name, place }) => `${name}: ${place}`).join('; ')).toBe(expected);
});

it('keeps a lead that was pasted twice, once, as a paragraph', () => {
  const lead = STORY.split('\n')[2] ?? '';
  const { article, report } = read(STORY.replace(lead, `${lead}\n\n${lead}`));
  expect(paragraphsOf(article.body)).toEqual(paragraphsOf(read(STORY).article.body));
  expect(article.images).toEqual([]);
  expect(said(report, 'dropped')).toEqual(['5 doubled paragraph']);
});

it('asks whether a sentence printed twice on neighbouring lines is a caption', () => {
  const twice = 'The town closed the old bridge for a year on Monday.';
  const { article, report } = read(`${STORY}\n${twice}\n${twice}\n\nWalkers waited.\n`);
  expect(article.images.map(({ caption }) => caption)).toEqual([twice]);
  expect(said(report, 'doubtful')).toEqual(['7 image caption']);
});

it.each([
  ['1. First thing is here.\n2. Second thing is here.\n', 2],
  ['* First thing is here.\n* Second thing is here.\n', 2],
  ['First thing is here\nSecond thing is here\nThird thing is here\n', 3],
  ['- What it means: buses go by the mill\n- He said: “No”\n', 2],
])('reads a summary written as %j', (bullets, amount) => {
  const text = STORY.replace('\n\n', `\n\nKey points\n${bullets}\n`);
  const { article } = read(text);
  expect(article.summaryBullets).toHaveLength(amount);
  expect(paragraphsOf(article.body)).toHaveLength(2);
});

it.each([
  ['nothing', ''],
  ['blank lines', ' \n\n\t\n'],
  ['three words', 'Old bridge closes'],
  [
    'a shopping list',
    'milk\nbread\neggs\napples\ncheese\nbutter\nsalt\nflour\nsugar\ntea\ncoffee\nrice\nbeans\noil\nsoap\npears\nplums\nleeks\nmint\nyeast\nham',
  ],
  ['JSON', JSON.stringify({ story: STORY.repeat(4) })],
  ['JSON Lines', Array.from({ length: 9 }, (_, at) => JSON.stringify({ at, story: STORY })).join('\n')],
  ['HTML', `<!doctype html><p>${STORY}</p>`],
  ['bytes', `PK\u0003\u0004\u0000${'\ufffd\u0001'.repeat(400)}`],
  ['one paragraph', STORY.replaceAll('\n', ' ')],
  ['a book', STORY.repeat(6_000)],
  ['a table', Array.from({ length: 40 }, (_, at) => `${at};Oslo;${at * 3};harbour;ferry;${at}`).join('\n')],
])('refuses %s with a sentence', (_name, text) => {
  const result = readPastedStory(text, { locale: 'en' });
  expect(result).toEqual({ notAStory: expect.stringMatching(/^The file .{8,}\.$/) });
});

it('accounts for every line of any mixture of pages, and never throws', () => {
  const lines = readdirSync(PAGES).flatMap((file) => readFileSync(join(PAGES, file), 'utf8').split('\n'));
  const anyLine = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...lines) },
    {
      weight: 1,
      arbitrary: fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\p{C}\p{Z}]+/gu, ' ')),
    },
  );
  let stories = 0;
  fc.assert(
    fc.property(
      fc.array(anyLine, { minLength: 6, maxLength: 60 }),
      fc.constantFrom('en', 'de'),
      (mixture, locale) => {
        const text = mixture.join('\n');
        const result = readPastedStory(text, { locale });
        if ('notAStory' in result) return;
        stories += 1;
        expect(unaccounted(text, result.report)).toEqual([]);
        expect(result.article.headline.trim()).not.toBe('');
      },
    ),
    { numRuns: 1_000 },
  );
  expect(stories).toBeGreaterThan(300);
});

const SEED = join(__dirname, '../../../shared/seed');

describe('a broadcaster’s page with its navigation', () => {
  const { article, report } = read(pageNamed('broadcaster'));

  it('passes over the navigation: the nearest section counts, and Home is no headline', () => {
    expect(article.headline).toBe('Floods cut off three villages in northern Italy');
    expect(article.section).toEqual({ name: 'World' });
    expect(said(report, 'dropped')).toEqual(expect.arrayContaining(['1 boilerplate', '2 section']));
  });

  it('reads the agency’s description as alternative text and the line below as the caption', () => {
    expect(article.images).toEqual([
      expect.objectContaining({
        alternativeText: 'A red fire engine stands in brown flood water',
        caption: 'Rescue crews reached Laas on Tuesday night',
        credit: 'Getty Images',
      }),
    ]);
    expect(article.tags).toEqual(['Italy', 'Flooding']);
  });
});

describe('a network’s page with its own habits', () => {
  const { article } = read(pageNamed('capital-network'));

  it('takes the dateline that stands alone, and not as a standfirst', () => {
    expect(article).toMatchObject({ dateline: 'Washington', standfirst: '', section: { name: 'Politics' } });
    expect(paragraphsOf(article.body)[0]).toMatch(/^The Senate passed/);
  });

  it('knows a caption by the name and desk at its end, and a reporter without the network’s name', () => {
    expect(article.images).toEqual([expect.objectContaining({ credit: 'Ines Vale/Getty Images' })]);
    expect(article.credits).toEqual([{ name: 'Ted Barrett', place: '' }]);
  });
});

it('takes the longer headline when the first was cut without dots, and leaves a lead that repeats it', () => {
  const story = 'The bridge over the Lind has been shut since dawn, the road board said on Monday.';
  const cut = `Bridge shut after storm\n\nBridge shut after storm, two towns cut off\n\n${story}\n\n${story}`;
  expect(read(cut).article.headline).toBe('Bridge shut after storm, two towns cut off');
  const lead = `Bridge shut after storm\n\nBridge shut after storm tore loose a mast, the board said.\n\n${story}`;
  expect(read(lead).article.headline).toBe('Bridge shut after storm');
});

it('refuses a story that begins with its lead: an agency’s first paragraph is no headline', () => {
  const wire =
    'OSLO, June 3 (Reuters) - Factory output rose 0.4% in May, official figures showed on Wednesday.';
  const result = readPastedStory(`${wire}\n\nEconomists had expected a rise of 0.2%.`, { locale: 'en' });
  expect(result).toEqual({ notAStory: expect.stringContaining('begins with a paragraph') });
});

it('leaves a short paragraph that ends in a quotation, and takes a question for the next card', () => {
  const { article } = read(
    'Keeper breaks hand\n\nThe keeper will miss half a season, the club said on Friday.\n\n"She was laughing about it," said her coach. "I was not."\n\nA rookie will start on Sunday against City, in her first match.\n\nRelated Articles\nCity ask for a second stand\nExplainer: what is a hand?',
  );
  expect(article.body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  expect(article.relatedLinks).toHaveLength(2);
});

it('keeps what puts an earlier version right as corrections, and asks for their times', () => {
  const page = (note: string) =>
    read(
      `Correction officers walk out\n\nGuards of the city prison left their posts at noon on Monday, the union said.\n\n${note}`,
    );
  for (const note of [
    '(This story has been corrected to fix the hour.)',
    'Correction: It was noon, not one.',
  ]) {
    const { article, report } = page(note);
    expect(article.corrections.map(({ text }) => text)).toEqual([note.replace(/^\(|\)$/g, '')]);
    expect(said(report, 'doubtful')).toEqual(['5 correction']);
    expect(article.body).toHaveLength(1);
  }
  expect(page('Correction officers walk out for the second time.').article.corrections).toEqual([]);
});

it('takes name and desk off a caption, and drops a credit without a picture', () => {
  const { article, report } = read(
    'Rates rise\n\nThe bank raised its rate again, it said on Thursday.\n\nImage: The governor leaves. (Jon Aske/NRD)\n\nShares fell after the decision, and the krone rose a little.\n\n(Getty Images)\n\nOne more rise is expected in November.',
  );
  expect(article.images).toMatchObject([{ caption: 'The governor leaves.', credit: 'Jon Aske/NRD' }]);
  expect(said(report, 'dropped')).toContain('9 photo credit');
  expect(article.body).toHaveLength(2);
});

it('refuses a letter, and takes two captions for one that differ only in the final stop', () => {
  const lead = 'The harbour office will be closed for a week from Monday, the council said.';
  expect(readPastedStory(`Dear editor,\n\n${lead}\n\n${lead}`, { locale: 'en' })).toEqual({
    notAStory: 'The file is a letter: it begins with a salutation.',
  });
  const { article } = read(
    `Office shut\n\n${lead}\n\nThe office in May\nThe office in May.\n\n${lead} Again.`,
  );
  expect(article.images.map(({ caption }) => caption)).toEqual(['The office in May']);
});

it('drops the caption below "Image:" that says the same', () => {
  const page =
    'Keeper saves three penalties\n\nSam Pell had the night of his life on Wednesday, he said.\n\nImage: Sam Pell\nSam Pell\n\nHe has to deliver letters in five hours, he told reporters.';
  expect(read(page).article.images.map(({ caption }) => caption)).toEqual(['Sam Pell']);
});

const seeds = existsSync(SEED) ? readdirSync(SEED).filter((file) => file.endsWith('.txt')) : [];
if (seeds.length === 0) process.stdout.write('no seed pages beside the project: their test is left out\n');

const whenSeeded = itWhere(seeds.length > 0, 'the data beside the repository');
whenSeeded('reads the seed page as the issue asks, when it is there', () => {
  for (const file of seeds) {
    const text = readFileSync(join(SEED, file), 'utf8');
    const { article, report } = read(text);
    expect(article.section).toEqual({ name: 'World' });
    expect(article.headline).toMatch(/[^.]$/);
    expect(article.standfirst).not.toBe('');
    expect(article.summaryBullets).toHaveLength(5);
    expect(article.credits.map(({ place }) => place)).toEqual(['Hong Kong', 'Seoul, South Korea']);
    expect(article.images).toHaveLength(3);
    expect(article.relatedLinks).toHaveLength(4);
    expect(JSON.stringify(article)).not.toMatch(/TFD|ENDS|Connect with us|In Short|More like this|Image:/);
    expect(unaccounted(text, report)).toEqual([]);
  }
});

describe('an agency alone on its line', () => {
  it.each(['Reuters', '(AP)', 'The Associated Press'])(
    '"%s" ends the In Short list and is no item of it',
    (agency) => {
      const result = readPastedStory(
        [
          'Harbour bridge closes for two years of repairs',
          '',
          'In Short',
          'The old harbour bridge closes on Monday',
          'Ferries take cars free of charge',
          agency,
          '',
          'The old harbour bridge in Port Skald closes on Monday for two years, the city council said in a statement.',
          '',
          'The council expects 40,000 people to use the ferries each day.',
        ].join('\n'),
        { locale: 'en' },
      );
      if ('notAStory' in result) throw new Error(result.notAStory);
      expect(result.article.summaryBullets.map(({ text }) => text)).toEqual([
        'The old harbour bridge closes on Monday',
        'Ferries take cars free of charge',
      ]);
      expect(JSON.stringify(result.article.body)).not.toContain(agency);
    },
  );
});

describe('an agency alone on its line, wherever it stands', () => {
  const HEADLINE = 'Harbour bridge closes for two years of repairs';
  const ITEMS = ['The old harbour bridge closes on Monday', 'Ferries take cars free of charge'];
  const PARAGRAPHS = [
    'The old harbour bridge in Port Skald closes on Monday for two years, the city council said.',
    'The council expects 40,000 people to use the ferries each day.',
  ];
  const LIST = ['In Short', ...ITEMS];
  const [FIRST = '', SECOND = ''] = PARAGRAPHS;
  const [ONE = '', TWO = ''] = ITEMS;
  const places: [string, string[]][] = [
    ['above the headline', ['AGENCY', '', HEADLINE, '', ...LIST, '', FIRST, '', SECOND]],
    ['below the headline', [HEADLINE, 'AGENCY', '', ...LIST, '', FIRST, '', SECOND]],
    ['first in the list', [HEADLINE, '', 'In Short', 'AGENCY', ...ITEMS, '', FIRST, '', SECOND]],
    ['within the list', [HEADLINE, '', 'In Short', ONE, 'AGENCY', TWO, '', FIRST, '', SECOND]],
    ['as a bullet', [HEADLINE, '', 'In Short', `• ${ONE}`, `• ${TWO}`, '• AGENCY', '', FIRST, '', SECOND]],
    ['in a list without a label', [HEADLINE, '', `• ${ONE}`, '• AGENCY', `• ${TWO}`, '', FIRST, '', SECOND]],
    ['below the list', [HEADLINE, '', ...LIST, '', 'AGENCY', '', FIRST, '', SECOND]],
    ['above the lead', [HEADLINE, '', ...LIST, '', 'AGENCY', FIRST, '', SECOND]],
    ['between paragraphs', [HEADLINE, '', ...LIST, '', FIRST, '', 'AGENCY', '', SECOND]],
    ['below the story', [HEADLINE, '', ...LIST, '', FIRST, '', SECOND, '', 'AGENCY']],
  ];
  const names = ['Reuters', 'dpa', '(AFP)', 'dpa/AFP', '– The Associated Press'];

  it.each(places.flatMap(([place, lines]) => names.map((name) => [name, place, lines] as const)))(
    '"%s" %s',
    (name, _place, lines) => {
      const { article, report } = read(lines.join('\n').replace('AGENCY', name));
      expect(article).toMatchObject({ headline: HEADLINE, standfirst: '' });
      expect(article.summaryBullets.map(({ text }) => text)).toEqual(ITEMS);
      expect(paragraphsOf(article.body)).toEqual(PARAGRAPHS);
      const said = report.entries.filter(({ what }) => what === 'agency').map(({ text }) => text);
      expect(said.join().replace('• ', '')).toBe(name);
    },
  );

  it.each(['Spa', 'Petra'])('leaves "%s", which is a word or a name, to the story', (word) => {
    const { report } = read([HEADLINE, '', FIRST, '', word, '', SECOND].join('\n'));
    expect(report.entries.filter(({ what }) => what === 'agency')).toEqual([]);
  });

  it('is no line of its own where it ends a broken sentence', () => {
    const column = [
      'The old harbour bridge closes on Monday for two years of repairs that',
      'nobody in Port Skald had wanted so soon, four officials of the town told',
      'Reuters.',
    ];
    const { article } = read([HEADLINE, '', ...column, '', ...column, '', ...column, '', SECOND].join('\n'));
    expect(paragraphsOf(article.body)[0]).toMatch(/ officials of the town told Reuters\.$/);
  });
});

describe('lines without a blank line between', () => {
  const SENTENCES = [
    'The old harbour bridge in Port Skald closes on Monday for two years, the council said.',
    'The council expects 40,000 people to use the ferries each day, more than ever before.',
    '“It is a hard time for everyone,” said the mayor, Ole Berg, on Sunday night in town.',
    'Drivers have to take the tunnel, which costs 12 crowns until the bridge opens again.',
  ];
  const inColumn = (text: string, width: number) =>
    text.split(' ').reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      if (last === undefined || last.length + 1 + word.length > width) return [...lines, word];
      return [...lines.slice(0, -1), `${last} ${word}`];
    }, []);
  const bodyOf = (lines: string[]) => paragraphsOf(read(lines.join('\n')).article.body);

  it('are paragraphs where each is a whole sentence, also below a list of items without stops', () => {
    const items = [
      'The old harbour bridge closes on Monday for two years',
      'Ferries take cars free of charge from six in the morning',
      'The tunnel costs 12 crowns for every car that uses it',
      'The council expects 40,000 people to use the ferries',
      'Work begins at dawn and ends in the spring of 2028',
    ];
    const [a = '', b = '', c = '', d = ''] = SENTENCES;
    const { article } = read(
      ['Harbour bridge closes', '', 'In Short', ...items, '', a, b, '', c, d].join('\n'),
    );
    expect(article.summaryBullets.map(({ text }) => text)).toEqual(items);
    expect(paragraphsOf(article.body)).toEqual(SENTENCES);
  });

  it.each([60, 72, 80])('are one paragraph where a column of %i broke them', (width) => {
    const text = SENTENCES.join(' ');
    expect(bodyOf(['Harbour bridge closes', '', ...inColumn(text, width)])).toEqual([text]);
  });

  it('are paragraphs in a column too, where the line above had room for the next word', () => {
    const texts = SENTENCES.map((sentence) => `${sentence} Work begins at dawn.`);
    const lines = texts.flatMap((text) => inColumn(text, 72));
    expect(bodyOf(['Harbour bridge closes', '', ...lines])).toEqual(texts);
  });
});
