import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { Client } from 'pg';

/**
 * A newsroom's database right after its first start: tables, languages and roles stand, and nobody has written yet. Most
 * of a start is making these, so that it is done once a build and copied for every test.
 *
 * Tokens that Strapi makes by itself are taken out, since they belong to the secrets of that start; the next makes its own.
 */
const FIRST_START = `
  const { createStrapi } = require('@strapi/strapi');
  createStrapi({ appDir: process.cwd(), distDir: process.env.SLUGLINE_BUILD }).load().then(async (strapi) => {
    await strapi.db.query('admin::api-token').deleteMany({});
    await strapi.destroy();
    process.exit(0);
  }).catch((error) => { console.error(error); process.exit(1); });`;

/** Of an older build, and what a killed run left half made. */
const OLD_FILE = /^(?:ready-\w+\.db|making-\d+\.db(?:-wal|-shm)?)$/;

export interface Place {
  /** The working tree. */
  root: string;
  /** The compiled server. */
  build: string;
  /** Settings and secrets of a server. */
  env: Record<string, string>;
}

/** Puts a copy to `filename`. */
export async function copyReadyFile(filename: string, place: Place): Promise<void> {
  const folder = path.dirname(filename);
  const ready = path.join(folder, `ready-${fingerprint(place)}.db`);
  await madeOnce(ready, async () => {
    for (const old of readdirSync(folder)) if (OLD_FILE.test(old)) rmSync(path.join(folder, old));
    const making = path.join(folder, `making-${process.pid}.db`);
    await firstStart(place, { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: making });
    new Database(making).close(); // what is still in the log of writes comes into the file
    renameSync(making, ready);
  });
  copyFileSync(ready, filename);
}

/** Makes the database `name` on this server of PostgreSQL as a copy. */
export async function copyReadyDatabase(
  name: string,
  server: URL,
  place: Place,
  envOf: (name: string) => Record<string, string>,
): Promise<void> {
  const family = `slugline_ready_${digest(place.root).slice(0, 8)}_`;
  const ready = family + fingerprint(place);
  const mark = path.join(place.root, '.tmp', 'test-data', `${ready}.made`);
  await madeOnce(mark, async () => {
    const { rows } = await ask(server, `select datname from pg_database where datname like '${family}%'`);
    for (const { datname } of rows) await ask(server, `drop database if exists ${datname} with (force)`);
    await ask(server, `create database ${ready}`);
    await firstStart(place, envOf(ready));
    mkdirSync(mark);
  });
  await ask(server, `create database ${name} template ${ready}`).catch(async (error) => {
    if (error.code !== '3D000') throw error;
    rmdirSync(mark); // the server is another one, or was made anew
    await copyReadyDatabase(name, server, place, envOf);
  });
}

async function firstStart({ root, build, env }: Place, database: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, ['-e', FIRST_START], {
    cwd: root,
    env: { ...process.env, ...env, ...database, SLUGLINE_BUILD: build },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The first start of a newsroom for the tests ended with ${code}.`);
}

/** Two workers of Jest may want it at once: one makes it, the other waits. A lock older than two minutes is a dead one's. */
async function madeOnce(result: string, make: () => Promise<void>): Promise<void> {
  const lock = `${result}.lock`;
  while (!existsSync(result)) {
    try {
      mkdirSync(lock);
    } catch {
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 120_000) rmdirSync(lock);
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    try {
      if (!existsSync(result)) await make();
    } finally {
      rmdirSync(lock);
    }
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** Of the server alone: the built admin comes into the same folder while tests run (`admin-browser.ts`). */
function fingerprint({ build }: Place): string {
  const hash = createHash('sha256');
  const files = ['config', 'database', 'src']
    .flatMap((room) => readdirSync(path.join(build, room), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(path.relative(build, file)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

async function ask(server: URL, statement: string) {
  const client = new Client({ connectionString: server.href });
  await client.connect();
  return client.query(statement).finally(() => client.end());
}
