import { readStory } from '../../../src/newsroom/in-short/reading/story-reading';
import { definiteNounsIn } from '../../../src/newsroom/in-short/references/definite-nouns';
import { introductionsIn } from '../../../src/newsroom/in-short/references/introductions';
import { pointersIn } from '../../../src/newsroom/in-short/references/pointers';
import { openPronounsIn } from '../../../src/newsroom/in-short/references/pronouns-in';
import { bareNamesIn } from '../../../src/newsroom/in-short/references/bare-names';
import { withIntroduction } from '../../../src/newsroom/in-short/references/put-right';
import { unplacedNamesIn } from '../../../src/newsroom/in-short/references/unplaced-names';
import { referenceBook } from '../../../src/newsroom/in-short/references/reference-book';

const textsOf = (found: readonly { text: string }[]) => found.map(({ text }) => text);

describe('nouns that a sentence takes as known', () => {
  it.each([
    ['The ban starts in June.', ['The ban']],
    ['Ada Park signed the deal on Monday.', ['the deal']],
    ['Those talks failed.', ['Those talks']],
    ['After that vote, Oslo fell silent.', ['that vote']],
    ['The sailors, who were new to the fjord, fled.', ['The sailors']],
    ['Oslo planned to air the program Sunday, a holiday.', ['the program']],
    ['Ada Park thanked the singer.', ['the singer']],
    ['One of nine ferries was old, the letters state.', ['the letters']],
    ['The Skald striker was sent off in May.', ['The Skald striker']],
    ['The Norwegian is eager to leave.', ['The Norwegian']],
  ])('%s', (text, nouns) => {
    expect(textsOf(definiteNounsIn(text))).toEqual(nouns);
  });

  it.each([
    ['one of a kind', 'The police closed the internet in the country last week.'],
    ['told behind it', 'The ban on petrol cars starts in June.'],
    ['told behind it', 'The man who sold nine ferries fled.'],
    ['ranked', 'The biggest ferry sank.'],
    ['named', 'The Oslo ferry sank.'],
    ['told by what was done to them', 'The ferries rescued from a broken pier have been sold.'],
    ['told by what they do', 'Nine sailors joined the crew calling itself the Ravens.'],
    ['told by a name behind it', 'The skipper, Ada Park, fled.'],
    ['what a name is', 'Skald Airways sold nine jets, the airline said.'],
    ['counted', 'Nine ferries sank at the 6:30 race.'],
    ['an office of a town', 'The Skald mayor fled.'],
    ['now', 'Many sailors these days seem to stay at home.'],
    ['said before', 'A ferry sank, and the ferry was old.'],
    ['now', 'Two ferries sank this week.'],
    ['no determiner', 'Park said that ferries sank.'],
  ])('%s: %s', (_why, text) => {
    expect(textsOf(definiteNounsIn(text))).toEqual([]);
  });

  it('count a noun of the setting only as the subject', () => {
    expect(textsOf(definiteNounsIn('She was taken to the hospital.'))).toEqual([]);
    expect(textsOf(definiteNounsIn('The hospital is closed.'))).toEqual(['The hospital']);
  });
});

describe('pronouns that nothing before them explains', () => {
  it.each([
    ['He left at noon.', ['He']],
    ['The council accused her of haste.', ['her']],
    ['It sank in June.', ['It']],
    ['They were rescued.', ['They']],
    ['It is a ferry that nobody likes.', ['It']],
    ['Analysts say it can be repaired.', ['it']],
    ['From roars to evil laughs, it can be heard.', ['it']],
    ['It was so detailed that divers found the ferry.', ['It']],
    ['Most often, they face nine years at sea.', ['they']],
    ['A judge sentenced him to nine years at sea.', ['him']],
    ['A crowd cheered her on the pier.', ['her']],
    ['It is free to him under a rule of May, as the law of Oslo has it.', ['him']],
  ])('%s', (text, pronouns) => {
    expect(textsOf(openPronounsIn(text))).toEqual(pronouns);
  });

  it.each([
    'Ada Park sold her ferry.',
    'After his arrest, Olof Berg left Oslo.',
    'A sailor convicted for his role was freed.',
    'It is not clear whether the ferry sank.',
    'It emerged on Monday that nine ferries sank.',
    'The pilots said they would strike.',
    'Oslo have lost their captain.',
    'The mayor said he would resign.',
    'Berg told reporters that nobody had asked him.',
    'The captain saw a lighthouse behind him.',
    'A baker sold her nine ferries in May.',
  ])('none in: %s', (text) => {
    expect(textsOf(openPronounsIn(text))).toEqual([]);
  });
});

describe('times and links', () => {
  it.each([
    ['Two days later, the ferry sank.', 'Two days later'],
    ['The ferry sank that night.', 'that night'],
    ['Another was found in Bergen.', 'Another'],
    ['Both were freed.', 'Both'],
    ["That's why ferries sink.", "That's"],
    ['There, nobody sleeps.', 'There'],
    ['Nine ferries, for example, sank.', 'for example'],
    ['Her lawyer, Ada Lind, said no.', 'said no'],
    ['Sailors have to respect that.', 'respect that'],
    ['The first would be to close the pier.', 'The first'],
    ['One of the five has gone home.', 'One of the five'],
    ['Some tried to swim to the pier.', 'Some'],
    ['One appears to be a ferry.', 'One'],
    ['A third wears a blue coat.', 'A third'],
    ['The next closest town was Skald, with nine.', 'The next closest town'],
    ['Because she was at sea in May.', 'Because'],
    ['In exchange, Norway would lift its ban on the ferries.', 'In exchange'],
    ['Because, she says, the pier is old, it broke.', 'Because'],
    ['Decades later, the ferry sank again.', 'Decades later'],
    ['Soon after, the ferry sank.', 'Soon after'],
    ['This one is older and has nine masts.', 'This one'],
    ['The remaining ferries were sold.', 'The remaining'],
    ['On another was a sailor from Skald.', 'On another'],
    ['Sailors of Skald have waited that long for a pier.', 'waited that long'],
    ['“Sail on,” reads a third.', ',” reads a third.'],
    ['Attempts of nine ports to do so came to nothing.', 'Attempts of nine ports to do so'],
    ['According to the council, that is the price of nine ferries.', 'According to the council, that is'],
  ])('%s', (text, pointer) => {
    expect(textsOf(pointersIn(text))).toContain(pointer);
  });

  it.each([
    'Nine ferries sank two days ago.',
    'There are nine ferries in Oslo.',
    'That ferry sank.',
    'Some sailors tried to swim.',
    'One ferry sank.',
    'Because of the storm, nine ferries sank.',
    'Because the pier broke, nine ferries sank.',
    'When prices rose, that was bad for ferries.',
    'The council promised nine ferries and failed to do so in May.',
    'This one of nine ferries was old.',
    '“Sail on,” reads a letter of the mayor.',
  ])('none in: %s', (text) => {
    expect(textsOf(pointersIn(text))).toEqual([]);
  });
});

describe('a bare surname', () => {
  const STORY = [
    'Oslo harbour master Ada Park closed nine piers on Monday.',
    'Olof Berg, a baker from Skald, opened one of them again.',
    'Park said she was angry.',
    'Mr Berg said he had bread to deliver.',
    "Berg's wife, Sue, laughed.",
    'President Park was told.',
  ];
  const introductions = introductionsIn(STORY);
  const rightOf = (order: number) => {
    const text = STORY[order] as string;
    const [bare] = bareNamesIn(text, order, introductions);
    return bare === undefined ? null : withIntroduction(text, bare).text;
  };

  it('becomes the name by which the story introduced it, with the role before or behind it', () => {
    expect(rightOf(2)).toBe('Oslo harbour master Ada Park said she was angry.');
    expect(rightOf(3)).toBe('Olof Berg, a baker from Skald, said he had bread to deliver.');
    expect(rightOf(4)).toBe("Olof Berg's wife, Sue, laughed.");
  });

  it('is none where the sentence itself introduces them', () => {
    expect(rightOf(0)).toBeNull();
    expect(rightOf(1)).toBeNull();
  });

  it('is known by a role before it, so it refers to nothing that is open', () => {
    const read = readStory(STORY, 'en');
    const kinds = (order: number) =>
      referenceBook(read)
        .openIn(STORY[order] as string, order)
        .map(({ reference }) => reference.kind);
    expect(kinds(5)).toEqual([]);
    expect(kinds(2)).toEqual(['name']);
  });

  it('gets no role that is somebody else’s: a friend of whom?', () => {
    const story = [
      'Ada Lind acted opposite old friend Olof Berg in Skald.',
      'Nine ferries sank.',
      'Berg was ill.',
    ];
    const found = bareNamesIn(story[2] as string, 2, introductionsIn(story));
    expect(found.map((bare) => withIntroduction(story[2] as string, bare).text)).toEqual([
      'Olof Berg was ill.',
    ]);
  });

  it('gets no role that is told from somebody else: a countryman of whom?', () => {
    const story = ['Ada Lind beat countryman Olof Berg in Skald.', 'Nine ferries sank.', 'Berg was ill.'];
    const [bare] = bareNamesIn(story[2] as string, 2, introductionsIn(story));
    expect(withIntroduction(story[2] as string, bare!).text).toBe('Olof Berg was ill.');
  });

  it('takes no verb for a part of the role', () => {
    const story = ['The port will pay harbour master Olof Berg.', 'Nine ferries sank.', 'Berg was ill.'];
    const [bare] = bareNamesIn(story[2] as string, 2, introductionsIn(story));
    expect(withIntroduction(story[2] as string, bare!).text).toBe('Harbour master Olof Berg was ill.');
  });

  it('is found behind a name with an initial, and takes the role of a saint’s town or an attorney whole', () => {
    const rightOfLast = (story: string[]) => {
      const text = story.at(-1) as string;
      const [bare] = bareNamesIn(text, story.length - 1, introductionsIn(story));
      return bare === undefined ? null : withIntroduction(text, bare).text;
    };
    expect(
      rightOfLast(['Cpl. Olof D. Lind was found on the pier.', 'Nine ferries sank.', 'Lind was ill.']),
    ).toBe('Cpl. Olof D. Lind was ill.');
    expect(
      rightOfLast(['St. Olof police chief Ada Lind called it a trap.', 'Nine sank.', 'Lind was ill.']),
    ).toBe('St. Olof police chief Ada Lind was ill.');
    expect(rightOfLast(['“It is over,” attorney Ada Lind said.', 'Nine sank.', 'Lind was ill.'])).toBe(
      'Attorney Ada Lind was ill.',
    );
    expect(
      rightOfLast(['Here is the announcement harbour master Ada Lind made.', 'Nine sank.', 'Lind was ill.']),
    ).toBe('Harbour master Ada Lind was ill.');
    expect(
      rightOfLast([
        'Nine sank in the blast, New Skald fire chief Ada Lind told reporters.',
        'Nine sank.',
        'Lind was ill.',
      ]),
    ).toBe('New Skald fire chief Ada Lind was ill.');
  });

  it('is told apart behind a word that describes it, where no role can be put in', () => {
    const [found] = bareNamesIn('It was an angry Park who left.', 2, introductions);
    expect(found?.isDescribed).toBe(true);
  });

  it('that stands for initials is known only where they were spelled out', () => {
    const read = readStory(
      ['The Oslo Ferry Union (OFU) will strike in June.', 'Nine piers closed.', 'The OFU wants more pay.'],
      'en',
    );
    const [first, , third] = read.sentences.map(({ text, order }) => referenceBook(read).openIn(text, order));
    expect(first).toEqual([]);
    expect(third?.map(({ reference }) => reference.text)).toEqual(['OFU']);
  });
});

describe('a full name without a role', () => {
  const rightOf = (text: string, ...rest: string[]) => {
    const introductions = introductionsIn([text, ...rest]);
    const [one] = unplacedNamesIn(text, introductions);
    return one === undefined ? null : withIntroduction(text, one).text;
  };

  it.each([
    ['before it', 'Skald captain Ada Lind was hurt in May.', 'Skald captain Ada Lind left the pier.'],
    ['of one word', 'Singer Ada Lind was hurt in May.', 'Singer Ada Lind left the pier.'],
    [
      'with a verb before it',
      'The port will pay former officer Ada Lind.',
      'Former officer Ada Lind left the pier.',
    ],
    [
      'behind it',
      'Ada Lind, chief of the pier board, was hurt.',
      'Ada Lind, chief of the pier board, left the pier.',
    ],
  ])('gets the one that a later sentence gives: %s', (_where, later, right) => {
    expect(rightOf('Ada Lind left the pier.', later)).toBe(right);
  });

  it.each([
    ['says of whom or of what no word', 'Suspect Ada Lind was hurt in May.'],
    ['is a verb', 'They offer Ada Lind nine ferries.'],
    ['is somebody else’s', 'Olof met his friend Ada Lind in May.'],
    ['was torn at an initial', 'Ada Lind, an officer with the L.A. police, was hurt.'],
  ])('gets none where what stands beside the name later %s', (_why, later) => {
    expect(rightOf('Ada Lind left the pier.', later)).toBeNull();
  });

  it('gets none where the sentence has one, or the noun of it', () => {
    const later = 'Skald mayor Ada Lind was hurt in May.';
    expect(rightOf('In Skald, baker Ada Lind left the pier.', later)).toBeNull();
    expect(rightOf('Ada Lind was made mayor in May.', later)).toBeNull();
  });
});

describe('a name that stands for several', () => {
  it.each(['Three Linds left the pier early.', 'The Lind family left the pier early.'])(
    'is put right by no role: %s',
    (text) => {
      const introductions = introductionsIn(['Mayor Ada Lind opened it.', 'Lind said so.', text]);
      for (const { isDescribed } of bareNamesIn(text, 2, introductions)) expect(isDescribed).toBe(true);
    },
  );
});

describe('a name that the list has not met', () => {
  const open = (texts: string[]) => {
    const read = readStory(texts, 'en');
    const last = read.sentences.at(-1)!;
    return referenceBook(read)
      .openIn(last.text, last.order)
      .filter(({ reference: { kind } }) => kind === 'stranger' || kind === 'name')
      .map(({ reference: { kind, text } }) => `${kind} ${text}`);
  };

  it('is a stranger in full without a role beside it', () => {
    expect(open(['Nine ferries sank.', 'In Skald, Ada Berg saw the storm.'])).toEqual(['stranger Ada Berg']);
    expect(open(['Nine ferries sank.', 'In Skald, baker Ada Berg saw the storm.'])).toEqual([]);
    expect(open(['Nine ferries sank.', 'In Skald, Ada Berg, a baker, saw the storm.'])).toEqual([]);
  });

  it('is none where the lead of the story names them', () => {
    expect(open(['Ada Berg sold nine ferries.', 'In Skald, Ada Berg saw the storm.'])).toEqual([]);
  });

  it('is bare also where two of the story have it, or a word describes them', () => {
    const two = ['The ferries sank.', 'Ada Lindqvist and Olof Lindqvist, sailors, were saved.'];
    expect(open([...two, 'Lindqvist told the police.'])).toEqual(['name Lindqvist']);
    const one = ['The ferries sank.', 'Olof Lindqvist, a sailor, was saved.'];
    expect(open([...one, 'Divers told police Lindqvist had a map.'])).toEqual(['name Lindqvist']);
    const family = ['The ferries sank.', 'Qiu Na, 30, and Qiu Ming, 31, were saved.'];
    expect(open([...family, 'Qiu said the ferry was old.', 'Qiu told the police.'])).toEqual(['name Qiu']);
  });

  it('is bare where the story was told something by somebody whom it names once in full', () => {
    const asked = ['The ferries sank.', 'Park told the Skald Post’s Zenobia Quist so.'];
    expect(open([...asked, 'Nobody told Quist of the storm.'])).toEqual(['name Quist']);
  });

  it('is part of a longer name behind a word with a capital that is no title', () => {
    const asked = ['The ferries sank.', 'Olof Skald, a sailor, was saved.'];
    expect(open([...asked, 'The crew lost to Great Skald in May.'])).toEqual([]);
    expect(open([...asked, 'The crew lost to Captain Skald in May.'])).toEqual(['name Skald']);
  });

  it('is a stranger also as the owner of what opens the item', () => {
    expect(open(['Nine ferries sank.', 'Ada Berg’s letter is old.'])).toEqual(['stranger Ada Berg']);
    expect(open(['Nine ferries sank.', 'In May Ada Berg’s letter was found.'])).toEqual([]);
  });
});

describe('a pronoun', () => {
  it.each([
    [
      'of who is quoted, whomever the quotation names',
      '“I fear for Ada Park and all her ferries,” he told reporters.',
    ],
    ['of who says it at the end', 'Park still has nine ferries in the fjord, he said.'],
    ['of several who say it', '“All nine ferries of the fjord are safe,” they said.', 'they'],
    ['of whom only the role is said', 'A former mayor, he sold nine ferries.'],
    ['of whom only the role is said', 'As the mother of a sailor, she fears storms.', 'she'],
  ])('is open: %s', (_why, text, pronoun = 'he') => {
    expect(textsOf(openPronounsIn(text))).toContain(pronoun);
  });

  it('is open behind "This year"', () => {
    expect(textsOf(openPronounsIn('This year it sank early.'))).toEqual(['it']);
  });
});

it('knows the noun of a deed by the verb that told it', () => {
  const read = readStory(['A train derailed near Skald.', 'The derailment killed nine people.'], 'en');
  const [open] = referenceBook(read).openIn(read.sentences[1]!.text, 1);
  expect(open?.terms.map((term) => read.terms[term]!.text)).toContain('derail');
});

it('calls Li Weidong by the family name that stands first', () => {
  const introductions = introductionsIn([
    'The pika is rare, says conservationist Li Weidong.',
    'Li said so.',
  ]);
  const [bare] = bareNamesIn('Li said so.', 1, introductions);
  expect(withIntroduction('Li said so.', bare!).text).toBe('Conservationist Li Weidong said so.');
});

it('knows initials that stand behind their words, in brackets or after "or"', () => {
  const { initials } = introductionsIn([
    'The Skald Ferry Union (SFU) met the Norwegian Pier Board, or NPB.',
    'NPB left.',
  ]);
  expect([...initials.keys()]).toEqual(['SFU', 'NPB']);
});

it.each([
  ['a noun that ends like a superlative', 'Nine won the contest.', 'the contest'],
  ['a noun that ends like a number', 'Nine heard of the death.', 'the death'],
  ['a noun before "only"', 'Nine say that the exam only tests Skald.', 'the exam'],
])('sees %s', (_what, text, noun) => {
  expect(textsOf(definiteNounsIn(text))).toEqual([noun]);
});

it('still takes a superlative or a number for what says which one', () => {
  expect(definiteNounsIn('Nine met the oldest sailor.')).toEqual([]);
  expect(definiteNounsIn('Nine met the twelfth sailor.')).toEqual([]);
});

it('knows "the coach" inside a sentence as one of the setting', () => {
  const [coach] = definiteNounsIn('Ada Park thanked the coach for it all.'.replace(' for it all', ''));
  expect(coach).toMatchObject({ text: 'the coach', isOfTheSetting: true });
});

it('refers to nothing in a language whose words are not known', () => {
  const read = readStory(['Sie sagte das. Der Mann ging.'], 'de');
  expect(referenceBook(read).openIn('Sie sagte das.', 0)).toEqual([]);
});
