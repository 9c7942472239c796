import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { intakeProcess, openDatabase, storedIn } from '../support/archives/intake-process';
import { writeArchive } from '../support/archives/made-archive';
import { databases, instanceSettings, temporaryDatabase } from '../support/start-strapi';

const STORIES = 330;
const TABLES = {
  articles: 2,
  slugline_editions: 1,
  slugline_intake_items: 1,
  slugline_search_rows: 1,
} as const;

/** The power fails twice in the middle of the night (`npm run bench:intake-speed` does it with ten thousand stories). */
describe.each(databases())('an intake that is killed, on %s', (database) => {
  it('goes on where it was: nothing is lost, and nothing there twice', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'slugline-killed-'));
    const file = path.join(folder, 'archive.xml');
    await writeArchive(file, 'wordpress', STORIES);
    const place = await temporaryDatabase(database);
    const env = { ...instanceSettings(), ...place.env };
    const db = openDatabase(place.env);
    try {
      const before: number[] = [];
      while (before.length < 2) {
        const run = await intakeProcess([file], { env, db, killAt: (before.at(-1) ?? 0) + 1 });
        expect([run.code, run.stderr]).toEqual([null, expect.anything()]);
        before.push(await storedIn(db));
      }
      const last = await intakeProcess([file], { env, db });
      expect([last.code, last.stderr]).toEqual([0, expect.not.stringContaining('failed')]);
      const [first = 0, second = 0] = before;
      expect(first).toBeGreaterThan(0);
      expect(second).toBeGreaterThan(first);
      expect(last.summary).toMatchObject({
        stories: STORIES,
        unchanged: second,
        stored: STORIES - second,
        failed: 0,
      });
      for (const [table, rows] of Object.entries(TABLES)) {
        const found = await db(table).count({ n: '*' }).first();
        expect([table, Number(found?.n)]).toEqual([table, rows * STORIES]);
      }
      const twice = await db('slugline_editions').select('slug').groupBy('slug').havingRaw('count(*) > 1');
      expect(twice).toEqual([]);
    } finally {
      await db.destroy();
      await place.drop();
      rmSync(folder, { recursive: true });
    }
  }, 600_000);
});
