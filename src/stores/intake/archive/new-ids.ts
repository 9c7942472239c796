import type { Knex } from 'knex';
import { isPostgres } from '../../database/database-kind';

/**
 * Ids for rows that are about to be inserted, so that rows which point to each other go in without being read back.
 * PostgreSQL gives them out of its sequence; on SQLite the transaction has written before, and nobody else can.
 */
export async function newIds(trx: Knex, table: string, count: number): Promise<number[]> {
  if (count === 0) return [];
  if (isPostgres(trx)) {
    const { rows } = await trx.raw(
      `select nextval(pg_get_serial_sequence(?, 'id')) as id from generate_series(1, ?)`,
      [table, count],
    );
    return (rows as { id: string }[]).map(({ id }) => Number(id));
  }
  const [row] = (await trx.raw(
    `select coalesce((select seq from sqlite_sequence where name = ?), 0) as last`,
    [table],
  )) as { last: number }[];
  const last = Number(row?.last ?? 0);
  return Array.from({ length: count }, (_, at) => last + 1 + at);
}
