import { blocksOf } from '../../../src/newsroom/article/body';
import { adminSession, type AdminCall } from '../../support/admin-session';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const ADMIN = '/content-manager/collection-types/api::article.article';
const BODY = blocksOf([
  'Harbour pilots in Oslo voted on Tuesday to end a nine-day strike over night shifts.',
]);

interface Refusal {
  message: string;
  details: { errors: { code?: string; path: string[]; message: string }[] };
}

/** A story that may not go live is refused alike by every door: in one answer, with everything that is wrong. */
describe.each(databases())('a publication that cannot be, on %s', (database) => {
  let news: RunningStrapi;
  let chief: AdminCall;
  const levels = () => news.strapi.config.get('newsroom.beforePublishing') as Record<string, string>;
  beforeAll(async () => {
    news = await startStrapi(database);
    chief = await adminSession(news, 'strapi-super-admin');
  });
  afterAll(() => news.stop());
  afterEach(() => Object.keys(levels()).forEach((code) => (levels()[code] = 'warning')));

  const MUTATION =
    'mutation ($data: ArticleInput!) { createArticle(data: $data, status: PUBLISHED) { slug } }';
  const doors: Record<string, (data: object) => Promise<{ status: number; error: Refusal }>> = {
    REST: async (data) => {
      const { status, body } = await news.rest('/api/articles?status=published', { data });
      return { status, error: body.error };
    },
    GraphQL: async (data) => {
      const { body } = await news.graphql(MUTATION, { token: news.token, variables: { data } });
      const [told] = body.errors;
      return { status: 400, error: { ...told.extensions.error, message: told.message } };
    },
    admin: async (data) => {
      const { status, body } = await chief('POST', `${ADMIN}/actions/publish`, data);
      return { status, error: body.error };
    },
  };
  const found = ({ details }: Refusal) =>
    details.errors.map(({ code, path }) => `${path.join('.')} ${code}`).sort();

  it.each(Object.keys(doors))('names headline and text of a story that has neither, by %s', async (door) => {
    const { status, error } = await doors[door]!({});
    expect(status).toBe(400);
    expect(found(error)).toEqual(['body missing.body', 'headline headline.missing']);
    expect(error.message).toBe('A story needs a headline before it is published. The story has no text.');
  });

  it.each(Object.keys(doors))('names what rules, house and Strapi refuse, together, by %s', async (door) => {
    Object.assign(levels(), { section: 'blocker', picture: 'blocker', byline: 'blocker' });
    const { status, error } = await doors[door]!({
      headline: '',
      body: BODY,
      credits: [{ name: 'n'.repeat(256) }],
      corrections: [{ at: null }],
      relatedLinks: [{ url: 'javascript:alert(1)', title: 't'.repeat(256) }],
    });
    expect(status).toBe(400);
    expect(found(error)).toEqual([
      'corrections.0.text input.refused',
      'credits.0.name input.refused',
      'headline headline.missing',
      'images missing.picture',
      'relatedLinks.0.title input.refused',
      'relatedLinks.0.url related-links.bad-url',
      'section missing.section',
    ]);
    for (const { message } of error.details.errors) expect(error.message).toContain(message);
  });

  it.each(['REST', 'admin'])('says the same of a draft that was stored, by %s', async (door) => {
    Object.assign(levels(), { section: 'blocker', dateline: 'blocker' });
    const data = { body: BODY, corrections: [{ at: null }] };
    const made = await news.rest('/api/articles?status=draft', { data });
    expect(made.status).toBe(201);
    const { documentId } = made.body.data;
    const { status, body } =
      door === 'REST'
        ? await news.rest(`/api/articles/${documentId}/publish`, { method: 'POST' })
        : await chief('POST', `${ADMIN}/${documentId}/actions/publish`, data);
    expect(status).toBe(400);
    expect(found(body.error)).toEqual([
      'corrections.0.text input.refused',
      'dateline missing.dateline',
      'headline headline.missing',
      'section missing.section',
    ]);
  });

  it('asks for nothing that a save brings, takes away or leaves as it was, however it is written', async () => {
    Object.assign(levels(), { section: 'blocker', byline: 'blocker', credit: 'blocker' });
    const section = (await news.rest('/api/sections', { data: { name: 'Sea' } })).body.data;
    const author = (await news.rest('/api/authors', { data: { name: 'Ada Park' } })).body.data;
    const file = await news.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'a',
        hash: 'a',
        ext: '.jpg',
        mime: 'image/jpeg',
        size: 1,
        url: '/a.jpg',
        provider: 'local',
      },
    });
    const data = { headline: 'Tide', body: BODY, section: section.documentId, images: [{ asset: file.id }] };
    const first = await doors.REST!(data);
    expect(found(first.error)).toEqual(['authors missing.byline', 'images.0.credit missing.credit']);
    const whole = {
      ...data,
      authors: { connect: [author.documentId] },
      images: [{ asset: file.id, credit: 'AP' }],
    };
    const made = await news.rest('/api/articles?status=published', { data: whole });
    expect(made.status).toBe(201);
    const change = (change: object) =>
      news.rest(`/api/articles/${made.body.data.documentId}?status=published`, {
        method: 'PUT',
        data: change,
      });
    expect((await change({ headline: 'Tide again', section: { set: [section.documentId] } })).status).toBe(
      200,
    );
    expect((await change({ section: null, relatedLinks: [{ url: 'x' }] })).body.error.details.errors).toEqual(
      [
        expect.objectContaining({ code: 'related-links.bad-url' }),
        expect.objectContaining({ code: 'missing.section' }),
      ],
    );
    const without = {
      section: { disconnect: [section.documentId] },
      authors: { disconnect: [author.documentId] },
    };
    expect(found((await change({ ...without, byline: 'By the desk' })).body.error)).toEqual([
      'section missing.section',
    ]);
  });

  it('is none where a headline goes out alone, unless the house says so', async () => {
    expect(
      (await news.rest('/api/articles?status=published', { data: { headline: 'Bridge closed' } })).status,
    ).toBe(201);
    levels().body = 'blocker';
    for (const door of Object.values(doors))
      expect(found((await door({ headline: 'Bridge open', standfirst: 'More follows.' })).error)).toEqual([
        'body missing.body',
      ]);
    const draft = await news.rest('/api/articles?status=draft', { data: {} });
    expect(draft.status).toBe(201);
  });
});
