import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { settingsOrStop } from '../src/settings/settings-or-stop';
import { tunePostgres } from '../src/stores/database/connections/tune-postgres';
import { tuneSqlite } from '../src/stores/database/connections/sqlite-connection';

/** SQLite embedded by default; PostgreSQL for many instances. Others are refused: nothing here is tested on them. */
const config = (): Core.Config.Database => {
  const set = settingsOrStop();
  const acquireConnectionTimeout = set.DATABASE_CONNECTION_TIMEOUT;

  if (set.DATABASE_CLIENT === 'sqlite') {
    return {
      connection: {
        client: 'sqlite',
        connection: { filename: path.resolve(set.DATABASE_FILENAME) },
        useNullAsDefault: true,
        pool: { afterCreate: tuneSqlite },
        acquireConnectionTimeout,
      },
    } as Core.Config.Database;
  }

  const connection = {
    connectionString: set.DATABASE_URL,
    host: set.DATABASE_HOST,
    port: set.DATABASE_PORT,
    database: set.DATABASE_NAME,
    user: set.DATABASE_USERNAME,
    password: set.DATABASE_PASSWORD,
    ssl: set.DATABASE_SSL && {
      ca: set.DATABASE_SSL_CA,
      rejectUnauthorized: set.DATABASE_SSL_REJECT_UNAUTHORIZED,
    },
    connectionTimeoutMillis: 5_000,
  };
  return {
    connection: {
      client: 'postgres',
      connection: { ...connection, schema: set.DATABASE_SCHEMA },
      pool: { min: set.DATABASE_POOL_MIN, max: set.DATABASE_POOL_MAX, afterCreate: tunePostgres(connection) },
      acquireConnectionTimeout,
    },
  } as Core.Config.Database;
};

export default config;
