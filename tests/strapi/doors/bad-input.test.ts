import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

/** What goes in, and the first field path of the answer. Both databases must say the same. */
const REFUSED: [name: string, data: Record<string, unknown>, path: string][] = [
  ['a headline that is a number', { headline: 7 }, 'headline'],
  ['a headline that is a list', { headline: ['News'] }, 'headline'],
  ['a headline that is an object', { headline: { en: 'News' } }, 'headline'],
  ['a headline with a NUL', { headline: 'Ne\u0000ws' }, 'headline'],
  ['a headline with half a character', { headline: 'Ne\ud800ws' }, 'headline'],
  ['a headline of spaces', { headline: '   ' }, 'headline'],
  ['a headline of 100,000 characters', { headline: 'x'.repeat(100_000) }, 'headline'],
  ['a published story without a headline', { standfirst: 'No headline' }, 'headline'],
  ['a body that is text', { headline: 'News', body: 'text' }, 'body'],
  ['a body of no blocks', { headline: 'News', body: [{ text: 'loose' }] }, 'body,0'],
  [
    'a NUL deep in the body',
    { headline: 'News', body: [{ type: 'paragraph', children: [{ type: 'text', text: '\u0000' }] }] },
    'body,0,children,0,text',
  ],
  [
    'a related link without a target',
    { headline: 'News', relatedLinks: [{ title: 'Nowhere' }] },
    'relatedLinks,0,article',
  ],
  [
    'a related link that is no web address',
    { headline: 'News', relatedLinks: [{ url: 'javascript:alert(1)' }] },
    'relatedLinks,0,url',
  ],
  ['bullets that are text', { headline: 'News', summaryBullets: 'one' }, 'summaryBullets'],
  ['a bullet that is a number', { headline: 'News', summaryBullets: [{ text: 5 }] }, 'summaryBullets,0,text'],
  ['an author that is null', { headline: 'News', authors: [null] }, 'authors'],
  ['a section that nobody knows', { headline: 'News', section: 'world' }, 'section'],
  ['a section by a row that is not there', { headline: 'News', section: { id: 4_000_000_000 } }, 'section'],
  ['a section that begins with a number', { headline: 'News', section: '2024-elections' }, 'section'],
  [
    'a section to connect that nobody knows',
    { headline: 'News', section: { connect: ['world'] } },
    'section',
  ],
  ['an author that nobody knows', { headline: 'News', authors: [{ documentId: 'ada' }] }, 'authors'],
  ['a banned story that is true', { headline: 'News', bannedRelated: true }, 'bannedRelated'],
  [
    'a banned story that nobody knows',
    { headline: 'News', bannedRelated: { set: [5_000] } },
    'bannedRelated',
  ],
  ['a banned story that is null', { headline: 'News', bannedRelated: [null] }, 'bannedRelated'],
  [
    'a time of a correction that is a list',
    { headline: 'News', corrections: [{ text: 'x', at: [5] }] },
    'corrections,0,at',
  ],
  [
    'a number as text of the body',
    { headline: 'News', body: [{ type: 'paragraph', children: [{ type: 'text', text: 5 }] }] },
    'body,0,children,0,text',
  ],
  ['a locale among the fields', { headline: 'News', locale: 'de' }, 'locale'],
  ['tags that are text', { headline: 'News', tags: 'one' }, 'tags'],
];

describe.each(databases())('bad input on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
  });
  afterAll(() => news.stop());

  const stories = async () =>
    Number((await news.strapi.db.connection('articles').count({ n: '*' }).first())?.n);

  it.each(REFUSED)('refuses %s with 400 and the path of the field', async (_name, data, path) => {
    const before = await stories();
    const { status, body } = await news.rest('/api/articles', { data });
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path.join(',')).toBe(path);
    expect(await stories()).toBe(before);
  });

  it.each([
    ['POST', '/api/articles?locale=xx'],
    ['POST', '/api/articles/lint?locale=xx'],
  ])('%s %s names the languages of the newsroom', async (method, path) => {
    const before = await stories();
    const { status, body } = await news.rest(path, { method, data: { headline: 'News' } });
    expect([status, body.error.message]).toEqual([400, 'There is no locale "xx". The newsroom has: en.']);
    expect(await stories()).toBe(before);
  });

  it('adds a language that Strapi knows, once, with the stories that come in it', async () => {
    const write = () => news.rest('/api/articles?locale=is', { data: { headline: 'Brúin lokar' } });
    const answers = await Promise.all([write(), write(), write()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const codes = (await news.strapi.plugin('i18n').service('locales').find()) as { code: string }[];
    expect(codes.filter(({ code }) => code === 'is')).toHaveLength(1);
  });

  it('refuses a locale nobody has over GraphQL, and for a translation of a story', async () => {
    const { body } = await news.rest('/api/articles', { data: { headline: 'Locale' } });
    const path = `/api/articles/${body.data.documentId}?locale=xx`;
    expect((await news.rest(path, { method: 'PUT', data: { headline: 'News' } })).status).toBe(400);
    const mutation = 'mutation { createArticle(locale: "xx", data: { headline: "News" }) { documentId } }';
    expect((await news.graphql(mutation, { token: news.token })).body.errors).toHaveLength(1);
  });

  it('refuses a related link with two targets', async () => {
    const { body: target } = await news.rest('/api/articles', { data: { headline: 'Target' } });
    const link = { url: 'https://example.org/', article: target.data.documentId };
    const { status, body } = await news.rest('/api/articles', {
      data: { headline: 'News', relatedLinks: [link] },
    });
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path).toEqual(['relatedLinks', '0', 'url']);
  });

  it('tells who wrote a slug where an id belongs the id', async () => {
    const made = await news.rest('/api/sections', { data: { name: 'World' } });
    const { body } = await news.rest('/api/articles', { data: { headline: 'News', section: 'world' } });
    const id = made.body.data.documentId;
    expect(body.error.details.errors).toMatchObject([
      {
        path: ['section'],
        message: `There is no section "world". That is the slug of "World", whose documentId is "${id}".`,
      },
    ]);
    for (const section of [
      id,
      made.body.data.id,
      String(made.body.data.id),
      { connect: [{ documentId: id }] },
    ])
      expect((await news.rest('/api/articles', { data: { headline: 'News', section } })).status).toBe(201);
  });

  it('names every problem at once', async () => {
    const data = {
      headline: 7,
      body: 'text',
      tags: 'one',
      relatedLinks: [{ url: 'nonsense' }],
      authors: 'ada',
    };
    const { body } = await news.rest('/api/articles', { data });
    expect(body.error.details.errors.map((problem: { path: string[] }) => problem.path[0]).sort()).toEqual([
      'authors',
      'body',
      'headline',
      'relatedLinks',
      'tags',
    ]);
  });

  it.each([
    ['10 MB of JSON', JSON.stringify({ data: { headline: 'x'.repeat(10_000_000) } }), 413],
    ['20,000 nested lists', `{"data":{"headline":"News","body":${deep(20_000)}}}`, 400],
    [
      '20,000 nested lists in a field nobody knows',
      `{"data":{"headline":"News","nonsense":${deep(20_000)}}}`,
      400,
    ],
    ['a prototype', '{"data":{"headline":"News","__proto__":{"admin":true}}}', 400],
    [
      'a prototype deep inside',
      '{"data":{"headline":"News","body":[{"type":"paragraph","children":[{"type":"text","text":"a","__proto__":{"b":1}}]}]}}',
      400,
    ],
    ['half a JSON', '{"data":{"headline":', 400],
    ['no data', '{}', 400],
    ['an unknown field', '{"data":{"headline":"News","nonsense":1}}', 400],
  ])('answers %s with a clear 4xx', async (_name, body, expected) => {
    const before = await stories();
    const answer = await news.rest('/api/articles', { body });
    expect(answer.status).toBe(expected);
    expect(await stories()).toBe(before);
  });

  it.each([
    '/api/articles/%00',
    '/api/articles?filters[headline][$eq]=%00',
    '/api/editions/%00',
    '/api/editions/x?locale=%00',
  ])('answers %s with 400', async (path) => {
    expect((await news.rest(path, { token: null })).status).toBe(400);
  });

  it.each([
    ['publishAt', { publishAt: '2027-02-30T09:00:00Z' }],
    ['publishAt', { publishAt: '2027-04-31T09:00:00+02:00' }],
    ['publishAt', { publishAt: '2027-05-01T09:00' }],
    ['unpublishAt', { unpublishAt: '2027-02-29 09:00:00' }],
    ['corrections.0.at', { corrections: [{ text: 'Wrong name.', at: '2026-02-30T09:00:00Z' }] }],
    ['corrections.0.at', { corrections: [{ text: 'Wrong name.', at: '2026-03-01T09:00' }] }],
  ])('refuses a %s that is no time, over REST, GraphQL and intake alike', async (path, times) => {
    const before = await stories();
    const { status, body } = await news.rest('/api/articles?status=draft', {
      data: { headline: 'Leap', ...times },
    });
    expect([status, body.error.details.errors[0].path.join('.')]).toEqual([400, path]);
    expect(body.error.message).toContain('must be a date and time');
    const query = 'mutation ($data: ArticleInput!) { createArticle(data: $data) { documentId } }';
    const variables = { data: { headline: 'Leap', ...times } };
    const graphql = await news.graphql(query, { token: news.token, variables });
    expect([graphql.status, graphql.body.data?.createArticle ?? null]).toEqual([400, null]);
    expect(graphql.body.errors[0].message).toContain(`data.${path}`.replace('.0.', '[0].'));
    const own = news.strapi
      .documents('api::article.article')
      .create({ data: { headline: 'Leap', ...times } as never });
    await expect(own).rejects.toThrow('must be a date and time');
    expect(await stories()).toBe(before);
  });

  it('ignores what the newsroom derives, so that a story read can be written back', async () => {
    const sent = {
      headline: 'News of the day',
      inShort: [{ text: 'Mine' }],
      firstPublishedAt: '2001-01-01T00:00:00Z',
    };
    const { status, body } = await news.rest('/api/articles?status=draft', { data: sent });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ inShort: [], firstPublishedAt: null });
  });
});
