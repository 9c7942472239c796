/**
 * `npm run bench:statements -- --database postgres`: what one save asks of its database, ours beside tuned Strapi: a
 * story with all its parts, created and published over REST. `--list` prints every statement. See docs/benchmarks.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dropDatabases, prepareBare, prepareOurs, type Place } from './prepare';
import type { ServerProcess } from './server-process';
import { atRest } from './at-rest';
import { timedWrites } from './write-article';

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '200' },
    database: { type: 'string', default: 'postgres' },
    list: { type: 'boolean', default: false },
    postgres: {
      type: 'string',
      default: process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432',
    },
  },
});

/** A server that has just started asks for more than one that has saved before. */
const SAVES_BEFORE = 30;

async function main(): Promise<void> {
  const kind = values.database === 'sqlite' ? 'sqlite' : 'postgres';
  const folder = mkdtempSync(path.join(tmpdir(), 'slugline-statements-'));
  const stories = Number(values.stories);
  const place: Place = { root: process.cwd(), folder, kind, stories, postgresUrl: values.postgres };
  const ours = await prepareOurs(place);
  const { bare, tuned } = await prepareBare(place);
  const servers: ServerProcess[] = [];
  try {
    for (const [what, prepared] of Object.entries({ tuned, ours })) {
      const server = await prepared.start({ NOTE_STATEMENTS: 'yes' });
      servers.push(server);
      if (what === 'ours') await atRest(ours.db);
      await timedWrites(server, { from: 1_000_000, count: SAVES_BEFORE, existing: stories });
      await server.statements();
      await timedWrites(server, { from: 1_000_000 + SAVES_BEFORE, count: 1, existing: stories });
      const asked = await server.statements();
      const end = asked.findIndex(({ sql }) => /^commit/iu.test(sql)) + 1;
      const inside = asked.slice(
        asked.findIndex(({ sql }) => /^begin/iu.test(sql)),
        end,
      );
      const waited = inside.reduce((sum, { ms }) => sum + ms, 0);
      console.log(
        `${what}: ${inside.length} statements in the transaction of a save, answered in ${waited.toFixed(1)} ms`,
      );
      if (values.list)
        for (const { sql, ms } of inside) console.log(`${ms.toFixed(2)}\t${sql.replace(/\s+/gu, ' ')}`);
    }
  } finally {
    for (const server of servers) await server.stop();
    await ours.db.destroy();
    await dropDatabases([ours, bare, tuned].map(({ database }) => database));
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
