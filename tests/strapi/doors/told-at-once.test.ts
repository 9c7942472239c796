import { startStrapi, type RunningStrapi } from '../../support/start-strapi';

/** What a caller is told when something is wrong: all of it, in one answer, in whole sentences. */
describe('an answer to a mistake', () => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi('sqlite');
    const made = await news.rest('/api/articles?status=draft', { data: { headline: 'Tide comes in' } });
    expect(made.status).toBe(201);
  });
  afterAll(() => news.stop());

  const codes = (answer: { body: { error: { details: { errors: { code: string; path: string[] }[] } } } }) =>
    answer.body.error.details.errors.map(({ code, path }) => `${path.join('.')} ${code}`).sort();

  it('names what cannot be read, what is taken and what is too early, together', async () => {
    const answer = await news.rest('/api/articles', {
      data: {
        headline: '',
        slug: 'tide-comes-in',
        standfirst: 7,
        relatedLinks: [{ url: 'javascript:alert(1)' }],
        authors: ['nobody-has-this-id'],
        publishAt: '2030-01-02T00:00:00Z',
        unpublishAt: '2030-01-01T00:00:00Z',
      },
    });
    expect(answer.status).toBe(400);
    expect(codes(answer)).toEqual([
      'authors input.unknown-reference',
      'relatedLinks.0.url related-links.bad-url',
      'slug slug.taken',
      'standfirst input.not-text',
      'unpublishAt schedule.order',
    ]);
    expect(answer.body.error.details.holder).toMatchObject({ headline: 'Tide comes in' });
  });

  it('does not call a headline missing that could not be read, and asks nothing of what is no story', async () => {
    const numbered = await news.rest('/api/articles?status=published', { data: { headline: 7 } });
    expect(codes(numbered)).toEqual(['headline input.not-text']);
    expect((await news.rest('/api/articles', { data: ['a'] })).status).toBe(400);
  });

  it('holds no claim afterwards', async () => {
    const refused = await news.rest('/api/articles?status=draft', {
      data: { headline: 'Ebb', standfirst: 7 },
    });
    expect(refused.status).toBe(400);
    const made = await news.rest('/api/articles?status=draft', { data: { headline: 'Ebb' } });
    expect(made.body.data.slug).toBe('ebb');
  });

  it.each([
    ['{ edition(slug: "tide") { headlin } }', 'Cannot query field "headlin" on type "Edition".'],
    ['{ editons { next } }', 'Cannot query field "editons" on type "Query".'],
    ['{ editions(sections: "world") { next } }', 'Unknown argument "sections" on field "Query.editions".'],
  ])('is a whole sentence of GraphQL: %s', async (question, sentence) => {
    const { body } = await news.graphql(question);
    expect(body.errors[0].message).toBe(sentence);
  });

  it('says the whole address of a story, whatever is set', async () => {
    await news.rest('/api/articles?status=published', { data: { headline: 'Flood' } });
    const { body } = await news.rest('/api/editions/flood', { token: null });
    expect(body.data.url).toMatch(/^http:\/\/[^/]+\/flood$/);
  });
});
