import { Webhook } from 'standardwebhooks';
import { startCourier, type Courier } from '../../src/dispatch/courier/courier';
import { openWire } from '../../src/dispatch/deliver';
import { endpointFrom, type Endpoint } from '../../src/dispatch/endpoint';
import { newSecret } from '../../src/dispatch/signature';
import { memoryOutbox } from '../support/doubles/memory-outbox';
import { answering, startReceiver, type Answer } from '../support/doubles/receiver';
import { siteEvent } from '../support/site-event';
import { until } from '../support/until';

const secret = newSecret();
const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of running.splice(0).reverse()) await thing.stop();
});

const endpoint = (name: string, url: string, more: object = {}): Endpoint => {
  const { endpoint: built, problems } = endpointFrom({ name, url, secret, ...more }, 'environment');
  if (!built) throw new Error(problems.join(' '));
  return built;
};

/** A courier on a memory outbox, in a hurry: an hour passes in under two seconds. */
function openOffice(
  endpoints: () => Endpoint[],
  { timeScale = 2_000, limitMs = 1_000, now = Date.now } = {},
) {
  const outbox = memoryOutbox();
  const wire = openWire({ allowedNetworks: ['127.0.0.0/8'], limitMs });
  running.push({ stop: wire.close });
  const log: string[] = [];
  let tokens = 0;
  const open = (): Courier => {
    const courier = startCourier({
      outbox,
      endpoints: async () => endpoints(),
      deliver: wire.deliver,
      now,
      luck: () => 0.5,
      newToken: () => `token${(tokens += 1)}`,
      log: (level, sentence, fields) => void log.push(`${level} ${sentence} ${JSON.stringify(fields)}`),
      timeScale,
    });
    running.push(courier);
    return courier;
  };
  const publish = async (count: number, ...names: string[]) => {
    const events = Array.from({ length: count }, (_, index) => siteEvent({ documentId: `d${index}` }));
    await outbox.append(events, names, now());
  };
  const states = () => outbox.rows.map(({ state }) => state);
  const isAll = (state: string) => () => states().every((one) => one === state);
  return { outbox, open, publish, states, isAll, log };
}

const receiver = async (answer?: Answer) => {
  const started = await startReceiver(answer);
  running.push(started);
  return started;
};

it('delivers what was committed, signed so that the library of the standard accepts it', async () => {
  const site = await receiver();
  const office = openOffice(() => [endpoint('site', site.url)]);
  const courier = office.open();
  await office.publish(3, 'site');
  courier.wake();
  await until(office.isAll('delivered'));
  expect(site.journal).toHaveLength(3);
  for (const { body, headers } of site.journal)
    expect(() => new Webhook(secret).verify(body, headers)).not.toThrow();
});

it('keeps one id through every failure until the receiver is back', async () => {
  let answers = 0;
  const site = await receiver((call, response) => answering((answers += 1) < 4 ? 500 : 200)(call, response));
  const office = openOffice(() => [endpoint('site', site.url)]);
  await office.publish(1, 'site');
  office.open();
  await until(office.isAll('delivered'));
  expect(new Set(site.journal.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(site.journal).toHaveLength(4);
  expect(office.outbox.rows[0]?.notes.map(({ status }) => status)).toEqual([500, 500, 500, 200]);
});

it('delivers two hundred changes after the receiver was down, and loses none', async () => {
  const site = await receiver(answering(503));
  const office = openOffice(() => [endpoint('site', site.url)], { timeScale: 20_000 });
  await office.publish(200, 'site');
  office.open();
  await until(() => (office.outbox.stateOf('site').failuresInRow ?? 0) >= 6);
  const triedWhileDown = site.journal.length;
  site.answers(answering(204));
  await until(office.isAll('delivered'));
  expect(triedWhileDown).toBeLessThan(60); // probed, not hammered with all 200
  expect(new Set(site.journal.map(({ body }) => body)).size).toBe(200);
});

it('delivers to a healthy receiver beside twenty that hang, as if they were not there', async () => {
  const site = await receiver((call, response) => {
    if (call.path === '/healthy') answering(204)(call, response); // the others are never answered
  });
  const hanging = Array.from({ length: 20 }, (_, at) => `hangs-${at}`);
  const names = [...hanging, 'healthy'];
  const office = openOffice(() => names.map((name) => endpoint(name, `${site.url}/${name}`)), {
    limitMs: 30_000,
  });
  await office.publish(20, ...hanging);
  const courier = office.open();
  await until(() => site.journal.length === hanging.length); // one message each, and not five
  await office.publish(40, 'healthy');
  courier.wake();
  const isOver = () =>
    office.outbox.rows.every((row) => row.endpoint !== 'healthy' || row.state === 'delivered');
  await until(isOver, 25_000);
  const ended = office.outbox.rows.filter((row) => row.endpoint !== 'healthy' && row.attempts > 0);
  expect(ended).toEqual([]); // nobody had to time out first
  expect(site.journal).toHaveLength(hanging.length + 40);
});

it('switches an endpoint off at 410 and keeps what it was owed for a replay', async () => {
  const site = await receiver(answering(410));
  const office = openOffice(() => [endpoint('site', site.url)]);
  await office.publish(8, 'site');
  const courier = office.open();
  await until(office.isAll('dead'));
  expect(site.journal.length).toBeLessThan(8);
  const ids = office.outbox.rows.map(({ id }) => id);
  site.answers(answering(204));
  await office.outbox.revive('site');
  await office.outbox.replay({ endpoint: 'site', fromMs: 0, toMs: Date.now(), state: 'dead' }, Date.now());
  courier.wake();
  await until(office.isAll('delivered'));
  expect(
    site.journal
      .slice(-8)
      .map(({ headers }) => headers['webhook-id'])
      .sort(),
  ).toEqual(ids.sort());
});

describe('a build endpoint', () => {
  const gathered = (url: string) =>
    endpoint('host', url, { coalesce: { quietSeconds: 15, maxWaitSeconds: 120, minIntervalSeconds: 6 } });

  it('gets two builds for five hundred stories published one by one, the last one after the last story', async () => {
    const host = await receiver();
    const office = openOffice(() => [gathered(host.url)], { timeScale: 50 }); // 15 s are 300 ms
    const courier = office.open();
    for (let story = 0; story < 500; story += 1) {
      await office.publish(1, 'host');
      courier.wake();
      if (story === 0) await until(() => host.journal.length === 1);
    }
    await until(office.isAll('delivered'));
    expect(host.journal).toHaveLength(2);
    expect(
      host.journal.map(({ body }) => (JSON.parse(body) as { data: { count: number } }).data.count),
    ).toEqual([1, 499]);
  });

  it('does not swallow a change that is committed while it builds', async () => {
    let finish: () => void = () => undefined;
    const host = await receiver((_call, response) => {
      finish = () => response.writeHead(200).end();
    });
    const office = openOffice(() => [gathered(host.url)]);
    const courier = office.open();
    await office.publish(1, 'host');
    courier.wake();
    await until(() => host.journal.length === 1);
    await office.publish(1, 'host');
    courier.wake();
    finish();
    await until(() => host.journal.length === 2);
    finish();
    await until(office.isAll('delivered'));
    expect(new Set(host.journal.map(({ headers }) => headers['webhook-id'])).size).toBe(2);
  });

  it('gets one trigger once it is up again, however much was published meanwhile', async () => {
    const host = await receiver(answering(500));
    const office = openOffice(() => [gathered(host.url)], { timeScale: 500 });
    const courier = office.open();
    for (let story = 0; story < 20; story += 1) {
      await office.publish(1, 'host');
      courier.wake();
    }
    await until(() => host.journal.length >= 3);
    const whileDown = host.journal.length;
    host.answers(answering(200));
    await until(office.isAll('delivered'));
    expect(host.journal.length - whileDown).toBeLessThanOrEqual(1);
  });
});

it('lets one endpoint that hangs delay no other', async () => {
  const dead = await receiver(() => undefined);
  const sites = await Promise.all(Array.from({ length: 19 }, () => receiver()));
  const endpoints = [
    endpoint('dead', dead.url),
    ...sites.map(({ url }, index) => endpoint(`site${index}`, url)),
  ];
  const office = openOffice(() => endpoints, { limitMs: 30_000 });
  await office.publish(10, ...endpoints.map(({ name }) => name));
  office.open();
  // By id: on a busy machine a divided lease may run out, and then a message comes twice.
  const heard = ({ journal }: { journal: { headers: Record<string, string> }[] }) =>
    new Set(journal.map(({ headers }) => headers['webhook-id'])).size;
  await until(() => sites.every((site) => heard(site) === 10));
  const settledDead = office.outbox.rows.filter(
    ({ endpoint: name, notes }) => name === 'dead' && notes.length > 0,
  );
  expect(settledDead).toEqual([]); // all the others were served before the first limit ran out
});

it('shares the work of one outbox between two couriers, each message once', async () => {
  const site = await receiver();
  const office = openOffice(() => [endpoint('site', site.url)]);
  await office.publish(100, 'site');
  [office.open(), office.open()].forEach((courier) => courier.wake());
  await until(office.isAll('delivered'));
  expect(site.journal).toHaveLength(100);
});

it('gives back at a stop what it could not finish, and another courier sends it', async () => {
  const site = await receiver(() => undefined);
  const office = openOffice(() => [endpoint('site', site.url)]);
  await office.publish(3, 'site');
  const first = office.open();
  await until(() => site.journal.length === 3);
  await first.stop();
  expect(office.outbox.rows.every(({ token }) => token === null)).toBe(true);
  site.answers(answering(204));
  office.open();
  await until(office.isAll('delivered'));
});

it('goes on when the outbox cannot be read, and when one endpoint has a setting that breaks its message', async () => {
  const site = await receiver();
  const broken = { ...endpoint('broken', site.url), secrets: ['no secret'] };
  const office = openOffice(() => [broken, endpoint('site', site.url)]);
  const { agenda } = office.outbox;
  let isDown = true;
  office.outbox.agenda = () => (isDown ? Promise.reject(new Error('database is away')) : agenda());
  await office.publish(1, 'broken', 'site');
  const courier = office.open();
  await until(() => office.log.some((line) => line.includes('database is away')));
  isDown = false;
  courier.wake();
  await until(() => site.journal.length === 1);
  await until(() => office.outbox.rows[0]?.reason.startsWith('The message could not be made') === true);
});

it('takes a changed endpoint at once, and leaves what belongs to none', async () => {
  const [old, moved] = [await receiver(), await receiver()];
  let endpoints = [endpoint('site', old.url)];
  const office = openOffice(() => endpoints);
  const courier = office.open();
  await office.publish(1, 'site', 'gone');
  courier.wake();
  await until(() => old.journal.length === 1);
  endpoints = [endpoint('site', moved.url)];
  await office.publish(1, 'site');
  courier.wake();
  await until(() => moved.journal.length === 1);
  expect(
    office.outbox.rows.filter(({ endpoint: name }) => name === 'gone').map(({ state }) => state),
  ).toEqual(['waiting']);
});

it('writes log lines without secret, address or body', async () => {
  const site = await receiver(answering(500));
  const office = openOffice(() => [endpoint('site', `${site.url}/s3cret-hook`)]);
  await office.publish(1, 'site');
  office.open();
  await until(() => site.journal.length >= 2);
  const text = office.log.join('\n');
  expect(text).toContain('A dispatch failed and waits');
  for (const hidden of ['s3cret', secret, site.url, 'Harbour']) expect(text).not.toContain(hidden);
});

describe.each([2, -2])('a clock that jumps by %d hours', (hours) => {
  it('skips no message, and sends none more than once too often', async () => {
    let jumpedMs = 0;
    let isDown = true;
    const site = await receiver((call, response) => answering(isDown ? 500 : 200)(call, response));
    const slow = await receiver(
      (_call, response) => void setTimeout(() => response.writeHead(200).end(), 300),
    );
    const endpoints = [endpoint('site', site.url), endpoint('slow', slow.url)];
    const office = openOffice(() => endpoints, { now: () => Date.now() + jumpedMs });
    office.open();
    await office.publish(3, 'site', 'slow');
    await until(() => site.journal.length >= 3 && slow.journal.length >= 1); // waits for a retry, and is under way
    jumpedMs = hours * 3_600_000;
    isDown = false;
    await office.publish(2, 'site', 'slow');
    await until(office.isAll('delivered'));
    expect(office.outbox.rows).toHaveLength(10);
    const times = new Map<unknown, number>();
    for (const { headers } of slow.journal) {
      const id = headers['webhook-id'];
      times.set(id, (times.get(id) ?? 0) + 1);
    }
    expect(times.size).toBe(5);
    expect(Math.max(...times.values())).toBeLessThanOrEqual(2);
  });

  it('neither keeps a site waiting for its build nor an endpoint that is probed', async () => {
    let jumpedMs = 0;
    const site = await receiver();
    const down = await receiver(answering(500));
    const coalesce = { quietSeconds: 10, maxWaitSeconds: 60, minIntervalSeconds: 10 };
    const endpoints = [endpoint('site', site.url, { coalesce }), endpoint('down', down.url)];
    const office = openOffice(() => endpoints, { now: () => Date.now() + jumpedMs });
    office.open();
    await office.publish(3, 'site', 'down');
    await until(() => site.journal.length >= 1 && office.outbox.stateOf('down').failuresInRow >= 6);
    jumpedMs = hours * 3_600_000;
    down.answers(answering(204));
    await office.publish(2, 'site', 'down');
    await until(office.isAll('delivered'));
    expect(office.log.join('\n').includes('The clock was set back')).toBe(hours < 0);
  });
});
