import { EventEmitter, once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { readLimit } from '../../src/middlewares/read-limit';
import { until } from '../support/until';
import { describeWhere } from '../support/where';
import { readPoints } from '../../src/stores/public-reads/read-points';

const PER_MINUTE = 20;
const redisUrl = process.env.TEST_REDIS_URL ?? process.env.REDIS_URL ?? '';

/** As much of a server as counting needs. */
function server(address: string) {
  const httpServer = new EventEmitter();
  const warnings: string[] = [];
  const strapi = { server: { httpServer }, log: { warn: (words: string) => warnings.push(words) } };
  const places: Promise<unknown>[] = [];
  const limit = readLimit(() => {
    const place = readPoints(strapi as never, { perMinute: PER_MINUTE, redisUrl: address });
    places.push(place);
    return place;
  }, PER_MINUTE);
  return { limit, warnings, places, stop: () => httpServer.emit('close') };
}

const passed = async (servers: ReturnType<typeof server>[], ip: string, reads: number): Promise<number> => {
  let count = 0;
  for (let read = 0; read < reads; read += 1)
    if ((await servers[read % servers.length]!.limit(ip, 1)) === null) count += 1;
  return count;
};

describeWhere(redisUrl, 'TEST_REDIS_URL or REDIS_URL')('reads counted in Redis', () => {
  const servers = [server(redisUrl), server(redisUrl)];
  afterAll(() => servers.forEach((one) => one.stop()));

  it('lets one address have its allowance once, over two servers, and another one its own', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    await Promise.all(servers.map(({ limit }) => limit(randomUUID(), 1))); // connects; whoever waits counts here
    await Promise.all(servers.flatMap(({ places }) => places.map(connected)));
    expect(await passed(servers, one, PER_MINUTE * 2)).toBe(PER_MINUTE);
    expect(await passed(servers, other, 5)).toBe(5);
    const refusal = await servers[0]!.limit(one, 1);
    expect(refusal).toMatchObject({ status: 429 });
  });
});

describe('reads counted in a Redis that is away', () => {
  const alone = server('redis://127.0.0.1:1');
  afterAll(() => alone.stop());

  it('are counted by each server, and the log says so', async () => {
    expect(await passed([alone], randomUUID(), PER_MINUTE * 2)).toBe(PER_MINUTE);
    await until(() => alone.warnings.length > 0);
    expect(alone.warnings[0]).toMatch(/^Redis does not answer, reads are counted here: /);
  });
});

/** Until then a server counts by itself, as it does while Redis is away. */
async function connected(place: unknown): Promise<void> {
  const { client } = (await (place as Promise<{ client: EventEmitter & { status: string } }>)) ?? {};
  if (client && client.status !== 'ready') await once(client, 'ready');
}
