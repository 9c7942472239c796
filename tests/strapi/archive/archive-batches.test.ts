import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { houseStyle } from '../../../src/newsroom/house-style';
import { reviewBullets } from '../../../src/stores/to-check/bullet-review';
import { writeArchive } from '../../support/archives/made-archive';
import { takeFile } from '../../support/archives/take-file';
import { databases, startStrapi, type RunningStrapi } from '../../support/start-strapi';

const STORIES = 100;

/** A batch that the database refuses is stored story by story: nobody sees it, but for the clock. */
describe.each(databases())('a batch of an archive, on %s', (database) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'slugline-batch-'));
  const file = path.join(folder, 'archive.xml');
  let news: RunningStrapi;
  const judged = () => news.strapi.store({ type: 'core', name: 'slugline', key: 'bullets-to-check' });
  beforeAll(async () => {
    await writeArchive(file, 'wordpress', STORIES);
    news = await startStrapi(database);
    await judged().delete({}); // no server has started yet
  });
  afterAll(async () => {
    await news.stop();
    rmSync(folder, { recursive: true });
  });

  it('is stored in one transaction', async () => {
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

  it('leaves the first start of a server no bullets to judge', async () => {
    expect(await judged().get({})).toMatchObject({ last: null });
    const review = await reviewBullets(news.strapi, { style: houseStyle, now: () => Date.now() });
    expect(review).toEqual({ seen: STORIES, changed: 0 });
  });
});
