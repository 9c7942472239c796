import fc from 'fast-check';
import { teaserOf } from '../../src/newsroom/article/teaser';

const story = { standfirst: '', inShort: [], paragraphs: [] as string[], locale: 'en' };

it('uses the standfirst when there is one', () => {
  const inShort = [{ text: 'Ferries stop.', label: null }];
  expect(teaserOf({ ...story, standfirst: 'A strike\nbegins.', inShort })).toBe('A strike begins.');
});

it('uses the first In Short item with its label when there is no standfirst', () => {
  const inShort = [{ text: 'crews want more pay.', label: 'The dispute' }];
  expect(teaserOf({ ...story, inShort, paragraphs: ['Other text.'] })).toBe(
    'The dispute: crews want more pay.',
  );
});

it('uses the first sentence of the body without agency tag and dateline', () => {
  const paragraphs = ['—', 'OSLO, Norway (AP) — Mr. Berg stops the ferries. Nobody knew.'];
  expect(teaserOf({ ...story, paragraphs })).toBe('Mr. Berg stops the ferries.');
});

it('is empty for a story without text', () => {
  expect(teaserOf({ ...story, paragraphs: ['', '***'] })).toBe('');
});

it('cuts a long standfirst at the end of a sentence', () => {
  const first = `The ferries stop on Monday because the crews and the owners cannot agree on pay ${'and hours '.repeat(3)}again.`;
  expect(teaserOf({ ...story, standfirst: `${first} ${'More words follow here '.repeat(9)}` })).toBe(first);
});

it.each([
  ['a firm', 'with Acme Inc. USA'],
  ['titles', 'with Sens. Park and Lind'],
  ['a zone', 'at 8 p.m. Eastern'],
  ['a state', 'in Fresno, Calif., again'],
])('cuts no long standfirst behind the short form of %s', (_name, words) => {
  const standfirst = `The board of the harbour signed the first of four contracts ${'for the new quay '.repeat(3)}${words} ${'and will build there until it has money '.repeat(4)}`;
  expect(teaserOf({ ...story, standfirst })).toMatch(
    /^The board.* (?:and|will|build|there|until|it|has|money)…$/,
  );
});

it('ends the first sentence where a figure begins the next one, and not at "8 p.m. Eastern"', () => {
  const paragraphs = ['The talks begin at 8 p.m. Eastern in the hall. 42 people were asked.'];
  expect(teaserOf({ ...story, paragraphs })).toBe('The talks begin at 8 p.m. Eastern in the hall.');
});

it('cuts one long sentence at the end of a word', () => {
  const teaser = teaserOf({ ...story, standfirst: 'wordy '.repeat(60) });
  expect(teaser).toMatch(/^(?:wordy )+wordy…$/);
  expect(teaser.length).toBeLessThanOrEqual(201);
});

it('cuts a script without spaces between its words', () => {
  const teaser = teaserOf({ ...story, standfirst: '中国经济第三季度增长'.repeat(40), locale: 'zh' });
  expect(teaser.endsWith('…')).toBe(true);
  expect(teaser.length).toBeGreaterThan(150);
});

it('takes a locale that Intl does not know', () => {
  expect(
    teaserOf({ ...story, standfirst: 'x'.repeat(500), locale: 'not_a_locale!' }).length,
  ).toBeLessThanOrEqual(201);
});

it('is one line of at most 201 well-formed characters for any story', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 600 });
  fc.assert(
    fc.property(text, text, text, (standfirst, item, paragraph) => {
      const teaser = teaserOf({
        ...story,
        standfirst,
        inShort: [{ text: item, label: null }],
        paragraphs: [paragraph],
      });
      expect(teaser.length).toBeLessThanOrEqual(201);
      expect(teaser).not.toMatch(/\n|\p{Cs}/u);
    }),
    { numRuns: 1_000 },
  );
});
