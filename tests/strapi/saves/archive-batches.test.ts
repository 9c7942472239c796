import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeArchive } from '../../support/archives/made-archive';
import { takeFile } from '../../support/archives/take-file';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const STORIES = 100;

/** A batch that the database refuses is stored story by story: nobody sees it, but for the clock. */
describe.each(databases())('a batch of an archive, on %s', (database) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'slugline-batch-'));
  const file = path.join(folder, 'archive.xml');
  let news: RunningStrapi;
  beforeAll(() => writeArchive(file, 'wordpress', STORIES));
  afterAll(async () => {
    await news.stop();
    rmSync(folder, { recursive: true });
  });

  it('is stored in one transaction', async () => {
    news = await startStrapi(database);
    const db = news.strapi.db.connection;
    const saves: string[] = [];
    db.on('query', ({ sql }: { sql: string }) => {
      if (/^insert into .slugline_history. /u.test(sql)) saves.push(sql);
    });
    const results = await takeFile(news.strapi, file);
    expect(results.filter((result) => 'article' in result)).toHaveLength(STORIES);
    expect(saves).toHaveLength(1);
    expect(await db('slugline_history').count({ n: '*' }).first()).toEqual({
      n: database === 'sqlite' ? STORIES : String(STORIES),
    });
  }, 200_000);
});
