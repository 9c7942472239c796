import { shorterForms } from '../../../../src/newsroom/in-short/shortening/shorter-forms';

const formsOf = (sentence: string, isLead = true): string[] =>
  shorterForms(sentence, 'en', { isLead }).map(({ text }) => text);

describe('a lead that first teases', () => {
  const LEAD =
    'It may sound like a really old wives’ tale from Skald, but a single swan has stopped every ferry in the Oslo fjord since Monday.';

  it('goes without the tease', () => {
    expect(formsOf(LEAD)).toContain('A single swan has stopped every ferry in the Oslo fjord since Monday.');
  });

  it('only as the lead', () => {
    expect(formsOf(LEAD, false)).not.toContain(
      'A single swan has stopped every ferry in the Oslo fjord since Monday.',
    );
  });

  it('keeps it where the news leans on it, or is no whole sentence', () => {
    for (const sentence of [
      'It is the simplest possible task of the whole school year, but it always teaches a huge lesson to every child.',
      'He may have hurt his shoulder on the pier last week -- but skipper Ola Lund has vowed that will not stop him on Monday.',
      'It may be the oldest pier in the whole of the fjord, but not for the nine skippers of Skald and their boats.',
    ])
      expect(formsOf(sentence)).toEqual([sentence]);
  });
});

describe('a sentence that points at a picture', () => {
  it('tells what happened', () => {
    expect(formsOf('This is the dramatic moment a swan stopped the last ferry to Skald.', false)).toContain(
      'A swan stopped the last ferry to Skald.',
    );
    expect(formsOf('This is the moment when Ada Park opened the pier of Skald.', false)).toContain(
      'Ada Park opened the pier of Skald.',
    );
  });

  it('stays where there is no whole sentence behind it', () => {
    const sentence = 'This is the moment every skipper of the fjord.';
    expect(formsOf(sentence, false)).toEqual([sentence]);
  });
});

describe('a lead that is too long for an item', () => {
  const HEAD =
    'The harbour police of Oslo stormed the office of the largest ferry company in the whole of the fjord in a predawn raid';
  const tail = (text: string, isLead = true) => formsOf(`${HEAD}${text}`, isLead);

  it('lets go of what it tells behind its news, and keeps its source', () => {
    expect(
      tail(
        ', seizing the papers of nine years and arresting three of the clerks who kept them, officials said.',
      ),
    ).toContain(`${HEAD}, officials said.`);
    expect(
      tail(', calling the search "a matter of the highest public interest" in a long speech.'),
    ).toContain(`${HEAD}.`);
  });

  it('only as the lead', () => {
    expect(
      tail(
        ', seizing the papers of nine years and arresting three of the clerks who kept them, officials said.',
        false,
      ),
    ).not.toContain(`${HEAD}, officials said.`);
  });

  it('keeps who says it, who died, what was denied or ruled, and a main clause that goes on', () => {
    for (const text of [
      ', killing three of the clerks who kept the papers of the company in the cellar of the house.',
      ', where three clerks are believed to have kept the papers of the company for years, a paper reported.',
      ', ruling that the papers of the company were to be opened before the judge of the whole district.',
      ', without finding any of the papers of the company that the judge of the district had named.',
    ])
      expect(tail(text)).not.toContain(`${HEAD}.`);
  });
});
