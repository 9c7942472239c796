import type { Knex } from 'knex';

/** SQLite takes 32,766 values in one statement, PostgreSQL 65,535. */
const MOST_VALUES = 20_000;

/** Rows of one table, all with the same columns, in as few statements as both databases take. */
export async function insertRows(trx: Knex, table: string, rows: readonly object[]): Promise<void> {
  const width = Object.keys(rows[0] ?? {}).length;
  const atOnce = Math.max(1, Math.floor(MOST_VALUES / Math.max(1, width)));
  for (let at = 0; at < rows.length; at += atOnce) await trx(table).insert(rows.slice(at, at + atOnce));
}
