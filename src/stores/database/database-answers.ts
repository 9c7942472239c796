import type { Core } from '@strapi/strapi';

/** Longer than any healthy database takes for nothing, shorter than a load balancer waits. */
const PATIENCE_MS = 2_000;

/**
 * Does the database answer? Never throws.
 *
 * SQLite has one connection, and a large import may hold it for longer than anybody waits here: busy is alive.
 */
export async function databaseAnswers(strapi: Core.Strapi): Promise<boolean> {
  const { client } = strapi.db.connection;
  if (strapi.db.dialect.client === 'sqlite' && client.pool.numUsed() > 0) return true;

  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const answer = strapi.db.connection.raw('select 1').then(
    () => true,
    () => false,
  );
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}
