import type { Knex } from 'knex';
import { isPostgres } from './database-kind';

/**
 * Waits until no other transaction saves this document, and holds it until the end of this one. PostgreSQL: an
 * advisory lock, taken again by the same transaction at no cost. SQLite has one writer anyway.
 */
export async function waitForOtherSaves(trx: Knex, documentId: string): Promise<void> {
  if (!isPostgres(trx)) return;
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 1))', [documentId]);
}
