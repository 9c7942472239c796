import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isPostgres } from './database-kind';

const TEN_MINUTES_MS = 600_000;
/** A smaller table is read whole whatever the plan. */
const WORTH_ANALYSING = 1_000;

/**
 * Keeps the statistics that the query planner needs, from the start on: without them SQLite reads every component row
 * to find the five of one story, and PostgreSQL guesses until its autovacuum has come by.
 *
 * SQLite decides by itself what has grown enough to be looked at again and samples at most 1,000 entries an index,
 * so asking costs milliseconds at any size. PostgreSQL looks after itself; only tables it never analysed (after a
 * restore or an import) are done here.
 */
export async function keepPlannerStatistics(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection;
  await refreshStatistics(db);
  if (isPostgres(db)) return;

  const timer = setInterval(() => {
    if (!db.client.pool) return clearInterval(timer); // Strapi has been shut down
    refreshStatistics(db).catch((error: Error) =>
      strapi.log.warn(`Statistics could not be refreshed: ${error.message}`),
    );
  }, TEN_MINUTES_MS).unref();
}

export async function refreshStatistics(db: Knex): Promise<void> {
  if (isPostgres(db)) {
    const { rows } = await db.raw(
      `select quote_ident(schemaname) || '.' || quote_ident(relname) as name from pg_stat_user_tables
       where last_analyze is null and last_autoanalyze is null and n_live_tup > ? and schemaname = current_schema()`,
      [WORTH_ANALYSING],
    );
    for (const { name } of rows as { name: string }[]) await db.raw(`analyze ${name}`);
    return;
  }
  await db.raw('pragma analysis_limit = 1000');
  await db.raw('pragma optimize = 0x10002'); // 0x10000: every table, not only those this connection has read; 2: analyse
}
