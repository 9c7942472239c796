import { Webhook } from 'standardwebhooks';
import type { MessageData } from '../../../src/dispatch/message';
import { newSecret } from '../../../src/dispatch/signature';
import { wireRoomOf } from '../../../src/stores/wire/wire-room';
import { startReceiver, type Received } from '../../support/doubles/receiver';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { until } from '../../support/until';

const secret = newSecret();

describe.each(databases())('dispatching on %s', (database) => {
  let news: RunningStrapi;
  let site: Awaited<ReturnType<typeof startReceiver>>;
  beforeAll(async () => {
    site = await startReceiver();
    news = await startStrapi(database, {
      REBUILD_URL: `${site.url}/hook`,
      REBUILD_SECRET: secret,
      DISPATCH_ALLOW_ADDRESSES: '127.0.0.1/32',
    });
  });
  afterAll(async () => {
    await news.stop();
    await site.stop();
  });
  beforeEach(() => site.journal.splice(0));

  const messageIn = (call: Received | undefined) => {
    if (!call) throw new Error('A call was expected');
    return new Webhook(secret).verify(call.body, call.headers) as { type: string; data: MessageData };
  };
  const theMessage = async () => {
    await until(() => site.journal.length > 0);
    return messageIn(site.journal[0]);
  };
  const publish = async (data: object) => {
    const { status, body } = await news.rest('/api/articles', { data });
    expect(status).toBe(201);
    return body.data as { documentId: string; slug: string };
  };
  const nothingIsOwed = async () => (await wireRoomOf(news.strapi).outbox.agenda()).length === 0;
  const quiet = async () => {
    await until(nothingIsOwed);
    site.journal.splice(0);
  };

  it('tells the site of a published story: signed, with every path and tag that shows it', async () => {
    const section = await news.rest('/api/sections', { data: { name: 'World' } });
    const author = await news.rest('/api/authors', { data: { name: 'Ines Okoro' } });
    const story = await publish({
      headline: 'Lighthouse keepers return to the cape',
      section: section.body.data.documentId,
      authors: [author.body.data.documentId],
      tags: ['Coast Guard'],
    });
    const { type, data } = await theMessage();
    expect(type).toBe('article.published');
    expect(data.changes).toEqual([
      expect.objectContaining({
        documentId: story.documentId,
        slug: story.slug,
        kind: 'published',
        locale: 'en',
      }),
    ]);
    expect(data.paths).toEqual(
      expect.arrayContaining([
        `/world/${story.slug}`,
        '/',
        '/world',
        '/authors/ines-okoro',
        '/api/feeds/rss.xml',
      ]),
    );
    expect(data.tags).toEqual(
      expect.arrayContaining([
        `article-${story.documentId}`,
        'section-world',
        'author-ines-okoro',
        'tag-coast-guard',
        'list-en',
        'feeds',
        'sitemaps',
      ]),
    );
    expect(site.journal[0]).toMatchObject({ method: 'POST', path: '/hook' });
    await until(nothingIsOwed);
  });

  it('says nothing of a draft, or of a save that changes nothing public', async () => {
    await news.rest('/api/articles?status=draft', { data: { headline: 'Only a draft' } });
    const story = await publish({ headline: 'Bridge closes for a week' });
    await theMessage();
    await quiet();
    await news.rest(`/api/articles/${story.documentId}?status=draft`, {
      method: 'PUT',
      data: { headline: 'Bridge closes for a month' },
    });
    const witness = await publish({ headline: 'The one that is told' });
    const { data } = await theMessage();
    expect(data.changes.map(({ documentId }) => documentId)).toEqual([witness.documentId]);
    await until(nothingIsOwed);
    expect(site.journal).toHaveLength(1);
  });

  it('tells a new address with the old one, and a withdrawal with what it leaves behind', async () => {
    const story = await publish({ headline: 'Tram drivers vote' });
    await theMessage();
    await quiet();
    await news.rest(`/api/articles/${story.documentId}`, { method: 'PUT', data: { slug: 'tram-vote' } });
    const moved = await theMessage();
    expect(moved.data.changes).toEqual([
      expect.objectContaining({ kind: 'moved', slug: 'tram-vote', previousSlug: 'tram-drivers-vote' }),
    ]);
    await quiet();
    const gone = await news.rest(`/api/articles/${story.documentId}`, { method: 'DELETE' });
    expect(gone.status).toBe(204);
    const withdrawn = await theMessage();
    expect(withdrawn.data.changes).toEqual([
      expect.objectContaining({ kind: 'withdrawn', slug: 'tram-vote', documentId: story.documentId }),
    ]);
    expect(withdrawn.data.paths).toContain('/tram-vote');
  });

  it('leaves no dispatch behind when the save fails, however late', async () => {
    await quiet();
    const before = (await wireRoomOf(news.strapi).outbox.list({ limit: 100 })).length;
    const failing = news.strapi.db.transaction(async () => {
      await news.strapi.documents('api::article.article').create({
        data: { headline: 'It never happened' } as never,
        status: 'published',
      });
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(await wireRoomOf(news.strapi).outbox.list({ limit: 100 })).toHaveLength(before);
    expect(site.journal).toEqual([]);
  });

  it('delivers while many stories are published at once', async () => {
    await quiet();
    const stories = await Promise.all(
      Array.from({ length: 60 }, (_, at) => publish({ headline: `Dispatch from the coast ${at}` })),
    );
    await until(nothingIsOwed, 60_000);
    const told = site.journal.flatMap((call) =>
      messageIn(call).data.changes.map(({ documentId }) => documentId),
    );
    expect(new Set(told)).toEqual(new Set(stories.map(({ documentId }) => documentId)));
    expect(new Set(site.journal.map(({ headers }) => headers['webhook-id'])).size).toBe(stories.length);
  });
});
