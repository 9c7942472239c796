import { breakableLine } from '../support/databases/breakable-line';
import { postgresUrl, startStrapi, type RunningStrapi } from '../support/start-strapi';
import { until } from '../support/until';
import { describeWhere } from '../support/where';
import { isLong, pause } from './fault-settings';

const ROUNDS = isLong ? 10 : 1;
const WRITERS = 6;
const READERS = 2;

const ANSWERS = new Set<number | string>([200, 201, 503, 'database.away', 'commit.unknown']);

jest.setTimeout(isLong ? 1_800_000 : 300_000);

/**
 * The line to PostgreSQL falls silent in the middle of saves and reads: nothing passes, and no socket is closed. Every
 * request that waits is answered while the silence lasts, and afterwards nothing is held: no lost story, no lock.
 */
describeWhere(postgresUrl(), 'PostgreSQL')('a line to PostgreSQL that falls silent', () => {
  let line: Awaited<ReturnType<typeof breakableLine>>;
  let news: RunningStrapi;
  let section: string;
  beforeAll(async () => {
    const server = new URL(postgresUrl() ?? '');
    line = await breakableLine(server.hostname, Number(server.port || 5432));
    news = await startStrapi('postgres', { DATABASE_HOST: '127.0.0.1', DATABASE_PORT: String(line.port) });
    section = (await news.rest('/api/sections', { data: { name: 'Harbour' } })).body.data.documentId;
    await news.rest('/api/articles', { data: { headline: 'Harbour opens' } });
    news.strapi.log.silent = true; // it has every reason to complain
  });
  afterAll(async () => {
    line.mend();
    await until(async () => (await ready()) === 200);
    await news.stop();
    await line.close();
  });
  const ready = async () => (await news.rest('/api/health/ready', { token: null })).status;

  it(`answers whoever waits, and keeps what it acknowledged, ${ROUNDS} time(s)`, async () => {
    const acknowledged: string[] = [];
    const statuses = new Set<number | string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      let isOver = false;
      const write = async (writer: number) => {
        for (let story = 0; !isOver; story += 1) {
          const headline = `Ferry ${story} of writer ${writer} in night ${round}`;
          const { status, body } = await news.rest('/api/articles', { data: { headline, section } });
          statuses.add(body.error?.details?.code ?? status);
          if (status === 201) acknowledged.push(headline);
        }
      };
      const read = async () => {
        while (!isOver) {
          statuses.add((await news.rest('/api/editions/harbour-opens', { token: null })).status);
          statuses.add((await news.rest('/api/articles?pagination[pageSize]=1')).status);
          await pause(5);
        }
      };
      const atWork = [
        ...Array.from({ length: WRITERS }, (_, writer) => write(writer)),
        ...Array.from({ length: READERS }, read),
      ];
      const before = acknowledged.length;
      await until(() => acknowledged.length > before + WRITERS);
      line.silence();
      isOver = true;
      await Promise.all(atWork); // with the line still silent: nobody waits for the kernel to give up
      expect(await ready()).toBe(503);

      line.mend();
      await until(async () => (await ready()) === 200);
      await until(async () => {
        const headline = `Morning after night ${round}`;
        return (await news.rest('/api/articles', { data: { headline, section } })).status === 201;
      });
    }
    expect([...statuses].filter((status) => !ANSWERS.has(status))).toEqual([]);
    const stored = await news.strapi.db
      .query('api::article.article')
      .findMany({ where: { publishedAt: null } });
    const kept = new Set(stored.map(({ headline }: { headline: string }) => headline));
    expect(acknowledged.filter((headline) => !kept.has(headline))).toEqual([]);
  });

  it('waits for a statement that works, however long it is silent', async () => {
    const { rows } = await news.strapi.db.connection.raw('select pg_sleep(7), 1 as awake');
    expect(rows).toMatchObject([{ awake: 1 }]);
  });
});
