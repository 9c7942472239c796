/**
 * `npm test`: the whole Jest suite, on SQLite always and on PostgreSQL where one can be had.
 *
 * PostgreSQL is taken from TEST_POSTGRES_URL, else tried on the default local port. Where a server listens and
 * cannot be used, CI fails; elsewhere the run says that it was skipped.
 */
import { spawnSync } from 'node:child_process';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';

installIfNeeded();

const LOCAL = 'postgres://postgres@127.0.0.1:5432/postgres';
const url = process.env.TEST_POSTGRES_URL || ((await listens(5432)) ? LOCAL : null);
const problem = url === null ? 'none listens on the default port' : await whyUnusable(url);

console.log('Database SQLite: runs');
console.log(problem === null ? 'Database PostgreSQL: runs' : `Database PostgreSQL: skipped, ${problem}`);
const redis = process.env.TEST_REDIS_URL || process.env.REDIS_URL;
console.log(redis ? 'Redis: runs' : 'Redis: skipped, neither TEST_REDIS_URL nor REDIS_URL is given');
if (problem !== null && url !== null && process.env.CI === 'true') {
  console.error('PostgreSQL is there and cannot be used; on CI that is a failure.');
  process.exit(1);
}

const jest = join('node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync(process.execPath, [jest, '--maxWorkers=2', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TEST_POSTGRES_URL: problem === null ? url : '', STRAPI_TELEMETRY_DISABLED: 'true' },
});
process.exit(status ?? 1);

function listens(port) {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1', timeout: 1000 });
    const answer = (is) => () => (socket.destroy(), resolve(is));
    socket.on('connect', answer(true)).on('error', answer(false)).on('timeout', answer(false));
  });
}

/** Null when databases can be made there. */
async function whyUnusable(connectionString) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    const { rows } = await client.query(
      'select rolcreatedb or rolsuper as may from pg_roles where rolname = current_user',
    );
    return rows[0]?.may ? null : 'its user may not create databases';
  } catch (error) {
    return `it refused the connection (${error.message})`;
  } finally {
    await client.end().catch(() => undefined);
  }
}
