import { admissionOf } from '../../../../src/newsroom/in-short/choosing/admission';
import { draftLists } from '../../../../src/newsroom/in-short/choosing/draft-lists';
import { keyPoints } from '../../../../src/newsroom/in-short/choosing/key-points';
import { LIST_FEATURES } from '../../../../src/newsroom/in-short/likelihood/list-feature-names';
import { readStory } from '../../../../src/newsroom/in-short/reading/story-reading';
import { referenceBook } from '../../../../src/newsroom/in-short/references/reference-book';
import { WEIGHTS } from '../../../../src/newsroom/in-short/likelihood/weights';

const BODY = [
  'The city of Oslo will stop every ferry in its fjord for three days from Monday while the oldest pier is repaired.',
  'Mayor Ada Park announced free buses for the 40,000 people who cross the fjord each day.',
  'They will cross the fjord by bus until Thursday.',
  'The repair of the pier, which was built in 1931, will cost 3 million kroner, according to a city report.',
  '“It will be a hard week,” Park said on Friday.',
  'Nobody has repaired the pier since 1988.',
  'The council votes on a second pier in June.',
];
const STORY = { paragraphs: BODY, headline: '', standfirst: '', locale: 'en' };
const WANT = { min: 3, max: 5 };

describe('whether a sentence may be the next item', () => {
  const read = readStory(
    [
      'Oslo council banned petrol cars on Monday.',
      'The ban starts in June.',
      'Ada Park, who sells cars in Skald, was angry.',
      'She will sue.',
      'Nine dealers have closed.',
      'Park has sold the cars.',
      'Two days later, snow fell.',
    ],
    'en',
  );
  const book = referenceBook(read);
  const items = read.sentences.map(({ text, order }) => ({
    text,
    sentence: order,
    references: book.openIn(text, order),
  }));
  const admitted = (order: number, behind: readonly number[]) => {
    const told = new Set(behind.flatMap((place) => read.sentences[place]!.words.map(({ term }) => term)));
    const last = behind.length === 0 ? null : items[behind.at(-1)!]!;
    const { reason, open } = admissionOf(items[order]!, { last, knows: (term) => told.has(term) });
    return open.length === 0 ? reason : open.map(({ reference }) => reference.text);
  };

  it('is so for the lead, right behind the item before it, and alone', () => {
    expect(admitted(0, [])).toBe('lead');
    expect(admitted(1, [0])).toBe('follows');
    expect(admitted(4, [0])).toBe('alone');
  });

  it('is not so where nobody knows what it refers to', () => {
    expect(admitted(1, [4])).toEqual(['The ban']);
    expect(admitted(3, [0])).toEqual(['She']);
    expect(admitted(6, [0])).toEqual(['Two days later']);
  });

  it('needs a surname to be in the list even right behind the item before it', () => {
    expect(admitted(5, [4])).toEqual(['Park']);
    expect(admitted(5, [2, 4])).toBe('follows');
    expect(admitted(5, [0, 2])).toBe('known');
  });
});

it('needs a noun from before to be in the list where that opens further down the story', () => {
  const read = readStory(
    ['An attack shut the pier.', 'The council met.', 'Nine were in hospital after the attack.'],
    'en',
  );
  const [, council, nine] = read.sentences;
  const item = { ...nine!, sentence: 2, references: referenceBook(read).openIn(nine!.text, 2) };
  const openIn = (hasLead: boolean) =>
    admissionOf(item, { last: { sentence: 1, text: council!.text }, hasLead, knows: () => false }).open.map(
      ({ reference }) => reference.text,
    );
  expect(openIn(false)).toEqual(['the attack']);
  expect(openIn(true)).toEqual([]);
});

it('needs what a noun means to be left in the item before it', () => {
  const read = readStory(['Ada Park left Oslo, after she wrote a post in May.', 'The post was long.'], 'en');
  const [, post] = read.sentences;
  const item = { ...post!, sentence: 1, references: referenceBook(read).openIn(post!.text, 1) };
  const whole = read.sentences[0]!.text;
  const openBehind = (text: string, cuts: { from: number; to: number; rule: 'trailing-clause' }[]) =>
    admissionOf(item, { last: { sentence: 0, text, whole, cuts }, knows: () => false }).open.length;
  expect(openBehind(whole, [])).toBe(0);
  expect(openBehind('Ada Park left Oslo.', [{ from: 18, to: 49, rule: 'trailing-clause' }])).toBe(1);
});

describe('the lists of a story', () => {
  const { lists, rows } = draftLists(STORY, WANT);

  it('keep the order of the story and the limits of the list, and differ', () => {
    expect(lists.length).toBeGreaterThan(10);
    for (const { items } of lists) {
      const places = items.map(({ sentence }) => sentence);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      expect(items.length).toBeGreaterThanOrEqual(WANT.min);
      expect(items.length).toBeLessThanOrEqual(WANT.max);
    }
    expect(new Set(lists.map(({ items }) => items.map(({ text }) => text).join('\n'))).size).toBe(
      lists.length,
    );
  });

  it('are described by a finite number for each feature, and the best less its cost is the list', () => {
    for (const row of rows) {
      expect(row).toHaveLength(LIST_FEATURES.length);
      expect([...row].every(Number.isFinite)).toBe(true);
    }
    const worth = rows.map((row, index) =>
      LIST_FEATURES.reduce(
        (sum, name, column) => sum + WEIGHTS.list[name] * row[column]!,
        -lists[index]!.cost,
      ),
    );
    const best = lists[worth.indexOf(Math.max(...worth))]!;
    expect(keyPoints(STORY, WANT).map(({ text }) => text)).toEqual(best.items.map(({ text }) => text));
  });

  it('say of each item where it comes from, why it is there, and what could stand there instead', () => {
    const found = keyPoints(STORY, WANT);
    const [first] = found;
    expect(first?.provenance.reason).toBe('lead');
    for (const { text, provenance } of found) {
      for (const { from, to } of provenance.cuts) {
        expect(provenance.whole.slice(from, to).trim()).not.toBe('');
        expect(text.length).toBeLessThan(provenance.whole.length);
      }
      expect(provenance.instead).not.toContain(text);
      expect(new Set(provenance.instead).size).toBe(provenance.instead.length);
    }
    expect(found.some(({ provenance }) => provenance.instead.length > 0)).toBe(true);
  });

  it('open on the lead, and take in nothing that dangles', () => {
    const [first] = keyPoints(STORY, WANT);
    expect(first?.sentence === 0 && first.paragraph === 0).toBe(true);
    const texts = keyPoints(STORY, WANT).map(({ text }) => text);
    const behind = texts.indexOf(BODY[2]!);
    if (behind >= 0) expect(texts[behind - 1]).toBe(BODY[1]);
  });

  it('keep to the news at the top rather than to what is long ago or far down', () => {
    const texts = keyPoints(
      {
        ...STORY,
        paragraphs: [
          ...BODY.slice(0, 4),
          'Oslo is the capital of Norway.',
          'In 1931, the city of Oslo had nine piers for every ferry in its fjord.',
          ...BODY.slice(4),
          'Ada Park is the mayor of the city of Oslo.',
        ],
      },
      WANT,
    ).map(({ text }) => text);
    expect(texts[0]).toBe(BODY[0]);
    for (const background of ['Oslo is the', 'In 1931', 'Ada Park is']) {
      expect(texts.some((text) => text.startsWith(background))).toBe(false);
    }
  });

  it('is not empty where somebody tells a story in the first person', () => {
    const body = [
      ...Array.from(
        { length: 16 },
        (_, day) => `On day ${day + 1} I sailed my old ferry from Oslo to Skald.`,
      ),
      'The storm broke nine piers of the town.',
      'Nine sailors are still in the fjord.',
      'The harbour is closed until Monday.',
    ];
    expect(keyPoints({ ...STORY, paragraphs: body }, WANT).length).toBeGreaterThan(0);
  });

  it('name whoever they speak of as the story introduced them', () => {
    const found = keyPoints(
      {
        ...STORY,
        paragraphs: [
          'Oslo closed nine piers on Monday after a storm broke the oldest of them in two.',
          'Some 40,000 people cross the fjord each day, most of them by ferry.',
          'Harbour master Ada Park says the wind was the strongest since 1931.',
          'Buses run every ten minutes until Thursday.',
          'Nine divers looked for cars in the fjord.',
          'Park fined nine skippers who had left Oslo during the storm.',
        ],
      },
      WANT,
    );
    for (const { text } of found.filter(({ text: one }) => one.includes('Park'))) {
      const isFirst = found.find(({ text: one }) => one.includes('Park'))?.text === text;
      if (isFirst) expect(text).toContain('Harbour master Ada Park');
    }
  });

  it('keep the lead that adds to the headline, and who somebody is', () => {
    const found = keyPoints(
      {
        ...STORY,
        headline: 'Ferries stop for 3 days',
        paragraphs: [
          'The city stops every ferry in its fjord for three days from Monday.',
          'Ada Lind, who runs the harbour, said that 40,000 people would need another way to work.',
          'The council pays 3 million kroner for the repair of the oldest pier.',
        ],
      },
      WANT,
    ).map(({ text }) => text);
    expect(found[0]).toBe('The city stops every ferry in its fjord for three days from Monday.');
    expect(found[1]).toContain('who runs the harbour');
  });

  it('hold nothing of what somebody says over several sentences', () => {
    const said = 'Every ferry in the fjord is older than the pier that broke in two.';
    const found = keyPoints(
      {
        ...STORY,
        paragraphs: [
          'Oslo closed nine piers on Monday after a storm broke the oldest of them in two.',
          `“It was a hard night. ${said} Nobody has repaired the pier since 1988,” Mayor Ada Park said.`,
          'Some 40,000 people cross the fjord each day, most of them by ferry.',
          'The city has ordered free buses, which run every ten minutes until Thursday.',
        ],
      },
      WANT,
    );
    expect(found.map(({ text }) => text)).not.toContain(said);
  });
});

describe('a long sentence as two items', () => {
  const lead =
    'The council of Oslo met the trader Ada Park on the last and the coldest day of a long winter, and the drivers of its nine old ferries began a strike in May.';
  const { lists } = draftLists({ ...STORY, paragraphs: [lead, ...BODY.slice(1)] }, WANT);
  const parts = lists.map(({ items }) => items.map(({ half }) => half?.part ?? null));

  it('is one of the lists', () => {
    expect(parts.some((list) => list[0] === 'main' && list[1] === 'second')).toBe(true);
  });

  it('never parts its halves, nor leaves out the one that may turn the other', () => {
    for (const list of parts) {
      list.forEach((part, place) => {
        if (part === 'second') expect(list[place - 1]).toBe('main');
        if (part === 'main') expect(list[place + 1]).toBe('second');
      });
    }
  });
});
