import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { ServerResponse } from 'node:http';
import { newSecret } from '../../src/dispatch/signature';
import { wireRoomOf } from '../../src/stores/wire/wire-room';
import { startReceiver, type Answer } from '../support/doubles/receiver';
import { startStrapi, type RunningStrapi } from '../support/start-strapi';
import { until } from '../support/until';

const secret = newSecret();
/** Divides the waits only; the 15 seconds a receiver has are a promise to it. */
const TIME_SCALE = 100;
const CHUNK = 'x'.repeat(64 * 1_024);

/** Writes for as long as anybody reads. */
function flood(response: ServerResponse) {
  let isOpen = true;
  response.once('close', () => (isOpen = false));
  const more = () => {
    while (isOpen && response.write(CHUNK));
    if (isOpen) response.once('drain', more);
  };
  more();
}

const ANSWERS: Record<string, Answer> = {
  fine: (_call, response) => response.writeHead(204).end(),
  'status-500': (_call, response) => response.writeHead(500).end('{"state":"live"}'),
  'status-404': (_call, response) => response.writeHead(404).end(),
  'status-429': (_call, response) => response.writeHead(429, { 'retry-after': '700' }).end(),
  'status-410': (_call, response) => response.writeHead(410).end(),
  'status-307': (_call, response) => response.writeHead(307, { location: '/elsewhere' }).end(),
  slow: () => undefined,
  huge: (_call, response) => flood(response.writeHead(200)),
};

/** One story, told to receivers that each do something else wrong: each is judged by itself, and none harms the rest. */
describe('receivers that do not behave', () => {
  let site: Awaited<ReturnType<typeof startReceiver>>;
  let garbage: Server;
  let news: RunningStrapi;
  let documentId: string;
  beforeAll(async () => {
    site = await startReceiver((call, response) => {
      const answer = ANSWERS[call.path.slice(1)];
      if (answer) answer(call, response);
      else response.writeHead(204).end();
    });
    garbage = createServer((socket) => {
      socket.on('error', () => undefined).resume(); // unread data would hide that the other end is gone
      socket.end('\u0000\u0001SPQR 7 not at all HTTP\r\n\r\n');
    });
    await new Promise<void>((resolve) => garbage.listen(0, '127.0.0.1', resolve));
    const garbageUrl = `http://127.0.0.1:${(garbage.address() as AddressInfo).port}/`;
    const endpoints = [
      ...Object.keys(ANSWERS).map((name) => ({ name, url: `${site.url}/${name}`, secret })),
      { name: 'garbage', url: garbageUrl, secret },
      { name: 'nobody', url: 'http://127.0.0.1:9/', secret },
    ];
    news = await startStrapi('sqlite', {
      REBUILD_ENDPOINTS: JSON.stringify(endpoints),
      DISPATCH_ALLOW_ADDRESSES: '127.0.0.1/32',
      DISPATCH_TIME_SCALE: String(TIME_SCALE),
      STRAPI_LOG_LEVEL: 'error',
    });
    const { body } = await news.rest('/api/articles', { data: { headline: 'Told to everybody' } });
    documentId = body.data.documentId;
  });
  afterAll(async () => {
    await news.stop();
    await site.stop();
    await new Promise((resolve) => garbage.close(resolve));
  });

  const owed = async (endpoint: string) =>
    (await wireRoomOf(news.strapi).outbox.list({ endpoint, documentId, limit: 1 }))[0];
  const attemptsOf = async (endpoint: string) => (await owed(endpoint))?.notes ?? [];
  const callsTo = (path: string) => site.journal.filter((call) => call.path === path);

  it('do not keep the one that behaves from hearing it', async () => {
    await until(async () => (await owed('fine'))?.state === 'delivered');
    expect(callsTo('/fine')).toHaveLength(1);
  });

  it.each([
    ['status-500', 500, 'It answered 500'],
    ['status-404', 404, 'It answered 404'],
    ['status-307', 307, 'It answered 307, a redirect, which is not followed'],
    ['garbage', null, 'Its answer was not HTTP'],
    ['nobody', null, 'Nobody listens at its address'],
  ])('are tried again after a while: %s', async (endpoint, status, reason) => {
    await until(async () => (await attemptsOf(endpoint)).length >= 2, 30_000);
    const [first] = await attemptsOf(endpoint);
    expect(first).toMatchObject({ status, reason: expect.stringContaining(reason) });
    expect((await owed(endpoint))?.state).not.toBe('dead');
    const ids = new Set(callsTo(`/${endpoint}`).map(({ headers }) => headers['webhook-id']));
    expect(ids.size).toBeLessThanOrEqual(1);
  });

  it('are never followed to another address', () => {
    expect(callsTo('/elsewhere')).toEqual([]);
  });

  it('are left alone for as long as they ask', async () => {
    await until(async () => (await attemptsOf('status-429')).length >= 1);
    const [first] = await attemptsOf('status-429');
    const dispatch = await owed('status-429');
    expect(first).toMatchObject({ status: 429 });
    if (dispatch?.attempts === 1)
      expect(dispatch.dueMs - (first?.atMs ?? 0)).toBeGreaterThanOrEqual(700_000 / TIME_SCALE);
  });

  it('are switched off when they say 410, and owed nothing alive', async () => {
    await until(async () => (await owed('status-410'))?.state === 'dead');
    const { endpoints } = await wireRoomOf(news.strapi).counts();
    expect(endpoints.find(({ endpoint }) => endpoint === 'status-410')).toMatchObject({
      isOff: true,
      pending: 0,
    });
    expect(callsTo('/status-410')).toHaveLength(1);
  });

  it('get fifteen seconds and no more', async () => {
    await until(async () => (await attemptsOf('slow')).length >= 1, 40_000);
    const [first] = await attemptsOf('slow');
    expect(first).toMatchObject({ status: null, reason: 'No whole answer within 15 seconds' });
  });

  it('may answer without end: 16 kB are read, and memory stays flat', async () => {
    await until(async () => (await owed('huge'))?.state === 'delivered');
    const room = wireRoomOf(news.strapi);
    const again = async () => {
      const before = callsTo('/huge').length;
      await room.outbox.replay({ ids: [(await owed('huge'))?.id ?? ''] }, Date.now());
      room.wake();
      await until(
        async () => callsTo('/huge').length > before && (await owed('huge'))?.state === 'delivered',
      );
    };
    await again();
    const start = process.memoryUsage();
    for (let round = 0; round < 20; round += 1) await again();
    const end = process.memoryUsage();
    // Twenty floods; reading only one of them whole would be hundreds of MB.
    expect(end.arrayBuffers + end.external - start.arrayBuffers - start.external).toBeLessThan(20_000_000);
  });

  it('hear all of it once they are back', async () => {
    ANSWERS['status-500'] = (_call, response) => response.writeHead(204).end();
    await until(async () => (await owed('status-500'))?.state === 'delivered', 60_000);
    const bodies = new Set(callsTo('/status-500').map(({ body }) => body));
    expect(bodies.size).toBe(1);
  });
});
