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

/**
 * Takes the same lock without ever waiting: true when another transaction has it. For work that touches many stories:
 * a save that holds one of them and waits for another would otherwise wait for ever.
 */
export async function isBeingSaved(trx: Knex, documentId: string): Promise<boolean> {
  if (!isPostgres(trx)) return false;
  const { rows } = await trx.raw('select pg_try_advisory_xact_lock(hashtextextended(?, 1)) as got', [
    documentId,
  ]);
  return rows[0]?.got !== true;
}
