import { shorterForms } from '../../../src/newsroom/in-short/shortening';

const forms = (sentence: string) => shorterForms(sentence, 'en');

describe('a sentence in fewer words', () => {
  it.each([
    ['a connective', 'But the council voted on Monday.', 'The council voted on Monday.'],
    [
      'an office as source',
      'The bridge will open again in May, city officials said.',
      'The bridge will open again in May.',
    ],
    [
      'a report as source',
      'The bridge will open again in May, according to a city report.',
      'The bridge will open again in May.',
    ],
    ['a day in front', 'On Monday, the council opened the bridge.', 'The council opened the bridge.'],
    ['a day behind', 'Ada Park opened the bridge on Monday.', 'Ada Park opened the bridge.'],
    [
      'a day in the middle',
      'The council said Friday night that the bridge is open.',
      'The council said that the bridge is open.',
    ],
    ['an age', 'Ada Park, 27, opened the bridge.', 'Ada Park opened the bridge.'],
    ['an age before who somebody is', 'Lund, 50, a cook, left.', 'Lund, a cook, left.'],
    [
      'who somebody is behind another name',
      'His wife, Sue, a cook from Moss, opened the bridge.',
      'His wife, Sue, opened the bridge.',
    ],
    ['brackets', 'The bridge is 100 metres (330 feet) long.', 'The bridge is 100 metres long.'],
    [
      'a relative clause',
      'The city closed the bridge on Monday, which angered drivers.',
      'The city closed the bridge on Monday.',
    ],
    ['a clause inside', 'Ada Park, who runs the harbour, opened the bridge.', 'Ada Park opened the bridge.'],
    ['an apposition', 'Ada Park, the mayor of Oslo, opened the bridge.', 'Ada Park opened the bridge.'],
    [
      'a late clause',
      'The city closed the old bridge, after a night of talks.',
      'The city closed the old bridge.',
    ],
    [
      'days counted from elsewhere',
      'Two days later, the city closed the bridge.',
      'The city closed the bridge.',
    ],
    [
      'the occasion',
      'Speaking in Oslo on Monday, Park said the bridge is safe.',
      'Park said the bridge is safe.',
    ],
    ['the paper', 'In a short statement, Ada Park called it safe.', 'Ada Park called it safe.'],
    [
      'an apposition that tells something',
      'The old bridge, the one that ships cannot pass, reopens its gates.',
      'The old bridge reopens its gates.',
    ],
    ['a birth', 'Ada Park, born in Bergen, opened the bridge.', 'Ada Park opened the bridge.'],
    [
      'what follows from it',
      'The city closed the old bridge, leaving drivers a long way round.',
      'The city closed the old bridge.',
    ],
    [
      'what goes with it',
      'The city closed the old bridge, with drivers taking the ferry.',
      'The city closed the old bridge.',
    ],
    [
      'who somebody is, at the end',
      'The prize went to Ada Park, a baker from Oslo who sold her bridge.',
      'The prize went to Ada Park.',
    ],
    [
      'an office without an article',
      'The old bridge will open in May, city officials told Ada Park, chairwoman of the port.',
      'The old bridge will open in May, city officials told Ada Park.',
    ],
    [
      'examples, however many',
      'The storm closed a dozen harbours, including Skald, Vik and Hamar, which had just opened.',
      'The storm closed a dozen harbours.',
    ],
    ['another name', 'The prize went to Ada Park, also known as the Baker.', 'The prize went to Ada Park.'],
    [
      'what came before it',
      'The city closed the old bridge after a night of talks.',
      'The city closed the old bridge.',
    ],
    [
      'while what it was',
      'The city closed both old bridges during the long storm.',
      'The city closed both old bridges.',
    ],
    ['last month', 'Ada Park opened the bridge last month.', 'Ada Park opened the bridge.'],
    [
      'the day of saying, whatever was said',
      'The council said Friday that the bridge will open.',
      'The council said that the bridge will open.',
    ],
    [
      'a clause behind a present tense',
      'Oslo reopens its old bridge, which was closed.',
      'Oslo reopens its old bridge.',
    ],
    [
      'where it was said',
      'The mayor said in a statement on Monday that the bridge is safe.',
      'The mayor said that the bridge is safe.',
    ],
    [
      'where it was said, behind it',
      'The bridge is safe to cross, Ada Park told the City Post in an interview.',
      'The bridge is safe to cross, Ada Park told the City Post.',
    ],
    [
      'the place at the end',
      'The council closed the old bridge in the harbour of Oslo.',
      'The council closed the old bridge.',
    ],
    [
      'the place behind a place',
      'Ada Park met the pilots in Bergen before the long talks.',
      'Ada Park met the pilots in Bergen.',
    ],
    [
      'a phrase with a clause of its own',
      'The storm sank two of the ferries near an island that has no harbour.',
      'The storm sank two of the ferries.',
    ],
    [
      'who did it',
      'Two of the sailors were rescued by the crew of a ferry.',
      'Two of the sailors were rescued.',
    ],
    [
      'the first of two places',
      'Rescuers found the boat off a rock near the old harbour in Bergen after the storm.',
      'Rescuers found the boat off a rock in Bergen after the storm.',
    ],
    [
      'whom it was for, in the middle',
      'Ada Park opened a museum for young sailors in Oslo.',
      'Ada Park opened a museum in Oslo.',
    ],
  ])('loses %s', (_what, sentence, shorter) => {
    expect(forms(sentence)).toContain(shorter);
  });

  it.each([
    ['an accusation', 'Berg is accused of fraud, police said.'],
    ['a casualty count', 'The fire killed 12 people, officials said.'],
    [
      'the source of a count behind a clause',
      'The fire killed 12 people, which shocked Oslo, according to police.',
    ],
    ['a vote count', 'The plan got 54 percent of the votes, according to the commission.'],
    ['what one person says', 'The bridge is safe to cross, Ada Park said.'],
    ['a quotation', 'The bridge is “as safe as a house, which nobody doubts.”'],
    ['a denial at the end', 'The mayor told the court of a plan to sell it, a charge he denies.'],
    ['the others of a list', 'The old ferry carried a baker to Vik, a nurse and a child.'],
    ['the other of two', 'Two of the boats sank in the storm, the other one much later.'],
    ['what a verb wants behind a place', 'The city paid Park of Moss, Norway, a penny.'],
    ['the main clause', 'Given that the boat was old, the council sold it.'],
    ['a condition', 'The bridge will open in May, unless the river rises.'],
    ['a list', 'Oslo, the mayor and Bergen agreed on the bridge.'],
    ['the day of what is to come', 'The bridge will open on Monday.'],
    ['a day that bounds', 'The bridge stayed closed until Monday.'],
    ['a day behind a comma', 'Police held the driver, Ola Lund, on Sunday.'],
    ['two days', 'The bridge closed on Monday after a fire on Sunday.'],
    ['a clause that says which', 'The bridge which was built in 1931 will close.'],
    ['a source in the middle', 'The journey, according to the ministry on Monday, will take two days.'],
    ['what came before a denial', 'The council never closed the old bridge after a storm.'],
    ['a reason', 'The city closed the old bridge after a storm because it was weak.'],
    ['a negation behind it', 'The mayor said he was under duress during the talks and isn’t guilty.'],
    ['what says which', 'The mayor was seen on a boat built after the war.'],
    ['what the verb cannot do without', 'The end of the old bridge came after a night of talks.'],
    [
      'what is said behind the verb of saying',
      'The bridge was open, but in early reports, police said a ship hit it.',
    ],
    ['half a question', 'Why is the bridge closed, leaving drivers a long way round?'],
    ['one of a list of doings', 'He is accused of stealing a boat, hiding it.'],
    ['a lead-in whose end is not sure', 'Speaking in Oslo, Norway, Park said it is safe.'],
    ['a time that turns the speech round', 'About a year later, a time of peace, said Ada Park.'],
    ['a count of last year', 'Some 219 ships passed the bridge last year.'],
    ['a year behind the day', 'On April 19, 1995, the old bridge was closed.'],
    ['what a measure is counted from', 'Ada Park headed the winner four minutes from time.'],
    ['what an exception is', 'Staff were told to stay at home except in emergencies.'],
    ['the part of a day', 'The owners of the ferry spoke early Friday.'],
    ['who denies', 'No sailors drowned in the storm, the navy said.'],
    ['the time a count is of', 'Ada Park has steered 51 ferries in 47 days this season.'],
    ['what somebody is barred from', 'Park was barred from running for office in the next election.'],
    ['since when it has been so', 'The old bridge has been on display since 2009.'],
    ['the main clause behind a doubt', 'Though the result is not out, officials said a storm sank the boat.'],
    ['a charge', 'The company dumped its oil into the harbour, city officials said.'],
    ['what an army says', 'The nine were held at the old border, the Norwegian military said.'],
    ['what is voted on', 'The council will vote on a new harbour in the spring of next year.'],
    ['whose place it may be', 'The bus took mourners from a funeral in Bergen when it hit a rock.'],
    ['who it was', 'It was Ada Park, who drew the largest crowd.'],
    ['half of a list', 'Park will visit Oslo, where she will speak; Moss, where she will sail.'],
    ['another newsroom', 'The bridge will open again in May, the Ledger newspaper reported.'],
    ['so far', 'So far this year, the port has lost two boats.'],
    ['what is told of', 'The app recommended videos about diets to girls.'],
    ['how it came about', 'Ada Park said her team came across it by accident.'],
    ['why somebody is in hospital', 'A man in his 70s was taken to hospital after a tree fell on his car.'],
    ['what is said in the clause', 'The army is aware of the launch, which it said was no threat.'],
    ['the time of an amount', 'A whole year’s worth of rain fell in eight hours in Skald.'],
    ['the period of a figure', 'Sailors counted 412 oil spills at seven old piers between 2021 and 2024.'],
    ['a score', 'Ada Park beat Ola Lund 6-7 (5-7) 7-6 (9-7) 6-4.'],
    ['the day of an hour', 'The boat was found by a sailor at about 15:30 on Saturday.'],
    ['the day of what is next', 'The next race of the season is in Skald on 5 October.'],
    [
      'the day somebody will come, before a clause',
      'The pilots will come back on Thursday as the old harbour opens.',
    ],
    ['an age before a verb no table holds', 'Will Lund, 38, roars across the field.'],
    ['when a thing was made', 'Park read a story published last month.'],
    ['a record', 'It was the worst storm of the region this month.'],
    ['an exception', 'All the bridges are open, with the exception of one.'],
    ['which talk it was', 'Ada Park said in an interview that aired on a ferry that it is safe.'],
    ['the place of the first', 'Ada Park opened the first ferry line in the north.'],
    ['the place of the largest', 'Oslo has built the largest ferry in the north.'],
    ['the place of a count in order', 'It is the 14th bridge in the harbour.'],
    ['the place of a denial', 'The council has not closed a bridge in the harbour.'],
    ['what is banned where', 'The council banned the old boats in the harbour.'],
    ['what the noun says', 'Ada Park has long played a role in the talks.'],
    ['what the verb wants', 'The talks put the small town of Moss on the map.'],
    ['what somebody is blamed for', 'The report blamed the owners of the ferry for the fire.'],
    ['whom they accuse', 'Lund denies the claim of fraud against the company.'],
    ['an idiom', 'The two old captains have a boat in common.'],
    ['when it is to come', 'The city will close the old bridge in 2031.'],
    ['a name with a preposition', 'Ada Park took the papers to the Centre for River Safety.'],
    ['a name with two', 'Ada Park wrote a letter for the City Profile in Courage Award.'],
    ['the verb of a purpose', 'Ada Park went to Bergen to work with sailors.'],
    ['whom the verb belongs to', 'Police said the driver in the tunnel was safe.'],
    ['a plural that is no verb', 'A day of protests and calls in Oslo, which nobody heard.'],
  ])('keeps %s', (_what, sentence) => {
    expect(forms(sentence)).toEqual([sentence]);
  });

  it('never lose the main clause for a clause before it', () => {
    const sentence = 'The message, which nobody could check, was posted online by a sailor.';
    expect(forms(sentence)).not.toContain('The message, which nobody could check.');
    expect(forms(sentence)).toContain('The message was posted online by a sailor.');
  });

  it('never changes a number, a negation or a modal, and stays paired', () => {
    const sentence =
      'Meanwhile, Ada Park (left), 41, who may not run again, told the “City Post” on Friday that 3.5 million kroner could be lost, after the vote.';
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

  it('is left alone in a language whose grammar is not known', () => {
    const german = 'Das Bad, das 1931 gebaut wurde, schließt am Montag.';
    expect(shorterForms(german, 'de')).toEqual([german]);
  });
});
