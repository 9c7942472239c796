import type { HouseStyle } from '../../../src/newsroom/house-style';
import type { SiteEvent } from '../../../src/newsroom/edition/site-events';
import { reviewEditions } from '../../../src/stores/editions/edition-review';
import { releaseSlug } from '../../../src/stores/slugs/slug-release';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

describe.each(databases())('editions beside the documents on %s', (database) => {
  let news: RunningStrapi;
  let told: SiteEvent[];
  beforeAll(async () => {
    news = await startStrapi(database);
  });
  beforeEach(() => {
    told = [];
  });
  afterAll(() => news.stop());

  const table = (name: string) => news.strapi.db.connection(name);
  const review = (which: 'suspicious' | 'all') =>
    reviewEditions(news.strapi, {
      style: news.strapi.config.get('newsroom') as HouseStyle,
      append: async (_trx, events) => void told.push(...events),
      wake: () => undefined,
      now: () => Date.now(),
      which,
    });
  const publish = async (headline: string) => {
    const answer = await news.rest('/api/articles', { data: { headline, body: body(`${headline} today.`) } });
    expect(answer.status).toBe(201);
    return answer.body.data as { documentId: string; slug: string };
  };
  const read = (slug: string) => news.rest(`/api/editions/${slug}`, { token: null });

  it('are left alone when they are right', async () => {
    await publish('Tram line extended');
    await publish('Tram fares frozen');
    const versions = () => table('slugline_editions').orderBy('id').select('id', 'version', 'etag');
    const before = await versions();
    expect(await review('suspicious')).toMatchObject({ changed: 0 });
    expect(await review('all')).toMatchObject({ seen: before.length, changed: 0 });
    expect(await versions()).toEqual(before);
    expect(told).toEqual([]);
  });

  it('are repaired where somebody wrote, lost or left behind rows past the hooks', async () => {
    const written = await publish('Old station name');
    await table('articles')
      .where({ document_id: written.documentId })
      .update({ headline: 'New station name' });
    const lost = await publish('Lost timetable');
    await table('slugline_editions').where({ document_id: lost.documentId }).delete();
    const left = await publish('Ghost train');
    const rows = () => table('articles').where({ document_id: left.documentId });
    await rows().whereNotNull('published_at').delete();

    expect(await review('suspicious')).toMatchObject({ changed: 3 });
    expect((await read(written.slug)).body.data.headline).toBe('New station name');
    expect((await read(lost.slug)).status).toBe(200);
    expect((await read(left.slug)).status).toBe(410);
    expect(told.map(({ kind }) => kind).sort()).toEqual(['published', 'updated', 'withdrawn']);
    expect(await review('suspicious')).toMatchObject({ changed: 0 });
  });

  it('are made anew by a rebuild that believes no stored hash, whatever was broken in them', async () => {
    const edition = (documentId: string) => table('slugline_editions').where({ document_id: documentId });
    const breakages: Record<string, (documentId: string) => PromiseLike<unknown>> = {
      page: (id) => edition(id).update({ page: '{"headline":"Torn"' }),
      words: (id) => edition(id).update({ page: '{"headline":"Somebody wrote this"}' }),
      card: (id) => edition(id).update({ card: '' }),
      section: (id) => edition(id).update({ section: 'nowhere', first_published_ms: 1 }),
      links: (id) => table('slugline_edition_links').where({ document_id: id, origin: 'editor' }).delete(),
      terms: (id) => table('slugline_edition_terms').where({ document_id: id }).update({ term: 'tag:wrong' }),
      search: (id) => table('slugline_story_terms').where({ document_id: id }).delete(),
    };
    const parts = async (documentId: string) => {
      const rows = (name: string, columns: string[]) =>
        table(name).where({ document_id: documentId }).orderBy(columns).select(columns);
      return {
        edition: await edition(documentId).select(
          'slug',
          'etag',
          'section',
          'first_published_ms',
          'card',
          'page',
        ),
        links: await table('slugline_edition_links')
          .where({ document_id: documentId, origin: 'editor' })
          .select('place', 'kind', 'target_document_id'),
        terms: await rows('slugline_edition_terms', ['term', 'first_published_ms']),
        search: await rows('slugline_story_terms', ['term', 'first_published_ms']),
      };
    };
    const target = await publish('Funicular closes');
    const stories: { documentId: string; what: string }[] = [];
    for (const what of Object.keys(breakages)) {
      const data = {
        headline: `The ${what} of the funicular`,
        body: body('It runs every ten minutes.'),
        tags: ['Transport'],
        relatedLinks: [{ article: target.documentId, title: '' }],
      };
      const { documentId } = (await news.rest('/api/articles', { data })).body.data;
      stories.push({ documentId, what });
    }
    const wholes = new Map<string, unknown>();
    for (const { documentId, what } of stories) wholes.set(what, await parts(documentId));
    for (const { documentId, what } of stories) {
      await breakages[what]?.(documentId);
      expect([what, await parts(documentId)]).not.toEqual([what, wholes.get(what)]);
    }

    expect(await review('all')).toMatchObject({ changed: stories.length });
    for (const { documentId, what } of stories) {
      expect([what, await parts(documentId)]).toEqual([what, wholes.get(what)]);
    }
    expect(told.length).toBeGreaterThan(0);
    expect(await review('all')).toMatchObject({ changed: 0, cleared: 0 });
  });

  it('leave nothing behind: parts of a story that is not public are cleared away', async () => {
    const gone = await publish('Last night tram');
    const stray = { document_id: gone.documentId, locale: 'en' };
    await news.rest(`/api/articles/${gone.documentId}/unpublish`, { method: 'POST', data: {} });
    await table('slugline_edition_terms').insert({ ...stray, term: 'tag:tram', first_published_ms: 1 });
    await table('slugline_story_terms').insert({ ...stray, term: 'tram', first_published_ms: 1 });
    await table('slugline_edition_links').insert({ ...stray, place: 1, kind: 'headline', origin: 'archive' });
    const names = ['slugline_edition_terms', 'slugline_story_terms', 'slugline_edition_links'];
    const left = () => Promise.all(names.map(async (name) => (await table(name).where(stray)).length));
    expect(await left()).toEqual([1, 1, 1]);
    expect(await review('suspicious')).toMatchObject({ changed: 0, cleared: 1 });
    expect(await left()).toEqual([0, 0, 0]);
    expect((await read(gone.slug)).status).toBe(410);
  });

  it('get slugs of their own where an import brought two stories with one, and claims where it brought none', async () => {
    const first = await publish('Night bus returns');
    const second = await publish('Night bus is back');
    await table('articles').where({ document_id: second.documentId }).update({ slug: first.slug });
    await table('slugline_slug_claims').where({ document_id: second.documentId }).delete();
    await table('slugline_editions').where({ document_id: second.documentId }).delete();

    await review('suspicious');
    expect((await read(first.slug)).body.data.documentId).toBe(first.documentId);
    expect((await read(`${first.slug}-2`)).body.data.documentId).toBe(second.documentId);
    const claims = await table('slugline_slug_claims').where({ document_id: second.documentId });
    expect(claims).toEqual([expect.objectContaining({ slug: `${first.slug}-2` })]);
    expect(claims[0].public_ms).not.toBeNull();
  });

  it('release a past slug for another story, and never one in use', async () => {
    const story = await publish('Harbour line opens');
    await news.rest(`/api/articles/${story.documentId}`, {
      method: 'PUT',
      data: { slug: 'harbour-line-runs' },
    });
    const release = (slug: string) =>
      news.strapi.db.transaction(({ trx }) => releaseSlug(trx, { slug, locale: 'en' }));
    expect(await release('harbour-line-runs')).toMatchObject({ released: false, why: 'in-use' });
    expect(await release('no-such-line')).toMatchObject({ released: false, why: 'unknown' });
    expect(await release('harbour-line-opens')).toMatchObject({ released: true });
    expect((await read('harbour-line-opens')).status).toBe(404);
    expect(JSON.stringify((await news.rest('/api/redirects')).body)).not.toContain('/harbour-line-opens');
    expect((await publish('Harbour line opens')).slug).toBe('harbour-line-opens');
  });
});
