import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { tuneSqlite } from '../src/stores/sqlite-connection';

/** SQLite embedded by default; PostgreSQL for many instances. Others are refused: nothing here is tested on them. */
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  const acquireConnectionTimeout = env.int('DATABASE_CONNECTION_TIMEOUT', 60_000);

  if (client === 'sqlite') {
    const filename = path.resolve(env('DATABASE_FILENAME', '.tmp/data.db'));
    return {
      connection: {
        client: 'sqlite',
        connection: { filename },
        useNullAsDefault: true,
        pool: { afterCreate: tuneSqlite },
        acquireConnectionTimeout,
      },
    } as Core.Config.Database;
  }

  if (client === 'postgres') {
    return {
      connection: {
        client: 'postgres',
        connection: {
          connectionString: env('DATABASE_URL'),
          host: env('DATABASE_HOST', 'localhost'),
          port: env.int('DATABASE_PORT', 5432),
          database: env('DATABASE_NAME', 'slugline'),
          user: env('DATABASE_USERNAME', 'slugline'),
          password: env('DATABASE_PASSWORD', 'slugline'),
          ssl: env.bool('DATABASE_SSL', false) && {
            ca: env('DATABASE_SSL_CA', undefined),
            rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
          },
          schema: env('DATABASE_SCHEMA', 'public'),
        },
        pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
        acquireConnectionTimeout,
      },
    } as Core.Config.Database;
  }

  throw new Error(`DATABASE_CLIENT is "${client}", but Slugline runs on "sqlite" or "postgres" only.`);
};

export default config;
