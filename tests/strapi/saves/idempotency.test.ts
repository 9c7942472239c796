import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

describe.each(databases())('a create that comes again with its Idempotency-Key on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
  });
  afterAll(() => news.stop());

  const post = (headline: string, key: string, token = news.token) =>
    news.rest('/api/articles', { data: { headline }, token, headers: { 'idempotency-key': key } });
  const count = (headline: string) =>
    news.strapi.db.query('api::article.article').count({ where: { headline, publishedAt: null } });

  it('is answered with the story that the first one made, in parallel too', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => post('Bridge opens a lane', 'bridge-1')),
    );
    answers.push(await post('Bridge opens a lane', 'bridge-1'));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(new Set(answers.map(({ body }) => body.data.documentId)).size).toBe(1);
    expect(answers.at(-1)?.body.data).toEqual(answers[0]?.body.data);
    expect(await count('Bridge opens a lane')).toBe(1);
  });

  it('makes another story under another key or for another caller, and refuses other words under a used key', async () => {
    const actions = ['api::article.article.create', 'api::article.article.publish'];
    const stranger = await news.tokenFor(actions);
    expect((await post('Tram stops early', 'tram')).status).toBe(201);
    expect((await post('Tram stops early', 'tram-2')).status).toBe(201);
    expect((await post('Tram stops early', 'tram', stranger)).status).toBe(201);
    expect(await count('Tram stops early')).toBe(3);

    const other = await post('Tram stops late', 'tram');
    expect([other.status, other.body.error.details.code]).toEqual([400, 'idempotency.reused']);
    expect((await post('Tram stops', 'two words')).status).toBe(400);
  });

  it('forgets the key of a save that was refused', async () => {
    const refused = await news.rest('/api/articles', {
      data: { headline: ['Market reopens'] },
      headers: { 'idempotency-key': 'market' },
    });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect((await post('Market reopens', 'market')).status).toBe(201);
  });

  it('holds over GraphQL, each create of a request by itself', async () => {
    const query = `mutation {
      one: createArticle(data: { headline: "Ferry delayed" }) { documentId }
      two: createArticle(data: { headline: "Ferry delayed" }) { documentId }
    }`;
    const send = async () =>
      (
        await news.rest('/graphql', {
          body: JSON.stringify({ query }),
          headers: { 'idempotency-key': 'ferry' },
        })
      ).body.data;
    const first = await send();
    expect(first.one.documentId).not.toBe(first.two.documentId);
    expect(await send()).toEqual(first);
    expect(await count('Ferry delayed')).toBe(2);
  });

  it('says so when the story has been deleted since', async () => {
    const { body } = await post('Fog lifts', 'fog');
    await news.rest(`/api/articles/${body.data.documentId}`, { method: 'DELETE' });
    expect((await post('Fog lifts', 'fog')).status).toBe(404);
  });
});
