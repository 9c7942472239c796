import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import {
  BUILD,
  instanceSettings,
  postgresUrl,
  startStrapi,
  type RunningStrapi,
} from '../support/start-strapi';

const NAMESAKES = 200;

/** Two real server processes on one PostgreSQL database: the race that one process, or SQLite, would hide. */
(postgresUrl() ? describe : describe.skip)('two servers of one newsroom', () => {
  let first: RunningStrapi;
  let second: { url: string; process: ChildProcess };
  beforeAll(async () => {
    first = await startStrapi('postgres');
    second = await startInOwnProcess();
  });
  afterAll(async () => {
    second.process.kill('SIGKILL');
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

  /** Runs with the environment that `startStrapi` set, so it opens the same database with the same salts. */
  async function startInOwnProcess() {
    const script = `
      const { createStrapi } = require('@strapi/strapi');
      createStrapi({ appDir: ${JSON.stringify(process.cwd())}, distDir: ${JSON.stringify(BUILD)} }).load().then((strapi) => {
        strapi.log.level = 'error';
        strapi.server.listen(0, '127.0.0.1', () => process.send(strapi.server.httpServer.address().port));
      });`;
    const child = spawn(process.execPath, ['-e', script], {
      cwd: path.resolve(process.cwd()),
      env: { ...instanceSettings(), ...process.env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const port = await new Promise<number>((resolve, reject) => {
      child.once('message', (message) => resolve(Number(message)));
      child.once('exit', (code) => reject(new Error(`the second server ended with ${code}`)));
    });
    return { url: `http://127.0.0.1:${port}`, process: child };
  }
});
