import { startServerProcess, type ServerProcess } from '../../support/processes/server-process';
import { postgresUrl, startStrapi, type RunningStrapi } from '../../support/start-strapi';
import { describeWhere } from '../../support/where';

const NAMESAKES = 200;

/** Two real server processes on one PostgreSQL database: the race that one process, or SQLite, would hide. */
describeWhere(postgresUrl(), 'PostgreSQL')('two servers of one newsroom', () => {
  let first: RunningStrapi;
  let second: ServerProcess;
  beforeAll(async () => {
    first = await startStrapi('postgres');
    second = await startServerProcess();
  });
  afterAll(async () => {
    await second?.kill();
    await first.stop();
  });

  it(`gives ${NAMESAKES} stories of one headline ${NAMESAKES} slugs, and no error`, async () => {
    const create = (at: number) =>
      fetch(`${at % 2 === 0 ? first.url : second.url}/api/articles`, {
        method: 'POST',
        headers: { authorization: `Bearer ${first.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ data: { headline: 'Parliament passes the budget' } }),
      }).then(async (answer) => ({
        status: answer.status,
        body: (await answer.json()) as { data: { slug: string } },
      }));

    const settled = await Promise.allSettled(Array.from({ length: NAMESAKES }, (_, at) => create(at)));
    expect(settled.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))).toEqual([]);
    const answers = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(answers.map(({ status }) => status)).toEqual(Array(NAMESAKES).fill(201));
    expect(new Set(answers.map(({ body }) => body.data.slug)).size).toBe(NAMESAKES);
  });
});
