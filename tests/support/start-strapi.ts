import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { createStrapi } from '@strapi/strapi';
import { Client } from 'pg';
import { copyReadyDatabase, copyReadyFile } from './databases/ready-database';
import { instanceSecrets } from './instance-secrets';

export type TestDatabase = 'sqlite' | 'postgres';

export interface RunningStrapi {
  strapi: Core.Strapi;
  /** Address of the server, without a slash at the end. */
  url: string;
  /** A full-access API token. */
  token: string;
  /** A custom token with these content API actions. */
  tokenFor(actions: string[]): Promise<string>;
  /** A read-only token, as the admin makes it. */
  readToken(): Promise<string>;
  rest(path: string, options?: RestOptions): Promise<RestAnswer>;
  graphql(query: string, options?: { token?: string | null; variables?: object }): Promise<RestAnswer>;
  stop(): Promise<void>;
}

interface RestOptions {
  method?: string;
  data?: unknown;
  body?: string;
  /** null: no token. Absent: the full-access one. */
  token?: string | null;
  headers?: Record<string, string>;
}

export interface RestAnswer {
  status: number;
  // A test asserts on what comes back; a type here would only repeat the assertion.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
  headers: Headers;
}

const ROOT = path.resolve(__dirname, '../..');
export const BUILD = path.join(ROOT, '.tmp', 'test-build');

/** Where the PostgreSQL server for tests is, or null: see `scripts/test.mjs`. */
export const postgresUrl = (): string | null => process.env.TEST_POSTGRES_URL || null;

/** The databases that this run covers. */
export const databases = (): TestDatabase[] => (postgresUrl() ? ['sqlite', 'postgres'] : ['sqlite']);

/**
 * Settings for one fresh database, and how to throw it away. A newsroom has started on it once, which spares every test
 * that start; `isEmpty`: nobody has.
 */
export async function temporaryDatabase(
  kind: TestDatabase,
  { isEmpty = false } = {},
): Promise<{ env: Record<string, string>; drop(): Promise<void> }> {
  const name = `slugline_test_${randomUUID().replaceAll('-', '')}`;
  const place = { root: ROOT, build: BUILD, env: instanceSettings() };
  if (kind === 'sqlite') {
    const folder = path.join(ROOT, '.tmp', 'test-data');
    mkdirSync(folder, { recursive: true });
    const filename = path.join(folder, `${name}.db`);
    if (!isEmpty) await copyReadyFile(filename, place);
    return {
      env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: filename },
      drop: async () => ['', '-wal', '-shm'].forEach((end) => rmSync(filename + end, { force: true })),
    };
  }
  const server = new URL(postgresUrl() ?? '');
  const envOf = (database: string) => ({
    DATABASE_CLIENT: 'postgres',
    DATABASE_HOST: server.hostname,
    DATABASE_PORT: server.port || '5432',
    DATABASE_NAME: database,
    DATABASE_USERNAME: decodeURIComponent(server.username) || 'postgres',
    DATABASE_PASSWORD: decodeURIComponent(server.password),
  });
  mkdirSync(path.join(ROOT, '.tmp', 'test-data'), { recursive: true });
  if (isEmpty) await onServer(server, `create database ${name}`);
  else await copyReadyDatabase(name, server, place, envOf);
  return { env: envOf(name), drop: () => onServer(server, `drop database if exists ${name} with (force)`) };
}

async function onServer(server: URL, statement: string): Promise<void> {
  const client = new Client({ connectionString: server.href });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** Settings every instance needs, with secrets made for this run. */
export const instanceSettings = (): Record<string, string> => ({
  NODE_ENV: 'test',
  HOST: '127.0.0.1',
  ...instanceSecrets(),
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_LOG_LEVEL: 'error',
});

/** A real Strapi on a temporary database, listening on loopback. Gives the environment back when it stops. */
export async function startStrapi(
  kind: TestDatabase,
  settings: Record<string, string> = {},
): Promise<RunningStrapi> {
  const database = await temporaryDatabase(kind);
  const before = { ...process.env };
  Object.assign(process.env, instanceSettings(), database.env, settings);

  const strapi = await createStrapi({ appDir: ROOT, distDir: BUILD }).load();
  strapi.log.level = 'error';
  await new Promise<void>((resolve) => strapi.server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  const tokens = strapi.service('admin::api-token') as unknown as {
    create(token: object): Promise<{ accessKey: string }>;
  };
  const newToken = async (rights: object) =>
    (await tokens.create({ name: randomUUID(), description: '', lifespan: null, ...rights })).accessKey;
  const token = await newToken({ type: 'full-access' });

  const rest: RunningStrapi['rest'] = async (route, options = {}) => {
    const bearer = options.token === undefined ? token : options.token;
    const body =
      options.body ?? (options.data === undefined ? undefined : JSON.stringify({ data: options.data }));
    const answer = await fetch(url + route, {
      method: options.method ?? (body === undefined ? 'GET' : 'POST'),
      redirect: 'manual',
      headers: {
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      body,
    });
    const text = await answer.text();
    return { status: answer.status, body: readable(text), headers: answer.headers };
  };

  return {
    strapi,
    url,
    token,
    tokenFor: (permissions) => newToken({ type: 'custom', permissions }),
    readToken: () => newToken({ type: 'read-only' }),
    rest,
    graphql: (query, options = {}) =>
      rest('/graphql', {
        token: options.token === undefined ? null : options.token,
        body: JSON.stringify({ query, variables: options.variables }),
      }),
    stop: async () => {
      await untilQuiet(strapi);
      await strapi.destroy();
      await database.drop();
      for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
      Object.assign(process.env, before);
    },
  };
}

/** Strapi reads each entry again after its commit, for events; a connection taken away from it is a failed test. */
export async function untilQuiet(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client;
  for (let quiet = 0, turn = 0; quiet < 3 && turn < 600; turn += 1) {
    quiet = pool.numUsed() === 0 && pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function readable(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
