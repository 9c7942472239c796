import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const SPELLINGS = [
  'status=draft',
  'status=',
  'status=DRAFT',
  'status=xyz',
  'status[]=draft',
  'status[0]=draft',
  'status=draft&status=published',
  'publicationState=preview',
  'publicationFilter=never-published-document',
  'hasPublishedVersion=false',
  'filters[publishedAt][$null]=true',
  'status=draft&populate=*',
  'populate=localizations&status=draft',
  'populate[localizations][status]=draft',
  'populate[relatedLinks][populate][article][status]=draft&populate[relatedLinks][populate][article][populate]=*',
  'locale=*&status=draft',
  'sort=id&filters[$or][0][publishedAt][$null]=true',
];

const QUERIES = [
  '{ articles(status: DRAFT) { headline } }',
  '{ articles_connection(status: DRAFT) { nodes { headline } pageInfo { total } } }',
  '{ articles(status: DRAFT) { localizations { headline } } }',
  '{ articles { localizations(status: DRAFT) { headline } } }',
  '{ articles { localizations { headline } } }',
  '{ articles(publicationFilter: NEVER_PUBLISHED_DOCUMENT) { headline } }',
  '{ articles(status: DRAFT) { relatedLinks { article { headline } } } }',
  '{ articles(filters: { publishedAt: { null: true } }) { headline } }',
  'query ($s: PublicationStatus = DRAFT) { articles(status: $s) { localizations { headline } } }',
  '{ articles { ...a } } fragment a on Article { localizations(status: DRAFT) { headline } }',
  '{ articles_connection(status: DRAFT) { nodes { localizations_connection { nodes { headline } } } } }',
  'query ($s: PublicationStatus) { articles(status: $s) { headline localizations(status: $s) { headline } } }',
];

describe.each(databases())('drafts are closed on %s', (database) => {
  let news: RunningStrapi;
  let secret: string;
  beforeAll(async () => {
    news = await startStrapi(database);
    await news.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French (fr)' });
    secret = (await news.rest('/api/articles?status=draft', { data: { headline: 'Embargoed secret' } })).body
      .data.documentId;
    await news.rest('/api/articles', {
      data: { headline: 'Open story', relatedLinks: [{ article: secret }], standfirst: 'For all' },
    });
    const half = (await news.rest('/api/articles', { data: { headline: 'Open in English' } })).body.data
      .documentId;
    await news.rest(`/api/articles/${half}?locale=fr&status=draft`, {
      method: 'PUT',
      data: { headline: 'Secret in French' },
    });
    await news.rest(`/api/articles/${half}?status=draft`, {
      method: 'PUT',
      data: { standfirst: 'Secret rewrite' },
    });
  });
  afterAll(() => news.stop());

  it.each(SPELLINGS)('shows no draft for ?%s', async (spelling) => {
    for (const path of ['/api/articles', `/api/articles/${secret}`]) {
      const { status, body } = await news.rest(`${path}?${spelling}`, { token: null });
      expect(status).toBeLessThan(500);
      expect(JSON.stringify(body)).not.toMatch(/secret/i);
    }
  });

  it.each(QUERIES)('shows no draft for %s', async (query) => {
    const { status, body } = await news.graphql(query, {
      variables: query.includes('$s') ? { s: 'DRAFT' } : undefined,
    });
    expect(status).toBeLessThan(500);
    expect(JSON.stringify(body)).not.toMatch(/secret/i);
  });

  it('shows no draft at its address, and the story without it', async () => {
    expect((await news.rest('/api/editions/embargoed-secret', { token: null })).status).toBe(404);
    const { body } = await news.rest('/api/editions/open-story', { token: null });
    expect(body.data.headline).toBe('Open story');
    expect(JSON.stringify(body)).not.toMatch(/secret/i);
  });

  it('shows a draft to a token with preview scope, over REST and GraphQL', async () => {
    const token = await news.tokenFor([
      'api::article.article.find',
      'api::article.article.findOne',
      'api::article.article.preview',
    ]);
    const rest = await news.rest(`/api/articles/${secret}?status=draft`, { token });
    expect(rest.body.data.headline).toBe('Embargoed secret');
    const graphql = await news.graphql('{ articles(status: DRAFT) { headline } }', { token });
    expect(JSON.stringify(graphql.body)).toContain('Embargoed secret');
    expect((await news.rest(`/api/articles/${secret}/preview`, { token })).body.data.headline).toBe(
      'Embargoed secret',
    );
  });

  it('lets the link appear when its story goes live, and disappear when it is withdrawn', async () => {
    const titles = async () =>
      (await news.rest('/api/editions/open-story', { token: null })).body.data.relatedLinks.map(
        (link: { title: string }) => link.title,
      );
    await news.rest(`/api/articles/${secret}/publish`, { method: 'POST' });
    expect((await titles())[0]).toBe('Embargoed secret');
    await news.rest(`/api/articles/${secret}/unpublish`, { method: 'POST' });
    expect(await titles()).not.toContain('Embargoed secret');
  });
});

describe.each(databases())('writing with a token on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
  });
  afterAll(() => news.stop());

  it('is refused without a token', async () => {
    expect((await news.rest('/api/articles', { token: null, data: { headline: 'Spam' } })).status).toBe(403);
  });

  it('makes a draft when the token may not publish, and says so when asked to', async () => {
    const token = await news.tokenFor(['api::article.article.create', 'api::article.article.update']);
    const { body } = await news.rest('/api/articles', { token, data: { headline: 'From the wire' } });
    expect(body.data.publishedAt).toBeNull();
    expect((await news.rest('/api/editions/from-the-wire', { token: null })).status).toBe(404);
    expect(
      (await news.rest('/api/articles?status=published', { token, data: { headline: 'Live' } })).status,
    ).toBe(403);
    expect(
      (await news.rest(`/api/articles/${body.data.documentId}/publish`, { token, method: 'POST' })).status,
    ).toBe(403);
  });

  it('publishes when the token may', async () => {
    const token = await news.tokenFor(['api::article.article.create', 'api::article.article.publish']);
    await news.rest('/api/articles', { token, data: { headline: 'Live at once' } });
    expect((await news.rest('/api/editions/live-at-once', { token: null })).body.data.headline).toBe(
      'Live at once',
    );
  });
});
