import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createStrapi } from '@strapi/strapi';
import Database from 'better-sqlite3';
import { SingleBar } from 'cli-progress';
import { Client, type ClientConfig } from 'pg';
import { settingsOrStop } from '../settings/settings-or-stop';
import { moveRows, type Moved } from '../stores/move/move-rows';
import { MARK } from '../stores/move/postgres-tables';
import { helpAsked } from './help-asked';

const USAGE = 'usage: npm run move:database [-- --from .tmp/data.db]';

/**
 * `npm run move:database`: a newsroom on SQLite goes to the PostgreSQL of `DATABASE_URL` (or `DATABASE_HOST` ...), with
 * every story, draft, version, right, token and waiting dispatch. The server must be stopped.
 *
 * Only into an empty schema, or one that an earlier move has begun and not finished: running it again is safe. All
 * rows go in one transaction and are compared afterwards; the SQLite file is only read.
 */
async function main(): Promise<number> {
  if (helpAsked(USAGE)) return 0;
  const from = fromAsked(process.argv.slice(2));
  if (from === null) return failed(USAGE, 2);
  process.env.DATABASE_CLIENT = 'postgres'; // the new tables are made as the server will make them
  const strapi = createStrapi({ appDir: process.cwd(), distDir: String(process.env.SLUGLINE_BUILD) });
  const filename = path.resolve(from ?? settingsOrStop().DATABASE_FILENAME);
  if (!existsSync(filename)) return failed(`There is no SQLite database at ${filename}.`, 1);

  const connection = strapi.config.get('database.connection.connection') as ClientConfig & { schema: string };
  const { schema } = connection;
  if (!(await isReady(connection, schema))) {
    return failed('The PostgreSQL database is not empty. A move only goes into an empty one.', 1);
  }
  await strapi.load();
  await strapi.destroy();

  const moved = await move(filename, connection, schema);
  if ('problems' in moved) return failed(moved.problems.join('\n'), 1);
  process.stdout.write(
    `${moved.rows} rows of ${moved.tables} tables moved and compared. Set DATABASE_CLIENT=postgres and start the server.\n`,
  );
  return 0;
}

/** Is this schema empty, or left behind by a move that did not finish? Marks it as being moved into. */
async function isReady(connection: ClientConfig, schema: string): Promise<boolean> {
  const target = await connected(connection);
  try {
    const { rows } = await target.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = $1`,
      [schema],
    );
    if (rows.length > 0 && !rows.some(({ name }) => name === MARK)) return false;
    await target.query(`create schema if not exists "${schema}"`);
    await target.query(`create table if not exists "${schema}"."${MARK}" (begun timestamptz default now())`);
    return true;
  } finally {
    await target.end();
  }
}

async function move(filename: string, connection: ClientConfig, schema: string): Promise<Moved> {
  const bar = new SingleBar({
    format: 'rows {bar} {value}/{total}, {eta_formatted} to go',
    stream: process.stderr,
    clearOnComplete: false,
    hideCursor: true,
  });
  const source = new Database(filename, { fileMustExist: true });
  const target = await connected(connection);
  try {
    bar.start(0, 0);
    return await moveRows({
      source,
      target,
      schema,
      onRows: (rows, all) => {
        bar.setTotal(all);
        bar.update(rows);
      },
    });
  } finally {
    bar.stop();
    source.close();
    await target.end();
  }
}

async function connected(connection: ClientConfig): Promise<Client> {
  const client = new Client(connection);
  await client.connect();
  return client;
}

function fromAsked(args: string[]): string | null | undefined {
  try {
    return parseArgs({ args, options: { from: { type: 'string' } } }).values.from;
  } catch {
    return null;
  }
}

function failed(sentence: string, code: number): number {
  process.stderr.write(`${sentence}\n`);
  return code;
}

main()
  .then((code) => process.exit(code))
  .catch((error: Error) => {
    process.stderr.write(`move:database failed, nothing was moved: ${error.message}\n`);
    process.exit(1);
  });
