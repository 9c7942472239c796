import { signedLink } from '../../../src/previews/preview-link';
import { adminSession, type AdminCall } from '../../support/admin-session';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const ADMIN = '/content-manager/collection-types/api::article.article';
const FAR = '2126-05-01T06:00:00.000Z';
const BODY = ['Harbour pilots in Oslo voted on Tuesday to end a nine-day strike over night shifts.'].map(
  (text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }),
);

describe.each(databases())('before readers have a story on %s', (database) => {
  let news: RunningStrapi;
  let chief: AdminCall;
  let section: string;
  beforeAll(async () => {
    news = await startStrapi(database, { PREVIEW_URL: 'https://site.example/preview' });
    chief = await adminSession(news, 'strapi-super-admin');
    section = (await news.rest('/api/sections', { data: { name: 'World' } })).body.data.documentId;
  });
  afterAll(() => news.stop());

  const draft = async (fields: object): Promise<string> => {
    const { body } = await news.rest('/api/articles?status=draft', {
      data: { section, body: BODY, ...fields },
    });
    return body.data.documentId;
  };

  describe('its preview', () => {
    const linkFor = async (documentId: string, who = chief) => {
      const asked = `/content-manager/preview/url/api::article.article?documentId=${documentId}&locale=en&status=draft`;
      const { status, body } = await who('GET', asked);
      return { status, url: body?.data?.url as string | undefined };
    };
    const follow = (url: string, change: Record<string, string> = {}) => {
      const { searchParams } = new URL(url);
      const { documentId, ...link } = { ...Object.fromEntries(searchParams), ...change };
      return news.rest(`/api/articles/${documentId}/preview?${new URLSearchParams(link)}`, { token: null });
    };

    it('is the draft in the very shape of the edition that it becomes', async () => {
      const other = await news.rest('/api/articles', { data: { headline: 'The story before', section } });
      const documentId = await draft({
        headline: 'Pilots end strike',
        relatedLinks: [{ article: other.body.data.documentId, title: 'Earlier' }],
      });
      const { url } = await linkFor(documentId);
      expect(url).toMatch(/^https:\/\/site\.example\/preview\?documentId=/);
      const preview = await follow(url!);
      expect(preview.headers.get('cache-control')).toBe('private, no-store');
      await news.rest(`/api/articles/${documentId}/publish`, { method: 'POST' });
      const edition = await news.rest('/api/editions/pilots-end-strike', { token: null });
      const { firstPublishedAt: _at, updatedAt: _updated, ...shown } = preview.body.data;
      expect(edition.body).toMatchObject({ data: shown, meta: {} });
      expect(Object.keys(preview.body.data)).toEqual(Object.keys(edition.body.data));
      expect(shown).toMatchObject({ path: '/world/pilots-end-strike', relatedLinks: [{ title: 'Earlier' }] });
    });

    it('is closed to links that are old, changed, for another story or missing', async () => {
      const documentId = await draft({ headline: 'A link of its own' });
      const other = await draft({ headline: 'Another story' });
      const { url } = await linkFor(documentId);
      expect((await follow(url!, { documentId: other })).status).toBe(403);
      expect((await follow(url!, { locale: 'de' })).status).toBe(403);
      expect((await follow(url!, { expires: '9999999999' })).status).toBe(403);
      expect((await follow(url!, { signature: 'x' })).status).toBe(403);
      const secret = news.strapi.config.get('admin.auth.secret') as string;
      const old = signedLink({ documentId, locale: 'en' }, { secret, now: Date.now() - 3_700_000 });
      expect((await follow(url!, { ...old })).status).toBe(403);
      expect((await news.rest(`/api/articles/${documentId}/preview`, { token: null })).status).toBe(403);
      expect((await follow(url!)).status).toBe(200);
      const link = new URL(url!).search.slice(1);
      expect(
        (await news.rest(`/api/articles/${documentId}?${link}&status=draft`, { token: null })).status,
      ).not.toBe(200);
    });

    it('is given to those who may read the story', async () => {
      const documentId = await draft({ headline: 'Not for every desk' });
      const author = await adminSession(news, 'strapi-author');
      const { status, url } = await linkFor(documentId, author);
      expect([status, url]).toEqual([400, undefined]);
    });

    it('shows nothing of a story under embargo, whoever has the link', async () => {
      const documentId = await draft({ headline: 'Under embargo' });
      const { url } = await linkFor(documentId);
      await news.rest(`/api/articles/${documentId}?status=draft`, {
        method: 'PUT',
        data: { embargoUntil: FAR },
      });
      const { status, body } = await follow(url!);
      expect(status).toBe(403);
      expect(JSON.stringify(body)).not.toMatch(/embargo|2126/i);
      expect((await linkFor(documentId)).url).toBeUndefined();
      const preview = 'api::article.article.preview';
      const site = await news.tokenFor([preview]);
      expect((await news.rest(`/api/articles/${documentId}/preview`, { token: site })).status).toBe(403);
      const desk = await news.tokenFor([preview, 'api::article.article.publishDuringEmbargo']);
      expect((await news.rest(`/api/articles/${documentId}/preview`, { token: desk })).status).toBe(200);
    });
  });

  it('says which pages publishing and withdrawing would make anew', async () => {
    const documentId = await draft({ headline: 'Which pages' });
    const at = `/slugline/articles/${documentId}/before-publishing`;
    const before = (await chief('GET', at)).body.data;
    expect(before).toMatchObject({
      path: '/world/which-pages',
      publish: { kind: 'published' },
      withdraw: null,
    });
    expect(before.publish.paths).toEqual(expect.arrayContaining(['/world/which-pages', '/', '/world']));
    await news.rest(`/api/articles/${documentId}/publish`, { method: 'POST' });
    expect((await chief('GET', at)).body.data).toMatchObject({
      publish: null,
      withdraw: { kind: 'withdrawn' },
    });
    const author = await adminSession(news, 'strapi-author');
    expect((await author('GET', at)).status).toBe(404);
  });

  describe('whose house does not let it go without', () => {
    const levels = () => news.strapi.config.get('newsroom.beforePublishing') as Record<string, string>;
    beforeAll(() => Object.assign(levels(), { section: 'blocker', byline: 'blocker' }));
    afterAll(() => Object.assign(levels(), { section: 'warning', byline: 'warning' }));
    const paths = (body: { error: { details: { errors: { path: string[] }[] } } }) =>
      body.error.details.errors.map(({ path }) => path.join('.'));

    it('every way of publishing is refused with the fields, and nothing of it is stored', async () => {
      const posted = await news.rest('/api/articles?status=published', {
        data: { headline: 'Without a section' },
      });
      expect([posted.status, paths(posted.body)]).toEqual([400, ['section', 'authors']]);
      expect((await news.rest('/api/editions/without-a-section', { token: null })).status).toBe(404);
      const documentId = await draft({ headline: 'Without a byline' });
      const published = await news.rest(`/api/articles/${documentId}/publish`, { method: 'POST' });
      expect([published.status, paths(published.body)]).toEqual([400, ['authors']]);
      const pressed = await chief('POST', `${ADMIN}/${documentId}/actions/publish`, {
        headline: 'Changed too',
      });
      expect([pressed.status, paths(pressed.body)]).toEqual([400, ['authors']]);
      const stored = (await news.rest(`/api/articles/${documentId}?status=draft`)).body.data;
      expect(stored.headline).toBe('Without a byline');
    });

    it('a story that has all of it goes out in one call', async () => {
      const author = await news.rest('/api/authors', { data: { name: 'Ada Park' } });
      const data = {
        headline: 'With everything',
        section: { connect: [section] },
        authors: [author.body.data.documentId],
      };
      expect((await news.rest('/api/articles', { data })).status).toBe(201);
      expect((await news.rest('/api/editions/with-everything', { token: null })).status).toBe(200);
    });
  });
});
