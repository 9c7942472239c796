import { breakableLine } from '../../support/databases/breakable-line';
import {
  databases,
  postgresUrl,
  startStrapi,
  untilQuiet,
  type RunningStrapi,
} from '../../support/start-strapi';
import { until } from '../../support/until';
import { describeWhere } from '../../support/where';

describe.each(databases())('health on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
  });
  afterAll(() => news.stop());

  const get = (route: string) => news.rest(route, { token: null });

  it('is alive and ready, to anybody, and never from a cache', async () => {
    const live = await get('/api/health/live');
    expect(live.status).toBe(200);
    expect(live.headers.get('cache-control')).toBe('no-store');
    const ready = await get('/api/health/ready');
    expect(ready.status).toBe(200);
    expect(ready.body).toMatchObject({
      ready: true,
      checks: { database: 'ok', migrations: 'ok', courier: 'ok' },
    });
  });

  it('is ready while a long save holds the database', async () => {
    await news.strapi.db.transaction(async ({ trx }) => {
      await trx.raw('select 1');
      expect((await get('/api/health/ready')).status).toBe(200);
    });
  });
});

/** The line to PostgreSQL is cut under a running server, and mended. */
describeWhere(postgresUrl(), 'PostgreSQL')('while the database is away', () => {
  let line: Awaited<ReturnType<typeof breakableLine>>;
  let news: RunningStrapi;
  beforeAll(async () => {
    const server = new URL(postgresUrl() ?? '');
    line = await breakableLine(server.hostname, Number(server.port || 5432));
    news = await startStrapi('postgres', { DATABASE_HOST: '127.0.0.1', DATABASE_PORT: String(line.port) });
    await news.rest('/api/articles', { data: { headline: 'Ferry line reopens' } });
    await untilQuiet(news.strapi);
    news.strapi.log.silent = true; // it has every reason to complain now
    line.cut();
  });
  afterAll(async () => {
    line.mend();
    await until(async () => (await news.rest('/api/health/ready', { token: null })).status === 200);
    await news.stop();
    await line.close();
  });

  it('is alive but not ready, and says why', async () => {
    expect((await news.rest('/api/health/live', { token: null })).status).toBe(200);
    const ready = await news.rest('/api/health/ready', { token: null });
    expect(ready.status).toBe(503);
    expect(ready.body).toEqual({ ready: false, checks: { database: 'The database does not answer.' } });
  });

  it('answers 503, not 401 or 500, to readers with and without a token', async () => {
    for (const token of [null, news.token]) {
      for (const route of ['/api/articles', '/api/editions/ferry-line-reopens', '/api/publication']) {
        const { status, body, headers } = await news.rest(route, { token });
        expect([route, status]).toEqual([route, 503]);
        expect(body.error.name).toBe('ServiceUnavailableError');
        expect(headers.get('retry-after')).toMatch(/^\d+$/);
      }
    }
  });

  it('answers 503 to GraphQL, whoever reads', async () => {
    for (const token of [null, news.token]) {
      for (const query of [
        '{ edition(slug: "ferry-line-reopens") { headline } }',
        '{ articles { headline } }',
      ]) {
        const { status, headers } = await news.graphql(query, { token });
        expect([query, status]).toEqual([query, 503]);
        expect(headers.get('retry-after')).toMatch(/^\d+$/);
      }
    }
  });

  it('refuses strangers with 401 or 403 again as soon as the database is back', async () => {
    line.mend();
    await until(async () => (await news.rest('/api/health/ready', { token: null })).status === 200);
    await until(async () => (await news.rest('/api/articles', { token: null })).status === 200);
    expect((await news.rest('/api/articles', { token: 'wrong' })).status).toBe(401);
    line.cut();
  });
});
