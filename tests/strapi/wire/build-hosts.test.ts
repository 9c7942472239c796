import { wireRoomOf, type WireRoom } from '../../../src/stores/wire/wire-room';
import { fakeHosts } from '../../support/doubles/fake-hosts';
import { answering, startReceiver, type Answer } from '../../support/doubles/receiver';
import { siteEvent } from '../../support/site-event';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { until } from '../../support/until';

const STORIES = 500;
const PATHS = {
  vercel: '/v1/integrations/deploy/prj_1/hook1',
  netlify: '/build_hooks/5f1e9a',
  cloudflare: '/client/v4/pages/webhooks/deploy_hooks/h1',
  github: '/repos/news/site/dispatches',
} as const;
type Host = keyof typeof PATHS;
const HOSTS = Object.keys(PATHS) as Host[];

/**
 * Every kind has its address in its settings, so a test points it at a server on loopback that refuses what the real
 * host refuses. Waits are divided by 10: a quiet window of 15 s is 1.5 s, longer than a busy machine needs
 * from one batch to the next.
 */
describe.each(databases())('hosts that build, on %s', (database) => {
  let news: RunningStrapi;
  let room: WireRoom;
  const hosts = new Map<string, Awaited<ReturnType<typeof startReceiver>>>();
  const refused: string[] = [];
  beforeAll(async () => {
    for (const kind of HOSTS) hosts.set(kind, await startReceiver(noting(kind, fakeHosts[kind])));
    hosts.set('template', await startReceiver());
    const endpoints = [
      ...HOSTS.map((kind) => ({
        name: kind,
        kind,
        url: `${hosts.get(kind)?.url}${PATHS[kind]}`,
        ...(kind === 'github' ? { secret: 'github_pat_x' } : {}),
      })),
      {
        name: 'template',
        kind: 'template',
        url: `${hosts.get('template')?.url}/build`,
        secret: 'let-me-in',
        headers: { 'X-Build-Key': '{{secret}}' },
        body: { branch: 'main', pages: '{{paths}}', title: 'because: {{reason}}' },
      },
    ];
    news = await startStrapi(database, {
      REBUILD_ENDPOINTS: JSON.stringify(endpoints),
      DISPATCH_ALLOW_ADDRESSES: '127.0.0.1/32',
      DISPATCH_TIME_SCALE: '10',
    });
    room = wireRoomOf(news.strapi);
  });
  afterAll(async () => {
    await news.stop();
    for (const host of hosts.values()) await host.stop();
  });

  const noting =
    (kind: string, answer: Answer): Answer =>
    (call, response) => {
      response.once(
        'finish',
        () => response.statusCode >= 400 && refused.push(`${kind} ${response.statusCode}`),
      );
      answer(call, response);
    };
  const nothingIsOwed = async () => (await room.outbox.agenda()).length === 0;

  it(`are told of ${STORIES} stories published at once with at most two builds each, none refused`, async () => {
    for (let at = 0; at < STORIES; at += 50) {
      await news.strapi.db.transaction(async ({ trx }) => {
        const batch = Array.from({ length: 50 }, (_, index) => siteEvent({ documentId: `d${at + index}` }));
        await room.append(trx as never, batch);
      });
      room.wake();
    }
    await until(nothingIsOwed, 60_000);
    for (const [name, host] of hosts) {
      expect([name, host.journal.length]).toEqual([name, expect.any(Number)]);
      expect(host.journal.length).toBeGreaterThanOrEqual(1);
      expect(host.journal.length).toBeLessThanOrEqual(2);
    }
    expect(refused).toEqual([]);
    const told = JSON.parse(hosts.get('github')?.journal.at(-1)?.body ?? '{}');
    expect(told).toMatchObject({ event_type: 'content-changed', client_payload: { everything: true } });
  });

  it('get what a template says, with its secret where it belongs', async () => {
    const host = hosts.get('template');
    const before = host?.journal.length ?? 0;
    await room.append(news.strapi.db.connection, [siteEvent({ reason: 'The story has a "new" address.' })]);
    room.wake();
    await until(() => (host?.journal.length ?? 0) > before, 30_000);
    const call = host?.journal.at(-1);
    expect(call?.headers['x-build-key']).toBe('let-me-in');
    expect(JSON.parse(call?.body ?? '')).toEqual({
      branch: 'main',
      pages: ['/world/harbour-reopens', '/'],
      title: 'because: The story has a "new" address.',
    });
    await until(nothingIsOwed, 30_000);
  });

  it('lose no change that is committed while they build', async () => {
    const host = hosts.get('cloudflare');
    let finish = () => undefined as void;
    host?.answers((_call, response) => {
      finish = () => void response.writeHead(200).end('{"success":true}');
    });
    host?.journal.splice(0);
    await room.append(news.strapi.db.connection, [siteEvent({ documentId: 'first' })]);
    room.wake();
    await until(() => host?.journal.length === 1, 30_000);
    await room.append(news.strapi.db.connection, [siteEvent({ documentId: 'second' })]);
    host?.answers(answering(200, '{"success":true}'));
    finish();
    await until(() => host?.journal.length === 2, 30_000);
    await until(nothingIsOwed, 30_000);
    const ids = host?.journal.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(2);
  });
});

/** The servers above are only worth something if they refuse. */
describe('the stand-ins for hosts', () => {
  it.each([
    ['vercel', { method: 'POST', path: '/v1/elsewhere' }, 404],
    ['vercel', { method: 'PUT', path: PATHS.vercel }, 404],
    ['netlify', { method: 'POST', path: '/build_hooks/' }, 404],
    ['cloudflare', { method: 'PUT', path: PATHS.cloudflare }, 405],
    ['github', { method: 'POST', path: PATHS.github, agent: '' }, 403],
    ['github', { method: 'POST', path: PATHS.github, token: 'wrong' }, 401],
    ['github', { method: 'POST', path: PATHS.github, body: { client_payload: {} } }, 422],
    ['github', { method: 'POST', path: PATHS.github, body: { event_type: 'x'.repeat(101) } }, 422],
    ['github', { method: 'POST', path: PATHS.github, body: { event_type: 'x', extra: 1 } }, 422],
    [
      'github',
      {
        method: 'POST',
        path: PATHS.github,
        body: {
          event_type: 'x',
          client_payload: Object.fromEntries([...'abcdefghijk'].map((key) => [key, 1])),
        },
      },
      422,
    ],
    [
      'github',
      {
        method: 'POST',
        path: PATHS.github,
        body: { event_type: 'x', client_payload: { text: 'x'.repeat(65_536) } },
      },
      422,
    ],
  ] as [Host, { method: string; path: string; agent?: string; token?: string; body?: object }, number][])(
    '%s refuses %j',
    async (
      kind,
      { method, path, agent = 'slugline', token = 'github_pat_x', body = { event_type: 'x' } },
      status,
    ) => {
      const host = await startReceiver(fakeHosts[kind]);
      const answer = await fetch(host.url + path, {
        method,
        headers: { 'user-agent': agent, authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      });
      await host.stop();
      expect(answer.status).toBe(status);
    },
  );
});
