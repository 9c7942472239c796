import { newSecret } from '../../../src/dispatch/signature';
import { wireRoomOf } from '../../../src/stores/wire/wire-room';
import { answering, startReceiver } from '../../support/doubles/receiver';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { until } from '../../support/until';

const TOKEN = 'prometheus-of-the-northern-ledger';

describe.each(databases())('metrics on %s', (database) => {
  let news: RunningStrapi;
  let site: Awaited<ReturnType<typeof startReceiver>>;
  beforeAll(async () => {
    site = await startReceiver();
    news = await startStrapi(database, {
      METRICS_TOKEN: TOKEN,
      REBUILD_URL: `${site.url}/hook`,
      REBUILD_SECRET: newSecret(),
      DISPATCH_ALLOW_ADDRESSES: '127.0.0.1/32',
    });
  });
  afterAll(async () => {
    await news.stop();
    await site.stop();
  });

  const metrics = (token: string | null) => news.rest('/api/metrics', { token });
  /** The value of one line, or undefined. */
  const valueOf = async (line: string): Promise<number | undefined> => {
    const lines = String((await metrics(TOKEN)).body).split('\n');
    const found = lines.find((one) => one.startsWith(`${line} `));
    return found === undefined ? undefined : Number(found.slice(line.length + 1));
  };

  it('are for operators only', async () => {
    expect((await metrics(null)).status).toBe(403);
    expect((await metrics('wrong')).status).toBe(401);
    expect((await metrics(await news.tokenFor(['api::article.article.find']))).status).toBe(403);
    expect((await metrics(await news.tokenFor(['api::metrics.metrics.find']))).status).toBe(200);
    const { status, headers } = await metrics(TOKEN);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/plain; version=0.0.4');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('are all that the token opens', async () => {
    for (const [method, route] of [
      ['GET', '/api/articles'],
      ['POST', '/api/articles'],
      ['DELETE', '/api/articles/x'],
    ] as const) {
      const data = method === 'POST' ? { headline: 'No' } : undefined;
      expect((await news.rest(route, { method, data, token: TOKEN })).status).toBe(403);
    }
  });

  it('count what is delivered, what waits and since when, and the attempts by status', async () => {
    await news.rest('/api/articles', { data: { headline: 'Counted and delivered' } });
    await until(async () => (await valueOf('slugline_dispatches_delivered{endpoint="site"}')) === 1);
    expect(await valueOf('slugline_dispatch_attempts_total{endpoint="site",status="204"}')).toBe(1);
    expect(await valueOf('slugline_dispatches_pending{endpoint="site"}')).toBe(0);
    expect(await valueOf('slugline_dispatch_oldest_pending_seconds{endpoint="site"}')).toBe(0);

    site.answers(answering(503));
    await news.rest('/api/articles', { data: { headline: 'Counted and waiting' } });
    await until(
      async () =>
        ((await valueOf('slugline_dispatch_attempts_total{endpoint="site",status="503"}')) ?? 0) > 0,
    );
    expect(await valueOf('slugline_dispatches_pending{endpoint="site"}')).toBe(1);
    expect(await valueOf('slugline_dispatch_oldest_pending_seconds{endpoint="site"}')).toBeGreaterThan(0);

    await wireRoomOf(news.strapi).outbox.bury('site', 'Given up in a test.', Date.now());
    expect(await valueOf('slugline_dispatches_dead{endpoint="site"}')).toBe(1);
    expect(await valueOf('slugline_dispatches_pending{endpoint="site"}')).toBe(0);
  });

  it('count public reads by resource and status', async () => {
    const before = (await valueOf('slugline_public_reads_total{resource="editions",status="200"}')) ?? 0;
    await news.rest('/api/editions/counted-and-delivered', { token: null });
    await news.rest('/api/editions', { token: null });
    await news.rest('/api/editions/never-was', { token: null });
    expect(await valueOf('slugline_public_reads_total{resource="editions",status="200"}')).toBe(before + 2);
    expect(await valueOf('slugline_public_reads_total{resource="editions",status="404"}')).toBe(1);
    expect(await valueOf('slugline_database_up')).toBe(1);
    expect(await valueOf('process_start_time_seconds')).toBeGreaterThan(0);
  });

  it('hold no address and no secret', async () => {
    const { body } = await metrics(TOKEN);
    expect(body).not.toContain(site.url);
    expect(body).not.toContain('whsec_');
  });
});
