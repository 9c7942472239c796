import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { intakeProcess, openDatabase, storedIn } from '../../tests/support/archives/intake-process';
import { writeArchive, type ArchiveKind } from '../../tests/support/archives/made-archive';
import {
  BUILD,
  instanceSettings,
  temporaryDatabase,
  type TestDatabase,
} from '../../tests/support/start-strapi';
import { compile } from '../../scripts/compile.mjs';

/**
 * `npm run bench:intake-speed`: an archive of any size moves in, ended with SIGKILL as often as asked and started again.
 * Prints rate, processor time a story, peak memory, the machine's load at the end (two or three of it are the command's
 * own), and whether everything came once.
 */
const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '1000' },
    database: { type: 'string', default: 'sqlite' },
    kind: { type: 'string', default: 'wordpress' },
    kills: { type: 'string', default: '2' },
  },
});

async function main(): Promise<number> {
  compile(process.cwd(), BUILD);
  process.env.TEST_POSTGRES_URL ||= 'postgres://postgres@127.0.0.1:5432/postgres';
  const stories = Number(values.stories);
  const kills = Number(values.kills);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'slugline-speed-'));
  const file = path.join(folder, 'archive');
  await writeArchive(file, values.kind as ArchiveKind, stories);
  const mb = statSync(file).size / 1e6;
  console.log(
    `${stories} stories, ${mb.toFixed(1)} MB of ${values.kind}, ${values.database}, ended ${kills} times\n`,
  );
  const database = await temporaryDatabase(values.database as TestDatabase);
  const env = { ...instanceSettings(), ...database.env, NODE_ENV: 'production' };
  const db = openDatabase(database.env);
  try {
    console.log(
      '| run | stories | seconds | a second | peak MB | CPU ms a story: main | all threads | database | load |',
    );
    console.log(`| --- |${' ---: |'.repeat(8)}`);
    let before = 0;
    for (let run = 0; run <= kills; run += 1) {
      const killAt = run < kills ? Math.ceil((stories * (run + 1)) / (kills + 1)) : undefined;
      const done = await intakeProcess([file], { env, db, ...(killAt === undefined ? {} : { killAt }) });
      const after = await storedIn(db);
      const ms = (seconds: number) => ((seconds * 1_000) / Math.max(1, after - before)).toFixed(1);
      const took = done.summary?.seconds ?? done.seconds;
      console.log(
        `| ${run + 1}${killAt === undefined ? '' : ', killed'} | ${after - before} | ${done.seconds.toFixed(1)} | ${((after - before) / took).toFixed(1)} | ${done.peakMb.toFixed(0)} | ${ms(done.cpu.main)} | ${ms(done.cpu.all)} | ${ms(done.cpu.database)} | ${(os.loadavg()[0] ?? 0).toFixed(1)} |`,
      );
      if (killAt === undefined && done.code !== 0) console.log(done.stderr);
      before = after;
    }
    return (await isWhole(db, stories)) ? 0 : 1;
  } finally {
    await db.destroy();
    await database.drop();
    rmSync(folder, { recursive: true });
  }
}

/** Everything that came, once. */
async function isWhole(db: ReturnType<typeof openDatabase>, stories: number): Promise<boolean> {
  const count = async (table: string) => Number((await db(table).count({ n: '*' }).first())?.n);
  const found: Record<string, number> = {};
  for (const table of ['articles', 'slugline_editions', 'slugline_intake_items', 'slugline_search_rows'])
    found[table] = await count(table);
  console.log(
    `\n${Object.entries(found)
      .map(([table, rows]) => `${table} ${rows}`)
      .join(', ')}`,
  );
  return (
    found.articles === 2 * stories &&
    Object.values(found)
      .slice(1)
      .every((rows) => rows === stories)
  );
}

void main().then((code) => process.exit(code));
