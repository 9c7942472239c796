import { databases, startStrapi, type RunningStrapi } from '../support/start-strapi';

const ARTICLE = 'api::article.article';

interface Seen {
  action: string;
  status: unknown;
  hasData: boolean;
}

/**
 * What Strapi 5.54 does and the house is built on (DESIGN, traps of Strapi). A test that fails after an upgrade says
 * which wall to look at; it does not say that our code is wrong.
 */
describe.each(databases())('facts of Strapi on %s', (database) => {
  let news: RunningStrapi;
  const seen: Seen[] = [];
  beforeAll(async () => {
    news = await startStrapi(database);
    news.strapi.documents.use(((
      context: { uid: string; action: string; params: { status?: string; data?: object } },
      next: () => unknown,
    ) => {
      const { uid, action, params } = context;
      const writes = !['findOne', 'findMany', 'findFirst', 'count'].includes(action);
      if (uid === ARTICLE && writes)
        seen.push({ action, status: params.status, hasData: params.data !== undefined });
      return next();
    }) as never);
  });
  beforeEach(() => seen.splice(0));
  afterAll(() => news.stop());

  const documents = () =>
    news.strapi.documents(ARTICLE) as unknown as Record<
      'create' | 'publish' | 'update' | 'clone' | 'delete',
      (params: object) => Promise<{ documentId: string; entries: { id: number; documentId: string }[] }>
    >;
  const draft = (headline: string) => documents().create({ data: { headline } });
  const actions = () => seen.map(({ action }) => action);

  it('a REST POST is one create with the status published, and no publish', async () => {
    const { status } = await news.rest('/api/articles', {
      method: 'POST',
      data: { headline: 'Tide gauge sinks' },
    });
    expect(status).toBe(201);
    expect(seen).toEqual([{ action: 'create', status: 'published', hasData: true }]);
  });

  it('a publish carries no data', async () => {
    const { documentId } = await draft('Tide gauge found');
    seen.splice(0);
    await documents().publish({ documentId });
    expect(seen).toEqual([{ action: 'publish', status: undefined, hasData: false }]);
  });

  it('each publish makes a new row: only the document id stays', async () => {
    const { documentId } = await draft('Tide gauge repaired');
    const first = await documents().publish({ documentId });
    const second = await documents().publish({ documentId });
    expect(second.entries[0]?.id).not.toBe(first.entries[0]?.id);
    expect(second.entries[0]?.documentId).toBe(documentId);
  });

  it('a locale that is not there yet is made by update', async () => {
    const { documentId } = await draft('Tide gauge praised');
    seen.splice(0);
    await documents().update({ documentId, locale: 'de', data: { headline: 'Pegel gelobt' } });
    expect(actions()).toEqual(['update']);
    const row = await news.strapi.db.query(ARTICLE).findOne({ where: { documentId, locale: 'de' } });
    expect(row?.headline).toBe('Pegel gelobt');
  });

  it('a delete of all locales is one delete', async () => {
    const { documentId } = await draft('Tide gauge sold');
    await documents().update({ documentId, locale: 'de', data: { headline: 'Pegel verkauft' } });
    seen.splice(0);
    await documents().delete({ documentId, locale: '*' });
    expect(actions()).toEqual(['delete']);
  });

  it('what fails behind the save in one transaction leaves nothing of it', async () => {
    const failing = news.strapi.db.transaction(async () => {
      await draft('Tide gauge that never was');
      throw new Error('the power went');
    });
    await expect(failing).rejects.toThrow('the power went');
    const rows = await news.strapi.db
      .query(ARTICLE)
      .count({ where: { headline: 'Tide gauge that never was' } });
    expect(rows).toBe(0);
  });

  it('a transaction inside another is no savepoint: what it wrote stays when its error is swallowed', async () => {
    const key = { type: 'slugline', name: 'facts', key: 'nested' } as const;
    await news.strapi.db.transaction(async () => {
      await news.strapi.db
        .transaction(async () => {
          await news.strapi.store.set({ ...key, value: 'written' });
          throw new Error('inside');
        })
        .catch(() => undefined);
    });
    expect(await news.strapi.store.get(key)).toBe('written');
  });
});
