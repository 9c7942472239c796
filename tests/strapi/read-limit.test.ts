import { startStrapi, type RunningStrapi } from '../support/start-strapi';

describe('a limit on public reads', () => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi('sqlite', { READS_PER_MINUTE: '3' });
  });
  afterAll(() => news.stop());

  it('answers 429 with a time to come back, and leaves editors alone', async () => {
    const reads = [];
    for (let read = 0; read < 5; read += 1) reads.push(await news.rest('/api/editions', { token: null }));
    expect(reads.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
    expect(Number(reads[4]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(reads[4]?.body.error.name).toBe('RateLimitError');
    expect((await news.rest('/api/articles')).status).toBe(200);
  });

  it('holds for editions in GraphQL and for no other query there', async () => {
    const refused = await news.graphql('{ edition(slug: "a") { slug } }');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await news.graphql('{ articles { slug } }')).status).toBe(200);
  });
});
