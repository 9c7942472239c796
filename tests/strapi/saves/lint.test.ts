import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { paragraph } from '../../support/paragraph';

const BODY = [
  'Harbour pilots in Port Skald voted on Tuesday to end a nine-day strike over night shifts.',
  'Ferry company Nordlink said its first boats would sail at 6 a.m. on Wednesday.',
  'The pilots won two more rest days a month, and the port agreed to hire 14 people before summer.',
].map(paragraph);

const COPIED_LABEL = { text: 'In Short: the port opens.', locked: true };
const GOOD = [{ text: 'The port hires 14 people.' }, { text: 'Boats sail on wednesday' }];

describe.each(databases())('the lint of a story on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
  });
  afterAll(() => news.stop());

  const lint = (data: unknown, options = {}) => news.rest('/api/articles/lint', { data, ...options });
  const codesOf = (problems: { code: string }[]) => problems.map(({ code }) => code);

  it('answers the list and its problems, and stores nothing', async () => {
    const data = {
      headline: 'Linted only',
      body: BODY,
      summaryBullets: [...GOOD, { text: 'The port hires 16 people.' }],
    };
    const { status, body } = await lint(data);
    expect(status).toBe(200);
    expect(Object.keys(body).sort()).toEqual(['inShort', 'problems']);
    expect(body.inShort[1]).toMatchObject({ text: 'Boats sail on Wednesday.', origin: 'editor' });
    expect(body.problems).toContainEqual({
      level: 'warning',
      code: 'in-short.number-unknown',
      path: ['summaryBullets', 2, 'text'],
      message: 'The story does not have the number "16".',
      before: '16',
    });
    const stored = await news.strapi.documents('api::article.article').findMany({ status: 'draft' });
    expect(stored).toEqual([]);
  });

  it('answers what a save then stores', async () => {
    const data = { headline: 'Strike ends', body: BODY };
    const saved = await news.rest('/api/articles?status=draft', { data });
    expect((await lint(data)).body.inShort).toEqual(saved.body.data.inShort);
  });

  it('is closed without a token, and to a token without the permission', async () => {
    const data = { headline: 'Closed', body: BODY };
    expect((await lint(data, { token: null })).status).toBe(403);
    const reader = await news.tokenFor(['api::article.article.find']);
    expect((await lint(data, { token: reader })).status).toBe(403);
    const linter = await news.tokenFor(['api::article.article.lint']);
    expect((await lint(data, { token: linter })).status).toBe(200);
  });

  it.each([
    ['no data', { body: '{}' }],
    ['a list', { data: [] }],
    ['a headline that is a number', { data: { headline: 5 } }],
    ['a body that is no blocks', { data: { headline: 'A', body: 'text' } }],
    ['a bullet that is text', { data: { headline: 'A', summaryBullets: ['text'] } }],
  ])('refuses %s with 400', async (_, options) => {
    const { status, body } = await news.rest('/api/articles/lint', { method: 'POST', ...options });
    expect(status).toBe(400);
    expect(body.error.name).toBe('ValidationError');
  });

  it('knows no field that a write does not know', async () => {
    const { status, body } = await news.rest('/api/articles/lint', {
      data: { headline: 'News', bullets: [] },
    });
    expect([status, body.error.message]).toEqual([400, 'A story has no field "bullets".']);
  });

  it('takes the locale from the address, as a write does', async () => {
    const ask = (path: string) => news.rest(path, { data: { headline: 'News', locale: 'en' } });
    expect((await ask('/api/articles/lint')).body.error.details.code).toBe('locale.misplaced');
    expect((await ask('/api/articles/lint?locale=en')).status).toBe(200);
  });

  it('names all bad fields at once', async () => {
    const { body } = await lint({ headline: 5, standfirst: [], body: 'text' });
    const paths = body.error.details.errors.map(({ path }: { path: string[] }) => path[0]);
    expect(paths).toEqual(expect.arrayContaining(['headline', 'standfirst', 'body']));
  });

  it('lets a draft with a blocker be saved, and refuses to publish it with every blocker', async () => {
    const data = { body: BODY, headline: '', summaryBullets: [COPIED_LABEL, ...GOOD] };
    const draft = await news.rest('/api/articles?status=draft', {
      data: { ...data, headline: 'Port opens' },
    });
    expect(draft.status).toBe(201);
    const { documentId } = draft.body.data;

    const published = await news.rest(`/api/articles/${documentId}/publish`, { method: 'POST' });
    expect(published.status).toBe(400);
    expect(codesOf(published.body.error.details.errors)).toEqual(['in-short.label-inside']);

    const put = await news.rest(`/api/articles/${documentId}`, { method: 'PUT', data });
    expect(put.status).toBe(400);
    expect(codesOf(put.body.error.details.errors)).toEqual(['headline.missing', 'in-short.label-inside']);

    const everywhere = news.strapi.documents('api::article.article').publish({ documentId, locale: '*' });
    await expect(everywhere).rejects.toThrow('In Short');
  });

  it('marks an item stale when its sentence leaves the body, in REST and GraphQL', async () => {
    const bullets = [{ text: 'The pilots won two more rest days a month.' }, ...GOOD];
    const { body } = await news.rest('/api/articles', {
      data: { headline: 'Rest days', body: BODY, summaryBullets: bullets },
    });
    expect(body.data.inShort[0].source).toEqual({ paragraph: 2, sentence: 0 });
    const shorter = await news.rest(`/api/articles/${body.data.documentId}`, {
      method: 'PUT',
      data: { body: BODY.slice(0, 2) },
    });
    expect(shorter.status).toBe(200);
    expect(shorter.body.data.inShort[0]).toMatchObject({ stale: true, source: 'editor' });

    const { body: answer } = await news.graphql(
      '{ articles(filters: { slug: { eq: "rest-days" } }) { inShort { stale source { sentence } } } }',
    );
    expect(answer.data.articles[0].inShort[0]).toEqual({ stale: true, source: null });
  });
});
