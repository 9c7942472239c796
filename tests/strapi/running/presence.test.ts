import { adminSession, type AdminCall } from '../../support/admin-session';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { AWAY_AFTER_MS, presence } from '../../../src/stores/presence/presence';

describe.each(databases())('who is writing, on %s', (kind) => {
  let news: RunningStrapi;
  let first: AdminCall;
  let second: AdminCall;
  let documentId: string;
  beforeAll(async () => {
    news = await startStrapi(kind);
    first = await adminSession(news, 'strapi-editor');
    second = await adminSession(news, 'strapi-editor');
    const made = await news.rest('/api/articles?status=draft', { data: { headline: 'Two at one story' } });
    documentId = made.body.data.documentId;
  });
  afterAll(() => news?.stop());

  const beat = (who: AdminCall, told: object) =>
    who('POST', `/slugline/articles/${documentId}/presence`, told);

  it('is the first who writes, until they stop, and nobody who only looks', async () => {
    expect((await beat(second, { isWriting: false })).body).toEqual({ data: null });
    const mine = (await beat(first, { isWriting: true })).body.data;
    expect(mine).toMatchObject({ name: 'Test', isMe: true });
    expect((await beat(second, { isWriting: true })).body.data).toEqual({ ...mine, isMe: false });
    expect((await beat(first, { isWriting: true })).body.data).toEqual(mine);
    expect((await beat(first, { isWriting: false })).body).toEqual({ data: null });
    expect((await beat(second, { isWriting: true })).body.data).toMatchObject({ isMe: true });
  });

  it('is whoever takes over, and each language has its own', async () => {
    await beat(second, { isWriting: true });
    expect((await beat(first, { takesOver: true })).body.data).toMatchObject({ isMe: true });
    expect((await beat(second, { isWriting: true })).body.data).toMatchObject({ isMe: false });
    expect((await beat(second, { isWriting: true, locale: 'de' })).body.data).toMatchObject({ isMe: true });
  });

  it('is nobody for good: who is away for 45 seconds is in nobody’s way', async () => {
    const rows = presence(news.strapi.db.connection);
    const story = { documentId: 'left-open', locale: 'en' };
    const start = Date.now();
    await rows.claim(story, { userId: 1, takesOver: false }, start);
    await rows.claim(story, { userId: 2, takesOver: false }, start + AWAY_AFTER_MS - 1);
    expect(await rows.writer(story, start + AWAY_AFTER_MS - 1)).toEqual({ userId: 1, sinceMs: start });
    expect(await rows.writer(story, start + AWAY_AFTER_MS)).toBeNull();
    const later = start + AWAY_AFTER_MS;
    await Promise.all([2, 3].map((userId) => rows.claim(story, { userId, takesOver: false }, later)));
    expect(await rows.writer(story, later)).toMatchObject({ sinceMs: later });
  });

  it('takes no nonsense, and tells nobody of stories they may not read', async () => {
    expect((await beat(first, { isWriting: 'yes', locale: 5 })).body.error.details.errors).toHaveLength(2);
    const author = await adminSession(news, 'strapi-author');
    expect((await beat(author, { isWriting: true })).status).toBe(404);
    expect(
      (await news.rest(`/slugline/articles/${documentId}/presence`, { method: 'POST', data: {} })).status,
    ).toBe(401);
  });
});
