import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import knex, { type Knex } from 'knex';
import { Client } from 'pg';
import { makeBareApp } from './bare-app';
import { fillEditions } from './fill-editions';
import { loadStories, type BenchDatabase } from './load-rows';
import { forgetChecks } from './at-rest';
import { startProcess, strapiSettings, type ServerProcess } from './server-process';

export const FASTIFY = '5.6.1';
const HERE = __dirname;

/** One prepared newsroom: where its application and its database are. */
export interface Prepared {
  database: BenchDatabase;
  start(env?: Record<string, string>): Promise<ServerProcess>;
}

export interface Place {
  root: string;
  /** A folder of this run. */
  folder: string;
  kind: 'sqlite' | 'postgres';
  stories: number;
  /** `postgres://user:password@host:port`. */
  postgresUrl: string;
}

/** What a receiver of rebuild messages needs to be configured for the outbox to have work; nothing listens there. */
const WITH_ENDPOINT = {
  REBUILD_URL: 'http://127.0.0.1:9/rebuild',
  REBUILD_SECRET: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
  DISPATCH_ALLOW_ADDRESSES: '127.0.0.1',
};

/** Ours, with the loaded stories and their editions. */
export async function prepareOurs(place: Place, name = 'ours'): Promise<Prepared & { db: Knex }> {
  const prepared = await newsroom(place, name, { app: place.root, dist: buildOf(place) }, WITH_ENDPOINT);
  const db = openKnex(prepared.database);
  await fillEditions(db, place.stories);
  await forgetChecks(db);
  if (place.kind === 'postgres') await db.raw('analyze');
  return { ...prepared, db };
}

/** Ours on what an earlier run loaded into this folder, SQLite only. */
export function reopenOurs(place: Place): Prepared & { db: Knex } {
  const database = { kind: 'sqlite', filename: path.join(place.folder, 'ours.db') } as const;
  const folders = { app: place.root, dist: buildOf(place) };
  return {
    database,
    start: (env) => start(database, folders, { ...WITH_ENDPOINT, ...env }),
    db: openKnex(database),
  };
}

function buildOf({ root }: Place): string {
  const dist = path.join(root, '.tmp', `bench-build-${process.pid}`); // below node_modules
  execFileSync(process.execPath, [path.join(root, 'scripts/compile.mjs'), dist], { cwd: root });
  return dist;
}

/** Stock Strapi, and a copy of it tuned by hand: an index on slug and locale, ANALYZE, on SQLite WAL and NORMAL. */
export async function prepareBare(place: Place): Promise<{ bare: Prepared; tuned: Prepared }> {
  const app = path.join(place.folder, 'bare');
  makeBareApp(place.root, app);
  const folders = { app, dist: app };
  const bare = await newsroom(place, 'bare', folders, { TUNED_SQLITE: 'false' });
  const database = await copyOf(bare.database, place);
  if (database.kind === 'sqlite') {
    const db = new Database(database.filename);
    db.exec('create index bench_slug_idx on articles (slug, locale, published_at); analyze');
    db.close();
  } else {
    const client = await connected(database);
    await client.query('create index bench_slug_idx on articles (slug, locale, published_at)');
    await client.query('analyze');
    await client.end();
  }
  return {
    bare,
    tuned: { database, start: (env) => start(database, folders, { TUNED_SQLITE: 'true', ...env }) },
  };
}

/** Fastify in a folder of its own, installed once a run; null where the registry cannot be reached. */
export function installFastify(folder: string): string | null {
  const place = path.join(folder, 'fastify');
  if (existsSync(path.join(place, 'node_modules/fastify'))) return place;
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'package.json'), '{"private":true}');
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', `fastify@${FASTIFY}`], {
      cwd: place,
    });
    return place;
  } catch {
    return null;
  }
}

async function newsroom(
  place: Place,
  name: string,
  folders: { app: string; dist: string },
  settings: Record<string, string>,
): Promise<Prepared> {
  const database = await emptyDatabase(place, name);
  await (await start(database, folders, settings)).stop(); // makes the tables
  await loadStories(database, place.stories);
  return { database, start: (env) => start(database, folders, { ...settings, ...env }) };
}

const start = (
  database: BenchDatabase,
  folders: { app: string; dist: string },
  env: Record<string, string>,
): Promise<ServerProcess> =>
  startProcess(path.join(HERE, 'serve-strapi.mjs'), { ...strapiSettings(database, folders), ...env });

async function emptyDatabase({ kind, folder, postgresUrl }: Place, name: string): Promise<BenchDatabase> {
  if (kind === 'sqlite') return { kind, filename: path.join(folder, `${name}.db`) };
  const url = new URL(postgresUrl);
  const server = {
    kind,
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  } as const;
  const database = `slugline_bench_${process.pid}_${name}`;
  const client = await connected({ ...server, database: 'postgres' });
  await client.query(`drop database if exists ${database} with (force)`);
  await client.query(`create database ${database}`);
  await client.end();
  return { ...server, database };
}

async function copyOf(database: BenchDatabase, place: Place): Promise<BenchDatabase> {
  if (database.kind === 'sqlite') {
    const filename = path.join(place.folder, 'tuned.db');
    copyFileSync(database.filename, filename);
    return { kind: 'sqlite', filename };
  }
  const name = `${database.database.replace(/bare$/, 'tuned')}`;
  const client = await connected({ ...database, database: 'postgres' });
  await client.query(`create database ${name} template ${database.database}`);
  await client.end();
  return { ...database, database: name };
}

/** Throws the run's PostgreSQL databases away. */
export async function dropDatabases(databases: readonly BenchDatabase[]): Promise<void> {
  for (const database of databases) {
    if (database.kind === 'sqlite') continue;
    const client = await connected({ ...database, database: 'postgres' });
    await client.query(`drop database if exists ${database.database} with (force)`);
    await client.end();
  }
}

async function connected(database: Extract<BenchDatabase, { kind: 'postgres' }>): Promise<Client> {
  const client = new Client(database);
  await client.connect();
  return client;
}

export function openKnex(database: BenchDatabase): Knex {
  if (database.kind === 'postgres') return knex({ client: 'pg', connection: { ...database } });
  return knex({
    client: 'better-sqlite3',
    connection: { filename: database.filename },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      afterCreate: (connection: { pragma(text: string): void }, done: (e: null, c: unknown) => void) => {
        connection.pragma('journal_mode = WAL');
        connection.pragma('synchronous = OFF');
        done(null, connection);
      },
    },
  });
}
