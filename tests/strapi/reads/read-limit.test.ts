import { startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { connect } from 'node:net';

describe('a limit on public reads', () => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi('sqlite', {
      READS_PER_MINUTE: '3',
      REQUEST_TIMEOUT: '3000',
      HEADERS_TIMEOUT: '2000',
    });
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

  it('holds for everything that a stranger reads in GraphQL, and not for a token', async () => {
    const refused = await news.graphql('{ edition(slug: "a") { slug } }');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    const other = await news.graphql('{ articles { slug } }');
    expect([other.status, other.body.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(other.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await news.graphql('{ articles { slug } }', { token: news.token })).status).toBe(200);
  });

  it.each([
    ['says nothing', '', ''],
    ['breaks off in its headers', 'GET /api/editions HTTP/1.1\r\nHost: news', '408'],
    [
      'never sends the body that it promised',
      'POST /api/articles HTTP/1.1\r\nHost: news\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n{"data":',
      '408',
    ],
    [
      'never sends the query that it promised',
      'POST /graphql HTTP/1.1\r\nHost: news\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n{"query":',
      '408',
    ],
  ])('closes a connection that %s', async (_name, said, told) => {
    const { port } = new URL(news.url);
    const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: false });
    let heard = '';
    socket.on('data', (piece) => (heard += String(piece)));
    socket.write(said);
    await new Promise((resolve) => socket.on('error', () => undefined).on('close', resolve));
    expect(heard).toContain(told);
  });
});
