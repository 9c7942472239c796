import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startStrapi, untilQuiet, type RunningStrapi } from '../support/start-strapi';

jest.setTimeout(120_000);

/** Another process with the same file: it takes the write lock and gives it back when told to. */
const SCRIPT = `
  const db = new (require(${JSON.stringify(require.resolve('better-sqlite3'))}))(process.argv[2]);
  process.on('message', (wish) => {
    db.exec(wish);
    process.send(wish);
  });`;

/** A command that writes beside a server on SQLite: saves wait for it, and nobody else has to. */
describe('a SQLite file that another process writes to', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'slugline-busy-'));
  let news: RunningStrapi;
  let other: ChildProcess;
  beforeAll(async () => {
    const filename = path.join(folder, 'news.db');
    news = await startStrapi('sqlite', { DATABASE_FILENAME: filename });
    await news.rest('/api/articles', { data: { headline: 'Ferry line reopens' } });
    await untilQuiet(news.strapi);
    news.strapi.log.silent = true; // it has every reason to complain
    writeFileSync(path.join(folder, 'other.cjs'), SCRIPT);
    other = fork(path.join(folder, 'other.cjs'), [filename]);
  });
  afterAll(async () => {
    other.kill();
    await news.stop();
    rmSync(folder, { recursive: true });
  });
  const tell = async (wish: 'begin immediate' | 'rollback') => {
    other.send(wish);
    await once(other, 'message');
  };
  const save = (headline: string) => news.rest('/api/articles', { data: { headline } });

  it('makes a save wait, and no reader', async () => {
    await tell('begin immediate');
    let isSaved = false;
    const saving = save('Harbour opens').finally(() => (isSaved = true));
    for (let read = 0; read < 10; read += 1) {
      const { status } = await news.rest('/api/editions/ferry-line-reopens', { token: null });
      expect([status, isSaved]).toEqual([200, false]);
    }
    await tell('rollback');
    expect((await saving).status).toBe(201);
  });

  it('is told as busy when it does not end, and nothing is stored', async () => {
    await tell('begin immediate');
    const { status, body } = await save('Bridge closes');
    expect([status, body.error.details?.code]).toEqual([503, 'database.busy']);
    await tell('rollback');
    const stored = await news.strapi.db.query('api::article.article').findMany({ select: ['headline'] });
    expect(stored.map(({ headline }: { headline: string }) => headline)).not.toContain('Bridge closes');
    expect((await save('Bridge closes')).status).toBe(201);
  });
});
