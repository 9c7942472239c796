import type { Core } from '@strapi/strapi';
import { Client, type ClientConfig } from 'pg';

type Settings = { client: string; connection: ClientConfig & { schema?: string } };

const CONNECT_MS = 10_000;

/**
 * Lets one server at a time make tables, roles and first data on one PostgreSQL; the next begins when it has ended.
 * Two at once on an empty database met in the middle ("relation already exists"), and one of them ended (Strapi has no
 * lock there: strapi issue 27567).
 *
 * A session lock on a connection of its own, so a server that dies gives it back. Not through a pooler that shares
 * sessions between transactions: give servers the database's own address. SQLite is one machine's file; nothing is held.
 */
export function bootOneAtATime(strapi: Core.Strapi): void {
  const bootstrap = strapi.bootstrap.bind(strapi);
  strapi.bootstrap = async () => {
    const release = await waitForOtherBoots(strapi);
    return bootstrap().finally(release);
  };
}

async function waitForOtherBoots(strapi: Core.Strapi): Promise<() => Promise<void>> {
  const { client: kind, connection } = strapi.config.get('database.connection') as Settings;
  if (kind !== 'postgres') return async () => undefined;
  const { schema = 'public', ...settings } = connection;
  const client = new Client({ ...settings, keepAlive: true, connectionTimeoutMillis: CONNECT_MS });
  client.on('error', () => undefined); // Strapi meets the same database next, and says what is wrong with it
  const release = () => client.end().catch(() => undefined);
  const key = [`slugline.boot.${schema}`];
  try {
    await client.connect();
    const { rows } = await client.query('select pg_try_advisory_lock(hashtextextended($1, 3)) as mine', key);
    if (!rows[0].mine) {
      strapi.log.info('Another server is starting on this database; this one waits for it.');
      await client.query('select pg_advisory_lock(hashtextextended($1, 3))', key);
    }
  } catch {
    await release();
  }
  return release;
}
