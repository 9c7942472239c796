import type { Knex } from 'knex';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'The ferry came in at noon.' }] }];

/** Public answers stay in memory; whatever changes a row that readers see, and however, shows in the next read. */
describe.each(databases())('public reads kept in memory on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
  });
  afterAll(() => news.stop());

  const db = () => news.strapi.db.connection;
  const publish = async (headline: string, more: object = {}) =>
    (await news.rest('/api/articles', { data: { headline, body, ...more } })).body.data as {
      documentId: string;
      slug: string;
    };
  const read = async (path: string) => {
    const once = await news.rest(path, { token: null });
    const again = await news.rest(path, { token: null });
    expect([again.status, again.body]).toEqual([once.status, once.body]);
    return again;
  };
  const mark = async (): Promise<string> =>
    (await db()('slugline_public_mark').first<{ mark: string }>('mark')).mark;
  const rename = (trx: Knex, documentId: string, headline: string) =>
    trx('slugline_editions')
      .where({ document_id: documentId })
      .update({ page: JSON.stringify({ documentId, headline }), etag: headline });

  it('show what was written past the CMS, at its commit and not before', async () => {
    const story = await publish('Ferry arrives');
    const headline = async () => (await read(`/api/editions/${story.slug}`)).body.data.headline;
    expect(await headline()).toBe('Ferry arrives');
    await db().transaction(async (trx) => {
      await rename(trx, story.documentId, 'Ferry sinks');
      expect(await headline()).toBe('Ferry arrives');
    });
    expect(await headline()).toBe('Ferry sinks');
    await db()
      .transaction(async (trx) => {
        await rename(trx, story.documentId, 'Ferry rises');
        expect(await headline()).toBe('Ferry sinks');
        throw new Error('undone');
      })
      .catch(() => undefined);
    expect(await headline()).toBe('Ferry sinks');
    await db()('slugline_editions').where({ document_id: story.documentId }).delete();
    expect((await read(`/api/editions/${story.slug}`)).status).not.toBe(200);
  });

  it('show a link, a tag and a withdrawal at once', async () => {
    const target = await publish('Harbour in figures');
    const story = await publish('Harbour grows', { relatedLinks: [{ article: target.documentId }] });
    const links = async () =>
      (await read(`/api/editions/${story.slug}`)).body.data.relatedLinks.map(
        ({ title }: { title: string }) => title,
      );
    const tagged = async () => (await read('/api/editions?tag=harbours')).body.data.length;
    expect([await links(), await tagged()]).toEqual([['Harbour in figures'], 0]);
    await news.rest(`/api/articles/${story.documentId}`, { method: 'PUT', data: { tags: ['Harbours'] } });
    await db()('slugline_edition_links')
      .where({ document_id: story.documentId })
      .update({ title: 'The figures' });
    expect([await links(), await tagged()]).toEqual([['The figures'], 1]);
    await news.strapi.documents('api::article.article').unpublish({ documentId: target.documentId });
    await db()('slugline_edition_terms').where({ document_id: story.documentId }).delete();
    expect([await links(), await tagged()]).toEqual([[], 0]);
  });

  it('stay as they are while editors save drafts and the courier works', async () => {
    const before = await mark();
    await news.rest('/api/articles?status=draft', { data: { headline: 'Not yet', body } });
    await db()('slugline_slug_claims').where({ slug: 'not-yet' }).update({ number: 1 });
    expect(await mark()).toBe(before);
    await publish('Now');
    expect(await mark()).not.toBe(before);
  });

  const overlapping = database === 'sqlite' ? it.skip : it; // SQLite has one writer: nothing overlaps there
  overlapping('have a mark that no two states share, and let publications overlap', async () => {
    const [first, second] = [await publish('Quay one'), await publish('Quay two')];
    const seen = [await mark()];
    const open = await db().transaction();
    await rename(open, first.documentId, 'Quay one closes');
    await db().transaction((trx) => rename(trx, second.documentId, 'Quay two closes')); // waits for nobody
    seen.push(await mark());
    await open.commit();
    seen.push(await mark());
    await db().raw('truncate slugline_edition_terms');
    seen.push(await mark());
    expect(new Set(seen).size).toBe(4);
    expect(await db()('slugline_public_changes').count('* as rows').first()).toEqual({ rows: '0' });
  });
});
