import { shorterForms } from '../../../../src/newsroom/in-short/shortening/shorter-forms';

const forms = (sentence: string) => shorterForms(sentence, 'en').map(({ text }) => text);
const rulesOf = (sentence: string, shorter: string) =>
  shorterForms(sentence, 'en')
    .find(({ text }) => text === shorter)
    ?.cuts.map(({ rule }) => rule);

/** Long enough to lose news. */
const LONG =
  'The council of the old port sold nine of its ferries to two traders from Bergen on the first of May';

/** Too long for an item. */
const TOO_LONG = `${LONG} for a sum of nine kroner each in the year of the storm`;

describe('a sentence too long for an item', () => {
  it.each([
    ['trailing-comment', `${TOO_LONG}, a move that angered the drivers.`, `${TOO_LONG}.`],
    ['trailing-comment', `${TOO_LONG}, a sum the mayor called far too high.`, `${TOO_LONG}.`],
    ['trailing-comment', `${TOO_LONG}, a new low for a town that once lived by them.`, `${TOO_LONG}.`],
    ['trailing-dash', `${TOO_LONG} -- ending the last of its routes.`, `${TOO_LONG}.`],
    [
      'trailing-dash',
      `${TOO_LONG} – a fleet of oak and iron, officials said.`,
      `${TOO_LONG}, officials said.`,
    ],
    [
      'inner-with',
      'The Raven, with three tall masts and bright blue and gold markings, is a copy of the ferry that nine sailors of Skald took to the far end of the northern fjord in that winter.',
      'The Raven is a copy of the ferry that nine sailors of Skald took to the far end of the northern fjord in that winter.',
    ],
    [
      'empty-words',
      'The sailors who sank the ferry in Bergen, Norway, last week had nine maps of the inner fjord with them but never opened one of them on their way, a minister of Norway told the Skald Post.',
      'The sailors who sank the ferry in Bergen last week had nine maps of the inner fjord with them but never opened one of them on their way, a minister of Norway told the Skald Post.',
    ],
    ['trailing-comment', `${TOO_LONG}, some of which are accused of being old.`, `${TOO_LONG}.`],
    [
      'source-detail',
      `${TOO_LONG}, according to a sailor who saw the traders sign in the harbour.`,
      `${TOO_LONG}, according to a sailor.`,
    ],
    [
      'source-detail',
      `${TOO_LONG}, according to court documents filed in the town of Skald.`,
      `${TOO_LONG}, according to court documents.`,
    ],
    [
      'inner-description',
      `Ada Park, a trader whose ferries have crossed the fjord since the first of the great storms of that winter, died in her house on the quay of the old port of Skald, the council said.`,
      `Ada Park, a trader, died in her house on the quay of the old port of Skald, the council said.`,
    ],
    [
      'late-examples',
      `Some nine hundred people were moved from their homes on the quay, including the patients of a small hospital, after the storm broke the oldest of the piers and a ferry sank in the inner harbour.`,
      `Some nine hundred people were moved from their homes on the quay after the storm broke the oldest of the piers and a ferry sank in the inner harbour.`,
    ],
    ['empty-words', `${TOO_LONG} in the northern town of Skald.`, `${TOO_LONG} in Skald.`],
    [
      'empty-words',
      `The mayor said that the c${TOO_LONG.slice(5)}.`,
      `The mayor said the c${TOO_LONG.slice(5)}.`,
    ],
    ['empty-words', `${TOO_LONG} in order to pay for the pier.`, `${TOO_LONG} to pay for the pier.`],
    [
      'empty-words',
      `${TOO_LONG}, a minister said, according to the Skald Post of Norway.`,
      `${TOO_LONG}, a minister said.`,
    ],
    ['empty-words', `${TOO_LONG} in Skald, Norway’s largest city.`, `${TOO_LONG} in Skald.`],
    [
      'empty-words',
      `${TOO_LONG} in a deal that was signed in a small cafe.`,
      `${TOO_LONG} in a deal signed in a small cafe.`,
    ],
    ['empty-words', `${TOO_LONG} after a series of small storms.`, `${TOO_LONG} after small storms.`],
    [
      'long-aside',
      `The council -- which never said why nine of its ferries sank in that storm -- sold ${TOO_LONG.slice(30)}.`.replace(
        'never said why',
        'said twice that',
      ),
      `The council sold ${TOO_LONG.slice(30)}.`,
    ],
    [
      'any-day',
      'The council of the old port this week sold nine of its ferries to two traders from Bergen for a sum of nine kroner each in the year of the storm of the century in Skald.',
      'The council of the old port sold nine of its ferries to two traders from Bergen for a sum of nine kroner each in the year of the storm of the century in Skald.',
    ],
    [
      'any-day',
      'Ada Park on Monday told the drivers of the nine old ferries of the port that the council had sold their boats to a trader from Bergen for a sum that nobody in the town knew.',
      'Ada Park told the drivers of the nine old ferries of the port that the council had sold their boats to a trader from Bergen for a sum that nobody in the town knew.',
    ],
  ] as const)('%s: %s', (rule, sentence, shorter) => {
    expect(forms(sentence)).toContain(shorter);
    expect(rulesOf(sentence, shorter)).toEqual([rule]);
  });

  it.each([
    [
      'the comma of what explains the city',
      `Nine of the ferries were sold in Houston, Texas, a port to which ${LONG.replace('The', 'the')}.`,
    ],
    ['a denial', `${TOO_LONG}, a move that the mayor did not allow.`],
    ['one of many', `${TOO_LONG} in one of a series of storms.`],
    ['who somebody is', `Ada Park -- the mayor of the old town -- sold ${TOO_LONG.slice(30)}.`],
    ['what is so today', `${TOO_LONG} that is more popular today in Skald than it was.`],
    ['which agent it was', `${TOO_LONG}, according to the sailor who saw the traders sign in the harbour.`],
    ['whose report it is', `${TOO_LONG}, according to a report from the council of the old town.`],
    [
      'the day of what is to come',
      `The rivals of the ${TOO_LONG.slice(4).replace('sold', 'sell')} on Sunday with a trader.`,
    ],
    ['a day that is an adjective', `The Monday race of the ${TOO_LONG.slice(4)}.`],
    [
      'the day that others are counted from',
      `Ada Park on Monday told of how the c${TOO_LONG.slice(5)} a day earlier.`,
    ],
  ])('keeps %s', (_what, sentence) => {
    expect(forms(sentence)).toEqual([sentence]);
  });

  it('keeps to whom it was said where that tells who "they" are', () => {
    const said = 'A teacher said in a letter to his pupils that they were the best of the port.';
    expect(forms(said)).toEqual([said]);
  });
});

describe('a sentence in fewer words', () => {
  it.each([
    ['connective', 'But the council voted on Monday.', 'The council voted on Monday.'],
    ['connective', 'So the council voted at once.', 'The council voted at once.'],
    ['leading-day', 'On Monday, the council opened the bridge.', 'The council opened the bridge.'],
    ['leading-day', 'Hours later, the city closed the bridge.', 'The city closed the bridge.'],
    ['late-day', 'Ada Park opened the bridge on Monday.', 'Ada Park opened the bridge.'],
    [
      'late-day',
      'The council said Friday night that the bridge is open.',
      'The council said that the bridge is open.',
    ],
    [
      'late-day',
      'The council said Friday that the bridge will open.',
      'The council said that the bridge will open.',
    ],
    ['age', 'Ada Park, 27, opened the bridge.', 'Ada Park opened the bridge.'],
    ['age', 'Lund, 50, a cook from Moss, left the ship.', 'Lund, a cook from Moss, left the ship.'],
    ['age', 'The owner, Ada Park, 27, has left Moss.', 'The owner, Ada Park, has left Moss.'],
    [
      'age',
      'Police say Lund shot Ada Park, 44, in front of her house on the quay.',
      'Police say Lund shot Ada Park in front of her house on the quay.',
    ],
    ['bracket', 'The bridge is 100 metres (330 feet) long.', 'The bridge is 100 metres long.'],
    [
      'inner-dash',
      'The old ferry -- a gift of the king -- was sold to a trader.',
      'The old ferry was sold to a trader.',
    ],
    [
      'inner-dash',
      'In the long winter of 1931 -- the coldest of all -- the port froze.',
      'In the long winter of 1931, the port froze.',
    ],
    [
      'inner-dash',
      'The ferry left at noon -- an hour before the storm -- but the mayor saw it.',
      'The ferry left at noon, but the mayor saw it.',
    ],
    ['inner-relative', 'Ada Park, who runs the harbour, opened the bridge.', 'Ada Park opened the bridge.'],
    ['inner-participle', 'Ada Park, born in Bergen, opened the bridge.', 'Ada Park opened the bridge.'],
    [
      'leading-occasion',
      'Speaking in Oslo on Monday, Park said the bridge is safe.',
      'Park said the bridge is safe.',
    ],
    ['leading-occasion', 'In a short statement, Ada Park called it safe.', 'Ada Park called it safe.'],
    [
      'saying-occasion',
      'The mayor said in a statement on Monday that the bridge is safe.',
      'The mayor said that the bridge is safe.',
    ],
    [
      'saying-occasion',
      'The bridge is safe to cross, Ada Park told the City Post in an interview.',
      'The bridge is safe to cross, Ada Park told the City Post.',
    ],
    ['trailing-relative', `${LONG}, which pleased the drivers.`, `${LONG}.`],
    ['trailing-relative', `${LONG} in Skald, where ships are built.`, `${LONG} in Skald.`],
    ['trailing-apposition', `${LONG} in Skald, a small town north of Oslo.`, `${LONG} in Skald.`],
    [
      'trailing-apposition',
      `${LONG} by way of Nordbank, a bank that funds ports.`,
      `${LONG} by way of Nordbank.`,
    ],
    [
      'trailing-examples',
      `${LONG} with all else, including boats, ropes and nine nets.`,
      `${LONG} with all else.`,
    ],
    ['trailing-clause', `${LONG}, after a night of talks.`, `${LONG}.`],
    ['trailing-clause', `${LONG}, after a night of talks, the mayor said.`, `${LONG}, the mayor said.`],
    [
      'trailing-relative',
      `${LONG}, which pleased the drivers, according to the city.`,
      `${LONG}, according to the city.`,
    ],
    ['leading-clause', `After a long night of talks in May, ${LONG.replace('The', 'the')}.`, `${LONG}.`],
    [
      'late-clause',
      `${LONG.replace('first of May', 'eve of a storm')} in the year 1931 for a sum of nine kroner after a long night of talks.`,
      `${LONG.replace('first of May', 'eve of a storm')} in the year 1931 for a sum of nine kroner.`,
    ],
    [
      'late-clause',
      `${LONG.replace('first of May', 'eve of a storm')} in the year 1931 for a sum of nine kroner as the news spread along the fjord.`,
      `${LONG.replace('first of May', 'eve of a storm')} in the year 1931 for a sum of nine kroner.`,
    ],
    [
      'inner-examples',
      `The council of the old port, including the mayor, ${LONG.slice(LONG.indexOf('sold'))}.`,
      `${LONG}.`,
    ],
    ['trailing-clause', `${LONG}, as the storms grew worse.`, `${LONG}.`],
    ['trailing-participle', `${LONG}, leaving the drivers a long way round.`, `${LONG}.`],
    ['trailing-clause', `${LONG}, hours after a night of talks.`, `${LONG}.`],
    ['trailing-clause', `${LONG}, as part of a plan for the fjord.`, `${LONG}.`],
    [
      'trailing-examples',
      `${LONG} with all else, including letters to the old king and a net of the mayor.`,
      `${LONG} with all else.`,
    ],
    [
      'inner-participle',
      `The mayor says Ada Park, also known as Skald, is the trader.`,
      `The mayor says Ada Park is the trader.`,
    ],
  ] as const)('%s: %s', (rule, sentence, shorter) => {
    expect(forms(sentence)).toContain(shorter);
    expect(rulesOf(sentence, shorter)).toEqual([rule]);
  });

  it('says what went, by rule and place in the sentence, also where one cut held another', () => {
    const sentence = `But ${LONG.replace('The', 'the')}, which pleased the drivers (and the captains).`;
    const form = shorterForms(sentence, 'en').find(({ text }) => text === `${LONG}.`);
    expect(form?.cuts.map(({ rule, from, to }) => [rule, sentence.slice(from, to)])).toEqual([
      ['connective', 'But '],
      ['trailing-relative', ', which pleased the drivers (and the captains).'],
    ]);
  });

  it('leaves a short sentence its news: only ties, days, ages and asides may go', () => {
    const sentence = 'The city closed the bridge, which angered drivers.';
    expect(forms(sentence)).toEqual([sentence]);
  });

  it.each([
    ['a source', 'The bridge will open again in May, city officials said.'],
    ['the source of a count', 'The fire killed 12 people, according to the police of Oslo.'],
    ['a phrase of place', 'The council closed nine of the old bridges in the harbour of Oslo.'],
    ['what a noun needs', 'The council has lifted its long ban on night flights over the old port.'],
    ['who somebody is', 'Ada Park, the mayor of Oslo, opened the bridge.'],
    ['who somebody is at the end', `${LONG} and to Ada Park, a baker from Oslo.`],
    ['the office of a source', `${LONG}, said Ada Park, deputy chief of the port.`],
    ['what came before it', 'The city closed the old bridge after a night of talks.'],
    [
      'why somebody lost a job',
      'The council of Oslo said the oldest harbour masters of the port were fired on the eve of the storm in 1931 after selling the ferries of the town to a trader.',
    ],
    [
      'as what somebody is seen',
      'The long race of the old ferries in the inner fjord of Oslo on the eve of the storm of 1931 positioned the young Ada Park as the leader of the club for many years.',
    ],
    ['last month', 'Last month, the council opened the bridge.'],
    ['last year, late', 'Ada Park opened the bridge last year.'],
    ['days counted from elsewhere', 'Two years later, the port runs nine ferries.'],
    ['So that begins', 'So began the long night of the storm.'],
    ['yet another', 'Yet another bridge was closed by the city.'],
    ['whose words they are', 'In other words, the bridge is not safe.'],
    ['a negation turned round', 'Nor has the council closed the bridge.'],
    ['a denial in dashes', 'The old firm was forced out -- but not crushed -- by the storm.'],
    ['an exception in brackets', 'She saw all the ports (minus Moss) in a month.'],
    ['a limit in dashes', 'The bridge -- except for one lane -- was closed by the city.'],
    ['one of two in dashes', 'The port sold its ferries -- and its nets -- to a trader.'],
    ['a pair of which one is left', 'The port put its ferry -- the Skald, which it bought -- up for sale.'],
    [
      'the source behind dashes',
      'The bags were left on ferries -- often under seats -- court documents say.',
    ],
    ['a condition behind a dash', `${LONG} -- as long as the traders pay.`],
    [
      'the day before a “that” of a noun',
      'Nine of the captains signed a plan tabled Monday that the council of Skald will veto.',
    ],
    ['what a dash leads to', `${LONG} for an odd reason -- the old clock of the town hall.`],
    ['what a dash leads to', `${TOO_LONG} for an odd reason -- an old clock of the town hall.`],
    ['what describes a day', 'It was a quarter past nine on a slow Thursday night.'],
    [
      'what describes a noun behind a clause',
      'Ada Park lost her old name, which she told of in novels, released in May.',
    ],
    [
      'what another court has done before',
      `After a court in Moss stopped a sale, another court found that ${LONG.replace('The', 'the')}.`,
    ],
    ['in which case', `When a long storm is over the port, ${LONG.replace('The', 'the')}.`],
    ['in which capacity', `As traders from Bergen, ${LONG.replace('The', 'the')}.`],
    [
      'the clause behind an apposition',
      `After Ada Park, a baker, left the old town, ${LONG.replace('The', 'the')}.`,
    ],
    [
      'when a general truth holds',
      `After a pup is born, Ada Park of the old port of Skald said the mother stays near it for nine weeks.`,
    ],
    [
      'how long after',
      `${LONG.replace('first of May', 'eve of a storm')} in the year 1931 for a sum of nine kroner two days after the storm.`,
    ],
    ['a doubt in a clause', 'The message, which cannot be checked by anybody, was posted online.'],
    ['a denial at the end', `${LONG}, which the mayor denies.`],
    ['what is said in the clause', `${LONG}, which it said was no threat.`],
    ['how it ended', `${LONG} for Ola Lund, who died a week later.`],
    ['how many died of it', `${LONG} when a storm struck, killing nine.`],
    ['the rest of the sentence', `${LONG}, which pleased the drivers, to the trader.`],
    ['a list that looks like an apposition', `${LONG} and Norway, a country, an island and a park.`],
    ['as what', `${LONG}, as a gift to the drivers.`],
    ['as who', `${LONG}, as Ola Lund.`],
    ['as well as', `${LONG}, as well as its old nets.`],
    ['the other side', `${LONG}, while the drivers got no penny of it.`],
    [
      'what was seen',
      'The film of the long storm shows all nine of the men of the Skald on the old pier, holding a rope.',
    ],
    ['what describes a noun', `${LONG} with cold, freezing hands.`],
    ['an office that looks like a participle', `${LONG}, said Neil Lund, acting chief of the port.`],
    ['a list that goes on', `${LONG} with all else, including a net, to the court.`],
    [
      'to whom it goes',
      'He brought civic leaders, including Lund, to plan the march through all the streets of the old town of Skald.',
    ],
    ['by whom it was described', 'In a letter, Lund was described as a trader.'],
    ['the day of what is to come', 'The bridge will open on Monday.'],
    ['the day in front of what is to come', 'On Monday, jurors will hear the baker.'],
    ['the day of a meeting in the present tense', 'The two clubs of the harbour meet on Sunday.'],
    ['a date behind a day', 'On Sunday, March 7, the bridge was closed.'],
    ['a day that bounds', 'The bridge stayed closed until Monday.'],
    ['the name of a day', 'She was seen on Easter Sunday.'],
    ['which report', 'The bridge is safe, say the sailors in a report released Thursday.'],
    ['two days', 'The bridge closed on Monday after a fire on Sunday.'],
    ['a year behind the day', 'On April 19, 1995, the old bridge was closed.'],
    ['a quotation', 'The bridge is “as safe as a house, which nobody doubts.”'],
    [
      'the main clause behind a number with a comma',
      'Although papers exist for all 2,753 of them, they, which is odd, say little.',
    ],
    [
      'the day where it is all that is said',
      'Nine sailors were hurt in the fire, which began early Monday morning.',
    ],
    ['a condition', `${LONG}, unless the river rises.`],
    ['a clause that says which', 'The bridge which was built in 1931 will close.'],
    [
      'who it was',
      'It was Ada Park of all people in the old town of Skald, out on the long pier, who drew the crowd.',
    ],
    ['half of a list with semicolons', `${LONG}; Park, who sails, left.`],
    ['half a question', 'Why is the bridge closed, leaving drivers a long way round?'],
    ['which talk it was', 'Ada Park said in an interview that aired on a ferry that it is safe.'],
    ['an apposition behind the occasion', '“It is safe,” she said in a statement released by Nor, the port.'],
    ['a score', 'Ada Park beat Ola Lund 6-7 (5-7) 7-6 (9-7) 6-4.'],
  ])('keeps %s', (_what, sentence) => {
    expect(forms(sentence)).toEqual([sentence]);
  });

  it('never loses the main clause for a clause before it', () => {
    const sentence = 'The message, which pleased most of the sailors, was posted online by a sailor.';
    expect(forms(sentence)).not.toContain('The message, which pleased most of the sailors.');
    expect(forms(sentence)).toContain('The message was posted online by a sailor.');
  });

  it('never changes a number, a negation or a modal, and stays paired', () => {
    const sentence =
      'Meanwhile, Ada Park (left), 41, who may run again, told the “City Post” on Friday that 3.5 million kroner could be lost, after the vote.';
    for (const form of forms(sentence)) {
      expect(form.split('“').length).toBe(form.split('”').length);
      expect(form).toMatch(/3\.5 million/);
      expect(form).toMatch(/could be lost/);
    }
  });

  it('is linear: a sentence of a hundred thousand commas is left alone', () => {
    const long = `The city ${', which it '.repeat(20_000)}closed.`;
    expect(forms(long)).toEqual([long]);
  });

  it('is left alone in a language whose grammar is not known, but for brackets', () => {
    const german = 'Das Bad (1931), das alt ist, schließt am Montag.';
    expect(shorterForms(german, 'de').map(({ text }) => text)).toEqual([
      german,
      'Das Bad, das alt ist, schließt am Montag.',
    ]);
  });
});
