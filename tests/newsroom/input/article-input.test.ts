import { problemsInInput } from '../../../src/newsroom/input/article-input';

const deep = (levels: number) => {
  let value: unknown = 'text';
  for (let level = 0; level < levels; level += 1) value = { children: [value] };
  return value;
};

it.each<[string, unknown, (string | number)[]]>([
  ['a headline that is a number', { headline: 7 }, ['headline']],
  ['a headline that is a list', { headline: ['a'] }, ['headline']],
  ['a headline that is an object', { headline: {} }, ['headline']],
  ['a headline that is true', { headline: true }, ['headline']],
  ['a headline of spaces', { headline: ' \u00a0\t' }, ['headline']],
  ['a headline of 100,000 characters', { headline: 'x'.repeat(100_000) }, ['headline']],
  ['a NUL in a headline', { headline: 'a\u0000b' }, ['headline']],
  ['half a character in a standfirst', { standfirst: 'a\ud800' }, ['standfirst']],
  ['a body that is text', { body: 'text' }, ['body']],
  ['a body with a number in it', { body: [7] }, ['body', 0]],
  [
    'a NUL deep in the body',
    { body: [{ type: 'paragraph', children: [{ type: 'text', text: '\u0000' }] }] },
    ['body', 0, 'children', 0, 'text'],
  ],
  [
    'a bullet that is a number',
    { summaryBullets: [{ text: 'Fine.' }, { text: 4 }] },
    ['summaryBullets', 1, 'text'],
  ],
  ['an address that is none', { relatedLinks: [{ url: 'javascript:alert(1)' }] }, ['relatedLinks', 0, 'url']],
  ['tags that are one text', { tags: 'oslo' }, ['tags']],
  ['a tag that is a number', { tags: ['oslo', 4] }, ['tags', 1]],
])('refuses %s and says where', (_name, data, path) => {
  const problems = problemsInInput(data);
  expect(problems.map((problem) => problem.path)).toContainEqual(path);
  expect(problems.every(({ level, message }) => level === 'blocker' && message.length > 10)).toBe(true);
});

it('names all problems at once', () => {
  const data = { headline: 4, body: 'text', tags: 'oslo', relatedLinks: [{ url: 'nowhere' }] };
  expect(problemsInInput(data).map(({ path }) => path[0])).toEqual(
    expect.arrayContaining(['headline', 'body', 'tags', 'relatedLinks']),
  );
});

it('answers to 20,000 nested objects', () => {
  expect(problemsInInput({ headline: 'Fine', body: [deep(20_000)] }).length).toBeGreaterThan(0);
});

it('refuses keys that reach for prototypes', () => {
  expect(
    problemsInInput(JSON.parse('{"headline":"Fine","__proto__":{"isAdmin":true}}')).length,
  ).toBeGreaterThan(0);
  expect(problemsInInput({ headline: 'Fine', credits: [{ constructor: 1 }] }).length).toBeGreaterThan(0);
});

it.each([null, 7, 'text', [], undefined])('refuses %j for the data of a story', (data) => {
  expect(problemsInInput(data)).toHaveLength(1);
});

it.each([
  {},
  { standfirst: 'Only this field changes.' },
  { headline: '', body: null, tags: null, relatedLinks: [] },
  {
    headline: 'Ærø får ny færge 🚢',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Ja.' }] }],
  },
  {
    summaryBullets: [{ text: 'Fine.', label: null }],
    relatedLinks: [{ url: 'https://example.org' }],
    tags: ['oslo'],
  },
])('takes %j', (data) => {
  expect(problemsInInput(data)).toEqual([]);
});
