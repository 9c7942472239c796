import { paragraphsOf } from '../../../src/newsroom/article/body';
import { readPastedStory } from '../../../src/newsroom/intake/pasted/pasted-story';
import { repairedText } from '../../../src/newsroom/intake/pasted/repaired-text';

const repairs = (text: string) => repairedText(text).entries.map(({ kind, what }) => `${kind} ${what}`);
const LINE =
  'The harbour board closed the old bridge over the Fern on Monday for repairs, the town said on Tuesday.';

function read(text: string) {
  const story = readPastedStory(text, { locale: 'en' });
  if ('notAStory' in story) throw new Error(story.notAStory);
  return story;
}

describe('what copying did to a text', () => {
  it.each([
    ['references of HTML', 'Ships &amp; sailors: &pound;3m&nbsp;a year, the port&#8217;s &#x201C;deal&#x201d;', 'Ships & sailors: £3m a year, the port’s “deal”'],
    ['UTF-8 read as Windows-1252', 'The mayorâ€™s cafÃ© â€“ â€œopenâ€\u009d â‚¬5', 'The mayor’s café – “open” €5'],
    ['ligatures of a PDF', 'The oﬃce ﬁnds ﬂowers', 'The office finds flowers'],
  ])('is undone and reported: %s', (_what, text, expected) => {
    expect(repairedText(text).text).toBe(expected);
    expect(repairs(text)).toEqual(['repaired characters']);
  }); // prettier-ignore

  it.each(['AT&T; R&D & more', 'Âge d’or, Übung – Ülke', '«À la carte»', 'São Tomé: Ã', '12 & 13'])(
    'leaves what is no slip: %s',
    (text) => expect(repairedText(text)).toMatchObject({ text, entries: [] }),
  );

  it('joins a word broken at a line end where the text has it whole, and asks where it cannot know', () => {
    const { text, entries } = repairedText(
      'Plans of the ferry-\nmen\nThe govern-\nment and a state-\nowned ferry: government',
    );
    expect(text).toBe('Plans of the\nferry-men\nThe government\nand a state-owned\nferry: government');
    expect(entries.map(({ kind, text: word, lines }) => [kind, word, lines])).toEqual([
      ['doubtful', 'ferry-men', [1, 2]],
      ['repaired', 'government', [3, 4]],
      ['doubtful', 'state-owned', [4, 5]],
    ]);
  });

  it('keeps the lines around a broken word in one paragraph, however narrow, with its stop, and no shared hyphen', () => {
    const column =
      'The harbour of-\nfice said it had in-\nspected all pre-\nand post-war quays\nin the twenty-\nfive-year-old win-\nter.';
    const { article } = read(`Harbour office\n\n${LINE}\n\n${column}\n\n${LINE.replace('Monday', 'Friday')}`);
    expect(paragraphsOf(article.body)[1]).toBe(
      'The harbour office said it had in-spected all pre- and post-war quays in the twenty-five-year-old win-ter.',
    );
  });

  it('reads the letters that Word’s signs become where their font was lost, and a lone one as a word', () => {
    const list = (sign: string) =>
      `${sign} Buses go by the mill\n${sign} Walkers use the ferry\n${sign} Ships wait`;
    const { article, report } = read(
      `Old bridge closes\n\n${LINE}\n\n${list('Ø')}\n\n${LINE.replace('Monday', 'Friday')}\n\n§ 5 of the law says so, the town said.`,
    );
    expect(article.body.map(({ type }) => type)).toEqual(['paragraph', 'list', 'paragraph', 'paragraph']);
    expect(paragraphsOf(article.body).at(-1)).toBe('§ 5 of the law says so, the town said.');
    expect(report.entries.filter(({ what }) => what === 'list item').length).toBe(6);
  });

  it('undoes what was done twice, and says which characters are lost', () => {
    expect(repairedText('Fish &amp;amp; chips &amp;ndash; caf&eacute;').text).toBe('Fish & chips – café');
    const { entries } = repairedText('caf\ufffd');
    expect(entries).toMatchObject([{ kind: 'doubtful', what: 'characters', lines: [1, 1] }]);
  });

  it.each([
    'Editing by Lee Moon',
    '(Edited by Lee Moon and Ida Berg)',
    'Lee Moon edited this story.',
    'Writing by Ada Park; editing by Lee Moon',
    'Redaktion: Lee Moon',
    'Translated from German by Kim Roe',
  ])('says who edited a story, and keeps the line out of its text: %s', (line) => {
    const { article, report } = read(
      `Old bridge closes\n\n${LINE}\n\n${LINE.replace('Monday', 'Friday')}\n\n${line}`,
    );
    expect(paragraphsOf(article.body)).toHaveLength(2);
    expect(report.entries).toContainEqual(
      expect.objectContaining({ kind: 'dropped', what: 'editors', text: line }),
    );
  });

  it.each([
    ['© 2026 AFP', ['AFP']],
    ['Source: Reuters', ['Reuters']],
    ['Mit Material von dpa und AFP', ['dpa und AFP']],
    ['With material from dpa and AFP', ['dpa and AFP']],
    ['Copyright 2026 The Associated Press. All rights reserved.', ['The Associated Press']],
    ['By Reuters', ['Reuters']],
    ['With the ferry', []],
  ])('keeps the agency that signs under a story as a credit: %s', (line, credits) => {
    const { article } = read(
      `Old bridge closes\n\n${LINE}\n\n${LINE.replace('Monday', 'Friday')}\n\n${line}`,
    );
    expect(article.credits.map(({ name }) => name)).toEqual(credits);
  });

  it('reads the signs of Word’s lists, and keeps such a list in the text', () => {
    const items =
      'o\tBuses go by the mill\n§\tWalkers use the ferry\n·\tCyclists wait\n\uf0b7\tTrains stop\n\uf0a7 Ships go';
    const { article, report } = read(
      `Old bridge closes\n\n${LINE}\n\n${items}\n\n${LINE.replace('Monday', 'Friday')}`,
    );
    expect(paragraphsOf(article.body)).toEqual([
      LINE,
      ...['Buses go by the mill', 'Walkers use the ferry', 'Cyclists wait', 'Trains stop', 'Ships go'],
      LINE.replace('Monday', 'Friday'),
    ]);
    expect(report.entries.filter(({ kind }) => kind === 'repaired')).toHaveLength(4);
  });

  it('joins soft wraps, few as they are', () => {
    const wrapped = `${LINE.slice(0, 67)}\n${LINE.slice(68)}`;
    expect(LINE.charAt(67)).toBe(' ');
    const { article } = read(`Old bridge closes\n\n${wrapped}\n\n${wrapped.replace('Monday', 'Friday')}`);
    expect(paragraphsOf(article.body)).toEqual([LINE, LINE.replace('Monday', 'Friday')]);
  });

  it('keeps the agency as a credit, and names in the report who edited', () => {
    const { article, report } = read(
      `Old bridge closes\n\nOSLO (AP) — ${LINE}\n\n${LINE.replace('Monday', 'Friday')}\n\nReporting by Ada Park in Oslo; editing by Lee Moon`,
    );
    expect(article.credits).toEqual([
      { name: 'Ada Park', place: 'Oslo' },
      { name: 'AP', place: '' },
    ]);
    expect(report.entries).toContainEqual(
      expect.objectContaining({ kind: 'dropped', what: 'editors', text: 'editing by Lee Moon' }),
    );
  });
});
