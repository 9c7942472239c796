import type { Knex } from 'knex';
import { isPostgres } from '../database-kind';

export const SHARED_PARTS_LOCK = `hashtextextended('slugline.shown', 2)`;

/**
 * Before an edition is written or taken away: waits for a section, author or image that is just being changed.
 *
 * Without it a publication could read the old name of its section, and write it after the new name had reached all
 * other stories; and a story read for the new name could be withdrawn before its edition is written, and stay public.
 * Saves do not wait for each other here. SQLite has one writer, so nothing overlaps there. A save takes it together
 * with its documents, see `takePublicTurn`.
 */
export async function waitForSharedParts(trx: Knex): Promise<void> {
  if (isPostgres(trx)) await trx.raw(`select pg_advisory_xact_lock_shared(${SHARED_PARTS_LOCK})`);
}

/** Before something that stories show is changed: waits for the editions being written; new ones wait for the commit. */
export async function lockSharedParts(trx: Knex): Promise<void> {
  if (isPostgres(trx)) await trx.raw(`select pg_advisory_xact_lock(${SHARED_PARTS_LOCK})`);
}
