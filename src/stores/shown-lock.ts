import type { Knex } from 'knex';
import { isPostgres } from './database-kind';

const KEY = `hashtextextended('slugline.shown', 2)`;

/**
 * Before a story is published: waits for a section, author or image that is just being changed.
 *
 * Without it a publication could read the old name of its section, and write it after the new name had reached all
 * other stories. Publications do not wait for each other. SQLite has one writer, so nothing overlaps there.
 */
export async function waitForShown(trx: Knex): Promise<void> {
  if (isPostgres(trx)) await trx.raw(`select pg_advisory_xact_lock_shared(${KEY})`);
}

/** Before something that stories show is changed: waits for the publications under way; new ones wait for the commit. */
export async function changeShown(trx: Knex): Promise<void> {
  if (isPostgres(trx)) await trx.raw(`select pg_advisory_xact_lock(${KEY})`);
}
