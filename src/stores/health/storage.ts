import { statfs } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { databaseWatch } from '../database/watch';
import type { PlainModel } from '../database/plain-model';

/** A story with its edition, card and search text, and the log that SQLite writes first. */
const ROOM_BYTES = 256 * 1024;
const TABLE = 'slugline_storage_probes';

/** Written and taken away again by `/ready`, once a write has failed: only a write tells that there is room again. */
export const storageModels: PlainModel[] = [
  {
    uid: 'slugline::storage-probe',
    singularName: 'storage-probe',
    tableName: TABLE,
    attributes: {
      id: { type: 'increments' },
      atMs: { type: 'biginteger' },
      filler: { type: 'text' },
    },
    indexes: [],
  },
];

/**
 * Is there room for the next save? Null, or a sentence for `/ready`.
 *
 * Two looks: on SQLite the room that the file and its disk have left, which costs nothing; and, after any write has
 * failed for want of room, on both databases a real write of 64 kB, until one is kept.
 */
export async function storageProblem(strapi: Core.Strapi): Promise<string | null> {
  const watch = databaseWatch(strapi);
  if (watch.isFull() && (await isKept(strapi))) watch.wroteAgain();
  if (watch.isFull()) return 'The database cannot write; most likely its disk is full.';
  const left = await bytesLeft(strapi);
  return left < ROOM_BYTES ? `The database has only ${Math.floor(left / 1024)} kB of room left.` : null;
}

async function isKept(strapi: Core.Strapi): Promise<boolean> {
  try {
    const row = { at_ms: Date.now(), filler: 'x'.repeat(65_536) };
    await strapi.db.transaction(({ trx }) => trx(TABLE).insert(row));
    await strapi.db.transaction(({ trx }) => trx(TABLE).delete());
    return true;
  } catch {
    return false; // the watch has noted why
  }
}

/** Infinity where it cannot be known: another machine's disk, or a connection that a long save holds. */
async function bytesLeft(strapi: Core.Strapi): Promise<number> {
  const { client } = strapi.db.connection;
  if (strapi.db.dialect.client !== 'sqlite' || client.pool.numUsed() > 0) return Infinity;
  const pragma = async (name: string): Promise<number> => {
    const [row] = (await strapi.db.connection.raw(`pragma ${name}`)) as Record<string, number>[];
    return Number(row?.[name] ?? NaN);
  };
  const pages =
    (await pragma('max_page_count')) - (await pragma('page_count')) + (await pragma('freelist_count'));
  const inFile = pages * (await pragma('page_size'));
  const { bavail, bsize } = await statfs(path.dirname(String(client.connectionSettings.filename)));
  return Math.min(inFile, bavail * bsize);
}
