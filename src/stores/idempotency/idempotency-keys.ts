import type { Knex } from 'knex';
import { IDEMPOTENCY_KEYS as KEYS } from './models';

const DAY_MS = 86_400_000;
/** How long a client may come back with the same key. */
export const KEY_DAYS = 2;

export interface AskedKey {
  digest: string;
  fingerprint: string;
}

/** What an earlier save with this key has made; null where this one is the first. */
export type EarlierSave = { fingerprint: string; documentId: string } | null;

/**
 * Reserves a key in the transaction of its save, so that key and story are kept together or not at all. On PostgreSQL a
 * second save with the same key waits here until the first has ended; on SQLite there is one writer.
 */
export async function reserveKey(trx: Knex, asked: AskedKey, nowMs: number): Promise<EarlierSave> {
  await trx(KEYS)
    .where({ digest: asked.digest })
    .where('created_ms', '<', nowMs - KEY_DAYS * DAY_MS)
    .delete();
  const row = { digest: asked.digest, fingerprint: asked.fingerprint, created_ms: nowMs };
  await trx(KEYS).insert(row).onConflict('digest').ignore();
  const found = await trx(KEYS).where({ digest: asked.digest }).first('fingerprint', 'document_id');
  return found?.document_id ? { fingerprint: found.fingerprint, documentId: found.document_id } : null;
}

export const keepResult = async (trx: Knex, { digest }: AskedKey, documentId: string): Promise<void> =>
  void (await trx(KEYS).where({ digest }).update({ document_id: documentId }));

/** Forgets keys that nobody may come back with. */
export const forgetOldKeys = async (db: Knex, nowMs: number): Promise<void> =>
  void (await db(KEYS)
    .where('created_ms', '<', nowMs - KEY_DAYS * DAY_MS)
    .delete());
