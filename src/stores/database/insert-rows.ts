import type { Knex } from 'knex';
import { isPostgres } from './database-kind';

/** PostgreSQL takes 65,535 values in one statement. */
const MOST_VALUES = 20_000;

/** The part of a better-sqlite3 connection that writes. */
interface Connection {
  inTransaction: boolean;
  prepare(sql: string): { run(values: unknown[]): unknown };
}

/**
 * Rows of one table, all with the same columns, however many they are.
 *
 * PostgreSQL is across a wire and gets them in as few statements as it takes. SQLite is in this process, knows no more
 * than 500 rows in one of knex's inserts, and takes each row fastest by one statement that was prepared once.
 */
export async function insertRows(trx: Knex, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  if (!isPostgres(trx)) return eachByItself(trx, { table, columns, rows });
  const atOnce = Math.max(1, Math.floor(MOST_VALUES / columns.length));
  for (let at = 0; at < rows.length; at += atOnce) await trx(table).insert(rows.slice(at, at + atOnce));
}

async function eachByItself(
  trx: Knex,
  { table, columns, rows }: { table: string; columns: string[]; rows: readonly object[] },
): Promise<void> {
  if (!trx.isTransaction) throw new Error(`Rows of ${table} are written in a transaction only.`);
  const connection = (await trx.client.acquireConnection()) as Connection; // the transaction's own, which keeps it
  if (!connection.inTransaction) throw new Error('SQLite has rolled this transaction back.');
  const names = columns.map((column) => `"${column}"`).join(', ');
  const places = columns.map(() => '?').join(', ');
  const insert = connection.prepare(`insert into "${table}" (${names}) values (${places})`);
  for (const row of rows) insert.run(columns.map((column) => asValue((row as Row)[column])));
}

type Row = Record<string, unknown>;

/** As knex gives values to SQLite. */
function asValue(value: unknown): unknown {
  if (value instanceof Date) return value.getTime();
  return typeof value === 'boolean' ? Number(value) : (value ?? null);
}
