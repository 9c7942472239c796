import { paragraphsOf } from '../../../src/newsroom/article/body';
import { draftOf, readPaste } from '../../../src/newsroom/intake/html/story-parts';

const ENGLISH = { locale: 'en' };
const FIRST = 'The harbour board closed the old bridge over the Fern on Monday for repairs that take a year.';
const SECOND = 'Walkers can use the ferry free of charge until the spring of next year, the board said.';

const fieldsOf = (html: string, text = ''): string[] =>
  readPaste({ html, text }, ENGLISH).parts.map(
    ({ field, block }) => `${field}: ${paragraphsOf([block]).join(' • ')}`,
  );

describe('what was pasted as parts of a story', () => {
  it('finds the head of rich text, and leaves the rest the body', () => {
    const html =
      `<h2>Old bridge closes</h2><p><i>Walkers take the ferry</i></p><p>By Ada Park and Lee Moon</p><p>18 June 2026, 10:42</p>` +
      `<h3>Key points</h3><ul><li>Bridge closed</li><li>Ferry free</li></ul><p>${FIRST}</p><h3>Ferries</h3><p>${SECOND}</p>`;
    expect(fieldsOf(html)).toEqual([
      'headline: Old bridge closes',
      'standfirst: Walkers take the ferry',
      'authors: By Ada Park and Lee Moon',
      'out: 18 June 2026, 10:42',
      'out: Key points',
      'bullets: Bridge closed • Ferry free',
      `body: ${FIRST}`,
      'body: Ferries',
      `body: ${SECOND}`,
    ]);
  });

  it('makes a draft of the parts as they are sorted', () => {
    const { parts } = readPaste(
      { html: `<h1>Old bridge closes</h1><p>By Ada Park</p><p>${FIRST}</p><p>${SECOND}</p>`, text: '' },
      ENGLISH,
    );
    const moved = parts.map((part, at) => (at === 3 ? { ...part, field: 'standfirst' as const } : part));
    expect(draftOf(moved, ENGLISH)).toMatchObject({
      headline: 'Old bridge closes',
      authors: ['Ada Park'],
      standfirst: SECOND,
      body: [{ type: 'paragraph' }],
    });
  });

  it('reads plain text by the rules of the command line, and what is no story as body', () => {
    expect(fieldsOf('', `Old bridge closes\n\nBy Ada Park\n\n${FIRST}\n\n${SECOND}`)).toEqual([
      'headline: Old bridge closes',
      'authors: Ada Park',
      `body: ${FIRST}`,
      `body: ${SECOND}`,
    ]);
    expect(readPaste({ html: '', text: 'Only this' }, ENGLISH)).toMatchObject({
      parts: [{ field: 'body' }],
      report: expect.stringMatching(/only 2 words/u),
    });
  });

  it('looks for the story in a whole page', () => {
    const html = `<html><body><nav>Home</nav><article><h1>Old bridge closes</h1><p>${FIRST}</p><p>${SECOND}</p></article><footer>Contact</footer></body></html>`;
    expect(fieldsOf(html)).toEqual(['headline: Old bridge closes', `body: ${FIRST}`, `body: ${SECOND}`]);
  });
});
