import { lineCutAtCommit, type Cut } from '../../support/databases/line-cut-at-commit';
import {
  databases,
  postgresUrl,
  startStrapi,
  untilQuiet,
  type RunningStrapi,
} from '../../support/start-strapi';
import { until } from '../../support/until';
import { adminSession } from '../../support/admin-session';
import { describeWhere } from '../../support/where';

const storedOf = async ({ strapi }: RunningStrapi): Promise<string[]> =>
  (await strapi.db.query('api::article.article').findMany({ where: { publishedAt: null } })).map(
    ({ headline }: { headline: string }) => headline,
  );

/** Makes COMMIT itself fail for every story whose headline begins with "Doomed": a reference that is checked there. */
async function doom({ strapi }: RunningStrapi): Promise<void> {
  const db = strapi.db.connection;
  await db.raw('create table doomed_parent (id integer primary key)');
  await db.raw(
    'create table doomed_child (id integer references doomed_parent(id) deferrable initially deferred)',
  );
  strapi.db.lifecycles.subscribe({
    models: ['api::article.article'],
    async afterCreate({ params }) {
      if (!String(params.data.headline).startsWith('Doomed')) return;
      await strapi.db.transaction(({ trx }) => trx('doomed_child').insert({ id: 7 }));
    },
  });
}

describe.each(databases())('a COMMIT that the database refuses on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
    await doom(news);
    news.strapi.log.silent = true; // it has every reason to complain
  });
  afterAll(() => news.stop());

  it('rejects the transaction, and nothing that waits for the commit runs', async () => {
    let isTold = false;
    const doomed = news.strapi.db.transaction(async ({ trx, onCommit }) => {
      onCommit(() => (isTold = true));
      await trx('doomed_child').insert({ id: 8 });
    });
    await expect(doomed).rejects.toMatchObject({ name: 'CommitFault', fault: 'refused' });
    expect(isTold).toBe(false);
  });

  it('is a 503 with a sentence over REST, GraphQL and in the admin, and stores nothing', async () => {
    const rest = await news.rest('/api/articles', { data: { headline: 'Doomed over REST' } });
    expect([rest.status, rest.body.error.details.code]).toEqual([503, 'commit.refused']);
    expect(rest.body.error.message).toMatch(/Nothing was saved/);

    const mutation = 'mutation { createArticle(data: { headline: "Doomed over GraphQL" }) { headline } }';
    const graphql = await news.graphql(mutation, { token: news.token });
    expect([graphql.status, graphql.body.errors[0].extensions.code]).toEqual([503, 'commit.refused']);
    expect(graphql.body.errors[0].message).toMatch(/Nothing was saved/);

    const admin = await adminSession(news, 'strapi-editor');
    const form = await admin('POST', '/content-manager/collection-types/api::article.article', {
      headline: 'Doomed in the admin',
    });
    expect([form.status, form.body.error.details.code]).toEqual([503, 'commit.refused']);

    expect(await storedOf(news)).toEqual([]);
    expect((await news.rest('/api/articles', { data: { headline: 'A day later' } })).status).toBe(201);
  });
});

describeWhere(postgresUrl(), 'PostgreSQL')('a line to PostgreSQL that breaks at COMMIT', () => {
  let line: Awaited<ReturnType<typeof lineCutAtCommit>>;
  let news: RunningStrapi;
  beforeAll(async () => {
    const server = new URL(postgresUrl() ?? '');
    line = await lineCutAtCommit(server.hostname, Number(server.port || 5432));
    news = await startStrapi('postgres', { DATABASE_HOST: '127.0.0.1', DATABASE_PORT: String(line.port) });
    news.strapi.log.silent = true;
  });
  afterAll(async () => {
    line.mend();
    await until(async () => (await news.rest('/api/health/ready', { token: null })).status === 200);
    await news.stop();
    await line.close();
  });

  it.each<Cut>(['before', 'after'])('is told as unknown, %s the server has kept it', async (how) => {
    await untilQuiet(news.strapi);
    line.cut(how);
    const headlines = Array.from({ length: 4 }, (_, index) => `Cut ${how} commit ${index}`);
    const answers = await Promise.all(
      headlines.map((headline) => news.rest('/api/articles', { data: { headline } })),
    );
    line.mend();
    await untilQuiet(news.strapi);
    expect(answers.map(({ status }) => status)).toEqual(headlines.map(() => 500));
    expect(answers.map(({ body }) => body.error.details.code)).toEqual(headlines.map(() => 'commit.unknown'));
    const stored = (await storedOf(news)).filter((headline) => headlines.includes(headline));
    expect(stored.sort()).toEqual(how === 'before' ? [] : headlines);
  });
});

describe('a SQLite file that may not grow', () => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi('sqlite');
    news.strapi.log.silent = true;
  });
  afterAll(() => news.stop());
  const ready = async () => (await news.rest('/api/health/ready', { token: null })).status;

  it('keeps what it says it keeps, says why not, and is not ready until there is room', async () => {
    const db = news.strapi.db.connection;
    const [{ page_count: pages }] = (await db.raw('pragma page_count')) as [{ page_count: number }];
    await db.raw(`pragma max_page_count = ${pages + 60}`);
    const acknowledged: string[] = [];
    const refusals = new Set<string>();
    for (let story = 0; refusals.size === 0 || story < 30; story += 1) {
      const headline = `Story ${story} of a full disk`;
      const body = [
        { type: 'paragraph', children: [{ type: 'text', text: 'Rain fell on the harbour. '.repeat(80) }] },
      ];
      const { status, body: answer } = await news.rest('/api/articles', { data: { headline, body } });
      if (status === 201) acknowledged.push(headline);
      else refusals.add(`${status} ${answer.error.details.code}`);
    }
    expect([...refusals]).toEqual(['507 database.full']);
    expect(await ready()).toBe(503);
    expect((await storedOf(news)).sort()).toEqual(acknowledged.sort());

    await db.raw('pragma max_page_count = 1000000000');
    await until(async () => (await ready()) === 200);
    expect((await news.rest('/api/articles', { data: { headline: 'Room again' } })).status).toBe(201);
  });
});
