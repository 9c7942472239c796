import { Webhook } from 'standardwebhooks';
import { newSecret } from '../../../src/dispatch/signature';
import { wireRoomOf } from '../../../src/stores/wire/wire-room';
import { adminSession, type AdminCall } from '../../support/admin-session';
import { answering, startReceiver, type Received } from '../../support/doubles/receiver';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { until } from '../../support/until';

const secret = newSecret();

describe.each(databases())("the admin's own routes on %s", (database) => {
  let news: RunningStrapi;
  let site: Awaited<ReturnType<typeof startReceiver>>;
  let operator: AdminCall;
  let editor: AdminCall;
  beforeAll(async () => {
    site = await startReceiver();
    news = await startStrapi(database, {
      REBUILD_URL: `${site.url}/hook`,
      REBUILD_SECRET: secret,
      DISPATCH_ALLOW_ADDRESSES: '127.0.0.1/32',
      DISPATCH_TIME_SCALE: '100',
    });
    operator = await adminSession(news, 'slugline-operator');
    editor = await adminSession(news, 'strapi-editor');
  });
  afterAll(async () => {
    await news.stop();
    await site.stop();
  });
  beforeEach(() => {
    site.journal.splice(0);
    site.answers(answering(204));
  });

  const publish = async (headline: string): Promise<string> => {
    const { body } = await news.rest('/api/articles', { data: { headline } });
    return body.data.documentId;
  };
  const callsTo = (path: string) => site.journal.filter((call) => call.path === path);
  const verified = (call: Received | undefined, withSecret: string) =>
    new Webhook(withSecret).verify(call?.body ?? '', call?.headers ?? {}) as { type: string };
  const nothingIsOwed = async () => (await wireRoomOf(news.strapi).outbox.agenda()).length === 0;

  it('are closed to strangers, and to tokens of the content API', async () => {
    for (const token of [null, news.token]) {
      const { status } = await news.rest('/slugline/endpoints', { token });
      expect(status).toBe(401);
    }
  });

  it('let editors see and operators change', async () => {
    const seen = await editor('GET', '/slugline/endpoints');
    expect(seen.status).toBe(200);
    expect(seen.body.mayChange).toBe(false);
    expect(seen.body.data[0]).toMatchObject({ name: 'site', source: 'environment', hasSecret: true });
    for (const [method, path, body] of [
      ['POST', '/slugline/endpoints', { name: 'x', url: site.url }],
      ['DELETE', '/slugline/endpoints/site', undefined],
      ['POST', '/slugline/endpoints/site/test', {}],
      ['POST', '/slugline/deliveries/replay', { ids: ['msg_1'] }],
      ['POST', '/slugline/articles/d1/send', { locale: 'en' }],
    ] as const) {
      expect((await editor(method, path, body)).status).toBe(403);
    }
    expect((await operator('GET', '/slugline/endpoints')).body.mayChange).toBe(true);
  });

  it('leave an endpoint of the environment as it is', async () => {
    for (const [method, path] of [
      ['PUT', '/slugline/endpoints/site'],
      ['DELETE', '/slugline/endpoints/site'],
      ['POST', '/slugline/endpoints/site/rotate'],
    ] as const) {
      const { status, body } = await operator(method, path, {});
      expect(status).toBe(400);
      expect(body.error.message).toContain('environment');
    }
    const twin = await operator('POST', '/slugline/endpoints', { name: 'Site', url: `${site.url}/twin` });
    expect(twin.status).toBe(400);
  });

  it('keep an endpoint whose address and secrets are nowhere to be read', async () => {
    const made = await operator('POST', '/slugline/endpoints', {
      name: 'app',
      url: `${site.url}/app-hush-hush`,
    });
    expect(made.status).toBe(201);
    expect(made.body.secret).toMatch(/^whsec_/);
    const [row] = await news.strapi.db.connection('slugline_endpoints').where({ name: 'app' });
    expect(JSON.stringify(row)).not.toContain('hush');
    const seen = JSON.stringify((await operator('GET', '/slugline/endpoints')).body);
    expect(seen).not.toContain('hush-hush');
    expect(seen).not.toContain('whsec_');

    await publish('A story for the app');
    await until(() => callsTo('/app-hush-hush').length > 0);
    expect(verified(callsTo('/app-hush-hush')[0], made.body.secret).type).toBe('article.published');

    const changed = await operator('PUT', '/slugline/endpoints/app', { url: `${site.url}/app-moved` });
    expect(changed.status).toBe(200);
    await publish('Another story for the app');
    await until(() => callsTo('/app-moved').length > 0);
    verified(callsTo('/app-moved')[0], made.body.secret);
  });

  it('say everything that is wrong at once, without quoting it', async () => {
    const { status, body } = await operator('POST', '/slugline/endpoints', {
      name: '',
      url: 'gopher://hush.test/',
      secret: 'hush',
      colour: 'red',
    });
    expect(status).toBe(400);
    expect(body.error.details.errors.length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(body)).not.toContain('hush');
    expect((await operator('PUT', '/slugline/endpoints/nobody', { url: site.url })).status).toBe(404);
    expect((await operator('PUT', '/slugline/endpoints/app', { name: 'other' })).status).toBe(400);
  });

  it('rotate a secret: for a while both sign', async () => {
    await operator('POST', '/slugline/endpoints', { name: 'rotating', url: `${site.url}/rotating`, secret });
    const { body } = await operator('POST', '/slugline/endpoints/rotating/rotate', {});
    expect(body.secret).not.toBe(secret);
    expect(Date.parse(body.data.rotatingUntil)).toBeGreaterThan(Date.now());
    await publish('A story in two signatures');
    await until(() => callsTo('/rotating').length > 0);
    for (const one of [secret, body.secret]) verified(callsTo('/rotating')[0], one);
  });

  it('test an endpoint, and say how it went in words', async () => {
    const fine = await operator('POST', '/slugline/endpoints/site/test', {});
    expect(fine.body.data).toMatchObject({ isAccepted: true, status: 204 });
    const types = callsTo('/hook').map((call) => verified(call, secret).type);
    expect(types).toContain('endpoint.tested'); // beside the story published above, which may still be on its way
    site.answers(answering(404));
    const wrong = await operator('POST', '/slugline/endpoints/site/test', {});
    expect(wrong.body.data).toMatchObject({ isAccepted: false, status: 404, reason: 'It answered 404' });
  });

  it('list deliveries page by page, and send one again under its old id', async () => {
    await publish('Listed and sent again');
    await until(nothingIsOwed);
    const first = (await editor('GET', '/slugline/deliveries?limit=2')).body;
    expect(first.data).toHaveLength(2);
    const second = (await editor('GET', `/slugline/deliveries?limit=2&before=${first.next}`)).body;
    const ids = [...first.data, ...second.data].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(4);
    const ofSite = (await editor('GET', '/slugline/deliveries?endpoint=site&state=delivered')).body.data;
    expect(ofSite[0]).toMatchObject({
      endpoint: 'site',
      state: 'delivered',
      progress: { state: 'sent' },
      event: { kind: 'published', headline: 'Listed and sent again' },
    });

    site.journal.splice(0);
    const { body } = await operator('POST', '/slugline/deliveries/replay', { ids: [ofSite[0].id] });
    expect(body.data.count).toBe(1);
    await until(() => callsTo('/hook').length > 0);
    expect(callsTo('/hook')[0]?.headers['webhook-id']).toBe(ofSite[0].messageId);
    for (const wrong of [{}, { ids: [] }, { from: 'yesterday', to: 'today' }, { ids: [7] }])
      expect((await operator('POST', '/slugline/deliveries/replay', wrong)).status).toBe(400);
    expect((await editor('GET', '/slugline/deliveries?state=lost')).status).toBe(400);
    expect((await editor('GET', '/slugline/deliveries?limit=-1')).status).toBe(400);
    expect((await editor('GET', '/slugline/deliveries?from=yesterday')).status).toBe(400);
    const saved = first.data[0].created;
    const since = (await editor('GET', `/slugline/deliveries?from=${saved}&endpoint=site`)).body.data;
    expect(since.map(({ id }: { id: string }) => id)).toContain(ofSite[0].id);
    expect((await editor('GET', '/slugline/deliveries?to=2020-01-01T00:00:00Z')).body.data).toEqual([]);
  });

  it('tell how far a story has come: sent, building, live, failed and why', async () => {
    await operator('DELETE', '/slugline/endpoints/app');
    await operator('DELETE', '/slugline/endpoints/rotating');
    const documentId = await publish('The long way to the site');
    const progress = async () =>
      (await editor('GET', `/slugline/articles/${documentId}/deliveries?locale=en`)).body.data.progress;
    await until(async () => (await progress())?.state === 'sent');

    const call = site.journal.find(({ body }) => body.includes(documentId));
    const id = call?.headers['webhook-id'] ?? '';
    const tell = (
      receipt: object,
      change: { secret?: string; id?: string; at?: Date; body?: string } = {},
    ) => {
      const body = JSON.stringify(receipt);
      const at = change.at ?? new Date();
      return news.rest(`/api/dispatches/${change.id ?? id}/receipt`, {
        token: null,
        body: change.body ?? body,
        headers: {
          'content-type': 'application/json',
          'webhook-id': change.id ?? id,
          'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
          'webhook-signature': new Webhook(change.secret ?? secret).sign(change.id ?? id, at, body),
        },
      });
    };
    expect((await tell({ state: 'building', message: '' })).status).toBe(204);
    expect(await progress()).toMatchObject({ state: 'building' });
    expect((await tell({ state: 'live', message: '3 pages in 2 s' })).status).toBe(204);
    expect(await progress()).toMatchObject({ state: 'live', reason: '3 pages in 2 s' });

    for (const forged of [
      await tell({ state: 'failed' }, { secret: newSecret() }),
      await tell({ state: 'failed' }, { id: 'msg_unknown' }),
      await tell({ state: 'failed' }, { at: new Date(Date.now() - 301_000) }),
      await tell({ state: 'failed' }, { body: '{"state":"failed" }' }),
    ])
      expect(forged.status).toBe(401);
    expect((await tell({ state: 'fine' })).status).toBe(400);
    expect(await progress()).toMatchObject({ state: 'live' });

    site.answers(answering(500));
    await operator('POST', `/slugline/articles/${documentId}/send`, { locale: 'en' });
    await until(async () => (await progress())?.state === 'failed');
    expect(await progress()).toMatchObject({ reason: 'It answered 500' });
    site.answers(answering(200, '{"state":"live","message":"at once"}'));
    await until(async () => (await progress())?.state === 'live', 30_000);
  });

  it('switch an endpoint on again that said 410', async () => {
    site.answers(answering(410));
    await publish('Nobody wants to hear this');
    await until(async () => (await editor('GET', '/slugline/endpoints')).body.data[0].state === 'off');
    await publish('Nor this');
    const dead = (await editor('GET', '/slugline/deliveries?state=dead&endpoint=site')).body.data;
    expect(dead.map((one: { event: { headline: string } }) => one.event.headline)).toEqual(
      expect.arrayContaining(['Nobody wants to hear this', 'Nor this']),
    );
    site.answers(answering(204));
    const revived = await operator('POST', '/slugline/endpoints/site/revive', {});
    expect(revived.body.data).toMatchObject({ state: 'healthy', reason: '' });
    site.journal.splice(0);
    const { body } = await operator('POST', '/slugline/deliveries/replay', {
      endpoint: 'site',
      from: '2020-01-01T00:00:00Z',
      to: '2100-01-01T00:00:00Z',
      state: 'dead',
    });
    expect(body.data.count).toBe(dead.length);
    await until(nothingIsOwed);
    expect(new Set(site.journal.map(({ headers }) => headers['webhook-id'])).size).toBe(dead.length);
  });

  it('do not let anybody guess a password again and again', async () => {
    const guess = () =>
      news.rest('/admin/login', {
        token: null,
        body: JSON.stringify({ email: `${database}@example.org`, password: 'Guess-1234' }),
      });
    const answers: number[] = [];
    for (let turn = 0; turn < 8; turn += 1) answers.push((await guess()).status);
    expect(answers.slice(0, 4)).toEqual([400, 400, 400, 400]);
    expect(answers.at(-1)).toBe(429);
  });
});
