import { startStrapi, type RunningStrapi } from '../../support/start-strapi';

/** Each spreads the next one twice. */
const doubling = (count: number): string =>
  Array.from({ length: count }, (_, at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`).join(
    ' ',
  );

describe('GraphQL', () => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi('sqlite');
    await news.rest('/api/articles', {
      data: {
        headline: 'Snow closes the pass',
        tags: ['Snow', 'snow ', 'Roads'],
        summaryBullets: [{ text: 'Cars wait', label: 'Now' }],
      },
    });
  });
  afterAll(() => news.stop());

  it('answers what the newsroom derived, with types of its own', async () => {
    const { body } = await news.graphql(
      '{ articles { slug tags inShort { text label origin source { paragraph } } } }',
    );
    expect(body.data.articles).toEqual([
      {
        slug: 'snow-closes-the-pass',
        tags: ['Snow', 'Roads'],
        inShort: [{ text: 'Cars wait.', label: 'Now', origin: 'editor', source: null }],
      },
    ]);
    const type = await news.graphql('{ __type(name: "InShortItem") { fields { name } } }');
    expect(type.body.data.__type.fields.map(({ name }: { name: string }) => name)).toEqual([
      'text',
      'label',
      'origin',
      'source',
      'stale',
    ]);
  });

  it('takes a story from a token, through the same hooks', async () => {
    const mutation = 'mutation { createArticle(data: { headline: "Snow closes the pass" }) { slug } }';
    const { body } = await news.graphql(mutation, { token: news.token });
    expect(body.data.createArticle.slug).toBe('snow-closes-the-pass-2');
    expect((await news.graphql(mutation)).body.errors[0].message).toMatch(/forbidden/i);
  });

  it('does not let anybody write what is derived', async () => {
    const { body } = await news.graphql('{ __type(name: "ArticleInput") { inputFields { name } } }');
    const names = body.data.__type.inputFields.map(({ name }: { name: string }) => name);
    expect(names).toContain('headline');
    for (const derived of ['inShort', 'teaser', 'firstPublishedAt']) expect(names).not.toContain(derived);
  });

  it.each([
    ['500 aliases', `{ ${Array.from({ length: 500 }, (_, at) => `a${at}: articles { slug }`).join(' ')} }`],
    ['depth 50', `{ articles { ${'relatedLinks { article { '.repeat(25)} slug ${'} }'.repeat(25)} } }`],
    ['a fragment that contains itself', 'query { ...a } fragment a on Query { ...a }'],
    [
      'sixty fragments that double each other',
      `{ ...f0 } ${doubling(60)} fragment f60 on Query { articles { slug } }`,
    ],
    ['the same around a fragment that is not there', `{ ...f0 } ${doubling(60)}`],
  ])('refuses %s', async (_name, query) => {
    const { status, body } = await news.graphql(query);
    expect(status).toBe(400);
    expect(body.errors.length).toBeGreaterThan(0);
    expect(body.data).toBeFalsy();
  });

  it('refuses what could read too much, with the cost and the limit, and answers what a page needs', async () => {
    const inside =
      '(pagination: { limit: 100 }) { headline section { name } authors { name } images { asset { url } } }';
    const many = `{ ${Array.from({ length: 15 }, (_, at) => `a${at}: articles${inside}`).join(' ')} }`;
    const refused = await news.graphql(many);
    expect(refused.status).toBe(400);
    const { message, extensions } = refused.body.errors[0];
    expect(message).toContain(`costs ${extensions.cost} entries, the limit is ${extensions.limit}`);
    expect(extensions.cost).toBe(15 * 100 * (1 + 1 + 25 + 25 * 2));
    const paged =
      'query ($p: PaginationArg) { articles(pagination: $p) { authors { name } images { asset { url } } } }';
    expect((await news.graphql(paged, { variables: { p: { limit: 100 } } })).status).toBe(400);
    expect((await news.graphql(paged, { variables: { p: { limit: 20 } } })).status).toBe(200);
    expect((await news.graphql(many, { token: news.token })).status).toBe(400);
  });

  it('gives no more than 100 stories at once', async () => {
    const { body } = await news.graphql(
      '{ articles_connection(pagination: { pageSize: 1000 }) { pageInfo { pageSize } } }',
    );
    expect(body.data.articles_connection.pageInfo.pageSize).toBeLessThanOrEqual(100);
  });
});
