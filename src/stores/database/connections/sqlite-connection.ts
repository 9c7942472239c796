import type { Knex } from 'knex';
import { isPostgres } from '../database-kind';
import { foldEveryLetter, type Foldable } from '../folded-text';
import { waitForOtherWriters, type AskedConnection } from './patient-statements';
import { keepStatements } from './statement-cache';

interface Connection extends AskedConnection {
  function: Foldable['function'];
  pragma(statement: string): unknown;
}

/**
 * Sets up each SQLite connection that Strapi opens; knex's `pool.afterCreate`.
 *
 * WAL lets readers work while an editor saves; NORMAL is safe against a kill (not against a power cut, where the
 * last commits may be lost); a busy writer is waited for, without stopping the server, instead of failing the save. 64 MB of cache and 256 MB of
 * mapped file hold the hot part of 100,000 stories. The log is copied back every 16 MB instead of every 4: a save
 * touches some 100 pages, many of them those of the save before, and each is then copied once. It is cut back to
 * 64 MB after a burst.
 */
export function tuneSqlite(
  connection: Connection,
  done: (error: unknown, connection: Connection) => void,
): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  connection.pragma('cache_size = -65536');
  connection.pragma('mmap_size = 268435456');
  connection.pragma('wal_autocheckpoint = 4000');
  connection.pragma('journal_size_limit = 67108864');
  connection.pragma('temp_store = MEMORY');
  connection.pragma('busy_timeout = 0');
  waitForOtherWriters(connection);
  foldEveryLetter(connection);
  beginAsWriter(connection);
  keepStatements(connection);
  done(null, connection);
}

/**
 * The same connection for a command that writes an archive and reads little of it: 16 MB of cache and no mapped file, which
 * would count as the command's memory, and a log that is copied back every 64 MB, since a batch fills 16 by itself.
 */
export async function tuneForArchive(db: Knex): Promise<void> {
  if (isPostgres(db)) return;
  await db.raw('pragma mmap_size = 0');
  await db.raw('pragma cache_size = -16384');
  await db.raw('pragma wal_autocheckpoint = 16000');
}

/**
 * Lets every transaction wait for its turn to write before it reads.
 *
 * Nearly all of ours write in the end. One that has read before another process commits (a second server, a command
 * beside it) may not write any more: SQLite answers "database is locked" at once, however long the timeout.
 */
function beginAsWriter(connection: Connection): void {
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (sql) => prepare(/^begin;?$/iu.test(sql) ? 'begin immediate' : sql);
}
