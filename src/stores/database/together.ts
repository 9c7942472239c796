import type { Knex } from 'knex';
import { isPostgres } from './database-kind';

/**
 * Writes that need not see each other, in one trip to the database.
 *
 * PostgreSQL is across a wire, where waiting costs more than writing: there they are one statement, each write but the
 * last a common table expression. All of them see the rows as they were before, in no order: two may touch one table,
 * but not one row. SQLite is in this process and takes them one after the other. An insert of no rows is left out.
 */
export async function together(trx: Knex, writes: readonly Knex.QueryBuilder[]): Promise<void> {
  const wanted = writes.map((write) => write.toSQL()).filter(({ sql }) => sql !== '');
  if (!isPostgres(trx) || wanted.length < 2) {
    for (const { sql, bindings } of wanted) await trx.raw(sql, bindings as Knex.RawBinding[]); // put into words once
    return;
  }
  const first = wanted.slice(0, -1).map(({ sql }, at) => `w${at} as (${sql})`);
  const bindings = wanted.flatMap((one) => [...one.bindings]);
  await trx.raw(`with ${first.join(', ')} ${wanted.at(-1)?.sql}`, bindings as Knex.RawBinding[]);
}
