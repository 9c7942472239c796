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
 * Takes the same locks without ever waiting, and answers those it got: the others are being saved by somebody. For
 * work that touches many stories: a save that holds one of them and waits for another would otherwise wait for ever.
 */
export async function lockFree(trx: Knex, documentIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (!isPostgres(trx) || documentIds.length === 0) return new Set(documentIds);
  const { rows } = await trx.raw(
    'select id from unnest(?::text[]) as asked(id) where pg_try_advisory_xact_lock(hashtextextended(id, 1))',
    [[...new Set(documentIds)]],
  );
  return new Set((rows as { id: string }[]).map(({ id }) => id));
}
