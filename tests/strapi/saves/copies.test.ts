import { adminSession, type AdminCall } from '../../support/admin-session';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { paragraph } from '../../support/paragraph';

const STORIES = 'api::article.article';
const ADMIN = `/content-manager/collection-types/${STORIES}`;
const BODY = [
  'Harbour pilots in Oslo voted on Tuesday to end a nine-day strike over night shifts.',
  'The pilots won two more rest days a month, and the port agreed to hire 14 people before summer.',
].map(paragraph);
const ALL = 'populate[summaryBullets]=true&populate[corrections]=true&populate[relatedLinks][populate]=*';

describe.each(databases())('a story copied, thrown back and changed in bulk on %s', (database) => {
  let news: RunningStrapi;
  let chief: AdminCall;
  beforeAll(async () => {
    news = await startStrapi(database);
    chief = await adminSession(news, 'strapi-super-admin');
    for (const code of ['de', 'fr'])
      await news.strapi
        .plugin('i18n')
        .service('locales')
        .create({ code, name: `${code} (${code})` });
  });
  afterAll(() => news.stop());

  const post = async (data: object, query = '') => {
    const answer = await news.rest(`/api/articles${query}`, { data });
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data;
  };
  const put = (id: string, data: object, query = '') =>
    news.rest(`/api/articles/${id}${query}`, { method: 'PUT', data });
  const read = async (id: string, query = 'status=draft') =>
    (await news.rest(`/api/articles/${id}?${ALL}&${query}`)).body.data;
  const rowsOf = (documentId: string) =>
    news.strapi.db.connection('articles').where({ document_id: documentId }).select('locale', 'published_at');
  const linked = async (headline: string) => {
    const target = await post({ headline: `${headline}: the target` }, '?status=draft');
    const story = await post({
      headline,
      body: BODY,
      summaryBullets: [{ text: 'The pilots end a nine-day strike.', label: 'Strike' }],
      corrections: [{ text: 'An earlier version misstated the days.', at: '2026-02-03T04:05:00.000Z' }],
      relatedLinks: [{ article: target.documentId, title: 'Earlier' }, { url: 'https://port.example/' }],
    });
    return { target: target.documentId as string, story };
  };

  it('takes a story read in one language as the beginning of another one', async () => {
    const { target, story } = await linked('Pilots end strike');
    const { documentId, locale, ...read_ } = await read(story.documentId, 'status=published');
    expect(locale).toBe('en');
    const given = Object.fromEntries(
      Object.entries(read_).filter(
        ([field]) => !['id', 'createdAt', 'updatedAt', 'publishedAt'].includes(field),
      ),
    );
    const made = await put(
      documentId,
      { ...given, headline: 'Lotsen beenden Streik' },
      '?locale=de&status=draft',
    );
    expect([made.status, made.body.error]).toEqual([200, undefined]);
    const german = await read(documentId, 'locale=de&status=draft');
    expect(german).toMatchObject({
      slug: 'lotsen-beenden-streik',
      firstPublishedAt: null,
      summaryBullets: [{ text: 'The pilots end a nine-day strike.', label: 'Strike' }],
      relatedLinks: [{ targetDocumentId: target, title: 'Earlier' }, { url: 'https://port.example/' }],
      corrections: [{ at: '2026-02-03T04:05:00.000Z' }],
    });
    const english = await read(documentId, 'status=published');
    expect(english.summaryBullets).toHaveLength(1); // its own parts, not those taken over by the other language
    expect(german.summaryBullets[0].id).not.toBe(english.summaryBullets[0].id);
    expect((await put(documentId, {}, '?locale=de')).status).toBe(200);
    expect((await news.rest('/api/editions/lotsen-beenden-streik?locale=de', { token: null })).status).toBe(
      200,
    );
    expect((await read(documentId, 'locale=de&status=published')).firstPublishedAt).not.toBe(
      story.firstPublishedAt,
    );
  });

  it('keeps a slug typed for the new language, and one headline in two languages one slug', async () => {
    const { documentId } = await post({ headline: 'Fjord festival' });
    const typed = await put(
      documentId,
      { headline: 'Fjordfest', slug: 'das-fest' },
      '?locale=de&status=draft',
    );
    expect(typed.body.data.slug).toBe('das-fest');
    const same = await put(
      documentId,
      { headline: 'Fjord festival', slug: 'fjord-festival' },
      '?locale=fr&status=draft',
    );
    expect(same.body.data.slug).toBe('fjord-festival');
  });

  it('makes no second draft of a story in a language that it has', async () => {
    const { documentId } = await post({ headline: 'Only once' });
    const again = await news.rest('/api/articles', { data: { documentId, headline: 'Twice' } });
    expect(again.status).toBeGreaterThanOrEqual(400);
    expect(again.status).toBeLessThan(500);
    const create = news.strapi
      .documents(STORIES)
      .create({ data: { documentId, headline: 'Twice' } as never });
    await expect(create).rejects.toMatchObject({ details: { code: 'document.exists' } });
    expect(await rowsOf(documentId)).toHaveLength(2);
    const german = await news.strapi
      .documents(STORIES)
      .create({ locale: 'de', data: { documentId, headline: 'Zweisprachig' } as never });
    expect(german).toMatchObject({ documentId, slug: 'zweisprachig' });
    expect(await rowsOf(documentId)).toHaveLength(3);
  });

  it('derives a duplicate anew, from what the form sent', async () => {
    const { target, story } = await linked('Strike is over');
    const form = await read(story.documentId);
    const rest = Object.fromEntries(
      Object.entries(form).filter(
        ([field]) => !['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt'].includes(field),
      ),
    );
    const other = await post({ headline: 'Another target' });
    const made = await chief('POST', `${ADMIN}/clone/${story.documentId}`, {
      ...rest,
      headline: 'A second strike',
      firstPublishedAt: '2020-01-01T00:00:00.000Z',
      inShort: [{ text: 'Typed by a caller.', label: null, origin: 'editor', source: 'editor' }],
      teaser: 'Typed by a caller.',
      summaryBullets: [{ text: 'The port agreed to hire 14 people before summer.' }],
      relatedLinks: [
        { title: 'Earlier', article: { connect: [{ documentId: other.documentId, locale: 'en' }] } },
        { url: 'https://port.example/' },
      ],
    });
    expect([made.status, made.body.error]).toEqual([200, undefined]);
    const copy = await read(made.body.data.documentId);
    expect(copy).toMatchObject({
      slug: 'a-second-strike',
      firstPublishedAt: null,
      inShort: [{ text: 'The port agreed to hire 14 people before summer.' }],
      relatedLinks: [{ targetDocumentId: other.documentId }, { url: 'https://port.example/' }],
    });
    expect(copy.teaser).not.toBe('Typed by a caller.');
    expect((await read(story.documentId)).relatedLinks[0].targetDocumentId).toBe(target);

    const plain = await news.strapi
      .documents(STORIES)
      .clone({ documentId: story.documentId, data: {} as never });
    expect(await read(String(plain?.documentId))).toMatchObject({
      slug: 'strike-is-over-2',
      relatedLinks: [{ targetDocumentId: target }, {}],
    });
    const broken = await chief('POST', `${ADMIN}/clone/${story.documentId}`, {
      ...rest,
      body: 'a string',
      relatedLinks: [{ title: 'Nowhere' }],
    });
    expect(broken.status).toBe(400);
  });

  it('shows a link to a draft again when a rewrite is thrown away', async () => {
    const { target, story } = await linked('Tide turns');
    await put(story.documentId, { relatedLinks: [] }, '?status=draft');
    await news.strapi.documents(STORIES).discardDraft({ documentId: story.documentId });
    const draft = await read(story.documentId);
    expect(draft.relatedLinks[0]).toMatchObject({
      targetDocumentId: target,
      article: { documentId: target },
    });

    await put(target, {}, ''); // the target goes live, and its own draft is thrown away
    await news.strapi.documents(STORIES).discardDraft({ documentId: target });
    expect((await read(story.documentId)).relatedLinks[0]).toMatchObject({ article: { documentId: target } });
    const links = (await news.rest(`/api/editions/${story.slug}`, { token: null })).body.data.relatedLinks;
    expect(links[0]).toMatchObject({ card: { documentId: target } });
  });

  it('does each thing of a bulk action once, in two languages and named twice', async () => {
    const ids: string[] = [];
    for (const headline of ['Bulk one', 'Bulk two']) {
      const { documentId } = await post({ headline }, '?status=draft');
      await put(documentId, { headline: `${headline} de` }, '?locale=de&status=draft');
      ids.push(documentId);
    }
    const hooks: string[] = [];
    news.strapi.documents.use(async (context, next) => {
      const { documentId } = context.params as { documentId?: string };
      if (documentId && ids.includes(documentId)) hooks.push(`${context.action} ${ids.indexOf(documentId)}`);
      return next();
    });
    const bulk = async (action: string, locale: string | string[] = ['en', 'de']) => {
      hooks.length = 0;
      const body = { documentIds: [...ids, ids[0]], locale };
      const { status } = await chief('POST', `${ADMIN}/actions/${action}`, body);
      return [status, ...hooks.filter((hook) => !hook.startsWith('find')).sort()];
    };
    expect(await bulk('bulkPublish')).toEqual([200, 'publish 0', 'publish 1']);
    for (const id of ids) expect(await rowsOf(id)).toHaveLength(4);
    expect(await bulk('bulkUnpublish')).toEqual([200, 'unpublish 0', 'unpublish 1']);
    for (const id of ids) expect(await rowsOf(id)).toHaveLength(2);
    expect(await bulk('bulkPublish')).toEqual([200, 'publish 0', 'publish 1']);
    expect(await bulk('bulkDelete', 'en')).toEqual([200, 'delete 0', 'delete 1']);
  });

  it('takes the editions of a language away with the language', async () => {
    const locales = news.strapi.plugin('i18n').service('locales');
    const { id } = await locales.create({ code: 'nl', name: 'Dutch (nl)' });
    const story = await post({ headline: 'Pilots vote again', body: BODY });
    const dutch = await put(
      story.documentId,
      { headline: 'Loodsen stemmen', body: BODY },
      '?locale=nl&status=published',
    );
    expect(dutch.status).toBe(200);
    await post({ headline: 'Alleen een ontwerp', body: BODY }, '?locale=nl&status=draft');
    const db = news.strapi.db.connection;
    const inDutch = (table: string) => db(table).where({ locale: 'nl' }).select();
    expect(await inDutch('slugline_editions')).toHaveLength(1);
    expect((await news.rest('/api/editions/loodsen-stemmen?locale=nl')).status).toBe(200);

    expect((await chief('DELETE', `/i18n/locales/${id}`)).status).toBe(200);
    for (const table of ['articles', 'slugline_editions', 'slugline_story_terms', 'slugline_edition_terms'])
      expect([table, await inDutch(table)]).toEqual([table, []]);
    expect((await inDutch('slugline_slug_claims')).map(({ slug }) => slug)).toEqual(['loodsen-stemmen']);
    expect((await news.rest('/api/editions/loodsen-stemmen?locale=nl')).status).toBe(410);
    expect((await news.rest('/api/editions/pilots-vote-again')).status).toBe(200);
  });
});
