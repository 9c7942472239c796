import type { Knex } from 'knex';
import { isPostgres } from '../database-kind';

/** The lock of one document, for SQL that has its id as `id`. */
export const DOCUMENT_LOCK = 'hashtextextended(id, 1)';

/**
 * Waits until no other transaction saves this document, and holds it until the end of this one. PostgreSQL: an
 * advisory lock, taken again by the same transaction at no cost. SQLite has one writer anyway.
 *
 * For a save of its own that changes a draft and nothing public; whatever may go on to the public takes its turn with
 * `takePublicTurn`, which knows the order.
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
    `select id from unnest(?::text[]) as asked(id) where pg_try_advisory_xact_lock(${DOCUMENT_LOCK})`,
    [[...new Set(documentIds)]],
  );
  return new Set((rows as { id: string }[]).map(({ id }) => id));
}
